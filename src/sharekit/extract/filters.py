"""What may never be a quote, whatever the ranker thinks. One small function each, in one table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sharekit.extract import words as lexicon
from sharekit.extract.candidates import Candidate
from sharekit.extract.features import width


@dataclass(frozen=True, slots=True)
class Limits:
    """What the filters know beside the candidate. Lengths in characters."""

    title: str | None
    language: str | None
    min_chars: int
    max_chars: int


@dataclass(frozen=True, slots=True)
class Filter:
    """name: stable. reason: why such a text isn't quoted, in words a person understands."""

    name: str
    reason: str
    refuses: Callable[[Candidate, Limits], bool]


def refusal(candidate: Candidate, limits: Limits) -> Filter | None:
    """The first filter that refuses the candidate, or None if it may be quoted."""
    return next((f for f in FILTERS if f.refuses(candidate, limits)), None)


def _length(candidate: Candidate, limits: Limits) -> bool:
    """Too short to say something, or too long for a card."""
    weight = width(candidate.text)  # twelve Chinese characters say what thirty Latin letters do
    return weight < limits.min_chars or len(candidate.text) > limits.max_chars


def _question(candidate: Candidate, limits: Limits) -> bool:
    return bool(re.search(r"[?？؟;]$", candidate.text.rstrip(" \"'”’»)!")))


_BALANCED = ("“”", "()", "[]", "{}", "「」", "『』", "（）", "《》")


def _unbalanced(candidate: Candidate, limits: Limits) -> bool:
    text = candidate.text
    if text.count('"') % 2:
        return True
    if "„" in text or "“" in text and limits.language in {"de", "ru"}:
        return text.count("„") != text.count("“") + text.count("”")
    if text.count("«") != text.count("»"):
        return True
    return any(text.count(pair[0]) != text.count(pair[1]) for pair in _BALANCED)


_LINK = re.compile(r"https?:|www\.|\S@\S+\.\w|\b[a-z0-9-]{2,}\.(?:com|org|net|io|de|fr|co)\b", re.I)


def _link(candidate: Candidate, limits: Limits) -> bool:
    return _LINK.search(candidate.text) is not None


_CALL = re.compile(
    r"\b(?:subscribe|sign up|click|reach out|get in touch|contact (?:me|us|your|a|our)|e-?mail (?:me|us)"
    r"|(?:give|shoot|drop) (?:me|us) (?:a|an)|call (?:me|us|or)|let (?:me|us) know|download"
    r"|follow (?:me|us)|read (?:more|on|the full)|learn more|find out more|check (?:it |this |them )?out"
    r"|buy (?:now|my|our|the book)|book (?:a|your) (?:call|demo|session|consultation)|stay tuned"
    r"|join (?:me|us|my|our|the (?:list|group|discussion))|visit (?:my|our|us|the)|feel free"
    r"|newsletter|free (?:trial|consultation|ebook|guide)|share this|leave a (?:comment|reply)"
    r"|comments? (?:below|section)|thank(?:s| you) (?:for|so|to)|register (?:now|here|for)"
    r"|(?:i|we) (?:look forward|would love|'d love|’d love|hope (?:you|this|to|that))|at no cost"
    r"|any (?:other |further |additional )?questions|(?:me|us) a call|talk to you soon|see you"
    r"|(?:you can|please) (?:call|email|contact|find|reach)|pin it|retweet|tweet this|affiliate"
    r"|watch (?:the|this|my)|here to (?:help|serve)|glad to|happy to (?:help|answer|assist)"
    r"|newsletter|abonnier|jetzt (?:kaufen|anmelden|lesen)|mehr (?:lesen|erfahren)|hier klicken"
    r"|abonnez|inscrivez|en savoir plus|lire la suite|cliquez|suscr[ií]b|haz clic|leer más|descarga"
    r"|inscreva|clique|leia mais|iscriviti|clicca|leggi (?:di più|tutto)|klik hier|lees (?:meer|verder)"
    r"|подпи(?:шитесь|саться)|читать далее)",
    re.IGNORECASE,
)


def _call_to_action(candidate: Candidate, limits: Limits) -> bool:
    return _CALL.search(candidate.text) is not None


