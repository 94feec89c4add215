"""The patterns that figures are found by, put together from the pieces of a language."""

from __future__ import annotations

from sharekit.extract.numbers.numerals import Numerals

DIGITS = r"\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_MORE = r"de |d['’]|di |of |van |more |fewer |additional |extra |other |mehr |weitere "
_WORD = r"[^\W\d_][\w’'-]*"
_HOURS = r"\d{1,2}\s?h(?:ours?|eures?|rs)?\s?(?:and |et )?\d{1,2}(?:\s?min(?:utes)?)?"
_NOUN, _CAPITALISED = r"[^\W\d_]{3,}", r"(?-i:[A-ZÄÖÜ])"


def proportions(of: Numerals, almost: str) -> tuple[tuple[str, str], ...]:
    """Patterns by kind; of two that could be read at a place, the first is. Case doesn't matter.

    almost: what may stand before a fraction, as alternatives.
    """
    small, worded = of.small, rf"{of.tens}|{of.small}"
    both, one = rf"(?:{DIGITS}|{worded})", rf"(?:\d{{1,3}}|{worded})"
    to, not_time = rf"\s?(?:{of.to})\s?", rf"(?!(?:{of.duration})\b)"
    of_what = rf"(?:{of.out_of}) (?:every )?"
    return (
        ("each", rf"\b(?P<number>{of.each})(?: (?:\w+e[rns]? )?(?P<unit>{_CAPITALISED}\w{{3,}}))?"),
        (  # "17 minutes of every hour"
            "per_every",
            rf"\b(?P<number>{both})\s(?P<unit>(?!out\b){_NOUN})\s(?:{of.every})\s{_NOUN}",
        ),
        (
            "share",
            rf"(?<![\w.,$€£₹-])(?P<number>(?:{both}{to})?{both})[ \u00a0\u202f]?"
            rf"(?P<unit>{of.percent})(?!\w)",
        ),
        (  # "un boulanger sur quatre"
            "every",
            rf"\b(?P<number>(?:\d{{1,2}}|{small}) {not_time}{_NOUN}(?: {_NOUN})? {of_what}"
            rf"(?:[2-9]|10|20|100|{worded})\b)(?![.,]\d|\s(?:{of.duration})\b|\s{_CAPITALISED})"
            rf"(?!{to}{both})",  # "einer Sippe von sechs bis acht Kindern"
        ),
        (  # "four in ten parcels"
            "ratio",
            rf"\b(?P<number>{one} {of_what}{one}\b)(?![.,]\d)"
            rf"(?:\s{not_time}(?P<unit>[^\W\d_][\w’'-]+))?(?!\s(?:{of.duration})\b)",
        ),
        (  # "Sur les 212 nids du carnet, seuls 19 sont encore occupés"
            "of_count",
            rf"\b(?:{of.among})\s(?:{DIGITS})\s(?P<unit>{_NOUN})[^.;:!?]{{0,60}}?\b(?:{of.only})\s"
            rf"(?P<number>{DIGITS}|{small})\b(?!\s?(?:{of.percent})(?!\w))",
        ),
        (  # "312 of the 500 members"
            "of_many",
            rf"\b(?P<number>(?:{DIGITS}|{worded})\s(?:{of.among})\s(?P<whole>{DIGITS}))"
            rf"\s(?P<unit>(?!(?:{of.duration})\b){_NOUN})",
        ),
        (  # "three times as likely"
            "times",
            rf"\b(?P<number>\d+(?:[.,]\d+)?|{worded})[ -]?(?P<unit>{of.times})\s"
            rf"(?=(?:{of.more})\b)",
        ),
        ("fraction", rf"\b(?P<number>{of.parts})\s(?:{of.of})(?P<unit>{_NOUN})"),
        ("fraction", rf"\b(?:{of.by})\s?(?P<number>{of.parts})\b"),  # "fell by a third"
        ("fraction", rf"\b(?P<number>{of.parts})(?=\s(?:{of.more})\b)"),  # "a quarter less"
        (
            "opening",
            rf"(?:^|\b(?P<almost>{almost})\s)(?P<number>{of.parts})(?=\s)"
            r"(?!\s(?:an?|ein\w*|un\w*|een)\s)",
        ),
        ("parts", rf"\b(?P<number>{of.parts})\b"),
        ("factor", rf"\b(?P<number>{of.factors})\b"),
        (
            "money",
            rf"(?P<number>(?:US|A|C)?[$€£₹¥]\s?(?:{DIGITS})(?:[ \u00a0]?(?:{of.many})\b)?"
            r"|(?<![\w.,])\d{1,3}p(?= ))",
        ),
        (  # "a bicycle every 90 seconds"
            "interval",
            rf"\b(?:{of.per})\s(?P<number>{DIGITS}|{worded})\s(?P<unit>{of.intervals})\b",
        ),
        ("clock", rf"\b(?P<number>{_HOURS})\b"),  # "6 h 42 a night"
    )


def amounts(of: Numerals) -> tuple[tuple[str, str], ...]:
    """Patterns of numbers with what they count: in digits, and in words."""
    worded, to = rf"{of.tens}|{of.small}", rf"\s?(?:{of.to})\s?"
    # "900 of the county's pianos" are pianos
    unit = rf"[ \u00a0\u202f-](?:(?:{of.of}|{_MORE})(?:{_WORD}['’]s )?)?(?P<unit>{_WORD})"
    return (
        (
            "count",
            rf"(?<![\w.,$€£₹/:-])(?P<number>(?:(?:{DIGITS}){to})?(?:{DIGITS})"
            rf"(?:[ \u00a0]?(?:{of.many})(?=[\s,.]))?|(?:{worded})[ \u00a0](?:{of.many})){unit}",
        ),
        ("worded", rf"\b(?P<number>(?:(?:{worded}){to})?(?:{worded})){unit}"),
    )
