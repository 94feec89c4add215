"""Dutch: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "een|[eé]{2}n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien"
        "|vijftien|zestien|zeventien|achttien|negentien|anderhalf|anderhalve"
    ),
    tens=(
        "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:[eë]n)?(?:twintig|dertig|veertig"
        "|vijftig|zestig|zeventig|tachtig|negentig)|honderd|een half|een halve"
    ),
    alone="een|[eé]{2}n",
    many=r"miljoen|miljard|duizend|mln\.?|mld\.?",
    percent="%|procent|procentpunt(?:en)?",
    out_of="op de|op elke|van de",
    every="van (?:elke?|ieder)|op elke?",
    parts=(
        "(?:een|de|twee|drie|vier)[ -](?:derden?|kwart|vierden?|vijfden?|zesden?|tienden?"
        "|achtsten?|helft)|driekwart|tweederde"
    ),
    of="van (?:de |het |alle |onze |hun )?",
    by="met",
    times="keer|maal",
    more="zo|zoveel|meer|minder|groter|kleiner|vaker|sneller|hoger|lager|[a-z]{3,}er",
    factors=(
        "verdubbeld|verdubbelde|verdrievoudigd|verdrievoudigde|verviervoudigd|gehalveerd"
        "|halveerde|(?:dubbel|half)(?= zo)"
    ),
    to="tot|en|of|à|–|—|-",
    among="van de|van",
    only="slechts|maar|alleen",
    per="elke|om de|iedere",
    intervals="seconden|minuten|uur|dagen|weken|maanden|jaar",
    duration=(
        "ja(?:ar|ren)|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|nacht(?:en)?|u(?:ur|ren)|minu(?:ut"
        "|ten)|second(?:e|en)|keer"
    ),
    no_unit=(
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
        "|december|en|of|de|het|een|van|in|op|te|tot|u|is|zijn|was|waren|heeft|hebben|had"
        "|hadden|die|dat|met|voor|aan|bij|naar|om|als|dan|maar|niet|ook|er|we|wij|ze|zij|hij|ik"
        "|je|wordt|werd|worden|per|nog|zo|door|uit|over|na|onder|andere|procent|onderzoek|meer"
        "|minder"
    ),
    ago="geleden",
    label=r"nummer|nr\.|pagina|hoofdstuk|sinds|over|om|vanaf|tot|tussen",
    adjective="kleine|grote|nieuwe|jonge|oude|andere|miljoen|duizend|[a-zë-]{4,}(?:e|se)",
)

SIGNS: Mapping[str, str] = {
    "finds": "vond | vonden"
    " | blijkt | bleek | toont | tonen | schat* | geschat | berekend* | becijfer*"
    " | meldt | melden | volgens | gemeten | geteld | telde | concludeert | gevonden"
    " | ontdekt* | onderzocht* | gewogen | vergeleken | vast | constateert | uitgerekend"
    " | zegt | schrijft",
    "study": "onderzoek* | studie* | enquête* | peiling* | rapport* | cijfers | gegevens"
    " | telling* | metingen | meting | monitor | schatting* | jaarverslag | statistiek*"
    " | wetenschapper* | professor* | hoogleraar | universiteit* | instituut* | stichting*"
    " | auteur | boek | team | kenniscentrum | bond | vereniging | ministerie | bureau"
    " | planbureau | barometer | inventarisatie",
    "group": "mensen | vrouwen | mannen | kinderen | volwassenen | jongeren | tieners"
    " | leerlingen | scholieren | studenten | huishoudens | huishouden | gezinnen | gezin"
    " | ouders | werknemers | patiënten | nederlanders | vlamingen | belgen | bedrijven"
    " | gemeenten | scholen | steden | dorpen | klanten | lezers | gebruikers | huurders"
    " | fietsers | automobilisten | ouderen | leraren | boeren | winkels | bewoners"
    " | bezoekers",
    "generic": "gemiddeld* | elke | elk | ieder | iedere | per persoon | per inwoner"
    " | per huishouden | per hoofd | een kind | een gezin",
    "place": "nederland* | vlaanderen | belgië | land | landelijk* | wereldwijd | wereld"
    " | europa | regio | provincie | gemeente | overal",
    "compare": "dan | meer | minder | zo vaak | zoveel | zo veel | vaker | vergeleken"
    " | vergelijking | hoger | lager | langer | korter | sneller | voor op",
    "negates": "niet | nooit | geen | zonder | weggegooid* | verloren | ongebruikt* | leeg"
    " | niemand | niets | weg",
    "about": "slechts | maar | bijna | ruim | ongeveer | zo'n | meer dan | rond | circa"
    " | minstens | tot | minder dan | krap | nog geen | alleen | een",
    "own": "ik | mijn | mij | me | hij | zij | zijn | haar | hem",
    "you": "je | jij | jouw | jullie | u | uw",
    "we": "we | wij | ons | onze | vrijwilligers",
    "done": "geteld | telden | verzameld* | gered | redden | geplant | plantten"
    " | gerepareerd | opgehaald | haalden | ruimden | opgeruimd | uitgedeeld | ingezameld"
    " | gewogen | gemeten | gevraagd | gecontroleerd | genoteerd",
    "modal": "moet | moeten | zou | zouden | kan | kunnen | mag | mogen | zal | zullen"
    " | als | gepland* | graag | maximaal | minimaal | doel | grens | wil | willen | wordt"
    " | worden",
    "price": "kost* | prijs | prijzen | betaal* | kaartje* | kaarten | huur | begroting"
    " | gratis | subsidie | salaris | contributie | borg | verkoop* | verkocht* | koop*"
    " | gekocht | toegang | tarief | waard",
    "sale": "korting | aanbieding | actie | versie | hoofdstuk | pagina | aflevering"
    " | seizoen | alcohol | cacao",
    "schedule": "maandag* | dinsdag* | woensdag* | donderdag* | vrijdag* | zaterdag*"
    " | zondag* | uur | open | geopend | begint | duurt | gesloten | dicht | middag | avond"
    " | ochtend | morgen | gisteren | vandaag | vertrek | afspraak | weekend",
    "age": "jaar oud | jarige | geboren | overleden | leeftijd | verjaardag | jubileum | pensioen",
    "label": "pagina | hoofdstuk | kamer | lijn | spoor | nummer | doelpunt* | punten"
    " | winst | wedstrijd | minuut | stemmen | meerderheid | model | maat | oven"
    " | eetlepel* | theelepel* | gram | graden",
    "rate": "per dag | per jaar | per week | per maand | per nacht | per uur | elke dag"
    " | elk jaar | elke week | elke maand | dagelijks* | jaarlijks* | wekelijks*"
    " | maandelijks*",
    "lost": "verspil* | verlies* | verloor | gooi* | bespaar* | verdwijn* | verbruik*"
    " | sterv* | sterft | slap* | slaapt | eet | eten | drink* | gebruikt | gebruiken"
    " | besteed*",
    "change": "steeg* | stijg* | gestegen | daal* | gedaald | groei* | gegroeid | nam toe"
    " | toegenomen | afgenomen | verminder* | verlaag* | verhoog* | verdubbel* | gehalveerd"
    " | sinds | meer",
    "asked": "deelgenomen | deelnemers | deden mee | ondervraagd* | geantwoord | ingevuld"
    " | steekproef | meegedaan | volgde | volgden | gevolgd | bezocht* | woog | gewogen"
    " | mat | maten | gemeten | vergeleek | vergeleken | onderzocht* | vroeg | vroegen"
    " | telde | telden | bekeek | bestudeerde | hield | liet | verzamelde | ondervroeg"
    " | analyseerde | uitgevoerd | deed",
    "story": "was | waren | had | hadden | kwam | ging | zei | stond | zat | nam | bracht"
    " | vertelde | werd | werden | bleef",
    "result": "resultaat | resultaten | uitkomst | conclusie | uitslag | controlegroep",
    "is": "is | zijn | heeft | hebben | leeft | leven | blijft | blijven | staat | ligt"
    " | geeft | zegt | rijdt",
    "record": "onderzoek* | studie* | enquête* | peiling* | rapport* | cijfers | cijfer"
    " | gegevens | telling* | metingen | meting | monitor | schatting* | jaarverslag"
    " | statistiek* | barometer | inventarisatie | boek | bron | analyse | *onderzoek"
    " | *monitor | *rapport | *peiling | *verslag | *telling",
    "body": "universiteit* | instituut* | stichting* | kenniscentrum | bond | vereniging"
    " | ministerie | bureau | planbureau | gemeente | provincie | dienst | hogeschool"
    " | centrum | genootschap | raad | kamer | unie | federatie | ziekenhuis | netwerk"
    " | fonds | bank | bedrijf | coöperatie | platform | museum | politie | autoriteit"
    " | *bond | *vereniging | *bureau | *instituut | *raad | *dienst | *centrum | *gemeente"
    " | *bedrijf | *fonds | *organisatie",
    "person": "professor | hoogleraar | wetenschapper* | taalwetenschapper | onderzoeker*"
    " | psycholoog | econoom | bioloog | socioloog | arts | auteur | team | ingenieur*"
    " | historicus | dr | *onderzoeker | *wetenschapper | *oloog | *ologe | *arts"
    " | *deskundige | *kundige",
    "points": "dat | dit | zo | deze | het cijfer | de cijfers | het getal | die",
    "by": "door | van | volgens | uit | bij | de | het",
    "says": "zegt | zeggen | waarschuwt | stelt | meldt | schrijft | publiceerde"
    " | gepubliceerd | presenteerde | meent | bevestigt | vertelt | rekent | laat weten"
    " | aldus | rapporteert",
}
