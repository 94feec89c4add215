"""Shaping: a paragraph into positioned glyphs in em, at no size yet.

Runs are shaped once, with their context, and kept. Advances are summed by character, so that the
width of any stretch at any size is one subtraction and one multiplication. A line that cuts a run
where the engine calls it unsafe has its piece shaped again.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sharekit.drawing.scene.style import Direction, Paragraph
from sharekit.drawing.text.bidi import embedding_levels
from sharekit.drawing.text.book import FontBook
from sharekit.drawing.text.edges import CELLS, Edges, edges
from sharekit.drawing.text.engine import hb
from sharekit.drawing.text.font import Font
from sharekit.drawing.text.han import is_told, wanted_form
from sharekit.drawing.text.itemise import Item, itemise, missing_graphemes
from sharekit.drawing.text.spacing import CENTRED, trimmed

CONTEXT = 5
"""Characters of context on each side of a run: what the engine looks at."""

JOINING = frozenset({
    "Arab", "Syrc", "Mong", "Nkoo", "Mand", "Phag", "Adlm", "Rohg", "Deva", "Beng", "Guru", "Gujr",
    "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Khmr", "Mymr", "Tibt", "Thai", "Laoo", "Java",
    "Bali", "Cham", "Lana",
})  # fmt: skip
"""Scripts that are never tracked: their letters join or stack (ISO 15924)."""

SOFT_HYPHEN = "\u00ad"

WIDE_TRACKING = 0.03
"""From here on (em) letters stand apart, and a ligature would be a lump among them."""

_UNSAFE = int(hb.GlyphFlags.UNSAFE_TO_BREAK)
# What would shape as a box or upset the engine: tabs and the ends of lines are spaces, so that no
# letter joins another one over them; other controls, and fillers that the engine doesn't know as
# invisible, are nothing.
_SPACES = (*range(0x09, 0x0E), 0x85, 0x2028, 0x2029)
_FILLERS = "\u115f\u1160\u3164\uffa0\U0001bca0\U0001bca1\U0001bca2\U0001bca3"
_INVISIBLE = (*range(0x20), *range(0x7F, 0xA0), *map(ord, _FILLERS))
_CLEANED = dict.fromkeys(_INVISIBLE, "\u200b") | dict.fromkeys(_SPACES, " ")


class ShapedGlyph(NamedTuple):
    """A glyph in em: its first character in the shaped run, advance and offset (y upwards).

    unsafe: a line that begins or ends at that character must be shaped again.
    """

    cluster: int
    id: int
    advance: float
    dx: float
    dy: float
    unsafe: bool


class Run(NamedTuple):
    """An item with its glyphs in visual order; no glyphs where no font has the text.

    base: where in the text the glyphs' characters are counted from.
    """

    item: Item
    glyphs: tuple[ShapedGlyph, ...]
    tracking: float
    base: int

    @property
    def font(self) -> Font | None:
        return self.item.font


class ShapedText(NamedTuple):
    """A paragraph shaped. sums[i]: advance in em of text[:i], tracking included.

    levels: the bidi level of each character, None where all are 0.
    edges: where its box is trimmed. missing: graphemes that no font has.
    """

    paragraph: Paragraph
    text: str
    clean: str
    levels: Sequence[int] | None
    runs: tuple[Run, ...]
    sums: tuple[float, ...]
    edges: Edges
    missing: tuple[str, ...]

    @property
    def rtl(self) -> bool:
        return self.paragraph.direction is Direction.RTL

    def run_at(self, position: int) -> Run | None:
        """The run that holds a character, None at the end."""
        low, high = 0, len(self.runs)
        while low < high:
            middle = (low + high) // 2
            if self.runs[middle].item.end <= position:
                low = middle + 1
            else:
                high = middle
        return self.runs[low] if low < len(self.runs) else None

    def tracking_at(self, position: int) -> float:
        """The tracking in em behind a character."""
        run = self.run_at(position)
        return run.tracking if run else 0.0


def shape_paragraph(book: FontBook, paragraph: Paragraph, size: float) -> ShapedText:
    """Itemise and shape. size (px) only chooses the optical size where a face leaves it open."""
    text = paragraph.text
    clean = _clean(text)
    spans, position = [], 0
    han = wanted_form(paragraph.language, text)
    told = not han or is_told(paragraph.language, text)
    for span in paragraph.spans:
        position += len(span.text)
        face = span.face or paragraph.style.face
        spans.append((position, book.stack(face, size, han, told=told)))
    levels = embedding_levels(text, paragraph.direction)
    items = itemise(clean, spans, levels)
    runs = tuple(_shape_item(paragraph, clean, item) for item in items)
    return ShapedText(
        paragraph=paragraph,
        text=text,
        clean=clean,
        levels=levels,
        runs=runs,
        sums=_sums(runs, len(text)),
        edges=edges(
            items, book.stack(paragraph.style.face, size, han, told=told).primary.cap_height
        ),
        missing=missing_graphemes(clean, items),
    )


def pieces(shaped: ShapedText, start: int, end: int) -> Iterator[Run]:
    """The runs of text[start:end], in logical order, cut and shaped again where they must be."""
    for run in shaped.runs:
        item = run.item
        if start == end or item.end <= start or item.start >= end:
            continue
        if start <= item.start and item.end <= end:
            yield run
        else:
            yield _cut(shaped, run, max(start, item.start), min(end, item.end))


def hyphenated(run: Run) -> Run:
    """The run with a hyphen behind its last letter; as it is where its font has none."""
    hyphen = hyphen_glyph(run)
    if hyphen is None:
        return run
    glyphs = (hyphen, *run.glyphs) if run.item.level % 2 else (*run.glyphs, hyphen)
    return run._replace(glyphs=glyphs)


def hyphen_glyph(run: Run) -> ShapedGlyph | None:
    """The hyphen of a run's font, at the run's last character; None where it has none."""
    font = run.font
    glyph = font.hb.get_nominal_glyph(ord("-")) if font is not None else None
    if font is None or not glyph:
        return None
    advance = font.hb.get_glyph_h_advance(glyph) / font.upem
    return ShapedGlyph(run.item.end - 1 - run.base, glyph, advance, 0.0, 0.0, unsafe=False)


def _cut(shaped: ShapedText, run: Run, start: int, end: int) -> Run:
    old = run.item
    item = Item(start, end, old.span, old.font, old.script, old.level)
    first, last = start - run.base, end - run.base
    low, high = _glyphs_of(run, first, last)
    at_first, at_last = (high - 1, low - 1) if old.level % 2 else (low, high)
    if _safe(run, at_first, first) and _safe(run, at_last, last):
        return Run(item, run.glyphs[low:high], run.tracking, run.base)
    return _shape_item(shaped.paragraph, shaped.clean, item)


def _safe(run: Run, index: int, cluster: int) -> bool:
    """May the run be cut before a character, whose glyph stands at an index? At its ends, yes."""
    if not 0 <= index < len(run.glyphs):
        return True
    glyph = run.glyphs[index]
    return glyph.cluster == cluster and not glyph.unsafe  # a ligature holds several characters


def _glyphs_of(run: Run, first: int, last: int) -> tuple[int, int]:
    """Where the glyphs of the run's characters first … last - 1 stand among its glyphs."""
    if run.item.level % 2:  # visual order: characters fall
        return (
            bisect_left(run.glyphs, 1 - last, key=lambda glyph: -glyph.cluster),
            bisect_left(run.glyphs, 1 - first, key=lambda glyph: -glyph.cluster),
        )
    return (
        bisect_left(run.glyphs, first, key=lambda glyph: glyph.cluster),
        bisect_left(run.glyphs, last, key=lambda glyph: glyph.cluster),
    )


