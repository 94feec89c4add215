"""What titles and announcing lines say of the list they stand above, in several languages.

Patterns for texts in lower case.
"""

from __future__ import annotations

from sharekit.extract import list_words_abroad as abroad
from sharekit.lazy import lazy

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete"
    r"|eleven|twelve|elf|zwölf|onze|douze|once|doce|ocho|nueve|diez|due|tre|quattro|cinque|sei"
    r"|sette|dieci|dois|duas|três|quatro|sete|oito|dez)"
)

HOW_TO = lazy(
    r"\bhow (?:to|do you|you can|can you)\b|\bstep[- ]by[- ]step\b|\b(?:tutorial|walkthrough|recipe"
    r"|instructions|checklist)\b|\b(?:a|the|your|beginner['’]s|practical|short|quick"
    r"|complete) guide\b"
    rf"|\b{_NUMBER} (?:easy |simple |small |quick |einfachen? |kleinen? )?(?:steps|schritten?)\b"
    rf"|\b{_NUMBER} (?:étapes|pasos|passi|passos|stappen)\b"
    r"|\bso (?:geht|gelingt|gelingen|machst|funktioniert|klappt|schreibst|findest|baust|wird"
    r"|bleibt)\b|\banleitung\b|\bwie (?:du|man|sie|ihr)\b|\brezept\b|\bschritt für schritt\b"
    r"|\bcomment (?:bien |se |s['’]|ne (?:pas|plus) )?\w+(?:er|ir|re|oir)\b|\brecette\b"
    r"|\bmode d['’]emploi\b|\bétape par étape\b|\bcómo \w+(?:ar|er|ir|arse|erse|irse|arla|arlo)\b"
    r"|\breceta\b|\bpaso a paso\b|\bguía\b|\bcome \w+(?:are|ere|ire|arsi|rre)\b|\bpasso (?:a"
    r"|dopo) passo\b|\bricetta\b|\bcomo \w+(?:ar|er|ir)\b|\bstap voor stap\b|\bhoe (?:je|u)\b|"
    + abroad.HOW_TO
)

STEPS = lazy(
    r"\bsteps?\b(?! away| back| aside)|\bstep by step\b|\bhere(?:['’]s| is) (?:how|what (?:to do"
    r"|works))\b|\bdo this\b|\bin (?:this|that|the following) order\b|\bproceed\b|\b(?:method"
    r"|directions|instructions|procedure|routine)\b|\bhow (?:it['’]s done|to do it)\b"
    r"|\bschritten?\b|\bso geht(?:['’]?s| es)?\b|\bzubereitung\b|\banleitung\b|\bwie folgt\b"
    r"|\bin dieser reihenfolge\b|\bétapes?\b|\bpréparation\b|\bcomme suit\b|\bmarche à suivre\b"
    r"|\bdans (?:cet|l['’]) ?ordre\b|\bpasos?\b|\bpreparación\b|\belaboración\b|\bprocedimiento\b"
    r"|\ben este orden\b|\bpassi\b|\bprocedimento\b|\bpreparazione\b|\bpassos\b|\bstappen\b|"
    + abroad.STEPS
)

LISTING = (
    r"(?:excuses?|ausreden|excusas|scuse|desculpas|ways?|tips?|reasons?|things?|habits?"
    r"|mistakes?|rules?|lessons?|signs?|ideas?|questions?"
    r"|principles?|secrets?|benefits?|advantages?|myths?|traits?|qualities|skills?|tools?|books?"
    r"|tricks?|facts?|kinds|types|examples?|strategies|tactics|points?|truths?|books|hacks|traps"
    r"|pitfalls|advice|takeaways?|pillars|symptoms|factors|features|places|words|phrases|exercises"
    r"|virtues|considerations?|trends?|arguments|laws|causes|problems|gründen?|tipps?|tricks?"
    r"|fehler|regeln?|ideen|fragen|dinge|gewohnheiten|lektionen|zeichen|anzeichen|vorteile"
    r"|nachteile|mythen|wege|methoden|irrtümer|beispiele|eigenschaften|prinzipien|fallen|argumente"
    r"|merkmale|bücher|sätze|gebote|lehren|raisons?|conseils?|astuces?|erreurs?|règles?|idées?"
    r"|questions?|choses|habitudes?|leçons?|signes?|avantages?|mythes?|façons|manières|exemples?"
    r"|qualités|principes|pièges|outils|clés|arguments?|bienfaits|razones|consejos|trucos|errores"
    r"|reglas|ideas|preguntas|cosas|hábitos|lecciones|señales|ventajas|mitos|formas|maneras"
    r"|ejemplos|principios|claves|trampas|motivos|herramientas|beneficios|libros|frases|motivi"
    r"|consigli|errori|regole|idee|domande|cose|abitudini|lezioni|segnali|vantaggi|modi|razões"
    r"|dicas|erros|regras|perguntas|coisas|lições|sinais|vantagens|redenen|fouten|regels)"
)

