"""What in other languages than English points at one of several, or stands for a noun, that the
text doesn't hold: "Der eine tritt über die Ufer, der andere nie", "Il faut se lever avant lui"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sharekit.lazy import lazy

_PATTERNS: Mapping[str, str] = {
    "fr": r"^Depuis,|^L[ea] (?:deuxième|troisième|seconde?) (?:est|sont|a|sera|était|reste)\b"
    r"|^Les deux (?:ont|sont|autres|approches|méthodes|options|solutions|camps|parties)\b"
    r"|^L['’]une? .{3,}l['’]autre\b|\bl['’]une? (?:sans|avec) l['’]autre\b"
    r"|^L[ea] premi(?:er|ère) (?!fois|pas|jour|impression|règle|moitié)\w+,? .*\bl[ea] seconde?\b"
    r"|\b(?:le|la|du|au) (?:premi(?:er|ère)|seconde?)[.,;]"
    r"|^[^,]{0,60}\b(?:avant|pour|avec|sans|chez|contre|vers|après|devant|derrière)"
    r" (?:lui|elle|eux|elles)\b(?!-)"
    r"|^(?:L['’]|L[ea] )\w+ qui (?:l['’]|le |la |les )\w"
    r"|^(?:S['’]|Quand |Lorsqu['’])ils? (?!(?:vous |te )?(?:plaît|faut|pleut|neige|suffit|reste)"
    r"|y |n['’]y |fait |est )|^(?:Si|Quand) elles?\b"
    r"|^[^,:;]*\bles deux(?= parce| et | ou | car|[,.])"
    r"|^Si (?:oui|non)\b|^L[ea] (?:première|deuxième|seconde) fois,(?!.*\bqu[e'’])"
    r"|^(?:Si|Quand|Dès que|Tant que) (?:on|vous|tu|nous) (?:ne )?(?:l['’]|les? |la )\w"
    r"|^(?!Passé |Excepté )[A-ZÉ]\w+(?:é|ée|és|ées) [^,.;:]{3,50}, (?:il|elle|ils|elles)"
    r" (?!faut\b|y a\b)|\w(?<!\bou)(?<!\bet) alors\b(?! (?:que|même)\b)|\w, (?:eux|elles?|lui), "
    r"|\bl['’]une? (?:quand|comme|et|ou|ni)\b.{0,25}\bl['’]autre\b",
    "de": r"^Die beiden (?!\w+[sß]ten\b)|^[^,.;:]{2,60} das"
    r" (?:nicht|keine?n?|auch|nie|immer|schon|oft|so)\b"
    r"|^[^,.;:]{2,40}\b(?:sind|ist|waren?|wird|werden) das (?!\w+e[nmrs]? [A-ZÄÖÜ])[a-zäöüß]"
    r"|^D(?:er|ie|as|em|en) eine[mnrs]? .*\bd(?:er|ie|as|em|en) andere[nrs]?\b"
    r"|^[^,]{0,60}\b(?:für|mit|ohne|gegen|von|bei|nach|zu) (?:sie|ihn|ihm|ihnen)\b"
    r"|^(?:(?! und )[^,]){3,60}\b(?:[a-zäöüß]+(?:t|en|te|ten)|wird|war|will|kann|soll|muss|darf)"
    r" (?:er|sie)\b|\b(?:sieht|erkennt|merkt|spürt) man es\b(?!,? (?:dass|wenn))"
    r"|^(?:Nach|In|Im|Am|Bei|Mit|Seit) [^,]{2,40} (?:ist|sind|war|waren|wird|werden) es\b[^,]*$"
    r"|^(?:Man|Ich|Wir|Du) \w+ (?:ihn|ihm|ihnen|es (?:am|im|an|in|zurück|nach|vor))\b"
    r"|^(?:Man|Ich|Wir|Du) \w+ sie [a-zäöü]"
    r"|^(?:Wenn|Weil|Seit|Als|Da|Ob|Dass|Sobald|Solange|Nachdem|Bevor|Obwohl)"
    r" (?!.*\s[A-ZÄÖÜ]).*\b(?:sie|ihn|ihm|ihnen)\b"  # no noun, so what is meant stands elsewhere
    r"|^[^,.;:]{2,40} (?:hält|halten|hielt|hielten|nennt|nennen|nannten?) das\b"
    r"|^De[nm] (?!\w*(?:gut|echt|icht|eit|ft|ist|aut|bst|hst|sst)\b)[a-zäöü]+t\b"
    r"|^[A-ZÄÖÜ][a-zäöü]+t d(?:er|ie|as) \w+ (?:es|ihn|sie)\b"
    r"|^De[nm] (?:kann|soll|sollte|darf|muss|will|habe|finde|könnte|mag) "
    r"|^D(?:er|ie) (?:ist|sind|hat|haben|kann|können|wird|werden|muss|müssen|will|wollen) "
    r"|^(?:Wenn|Falls) (?:nicht|ja|doch),|^(?:Klappt|Gelingt|Hilft|Geht|Reicht|Stimmt) (?:das|es)\b"
    r"|^(?:Beim|Das) (?:erste|zweite|dritte)n? Mal\b(?!.*\b(?:als|wenn|dass)\b)"
    r"|\bdas eine (?:als|noch|und|oder|ohne) das andere\b"
    r"|^(?:Wenn|Sobald|Bevor) (?:man|du|wir|ihr) (?:es|das) (?!genau\b|\w+ [A-ZÄÖÜ])[a-zäöü]",
    "es": r"^La otra mitad\b|^Lo \w+ es \w+[aei]r(?:l[oa]s?)\b"
    r"|^(?:El|La) (?:uno|una|primero) .*\b(?:el|la) (?:otro|otra|segundo)\b"
    r"|\b(?:el|del|al) (?:primero|segundo)[.,;]"
    r"|^[^,]{0,60}\b(?:para|con|sin|por|contra|hacia) (?:él|ella|ellos|ellas)\b"
    r"|^(?:Si no|De lo contrario|En caso contrario),"
    r"|^La (?:primera|segunda) vez,(?!.*\bque\b)"
    r"|^(?:Si|Cuando|Mientras|Aunque) (?:no )?lo (?!(?:piensas?|miras?|que|de|mejor|peor|más"
    r"|menos|mismo|bueno|malo|primero|último|único|\w+(?:ante|ente|oso|able|ible))\b)[a-zá]"
    r"|^(?:Si|Cuando|Mientras) (?:no )?la (?!\w*(?:sis|ies)\b)\w+[ae]s\b"
    r"|\b(?:lo|el|la) un[oa] (?:y|ni|o|sin|con) (?:lo|el|la) otr[oa]\b"
    r"|^[^,:;]*\b(?<!a )(?:los|las) dos(?= porque| y |[,.])"
    r"|^Se (?:devuelve|queda|instala|lleva|coloca|pone|abre|cierra|sirve|vende)n? [a-z]",
    "pt": r"^(?:O|A) (?:um|uma|primeiro) .*\b(?:o|a) (?:outro|outra|segundo)\b"
    r"|\b(?:o|do|ao) (?:primeiro|segundo)[.,;]"
    r"|^[^,]{0,60}\b(?:para|com|sem|por|contra) (?:ele|ela|eles|elas)\b"
    r"|^(?:Se não|Senão|Caso contrário|Do contrário),|^\w+-(?:l?[oa]s?|n[oa]s?)\b"
    r"|^(?:A|À|Da|Na) (?:primeira|segunda|terceira)(?: vez)?\b,(?!.*\bque\b)"
    r"|\b(?:um e (?:o )?outro|nem um nem outro)\b",
    "it": r"^L['’]un[oa] .*\bl['’]altr[oa]\b|\b(?:il|del|al) (?:primo|secondo)[.,;]"
    r"|^(?:L[eioa]|Gli) (?:ho|abbiamo|hai|avete|ha|hanno)\b|^L['’](?:ho|abbiamo|ha|hanno)\b"
    r"|^[^,]{0,60}\b(?:per|con|senza|contro|verso) (?:lui|lei|loro)\b"
    r"|^Si (?:compra|vende|usa|mette|serve|paga|porta|lava|conserva|prepara|lascia|tiene)(?:no)?"
    r" (?!un|il |la |lo |i |gli |le |l['’]|tutt|così |male|bene|solo |poco|molto|di più)"
    r"|^(?:Se no|Altrimenti|In caso contrario),|^L['’]altr[oa] "
    r"|^La (?:prima|seconda) volta,(?!.*\bche\b)"
    r"|^(?:Se|Quando|Non|Dopo che) (?:non )?(?:lo (?!s[^aeiou]|z|gn|ps|x|y|so\b|sai\b)|li )\w"
    r"|\bl['’]un[oa] (?:e|o|né|senza|con) l['’]altr[oa]\b"
    r"|^(?:Ci |Si |Le |Gli )?(?:mise|misero|prese|presero|venne|venn?ero|rimase|rimasero|chiese"
    r"|rispose|scrisse|vide|volle|tenne|vinse|perse|corse|lesse|decise|nacque|crebbe)\b"
    r"|^(?:Diventat|Nat|Fondat|Costruit|Apert|Chius|Arrivat|Cresciut)[oaie] [^,.;:]{2,50}, (?!il |"
    r"lo |la |i |gli |le |l['’]|un|ogni )[a-zò]",
    "nl": r"^De (?:ene|een) .*\bde (?:andere|ander)\b"
    r"|^[^,]{0,60}\b(?:voor|met|zonder|tegen|van|bij|naar) (?:hem|haar|hen)(?=[ .])"
    r"|^(?:Lukt|Werkt|Klopt|Helpt|Gaat|Kan|Mag|Is) (?:dat|die|hij|het|ze) |^Zo niet,|^In dat geval"
    r"|^De (?:eerste|tweede|derde) keer\b(?!.*\b(?:dat|als|toen)\b)"
    r"|^(?:Als|Wanneer|Zodra|Voordat) (?:je|u|men|we|ik) (?:hem|ze|dat|die)\b"
    r"|^[^,]{2,40}\b(?:zie|herken|merk|voel|hoor) je het (?:aan|meteen|direct|niet|pas|vaak|al)\b"
    r"|^Juist (?:die|dat) "
    r"|^(?!Er )[^,]{0,25}\ber (?:\w+ ){1,3}(?:voor|mee|van|in|uit)(?: \w+en)?[.:]"
    r"|\bin die tijd\b|\bhet een (?:noch|en|of|zonder) het ander\b",
}
# What was named before: "Der Patient soll hier auch …". "Hier und jetzt" and
# "aqui em Lisboa" say where.
_HERE: Mapping[str, str] = {
    "de": r"\bhier\b(?! (?:und|oder|auf|in|im|bei)\b)",
    "nl": r"\bhier\b(?! (?:en|of|op|in|bij)\b)",
    "fr": r"(?<!d['’])(?<!jusqu['’])\bici\b(?![- ](?:et|ou|bas|en|à|au|aux)\b)",
    "es": r"\baquí\b(?! (?:y|o|en)\b)",
    "pt": r"\baqui\b(?! (?:e|ou|em|n[oa]s?)\b)",
    "it": r"\bqui\b(?! (?:e|o|in|a|nell?[ae]?)\b)",
    "ru": r"\bздесь\b(?! (?:и|в|на)\b)",
    "ar": r"(?:^|\s)هنا(?=[\s.،])",
}
_IS_HERE = {language: lazy(pattern, re.I) for language, pattern in _HERE.items()}
_FOUND = {language: lazy(pattern) for language, pattern in _PATTERNS.items()}
_WHOEVER = re.compile(r"^(?:Qui|Celui|Celle|Ceux|Wer|Quien|Quem|Chi|Wie)\b")


def points_elsewhere(text: str, language: str | None) -> bool:
    """Does it point at what it doesn't hold? "Qui aime vit avec lui" doesn't."""
    here = _IS_HERE.get(language or "")
    if here is not None and here.search(text) is not None:
        return True
    pattern = _FOUND.get(language or "")
    return pattern is not None and pattern.search(text) is not None and _WHOEVER.match(text) is None
