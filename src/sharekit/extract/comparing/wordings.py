"""How titles name the two sides of a comparison, and what stands around their names.

Each pattern of a wording has the groups `left` and `right`. For texts of a line, in seven
languages.
"""

import re

from sharekit.lazy import lazy

DETERMINER = (
    r"(?:the|an?|my|your|our|votre|vos|notre|nos|mon|ma|ton|ta|ihre?n?|deine?n?|unsere?n?|meine?n?|tu|su"
    r"|mi|le|la|les|une?|des|du|der|die|das|dem|den|des|eine?[mnrs]?|el|los|las"
    r"|un[oa]?s?|il|lo|gli|o|os|as|uma?|de|het|een)\s+|(?:l|d|un|all|dell)['’]"
)
LEADING = lazy(
    rf"^(?:\s*(?:im|am|beim|zum|zur|au|aux|nel|nella|nell['’]|no|na|al)\s+|"
    rf"(?:\s*(?:dans|à|chez|en|in|im|an|auf|bei|at|on|a)\s+(?=(?:{DETERMINER})))?"
    rf"(?:\s*(?:{DETERMINER})(?!own\b|eigene?|propi[oa]))+)",
    re.I,
)
ANY_DETERMINER = lazy(rf"(?:\s*\b(?:{DETERMINER}))+$", re.I)
"""The determiners at the end of a stretch of a line."""

INNER_DETERMINER = lazy(rf"^\w+\s+(?!d[eu]s?\s)(?:{DETERMINER})(?=\S)", re.I)
"""A word and a determiner at the head of a label."""

_MARKS = r":?!|()\[\]¿¡,;"
_DASH_OR_STOP = r"\s[–—-]\s|\.(?=\s|$)"
BORDER = lazy(rf"[{_MARKS}«»“”\"]|{_DASH_OR_STOP}")
WIDE_BORDER = lazy(rf"[{_MARKS}]|{_DASH_OR_STOP}")
"""Borders of a line in which names stand in quotation marks."""

A_COMMA_B = lazy(r"^(?P<left>[^,:?!.]{3,40}),\s+(?P<right>[^,:?!.]{3,40})(?=$|[:?!.])")
"""As of two that are alike: "Tuning by Ear, Tuning by App"."""

A_VERSUS_B = lazy(r"^(?P<left>.+?)\s+(?:vs\.?|versus)\s+(?P<right>.+)$", re.I)
AND = r"(?:and|from|or|vs\.?|versus|und|oder|von|et|ou|y|e|o|u|d['’]avec|en|of)"
A_AGAINST_B = lazy(
    r"^(?P<left>.+?)\s+(?:gegen|contre|contra|contro|tegen|x)\s+(?P<right>.+)$", re.I
)
"""As of matches and cases, but of kinds, too; "x" in Portuguese."""

BETWEEN_A_AND_B = lazy(
    r"\b(?:differen\w+|distinction\w*|choos\w+|choice|deciding|distinguish\w*|contrast\w*|(?:fine|thin|blurr\w+)\s+line"
    r"|unterschied\w*|wahl|différen\w+|choisir|choix|diferen\w+|elegir|elección|distinguir"
    r"|differenz\w*|scegliere|escolher|verschil\w*|kiezen)\b.{0,40}?\b"
    r"(?:between|zwischen|entre|tra|fra|tussen)\s+"
    rf"(?P<left>.+?)\s+{AND}\s+(?P<right>.+)$",
    re.I,
)
A_FROM_B = lazy(
    r"\b(?:what\s+(?:separates|distinguishes|sets)|was\s+unterscheidet|unterscheidet"
    r"|ce\s+qui\s+(?:distingue|sépare)|qu['’]est-ce\s+qui\s+(?:distingue|sépare)"
    r"|(?:qué|que|lo\s+que)\s+(?:se\s+)?(?:distinguen?|separan?|diferencian?)\s+a?)\s+"
    r"(?P<left>.+?)\s+(?:apart\s+from|from|von|de|du|d['’]|et|and|und|y)\s*(?P<right>.+)$",
    re.I,
)
VERB_LAST = lazy(  # "Was A von B unterscheidet"
    r"^w[ao][st]\s+(?P<left>.+?)\s+(?:von|vom|van)\s+(?P<right>.+?)\s+"
    r"(?:unterscheidet|trennt|onderscheidt|scheidt)$",
    re.I,
)
_SAME = (
    r"(?:the\s+same|dasselbe|das\s*gleiche|la\s+même|lo\s+mismo|la\s+stessa|lo\s+stesso"
    r"|[ao]\s+mesm[oa]|hetzelfde)\b"
)
"""What "are not" goes on with where both stand before it."""

