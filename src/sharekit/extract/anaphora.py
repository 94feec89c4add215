"""Words that lean on a sentence which isn't quoted: openings such as They, This, But, However, and
pronouns inside whose noun is elsewhere ("You cannot do both").

English is looked into; of other languages only the openings are known.
"""

from __future__ import annotations

import re

from sharekit.extract import words as lexicon

# The patterns are for texts in lower case: that is five times as fast as to ignore the case.
_OPENERS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": "er sie es dies dieser diese dieses aber und oder doch also dann deshalb daher jedoch"
        " außerdem trotzdem deswegen denn dadurch dabei damit dafür ihre ihr seine sein jene solche"
        " zudem allerdings dennoch sondern somit",
        "fr": "il elle ils elles ce cet cette ces cela ça ceci mais et ou donc or puis alors car"
        " pourtant cependant ainsi celui celle ceux leur leurs son sa ses aussi toutefois ensuite"
        " enfin",
        "es": "él ella ellos ellas esto eso este esta estos estas ese esa pero y o así entonces"
        " luego además su sus también sino aunque porque ello aquel",
        "pt": "ele ela eles elas isto isso este esta esse essa mas e ou assim então depois além seu"
        " sua também porque portanto porém",
        "it": "lui lei essi questo questa questi queste quello quella ma e o così allora poi"
        " inoltre"
        " suo sua anche perché quindi però dunque",
        "nl": "hij zij ze het dit dat deze die maar en of dus dan daarom echter bovendien zijn haar"
        " hun ook want toch",
        "ru": "он она оно они это этот эта эти но и или так тогда поэтому однако потом его её их"
        " также затем а тоже",
        "en": "they this these those that he she him her his its their such them theirs they're"
        " they've they'll that's he's she's it'll others another but so and or however therefore"
        " also thus then instead yet still besides moreover furthermore additionally otherwise plus"
        " hence nevertheless nonetheless meanwhile similarly likewise consequently accordingly"
        " because too again next second secondly third thirdly first firstly finally lastly here"
        " here's anyway nor therein which who whose conversely alternatively afterwards later"
        " indeed"
        " regardless subsequently now well yes no ok okay oh hey hi hello did fourth fifth"
        " sixth it'd he'd she'd they'd",
    }.items()
}
_WIDE_OPENERS = re.compile(
    r"(?:しかし|だから|そして|でも|それ|これ|あれ|また|つまり|彼|ただ"
    r"|但|所以|因此|然后|而且|他|她|它|这|那|并|可是)"
)
_GERMAN_DAS = re.compile(r"(?:das|dies) (?:ist|sind|war|hat|kann|wird|macht|heißt|bedeutet|gilt)\b")
_OPENING_PHRASE = re.compile(
    r"(?:for (?:example|instance|one|this|that|these|those|me)|in (?:addition|fact|other words|this"
    r"|that|these|those|short|contrast|the same|both|such|conclusion|summary|my case|our)"
    r"|on (?:the other|top of|this|that)|as (?:a result|such|mentioned|i|you can see|noted|we saw)"
    r"|at (?:this|that) (?:point|time)|after (?:this|that|all)|because of (?:this|that)|due to"
    r"|with (?:this|that|these|those|all)|by (?:this|that|doing (?:so|this|that|it))"
    r"|to (?:do (?:so|this|that)|this|that)|the (?:latter|former|same|other|second|third|next|above"
    r"|first (?:one|is|was|thing|question|step|reason|point|way|tip|rule|problem)|reason|result"
    r"|answer is|point here)|(?:one|some|all|each|most|both|neither|part) of (?:these|those|them"
    r"|this|that)|not only that|even (?:so|then)|of course|what (?:this|that) means"
    r"|there (?:he|she|they)|one (?:such|more|is|was|that|who)|the ones?(?! who)|since then"
    r"|(?:if|when|once|until|unlike|like|without) (?:so|not|it|they|he|she|this|that|then|them"
    r"|these|those)|same (?:goes|thing)"
    r"|(?:most|many|some|few|several|all|none) (?:are|were|do|don't|can|can't|could|couldn't|will"
    r"|won't|would|wouldn't|have|had|has))\b",
)
# "It" opens a sentence well only where it stands for what follows: "It takes courage to …".
_EXPLETIVE = re.compile(
    r"it(?:'s| is| was| takes| pays| costs| isn't| doesn't matter| will be| can be| has never been)"
    r"(?:(?: (?!(?:because|and|but|about|of|in|on|with|where)\b)[\w'-]+){1,4}"
    r" (?:to|that|when|how|who|what|if|whether)"
    r"| (?:not|never|all) about| worth)\b",
)


# The same words a little later in the first clause: "Wir brauchen deshalb Zeit".
_JOINING_LATER: dict[str, re.Pattern[str]] = {
    language: re.compile(rf"[^\s,;:]+(?: [^\s,;:]+){{0,3}},? (?:{words})\b")
    for language, words in {
        "de": "deshalb|daher|deswegen|somit|jedoch|allerdings|dagegen|hingegen|außerdem|zudem"
        "|trotzdem|dennoch|ebenfalls|dadurch|dabei|dafür|damit",
        "fr": "pourtant|cependant|toutefois|en revanche|par exemple|par conséquent",
        "es": "sin embargo|por lo tanto|en cambio|por ejemplo|además|tampoco",
        "pt": "porém|portanto|no entanto|por exemplo|além disso",
        "it": "tuttavia|invece|per esempio|ad esempio|inoltre|perciò",
        "nl": "echter|daarom|bovendien|bijvoorbeeld|daarentegen|daardoor",
        "ru": "однако|поэтому|например|кроме того",
    }.items()
}