_AGE = re.compile(
    r"\bolder than \d|\bout of date\b|\bno longer relevant\b|\blast updated\b|\bthis (?:content|post|"
    r"article) (?:is|was|has)\b|\boriginally (?:published|posted)\b|\bälter als \d|\bveraltet\b"
    r"|\bn'est plus à jour\b|\bplus de \d+ (?:jours|ans)\b|\bdesactualizad|\bmás de \d+ días\b",
    re.IGNORECASE,
)


def _age_warning(candidate: Candidate, limits: Limits) -> bool:
    return _AGE.search(candidate.text) is not None


_OPENERS: dict[str, str] = {
    "de": "er sie es dies dieser diese dieses aber und oder doch also dann deshalb daher jedoch"
    " außerdem trotzdem deswegen denn dadurch dabei damit dafür ihre ihr seine sein jene solche"
    " zudem allerdings dennoch sondern somit",
    "fr": "il elle ils elles ce cet cette ces cela ça ceci mais et ou donc or puis alors pourtant"
    " cependant ainsi celui celle ceux leur leurs son sa ses car aussi toutefois ensuite enfin",
    "es": "él ella ellos ellas esto eso este esta estos estas ese esa pero y o así entonces luego"
    " además su sus también sino aunque porque ello aquel",
    "pt": "ele ela eles elas isto isso este esta esse essa mas e ou assim então depois além seu sua"
    " também porque portanto porém",
    "it": "lui lei essi questo questa questi queste quello quella ma e o così allora poi inoltre suo"
    " sua anche perché quindi però dunque",
    "nl": "hij zij ze het dit dat deze die maar en of dus dan daarom echter bovendien zijn haar hun"
    " ook want toch",
    "ru": "он она оно они это этот эта эти но и или так тогда поэтому однако потом его её их также"
    " затем а тоже",
}
_OPENERS_WIDE = re.compile(
    r"(?:しかし|だから|そして|でも|それ|これ|あれ|また|つまり|彼|彼女|ただ|但|所以|因此|然后|而且|他|她|它|这|那|并|可是)"
)
_DAS = re.compile(r"(?:das|dies) (?:ist|sind|war|hat|kann|wird|macht|heißt|bedeutet|gilt)\b", re.I)
_OPENING_ENGLISH = frozenset(
    "they this these those that he she him her his its their such them theirs they're they've"
    " they'll that's he's she's it'll others another but so and or however therefore also thus then"
    " instead yet still besides moreover furthermore additionally otherwise plus hence nevertheless"
    " nonetheless meanwhile similarly likewise consequently accordingly because too again next"
    " second secondly third thirdly first firstly finally lastly here here's anyway nor"
    " therein which who whose conversely alternatively afterwards later indeed"
    " regardless subsequently first-time now well yes no ok okay oh".split()
)
_OPENING_PHRASE = re.compile(
    r"(?:for (?:example|instance|this|that|these|those)|in (?:addition|fact|other words|this|that"
    r"|these|those|short|contrast|the same|both|such|conclusion|summary)|on (?:the other|top of|this"
    r"|that)|as (?:a result|such|mentioned|i|you can see|noted|we saw|for)|at (?:this|that) (?:point|time)"
    r"|after (?:this|that|all)|because of (?:this|that)|with (?:this|that|these|those|all)|by (?:this"
    r"|that|doing (?:so|this|that|it))|to (?:do (?:so|this|that)|this|that)|the (?:latter|former|same"
    r"|other|second|third|next|first (?:one|is|was|thing)|reason|answer is|result|point here|above)"
    r"|one of (?:these|those|them)|some of (?:these|those|them)|all of (?:this|that|these)|both of"
    r"|neither of|each of (?:these|those|them)|most of (?:these|those|them)|not only that|even (?:so"
    r"|then)|of course|what (?:this|that) means|there (?:he|she|they) |one (?:such|more)|if (?:so|not|"
    r"it|they|he|she|this|that)|when (?:it|they|he|she|this|that)|once (?:it|they|this|that)"
    r"|until (?:then|this|that)|since then|part of (?:this|that)|same (?:goes|thing)|unlike (?:this|that"
    r"|them)|like (?:this|that))\b",
    re.IGNORECASE,
)
# "It" opens a sentence well only where it stands for what follows: "It takes courage to …".
_EXPLETIVE = re.compile(
    r"it(?:'s|’s| is| was| takes| pays| costs| isn't| isn’t| doesn't matter| doesn’t matter| will be"
    r"| can be| may be| has never been)\b[^,;]*?\b(?:to|that|when|how|who|what|if|whether|time|worth|"
    r"not about|all about)\b",
    re.IGNORECASE,
)


