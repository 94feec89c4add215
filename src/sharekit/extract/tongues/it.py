"""Italian: signs, in the notation of `signs`; subjects taken for known."""

from collections.abc import Mapping

from sharekit.extract.language.phrases import phrases
from sharekit.extract.language.words import listed
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

SIGNS: Mapping[str, str] = {
    "call": "browser non supporta/può"
    " | alla prossima | a presto | un caro/forte abbraccio/saluto"
    " | iscriv* | clicca* | scarica* | contatta* | condivid* | prenota* | acquista*"
    " | newsletter* | seguici/seguimi/seguiteci/scrivici/scrivimi/abbonati/abbonatevi"
    " | chiamaci | commenti | leggi/scopri di/tutto/anche/qui più/-"
    " | lascia/lasciate un commento | non esitare/esiti/esitate a | visita il nostro"
    " | prenoti/prenotate | richiedi/richieda/richiedete un/una/il/la | fissa/fissi/fissate un"
    " | approfitta/approfitti/approfittate di/del/della/subito | prova/provi gratis/subito"
    " | scopri/scoprite/scopra il/la/i/le/come/tutti nostro/nostra/nostri/nostre | contattaci",
    "sell": "leader mondiale/europeo/indiscusso/italiano | leader di/nel/del"
    " mercato/settore | ha/hanno come/la missione/mission/visione/vision | la cui"
    " missione/mission |"
    " non ha senso aspettare | inutile aspettare | forse è -/il ora/momento di |"
    " ti/vi/la aiutiamo/accompagniamo/invitiamo/offriamo/aspettiamo/proponiamo"
    " | a tua/vostra/sua disposizione | il/la/i/le nostro/nostra/nostri/nostre team/esperti"
    "/consulenti/clienti/servizio/servizi/prodotto/prodotti/negozio/corso/corsi/agenzia"
    "/piattaforma/offerta/offerte/azienda/società/rete/gruppo/soluzione/soluzioni/partner/hotel"
    "/ristorante | nostro/nostri team/esperti/clienti/servizi"
    " | nostra/nostro agenzia/studio/negozio | siamo un'azienda/leader"
    "/specializzati/specialisti",
    "age": "non è più aggiornat* | più di # giorni/anni/mesi | ultimo aggiornamento",
    "dated": "stamattina/stasera/stanotte | questa mattina/sera/notte | ieri | recentemente"
    " | giorni/settimane/mesi/anni fa | settimana/mese/anno scorsa"
    "/scorso/prossima/prossimo | scorsa/prossima settimana | scorso/prossimo mese/anno"
    " | questa settimana | quest'anno"
    " | ultimi/ultime/prossimi/prossime -/_ giorni/settimane/mesi/anni"
    " | scorsa/scorso/prossima/prossimo estate/inverno/autunno/primavera"
    " | estate/inverno/autunno/primavera/l'estate/l'inverno/l'autunno/lunedì/martedì/mercoledì"
    "/giovedì/venerdì/sabato/domenica scorsa/scorso/prossima/prossimo"
    " | mese/anno/trimestre/settimana consecutivo/consecutiva",
    "dated_opening": "oggi | domani | attualmente | in questo momento | al momento | per ora",
    "said": "disse/dice/diceva/dicono/afferma/affermò/spiega/spiegò/scrive/scrisse/racconta"
    "/sostiene/rispose/dichiarò/commentò | ha/hanno detto/scritto/dichiarato/spiegato"
    "/affermato | secondo il/la/lo/gli/le/i/lui/lei/un/una/alcuni/alcune | a detta di",
    "announces": "ci sono diversi/diverse/alcuni/alcune/vari/varie | esistono diversi"
    "/diverse/alcuni/alcune | ecco | seguente/seguenti | prossimo/prossima"
    " episodio/articolo/puntata/parte/numero/capitolo/video | di seguito | qui sotto",
    "pointer": "rispettivo/rispettiva/rispettivi/rispettive | di loro/essi/esse | questa"
    "/questo/questi/queste/quest'/ciò/codesto"
    "/quest'ultimo/quest'ultima",
    "opener": "lei dice/scrive/parla/cita/afirma/sostiene |"
    " in ogni/tutti/entrambi caso/casi/i | ad/in ogni modo | per quanto"
    " riguarda/concerne"
    " | quanto a/al/alla/ai/alle/agli | quello che -/io/noi faccio/facciamo |"
    " principalmente/soprattutto/perlopiù/prevalentemente per/perché/grazie | in gran"
    " parte per/perché/grazie |"
    " un'opzione/un'alternativa/un'altra è/sarebbe/consiste"
    " | una possibilità/soluzione è/sarebbe"
    " | situato/situata/fondato/fondata/progettato/progettata/illustrato/illustrata"
    "/scritto/scritta/creato/creata/nato/nata in/da/per/a/con/di/nel/nella/dal/dalla | il/la"
    " prima/primo/seconda/secondo/terza/terzo/quarta/quarto/ultima/ultimo"
    " ragione/motivo/passo/punto/problema/consiglio/errore/regola/vantaggio/chiave/parte"
    "/opzione/cosa/causa/fattore | è così/qui/lì | fu così/allora | lì/là/qui | da qui/lì/là"
    " | altro/altra/altri/altre | un altro | un'altro/un'altra | da un lato | da una"
    " parte | per farlo/riuscirci/evitarlo | da allora | nel"
    " frattempo | del resto | intanto/comunque/addirittura/insomma/dopodiché"
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
    " | in secondo/terzo/quarto/quinto/ultimo luogo | per questo/esempio/ciò/tale/cui"
    " | ad esempio | di conseguenza | in realtà/questo/questa"
    "/tal/più/altre | d'altra parte | al contrario | ecco perché | è per questo"
    " | nonostante ciò/questo | allo stesso | lo stesso | gli/le altri/altre/stessi | i due"
    " | con questo/questa | uno/una di loro/questi/queste | a questo | da questo",
    "joining": "però/tuttavia/invece/inoltre/perciò | per esempio | ad esempio",
    "taken_back": "beh quasi/più | più o meno | o quasi |"
    " falso | sbagliato | bugia | errore | tranne | eccetto | salvo"
    " | a meno che | non è -/proprio vero/così | non sempre | ma solo/soltanto se/quando"
    " | è un mito/errore | è falso | solo se | purché",
    "refuted": "non/mai/nessun/nessuna/mito/miti/errore/errori/evitare/evita/evitate/falso"
    "/scuse/bugie/senza/trappole",
    "conditional": "se/quando/alcuni/alcune/forse/esempio/esempi/secondo/dice/dicono/credono"
    " | a volte",
    "doubtful_opening": "dopo un/una/due/tre/pochi/poche/alcuni/alcune/#"
    " minuti/ora/ore/giorni/giorno/settimana/settimane/mese/mesi/anno/anni | c'è -/anche chi |"
    " certo | è vero | capisco/capiamo/so/sappiamo | vorrei/vorremmo |"
    " magari |"
    " aggiungi/aggiungete/includi/includete/allega/allegate/inserisci/inserite | la"
    " verità/realtà è | il punto/fatto è",
    "doubtful": "spesso/generalmente/solitamente/talvolta"
    " presentato/presentata/presentati/presentate/considerato/considerata/considerati"
    "/considerate/visto/vista/visti/viste/percepito/percepita/percepiti/percepite come | "
    "altresì/ugualmente | anche a/al/alla/con/di/il/in/la/le/lo/gli/i/per/un/una |"
    " il resto"
    " | ora/adesso è il -/miglior momento | è il momento giusto/migliore/perfetto | ora o"
    " mai |"
    " lo/la/gli/le stesso/stessa/stessi/stesse | aiuta/aiutano le/i/gli/suoi"
    " aziende/clienti/imprese",
    "half": "non -/_ -/_ solo/soltanto/solamente/semplicemente",
    "other_half": "ma/anche/bensì",
}

