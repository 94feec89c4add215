"""What tells lists and steps apart only together with something else: lines that tell what to do
are steps where nothing promises a list, and tips where the title does."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.language.words import WORD, listed
from sharekit.extract.lists.order_words import THEN
from sharekit.extract.weighing import Features, Told
from sharekit.lazy import lazy

_TELLING = 0.75
"""The share of entries that must tell what to do, for the run to."""
_ASKING = 0.7
_PROMISED = (
    "title:listed", "title:counts", "reasons", "title:things", "title:what", "lead:listed",
    "above:promises",
)  # fmt: skip
_ORDERED = ("above:order", "above:steps", "lead:steps", "lead:how_to")
_QUESTIONS = ("title:questions", "lead:questions", "above:questions")
_ACTING = ("title:how_to", "title:acts")
_AGAIN = {
    code: listed(words)
    for code, words in {
        "en": "it them both everything all this that",
        "de": "es ihn sie ihm ihnen alles damit darauf darin dazu davon drauf drin dran beides",
        "fr": "le la les l'ensemble tout y dessus dedans avec",
        "es": "lo la los las todo ello encima",
        "it": "lo la li le tutto ci sopra dentro",
        "pt": "o os todo tudo ele ela isso",
        "nl": "het ze hem alles erop erin eraan ermee daarop daarin",
    }.items()
}
"""Words that stand for what an entry before was about. French, Spanish, Italian and Portuguese ones
are articles too, and count at a line's end only."""
_END_ONLY = frozenset({"fr", "es", "it", "pt"})
_PHRASE_END = lazy(r"[,.;:!?–—(]|\sand\b|\sund\b|\sen\b")


def together(found: Features) -> Told:
    """Features of features. found: those of a run, each by itself."""

    def any_of(names: Sequence[str]) -> bool:
        return any(found.get(name) for name in names)

    several = not found.get("entries:2")
    tells = several and max(found.get("tells", 0.0), found.get("acting", 0.0)) >= _TELLING
    promised, ordered, acting = map(any_of, (_PROMISED, _ORDERED, _ACTING))
    whole = bool(found.get("cover:large"))
    yield "tells:unpromised", tells and not promised
    yield "tells:promised", tells and promised
    yield "tells:ordered", tells and ordered
    yield "tells:ordered:unpromised", tells and ordered and not promised
    yield "tells:acting", tells and acting and not promised
    yield "tells:acting:promised", tells and acting and promised
    yield "tells:whole", tells and whole and not promised
    yield "untold:whole", whole and not tells
    yield "untold:promised", promised and not tells and not ordered
    yield "promised:whole", promised and whole
    asks = found.get("question", 0.0) >= _ASKING
    yield "asks:promised", asks and any_of(_QUESTIONS)
    yield "asks:unpromised", asks and not any_of(_QUESTIONS)


def following(heads: Sequence[str], language: str | None) -> Told:
    """Do entries open with "then", or speak of what those before them were about?"""
    code = language or ""
    number = len(heads)
    then = THEN.get(code)
    if then is not None:
        opening = [then.search(" ".join(WORD.findall(head.lower())[:2])) for head in heads]
        yield "heads:then", sum(each is not None for each in opening) / number
    if code in _AGAIN:
        again = sum(_again(head, code) for head in heads[1:])
        yield "heads:again", again / max(1, number - 1)


def _again(head: str, language: str) -> bool:
    words = [part.lower() for part in WORD.findall(head)]
    if language in _END_ONLY:
        ends = (WORD.findall(part.lower())[-1:] for part in _PHRASE_END.split(head))
        words = [word for end in ends for word in end]
    return not _AGAIN[language].isdisjoint(words[1:])
