"""What titles and announcing lines say of the list they stand above, in several languages.

Patterns for texts in lower case.
"""

from __future__ import annotations

from sharekit.extract.lists import list_words_abroad as abroad
from sharekit.lazy import lazy

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete"
    r"|eleven|twelve|elf|zwölf|onze|douze|once|doce|ocho|nueve|diez|due|tre|quattro|cinque|sei"
    r"|sette|dieci|otto|nove|dois|duas|três|quatro|sete|oito|dez|twee|drie|vijf|zes|zeven|negen"
    r"|tien)"
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
    r"|works|(?:we|i)(?: did|['’]ve done)?))\b"
    r"|\bin order[.:]|\bdo this\b|\bin (?:this|that|the following) order\b|\bproceed\b|\b(?:method"
    r"|directions|instructions|procedure|routine)\b|\bhow (?:it['’]s done|to do it)\b"
    r"|\bschritten?\b|\bso geht(?:['’]?s| es)?\b|\bzubereitung\b|\banleitung\b|\bwie folgt\b"
    r"|\bin dieser reihenfolge\b|\bétapes?\b|\bpréparation\b|\bcomme suit\b|\bmarche à suivre\b"
    r"|\bdans (?:cet|l['’]) ?ordre\b|\bpasos?\b|\bpreparación\b|\belaboración\b|\bprocedimiento\b"
    r"|\ben este orden\b|\bpassi\b|\bprocedimento\b|\bpreparazione\b|\bpassos\b|\bstappen\b"
    r"|\bcome (?:si fa|fare|procedere)\b|\becco come\b|\bistruzioni\b|\besecuzione\b"
    r"|\bsvolgimento\b|\bcómo (?:se hace|hacerlo)\b|\bqué hacer\b|\basí se hace\b|\binstrucciones\b"
    r"|\bmodo de (?:preparo|hacer|fazer|preparar)\b|\bcomo (?:se faz|fazer)\b|\bpreparo\b"
    r"|\bo que fazer\b|\binstruções\b|\bcomment (?:faire|procéder)\b|\bvoici comment\b"
    r"|\bque faire\b|\binstructions\b|\bzo (?:doe|werk|maak|ga|pak)\w*\b|\bwerkwijze\b"
    r"|\bbereiding\b|\baan de slag\b|\bso (?:wird|funktioniert|machen|gehen|klappt)\b|\bvorgehen\b"
    r"|\bwas (?:sie )?(?:jetzt )?zu tun ist\b|\bwhat to do\b|\bhow (?:we|i) do it\b|\bmaking it\b"
    r"|\bhow to (?:make|do|use|apply|report|join|take part)\b"
    r"|\bso (?:haben|sind|bin|habe) (?:wir|ich)\b"
    r"|\bder reihe nach[.:]|\bvoici ce que (?:nous avons|j['’]ai) fait\b|\bdans l['’]ordre[.:]"
    r"|\blo que (?:hicimos|hice)\b|\bpor orden[.:]|\b(?:cosa|quello che) (?:abbiamo|ho) fatto\b|"
    + abroad.STEPS
)

