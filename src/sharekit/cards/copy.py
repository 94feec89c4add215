"""The words that go with a card: alt text, pin title, description. They tell what was drawn.

Every word is the article's own or a fixed word of `words.py`; cutting happens at word and
sentence borders only.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sharekit.article.language import primary
from sharekit.cards.against import against
from sharekit.cards.brief import Brief
from sharekit.cards.passages import Slice, headed, printed
from sharekit.cards.scene_words import trail_told
from sharekit.cards.templates.stat_words import cited
from sharekit.extract.edits import apply
from sharekit.extract.language.marks import quotation_marks
from sharekit.extract.model import Comparison, Items, Quote, Stat, Steps
from sharekit.lazy import lazy

ALT_LIMIT = 500
TITLE_LIMIT = 100
DESCRIPTION_LIMIT = 500
ELLIPSIS = "…"
_BEFORE_ELLIPSIS = " ,;:—–-"
TELLING = 40
"""Characters of a title that a feed shows."""
# Where a title may end: before a colon, a dash or a bar, after a question or a sentence.
_PART_END = lazy(r":\s|\s[–—|-]\s|(?<=[.?!])\s")
_SPACES = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_WORD_END = re.compile(r"\s+\S*$")


class Copy(NamedTuple):
    """alt: what the picture says, for those who don't see it (≤ 500 characters).

    title: ≤ 100 characters, the first 40 telling. description: ≤ 500 characters.
    """

    alt: str
    title: str
    description: str


def write_copy(
    brief: Brief,
    quote: Quote | None,
    slices: tuple[Slice, ...] = (),
    *,
    scene: bool = False,
    titled: bool = False,
) -> Copy:
    """Alt text, title and description of a card that draws this quote, these words of a structure,
    or the title. scene: is it drawn as a picture? titled: does a title stand over its columns?"""
    return Copy(
        alt=_alt(brief, quote, slices, scene=scene, titled=titled),
        title=_title(brief.title or (quote.text if quote else "")),
        description=_description(brief, quote),
    )


def _alt(
    brief: Brief, quote: Quote | None, slices: tuple[Slice, ...], *, scene: bool, titled: bool
) -> str:
    words = brief.words
    source = [part for part in (brief.author or brief.site, brief.domain) if part]
    credit = ", ".join(source)
    if quote is None and slices:
        lead = (brief.title or "") if titled else ""
        rest = [*_told(brief, slices, scene=scene), credit, brief.age_label or ""]
    elif quote is None:
        lead = f"{words.title}{_colon(brief)} {brief.title or ''}"
        rest = [brief.description or "", credit, brief.age_label or ""]
    else:
        marks = quotation_marks(brief.language)
        lead = f"{words.quote}{_colon(brief)} {marks.opening}{quote.text}{marks.closing}"
        rest = [credit, brief.age_label or ""]
        if isinstance(brief.structure, Comparison):
            rest = [*_compared(brief, brief.structure, [], scene=scene), *rest]
    rest.append(_picture(brief))
    sentences = [_ended(part, brief.language) for part in (lead, *rest) if part]
    return shorten(" ".join(sentences), min(ALT_LIMIT, brief.format.alt))


def _colon(brief: Brief) -> str:
    """A colon as the article's language sets it: French puts a narrow space in front."""
    return "\u202f:" if primary(brief.language) == "fr" else ":"


_FILE_NAME = lazy(r"\S+\.(?:jpe?g|png|webp|gif|svg)", re.IGNORECASE)


def _picture(brief: Brief) -> str:
    """What the article says of its picture, where that is more than its title or a file's name."""
    said = brief.picture.alt if brief.picture is not None else None
    if not said or said == brief.title or _FILE_NAME.fullmatch(said.strip()):
        return ""
    return apply(said, ("marks", "ellipsis"), brief.language)


