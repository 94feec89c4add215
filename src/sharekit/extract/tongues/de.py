"""German: signs, in the notation of `signs`; subjects taken for known."""

from collections.abc import Mapping

from sharekit.extract.language.words import listed
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

SIGNS: Mapping[str, str] = {
    "call": "ihr/dein browser unterstützt/kann"
    " | bis bald/dann/demnächst | viele/liebe/herzliche grüße | abonnier* | newsletter*"
    " | klick* | kontaktier* | hinterlass* | kommentare"
    " | jetzt kaufen/anmelden/lesen/bestellen/registrieren/buchen/testen/herunterladen"
    " | mehr lesen/erfahren/dazu | hier klicken | weiterlesen | herunterladen | downloade*"
    " | schreib/schreibe/schreiben/ruf/rufe/rufen mir/uns/sie | melde/melden dich/sie"
    " | folge/folgen/folgt mir/uns/sie | teile/teilen/teilt diesen/diese/sie/den/gern/gerne"
    " | lade/laden dir/sie | buche/buchen sie/dir/jetzt | trag/trage/tragen dich/sie"
    " | schau/schauen sie/vorbei/dir | besuche/besuchen sie/uns/mich/unsere/meine"
    " | bleib/bleiben sie/dran | termin vereinbaren/buchen"
    " | vereinbaren/vereinbare/vereinbart sie/dir/euch/am/jetzt/einen/noch/gleich/doch"
    " | sichern/sichere/sichert/holen/hole/holt sie/dir/euch | zögern/zögere/zögert sie/nicht"
    " | fordern/fordere/probieren/probiere/testen/teste/entdecken/entdecke sie/jetzt/unsere"
    "/unseren/unser | lassen sie sich | informieren/informiere sie/dich/euch"
    " | erfahren/erfahre/erfahrt/lesen/lies/lest sie/hier/mehr/auch/dazu/jetzt/weiter"
    " | sprechen/sprich/sprecht sie/uns/mich | nehmen/nimm/nehmt sie/kontakt/gern/gerne"
    " | kontakt auf/aufnehmen | hier geht's/geht/finden/finde/findest/gibt | unverbindlich*"
    " | kostenlos/kostenlose/kostenlosen/kostenloses/gratis testen/anfordern/beratung/termin"
    "/erstgespräch/probe/herunterladen",
    "sell": "fast/schon/bereits/restlos ausverkauft/vergriffen/ausgebucht | wieder lieferbar"
    " | solange der vorrat reicht | nur noch wenige plätze/karten/exemplare"
    " | verfolgt/verfolgen die vision/mission | führender/führende/führenden/führendes"
    " anbieter/hersteller/dienstleister/partner/plattform |"
    " vielleicht ist es zeit für/ein | keinen sinn -/länger/mehr zu warten"
    " | keinen/kein grund -/länger/mehr zu warten | warten lohnt -/sich nicht |"
    " unterstützen/begleiten/beraten/bieten/helfen/betreuen wir | wir/ich beraten"
    "/berate/helfen/helfe/unterstützen/unterstütze/begleiten/begleite"
    "/bieten/biete/laden/lade/zeigen/zeige/empfehlen sie/dich/euch/ihnen/dir/ihren/deine"
    " | wir/uns freuen/freut uns/auf/über | stehen/steht ihnen/dir/euch | für sie da"
    " | unser/unsere/unseren/unserem/unserer team/experten/expertinnen/berater/kunden"
    "/kundinnen/angebot/angebote/produkt/produkte/shop/kurs/kurse/seminar/webinar/podcast"
    "/leistungen/service/app/plattform/newsletter/mitarbeiter/praxis/kanzlei/agentur"
    "/unternehmen/firma"
    "/haus/netzwerk/ökosystem/gruppe/partner/geschäftspartner/standorte/filialen/lösung"
    "/lösungen"
    "/hotel/restaurant/werkstatt/verein/manufaktur"
    " | unser/unsere/unseren -/_ experten/expertinnen/fachleute/spezialisten/fachkräfte/berater"
    "/beraterinnen | wir sind/bieten/haben ein/eine/einer"
    "/spezialisiert"
    "/stolz/mehr/über",
    "age": "älter als # | veraltet* | nicht mehr aktuell | zuletzt aktualisiert",
    "dated": "heute morgen/abend/früh/nachmittag/vormittag/nacht | gestern | kürzlich |"
    " neulich | nächste/nächsten/nächster/nächstes/letzte/letzten"
    "/letzter/letztes/letztem/vorige/vorigen/voriger/voriges/diese/dieses woche/jahr/monat"
    "/sommer/winter/herbst/frühjahr"
    " | vor _ tagen/wochen/monaten/jahren | vor wenigen/einigen tagen/wochen"
    " | letzten/vergangenen/nächsten/kommenden/jüngsten -/_ tage/tagen/wochen/monate/monaten"
    "/jahre/jahren/jahrzehnte/jahrzehnten"
    " | vergangene/vergangenen/vergangener/vergangenes/kommende/kommenden/kommender/kommendes"
    " woche/jahr/monat/sommer/winter/herbst/frühjahr/frühling"
    " | letzten/vergangenen/nächsten/kommenden montag/dienstag/mittwoch/donnerstag/freitag"
    "/samstag/sonntag/frühling | seit zwei/drei/vier/fünf/sechs/sieben/acht/zehn/einigen/wenigen/#"
    " tagen/wochen/monaten/jahren | tag/woche/monat/quartal/jahr in folge",
    "dated_opening": "am montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag | heute"
    " | derzeit | momentan | morgen | im moment/augenblick | zurzeit | zur zeit | gegenwärtig",
    "said": "heißt es | sagt/sagte/sagen/meinte/meint/schrieb/schreibt/erklärte/erklärt/laut"
    "/behauptet/behauptete/betonte/betont/zufolge/fragte/antwortete/erzählte/berichtet/berichtete",
    "announces": "es gibt mehrere/verschiedene/einige/diverse | hier ist/sind/kommen/kommt |"
    " folgende/folgenden/folgendes | nächsten/nächste/letzten/letzte/vorigen folge/artikel/beitrag"
    "/teil/ausgabe/kapitel/abschnitt/video",
    "pointer": "jeweilige/jeweiligen/jeweiliger/jeweiliges | von ihnen/denen | dies/dieser"
    "/diese/dieses/diesem/diesen/jener/jene/jenes"
    "/jenem/jenen/letztere"
    "/letzterer/erstere/ersterer/solche/solcher/solches/obige/obigen | das alles | all das"
    " | hier auch/noch/wieder/ebenfalls",
    "opener": "sie/du"
    " sagen/sagst/schreiben/schreibst/erwähnen/erwähnst/betonen/sprechen/beschreiben -/_ -/_"
    " dass/von/über/in/die/den |"
    " in jedem/beiden/allen fall/fällen | so oder so | wie dem auch | wie auch immer"
    " | was"
    " -/den/die/das/sie -/_ _ betrifft/angeht/anbelangt | vor allem"
    " wegen/weil/aufgrund/durch/dank |"
    " hauptsächlich/größtenteils/überwiegend/teils/teilweise/vorwiegend"
    " wegen/weil/aufgrund/durch/dank | was ich/wir -/immer/meist/hier mache/machen/tue/tun"
    " ist |"
    " eine/die -/andere/gute/mögliche möglichkeit/option/alternative ist/wäre"
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
    "/drittens/viertens/fünftens/sechstens/siebtens/nein/ja/ferner/weiters/darin/daran"
    "/darüber/darunter/dahinter/daneben/dorthin"
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
    "/hat/heißt/bleibt/steht/liegt | als zweites/drittes/viertes/fünftes/sechstes/nächstes"
    "/letztes | des weiteren | darüber hinaus | nicht zuletzt"
    " | aus/in/mit/bei/auf/von/nach/zu/an diesem/dieser/diesen/solchen"
    " | das ist/sind/war/hat/kann/wird/macht/heißt/bedeutet/gilt/alles/gleiche/hilft/führt"
    " | wer/was das/dies/es nicht/kann/will/tut/weiß/macht/schafft/versteht/beachtet/vergisst"
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
    "doubtful_opening": "nach ein/einer/einem/zwei/drei/vier/fünf/einigen/wenigen/ein/#"
    " -/paar minuten/stunden/tagen/woche/wochen/monat/monaten/jahr/jahren/mal | zwar | zugegeben"
    " | zugegebenermaßen | gewiss | ich/wir"
    " verstehe/verstehen/weiß/wissen | es stimmt/mag | der punkt ist | die"
    " wahrheit/tatsache/realität ist | ich wünschte/wünsche |"
    " füge/fügen/fügt/ergänze/ergänzen",
    "doubtful": "oft/häufig/gern/gerne/meist/gemeinhin/üblicherweise/landläufig -/_ -/_ -/_ "
    "als _ dargestellt/bezeichnet/gesehen/angesehen/betrachtet/wahrgenommen/abgetan | "
    "ebenfalls/gleichermaßen | aber auch | auch"
    " mit/in/im/für/bei/an/auf/von/zu/eine/ein/einen/die/der/das/den"
    " | künftig/zukünftig soll/sollen/wird/werden | den/die/das/der fertige/fertigen/restliche"
    "/restlichen/übrige/übrigen |"
    " jetzt ist -/genau die/der -/richtige/beste/perfekte/ideale zeit/zeitpunkt/moment |"
    " dasselbe/denselben/dieselbe/derselbe/dieselben/demselben/derselben |"
    " der/die/das/den/dem gleiche/gleichen | ein/eine/einen/einem/einer"
    " anderer/andere/anderes/anderen/anderem | hilft/unterstützt/begleitet"
    " unternehmen/kunden/firmen",
    "half": "nicht nur/allein/bloß/ausschließlich/lediglich",
    "other_half": "sondern/aber/doch/jedoch/vielmehr/auch",
}