def _opening(candidate: Candidate, limits: Limits) -> bool:
    """A first word that leans on a sentence that isn't quoted: They, This, But, However …"""
    text = candidate.text.lstrip("“\"'‘«„([— ")
    tokens = lexicon.words(text[:80])
    if not tokens:
        return True
    if limits.language in {"ja", "zh"}:
        return _OPENERS_WIDE.match(text) is not None
    if limits.language in _OPENERS:
        known = _OPENERS[limits.language].split()
        return tokens[0] in known or limits.language == "de" and _DAS.match(text) is not None
    if tokens[0] in {"it", "it's"}:
        return _EXPLETIVE.match(text) is None
    if tokens[0] in _OPENING_ENGLISH:
        return True
    return _OPENING_PHRASE.match(text.replace("’", "'")) is not None


_DANGLING = re.compile(
    r"\b(?:do|does|did|doing|done|does not|don't|say|said|mean|means|like|of|about|with|for|than|to|"
    r"in|from|after|at|on|know|make|makes|made|is|be)"
    r" (?:that|this|these|those|so|both|it|them)(?=[.,;:!?…—–]|$| (?:at|in|on|with|for|and|but|or|is"
    r"|are|will|can|again|too|well|yourself|all|right|now|every|because|if|when|by|without|before"
    r"|after|the|alone)\b)",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:the (?:latter|former|above|following|aforementioned|same (?:thing|way|is true|goes)"
    r"|other(?:s| one| hand)?|below)|(?:as|mentioned|listed|shown|described|see) (?:above|below)"
    r"|each other one|that same|such (?:a|an)|these (?:two|three|four|five|six|\d)|those (?:two|three)"
    r"|as well\.?$|too\.?$|either\.?$|likewise\.?$|this (?:article|post|blog|video|guide|chapter"
    r"|section|episode|example|series|page|chart|graph|image|case|one|way|reason|point|process"
    r"|approach|question|problem|situation|scenario|stage|step|list|tip)|in that case)\b",
    re.IGNORECASE,
)
_THIRD = frozenset("it its they them their he she him her his it's they're he's she's".split())


def _dangling(candidate: Candidate, limits: Limits) -> bool:
    """A pronoun inside whose noun isn't quoted: "You cannot do both at the same time"."""
    if limits.language not in {None, "en"}:
        return False
    text = candidate.text.replace("’", "'")
    if _POINTS_BACK.search(text):
        return True
    found = _DANGLING.search(text)
    if found is not None and not _has_noun(lexicon.words(text[: found.start()])):
        return True
    tokens = lexicon.words(text)
    for place, word in enumerate(tokens):
        if word == "both":
            return not _pair_named(tokens, place)
        if word in _THIRD and place > 0:
            expletive = word in {"it", "it's"} and _EXPLETIVE.search(" ".join(tokens[place:]))
            return not expletive and not _has_noun(tokens[:place])
    return False


def _pair_named(tokens: list[str], place: int) -> bool:
    """Does the text say which two: "both A and B", "A and B … both", "both … neither"?"""
    rest = tokens[place + 1 :]
    return (
        "and" in tokens[:place]
        or "and" in rest
        or "neither" in rest
        or "or" in rest
        or bool(rest and rest[0].endswith("s") and rest[0] not in lexicon.STOPWORDS)
    )


def _has_noun(tokens: list[str]) -> bool:
    """Is there a word that a pronoun may stand for? A guess by the small words around it."""
    for place, word in enumerate(tokens):
        if word in lexicon.STOPWORDS or len(word) < 3:
            continue
        before = tokens[place - 1] if place else ""
        if before in lexicon.DETERMINERS or (place > 1 and word.endswith("s")):
            return True
        if place == 0 and word not in lexicon.IMPERATIVES and not word.endswith("ly"):
            return True
        if place > 1 and tokens[place - 2] in lexicon.DETERMINERS and before not in lexicon.YOU:
            return True
    return False


_SAID = re.compile(
    r"\b(?:says?|said|told|tells|writes|wrote|explains|explained|noted|added|argues|argued|claims"
    r"|claimed|according to|asked|replied|answered|quipped|declared|announced|reported|recalled"
    r"|sagt|sagte|meinte|schrieb|erklärte|laut|dit|disait|selon|écrit|affirme|dijo|dice|según|afirma"
    r"|disse|segundo|secondo|zegt|zei|volgens|сказал|сказала|говорит|пишет)\b|说|と言",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"[“\"„«「](?=[^“”\"„«»「」]{25,400}[”\"“»」])")


def _others_words(candidate: Candidate, limits: Limits) -> bool:
    """What other people said, and whole sentences between quotation marks."""
    text = candidate.text
    said = _SAID.search(text)
    if said is not None and not re.search(r"\b(?:you|we|i)['’]?\w* $", text[: said.start()], re.I):
        return True
    return _QUOTATION.search(text) is not None


def _shouting(candidate: Candidate, limits: Limits) -> bool:
    letters = [character for character in candidate.text if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return capitals * 2 > len(letters) > 8 or "!!" in candidate.text or "?!" in candidate.text


def _lead_in(candidate: Candidate, limits: Limits) -> bool:
    """A line that announces what follows it."""
    return candidate.text.rstrip().endswith((":", "：", ",", ";", "—", "–", "-", "...", "…"))


_MARKER = re.compile(
    r"(?:\(?\d{1,2}[.)]|[a-z][.)]|[•·▪‣*–—-]) |(?:step|tip|no\.|figure|table) \d", re.I
)


def _list_marker(candidate: Candidate, limits: Limits) -> bool:
    return _MARKER.match(candidate.text) is not None


def _title(candidate: Candidate, limits: Limits) -> bool:
    """The title over again: it stands on the card or beside it anyway."""
    title, own = lexicon.words(limits.title or ""), lexicon.words(candidate.text)
    if not title or not own:
        return False
    shared = len(set(title) & set(own))
    return shared >= 0.8 * len(set(title)) and shared >= 0.7 * len(set(own))


_TERMINAL = (".", "!", "。", "！", "।", "۔", "．")
_LOWER = re.compile(r"[^\W\d_]")


def _fragment(candidate: Candidate, limits: Limits) -> bool:
    """A label or scrap: no end mark and few words, or a sentence that begins in the middle."""
    text = candidate.text
    if candidate.whole and text[:1].islower() and not text[1:2].isupper():
        return True
    ends = text.rstrip(" \"'”’»)」』").endswith(_TERMINAL)
    if candidate.whole and not ends and limits.language not in {"ja", "zh"}:
        return len(lexicon.words(text)) < 5
    return False


_NOISE = re.compile(r"[{}<>|\\^~=]|\[\d+\]|```|&\w+;|\*\*|__|\bfunction\(|\(\)|[a-z][A-Z]\w*\(")


def _noise(candidate: Candidate, limits: Limits) -> bool:
    """Code, markup or footnotes among the words."""
    return _NOISE.search(candidate.text) is not None


FILTERS: tuple[Filter, ...] = (
    Filter("length", "too short or too long for a card", _length),
    Filter("question", "asks instead of saying something", _question),
    Filter("unbalanced", "opens a quotation mark or bracket that it doesn't close", _unbalanced),
    Filter("link", "holds a web or e-mail address", _link),
    Filter("call_to_action", "asks the reader to do something on the site", _call_to_action),
    Filter("age_warning", "speaks about the page's age", _age_warning),
    Filter("lead_in", "announces a list or goes on in the next line", _lead_in),
    Filter("list_marker", "begins with a number or bullet", _list_marker),
    Filter("title", "repeats the title", _title),
    Filter("shouting", "is set in capitals or shouts", _shouting),
    Filter("fragment", "is no complete sentence", _fragment),
    Filter("noise", "holds code or markup", _noise),
    Filter("others_words", "are somebody else's words", _others_words),
    Filter("opening", "begins with a word that leans on the sentence before", _opening),
    Filter("dangling", "holds a pronoun whose noun is elsewhere", _dangling),
)