LISTING = (
    r"(?:excuses|ausreden|excusas|scuse|desculpas|ways|tips|reasons|(?<!do )things|habits"
    r"|mistakes|rules|lessons|signs|ideas|questions"
    r"|principles|secrets|benefits|advantages|myths|traits|qualities|skills|tools|(?<!the )books"
    r"|tricks|facts|kinds|types|examples|strategies|tactics|points|truths|hacks|traps"
    r"|pitfalls|advice|takeaways|pillars|symptoms|factors|features|places|words|phrases|exercises"
    r"|virtues|considerations|trends|arguments|laws|causes|problems|gründen?|tipps|tricks"
    r"|fehler|regeln|ideen|(?<!zu )fragen|dinge|gewohnheiten|lektionen|zeichen|anzeichen|vorteile"
    r"|nachteile|mythen|wege|methoden|irrtümer|beispiele|eigenschaften|prinzipien|fallen|argumente"
    r"|merkmale|bücher|sätze|gebote|lehren|raisons|conseils|astuces|erreurs|règles|idées"
    r"|questions|choses|habitudes|leçons|signes|avantages|mythes|façons|manières|exemples"
    r"|qualités|principes|pièges|outils|clés|arguments|bienfaits|razones|consejos|trucos|errores"
    r"|reglas|ideas|preguntas|cosas|hábitos|lecciones|señales|ventajas|mitos|formas|maneras"
    r"|ejemplos|principios|claves|trampas|motivos|herramientas|beneficios|libros|frases|motivi"
    r"|consigli|errori|regole|idee|domande|cose|abitudini|lezioni|segnali|vantaggi|modi|razões"
    r"|dicas|erros|regras|perguntas|coisas|lições|sinais|vantagens|redenen|fouten|regels"
    r"|sorts|misconceptions|misunderstandings|clues|warnings|arten|sorten|typen|missverständnisse"
    r"|vorurteile|märchen|tücken|hinweise|types|sortes|symptômes|causes|gestes|réflexes|clichés"
    r"|idées reçues|préjugés|tipos|clases|síntomas|causas|secretos|bulos|indicios|tipi|ragioni|miti"
    r"|segreti|trucchi|sintomi|cause|tipos|motivos|mitos|hábitos|segredos|sintomas|cuidados"
    r"|conselhos|truques|soorten|typen|tekenen|signalen|gewoontes|gewoonten|misverstanden|mythes"
    r"|lessen|vragen|adviezen|manieren|voordelen|smoezen|valkuilen)"
)

COUNTED = lazy(
    rf"(?<![\w.,])(?P<number>{_NUMBER})\b(?:\s[\w'’-]+){{0,3}}?\s{LISTING}\b|{abroad.COUNTED}"
)
"""A number and what is counted: "5 habits", "three simple mistakes"."""

TIME = (
    r"(?:nights?|evenings?|winters?|summers?|seasons?|generations?|nächten?|abenden?|sommer|nuits"
    r"|soirs|étés|hivers|saisons|noches|veranos|inviernos|notti|sere|estati|noites|verões|nachten"
    r"|avonden|zomers|generationen|years?|months?|weeks?|days?|hours?|minutes?|times|people|men"
    r"|women|friends|brothers"
    r"|sisters|jahren?|monaten?|wochen?|tagen?|stunden?|minuten|mal|leute|freunde|giorni"
    r"|settimane|mesi|anni|ore|minuti"
    r"|volte|persone|amici|dias|semanas|anos|horas|vezes|pessoas|dagen|weken|maanden|jaar|uur|keer"
    r"|mensen|ans|années|mois"
    r"|semaines|jours|heures|fois|amis|personnes|años|meses|semanas|días|horas|minutos|veces"
    r"|amigos|personas)"
)
_CHAPTERS = (
    r"(?:chapters|acts|scenes|episodes|eras|kapiteln?|akten?|szenen|episoden|etappen|chapitres"
    r"|actes|scènes|épisodes|époques|capítulos|actos|escenas|episodios|épocas|capitoli|atti|scene"
    r"|episodi|epoche|atos|cenas|episódios|hoofdstukken|bedrijven|taferelen)"
)
ANY_COUNTED = lazy(
    rf"(?<![\w.,])(?P<number>{_NUMBER})\s(?!(?:{TIME}|{_CHAPTERS})\b)[^\W\d_]{{3,}}"
    rf"|{abroad.COUNTED}"
)
"""A number and a word that is neither a time nor part of a story: enough where exactly as many
entries follow."""

_AMISS = (
    r"\b(?:(?:go|goes|going|went|get|gets|getting|got) (?:it )?wrong|to avoid"
    r"|(?:watch|look) (?:out )?for"
    r"|schief ?geht|falsch (?:gemacht|machen|läuft)|zu vermeiden|à éviter|à retenir|à ne pas faire"
    r"|qu['’]il faut (?:savoir|observer|éviter|retenir)|sale mal|va mal|que evitar|hay que evitar"
    r"|da evitare|va storto|a evitar|dá errado|corre mal|mis ?gaat|fout gaat|te vermijden)\b"
)
_LISTS = (
    r"\b(?:(?:check|packing |shopping |kit |bucket |wish ?)lists?"
    r"|(?:pack|check|einkaufs|wunsch)liste|liste (?:de|des|du|d['’])"
    r"|lista (?:de|da|della|delle|dei|per|para)|(?:in)?paklijst|checklijst)\b"
)
"""Titles that call what follows a list."""
LISTED = lazy(rf"\b{LISTING}\b|{_AMISS}|{_LISTS}|{abroad.LISTING}")