def _shape_item(paragraph: Paragraph, text: str, item: Item) -> Run:
    """Shape an item with what stands beside it, be it of another style or on another line.

    So letters join over the borders of styles; and a word that had to be broken keeps the forms
    of its letters, as readers of Arabic expect.
    """
    if item.font is None:
        return Run(item, (), 0.0, item.start)
    tracking = 0.0 if item.script in JOINING or item.font.colored else paragraph.style.tracking
    own, language = text[item.start : item.end], paragraph.language
    narrow: tuple[int, ...] = ()
    if item.script in CELLS:
        language = wanted_form(language, text) or language
        first = max(0, item.start - 1)  # a mark may stand beside one of another run
        places = trimmed(text[first : item.end + 1], centred_stops=language in CENTRED)
        narrow = tuple(
            first + place - item.start
            for place in places
            if 0 <= first + place - item.start < len(own)
        )
    request = _Request(
        font=item.font,
        text=own,
        before=text[max(0, item.start - CONTEXT) : item.start],
        after=text[item.end : item.end + CONTEXT],
        script=item.script,
        language=language,
        rtl=bool(item.level % 2),
        ligatures=tracking < WIDE_TRACKING,
        trimmed=narrow,
    )
    return Run(item, _shape(request), tracking, item.start)


class _Request(NamedTuple):
    """All that the glyphs of a run depend on."""

    font: Font
    text: str
    before: str
    after: str
    script: str
    language: str
    rtl: bool
    ligatures: bool
    trimmed: tuple[int, ...]