def leans_back(text: str, language: str | None) -> bool:
    """Does the first word or phrase lean on a sentence before it?"""
    text = text.lstrip("“\"'‘«„([— ").replace("’", "'").lower()
    if language in {"ja", "zh"}:
        return _WIDE_OPENERS.match(text) is not None
    tokens = lexicon.words(text[:80])
    if not tokens:
        return True
    if language not in {None, "en"}:
        if tokens[0] in _OPENERS.get(language or "", frozenset()):
            return True
        later = _JOINING_LATER.get(language or "")
        if later is not None and later.match(text) is not None:
            return True
        return language == "de" and _GERMAN_DAS.match(text) is not None
    if tokens[0] in {"it", "it's"}:
        return _EXPLETIVE.match(text) is None
    return tokens[0] in _OPENERS["en"] or _OPENING_PHRASE.match(text) is not None


_OBJECT = re.compile(
    r"\b(?:do|does|did|doing|done|say|said|mean|means|like|of|about|with|for|than|to|in|from|after"
    r"|at|on|know|knowing|make|makes|made|is|be|below|above|beyond|under|over|around|before|since"
    r"|until|get|give|take|want|need|use|see|seeing|have|had|by|saying|making|using|into|out"
    r"|without|against|through|behind|between|despite)"
    r" (?:that|this|these|those|so|both|it|them)"
    r"(?=[.,;:!?…—–]|$| (?:at|in|on|with|for|and|but|or|is|are|was|will|can|could|should|would"
    r"|again|so|too|well|yourself|all|right|now|every|because|if|when|by|without|before|after"
    r"|alone)\b)",
)
_POINTS_BACK = re.compile(
    r"\b(?:the (?:latter|former|above|following|aforementioned|same (?:thing|way|is true|goes)"
    r"|below|others?|other (?:one|two|hand|side))|(?:mentioned|listed|shown|described|see) (?:above"
    r"|below)|one such|that same|for (?:example|instance)|it(?:'s| is) because"
    r"|do(?:es|ing)? (?:so|this))\b"
    r"|, (?:though|however|therefore|then|meanwhile),"
    r"|\b(?:as well|too|either|likewise|instead|though|again|this way|that way|this|these|those)"
    r"\W*$",
)
# "That" points only behind a preposition; elsewhere it mostly begins a clause. What is explained
# at once is fine: "to that person who".
_DEMONSTRATIVE = re.compile(
    r"\b(?:(?:in|of|for|at|with|from|by|under|about|into|to|on) that|this|these|those)"
    r" ([a-z][\w'-]*)(?! (?:who|that|which|whose)\b)",
)
_AT_HAND = lexicon.listed(
    "world country life moment age time planet who whom we you i he she they that is are was were"
    " day days kind kinds sort sorts type types much far whose"
)
_THIRD = lexicon.listed("it its it's they them their they're he she him her his he's she's itself")


def dangles(text: str) -> bool:
    """Does an English text hold a pronoun or pointer whose noun it doesn't hold?"""
    text = text.replace("’", "'").lower()
    if _POINTS_BACK.search(text):
        return True
    found = _OBJECT.search(text)
    if found is not None and not _has_noun(lexicon.words(text[: found.start()])):
        expletive = found.group().endswith(" it") and _EXPLETIVE.match(text, found.end() - 2)
        if not expletive:
            return True
    return _demonstrative_dangles(text) or _pronoun_dangles(lexicon.words(text))


def _demonstrative_dangles(text: str) -> bool:
    """ "These offers", "this crisis": which? Those that were named before are fine."""
    for match in _DEMONSTRATIVE.finditer(text):
        noun = match[1]
        if noun in _AT_HAND or (match[0].startswith("this") and noun in lexicon.TIME):
            continue
        if noun.rstrip("s") not in text[: match.start()]:
            return True
    return False


def _pronoun_dangles(tokens: list[str]) -> bool:
    for place, word in enumerate(tokens):
        if word == "both" and not _pair_named(tokens, place):
            return True
        if word in _THIRD:
            expletive = word in {"it", "it's"} and _EXPLETIVE.match(" ".join(tokens[place:]))
            return place > 0 and not expletive and not _has_noun(tokens[:place])
    return False


def _pair_named(tokens: list[str], place: int) -> bool:
    """Does the text say which two: "both A and B", "A and B … both", "both … neither"?"""
    rest = tokens[place + 1 :]
    if {"and", "or"} & set(tokens[:place]) or {"and", "or", "neither"} & set(rest):
        return True
    return bool(rest and rest[0].endswith("s") and rest[0] not in lexicon.STOPWORDS)


# "One of the benefits is that it …": such words tell of the thing, they aren't it.
_NO_NOUNS = (
    lexicon.STOPWORDS
    | lexicon.ABSOLUTES
    | lexicon.MODALS_WEAK
    | lexicon.listed(
        "way ways thing things part parts lot lots kind reason reasons advantage advantages benefit"
        " benefits downside upside key goal point difference trick biggest main one ones"
    )
)


def _has_noun(tokens: list[str]) -> bool:
    """Is there a word that a pronoun may stand for? A guess by the small words around it."""
    for place, word in enumerate(tokens):
        if word in _NO_NOUNS or len(word) < 3:
            continue
        before = tokens[place - 1] if place else ""
        if before in lexicon.DETERMINERS or (place > 1 and word.endswith("s")):
            return True
        if place == 0 and word not in lexicon.IMPERATIVES and not word.endswith("ly"):
            return True
        if place > 1 and tokens[place - 2] in lexicon.DETERMINERS and before not in lexicon.YOU:
            return True
    return False