NEEDED = lazy(
    r"\b(?:you(?:['’]ll| will)? need(?! to\b)|ingredients?|materials?|shopping list|equipment"
    r"|what you need"
    r"|brauchen|brauchst|benötigt\w*|zutaten|material|ingrédients|besoin|matériel"
    r"|il (?:vous )?faut(?! \w+(?:er|ir|re)\b)"
    r"|necesit\w+(?! \w+r\b)|ingredientes|materiales|hace falta(?! \w+r\b)|ingredienti|occorrente"
    r"|ingrediënten"
    r"|materiali?e?|(?:cosa|che) (?:ti |vi )?serve|materiais|precisas?|benodigdheden|materiaal"
    r"|nodig)\b|" + abroad.NEEDED
)
"""Above a list of things to get before one begins."""

STOCK = lazy(
    r"\b(?:contains?|(?:what['’]?s )?in the box|in stock|for sale|programme|program|timetable"
    r"|schedule|agenda|opening (?:hours|times)|hours|prices?|fees|rates|menu|standings|results?"
    r"|scores?|team|staff|board|cast|crew|sponsors?|exhibitors|thanks?|line-up|bring"
    r"|enthält|enthalten|lieferbar|vorrätig|lieferumfang|erhältlich|mitbringen|mitzubringen"
    r"|programm"
    r"|öffnungszeiten|sprechzeiten|preise|gebühren|speisekarte|ergebnisse|tabelle|vorstand"
    r"|besetzung"
    r"|mitwirkende|sponsoren|danken?|termine|contient|comprend|en vente"
    r"|programme|horaires?|tarifs?|prix|résultats|classement|équipe|distribution|merci|remerci\w+"
    r"|apporter|contiene|incluye|en venta|programa|horarios?|tarifas?|precios?|resultados"
    r"|clasificación|equipo|reparto|gracias|agradec\w+|comprende|in vendita|orari|prezzi|risultati"
    r"|classifica|squadra|grazie|ringrazi\w+|contém|inclui|à venda|horários?|preços?|classificação"
    r"|equipa|equipe|obrigad\w|bevat|te koop|programma|openingstijden|prijzen|uitslagen|bestuur"
    r"|bedank\w*|meenemen)\b|メニュー|料金|営業時間|日程|スタッフ|価格|价格|营业时间|日程|菜单|名单"
)
"""A line above what is sold, shown, paid or won, and who took part: not above what is said."""

ELSEWHERE = lazy(
    r"\b(?:(?:discuss|cover)s? the following|read (?:more|next|also)|notes|footnotes"
    r"|further reading|related"
    r"|sources?|references|bibliography|links?|see also|in this (?:article|post|guide)|contents"
    r"|share|follow us|subscribe|comments?|about the author|credits|contact|weiterlesen|lesen sie"
    r"|quellen|literatur|anmerkungen|fußnoten|notas|noten|siehe auch|mehr zum thema|inhalt|à lire"
    r"|voir aussi|sommaire|liens"
    r"|leer más|lee también|fuentes|véase|enlaces|fonti|leggi anche|fontes|leia também|bronnen"
    r"|lees ook)\b|" + abroad.ELSEWHERE
)
"""Above a list that leads elsewhere, and isn't the article's own."""

CLOSING = lazy(
    r"(?:in )?(?:conclusion|summary|introduction|final (?:thoughts|word)|wrapping up"
    r"|the bottom line|takeaways?|fazit|einleitung|zum schluss|zusammenfassung|en conclusion"
    r"|en résumé|pour finir|conclusión|en resumen|para terminar|conclusione|conclusão|conclusie"
    r"|(?:in|the) short|what (?:we|i) (?:did|do|decided|chose)|what to do about|(?:our|my) (?:view"
    r"|verdict|take|advice)|verdict|was wir (?:raten|empfehlen|tun)|unser (?:rat|fazit)|kurz gesagt"
    r"|unterm strich|am ende|notre (?:avis|conseil|verdict)|en bref|au final|nuestro (?:consejo"
    r"|veredicto)|al final|in breve|alla fine|il nostro (?:consiglio|parere)|em resumo|no fim"
    r"|o nosso conselho|kort gezegd|tot slot|ons advies)\b"
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
        "twee drie vier vijf zes zeven acht negen tien",
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