COUNTED = lazy(
    rf"(?<![\w.,])(?P<number>{_NUMBER})\b(?:\s[\w'’-]+){{0,3}}?\s{LISTING}\b|{abroad.COUNTED}"
)
"""A number and what is counted: "5 habits", "three simple mistakes"."""

TIME = (
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|times|people|men|women|friends|brothers"
    r"|sisters|jahren?|monaten?|wochen?|tagen?|stunden?|minuten|mal|leute|freunde|ans|années|mois"
    r"|semaines|jours|heures|fois|amis|personnes|años|meses|semanas|días|horas|minutos|veces"
    r"|amigos|personas)"
)
ANY_COUNTED = lazy(
    rf"(?<![\w.,])(?P<number>{_NUMBER})\s(?!{TIME}\b)[^\W\d_]{{3,}}|{abroad.COUNTED}"
)
"""A number and a word that isn't a time: enough where exactly as many entries follow."""

LISTED = lazy(rf"\b{LISTING}\b|{abroad.LISTING}")

NEEDED = lazy(
    r"\b(?:you(?:['’]ll| will)? need|ingredients?|materials?|shopping list|equipment|what you need"
    r"|brauchen|brauchst|benötigt\w*|zutaten|material|ingrédients|besoin|matériel|il (?:vous )?faut"
    r"|necesit\w+|ingredientes|materiales|hace falta|ingredienti|occorrente|ingrediënten)\b|"
    + abroad.NEEDED
)
"""Above a list of things to get before one begins."""

ELSEWHERE = lazy(
    r"\b(?:(?:discuss|cover)s? the following|read (?:more|next|also)|further reading|related"
    r"|sources?|references|bibliography|links?|see also|in this (?:article|post|guide)|contents"
    r"|share|follow us|subscribe|comments?|about the author|credits|contact|weiterlesen|lesen sie"
    r"|quellen|literatur|siehe auch|mehr zum thema|inhalt|à lire|voir aussi|sommaire|liens"
    r"|leer más|lee también|fuentes|véase|enlaces|fonti|leggi anche|fontes|leia também|bronnen"
    r"|lees ook)\b|" + abroad.ELSEWHERE
)
"""Above a list that leads elsewhere, and isn't the article's own."""

CLOSING = lazy(
    r"(?:in )?(?:conclusion|summary|introduction|final (?:thoughts|word)|wrapping up"
    r"|the bottom line|takeaways?|fazit|einleitung|zum schluss|zusammenfassung|en conclusion"
    r"|en résumé|pour finir|conclusión|en resumen|para terminar|conclusione|conclusão)\b"
)
"""A heading that opens or closes an article."""

VALUES = {
    word: value
    for words in (
        "two three four five six seven eight nine ten eleven twelve",
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "due tre quattro cinque sei sette otto nove dieci",
        "dois três quatro cinco seis sete oito nove dez",
    )
    for value, word in enumerate(words.split(), 2)
} | abroad.VALUES
"""Number words → their value."""


def counted(line: str | None, *, anything: bool = False) -> int | None:
    """The number of things that a title or line announces; None where it announces none.

    anything: it may count what isn't usually listed, too.
    """
    found = (ANY_COUNTED if anything else COUNTED).search((line or "").lower())
    if found is None:
        return None
    word = found["number"] or found["wide"] or found["after"]
    return int(word) if word.isdecimal() else VALUES.get(word)
