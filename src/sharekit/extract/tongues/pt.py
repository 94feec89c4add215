"""Portuguese: signs, in the notation of `signs`; subjects taken for known."""

from collections.abc import Mapping

from sharekit.extract.language.phrases import phrases
from sharekit.extract.language.words import listed
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

SIGNS: Mapping[str, str] = {
    "call": "navegador não suporta/oferece/pode"
    " | até breve/logo | até a/à próxima | um forte/grande abraço |"
    " inscrev* | cliqu* | baix* | assin* | cadastr* | newsletter* | siga-* | sigam"
    " | compartilh* | subscrev* | descarregu* | partilh* | comentários | leia/saiba mais"
    " | deix* seu/um/o/teu comentário | entre em contato/contacto | fale conosco"
    " | compre agora/já/o | reserve seu/sua/já/agora | contact* nos | contacte-* | siga o/a/nos"
    " | visite nosso/nossa | não deixe de | clica | confira/confere/conferir -/a/o/as/os"
    "/nossa/nosso/também/já/aqui"
    " | coloque/adicione nos seus/favoritos"
    " | agende/marque/reserve/solicite/peça/agenda/marca/pede sua/seu/uma/um/a/o/já/agora"
    " | fale/fala com/connosco/nossa | não hesite/hesites em | aproveite/aproveita esta/nossa"
    " | experimente/teste grátis/já/agora | conheça/descubra nosso/nossa/nossos/nossas",
    "sell": "líder mundial/europeu/absoluto/nacional | líder de/no/do mercado/setor | tem/têm"
    " como/por missão/visão | cuja missão/visão é |"
    " não faz sentido esperar | não há motivo/razão para esperar"
    " | talvez seja/é -/a/o hora/altura/momento de |"
    " ajudamos/acompanhamos/convidamos/oferecemos/esperamos você/o/a/os/te/lhe"
    " | te/lhe/o ajudamos/acompanhamos/convidamos/oferecemos | à sua/tua disposição"
    " | nosso/nossa/nossos/nossas equipe/equipa/time/especialistas/clientes/serviço/serviços"
    "/produto/produtos/loja/curso/cursos/agência/plataforma/oferta/empresa/rede/grupo/solução"
    "/soluções/parceiros/hotel/restaurante/oficina | somos uma/um/líderes/especialistas"
    " | você encontra/encontrará uma/um/tudo/aqui/os/as/o/a",
    "age": "desatualizad* | mais de # dias/anos/meses | última atualização",
    "dated": "manhã/tarde/noite de hoje | nesta/desta manhã/tarde/noite | ontem |"
    " recentemente | há _ dias/semanas/meses/anos"
    " | semana/mês/ano passada/passado/próxima/próximo/que | próxima/próximo semana/mês/ano"
    " | esta semana | este mês/ano"
    " | últimos/últimas/próximos/próximas -/_ dias/semanas/meses/anos"
    " | verão/inverno/outono/primavera/segunda-feira/terça-feira/quarta-feira/quinta-feira"
    "/sexta-feira/sábado/domingo passado/passada/próximo/próxima"
    " | mês/ano/trimestre/semana consecutivo/consecutiva",
    "dated_opening": "hoje | amanhã | atualmente | neste momento | no momento | por enquanto/ora",
    "said": "disse/diz/dizia/dizem/afirma/afirmou/explica/explicou/escreveu/escreve/declarou"
    "/respondeu/contou/comentou | segundo o/a/os/as/ele/ela/um/uma/dados/especialistas"
    " | de acordo com",
    "announces": "há/existem vários/várias/diversos/diversas/alguns/algumas | seguinte"
    "/seguintes | próximo/próxima episódio/artigo/parte/número/capítulo/vídeo | aqui está/estão"
    " | a seguir | abaixo",
    "pointer": "respectivo/respectiva/respectivos/respectivas | deles/delas/dele/dela | esta"
    "/este/estas/estes/essa/esse/essas/esses/isso"
    "/isto/nisso/nisto/disso/disto"
    "/nesta/neste/nessa/nesse/desta/deste/dessa/desse/aquilo/aquela/aquele",
    "opener": "você/senhor/senhora diz/menciona/fala/escreve/afirma/cita |"
    " em todo/qualquer/ambos caso/casos | de qualquer/toda forma/maneira/modo | de todo"
    " modo | seja como | quanto a/ao/à/aos/às | no que diz/respeita/toca | o que eu/nós"
    " -/sempre faço/fazemos/fiz/costumo | o que faço/fazemos |"
    " principalmente/sobretudo/majoritariamente por/porque/devido/graças | em grande parte"
    " por/porque/devido/graças |"
    " uma/outra -/boa opção/possibilidade/alternativa é/seria/consiste |"
    " localizado/localizada/fundado/fundada/situado/situada/projetado/projetada"
    "/ilustrado/ilustrada/escrito/escrita/criado/criada/nascido/nascida em/por/para/a/com/de"
    "/no/na/pelo/pela | o/a primeira/primeiro/segunda/segundo/terceira/terceiro/quarta"
    "/quarto/última"
    "/último razão/motivo/passo/ponto/problema/conselho/dica/erro/regra/vantagem/chave/parte"
    "/opção/coisa/causa/fator | foi assim/então/ali/aí/lá | é assim/aí | outro/outra/outros"
    "/outras | um/uma outro/outra | por um/outro lado | para"
    " tanto/tal | desde/até então | enquanto isso | ainda"
    "/mesmo assim | aliás/inclusive/daí |"
    " por fim"
    " | em seguida | no/na dia/manhã/noite/tarde/semana/mês/ano seguinte | na véspera"
    " | naquele/naquela/naqueles/naquelas | pouco depois/antes"
    " | dias/horas/semanas/meses/anos/minutos depois/antes/mais"
    " | um/uma/dois/duas/três/poucos/poucas/alguns/algumas/vários/# _ depois/antes"
    " | um/uma/dois/duas/três/poucos/poucas/alguns/algumas/vários/# _ mais tarde"
    " | vive/vivem/quer/querem/sabe/sabem/ele/ela/eles/elas/isto/isso/este"
    "/esta/esse/essa/estes/estas/esses/essas/mas/e"
    "/ou/assim/então/depois/além/seu/sua/seus/suas/também/porque/portanto/porém/contudo"
    "/todavia/logo/nisso/nesse/nessa/neste/nesta/aquele/aquela/lá/ambos/ambas/finalmente"
    "/primeiro/segundo/sim | por isso/exemplo/outro/outra/conseguinte/causa | no entanto"
    " | além disso/disto | em vez disso/disto | de fato/facto | ou seja | é por isso"
    " | apesar disso/disto | da mesma | ao mesmo | o mesmo | os/as dois/duas/outros/outras"
    " | com isso/isto | para isso/isto | um/uma deles/delas | em segundo/primeiro/terceiro"
    "/quarto/quinto/último/resumo",
    "joining": "porém/portanto/contudo | no entanto | por exemplo | além disso",
    "taken_back": "bem quase/mais | mais ou menos | ou quase |"
    " falso | mentira | errado | exceto | salvo | a menos | a não ser"
    " | não é -/bem verdade/assim | nem sempre | mas só/apenas/somente se/quando"
    " | isso é um/uma mito/mentira | é um mito | é mentira/falso | só se | desde que",
    "refuted": "não/nunca/jamais/nenhum/nenhuma/mito/mitos/erro/erros/evitar/evite/falso"
    "/desculpas/mentiras/sem/armadilhas",
    "conditional": "se/quando/alguns/algumas/talvez/exemplo/exemplos/segundo/diz/dizem"
    "/acreditam | às vezes",
    "doubtful_opening": "após/ao um/uma/dois/duas/três/poucos/poucas/alguns/algumas/#"
    " minutos/horas/dias/semana/semanas/mês/meses/ano/anos | há quem"
    " | é certo/verdade | certo | entendo/entendemos/compreendo/sei/sabemos | eu"
    " entendo/sei/gostaria/queria/compreendo | quem me dera | gostaria/gostaríamos |"
    " adicione/acrescente/anexe/insira/adiciona | a verdade/realidade é | o"
    " facto/fato/ponto é",
    "doubtful": "muitas vezes/frequentemente -/é/são"
    " visto/vista/vistos/vistas/apresentado/apresentada/apresentados/apresentadas"
    "/considerado/considerada/tratado/tratada como"
    " | costuma/costumam ser visto/vista/vistos/vistas/apresentado/apresentada/considerado"
    "/considerada como | "
    "igualmente | também a/ao/com/de/do/da/em/no/na/o/os/as/para/por/um/uma | os/as"
    " demais | o resto"
    " | agora é a/o -/melhor hora/momento | é o melhor momento para/de | é agora ou |"
    " o/a/os/as/no/na mesmo/mesma/mesmos/mesmas | ajuda/ajudam as/os/suas/seus"
    " empresas/clientes",
    "half": "não -/_ -/_ só/somente/apenas/simplesmente",
    "other_half": "mas/também/como",
}