SUBJECTS = Subjects(
    articles=listed("il lo la i gli le"),
    elided="l'",
    explains=listed(
        "di del della dello dei degli delle dell' d' che per a al alla tra fra con senza in nel"
        " nella da dal dalla dove più migliore peggiore e o cui"
    ),
    one_of_many=listed(
        "fatti importo risultato testo esempio confronto scadenza somma regola effetto cifra"
        " differenza problema soluzione ragione metodo trucco azienda società ditta progetto"
        " decisione misura"
        " accordo riunione evento iniziativa"
        " edificio autore autrice direttore direttrice libro film studio rapporto vittima"
        " vittime sospettato coppia sindaco sindaca ministro ministra governo tribunale club"
        " giocatore tecnico allenatore squadra partita ospedale comune incontro festival"
        " programma prodotto ristorante albergo hotel veicolo incidente incendio attacco caso"
        " giovane piano sentenza giudice organizzazione associazione fondazione mostra opera"
        " lavori concerto cerimonia piattaforma applicazione annuncio"
    ),
    only_one=listed(
        "vita mondo amore tempo morte gente storia umanità internet natura denaro guerra"
        " pandemia esperienza dio sole fede fortuna paura scienza tecnologia verità"
    ),
    told=lazy(
        r"\b(?!può|però|ciò|perciò|leva\b|lava\b|brava|schiava|scava|ottava|allieva)\w{2,}(?:ò|avano|evano|ivano|arono"
        r"|irono|ava|eva)\b|\b(?:era|erano|fu|furono"
        r"|disse|fece|venne|ebbe)\b|\b(?:ha|hanno)\s(?:già\s)?\w{2,}(?:at|it|ut|tt|st)o\b"
        r"|\b(?:è|sono)\s(?:stat|avvenut|mort|nat|arrivat|partit|andat|venut|iniziat|cominciat"
        r"|finit"
        r"|cadut|uscit|entrat|tornat|diventat|rimast)[oaie]\b"
    ),
    is_now=listed("c'è sono"),
    days=listed("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    should=listed("deve devono dovrebbe dovrebbero"),
    bare_verbs=phrases(
        "serve/servono a/per/da | costa/costano circa/quasi/più/meno/il/#"
        " | dura/durano un/una/due/tre/# | pesa/pesano # | fu/furono | abita/abitano a/in/con"
        " | lavora/lavorano a/in/come/per/con/da/presso | comprende"
        "/comprendono | offre/offrono"
        " | permette/permettono | consente/consentono | consiste/consistono in | appartiene"
        "/appartengono | fa/fanno parte | dispone/dispongono di | possiede/possiedono | intende"
        "/intendono | si tratta di/del/della/dell' | si trova/trovano/chiama/chiamano/svolge"
        "/svolgerà/terrà/compone"
        " | deve/devono | può/possono | ha/hanno # | sarà/saranno un/una/il/la/lo/i/gli/le"
        " | sono un"
        "/una/il/la/lo/i/gli/le/tra/fra/stati/state"
        " | non è un/una/uno | è un/una/uno/il/la/lo/l'/il/suo/sua/stato/stata"
        "/nato/nata"
    ),
    follows=lazy(
        r"(?:Fu|Furono) .*\b(?:che|quando|dove)\b|È un['’]? ?(?:errore|piacere|bugia|verità"
        r"|peccato|follia|fortuna|privilegio|onore|mito"
        r"|fatto|sfida|rischio|sollievo|arte|dono|lusso|regalo|trappola|illusione)\b|È .*\bche\b"
        r"|Non è (?:un caso|un mistero)|Non è .*\b(?:che|chi|se)\b"
        r"|Sono .*\bche\b|È (?:l['’]ora|il momento) di\b|Può (?:darsi|essere che)\b"
    ),
)
