"""Dutch: signs, in the notation of `signs`; subjects taken for known."""

from collections.abc import Mapping

from sharekit.extract.language.words import listed
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

SIGNS: Mapping[str, str] = {
    "call": "browser ondersteunt/kan geen/dit/deze/het"
    " | tot snel/ziens/gauw | tot de volgende | met vriendelijke | groetjes | klik* |"
    " abonneer* | download* | nieuwsbrief* | reacties | lees meer/verder/ook"
    " | schrijf je/u in | neem contact | volg ons/mij/me | deel dit/deze/het"
    " | laat een reactie/opmerking | laat het weten/ons/me | meld je/u aan | bestel nu/het/je"
    " | boek nu/een/je | bel ons/me/mij | mail ons/me/mij | bezoek onze/ons | schrijf ons/me"
    " | maak/plan/boek/vraag -/nu/direct/vandaag een/je/uw afspraak/gesprek/demo/offerte"
    " | aarzel niet | probeer gratis/nu/het | bekijk/ontdek ons/onze/hier | lees hier/meer"
    " | vraag vrijblijvend/gratis | vrijblijvend*",
    "sell": "toonaangevend* | marktleider* | heeft/hebben als/de missie/visie |"
    " geen zin om/meer -/nog te/om wachten/te | misschien is het tijd voor/om |"
    " wij/we/ik helpen/help/adviseren/adviseer/begeleiden/bieden/nodigen/staan je/u/jou"
    "/jullie | ons/onze kantoor/bedrijf/winkel/praktijk/team/experts/adviseurs/klanten/dienst"
    "/diensten/product/producten"
    "/winkel/cursus/cursussen/bureau/platform/aanbod/app/bedrijf/netwerk/groep/oplossing"
    "/oplossingen"
    "/partners/hotel/restaurant/vestigingen | wij/we zijn een/gespecialiseerd/trots",
    "age": "meer dan # dagen/jaar/maanden | ouder dan # | verouderd* | laatst bijgewerkt",
    "dated": "vanmorgen/vanochtend/vanmiddag/vanavond/vannacht | gisteren | onlangs | vorige"
    "/volgende/afgelopen/komende/deze week/maand/jaar/zomer"
    " | vorig/volgend/afgelopen/dit jaar | dagen/weken/maanden/jaar/jaren geleden"
    " | afgelopen/laatste/komende/voorbije -/_ dagen/weken/maanden/jaren/jaar"
    " | vorige/volgende/afgelopen/komende winter/herfst/lente/maandag/dinsdag/woensdag/donderdag"
    "/vrijdag/zaterdag/zondag | week/maand/jaar/kwartaal op rij",
    "dated_opening": "vandaag | morgen | momenteel | op dit moment | nu",
    "said": "zegt/zei/zeggen/volgens/schreef/schrijft/vertelt/vertelde/beweert/beweerde/aldus"
    "/stelt/antwoordde/vroeg/verklaarde",
    "announces": "er zijn verschillende/meerdere/enkele/diverse | volgende | hier is/zijn"
    "/komen | hieronder",
    "pointer": "van hen/hun | deze/dit/zulke/bovenstaande/onderstaande/laatstgenoemde",
    "opener": "u/je zegt/schrijft/noemt/benadrukt/spreekt dat/over/van/in/de/het |"
    " in ieder/elk/alle/beide geval/gevallen | hoe dan ook | hoe het ook | wat _"
    " betreft/aangaat | wat de/het/een _ betreft/aangaat | wat ik/wij/we -/altijd/meestal"
    " doe/doen is | vooral/voornamelijk/hoofdzakelijk/grotendeels"
    " door/omdat/vanwege/dankzij/wegens |"
    " een optie/mogelijkheid/alternatief is/zou |"
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
    " | als tweede/derde/vierde/vijfde/laatste | bij deze/dit/dat | aan de andere"
    " | op deze/die/dit manier | in dit/dat/deze/die"
    " | met deze/dit/dat/die | als gevolg | met andere woorden | een van hen/deze/die",
    "joining": "echter/daarom/bovendien/bijvoorbeeld/daarentegen/daardoor/daarna/daarvoor/daarmee"
    "/daarop/daarvan/daarin/daarbij/daarover/daaraan/daaruit/ervoor/erna/vervolgens"
    "/destijds | ten slotte",
    "taken_back": "nou ja | min of meer | of bijna |"
    " onwaar | fout | onzin | behalve | tenzij | niet waar/altijd/helemaal"
    " | dat klopt -/echter/helemaal niet | dat is -/een/dus niet/onzin/mythe/misverstand/fout"
    " | maar alleen als | alleen als | mits",
    "refuted": "niet/nooit/geen/mythe/mythes/fout/fouten/vermijd/vermijden/onwaar/smoesjes"
    "/excuses/leugens/zonder/valkuilen",
    "conditional": "als/wanneer/sommige/soms/misschien/voorbeeld/voorbeelden/volgens/zegt",
    "doubtful_opening": "na een/twee/drie/vier/vijf/enkele/# -/paar"
    " keer/minuten/uur/dag/dagen/week/weken/maand/maanden/jaar | toegegeven | het klopt/is"
    " dat/waar | ik/we/wij"
    " begrijp/begrijpen/snap/snappen/weet/weten | ik zou/wou/wilde/wens | voeg | de"
    " waarheid/werkelijkheid/realiteit is | het punt/feit is",
    "doubtful": "vaak/meestal/doorgaans/soms "
    "gezien/voorgesteld/beschouwd/afgeschilderd/weggezet als | "
    "eveneens/tevens | ook aan/bij/de/een/het/in/met/naar/op/van/voor | de rest"
    " | nu is het/de -/beste/juiste/perfecte tijd/moment"
    " | dit is het -/beste/juiste moment"
    " |"
    " dezelfde/hetzelfde | helpt/ondersteunt/begeleidt bedrijven/klanten/organisaties",
    "half": "niet alleen/enkel/slechts/zomaar",
    "other_half": "maar/ook",
}

