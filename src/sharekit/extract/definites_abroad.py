"""Subjects that a text in another language than English takes for known: "La empresa emplea …",
"Le maire a signé …", and in languages that leave a known subject out its bare verb: "Es uno de …".

Definite nouns are often any of their kind ("La paciencia es …"). They aren't where they name one
of many (a firm, a mayor), nor where the sentence tells what that one did; but a noun that
something explains ("la decisión de irse") is clear, and so is one that the title holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sharekit.extract.kin import root
from sharekit.extract.phrases import Phrases, length_at, phrases
from sharekit.extract.tales_abroad import is_past
from sharekit.extract.words import listed
from sharekit.lazy import lazy


class _Tongue(NamedTuple):
    """articles: with elided ones. explains: what may follow a noun to say which. one_of_many:
    nouns that always mean one that was named. only_one: those of which there is but one.
    told: patterns of what was, once. is_now: words that say what is, too. days: of the week.
    """

    articles: frozenset[str]
    elided: str
    explains: frozenset[str]
    one_of_many: frozenset[str]
    only_one: frozenset[str]
    told: str
    is_now: frozenset[str]
    days: frozenset[str]


_TONGUES: Mapping[str, _Tongue] = {
    "es": _Tongue(
        listed("el la los las lo"),
        "",
        listed("de del que para a al entre con sin en por donde cuyo cuya más mejor peor y o"),
        listed(
            "hechos texto monto importe cifra resultado empresa compañía firma proyecto decisión"
            " medida acuerdo reunión evento iniciativa"
            " edificio autor autora director directora libro película estudio informe víctima"
            " víctimas sospechoso pareja alcalde alcaldesa ministro ministra gobierno tribunal club"
            " jugador técnico entrenador equipo partido hospital municipio ayuntamiento encuentro"
            " festival programa producto restaurante hotel vehículo accidente incendio ataque"
            " caso joven detenido detenidos plan fallo sentencia juez organización asociación"
            " fundación exposición obra obras concierto ceremonia plataforma aplicación anuncio"
        ),
        listed(
            "vida mundo amor tiempo muerte gente historia sociedad humanidad internet naturaleza"
            " dinero guerra pandemia experiencia dios sol fe suerte miedo ciencia tecnología verdad"
        ),
        r"\b(?!acaban?\b|graban?\b|alaban?\b)\w{2,}(?:ó|aron|ieron|aba|aban)\b|\b(?:era|eran|fue"
        r"|fueron|hubo|dijo|hizo|vino|tuvo"
        r"|puso|estuvo|estaba|estaban|había|habían|tenía|tenían)\b"
        r"|\b(?:ha|han)\s\w+(?:ado|ido|to|cho)\b",
        listed("es son está están hay"),
        listed("lunes martes miércoles jueves viernes sábado domingo"),
    ),
    "pt": _Tongue(
        listed("o a os as"),
        "",
        listed("de do da dos das que para a ao à entre com sem em no na por onde mais melhor e ou"),
        listed(
            "fatos factos valor montante resultado empresa companhia firma projeto projecto"
            " decisão medida acordo reunião evento"
            " iniciativa prédio edifício autor autora diretor diretora livro filme estudo relatório"
            " vítima vítimas suspeito casal prefeito prefeita ministro ministra governo tribunal"
            " clube jogador técnico treinador equipe equipa time jogo hospital município câmara"
            " encontro festival programa produto restaurante hotel veículo veículos acidente"
            " incêndio ataque caso jovem plano sentença juiz organização associação fundação"
            " exposição obra obras concerto cerimônia plataforma aplicativo anúncio texto"
        ),
        listed(
            "vida mundo amor tempo morte gente história sociedade humanidade internet natureza"
            " dinheiro guerra pandemia experiência deus sol fé sorte medo ciência tecnologia"
            " verdade"
        ),
        r"\b(?!lavam?\b|travam?\b|gravam?\b|bravam?\b|escrava|oitava)\w{2,}(?:aram|eram|iram|ava"
        r"|avam)\b|\b(?!museu|europeu|judeu)\w{3,}(?:ou|eu|iu)\b|\b(?:era|eram|foi|foram"
        r"|houve|disse|fez|veio|teve|pôs|tinha|tinham)\b",
        listed("é são está estão há"),
        listed("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    ),
    "it": _Tongue(
        listed("il lo la i gli le"),
        "l'",
        listed(
            "di del della dello dei degli delle dell' d' che per a al alla tra fra con senza in nel"
            " nella da dal dalla dove più migliore peggiore e o cui"
        ),
        listed(
            "fatti importo risultato testo azienda società ditta progetto decisione misura"
            " accordo riunione evento iniziativa"
            " edificio autore autrice direttore direttrice libro film studio rapporto vittima"
            " vittime sospettato coppia sindaco sindaca ministro ministra governo tribunale club"
            " giocatore tecnico allenatore squadra partita ospedale comune incontro festival"
            " programma prodotto ristorante albergo hotel veicolo incidente incendio attacco caso"
            " giovane piano sentenza giudice organizzazione associazione fondazione mostra opera"
            " lavori concerto cerimonia piattaforma applicazione annuncio"
        ),
        listed(
            "vita mondo amore tempo morte gente storia umanità internet natura denaro guerra"
            " pandemia esperienza dio sole fede fortuna paura scienza tecnologia verità"
        ),
        r"\b(?!leva\b|lava\b|brava|schiava|scava|ottava|allieva)\w{2,}(?:ò|avano|evano|ivano|arono"
        r"|irono|ava|eva)\b|\b(?:era|erano|fu|furono"
        r"|disse|fece|venne|ebbe)\b|\b(?:ha|hanno)\s(?:già\s)?\w{2,}(?:at|it|ut|tt|st)o\b"
        r"|\b(?:è|sono)\s(?:stat|avvenut|mort|nat|arrivat|partit|andat|venut|iniziat|cominciat"
        r"|finit"
        r"|cadut|uscit|entrat|tornat|diventat|rimast)[oaie]\b",
        listed("c'è sono"),
        listed("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    ),
    "fr": _Tongue(
        listed("le la les"),
        "l'",
        listed(
            "de du des d' que qu' qui dont où pour à au aux entre avec sans en dans sur par chez"
            " plus moins et ou"
        ),
        listed(
            "faits montant résultat modèle entreprise société firme projet décision mesure"
            " accord réunion événement évènement"
            " initiative bâtiment auteur autrice directeur directrice livre film étude rapport"
            " victime victimes suspect couple maire ministre gouvernement tribunal club joueur"
            " entraîneur équipe match hôpital commune mairie rencontre festival programme produit"
            " restaurant hôtel véhicule accident incendie attaque attentat homme jeune plan"
            " jugement"
            " juge organisation association fondation exposition œuvre travaux concert cérémonie"
            " plateforme application annonce conducteur texte"
        ),
        listed(
            "vie monde amour temps mort gens histoire humanité internet nature argent guerre"
            " pandémie expérience dieu soleil foi chance peur science technologie vérité homme"
        ),
        r"\b(?!fait|lait|trait|jamais|mais|français|anglais|palais|marais|frais|vrai|parfait"
        r"|souhait"
        r"|préfèrent|considèrent|espèrent|libèrent|diffèrent|suggèrent|gèrent|opèrent|génèrent"
        r"|accélèrent|prospèrent|tolèrent|adhèrent|transfèrent|confèrent|récupèrent|révèrent"
        r"|digèrent"
        r"|attrait|portrait|retrait|extrait|laid|désormais|connais|sais|fais)\w{2,}(?:ait|aient"
        r"|èrent|irent|urent)\b|\b(?:a|ont)\s(?:été\s|aussi\s|déjà\s|récemment\s)?\w{2,}"
        r"(?:é|ée|és|ées|i|u|is|it|ert)\b|\b(?:fut|eut)\b|\b(?:s['’]est|se\ssont|est"
        r"|sont)\s(?:déjà\s)?(?:mort|né"
        r"|venu"
        r"|passé|déroulé|produit|terminé|arrêté|installé|arrivé|parti|survenu|tombé|décédé"
        r"|devenu|resté)e?s?\b",
        listed("c'est faut"),
        listed("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    ),
    "de": _Tongue(
        listed("der die das"),
        "",
        listed(
            "der des die das von vom zu zum zur für mit ohne in im am an auf aus bei zwischen über"
            " wie und oder"
        ),
        listed(
            "ergebnis betrag tat unternehmen firma projekt entscheidung vereinbarung sitzung"
            " veranstaltung initiative"
            " gebäude autor autorin direktor direktorin buch film studie bericht opfer verdächtige"
            " paar bürgermeister bürgermeisterin minister ministerin regierung gericht verein"
            " spieler trainer mannschaft spiel krankenhaus gemeinde treffen festival programm"
            " produkt restaurant hotel fahrzeug unfall brand angriff anschlag fall urteil richter"
            " organisation verband stiftung ausstellung konzert plattform polizei täter fahrer code"
            " 27-jährige konzern website app seite tool"
        ),
        listed(
            "leben welt liebe zeit tod menschen geschichte gesellschaft menschheit internet natur"
            " geld krieg pandemie erfahrung sonne glaube glück angst wissenschaft technik wahrheit"
        ),
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
        r"(?:\bge[a-zäöüß]{2,}(?:t|en)|worden)[.]",
        listed("heute immer nie niemals"),
        listed("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    ),
    "nl": _Tongue(
        listed("de het"),
        "",
        listed("van voor met zonder in op aan uit bij tussen over die dat waar te om als en of"),
        listed(
            "resultaat bedrag feiten bedrijf onderneming firma project besluit beslissing"
            " maatregel akkoord vergadering"
            " evenement initiatief gebouw auteur directeur boek film onderzoek rapport slachtoffer"
            " slachtoffers verdachte stel echtpaar burgemeester minister regering kabinet rechtbank"
            " club speler trainer ploeg elftal wedstrijd ziekenhuis gemeente bijeenkomst festival"
            " programma product restaurant hotel voertuig ongeval ongeluk brand aanval aanslag"
            " uitspraak rechter organisatie vereniging stichting tentoonstelling concert platform"
            " politie dader bestuurder"
        ),
        listed(
            "leven wereld liefde tijd dood mensen geschiedenis samenleving mensheid internet natuur"
            " geld oorlog pandemie ervaring god zon geloof geluk angst wetenschap waarheid"
        ),
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
        r"[.]",
        listed("vandaag altijd nooit"),
        listed("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    ),
}
_TOLD = {language: lazy(tongue.told) for language, tongue in _TONGUES.items()}

# What stands in front where the subject was named before.
_BARE_VERBS: Mapping[str, str] = {
    "es": "fue/fueron | está/están a/entre/en/ubicado/ubicada/situado/situada/formado/formada"
    "/compuesto"
    "/compuesta"
    "/pensado/pensada/disponible/disponibles/considerado/considerada/previsto/prevista/abierto"
    "/abierta/cerrado/cerrada/ahora/construido/construida/dirigido/dirigida | cuenta/cuentan con"
    " | trabaja/trabajan en/como/para/con/desde | incluye/incluyen"
    " | ofrece/ofrecen | permite/permiten | consta/constan de | consiste/consisten en"
    " | pertenece/pertenecen | forma/forman parte | dispone/disponen de | posee/poseen"
    " | pretende/pretenden | suele/suelen | se trata de/del | se encuentra/encuentran"
    " | se llama/llaman/sitúa/ubica/compone/celebra/celebrará/estrena/inauguró | va/van a"
    " | debe/deben | puede/pueden | parece/parecen un/una/el/la | ha/han sido/tenido/hecho/dado"
    " | será/serán un/una/el/la/los/las/su | son | es su/uno/una/un/el/la/los/las",
    "pt": "foi/foram | está/estão a/entre/em/no/na/nos/nas/localizado/localizada/situado/situada"
    "/formado"
    "/formada"
    "/disponível/disponíveis/previsto/prevista/aberto/aberta/fechado/fechada/agora/pensado/pensada"
    " | conta/contam com | trabalha/trabalham em/no/na/num/numa/como/para/com/há/desde | inclui"
    "/incluem"
    " | oferece/oferecem | permite/permitem | consiste/consistem em | pertence/pertencem"
    " | faz/fazem parte | dispõe/dispõem de | possui/possuem | pretende/pretendem | costuma"
    "/costumam | trata-se de/do/da | mora/moram em/no/na/com/num/numa | encontra-se/encontram-se"
    "/chama-se/situa-se/localiza-se | vai/vão"
    " | deve/devem | pode/podem | tem/têm sido/como/# | será/serão um/uma/o/a/os/as/seu/sua | são"
    " | é um/uma/o/a/os/as/seu/sua",
    "it": "fu/furono | abita/abitano a/in/con | lavora/lavorano a/in/come/per/con/da/presso |"
    " comprende"
    "/comprendono | offre/offrono"
    " | permette/permettono | consente/consentono | consiste/consistono in | appartiene"
    "/appartengono | fa/fanno parte | dispone/dispongono di | possiede/possiedono | intende"
    "/intendono | si tratta di/del/della/dell' | si trova/trovano/chiama/chiamano/svolge"
    "/svolgerà/terrà/compone"
    " | deve/devono | può/possono | ha/hanno # | sarà/saranno un/una/il/la/lo/i/gli/le | sono un"
    "/una/il/la/lo/i/gli/le/tra/fra/stati/state | è un/una/uno/il/la/lo/l'/il/suo/sua/stato/stata"
    "/nato/nata",
}
_VERBS: Mapping[str, Phrases] = {
    language: phrases(table) for language, table in _BARE_VERBS.items()
}
# "Es un error esperar", "É a paciência que vence": there the subject follows.
_FOLLOWS: Mapping[str, str] = {
    "es": r"Fue(?:ron)? .*\b(?:que|quien|cuando|donde)\b|Está en (?:tus?|nuestras?)\b"
    r"|Es un[ao]? (?:error|placer|mentira|verdad|pena|locura"
    r"|lástima|suerte|privilegio|honor"
    r"|mito|hecho|pecado|reto|riesgo|alivio|arte|don|lujo|regalo|trampa|gran error)\b"
    r"|(?:Es|Son|Será) .*\b(?:el|la|lo|los|las) que\b|(?:Es|Son) .*\bquien(?:es)?\b"
    r"|Es (?:la|el) (?:hora|momento) de\b|Son muchos\b|(?:Puede|Debe)n? (?:que|haber|ser que)\b",
    "pt": r"(?:Foi|Foram) .*\b(?:que|quando|onde)\b|Está (?:em|nas?|nos?) (?:tuas?|suas?"
    r"|nossas?)\b|É uma? (?:erro|prazer|mentira"
    r"|verdade|pena|loucura|sorte|privilégio|honra|mito|fato"
    r"|facto|pecado|desafio|risco|alívio|arte|dom|luxo|presente|armadilha)\b|É .*\bque\b"
    r"|São .*\bque\b|É [ao] (?:hora|momento) de\b|Pode (?:ser|haver)\b|Deve haver\b"
    r"|Vai (?:com|em|para|dar|valer)\b|São muit[ao]s\b",
    "it": r"(?:Fu|Furono) .*\b(?:che|quando|dove)\b|È un['’]? ?(?:errore|piacere|bugia|verità"
    r"|peccato|follia|fortuna|privilegio|onore|mito"
    r"|fatto|sfida|rischio|sollievo|arte|dono|lusso|regalo|trappola|illusione)\b|È .*\bche\b"
    r"|Sono .*\bche\b|È (?:l['’]ora|il momento) di\b|Può (?:darsi|essere che)\b",
}
_SUBJECT_FOLLOWS = {language: lazy(pattern) for language, pattern in _FOLLOWS.items()}


_OF = listed("de del da do das dos di della dello dei degli dell' du des von van vom der")


def leaves_out(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does the text begin with a verb whose subject was named before: "Trabaja en …"?"""
    table = _VERBS.get(language or "")
    if table is None or not length_at(table, words):
        return False
    return _SUBJECT_FOLLOWS[language or ""].match(text) is None


