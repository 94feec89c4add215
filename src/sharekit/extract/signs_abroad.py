"""The signs of `signs` in other languages, in the notation of `phrases`; pieces of text with
spaces between them for Japanese and Chinese. `opener` words lean on the sentence before.
"""

from __future__ import annotations

from collections.abc import Mapping

ABROAD: Mapping[str, Mapping[str, str]] = {
    "de": {
        "age": "älter als # | veraltet* | nicht mehr aktuell | zuletzt aktualisiert",
        "dated": "heute morgen/abend/früh/nachmittag/vormittag/nacht | gestern | kürzlich |"
        " neulich | nächste/nächsten/nächster/nächstes/letzte/letzten"
        "/letzter/letztes/letztem/vorige/vorigen/voriger/voriges/diese/dieses woche/jahr/monat"
        "/sommer/winter/herbst/frühjahr"
        " | vor _ tagen/wochen/monaten/jahren | vor wenigen/einigen tagen/wochen",
        "dated_opening": "am montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag | heute"
        " | derzeit | momentan | morgen",
        "said": "sagt/sagte/sagen/meinte/meint/schrieb/schreibt/erklärte/erklärt/laut/behauptet"
        "/behauptete/betonte/betont/zufolge/fragte/antwortete/erzählte/berichtet/berichtete",
        "announces": "es gibt mehrere/verschiedene/einige/diverse | hier ist/sind/kommen/kommt |"
        " folgende/folgenden/folgendes",
        "pointer": "jeweilige/jeweiligen/jeweiliger/jeweiliges | von ihnen/denen | dies/dieser"
        "/diese/dieses/diesem/diesen/jener/jene/jenes"
        "/jenem/jenen/letztere"
        "/letzterer/erstere/ersterer/solche/solcher/solches/obige/obigen | das alles | all das"
        " | hier auch/noch/wieder/ebenfalls",
        "opener": "eine/die -/andere/gute/mögliche möglichkeit/option/alternative ist/wäre"
        "/besteht | gegründet/geschrieben/gelegen/erbaut/illustriert/entworfen/geboren von/in/im"
        "/am/an/für/mit | ich/wir/man habe/haben/hatte/hatten/hat sie/ihn/ihm/ihnen | der/die"
        "/das erste"
        "/zweite/dritte/vierte/letzte grund/schritt/punkt/tipp/fehler"
        "/regel/vorteil/nachteil/teil/ursache/faktor/variante/möglichkeit | letzteres/ersteres"
        "/letzteren/ersteren | das ganze | wie schon/bereits/oben/gesagt/erwähnt/beschrieben |"
        " er/sie/dies/dieser/diese/dieses/diesem/diesen/aber/und/oder/doch/also/dann"
        "/deshalb/daher/jedoch/außerdem/trotzdem/deswegen/denn/dadurch/dabei/damit/dafür/ihre/ihr"
        "/seine/sein/jene/solche/zudem/allerdings/dennoch/sondern/somit/hier/dort/da/so/auch"
        "/ebenso/dazu/davon/darum/darauf/hierbei/beide/beides/letztere/erstere/ihm/ihn/ihnen"
        "/dagegen/hingegen/daraus/danach/davor/hierzu/folglich/schließlich/zuerst/zweitens"
        "/drittens/nein/ja/ferner/weiters/darin/daran/darüber/darunter/dahinter/daneben/dorthin"
        "/hierfür/hieraus"
        "/hiermit/hierin/damals/inzwischen/mittlerweile/natürlich/leider/glücklicherweise"
        "/seitdem/seither/indes/indessen/derweil/sodann/sogar/immerhin/jedenfalls/ohnehin"
        "/zunächst/nachher"
        "/anschließend/vorher/dessen/deren/vielmehr/stattdessen/andererseits/einerseits"
        "/zusätzlich/übrigens | zum glück"
        " | ein/eine weiterer/weitere/weiteres/anderer/andere/anderes/dritter/dritte"
        " | weitere/weiterer/weiteres/andere/anderer/anderes | um das/dies/dieses/dem zu | auf der"
        " einen | man ihm/ihnen/ihn"
        " | am nächsten/folgenden/selben/gleichen morgen/tag/abend/mittag | am vortag"
        " | am tag/abend/morgen darauf/danach/davor/zuvor | in der/jener nacht darauf/danach"
        " | tags/tage/wochen/monate/jahre/stunden/minuten/sekunden darauf/später/zuvor/danach"
        " | wenig/kurz/kurze später/darauf/danach/zuvor/zeit"
        " | ein/eine/einen/zwei/drei/vier/wenige/einige/# _ später/darauf/danach/zuvor"
        " | jetzt sind/ist es | der/die/das erste/zweite/dritte/andere/nächste/letzte ist/sind"
        "/war/wird"
        "/hat/heißt/bleibt/steht/liegt | des weiteren | darüber hinaus | nicht zuletzt"
        " | aus/in/mit/bei/auf/von/nach/zu/an diesem/dieser/diesen/solchen"
        " | das ist/sind/war/hat/kann/wird/macht/heißt/bedeutet/gilt/alles/gleiche/hilft/führt"
        " | zum beispiel | im gegensatz dazu | auf der anderen | nicht nur das | genau das/deshalb"
        " | das heißt | mit anderen worten | am ende dieses",
        "joining": "seither/seitdem/übrigens/also/deshalb/daher/deswegen/somit/jedoch/allerdings"
        "/dagegen"
        "/hingegen/außerdem"
        "/zudem/trotzdem/dennoch/ebenfalls/dadurch/dabei/dafür/damit/davon/darin/daran/darauf"
        "/darüber/darunter | da/dann noch"
        " | hier auch/noch/wieder",
        "taken_back": "naja | na ja | jedenfalls/zumindest fast/beinahe | mehr oder weniger |"
        " falsch | irrtum | unsinn | außer | stimmt nicht | nicht ganz/immer/wirklich"
        " | von wegen | es sei denn | oder doch nicht | das ist/wäre -/aber/leider falsch/unsinn"
        "/gelogen | das ist ein irrtum/mythos/fehler | das stimmt -/aber/so/leider nicht"
        " | aber nur wenn | nur wenn | vorausgesetzt",
        "refuted": "nicht/nie/niemals/kein/keine/keinen/mythos/mythen/irrtümer/fehler/vermeiden"
        "/vermeide/falsch/ausreden/lügen/ohne/schlechte/vorurteile",
        "conditional": "wenn/falls/sobald/angenommen/manche/manchmal/vielleicht/beispiel/beispiele"
        "/sagt/sagte/meint/glauben/behaupten/laut",
    },
    "fr": {
        "age": "n'est plus à jour | plus de # jours/ans/mois | date de plus | mis à jour le",
        "dated": "ce/cet matin/soir/après-midi/week-end | hier | récemment | il y a _ jours"
        "/semaines/mois/ans/heures"
        " | la semaine dernière/prochaine | le mois dernier/prochain | l'année dernière/prochaine"
        " | l'an dernier | cette semaine/année | ce mois-ci",
        "dated_opening": "aujourd'hui | demain | actuellement",
        "said": "dit/disait/selon/écrit/écrivait/affirme/affirmait/explique/expliquait/déclare"
        "/déclarait/déclaré/répond/répondit/raconte/racontait/précise/a-t-il/a-t-elle/dit-il"
        "/dit-elle/disent | d'après"
        " | a/ont/avait expliqué/affirmé/raconté/précisé/écrit/répondu/confié/résumé/ajouté",
        "announces": "y a/avait plusieurs/différents/différentes/divers/diverses"
        " | il existe plusieurs/différents/différentes/divers/diverses | voici | suivante"
        "/suivantes/suivants/suivant | ci-dessous",
        "pointer": "d'entre eux/elles | d'eux/d'elles | cette/ces/cet/celui-ci/celle-ci/ceux-ci"
        "/celles-ci/ceci/cela/ça/ci-dessus"
        "/celui-là/celle-là",
        "opener": "une/l'autre -/autre/bonne option/possibilité/alternative/solution est/serait"
        "/consiste | illustré/illustrée/écrit/écrite/réalisé/réalisée/conçu/conçue/fondé/fondée"
        "/situé/située/créé/créée/né/née/ouvert/ouverte par/en/à/au/aux/pour/dans/sur/avec | le"
        "/la première/premier/deuxième/seconde/second/troisième/quatrième/dernière"
        "/dernier raison/étape/point/problème/conseil/erreur/règle/avantage/clé/partie/option"
        "/chose/cause/facteur | ce dernier | ces derniers | une fois cette/ce/cela/ceci | pour"
        " ce/cette | autre/autres chose/point/exemple/raison/problème/avantage"
        " | un/une autre | d'autres -/encore | d'un côté | d'une part | on/je/nous/vous/tu lui"
        "/leur/le/la/les | pour ce/y"
        " | dès/depuis lors | désormais/entretemps/auparavant | du coup | à partir de"
        "/d'alors là"
        " | le lendemain | la veille | peu/juste après/avant/auparavant"
        " | le/la jour/semaine/mois/soir/matin/nuit/année suivant/suivante/d'après/précédent"
        "/précédente | quelques/un/une/deux/trois/plusieurs/# _ plus tard"
        " | quelques/un/une/deux/trois/plusieurs/# _ après/auparavant"
        " | certains/certaines/beaucoup/plusieurs s'en/en/y/le/la/les"
        " | elle/ils/elles/ce/cet/cette/ces/cela/ça/ceci/mais/et/ou/donc/or/puis/alors"
        "/car/pourtant/cependant/ainsi/celui-ci/celle-ci/ceux-ci/leur/leurs/son/sa/ses/aussi"
        "/toutefois/ensuite/enfin/d'abord/d'ailleurs/lui/eux/non/oui/bref/sinon/néanmoins"
        "/autrement/premièrement/deuxièmement | c'est pourquoi/pour/la/le/un/une/ainsi/ce/aussi"
        "/là/cela/donc/vrai/faux | c'était | ce n'est | par exemple/conséquent/contre/ailleurs"
        " | en revanche/effet/outre/conséquence/réalité/fait/d'autres"
        " | de plus/même/ce/cette/ces | au contraire"
        " | malgré cela/tout/ça | l'un/l'une d'eux/d'entre | tous/toutes deux"
        " | dans ce/cet/cette/ces | pour cela/cette/ce/ces | après cela | avec cela/ça | à ce",
        "joining": "pourtant/cependant/toutefois/donc | sont/est aussi de/des/un/une/le/la/les"
        " | en revanche | par exemple/conséquent",
        "taken_back": "enfin presque | ou presque | plus ou moins |"
        " faux | erreur | sauf | mensonge | à moins | c'est -/un/une faux/mensonge"
        "/mythe/erreur | pas tout à fait | pas toujours/vraiment/forcément | mais seulement si"
        " | ce n'est pas vrai | rien n'est plus faux | uniquement si",
        "refuted": "pas/jamais/aucun/aucune/mythe/mythes/erreur/erreurs/éviter/évitez/faux/fausses"
        "/excuses/mensonges/sans/pièges/mauvaises/mauvais",
        "conditional": "si/quand/lorsque/certains/certaines/parfois/peut-être/exemple/exemples"
        "/selon/dit/croient/pensent | à moins",
    },
    "es": {
        "age": "desactualizad* | más de # días/años/meses | última actualización",
        "dated": "mañana/tarde/noche de hoy | esta mañana/tarde/noche | ayer | recientemente |"
        " hace _ días/semanas/meses/años"
        " | la semana pasada/próxima | el mes/año pasado/próximo | esta semana | este mes/año",
        "dated_opening": "hoy | mañana | actualmente",
        "said": "dijo/dice/decía/dicen/según/afirma/afirmó/explica/explicó/escribió/escribe/señala"
        "/señaló/asegura/aseguró/declaró/respondió/comentó/contó",
        "announces": "hay/existen varios/varias/diversos/diversas/distintos/distintas |"
        " siguiente/siguientes | aquí está/están/tienes | a continuación",
        "pointer": "respectivo/respectiva/respectivos/respectivas | de ellos/ellas | esta/este"
        "/estas/estos/esa/ese/esas/esos/eso/esto/ello"
        "/aquello/aquella/aquellos",
        "opener": "una/otra -/buena opción/posibilidad/alternativa es/sería/consiste |"
        " ubicado/ubicada/fundado/fundada/situado/situada/diseñado/diseñada/ilustrado"
        "/ilustrada/escrito/escrita/creado/creada/nacido/nacida en/por/para/a/con/de | el/la"
        " primera/primer/segunda/segundo/tercera/tercer/cuarta/cuarto/última"
        "/último razón/motivo/paso/punto/problema/consejo/error/regla/ventaja/clave/parte/opción"
        "/cosa/causa/factor | fue así/entonces/allí/ahí | otro/otra/otros/otras | por un/una/el"
        " lado/parte | para lograrlo/hacerlo"
        "/conseguirlo/evitarlo"
        " | desde/hasta entonces | mientras tanto | asimismo/igualmente/incluso | de ahí"
        " | por último | al día | a/en la mañana/noche/tarde/semana siguiente | al/el día/mes/año"
        " siguiente"
        " | días/horas/semanas/meses/años/minutos después/antes/más | poco después/más/antes"
        " | la víspera | un/una/dos/tres/cuatro/pocos/pocas/unos/unas/varios/varias/# _ después"
        "/antes"
        " | un/una/dos/tres/cuatro/pocos/pocas/unos/unas/varios/varias/# _ más tarde"
        " | tiene/tienen/vive/viven/lleva/llevan/quiere/quieren/sabe/saben/él"
        "/ella/ellos/ellas/esto/eso/este/esta/estos/estas/ese/esa/esos/esas/pero/y/e/o"
        "/así/entonces/luego/además/su/sus/también/sino/aunque/porque/ello/aquel/aquella/allí"
        "/tampoco/finalmente/primero/segundo/ambos/ambas/sí/pues | por eso/ello/esto/tanto"
        "/ejemplo/otro/otra/consiguiente | por lo tanto | sin embargo | en cambio/consecuencia"
        "/resumen | en este/esta/ese/esa/estos/segundo/primer/otras | de hecho/este/esta/ahí"
        " | no obstante | lo mismo/anterior | los/las dos/otros/otras | a pesar de esto/ello/eso"
        " | es decir | al mismo | uno/una de ellos/ellas/estos/estas | con esto/eso/ello/este/esta"
        " | para ello/esto/eso | ahora bien | es por eso/ello/esto",
        "joining": "además/tampoco | sin embargo | por lo tanto | en cambio | por ejemplo",
        "taken_back": "bueno casi/más | más o menos | o casi |"
        " falso | mentira | error | salvo | excepto | a menos | no es -/del/tan cierto"
        "/verdad/así | no siempre | pero solo/sólo si/cuando | es un mito/error | es mentira/falso"
        " | solo/sólo si | nada más lejos",
        "refuted": "no/nunca/jamás/ningún/ninguna/mito/mitos/error/errores/evitar/evita/evite"
        "/falso/excusas/mentiras/sin/malas/malos/trampas",
        "conditional": "si/cuando/algunos/algunas/quizás/quizá/ejemplo/ejemplos/según/dice/dicen"
        "/creen/piensan | a veces",
    },
    "pt": {
        "age": "desatualizad* | mais de # dias/anos/meses | última atualização",
        "dated": "manhã/tarde/noite de hoje | nesta/desta manhã/tarde/noite | ontem |"
        " recentemente | há _ dias/semanas/meses/anos"
        " | semana/mês/ano passada/passado/próxima/próximo/que | próxima/próximo semana/mês/ano"
        " | esta semana | este mês/ano",
        "dated_opening": "hoje | amanhã | atualmente",
        "said": "disse/diz/dizia/dizem/afirma/afirmou/explica/explicou/escreveu/escreve/declarou"
        "/respondeu/contou/comentou | segundo o/a/os/as/ele/ela/um/uma/dados/especialistas"
        " | de acordo com",
        "announces": "há/existem vários/várias/diversos/diversas/alguns/algumas | seguinte"
        "/seguintes | aqui está/estão | a seguir | abaixo",
        "pointer": "respectivo/respectiva/respectivos/respectivas | deles/delas/dele/dela | esta"
        "/este/estas/estes/essa/esse/essas/esses/isso"
        "/isto/nisso/nisto/disso/disto"
        "/nesta/neste/nessa/nesse/desta/deste/dessa/desse/aquilo/aquela/aquele",
        "opener": "uma/outra -/boa opção/possibilidade/alternativa é/seria/consiste |"
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
        " | com isso/isto | para isso/isto | um/uma deles/delas | em segundo/primeiro/resumo",
        "joining": "porém/portanto/contudo | no entanto | por exemplo | além disso",
        "taken_back": "bem quase/mais | mais ou menos | ou quase |"
        " falso | mentira | errado | exceto | salvo | a menos | a não ser"
        " | não é -/bem verdade/assim | nem sempre | mas só/apenas/somente se/quando"
        " | isso é um/uma mito/mentira | é um mito | é mentira/falso | só se | desde que",
        "refuted": "não/nunca/jamais/nenhum/nenhuma/mito/mitos/erro/erros/evitar/evite/falso"
        "/desculpas/mentiras/sem/armadilhas",
        "conditional": "se/quando/alguns/algumas/talvez/exemplo/exemplos/segundo/diz/dizem"
        "/acreditam | às vezes",
    },
    "it": {
        "age": "non è più aggiornat* | più di # giorni/anni/mesi | ultimo aggiornamento",
        "dated": "stamattina/stasera/stanotte | questa mattina/sera/notte | ieri | recentemente"
        " | giorni/settimane/mesi/anni fa | settimana/mese/anno scorsa"
        "/scorso/prossima/prossimo | scorsa/prossima settimana | scorso/prossimo mese/anno"
        " | questa settimana | quest'anno",
        "dated_opening": "oggi | domani | attualmente",
        "said": "disse/dice/diceva/dicono/afferma/affermò/spiega/spiegò/scrive/scrisse/racconta"
        "/sostiene/rispose/dichiarò/commentò | ha/hanno detto/scritto/dichiarato/spiegato"
        "/affermato | secondo il/la/lo/gli/le/i/lui/lei/un/una/alcuni/alcune | a detta di",
        "announces": "ci sono diversi/diverse/alcuni/alcune/vari/varie | esistono diversi"
        "/diverse/alcuni/alcune | ecco | seguente/seguenti | di seguito | qui sotto",
        "pointer": "rispettivo/rispettiva/rispettivi/rispettive | di loro/essi/esse | questa"
        "/questo/questi/queste/quest'/ciò/codesto"
        "/quest'ultimo/quest'ultima",
        "opener": "un'opzione/un'alternativa/un'altra è/sarebbe/consiste"
        " | una possibilità/soluzione è/sarebbe"
        " | situato/situata/fondato/fondata/progettato/progettata/illustrato/illustrata"
        "/scritto/scritta/creato/creata/nato/nata in/da/per/a/con/di/nel/nella/dal/dalla | il/la"
        " prima/primo/seconda/secondo/terza/terzo/quarta/quarto/ultima/ultimo"
        " ragione/motivo/passo/punto/problema/consiglio/errore/regola/vantaggio/chiave/parte"
        "/opzione/cosa/causa/fattore | è così/qui/lì | fu così/allora | lì/là/qui | da qui/lì/là"
        " | altro/altra/altri/altre | un altro | un'altro/un'altra | da un lato | da una"
        " parte | per farlo/riuscirci/evitarlo | da allora | nel"
        " frattempo | del resto | comunque/addirittura/insomma/dopodiché"
        " | in seguito | il/la giorno/mattina/notte/sera/settimana/mese dopo/seguente/successivo"
        "/successiva"
        "/prima/precedente | l'anno/l'indomani/all'indomani -/dopo/seguente/successivo | poco"
        " dopo/prima"
        " | giorni/ore/settimane/mesi/anni/minuti dopo/prima/più"
        " | un/una/due/tre/pochi/poche/qualche/alcuni/alcune/# _ dopo/prima"
        " | quel giorno/mattino/pomeriggio/mese | quell'anno/quell'estate/quell'inverno"
        " | un/una/due/tre/pochi/poche/qualche/alcuni/alcune/# _ più tardi"
        " | sta/stanno/vive/vivono/vuole/vogliono/sa/sanno/lui/lei/essi/esse/esso/essa"
        "/loro/questo/questa/questi/queste/quello/quella/ma/e"
        "/ed/o/così/allora/poi/inoltre/suo/sua/suoi/sue/anche/perché/quindi/però/dunque/ciò"
        "/tuttavia/infatti/infine/eppure/perciò/pertanto/invece/entrambi/entrambe/poiché/sì"
        " | per questo/esempio/ciò/tale/cui | ad esempio | di conseguenza | in realtà/questo/questa"
        "/tal/più/altre | d'altra parte | al contrario | ecco perché | è per questo"
        " | nonostante ciò/questo | allo stesso | lo stesso | gli/le altri/altre/stessi | i due"
        " | con questo/questa | uno/una di loro/questi/queste | a questo | da questo",
        "joining": "tuttavia/invece/inoltre/perciò | per esempio | ad esempio",
        "taken_back": "beh quasi/più | più o meno | o quasi |"
        " falso | sbagliato | bugia | errore | tranne | eccetto | salvo"
        " | a meno che | non è -/proprio vero/così | non sempre | ma solo/soltanto se/quando"
        " | è un mito/errore | è falso | solo se | purché",
        "refuted": "non/mai/nessun/nessuna/mito/miti/errore/errori/evitare/evita/evitate/falso"
        "/scuse/bugie/senza/trappole",
        "conditional": "se/quando/alcuni/alcune/forse/esempio/esempi/secondo/dice/dicono/credono"
        " | a volte",
    },
    "nl": {
        "age": "meer dan # dagen/jaar/maanden | ouder dan # | verouderd* | laatst bijgewerkt",
        "dated": "vanmorgen/vanochtend/vanmiddag/vanavond/vannacht | gisteren | onlangs | vorige"
        "/volgende/afgelopen/komende/deze week/maand/jaar/zomer"
        " | vorig/volgend/afgelopen/dit jaar | dagen/weken/maanden/jaar/jaren geleden",
        "dated_opening": "vandaag | morgen | momenteel",
        "said": "zegt/zei/zeggen/volgens/schreef/schrijft/vertelt/vertelde/beweert/beweerde/aldus"
        "/stelt/antwoordde/vroeg/verklaarde",
        "announces": "er zijn verschillende/meerdere/enkele/diverse | volgende | hier is/zijn"
        "/komen | hieronder",
        "pointer": "van hen/hun | deze/dit/zulke/bovenstaande/onderstaande/laatstgenoemde",
        "opener": "een optie/mogelijkheid/alternatief is/zou |"
        " gelegen/opgericht/geschreven/gebouwd/ontworpen/geboren door/in/op/aan/voor"
        "/met | de/het eerste/tweede/derde/vierde/laatste reden/stap/punt/tip/fout/regel"
        "/voordeel/deel/oorzaak/factor/optie | daaruit/daarin/daarop/daarmee/daarna/daarover"
        "/hieruit/hierdoor/hiermee | een ander/andere | andere | enerzijds/anderzijds | aan de"
        " ene | om dit/dat"
        "/die/deze | sindsdien/intussen"
        "/ondertussen/trouwens/overigens/zelfs/kortom | tot slot"
        " | de volgende/andere dag/ochtend/avond/nacht/morgen/week"
        " | de/het dag/avond/nacht/week/jaar ervoor/erna/daarna/daarvoor/daarop"
        " | een/twee/drie/enkele/paar/# _ later/eerder/erna/ervoor/daarna"
        " | dagen/uren/weken/maanden/jaren/minuten later/eerder/daarna"
        " | even/kort/niet later/daarna/erna/lang"
        " | hij/zij/ze/dit/dat/deze/die/maar/en/of/dus/dan/daarom/echter/bovendien/zijn"
        "/haar/hun/ook/want/toch/daar/hier/daardoor/daarbij/zo/toen/daarna/hem/hen/beide/beiden"
        "/daarnaast/desondanks/vervolgens/kortom/immers/ten/nee/ja/anders | om deze/die reden"
        " | bij deze/dit/dat | aan de andere | op deze/die/dit manier | in dit/dat/deze/die"
        " | met deze/dit/dat/die | als gevolg | met andere woorden | een van hen/deze/die",
        "joining": "echter/daarom/bovendien/bijvoorbeeld/daarentegen/daardoor",
        "taken_back": "nou ja | min of meer | of bijna |"
        " onwaar | fout | onzin | behalve | tenzij | niet waar/altijd/helemaal"
        " | dat klopt -/echter/helemaal niet | dat is -/een/dus niet/onzin/mythe/misverstand/fout"
        " | maar alleen als | alleen als | mits",
        "refuted": "niet/nooit/geen/mythe/mythes/fout/fouten/vermijd/vermijden/onwaar/smoesjes"
        "/excuses/leugens/zonder/valkuilen",
        "conditional": "als/wanneer/sommige/soms/misschien/voorbeeld/voorbeelden/volgens/zegt",
    },
    "ru": {
        "age": "более # дней",
        "dated": "вчера | недавно | на прошлой/следующей неделе | в прошлом/следующем году/месяце"
        " | лет/дней/недель/месяцев назад",
        "dated_opening": "сегодня | завтра",
        "said": "сказал/сказала/признался/призналась/рассказал/рассказала/сообщил/сообщила"
        "/отметил/отметила"
        "/добавил/добавила/говорит/говорил/говорила/пишет/писал/заявил/заявила/считает"
        "/утверждает/объяснил | по словам | по мнению",
        "opener": "с одной/другой стороны | во-первых/во-вторых/в-третьих | между прочим | при"
        " этом/том"
        " | к тому/этому | тем не | после/до этого | так что | потому что"
        " | впрочем/наконец/зато/ведь/притом | он/она/оно/они/это/этот/эта/эти/но/и/или/так"
        "/тогда/поэтому/однако/потом/его/её"
        "/ее/их/также/затем/а/тоже/например/кроме/там/здесь/итак | кроме того | в этом/этой/таком",
        "joining": "однако/поэтому/например | кроме того",
        "taken_back": "неправда | ложь | кроме | если только | это не/миф/ложь | не всегда/совсем",
        "refuted": "не/никогда/нет/миф/мифы/ошибка/ошибки/избегайте/ложь/без",
        "conditional": "если/когда/некоторые/иногда/возможно/например",
    },
    "ko": {
        "opener": "또한/또/그러나/하지만/그리고/그래서/따라서/그런데/그러면/그럼/여기에/여기서"
        "/이것은/이는/이런/이러한/이"
        "/그/그는/그녀는/그들은/그의/그녀의/그들의/그것은/그런/그러한/즉/게다가/반면/결국/물론"
        "/먼저/다음으로/마지막으로"
        "/예를/특히/한편/그럼에도"
        "/왜냐하면/이처럼/이렇게/그렇게",
    },
    "ar": {
        "age": "آخر تحديث | أقدم من",
        "dated": "يوم الاثنين/الثلاثاء/الأربعاء/الخميس/الجمعة/السبت/الأحد | أمس/مؤخرا/مؤخرًا |"
        " الأسبوع/الشهر/العام/السنة الماضي/الماضية/القادم/القادمة"
        "/المقبل | هذا الأسبوع/الشهر/العام | منذ _ أيام/أسابيع/أشهر/سنوات | قبل _ أيام/سنوات",
        "dated_opening": "اليوم | غدا | غدًا | حاليا | حاليًا",
        "said": "قال/قالت/قالوا/يقول/تقول/يقولون/وقال/وقالت/ويقول/وتقول/فقال/صرح/صرّح/أكد/وأكد"
        "/أضاف/وأضاف/وأضافت/ذكر/بحسب/وفقا/وفقًا/حسب/كتب/وكتب/أوضح/وأوضح",
        "announces": "فيما/إليك/إليكم | التالي/التالية | كما يلي",
        "pointer": "هذه/هذا/ذلك/تلك/هؤلاء/أولئك/بهذا/بهذه/لهذا/لهذه/وهذا/وهذه/كهذا/هذان",
        "opener": "معظمهم/بعضهم/أغلبهم/أكثرهم/كلهم/أحدهم/إحداهن/منهم/منها | السبب/النقطة/الخطوة"
        "/المشكلة/القاعدة/النصيحة/الخطأ الأول/الأولى/الثاني/الثانية/الثالث/الثالثة/الأخير"
        "/الأخيرة | ومن هنا/ناحية/جهة/ثم | في اليوم/الصباح/المساء التالي | في ذلك/تلك | بعد أيام"
        "/ساعات/أسابيع"
        " | هذا/هذه/ذلك/تلك/هؤلاء/أولئك/هو/هي/هم/هن/هما/لكن/ولكن/لكنه/لكنها/ولكنه/ولكنها"
        "/لكنهم/لذلك/ولذلك/لذا/ولذا/ثم/كذلك/وكذلك/أيضا/أيضًا/إذن/بالتالي/وبالتالي/وهذا/وهذه/وذلك"
        "/وهو/وهي/وهم/بل/أو/فهو/فهي/لأنه/لأنها/لأن/إنه/إنها/إنهم/كما/هناك/هنا/لهذا/ولهذا/بهذا"
        "/بهذه/فقط/ومع/فإن/حيث/وأيضا/لقد | مع/وعلى ذلك/هذا/الرغم | على سبيل/العكس/الرغم"
        " | من ناحية/جهة/هنا | في هذا/هذه/المقابل/النهاية | بعد/قبل/بعدها ذلك/هذا | نتيجة لذلك"
        " | بالإضافة إلى ذلك/هذا | علاوة على",
        "taken_back": "خطأ/كذب/إلا | غير صحيح | ليس صحيحا/صحيحًا/دائما/دائمًا/تماما/تمامًا"
        " | هذا غير/ليس/خطأ/وهم | ما لم | لكن/ولكن فقط | بشرط أن",
        "refuted": "لا/ليس/ليست/لن/لم/أبدا/أبدًا/خرافة/خرافات/خطأ/أخطاء/تجنب/تجنّب/أعذار/بدون/دون",
        "conditional": "إذا/إن/عندما/لو/بعض/أحيانا/أحيانًا/ربما/مثال/قد/بحسب/قال/يقول",
    },
    "ja": {
        "age": "古い情報 情報が古 更新日 公開から 日以上前 年以上前",
        "dated": "月曜日に 火曜日に 水曜日に 木曜日に 金曜日に 土曜日に 日曜日に 昨日 先週 先月"
        " 去年 昨年 来週 来月 来年 先日 今週 今月 日前 週間前 か月前 年前に",
        "dated_opening": "今日 本日 明日 今年 現在 最近",
        "said": "と述べ と言った と言いま と言う と言っ と語 と話 によると によれば と説明し"
        " と書いた と書いて と指摘 と主張 と答え といいます は語 は述べ は話し が語 が述べ",
        "announces": "以下の 以下に 次の通り 次のとおり 下記 をご紹介",
        "pointer": "これ それ その この あの あれ 上記 前述 前者 後者 そこで こうした"
        " そうした そのような このような",
        "opener": "同社 同氏 同市 同校 同店 同書 同国 同日 二つ目 2つ目 三つ目 3つ目 一つ目"
        " 1つ目 以来 翌日 翌朝 翌年 翌週 翌月 数日後 数年後 数時間後 再び 再度 しかし だから"
        " そして でも それ これ あれ また つまり 彼 ただ その この"
        " あの そこ ここ さらに したがって 例えば たとえば ところが なお、 では、 だが けれど"
        " ですから 一方 次に まず 最後に ちなみに こう そう とはいえ なぜなら むしろ あるいは"
        " もしくは すると 要するに 同様に 実際 同じ 上記 前者 後者 いいえ はい もちろん"
        " とりわけ 特に、 加えて 第二に 第三に",
        "taken_back": "違います 違う。 間違い 嘘 いいえ ただし 誤解 もっとも、 というのは"
        " そうでは そんなことは それは間違 それは誤 それは嘘 とは限り 本当でしょうか 必ずしも",
        "refuted": "ない 避け 間違い 失敗 誤解 神話 嘘 禁止 NG やめ 言い訳 ダメ だめ",
        "conditional": "場合 なら もし とき、 ときは 例 によると たら",
        "asks": "ですか ますか でしょうか ませんか のか だろうか ましたか",
    },
    "zh": {
        "age": "已过时 已過時 最后更新 本文发布于 发布已超过",
        "dated": "周一 周二 周三 周四 周五 星期一 星期二 星期三 星期四 星期五 昨天 昨日 上周"
        " 上个月 去年 前几天 下周 下个月 明年 日前 近日 上週 本周 本月"
        " 天前 年前 个月前",
        "dated_opening": "今天 明天 今年 目前 最近 现在",
        "said": "说： 说: 说道 说，“ 他说 她说 们说 曾说 说过 据报道 据说 指出， 表示，"
        " 认为， 称， 說： 說道 他說 她說 曾說 表示： 指出： 写道 認為， 根据 ”，他 曾经说"
        " 家说 回答说",
        "announces": "以下 如下 下面 下列",
        "pointer": "这 那些 那个 那样 那种 那是 此外 上述 前者 后者 這 如此 他们 她们 它们 它",
        "opener": "该 由此 为此 对此 据此 第二个 第三个 第一个 次日 翌日 当晚 当天 当时 那天"
        " 几天后 不久 后来 但 所以 因此 然后 而且 他们"
        " 她们 他的 她的 他是 她是 他在 她在 他会 他说"
        " 它 这 那 并且 并 可是 不过 然而 于是 而 此外 另外 例如 比如 同时 其中 其次 首先 最后"
        " 因为 或者 还有 也 總之 总之 也就是说 換句話說 换句话说 同样 相反 否则 這 因而 接着"
        " 随后 另一方面 除此之外 第二 第三 不， 是的 当然 他 她 其实 后者 前者 上述",
        "taken_back": "错 不对 不是这样 其实不 除非 但只有 这是误解 并非如此 事实并非 这不"
        " 但这 错了 不一定 前提是 这是一个误",
        "refuted": "不 误区 错误 避免 谎言 借口 别 神话 禁忌 陷阱 没有",
        "conditional": "如果 假如 当 时， 有些 有时 也许 可能 例如 比如 根据",
        "asks": "吗。 呢。 吗 呢",
    },
}