A_DIFFERS = lazy(
    r"^(?:why\s+|how\s+|warum\s+|pourquoi\s+|por\s+qué\s+|perché\s+|por\s*que\s+|waarom\s+)?"
    r"(?P<left>.+?)\s+(?:differs?\s+from|(?:is|are)\s+(?:different\s+from|something\s+other\s+than)"
    r"|(?:is\s+not|are\s+not|isn['’]t|aren['’]t)(?:\s+the\s+same(?:\s+\w+)?\s+as)?"
    r"|compared\s+(?:to|with)|im\s+vergleich\s+zu[mr]?|(?:ist|sind)\s+etwas\s+anderes\s+als"
    r"|(?:ist|sind)\s+(?:kein\w*|nicht)(?:\s+(?:dasselbe|das\s*gleiche|gleich)\s+wie|\s+gleich)?"
    r"|(?:n['’]est|ne\s+sont)\s+pas(?:\s+la\s+même\s+chose\s+qu(?:e(?=\s)|['’]))?"
    r"|est\s+autre\s+chose\s+qu(?:e(?=\s)|['’])|no\s+(?:es|son)(?:\s+lo\s+mismo\s+que)?"
    r"|es\s+otra\s+cosa\s+que|statt|frente\s+a|par\s+rapport\s+à"
    r"|(?:non\s+è|non\s+sono|não\s+é|não\s+são)(?:\s+(?:la\s+stessa\s+cosa|(?:o|a)\s+mesm[oa](?:\s+\w+)?)"
    r"\s+(?:di|che|del|da|que|d[oa]))?|(?:is|zijn)\s+(?:niet|geen)(?:\s+hetzelfde\s+als)?"
    r"|niet\s+hetzelfde\s+(?:is|zijn)\s+als|nicht\s+dasselbe\s+(?:ist|sind)\s+wie)"
    rf"(?:\s+|(?<=['’]))(?!{_SAME})(?P<right>.+)$",
    re.I,
)
NOT_THE_SAME = lazy(
    r"^(?:why\s+|warum\s+|pourquoi\s+|por\s+qué\s+)?(?P<left>.+?)\s+(?:and|und|et|y|e|en)\s+"
    r"(?P<right>.+?)\s+(?:are(?:n['’]t)?|sind|(?:ne\s+)?sont|no\s+son|son|(?:non\s+)?sono|(?:não\s+)?são"
    r"|zijn)\s+.{0,20}?"
    r"(?:same|differen\w*|opposites?|two\s+\w+|nicht|verschieden\w*|zwei\w*|pas|différen\w*|deux"
    r"|mismo|lo\s+mismo|distint\w*|diferent\w*|dos|stess[ao]|divers[ei]|due|mesm[ao]|dois|duas"
    r"|hetzelfde|verschillend\w*|twee)\b",
    re.I,
)
NEEDED = lazy(
    r"\b(?:needs?|wants?|braucht|brauchen|besoin|faut|necesitan?)\s+(?:(?:both|sowohl|à\s+la\s+fois"
    r"|tanto)\s+)?(?:d['’]|de\s+)?(?P<left>.+?)\s+(?:and|und|et|y)\s+(?:d['’]"
    r"|de\s+)?(?P<right>.+)$",
    re.I,
)
A_OR_B = lazy(r"^(?P<left>.+?)\s+(?:or|oder|ou|o|u|of)\s+(?P<right>.+)$", re.I)
A_OU_B = lazy(r"^(?P<left>.+?)\s+ou\s+(?P<right>.+)$", re.I)
"""As in Portuguese, where "o" is an article."""