def is_known(text: str, words: Sequence[str], language: str | None, title: frozenset[str]) -> bool:
    """Is its subject a noun that the text takes for known, and the title doesn't hold?"""
    tongue = _TONGUES.get(language or "")
    if tongue is None:
        return False
    if not tongue.days.isdisjoint(words[:2]) and is_past(text, language):
        return True  # "Mardi, la police …"
    noun, after = _noun(words, tongue)
    if not noun:
        return False
    if language in _ROMANCE and _of_somebody(text, title):
        return True
    if not tongue.explains.isdisjoint(after[:1]):
        return False
    of = after[:1] and after[0].partition("'")[0] + "'" in tongue.explains
    adjective = not _OF.isdisjoint(after[1:2])
    if language in _SMALL_NOUNS and noun in tongue.one_of_many and not _ANY_ONE.isdisjoint(title):
        capital = text.split(maxsplit=2)[1][:1].isupper()
        if capital and not of and not adjective:
            return True  # "La Fundación ayuda …" under "Una buena fundación"
    if of or any(root(word) == root(noun) for word in title):
        return False
    if noun in tongue.one_of_many and not adjective:
        return True
    if noun in tongue.only_one or not tongue.is_now.isdisjoint(words):
        return False
    return _TOLD[language or ""].search(text) is not None


# "Le modèle de Smith": who is that? German gives a capital to every noun.
_ROMANCE = frozenset({"es", "fr", "it", "pt"})
_SMALL_NOUNS = _ROMANCE | {"nl"}
_ANY_ONE = listed("un una uno une um uma een")
_OWNER = lazy(
    r"(?:L['’]|(?:El|La|Los|Las|Le|Les|Il|Lo|I|Gli|O|A|Os|As) )[\w-]+"
    r" (?:de |d['’]|di |do |da |del |dos )([A-ZÀ-Ý][a-zà-ÿ]+)\b"
)


def _of_somebody(text: str, title: frozenset[str]) -> bool:
    owner = _OWNER.match(text)
    return owner is not None and owner[1].lower() not in title


def _noun(words: Sequence[str], tongue: _Tongue) -> tuple[str, Sequence[str]]:
    """The noun after an article in front, and the words after it; an adjective may come first."""
    if words[0] in tongue.articles and len(words) > 2:
        return words[1], words[2:]
    if tongue.elided and words[0].startswith(tongue.elided):
        return words[0].removeprefix(tongue.elided), words[1:]
    return "", ()