SUBJECTS = Subjects(
    articles=listed("o a os as"),
    elided="",
    explains=listed(
        "de do da dos das que para a ao à entre com sem em no na por onde mais melhor e ou"
    ),
    one_of_many=listed(
        "fatos factos valor montante resultado exemplo comparação prazo soma regra efeito cifra"
        " diferença problema solução razão método truque empresa companhia firma projeto projecto"
        " decisão medida acordo reunião evento"
        " iniciativa prédio edifício autor autora diretor diretora livro filme estudo relatório"
        " vítima vítimas suspeito casal prefeito prefeita ministro ministra governo tribunal"
        " clube jogador técnico treinador equipe equipa time jogo hospital município câmara"
        " encontro festival programa produto restaurante hotel veículo veículos acidente"
        " incêndio ataque caso jovem plano sentença juiz organização associação fundação"
        " exposição obra obras concerto cerimônia plataforma aplicativo anúncio texto"
    ),
    only_one=listed(
        "vida mundo amor tempo morte gente história sociedade humanidade internet natureza"
        " dinheiro guerra pandemia experiência deus sol fé sorte medo ciência tecnologia"
        " verdade"
    ),
    told=lazy(
        r"\b(?!lavam?\b|travam?\b|gravam?\b|bravam?\b|escrava|oitava)\w{2,}(?:aram|eram|iram|ava"
        r"|avam)\b|\b(?!museu|europeu|judeu)\w{3,}(?:ou|eu|iu)\b|\b(?:era|eram|foi|foram"
        r"|houve|disse|fez|veio|teve|pôs|tinha|tinham)\b"
    ),
    is_now=listed("é são está estão há"),
    days=listed("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    should=listed("deve devem deveria deveriam"),
    bare_verbs=phrases(
        "serve/servem perfeitamente/para/de/como | precisa/precisam de # | custa/custam"
        " cerca/uns/umas/mais/menos/quase/o/# | dura/duram um/uma/dois/duas/três/#"
        " | pesa/pesam/mede/medem #"
        " | foi/foram | está/estão a/entre/em/no/na/nos/nas/localizado/localizada/situado/situada"
        "/formado"
        "/formada"
        "/disponível/disponíveis/previsto/prevista/aberto/aberta/fechado/fechada/agora"
        "/pensado/pensada"
        " | conta/contam com | trabalha/trabalham em/no/na/num/numa/como/para/com/há/desde | inclui"
        "/incluem"
        " | oferece/oferecem | permite/permitem | consiste/consistem em | pertence/pertencem"
        " | faz/fazem parte | dispõe/dispõem de | possui/possuem | pretende/pretendem | costuma"
        "/costumam | trata-se de/do/da | mora/moram em/no/na/com/num/numa"
        " | encontra-se/encontram-se"
        "/chama-se/situa-se/localiza-se | vai/vão"
        " | deve/devem | pode/podem | tem/têm sido/como/# | será/serão um/uma/o/a/os/as/seu/sua"
        " | são"
        " | é um/uma/o/a/os/as/seu/sua"
    ),
    follows=lazy(
        r"(?:Foi|Foram) .*\b(?:que|quando|onde)\b|Está (?:em|nas?|nos?) (?:tuas?|suas?"
        r"|nossas?)\b|É uma? (?:erro|prazer|mentira"
        r"|verdade|pena|loucura|sorte|privilégio|honra|mito|fato"
        r"|facto|pecado|desafio|risco|alívio|arte|dom|luxo|presente|armadilha)\b|É .*\bque\b"
        r"|São .*\bque\b|É [ao] (?:hora|momento) de\b|Pode (?:ser|haver)\b|Deve haver\b"
        r"|Vai (?:com|em|para|dar|valer)\b|São muit[ao]s\b"
    ),
)
