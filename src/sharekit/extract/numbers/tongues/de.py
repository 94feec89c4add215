"""German: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn"
        "|sechzehn|siebzehn|achtzehn|neunzehn|eine[rsn]?|ein|anderthalb"
    ),
    tens=(
        "(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:und)?(?:zwanzig|dreißig|vierzig"
        "|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert|eine halbe"
    ),
    alone="eine[rsn]?|ein",
    many=r"millionen?|milliarden?|billionen?|mio\.?|mrd\.?|tausend",
    percent="%|prozent|prozentpunkten?",
    out_of="von|aus|in",
    every="(?:von|aus|in) jede[rnm]",
    parts=(
        "(?:(?:ein|eines|einem|zwei|drei|vier|fünf)[ -]?)(?:drittel|viertel|fünftel|sechstel"
        "|siebtel|achtel|neuntel|zehntel)n?|(?:die|der) hälfte|dreiviertel"
    ),
    of="der |des |aller |unserer |ihrer |von (?:allen |den )?",
    by="um",
    times="mal|fache",
    more="so|mehr|weniger|[a-zäöü]{3,}er|als",
    factors=(
        "verdoppelt|verdoppelte[n]?|verdreifacht|verdreifachte|vervierfacht|verfünffacht"
        "|versechsfacht|verzehnfacht|verzehnfachte|verelffacht|verhundertfacht"
        "|halbiert|halbierte|(?:doppelt|halb)(?= so)|doppelte|dreifache|vierfache|fünffache"
        "|sechsfache|achtfache|zehnfache|elffache|hundertfache"
    ),
    to="bis|und|oder|–|—|-",
    among="von den|von|aller|der",
    only="nur(?: noch)?|lediglich|bloß|waren|sind|blieben|hatten|haben",
    per="alle",
    intervals="sekunden|minuten|stunden|tage|wochen|monate|jahre",
    duration="jahren?|monaten?|wochen?|tagen?|nächten?|stunden?|minuten?|sekunden?|mal",
    no_unit=(
        "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|und"
        "|oder|bis|der|die|das|den|dem|des|uhr|h|prozent|ist|war|waren|sind|studie|in|im|am|an"
        "|auf|mit|von|vom|zu|zum|zur|für|bei|aus|nach|seit|als|wie|es|er|sie|wir|ich|hat|haben"
        "|hatte|wird|wurde|wurden|nicht|auch|aber|dass|wenn|ein|eine|einen|einem|einer|so|dann"
        "|noch|um|pro|uns|man|sich|davon|weitere[nr]?"
    ),
    ago="zuvor|jährige[nrs]?",
    label=r"vor|nr\.|nummer|seite|kapitel|seit|ab",
    adjective="[a-zäöüß-]{3,}(?:e|en|er)",
    each=(
        "jede[rsmn]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte"
        "|zwölfte|fünfzehnte|zwanzigste|hundertste)[rsmn]?"
    ),
)

SIGNS: Mapping[str, str] = {
    "finds": "fand | fanden | gefunden | zeigt | zeigen | zeigte | gezeigt | ergab"
    " | ergeben | ergibt | ermittel* | errechne* | berechne* | schätz* | geschätzt*"
    " | gemessen | misst | herausgefunden | laut | zufolge | belegt | belegen | gezählt"
    " | gewogen | ausgewertet | befragt* | beziffert | meldet | berichtet | nach angaben"
    " | nach berechnungen | untersucht* | begleitet | geht aus | verglichen | hochgerechnet"
    " | mitgestoppt | dokumentiert*",
    "study": "studie* | umfrage* | erhebung* | untersuchung* | bericht* | auswertung*"
    " | forsch* | zahlen | daten | statistik* | zählung* | bilanz* | messung* | barometer"
    " | index | schätzung* | analyse* | befragung* | wissenschaft* | expert* | professor*"
    " | institut* | universität* | uni | autor* | buch | team | stiftung* | verband*"
    " | verbands | kammer* | handwerkskammer* | behörde | landesamt | bundesamt | monitor*"
    " | report | hochschule | versuch* | jahresbericht",
    "group": "menschen | frauen | männer* | kinder* | erwachsene* | jugendliche*"
    " | haushalt* | familien | eltern | schüler* | studierende* | patient* | kund* | leser*"
    " | mieter* | beschäftigte* | arbeitnehmer* | betriebe* | unternehmen | schulen"
    " | städte* | gemeinden | deutsche* | österreicher* | schweizer* | pendler* | nutzer*"
    " | besucher* | bürger* | mitglieder* | lehrer* | lehrkräfte* | pflegekräfte*"
    " | bewohner* | einwohner* | senioren | autofahrer* | radfahrer* | gärtner*",
    "generic": "durchschnittlich* | durchschnitt | schnitt | mittel | jeder | jede | jedes"
    " | jedem | jeden | pro kopf | pro person | pro haushalt | je einwohner | ein mensch"
    " | eine familie | ein haushalt | typisch*",
    "place": "bundesweit* | landesweit* | weltweit* | deutschland | österreich | schweiz"
    " | europa | hierzulande | land | landes | republik | bundesrepublik | welt | regional*"
    " | kreis | kreises | bayern | hessen | sachsen | nordrhein",
    "compare": "als | mehr | weniger | so oft | so viele | so viel | so häufig | so hoch"
    " | so schnell | gegenüber | verglichen | im vergleich | höher | niedriger | länger"
    " | kürzer | schneller | früher | später | häufiger | öfter",
    "negates": "nicht | nie | niemals | kein | keine | keinen | keinem | keiner | ohne"
    " | weggeworfen | verloren | ungenutzt* | leer | niemand | nichts | fehlt | fehlen"
    " | müll | tonne",
    "about": "nur | nur noch | fast | knapp | rund | etwa | ungefähr | über | mehr als"
    " | gut | gerade einmal | bis zu | mindestens | beinahe | lediglich | bloß"
    " | weniger als | schätzungsweise | ca | annähernd | erst",
    "own": "ich | mein | meine | meinen | meinem | meiner | mir | mich | er | seine"
    " | seinen | seinem | seiner",
    "you": "du | dein* | dich | dir | ihr | euch | euer | eure | ihnen | ihren",
    "we": "wir | unser* | uns | freiwillige* | ehrenamtliche*",
    "done": "gezählt | gesammelt | gerettet | gepflanzt | getragen | repariert | geborgen"
    " | geholt | verteilt | gespendet | ausgegeben | beraten | vermittelt | betreut"
    " | entfernt | eingespart | zählten | sammelten | retteten | pflanzten | gewogen"
    " | befragt | gefragt | gemessen | geprüft | notiert | ausgewertet | aufgeschrieben"
    " | kontrolliert",
    "modal": "sollte | sollten | soll | sollen | könnte | könnten | kann | können | muss"
    " | müssen | darf | dürfen | wird | werden | würde | würden | bitte | wenn | falls"
    " | möchte* | möglich | maximal | höchstens | mindestens | ab | bis | geplant | plant"
    " | ziel | erlaubt | vorgeschrieben",
    "price": "kost* | preis* | zahl | zahlt | zahlen | zahlte | bezahl* | gebühr*"
    " | eintritt | karte | karten | miete | spende* | zuschuss | förder* | budget | gehalt"
    " | beitrag | mitgliedsbeitrag | zins* | günstiger | billiger | anzahlung | kredit"
    " | verkauf* | kauf* | ticket* | fahrkarte* | pfand | kasse",
    "sale": "rabatt | gutschein | skonto | aktion | angebot | gratis | kostenlos* | version"
    " | kapitel | seite | folge | staffel | alkohol | kakao | prozentig* | abonnement",
    "schedule": "montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag*"
    " | sonntag* | sonnabend* | uhr | öffn* | geöffnet | beginn* | dauer* | geschlossen"
    " | mittag | abend | abends | morgens | vormittag | nachmittag | wochenende | morgen"
    " | gestern | heute | treffen | einlass | anreise | abfahrt",
    "age": "alt | jahre alt | jährige* | geboren | gestorben | alter | geburtstag"
    " | jubiläum | gegründet | rente",
    "label": "seite | kapitel | raum | zimmer | linie | gleis | parzelle | nummer | nr"
    " | tor | tore | punkte* | sieg | spiel | minute | satz | stimmen | mehrheit | modell"
    " | größe | grad | ofen | backofen | esslöffel | teelöffel | gramm",
    "rate": "pro tag | pro jahr | pro woche | pro monat | pro stunde | jedes jahr"
    " | jeden tag | jede woche | jeden monat | im jahr | am tag | täglich | jährlich"
    " | wöchentlich | im monat | in der woche | alle | jedes mal",
    "lost": "verlier* | verlor* | verschwend* | verbrauch* | landen | landet | spar*"
    " | versicker* | werfen | wirft | wegwerf* | weggeworfen | sterben | stirbt"
    " | verschwind* | stehen | stand | schlafen | schläft | isst | essen | trinken | nutzt"
    " | nutzen | geben | gibt",
    "change": "stieg* | steig* | gestiegen | sank* | sinkt | sinken | gesunken | wuchs*"
    " | wächst | gewachsen | senk* | gesenkt | zugenommen | abgenommen | rückgang*"
    " | zurückgegangen | anstieg | halbiert | verdoppelt | seit | weniger | mehr | kaum",
    "asked": "teilgenommen | nahmen teil | geantwortet | befragt* | befragten | teilnehmer*"
    " | probanden | stichprobe | mitgemacht | ausgefüllt | begleitete | begleitet"
    " | verfolgte | verfolgt | beobachtet* | gewogen | wog | getestet | geprüft | besucht*"
    " | ausgewertet | wertete | durchgesehen | verglich* | stellte | wollte | hat | haben"
    " | fragte | fragten | maß | maßen | zählte | zählten | rechnete | nachgerechnet | ließ",
    "story": "war | waren | hatte | hatten | kam | kamen | ging | gingen | sagte | stand"
    " | saß | nahm | brachte | erzählte | wurde | wurden | blieb | begann",
    "result": "ergebnis | ergebnisse | fazit | resultat | befund | vergleichsgruppe"
    " | kontrollgruppe | demnach | danach",
    "is": "ist | sind | hat | haben | leben | lebt | gilt | gelten | bleibt | bleiben"
    " | sagen | geben | liegt | liegen | besitzt",
    "record": "studie* | umfrage* | erhebung* | untersuchung* | bericht* | auswertung*"
    " | zahlen | daten | statistik* | zählung* | bilanz* | jahresbilanz | messung*"
    " | barometer | index | schätzung* | analyse* | befragung* | monitor* | report"
    " | versuch* | jahresbericht* | berechnung* | angaben | buch | gutachten | quelle"
    " | *studie | *umfrage | *bericht | *berichts | *bilanz | *barometer | *barometers"
    " | *erhebung | *statistik | *analyse | *untersuchung | *auswertung | *zählung"
    " | *report | *monitor | *messung | *rechnung | *berechnungen | *untersuchungen"
    " | *zahlen",
    "body": "institut* | universität* | uni | hochschule* | stiftung* | umweltstiftung"
    " | verband* | verbands | fachverband* | landesverband* | kammer* | handwerkskammer*"
    " | ärztekammer | behörde* | landesamt | bundesamt | amt | ministerium* | verein*"
    " | gesellschaft* | akademie | agentur* | zentrum | zentrale | verbraucherzentrale"
    " | krankenkasse | versicherer | klinik* | zweckverband* | arbeitsgemeinschaft*"
    " | landesarbeitsgemeinschaft | bund | gewerkschaft | polizei | dienst*"
    " | blutspendedienst* | unternehmen | forum | netzwerk | club | kasse | museum"
    " | *verband | *verbands | *verbandes | *verbunds | *stiftung | *kammer | *verein"
    " | *vereins | *institut | *instituts | *gesellschaft | *amt | *amts | *dienst"
    " | *dienstes | *dienstleister | *kasse | *bund | *bunds | *agentur | *zentrale"
    " | *zentrum | *klinik | *hochschule | *behörde | *firma | *büro | *innung | *akademie"
    " | *ministerium | *ministeriums | *versicherung | *versicherer | *werke | *werk"
    " | *gemeinschaft | *genossenschaft | *beratung | *bank",
    "person": "professor* | dr | forsch* | wissenschaft* | psycholog* | arbeitspsycholog*"
    " | mediziner* | sportmediziner* | ökonom* | soziolog* | biolog* | autor* | linguist*"
    " | historiker* | ingenieur* | team | ärztin | arzt | mitarbeiter* | *forscher"
    " | *forscherin | *forschers | *ologe | *ologin | *ologen | *mediziner | *medizinerin"
    " | *ärztin | *arzt | *wissenschaftler | *wissenschaftlerin | *ökonom | *ökonomin"
    " | *leiter | *leiterin | *expertin | *experte | *physiker | *physikerin | *chemiker"
    " | *chemikerin | *ingenieur | *pädagogin | *pädagoge | *meister",
    "points": "das | dies | diese | die zahl | die zahlen | so | errechnet | ermittelt"
    " | gezählt | herausgefunden | zu diesem | darauf",
    "by": "von | vom | laut | nach | des | der | durch | zufolge | beim | am | aus",
    "says": "sagt | sagte | sagen | warnt | warnen | mahnt | teilt | teilte | mitgeteilt"
    " | schreibt | schreiben | erklärt | erklärte | betont | heißt es | veröffentlicht*"
    " | vorgestellt | vorlegte | rechnet | so | bestätigt | nennt | kommt zu",
}
