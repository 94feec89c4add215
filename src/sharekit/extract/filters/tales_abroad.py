"""Stories in languages other than English, told by the forms of their verbs: what was, once.

A sentence in the past costs rank, since sentences that are chosen for cards say what is; one whose
subject was told before is refused. Where endings tell too little, common verbs are listed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sharekit.extract.language.words import listed
from sharekit.extract.language.words import words as split
from sharekit.lazy import lazy

PAST, MINE = 0.6, 0.3
"""What the past tense costs, and the first person singular."""

# Syllables that end in ㅆ, but for those of "is" and "will".
_KOREAN_PAST = "".join(chr(0xAC00 + 28 * place + 20) for place in range(399))
_KOREAN_PAST = _KOREAN_PAST.replace("있", "").replace("겠", "")
# A word, or two with something short between them, that tells of the past.
_PASTS: Mapping[str, str] = {
    "de": r"\b(?:war|waren|hatten?|wurden?|kam|kamen|ging|gingen|sagten?|stand|standen|fand|fanden"
    r"|nahm|nahmen|sah|sahen|gab|gaben|blieb|blieben|hieß|ließ|lag|lagen|saß|saßen|rief|schrieb"
    r"|konnten?|musst(?:e|en)|wollten?|durften?|dachten?|wusst(?:e|en)|brachten?|begann"
    r"|machten?|fuhr|fuhren|hielt|trug|sprach|las|aß|trank|half|fiel|lief)\b"
    r"|\b(?:habe|hat|haben)\b[^.,;:]{0,60}\b(?-i:[a-zäöüß]{0,5}ge[a-zäöüß]{2,}(?:t|en))\b"
    r"|\b(?:ist|sind|bin)\b[^.,;:]{0,60}\b(?:\w{0,5}ge(?:gangen|kommen|worden|wesen|storben|blieben"
    r"|fahren|fallen|stiegen|laufen|flogen|sunken|zogen|boren)|worden)\b",
    "nl": r"\b(?:was|waren|had|hadden|werd|werden|kwam|kwamen|ging|gingen|zei|zeiden|stond|vond|nam"
    r"|zag|gaf|bleef|liet|lag|zat|riep|schreef|kon|konden|moest|wilde|dacht|wist|bracht|begon"
    r"|maakte|hing|hield|sprak|las|hielp|viel|liep)\b"
    r"|\b(?:heb|heeft|hebben)\b[^.,;:]{0,60}\b(?!gezond|geduld|geluid|gebied|gemiddeld|gelegen)"
    r"\w{0,4}ge[a-z]{2,}(?:t|d|en)\b|\b(?:is|zijn)\b[^.,;:]{0,60}\b\w{0,4}ge(?:gaan|komen|worden"
    r"|weest|storven|bleven|vallen|lopen|stegen|reden|vlogen|boren)\b",
    "fr": r"\b(?!fait|lait|trait|jamais|mais|français|anglais|palais|marais|frais|vrai|parfait"
    r"|souhait|portrait|retrait|extrait|attrait|bienfait|désormais|connais|sais\b|fais\b|\w*[eiduvr]rai"
    r"|\w*(?:[fs]|id|ib|gg|mm|cél|p|t|hé|c)èrent)\w{2,}(?:ait|aient|ais|èrent|irent|urent)\b"
    r"|\b(?:ai|a|ont|avons)\s(?:été\s)?(?:\w+ment\s|jamais\s|pas\s|déjà\s)?"
    r"(?!aussi|ainsi|ici|midi|petit|bruit|esprit|droit|parmi)\w{2,}(?:é|ée|és|ées|i|u|ue|is|it|ert)\b"
    r"|\b(?:s['’]est|se\ssont|me\ssuis)\s\w{2,}(?:é|i|u|is|it)e?s?\b"
    r"|\b(?:est|sont|suis)\s(?:\w+ment\s|déjà\s|pas\s)?(?:mort|né|venu|devenu|revenu|passé|parti|arrivé|resté"
    r"|tombé|allé|entré|sorti|monté|descendu|retourné|survenu|décédé)e?s?\b|\b(?:fut|eut|dit)\b"
    r"|\baur(?:ait|aient)\s\w{2,}(?:é|i|u)e?s?\b",
    "es": r"\b(?!(?:ac|gr|al|tr)aban?\b)\w{2,}(?:ó|aron|ieron|aba|aban|ábamos)\b"
    r"|\b(?:quer|mor|corr|abr|sufr|exig|dirig|eleg|surg|sent|part|met|creí|le|ve)ían?\b"
    r"|\b(?!todavía|mediodía|melodía|sequía|vacía|tranvía|guía|agonía|policía"
    r"|\w*(?:an|env|nf|saf|mpl)ía|\w*(?:[rgñstz]|nom|sof|graf|fon|ton|pat|crac)ía)\w{2,}ían?\b"
    r"|\b\w*(?:tuvo|dujo|quiso|supo|pudo|trajo|hizo|puso)\b|\b(?:era|eran|fue|fueron|hubo|dijo|vinieron|hice|fui|estuvo|había|habían)\b"
    r"|\b(?:he|ha|han|hemos)\s\w+(?:ado|ido|to|cho)\b",
    "pt": r"\b(?!estou\b)\w{2,}(?:ou|aram|eram|iram|ava|avam)\b"
    r"|\b(?!museu|europeu|liceu|judeu)\w{3,}(?:eu|iu)\b|\b(?:diz|faz|quer|sab|viv|pod|dev|hav|corr"
    r"|sent|ped|ouv|conhec|parec|traz|beb|com|dorm|escrev|perd|part|ab?r|segu|exist)iam?\b"
    r"|\b[sc]aíam?\b"
    r"|\b(?:era|eram|foi|foram|houve|disse|fez|veio|teve|pôs|tinha|tinham|estava|estavam)\b",
    "it": r"\b(?:avvenne|nacque|vinse|prese|mise|rimase|rispose|scrisse|vide|visse|volle"
    r"|tenne|lesse|decise|crebbe|morì|finì|partì|aprì)\b|\b\w{2,}(?:[aei]vamo|[aei]mmo)\b"
    r"|\b(?!può|però|ciò|perciò)\w{2,}(?:ò|avano|evano|ivano|arono|irono|ava|eva|iva)\b|\b(?:era|erano|fu|furono"
    r"|disse"
    r"|fece|venne|ebbe|aveva|avevano)\b"
    r"|\b(?:ho|ha|hanno|abbiamo)\s(?:mai\s|già\s|fatto\s)?\w{2,}(?:at|it|ut)[oaie]\b"
    r"|\b(?:è|sono|siamo)\s(?:mai\s|già\s)?(?:stat|nat|mort|andat|venut|arrivat|partit|diventat"
    r"|rimast|uscit|entrat|cadut|finit|cresciut|salit|tornat|success|cambiat"
    r"|cominciat)[oaie]\b|\b(?:si|ci|mi|vi)\s(?:è|sono|siamo)\s\w{2,}(?:t|s)[oaie]\b",
    "sv": r"\b(?:var|hade|blev|kom|gick|sade|sa|stod|såg|fick|tog|gav|låg|satt|kunde|ville"
    r"|skulle)\b"
    r"|\b\w{3,}(?:ade|ades)\b",
    "pl": r"\b\w{2,}(?:ł|ła|ło|li|ły|łem|łam|liśmy)\b|\bbył[aoiy]?\b",
    "ru": r"\b\w{2,}(?:ал|ала|ало|али|ил|ила|или|ел|ела|ело|ели|ул|ула|ули|лся|лась|лись)\b"
    r"|\b(?:был[аои]?|шёл|пришёл|нашёл)\b",
    "uk": r"\b\w{3,}(?:ав|ала|али|ив|ила|или|ував|ували|вся|лася|лися)\b|\bбу(?:в|ла|ло|ли)\b",
    "tr": r"(?:d[ıiuü]|t[ıiuü]|m[ıiuü]ş|yordu)(?:m|k|lar|ler)?[.!]",
    "ja": r"(?:た|だった|でした|ました)[。！]?$",
    "ko": rf"[{_KOREAN_PAST}](?:다|습니다|어요|지만)[.!]?$|[가-힣]던 ",
    "zh": r"了[。，！]|过[。，]|[那当]时|那年|那天",
    "ar": r"(?:^|\s)(?:كان|كانت|كانوا|كنت|حين|ظل|ظلت|مات|ماتت|غرق|ذهب|ذهبت|جاء|جاءت|وجد|وجدت|رأى"
    r"|رأت)(?:\s|$)",
}
# What opens a clause that tells which, or when; and what shows that the main clause says what is.
_RELATIVE: Mapping[str, re.Pattern[str]] = {
    "de": lazy(r", (?:d(?:er|ie|as|em|en|eren|essen)|was|wo|wenn|weil|dass|obwohl|als) "),
    "nl": lazy(r"[ ,] ?(?:die|dat|wat|waar\w*|als|omdat|toen) "),
    "fr": lazy(r" (?:qui|qu(?:e |['’])|dont|où|quand|parce) ?"),
    "es": lazy(r" (?:que|quien|donde|cuando|porque) "),
    "pt": lazy(r" (?:que|quem|onde|quando|porque) "),
    "it": lazy(r" (?:che|chi|cui|dove|quando|perché) "),
}
_IS: Mapping[str, re.Pattern[str]] = {
    "de": lazy(
        r"^Wer |\b(?:ist|sind|gibt|kann|können|muss|müssen|bleibt|bleiben|wird|werden|braucht)\b"
    ),
    "nl": lazy(r"^Wie |\b(?:is|zijn|kan|kunnen|moet|moeten|blijft|blijven|wordt|worden|heet)\b"),
    "fr": lazy(
        r"^Qui |(?<!s['’])\b(?:est|sont|peut|peuvent|doit|doivent|faut|reste|restent|vaut)\b"
    ),
    "es": lazy(r"^Quien |\b(?:es|son|está|están|hay|puede|pueden|debe|deben|queda|vale)\b"),
    "pt": lazy(r"^Quem |\b(?:é|são|está|estão|há|pode|podem|deve|devem|fica|vale)\b"),
    "it": lazy(r"^Chi |\b(?:è|sono|c['’]è|può|possono|deve|devono|resta|restano|vale)\b"),
}
_MINE: Mapping[str, frozenset[str]] = {
    "de": listed("ich mir mich mein meine meinen meinem meiner"),
    "nl": listed("ik mij me mijn"),
    "fr": listed("je j'ai j'avais mon ma mes moi me m'a"),
    "es": listed("yo mi mis me conmigo nosotros nosotras"),
    "pt": listed("eu meu minha meus minhas me"),
    "it": listed("io mio mia miei mie mi"),
    "sv": listed("jag mig min mitt mina"),
    "pl": listed("ja mnie mój moja moje mi"),
    "ru": listed("я мне меня мой моя мои"),
}
# Where no spaces part the words.
_MINE_IN: Mapping[str, re.Pattern[str]] = {
    "zh": lazy("我(?!们)"),
    "ja": lazy("[私僕俺](?!たち|ども|的|立)"),
}
_PATTERN = {language: lazy(pattern, re.I) for language, pattern in _PASTS.items()}
# In languages that leave a known subject out, a verb of the past in front has been given one.
_SUBJECT_LEFT_OUT: Mapping[str, str] = {
    "es": r"(?!todavía|(?:al|en|po|mel|fant|sab|valent|ir|min|may|energ|cortes|garant|gu|teor"
    r"|categor"
    r"|utop|simpat|harmon)\w*ía|\w+(?:log|nom|sof|graf|crac)ía)"
    r"(?:se |me |le |les |nos |no )?\w{2,}(?:ó|aron|ieron|aban?|ían?)\b"
    r"|(?:lo |la )\w{2,}(?:ó|aron|ieron|aban?)\b",
    "pt": r"(?:se |me |não )?(?:\w{2,}(?:ou|aram|eram|iram|avam?|eu|iu|iam)|(?:diz|faz|quer|sab|viv"
    r"|pod|dev|hav|corr|sent|ped|ouv|conhec|parec|traz|beb|com|dorm|escrev)ia)(?:-\w+)?\b",
    "it": r"(?:si |mi |lo |la |gli |ci |non )?(?:\w{2,}(?:ò|avano|evano|arono|irono|iscono|ava"
    r"|eva)|(?:ha"
    r"|hanno)\s\w+|(?:ho|abbiamo|siamo)\s\w{2,}(?:at|it|ut)[oaie])\b",
}
_LEFT_OUT = {language: lazy(pattern, re.I) for language, pattern in _SUBJECT_LEFT_OUT.items()}
_SCENES: Mapping[str, frozenset[str]] = {
    "de": listed(
        "in im an am auf seit nach vor bei beim mit für um zum zur aus von vom über unter während"
        " trotz wegen dort heute damals morgens abends einmal manchmal jeden jede oft meist"
    ),
    "nl": listed("in op sinds na voor bij met om uit van over onder tijdens soms vaak elke ooit"),
    "fr": listed(
        "dans à au aux en sur depuis après avant avec pour pendant chez sous vers par chaque"
    ),
}
_THEY: Mapping[str, frozenset[str]] = {
    "de": listed("er sie ihn ihm ihnen"),
    "nl": listed("hij zij ze hem haar"),
    "fr": listed("il elle ils elles"),
}
_OF_NOTHING = listed(
    "faut y n'y est n'est vaut suffit s'agit reste manque arrive pleut neige fait semble était sera"
)


# "Das klingt gut": no article, for no noun follows, nor one with an adjective.
_DAS = lazy(r"Das [a-zäöüß]+ (?![A-ZÄÖÜ])")


def cost(text: str, words: Sequence[str], language: str | None) -> float:
    """What it costs that a candidate tells a story; 0 where its language's forms aren't known."""
    unspaced = _MINE_IN.get(language or "")
    mine = not _MINE.get(language or "", frozenset()).isdisjoint(words)
    mine = mine or (unspaced is not None and unspaced.search(text) is not None)
    return PAST * is_past(text, language) + MINE * mine


def is_past(text: str, language: str | None) -> bool:
    """Does it tell of what was? Never, where the language's forms aren't known."""
    pattern = _PATTERN.get(language or "")
    return pattern is not None and pattern.search(main_clause(text, language)) is not None


def main_clause(text: str, language: str | None) -> str:
    """What stands before a clause that tells which or when, if it says what is: "A plan is a word
    to those" of "who had to wait"; else all of it."""
    relative = _RELATIVE.get(language or "")
    found = relative.search(text, 1) if relative is not None else None
    head = text[: found.start()] if found is not None else text
    return head if head == text or _IS[language or ""].search(head) is not None else text


def goes_on(text: str, words: Sequence[str], language: str | None) -> bool:
    """Is its subject one that was told before: "Contou-me …", "Seit gestern ruft sie …"?"""
    if language == "de" and _DAS.match(text) is not None:
        return True
    left_out = _LEFT_OUT.get(language or "")
    if left_out is not None and left_out.match(text) is not None:
        return True
    they = _THEY.get(language or "")
    if they is None or words[0] not in _SCENES[language or ""]:
        return False
    until = 2 if language == "fr" else 1  # a French subject stands behind the scene's comma
    clause = words[: len(split(",".join(text.split(",")[:until])))]
    for place, word in enumerate(clause):
        if word in they:
            return (
                language != "fr"
                or words[place + 1 : place + 2] == ()
                or (words[place + 1] not in _OF_NOTHING)
            )
    return False
