"""Portuguese: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze"
        "|quatorze|quinze"
    ),
    tens=(
        "(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?: e (?:uma?|dois"
        "|duas|três|quatro|cinco|seis|sete|oito|nove))?|dezasseis|dezesseis|dezassete|dezessete"
        "|dezoito|dezanove|dezenove|cem|meia|meio"
    ),
    alone="uma?|mei[ao]",
    many="milhão|milhões|bilh(?:ão|ões)|mil(?: milhões)?|milhares",
    percent="%|por cento|pontos percentuais",
    out_of="em cada|de cada|em",
    every="em cada|de cada|por cada",
    parts=(
        "(?:a|uma?|dois|três|quatro|cinco)[ -](?:terços?|quartos?|quintos?|décimos?|terça parte"
        "|quarta parte|quinta parte|metade)|metade"
    ),
    of="d[oa]s? |de (?:tod[oa]s [oa]s )?|dess[ae]s |dest[ae]s ",
    by="em|de|caiu|caíram",
    times="vezes",
    more="mais|menos|maior|menor|superior|inferior|o|a",
    factors=(
        "duplicou|duplicaram|duplicado|triplicou|triplicaram|triplicado|quadruplicou"
        "|quadruplicaram|quadruplicado|dobrou|dobraram|(?<=o )dobro|(?<=o )triplo"
    ),
    to="a|e|ou|–|—|-",
    among="d[oa]s|de|entre [oa]s",
    only="apenas|somente|só",
    per="a cada|cada",
    intervals="segundos|minutos|horas|dias|semanas|meses|anos",
    duration="anos?|meses|mês|semanas?|dias?|noites?|horas?|minutos?|segundos?|vezes|vez",
    no_unit=(
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
        "|dezembro|e|ou|a|à|ao|o|os|as|de|do|da|dos|das|um|uma|por|para|em|no|na|com|que|é|são"
        "|era|eram|foi|tem|têm|tinha|h|se|não|mas|como|mais|menos|já|até|sem|sobre|lhe"
        "|outr[oa]s|cada|estão|estavam"
    ),
    ago="atrás",
    label="há|número|nº|página|capítulo|desde|às?|daqui a",
    adjective="pequen[oa]s|grandes|nov[oa]s|jovens|outr[oa]s|primeir[oa]s|milhões|mil|bons|boas",
)

SIGNS: Mapping[str, str] = {
    "finds": "mostra* | mostrou | revela* | revelou | estima* | calcul* | indica* | aponta*"
    " | apontou | segundo | conclu* | apur* | medi* | contou | contado* | pesou | pesado"
    " | regist* | encontr* | detet* | detect* | analis* | demonstra* | identific*"
    " | acordo com | alerta | compar*",
    "study": "estudo* | pesquisa* | pesquisador* | inquérito* | relatório* | dados"
    " | números | levantamento | contagem | censo | balanço | estatística* | estimativa*"
    " | observatório | instituto | universidade | professor* | doutor* | dr | dra | autor*"
    " | livro | equipa | equipe | agência | fundação | federação | câmara | ministério"
    " | associação | cientista* | especialista* | psicólog* | barómetro | serviço"
    " | sondagem",
    "group": "pessoas | pessoa | gente | mulheres | homens | crianças | criança | adultos"
    " | adolescentes | jovens | alunos | estudantes | lares | famílias | família | pais"
    " | trabalhadores | doentes | pacientes | portugueses | brasileiros | empresas"
    " | escolas | cidades | aldeias | moradores | clientes | leitores | utentes | usuários"
    " | condutores | motoristas | ciclistas | idosos | professores | agricultores | lojas"
    " | habitantes | visitantes",
    "generic": "média | médio | cada | por habitante | por pessoa | per capita | por cabeça"
    " | por família | um adulto | uma criança | uma família",
    "place": "portugal | brasil | país | mundo | europa | nacional* | região | concelho"
    " | estado | cidade | município | mundial | todo",
    "compare": "mais | menos | do que | que | maior | menor | face | comparado | relação"
    " | tão | tantos | tantas | vezes",
    "negates": "nunca | não | sem | nenhum* | ninguém | nada | perdid* | lixo | vazi*"
    " | jamais | desperdi*",
    "about": "só | apenas | somente | quase | uns | umas | cerca de | mais de | pelo menos"
    " | até | menos de | aproximadamente | perto de",
    "own": "eu | meu | minha | meus | minhas | me | mim | ele | ela",
    "you": "você* | tu | teu | tua | te | ti | vosso | vossa | seu | sua",
    "we": "nós | nosso* | nossa* | nos | voluntári*",
    "done": "contámos | contamos | recolh* | resgat* | plantá* | plantamos | arrecad*"
    " | reciclá* | distribu* | atend* | pesámos | pesamos | medimos | perguntámos"
    " | perguntamos | anotámos | anotamos | registámos",
    "modal": "deve | devem | deveria* | poderia* | pode | podem | será | serão | se"
    " | previst* | prevê | máximo | mínimo | objetivo | meta | limite | permitid*"
    " | precisa* | quer | deverá | poderá",
    "price": "preço* | custa* | custou | custo* | paga* | pagou | bilhete* | ingresso*"
    " | entrada | renda | aluguer | aluguel | orçamento | gráti* | gratuit* | tarifa*"
    " | subsídio | salário | quota | caução | vend* | compr* | vale | gast*",
    "sale": "desconto | oferta | promoção | saldos | versão | capítulo | página | episódio"
    " | temporada | álcool | cacau",
    "schedule": "segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira"
    " | sábado* | domingo* | abre* | aberto* | começa* | dura | fecha* | meio-dia | noite"
    " | tarde | manhã | amanhã | ontem | hoje | hora | partida | encerr*",
    "age": "anos de idade | idade | nasceu | nascid* | morreu | aniversário | reform* | aposent*",
    "label": "página | capítulo | sala | linha | número | golo* | gol | gols | pontos"
    " | vitória | jogo | minuto | votos | maioria | modelo | tamanho | forno | colher*"
    " | gramas",
    "rate": "por dia | por ano | por mês | por semana | por noite | por hora | ao dia"
    " | ao ano | ao mês | todos os | todas as | cada dia | cada ano | diári* | anual*"
    " | semanal* | mensal*",
    "lost": "perd* | desperdi* | gast* | poup* | deit* | joga* | consum* | morre*"
    " | desaparec* | beb* | dorm* | com* | dedica* | usa* | usam",
    "change": "aument* | baix* | redu* | caiu | caem | cai | melhor* | cresc* | subi*"
    " | sobe* | diminu* | desce* | duplic* | triplic* | quadruplic* | desde | já",
    "asked": "responderam | respondido | participaram | participantes | inquirid*"
    " | entrevistad* | amostra | ouvid* | voluntários | seguiu | seguiram | acompanhou"
    " | acompanharam | entrevistou | visitou | pesou | mediu | analisou | analisaram"
    " | examinou | comparou | estudou | perguntou | ouviu | contou | recolheu | coordenou"
    " | fez | realiz* | conduz* | coletados | recolhid*",
    "story": "era | eram | estava | estavam | foi | foram | disse | tinha | tinham | havia"
    " | fez | veio | saiu | ficou | contou",
    "result": "resultado | resultados | conclusão | balanço | verdade | grupo de controlo",
    "is": "é | são | está | estão | tem | têm | há | vive* | fica* | continua* | admite*",
    "record": "estudo* | pesquisa* | inquérito* | relatório* | dados | números"
    " | levantamento | contagem | censo | balanço | estatística* | estimativa* | livro"
    " | cálculo* | fonte | análise | sondagem | barómetro",
    "body": "observatório | instituto | universidade | agência | fundação | federação"
    " | câmara | ministério | associação | consórcio | conselho | centro | cooperativa"
    " | sindicato | comissão | hospital | rede | sociedade | empresa | laboratório | escola"
    " | clube | união | confederação | secretaria | banco | academia | museu | serviço"
    " | prefeitura",
    "person": "professor* | doutor* | dr | dra | pesquisador* | investigador* | cientista*"
    " | psicólog* | economista* | médic* | sociólog* | biólog* | autor* | equipa | equipe"
    " | engenheir* | geógraf* | historiador* | especialista*",
    "points": "isso | isto | quem o diz | quem afirma | o número | os dados | o dado"
    " | o alerta | a conta | assim | é o que | são",
    "by": "por | pelo | pela | segundo | de | do | da | dos | das | o | a",
    "says": "diz | dizem | disse | afirma | alerta | avisa | sustenta | publica*"
    " | apresent* | explica | lembra | anunciou | escreve | sublinha | refere | garante"
    " | conta",
}
