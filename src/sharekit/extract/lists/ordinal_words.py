"""Words that count sentences: what opens a row of them, goes on within it and ends it, at the
beginning of a sentence or, INNER, behind its verb. In several languages."""

from __future__ import annotations

import re

from sharekit.lazy import lazy

FIRST = lazy(
    r"^(?:(?:first(?:ly| of all)?[,:]|(?:the first|step one)(?: (?:step|thing|job|task"
    r"|move))? is\b(?: to\b)?"
    r"|der erste (?:schritt|handgriff|gang) (?:ist|besteht darin)\b"
    r"|la première (?:étape|chose) (?:est|consiste)\b(?: (?:de|à)\b)?"
    r"|(?:el primer paso|la primera cosa) (?:es|consiste en)\b|(?:il primo passo"
    r"|la prima cosa) (?:è|consiste)\b"
    r"|o primeiro passo (?:é|consiste em)\b|de eerste stap (?:is|bestaat)\b|start by\b"
    r"|begin by\b|start with\b|to (?:start|begin),"
    r"|erstens\b|zuerst\b|zunächst\b|als erstes\b|zu beginn\b|beginnen sie\b|fangen sie\b"
    r"|premièrement\b|en premier lieu\b|(?:tout )?d['’]abord\b|pour commencer\b"
    r"|commence[rz]? par\b|avant tout,"
    r"|primero[,:]?\s|en primer lugar\b|lo primero\b|para empezar\b|(?:empieza|empiece|comienza"
    r"|comience)n? por\b|antes que nada\b"
    r"|primo[,:]|innanzitutto\b|in primo luogo\b|per prima cosa\b|prima,?\s|per cominciare\b"
    r"|(?:comincia|inizia)(?:te)? "
    r"(?:con|da)\w*\b|primeir(?:o|amente),?\s|em primeiro lugar\b|para começar\b|comece por\b"
    r"|(?:aller)?eerst\b|ten eerste\b|om te beginnen\b|begin (?:met|door)\b"
    r"|сначала\b|сперва\b|прежде всего\b|во-первых\b|спочатку\b|найперше\b|najpierw\b"
    r"|na początek\b|önce\b|ilk olarak\b|först\b|börja med\b|først\b)"
    r"|首先|先(?=[^生进進])|第一步|まず|はじめに|最初に"
    r"|먼저|우선|أولا|أولاً|في البداية|תחילה|ראשית)",
    re.I,
)
NEXT = lazy(
    r"^(?:(?:(?:second|third|(?:four|fif|six|seven|eigh|nin|ten)th)(?:ly\b|[,:]| (?:comes?|is"
    r"|you|we)\b)"
    r"|(?:the (?:second|third|next|(?:four|fif|six|seven|eigh|nin|ten)th)|step (?:two|three"
    r"|four|five|six))"
    r"(?: (?:step|thing|job|task|move))? is\b(?: to\b)?"
    r"|der (?:zweite|dritte|vierte|fünfte|sechste|nächste) (?:schritt|handgriff|gang) (?:ist"
    r"|besteht darin)\b"
    r"|la (?:deuxième|troisième|quatrième|cinquième|prochaine) (?:étape|chose) (?:est"
    r"|consiste)\b(?: (?:de|à)\b)?"
    r"|el (?:segundo|tercer|cuarto|quinto|siguiente) paso (?:es|consiste en)\b"
    r"|il (?:secondo|terzo|quarto|quinto|prossimo) passo (?:è|consiste)\b"
    r"|o (?:segundo|terceiro|quarto|quinto|próximo) passo (?:é|consiste em)\b"
    r"|de (?:tweede|derde|vierde|vijfde|volgende) stap (?:is|bestaat)\b"
    r"|then,?\s|next,?\s|after that,?\s"
    r"|afterwards,?\s|now,?\s|once (?:that|this|it) is\b"
    r"|(?:zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn)tens\b|dann\b|danach\b|anschließend\b"
    r"|als (?:nächstes|zweites|drittes|viertes|fünftes|sechstes|siebtes|achtes|neuntes)\b"
    r"|nun\b|im nächsten schritt\b|darauf\b"
    r"|(?:deux|trois|quatr|cinqu|six|sept|huit)ièmement\b|en (?:deux|trois|quatr|cinqu"
    r"|six)ième lieu\b"
    r"|en second lieu\b|ensuite\b|puis\b|après (?:cela|quoi|ça)\b"
    r"|(?:segundo|tercero|cuarto|quinto|sexto|séptimo|octavo)[,:]"
    r"|lo (?:segundo|tercero|cuarto|quinto|sexto|siguiente)\b"
    r"|en (?:segundo|tercer|cuarto|quinto|sexto|séptimo) lugar\b|luego\b|después,?\s"
    r"|a continuación\b|acto seguido\b|entonces\b"
    r"|in (?:secondo|terzo|quarto|quinto) luogo\b"
    r"|(?:secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo)[,:]"
    r"|poi\b|quindi\b|dopo,?\s|dopodiché\b|in seguito\b|successivamente\b|a questo punto\b"
    r"|depois,?\s|em seguida\b|a seguir\b|então\b|de seguida\b|em (?:segundo|terceiro|quarto"
    r"|quinto|sexto) lugar\b"
    r"|daarna\b|vervolgens\b|dan\b|nu\b|(?:ten|als) (?:tweede|derde|vierde|vijfde|zesde)\b|hierna\b"
    r"|затем\b|потом\b|далее\b|после этого\b|во-вторых\b|в-третьих\b|потім\b|далі\b|potem\b"
    r"|następnie\b|później\b|sonra\b|ardından\b|daha sonra\b|sedan\b|därefter\b|derefter\b"
    r"|deretter\b|så\b)"
    r"|再|然后|然後|接着|接著|接下来|随后|之后|其次|第[二三四五]步|次に|つぎに|続いて|それから|その後"
    r"|そのあと|그다음|그 다음|다음으로|이어서|그런 다음|그 후"
    r"|ثم|ثانيا|بعد ذلك|אחר כך|לאחר מכן|ואז)",
    re.I,
)
LAST = lazy(
    r"^(?:(?:the (?:last|final) (?:step|thing|job|task) is\b(?: to\b)?"
    r"|der letzte (?:schritt|handgriff|gang) (?:ist|besteht darin)\b"
    r"|la dernière (?:étape|chose) (?:est|consiste)\b(?: (?:de|à)\b)?|el último paso (?:es"
    r"|consiste en)\b"
    r"|l['’]ultimo passo (?:è|consiste)\b|o último passo (?:é|consiste em)\b"
    r"|de laatste stap (?:is|bestaat)\b"
    r"|finally,?\s|lastly,?\s|last,|last of all,|(?:\w+th|third) and (?:last|finally)\b"
    r"|to finish,|schließlich\b|zuletzt\b"
    r"|zum schluss\b|als letztes\b|zum abschluss\b|abschließend\b|am ende\b|am schluss\b"
    r"|enfin\b|finalement\b|pour (?:finir|terminer)\b|terminez\b|por último\b|lo último\b"
    r"|finalmente\b"
    r"|para (?:terminar|acabar|finalizar)\b|al final\b|por fin\b"
    r"|infine\b|alla fine\b|per (?:finire|ultimo)\b|da ultimo\b|por fim\b"
    r"|tot slot\b|ten slotte\b|tenslotte\b|als laatste\b|uiteindelijk\b"
    r"|наконец\b|в конце\b|в завершение\b|нарешті\b|наприкінці\b|na koniec\b|wreszcie\b"
    r"|son olarak\b|en son\b|till sist\b|slutligen\b|avslutningsvis\b|til slut\w?\b|til sidst\b)"
    r"|最后|最後|仕上げに|마지막으로|끝으로|وأخيرا|أخيرا|לבסוף|ולבסוף)",
    re.I,
)
INNER_FIRST = lazy(
    r"\b(?:zuerst|zunächst|als erstes|d['’]abord|primero|prima|innanzitutto|primeiro"
    r"|(?:aller)?eerst)\b",
    re.I,
)
INNER_NEXT = lazy(
    r"\b(?:dann|danach|anschließend|nun|ensuite|puis|luego|después|a continuación|poi|quindi|dopo"
    r"|depois|em seguida|a seguir|daarna|vervolgens|dan|nu)\b",
    re.I,
)
INNER_LAST = lazy(
    r"\b(?:zum schluss|zuletzt|schließlich|abschließend|als letztes|enfin|pour finir|por último"
    r"|finalmente|al final|infine|alla fine|per ultimo|por fim|tot slot|ten ?slotte|als laatste"
    r")\b",
    re.I,
)