def _told(brief: Brief, slices: tuple[Slice, ...], *, scene: bool) -> Iterator[str]:
    """What a card with a structure says, sentence by sentence."""
    texts = [each.text for each in slices]
    match brief.structure:
        case Steps(steps=entries) | Items(items=entries):
            yield brief.title or ""
            heads = [headed(each.head, brief.language).text for each in entries]
            shown = [head for head in heads if head in texts]
            for number, head in enumerate(shown, 1):
                yield f"{number}. {head}"
            if len(shown) < len(heads):
                yield brief.words.more.format(count=len(heads) - len(shown))
        case Stat() as stat:
            yield printed(stat.sentence, brief.language).text
            source = cited(stat)
            if source is not None:
                yield f"— {printed(source, brief.language).text}"
        case Comparison() as comparison:
            yield from _compared(brief, comparison, texts, scene=scene)
        case _:
            yield from texts


def _compared(
    brief: Brief, comparison: Comparison, texts: list[str], *, scene: bool
) -> Iterator[str]:
    """Both sides, what the picture shows of them, and those sentences that are drawn."""
    language = brief.language
    left, right = comparison.left, comparison.right
    yield f"{left.label} {against(language)} {right.label}"
    if scene and comparison.trail is not None:
        pair = (left.label, right.label)
        front, rear = pair if comparison.trail.ahead == "left" else (pair[1], pair[0])
        yield trail_told(language, front, rear) or ""
    trail = comparison.trail
    ahead = trail.ahead if trail else ""
    for name, side in (("left", left), ("right", right)):
        telling = (trail.front if name == ahead else trail.rear) if trail else None
        said = [printed(each, language).text for each in (side.role, telling, *side.points) if each]
        shown = [text for text in dict.fromkeys(said) if text in texts]
        if shown:
            told = " ".join(_ended(text, language) for text in shown)
            yield f"{side.label}{_colon(brief)} {told}"
    for end in (comparison.conclusion, comparison.takeaway):
        if end is not None and printed(end, language).text in texts:
            yield printed(end, language).text


def _ended(text: str, language: str) -> str:
    """A sentence with its language's stop behind it, where it has none."""
    return apply(text, ("stop",), language)


def _title(text: str) -> str:
    """The title; one that is too long ends with a part of it that says something by itself."""
    text = _folded(text)
    if len(text) <= TITLE_LIMIT:
        return text
    borders = [match.start() for match in _PART_END.finditer(text[: TITLE_LIMIT + 1])]
    telling = [end for end in borders if end >= TELLING]
    return text[: telling[-1]] if telling else shorten(text, TITLE_LIMIT)


def _description(brief: Brief, quote: Quote | None) -> str:
    return described(brief, brief.summary or brief.description or (quote.text if quote else ""))


def described(brief: Brief, body: str) -> str:
    """A pin's description: as many whole sentences as there is room for, and the author."""
    body = _folded(body)
    credit = f" — {brief.author}" if brief.author and body else ""
    if len(credit) > DESCRIPTION_LIMIT // 2:
        credit = ""
    if credit:
        body = _ended(body, brief.language)
    return _whole_sentences(body, DESCRIPTION_LIMIT - len(credit), brief.language) + credit


def _folded(text: str) -> str:
    """In one line, without doubled spaces; no-break spaces stay what they are."""
    return _SPACES.sub(" ", text).strip(" ")


def _whole_sentences(text: str, limit: int, language: str) -> str:
    """As many whole sentences as fit; part of the first one where not even that does."""
    if len(text) <= limit:
        return text
    from sharekit.extract.language.sentences import split_within

    ends = [end for _, end in split_within(text, limit, language=language) if end <= limit]
    return text[: ends[-1]] if ends else shorten(text, limit)


def cuts(name: str) -> Iterator[str]:
    """A name with fewer and fewer of its words and an ellipsis. It ends with no particle: none that
    is written small, where not all of it is."""
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        if name.islower() or not words[count - 1].islower():
            yield " ".join(words[:count]).rstrip(_BEFORE_ELLIPSIS) + ELLIPSIS


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word border with an ellipsis; whole where it fits."""
    text = _folded(text)
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    if not text[limit - 1].isspace() and " " in cut:
        cut = _WORD_END.sub("", cut)
    return cut.rstrip(_BEFORE_ELLIPSIS) + ELLIPSIS