SUBJECTS = Subjects(
    articles=listed("de het"),
    elided="",
    explains=listed(
        "van voor met zonder in op aan uit bij tussen over die dat waar te om als en of"
    ),
    one_of_many=listed(
        "resultaat bedrag feiten voorbeeld vergelijking termijn som regel effect cijfer verschil"
        " probleem oplossing reden methode truc bedrijf onderneming firma project besluit"
        " beslissing"
        " maatregel akkoord vergadering"
        " evenement initiatief gebouw auteur directeur boek film onderzoek rapport slachtoffer"
        " slachtoffers verdachte stel echtpaar burgemeester minister regering kabinet rechtbank"
        " club speler trainer ploeg elftal wedstrijd ziekenhuis gemeente bijeenkomst festival"
        " programma product restaurant hotel voertuig ongeval ongeluk brand aanval aanslag"
        " uitspraak rechter organisatie vereniging stichting tentoonstelling concert platform"
        " politie dader bestuurder"
    ),
    only_one=listed(
        "leven wereld liefde tijd dood mensen geschiedenis samenleving mensheid internet natuur"
        " geld oorlog pandemie ervaring god zon geloof geluk angst wetenschap waarheid"
    ),
    told=lazy(
        r"^(?:De|Het) (?:\w+e )?\w+ (?:was|waren|had|hadden|werd|werden|kwam|kwamen|ging|gingen"
        r"|stond|vond|nam|zag|gaf|bleef|liet|lag|zat|riep|schreef|kon|konden|moest|wilde|begon"
        r"|kreeg|kregen|bekeek|bekeken|won|verloor|trof|trok|sloeg|steeg|brak|sloot|koos|ontving"
        r"|besloot"
        r"|verliet|verdween|ontstond|vertrok|overleed|stierf|bleek|hield|viel|liep|begonnen"
        r"|kwamen|namen|gaven|stonden|vonden|lieten|liepen|[a-z]+eerden?"
        r"|[a-z]+igden?|(?:maak|werk|start|meld|open|zorg|leid|vertel|voer|sluit|speel|red|blus"
        r"|bouw)"
        r"(?:de|te|den|ten))\b"
        r"|^(?:De|Het) (?:\w+e )?\w+ (?:heeft|hebben|is|zijn)\b[^.,;:]{0,80}\bge[a-z]{2,}(?:t|d|en)"
        r"[.]"
    ),
    is_now=listed("vandaag altijd nooit"),
    days=listed("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    should=listed("moet moeten mag mogen blijft blijven"),
)