@lru_cache(maxsize=4096)
def _shape(run: _Request) -> tuple[ShapedGlyph, ...]:
    """The run's glyphs in visual order."""
    buffer = hb.Buffer()
    buffer.add_str(run.before + run.text + run.after, len(run.before), len(run.text))
    buffer.direction = "rtl" if run.rtl else "ltr"
    buffer.script = run.script
    buffer.language = run.language
    buffer.flags = (0 if run.before else hb.BufferFlags.BOT) | (
        0 if run.after else hb.BufferFlags.EOT
    )
    features: dict[str, Any] = {} if run.ligatures else {"liga": False, "clig": False}
    if run.trimmed:
        places = (place + len(run.before) for place in run.trimmed)
        features["halt"] = [(place, place + 1, 1) for place in places]
    hb.shape(run.font.hb, buffer, features)
    em, offset = 1 / run.font.upem, len(run.before)
    inside = _inside_words(run.text)
    glyphs = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        cluster = info.cluster - offset
        glyphs.append(
            ShapedGlyph(
                cluster,
                info.codepoint,
                place.x_advance * em,
                place.x_offset * em,
                place.y_offset * em,
                # Reading a flag is dear, and words are hardly ever broken.
                inside[cluster] or info.flags == _UNSAFE,
            )
        )
    return tuple(glyphs)


def _inside_words(text: str) -> list[bool]:
    """For each character: do it and the one before it belong to one word of plain letters?"""
    letters = [c.isascii() and c.isalpha() for c in text]
    return [a and b for a, b in zip([False, *letters], letters, strict=False)]


def _sums(runs: tuple[Run, ...], length: int) -> tuple[float, ...]:
    advances = [0.0] * length
    for run in runs:
        for glyph in run.glyphs:
            advances[run.base + glyph.cluster] += glyph.advance
        if run.tracking:
            for cluster in {glyph.cluster for glyph in run.glyphs}:
                advances[run.base + cluster] += run.tracking
    total, sums = 0.0, [0.0]
    for advance in advances:
        total += advance
        sums.append(total)
    return tuple(sums)


def _clean(text: str) -> str:
    """The text as it is shaped: same length, no control and no lone surrogate."""
    if text.isprintable() and not any(filler in text for filler in _FILLERS):
        return text
    text = text.translate(_CLEANED)
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
