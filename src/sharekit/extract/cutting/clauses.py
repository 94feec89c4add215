"""Where an English sentence may be cut so that a clause of it says something by itself.

A cut leaves no condition, doubt, contrast or other person's claim behind: what is cut away is
looked at as closely as what is kept. In doubt there is no cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.extract.cutting.lead_ins import after_lead_in
from sharekit.extract.cutting.main_clauses import opens_well
from sharekit.extract.cutting.safe_cuts import DASHES, Cutting
from sharekit.extract.filters.remains import leans_on_cut
from sharekit.extract.language.instructions import instructs
from sharekit.extract.language.words import Tokens
from sharekit.lazy import lazy

# Where one main clause ends and another begins.
_JOINT = lazy(r"[,;]? [—–] |(?<!\d)[—–](?!\d)|[;:] |, (?:and|but|so|yet|or) ")
# Where a main clause ends and only an aside, a reason or a negative follows.
_TAIL = lazy(
    r"(?:, (?:not|because|which means|so that|including|especially|such as|and that)|"
    r" because| —| –|(?<!\d)—(?!\d)) ?"
)
# "Mix a few greens, such as kale, with beans": what follows the examples isn't one of them.
_AFTER_ASIDE = lazy(
    r", (?:such as|including|especially)\b[^;:]*, (?:with|to|into|from|for|by|so|when|while|before"
    r"|after|instead|in|at|on|if|is|are|can|will|and (?:you|we|they|it|then))\b"
)
_DASH = lazy(r"(?<!\d)[—–](?!\d)")
_PARTED = (", ", "—", "–", ";", ":", " because")  # one of these stands where a sentence is cut
# "A, B, and C" may be one subject or the items of a list.
_SERIES = lazy(r", (?!(?:and|but|so|or|yet|which|who|because|not|if|when)\b)")
# "Finally, press Start.": a last step, that is no first one.
_ORDERS = frozenset({"finally", "lastly", "now"})
_REPLIES = frozenset({"yes", "no", "sure", "true", "granted", "right", "okay", "ok", "agreed"})


def cuts(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The (start, end) of the clauses of an English sentence that may stand alone.

    tokens: those of the text.
    """
    if text.endswith("?") and tokens.words[:3] != ("did", "you", "know"):
        return  # without its mark a question would say what it asks
    sentence = Cutting(text, tokens)
    start = after_lead_in(text, tokens)
    kept = tokens.within(start, len(text))
    step = not _ORDERS.isdisjoint(tokens.words[:1]) and instructs(text[start:], "en")
    if start and opens_well(kept) and not leans_on_cut(kept) and not step:
        yield start, sentence.stop
    if not any(map(text.__contains__, _PARTED)):
        return
    replies = not _REPLIES.isdisjoint(tokens.words[:1])
    dashes = len(_DASH.findall(text)) > 1  # what stands between two is an aside
    joints = [match.span() for match in _JOINT.finditer(text, start + 8)]
    for place, (left, right) in enumerate(joints):
        joint = text[left:right].strip(" ,")
        # After "and", what is cut must be a clause too, or the "and" joins the items of a list.
        parts = joint not in {"and", "so"} or sentence.is_coordinate(start, left, right)
        series = joint == "and" and _SERIES.search(text, start, left) is not None
        parts = parts and not series and joint not in {"but", "or", "yet", ":"}
        parts = parts and not (dashes and joint in DASHES)
        if parts and sentence.is_safe_head(start, left):
            yield start, left
        if joint in {":", "or"} or series or (dashes and joint in DASHES):
            continue
        if replies or (joint == ";" and instructs(text[start:left], "en")):
            continue  # "Yes, it's hard, but the rope holds", "Press Start; the light comes on"
        if sentence.is_safe_tail(left, right) and not sentence.is_shared(start, left, right, joint):
            yield from _from(sentence, right, [] if dashes else joints[place + 1 :][:3])
    for tail in _TAIL.finditer(text, start + 8):
        aside = dashes and tail[0].strip() in DASHES
        aside = aside or _AFTER_ASIDE.match(text, tail.start()) is not None
        if not aside and sentence.is_safe_head(start, tail.start()):
            yield start, tail.start()


def _from(
    sentence: Cutting, right: int, later: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The clauses that begin at a joint: up to the stop, to later joints, to an aside."""
    yield right, sentence.stop
    found = _TAIL.finditer(sentence.text, right + 8)
    tails = [tail.start() for tail in found if tail[0].strip() not in DASHES]
    joints = [left for left, end in later if not _goes_on_at(sentence.text, right, left, end)]
    for end in (*joints, *tails):
        if sentence.is_safe_head(right, end):
            yield right, end


def _goes_on_at(text: str, start: int, left: int, right: int) -> bool:
    """Does a clause from `start` go on at that joint, with what it announces or lists?"""
    joint = text[left:right].strip(" ,")
    return joint == ":" or (
        joint in {"and", "or"} and _SERIES.search(text, start, left) is not None
    )
