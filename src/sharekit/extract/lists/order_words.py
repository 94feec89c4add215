"""What says that entries follow one another in time, and what points at the entries to come, in
several languages. Patterns for texts in lower case."""

from __future__ import annotations

import re

from sharekit.lazy import lazy

_THEN = {
    "en": (
        "then|next|once|until|till|before|after|afterwards|when|now|first|second|third"
        "|finally|last|lastly|again|meanwhile|wait|as soon as|while|overnight|by now"
        "|at the end|leave it|let it|let them"
    ),
    "de": (
        "dann|danach|anschließend|sobald|bis|bevor|nachdem|wenn|nun|jetzt|zuerst|zunächst"
        "|zuletzt|schließlich|wieder|erneut|warten|warte|währenddessen|über nacht|zum schluss"
        "|erst|vorher|lass|lassen|sofort"
    ),
    "fr": (
        "puis|ensuite|après|avant|dès|jusqu|jusqu['’]à|quand|lorsque|une fois|maintenant"
        "|d['’]abord|enfin|attends|attendez|attendre|laisse|laissez|laisser|pendant"
        "|de nouveau|à nouveau|toute la nuit"
    ),
    "es": (
        "luego|después|antes|hasta|cuando|una vez|ahora|primero|espera|espere|esperar|deja"
        "|dejar|deje|mientras|de nuevo|otra vez|finalmente|por último|en cuanto"
        "|al día siguiente|a continuación"
    ),
    "it": (
        "poi|quindi|dopo|prima|finché|fino|quando|una volta|ora|adesso|infine|aspetta"
        "|aspettate|aspettare|lascia|lasciate|lasciare|mentre|di nuovo|appena|intanto"
        "|per ultimo"
    ),
    "pt": (
        "depois|antes|até|quando|uma vez|agora|primeiro|espera|espere|esperar|deixa|deixe"
        "|deixar|enquanto|de novo|novamente|por fim|em seguida|logo que|assim que"
    ),
    "nl": (
        "dan|daarna|vervolgens|voordat|nadat|tot|totdat|als|zodra|wanneer|nu|eerst|ten slotte"
        "|tot slot|wacht|laat|opnieuw|weer|terwijl|intussen|een nacht|voor het laatst"
    ),
}
"""Words of an entry that tell when it is done, or how long one waits."""

_HERE = {
    "en": (
        "here|here['’]s|this|these|those|below|following|as follows|goes like this"
        "|runs like this|mine|so far"
    ),
    "de": (
        "hier|diese[rnms]?|dieses|folgende[rnms]?|so|unten|nachfolgend|da(?:s|rum) (?:sind|geht)"
    ),
    "fr": "voici|voilà|ces|cette|ceux-ci|suivant(?:e?s)?|ci-dessous|ainsi",
    "es": "aquí|estos|estas|este|esta|esto|siguientes?|así|a continuación|ahí va",
    "it": "ecco|questi|queste|questo|questa|seguenti?|così|qui",
    "pt": "aqui|estes|estas|este|esta|isto|seguintes?|assim|eis",
    "nl": "hier|dit|deze|volgende|zo|hieronder",
}
"""Words that point at what is to come."""

_ORDER = {
    "en": (
        "(?:the|this|that|in) order|in turn|one (?:after|by) (?:the other|another|one)"
        "|jump ahead|skip|down the (?:page|list)|procedure|process|sequence|method|routine"
        r"|step by step|how (?:it|to|we|i|you|they|an?)\b|recipe|drill|way (?:to|i|we) \w+"
        "|it goes|it runs|goes like|runs like|walk(?:ed)? (?:you|me) through|what to do"
        "|what i do|from start to finish"
    ),
    "de": (
        r"reihenfolge|der reihe nach|nacheinander|schritt\w*|ablauf|vorgehen|gehen wir"
        r"|geht man|anleitung|rezept|so geht|so läuft|so wird|so mach\w*|und zwar(?=[ \w]*:)"
        r"|wie (?:man|ich|wir|sie|du|es|das)\b"
    ),
    "fr": (
        r"dans l['’]ordre|l['’]ordre|l['’]un après l['’]autre|étapes?|procéd\w+"
        r"|marche à suivre|méthode|recette|comment|on procède|mode d['’]emploi|déroul\w+"
    ),
    "es": (
        "por orden|(?:el|este|ese) orden|uno a uno|paso a paso|pasos|procedimiento|proceso"
        "|método|receta|cómo|así se|se hace|sin prisa|el modo"
    ),
    "it": (
        "(?:l['’]|in |quest['’])ordine|uno alla volta|passo (?:a|dopo) passo|passaggi"
        "|procedimento|procedura|metodo|ricetta|come (?:si|ho|abbiamo|fare)|si fa|si procede"
        "|si lavora"
    ),
    "pt": (
        "(?:por|a|esta|pela) ordem|um a um|passo a passo|passos|procedimento|processo|método"
        "|receita|como (?:se|fazer)|faz-se"
    ),
    "nl": (
        r"volgorde|één voor één|om de beurt|stap\w*|werkwijze|aanpak|procedure|methode|recept"
        r"|hoe (?:je|u|we|ik|het)\b|zo gaat|zo doe|zo werkt"
    ),
}
"""Words of a procedure, and of the order in which it goes."""


def _words(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {code: lazy(rf"\b(?:{words})\b") for code, words in table.items()}


THEN, HERE, ORDER = _words(_THEN), _words(_HERE), _words(_ORDER)
