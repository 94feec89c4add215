"""English word lists for the ranker and the filters, and how a text is cut into words."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")

VOCABULARY = 16_384
"""Words of which is kept what was found out about them: most come again."""


class Tokens(NamedTuple):
    """The words of a text as `words` gives them, each with its (start, end) in the text."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """The words that begin between two offsets."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def words(text: str) -> list[str]:
    """The words of a text in lower case, with straight apostrophes."""
    return WORD.findall(text.lower().replace("’", "'"))


def tokens(text: str) -> Tokens:
    """The words of a text, and where they stand."""
    spans = [match.span() for match in WORD.finditer(text)]
    if not spans:
        return Tokens((), (), ())
    plain = text.lower().replace("’", "'")
    if len(plain) == len(text) and "Σ" not in text:  # each letter where it was, whatever is beside
        found = tuple(plain[start:end] for start, end in spans)
    else:
        found = tuple(text[start:end].lower().replace("’", "'") for start, end in spans)
    return Tokens(found, *zip(*spans, strict=True))


def listed(text: str) -> frozenset[str]:
    """A list of words written with spaces between them, as a set."""
    return frozenset(text.split())


STOPWORDS = listed(
    "a an the and or but nor so yet if then than that this these those there here it its it's i me"
    " my mine we us our ours you your yours he him his she her hers they them their theirs who whom"
    " whose which what when where why how is are was were be been being am do does did doing done"
    " have has had having will would can could shall should may might must to of in on at by for"
    " with from into onto over under about as up down out off not no don't doesn't didn't"
    " isn't aren't wasn't won't can't cannot couldn't i'm i've i'll you're you've you'll we're"
    " we've"
    " we'll they're they've he's she's that's there's what's let's also just very too more most"
    " much many"
    " some any all each every both only own same such other another again even still now get got"
    " make made go going because while through during before after between against"
)
YOU = listed("you your yours yourself you're you've you'll you'd")
FIRST_SINGULAR = listed("i me my mine myself i'm i've i'll i'd")
FIRST_PLURAL = listed("we us our ours ourselves we're we've we'll we'd let's")
THIRD_PERSON = listed(
    "he she him her his hers they them their theirs he's she's they're they've they'll he'd she'd"
)
DEMONSTRATIVES = listed("this that these those it it's that's its")
COPULA = listed("is are isn't aren't it's that's there's you're we're they're be")
NEGATION = listed(
    "not no never none nothing nobody neither nor without don't doesn't didn't isn't aren't won't"
    " can't cannot couldn't wouldn't shouldn't wasn't weren't haven't hasn't"
)
ABSOLUTES = listed(
    "always never every everyone everything everybody all only best most worst nothing nobody"
    " anyone anything none entire whole ever must first biggest greatest single any forever"
)
COMPARATIVES = listed(
    "more less better worse than greater higher lower bigger smaller faster easier stronger rather"
)
CONTRAST = listed("but instead rather while whereas although though despite yet unlike versus vs")
MODALS_STRONG = listed("can will must should need needs have cannot can't won't shouldn't")
MODALS_WEAK = listed(
    "may might could would perhaps maybe probably possibly sometimes often usually"
)
PAST = listed(
    "was were had did went came said told got made took saw found gave knew thought felt became"
    " left kept began bought sold wasn't weren't didn't hadn't wanted used decided started"
)
CONDITION = listed("if when unless once until whenever whether")
REASON = listed("because since therefore thus hence why reason so")
CONNECTIVES = listed(
    "but so and or however therefore also thus then instead yet still besides moreover furthermore"
    " additionally otherwise plus hence nevertheless nonetheless meanwhile similarly likewise"
    " consequently accordingly because too"
)
IMPERATIVES = listed(
    "know find keep make take be do don't never always stop start build ask give remember choose"
    " learn use think look work focus try get let write read go put say tell show set create avoid"
    " treat spend invest buy sell trust listen plan own leave turn move help hire lead follow pick"
    " consider understand ensure wait pay measure test share speak live love work"
)
EMOTION = listed(
    "love fear hope trust happy peace dream dreams fun great amazing beautiful wonderful joy hard"
    " easy difficult stress worry scary strong powerful perfect success successful fail failure"
    " mistake mistakes win lose important crucial critical key valuable worth secret truth"
)
TIME = listed(
    "today yesterday tomorrow week month year years months weeks days january february march april"
    " june july august september october november december monday tuesday wednesday thursday friday"
    " saturday sunday last recently currently spring summer fall winter ago"
)
QUESTION = listed("what why how who where when which")
CALL = listed(
    "call email contact click subscribe visit reach download register join feel questions touch"
    " comment schedule website newsletter link video blog article post podcast"
)
GENERALISERS = listed(
    "people person someone everyone anyone life world time success money work way"
)
DETERMINERS = listed(
    "the a an my your our his her their its this that these those every each some any no all both"
    " one two three many most more few another other of in on for with about from into at by"
)
FINITE = listed(
    "is are was were am has have had do does did will would can could should must may might need"
    " needs make makes want wants get gets mean means take takes know knows matter matters work"
    " works cannot can't don't doesn't won't isn't aren't shouldn't help helps give gives become"
    " becomes come comes go goes require requires let lets keep keeps start starts cost costs"
    " feel feels look looks lose loses win wins fail fails change changes beat beats"
    " never always it's you're we're they're that's there's i'm i'll you'll we'll who's i've we've"
)


@lru_cache(maxsize=VOCABULARY)
def is_past(word: str) -> bool:
    """Is the word, or does it look like, a verb's past tense?"""
    return word in PAST or word.endswith("ed")


def width(text: str) -> int:
    """Characters as they weigh in reading: a Chinese, Japanese or Korean one counts as two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