A_AND_B = lazy(r"^(?P<left>.+?)\s+(?:and|und|et|y|e|en)\s+(?P<right>.+)$", re.I)
DIFFERENCE = lazy(
    r"\b(?:differ\w*|apart|distinct\w*|compar\w*|unterschied\w*|unterscheide\w*|vergleich\w*"
    r"|confronto|différen\w+|distingu\w+|diferen\w+|compara\w+|which|welche\w*|lequel|laquelle|cuál|qué"
    r"|two\s+(?:ways|kinds|jobs|roles|paths|sides|ends|views|words|faces|halves)|zwei\s+(?:arten"
    r"|wege|rollen|seiten|wörter|welten)|deux\s+(?:manières|façons|sortes|rôles|visions|mots)"
    r"|dos\s+(?:maneras|formas|tipos|papeles|caras|palabras)"
    r"|differenz\w*|verschil\w*|(?:not|nicht)\s+(?:the\s+same|dasselbe|das\s+gleiche))\b",
    re.I,
)
TWO_HALVES = lazy(  # "Sommer- und Winterhonig: zwei Geschichten"
    r"\w-\s(?:und|and|en)\s.*\b(?:zwei|two|twee)\b", re.I
)
INTRODUCED = lazy(
    r"^(?:should\s+(?:you|i|we)|do\s+(?:you|i|we)\s+(?:need|want)|are\s+you|is\s+it\s+better\s+to"
    r"|when\s+to|how\s+to\s+choose|soll(?:te[n]?|en)?\s+(?:man|sie|ich|wir)|bist\s+du|sind\s+sie"
    r"|lieber|besser|rather|plutôt|better|liever|faut-il|dois-je|doit-on|mieux\s+vaut|êtes-vous|es-tu|debo|debes|conviene"
    r"|es\s+mejor|eres|to|understanding|comparing|explaining|on|about|the\s+real|debate|über"
    r"|comprendre|entender)\s+|^.*?\b(?:differences?|unterschiede?|différences?|diferencias?)\s+"
    r"(?:between|zwischen|entre)\s+",
    re.I,
)
TOO_MUCH = lazy(
    r"\b(?:is|are|was|were|has|have|will|can|ist|sind|hat|est|sont|es|son|why|how|when|what|who"
    r"|warum|wie|wann|was|pourquoi|comment|quand|quoi|cómo|cuándo|not|nicht|pas)\b",
    re.I,
)
PURPOSE = lazy(
    r"\s+(?:for|in|on|at|when|if|during|für|im|in|bei|beim|auf|wenn|pour|dans|en|sur|quand|para|por"
    r"|cuando|per|quando|voor|op)\s",
    re.I,
)
CHOOSES = lazy(
    r"\b(?:choos\w+|choice|pick(?:ing)?|which|buying|two|versus|vs|compar\w+|wahl|wählen|welche[rs]?"
    r"|zwei|choisir|choix|quel(?:le)?|deux|elegir|elección|qué|cuál|dos|scegliere|scelta|quale|due"
    r"|escolher|escolha|qual|dois|duas|kiezen|keuze|welke?|twee)\b",
    re.I,
)
ALTERNATIVES = lazy(
    r"\b(?:two|both|zwei|beide|deux|dos|ambas|due|entrambi|dois|duas|twee)\s+(?:[\w'’-]+\s+){0,2}?"
    r"(?:ways?|solutions?|options?|camps?|schools?|methods?|answers?|choices?|sorts?|approaches"
    r"|lösungen|möglichkeiten|wege|arten|lager|antworten|varianten|methoden|façons|écoles|méthodes"
    r"|manières|réponses|maneras|opciones|formas|caminos|soluciones|bandos|escuelas|métodos|modi"
    r"|soluzioni|scuole|strade|opzioni|metodi|modos|maneiras|caminhos|soluções|opções|manieren"
    r"|oplossingen|opties|kampen|keuzes)\b",
    re.I,
)
"""A text that says it of what follows has announced two to choose between."""

ADVICE = lazy(
    r"\b(?:should|which|how\s+to|where\s+to|what\s+to|soll\w*|welche\w*|lieber)\b.*\?"
    r"|^(?:où|comment|faut-il|quel\w*)\b.*\b\w+(?:er|ir|re)\b.*\?"
    r"|^¿?(?:qué|cómo|dónde|cuál)\b.*\b\w+[aei]r\b.*\?|^(?:come|dove|quale)\b.*\b\w+[aei]re\b.*\?"
    r"|^(?:como|onde|qual)\b.*\b\w+[aei]r\b.*\?|^(?:hoe|waar|welke?)\b.*\b\w+en\b.*\?",
    re.I,
)
"""A title that asks what to do."""

LABELLED = lazy(
    r"(?P<label>[^\W\d_][^:.!?\d]{1,30}?)\s?[:–—]\s(?:it|they|he|she|er|sie|es|ils?|elles?|ell[ao]s?|él|you|one|man|on|du|je|u"
    r"|lei|lui|ele|ela|hij|ze|zij|het)\s",
    re.I,
)
"""A label that what follows takes up."""

TRAILING = lazy(
    r"\s+(?:explained|compared|head\s+to\s+head|a\s+confronto|face\s+à\s+face|frente\s+a\s+frente"
    r"|vergeleken|in\s+(?:practice|business|plain\s+(?:english|words))|im\s+vergleich"
    r"|at\s+work|today|differ|apart|einfach\s+erklärt|erklärt|expliqués?|explicad[oa]s?)$",
    re.I,
)