SUBJECTS = Subjects(
    articles=listed("der die das"),
    elided="",
    explains=listed(
        "der des die das von vom zu zum zur für mit ohne in im am an auf aus bei zwischen über"
        " wie und oder"
    ),
    one_of_many=listed(
        "beispiel vergleich frist summe regel effekt zahl unterschied problem lösung grund methode"
        " trick umbau aktion liste tabelle ergebnis betrag tat unternehmen firma projekt"
        " entscheidung vereinbarung sitzung"
        " veranstaltung initiative"
        " gebäude autor autorin direktor direktorin buch film studie bericht opfer verdächtige"
        " paar bürgermeister bürgermeisterin minister ministerin regierung gericht verein"
        " spieler trainer mannschaft spiel krankenhaus gemeinde treffen festival programm"
        " produkt restaurant hotel fahrzeug unfall brand angriff anschlag fall urteil richter"
        " organisation verband stiftung ausstellung konzert plattform polizei täter fahrer code"
        " 27-jährige konzern website app seite tool"
    ),
    only_one=listed(
        "leben welt liebe zeit tod menschen geschichte gesellschaft menschheit internet natur"
        " geld krieg pandemie erfahrung sonne glaube glück angst wissenschaft technik wahrheit"
    ),
    told=lazy(
        r"^D(?:er|ie|as) (?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+ (?:war|waren|hatten?|wurden?|kam|kamen"
        r"|ging|gingen|stand|standen|fand|fanden|nahm|nahmen|sah|sahen|gab|gaben|blieb|blieben"
        r"|ließ|lag|lagen|rief|schrieb|konnten?|musst(?:e|en)|wollten?|begann|begannen|fuhr"
        r"|fuhren|hielt"
        r"|fiel|lief|erhielt|bekam|verlor|gewann|starb|traf|trat|zog|schlug|stieg|sank|brach"
        r"|schloss"
        r"|bot|griff|schwieg|wuchs|empfing|entschied|verließ|verschwand|entstand|bestand|gelang"
        r"|geschah"
        r"|(?!heute|bitte|sollte|könnte|müsste|dürfte|möchte|hätte)[a-zäöüß]{3,}te"
        r"|(?![a-zäöüß]*(?:arbeit|wart|halt|biet|deut|kost|leist|rett|schalt|rat|tret|bet|stalt"
        r"|walt"
        r"|start|test|post|acht|richt|sicht|dicht|leucht|fürcht|leit|breit|reit|miet|mut|blut|flut"
        r"|gelt|sollt|könnt|müsst|dürft|möcht|hätt|spott|zücht)en\b)[a-zäöüß]{3,}ten)\b"
        r"|^D(?:er|ie|as) (?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+ (?:hat|haben|ist|sind)\b[^.,;:]{0,80}"
        r"(?:\bge[a-zäöüß]{2,}(?:t|en)|worden)[.]"
    ),
    is_now=listed("heute immer nie niemals"),
    days=listed("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    should=listed("sollte sollten soll sollen darf dürfen muss müssen bleibt bleiben"),
)
