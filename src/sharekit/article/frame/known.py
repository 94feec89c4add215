"""What the lines of a page are known to be, and what an unknown one can be beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Finding, Line, classify, is_sentence
from sharekit.article.hints import THINGS, hints
from sharekit.article.model import BlockKind
from sharekit.lazy import lazy

LONGEST_LABEL = 120
BUTTON_SPACES = 3
QUOTES = "\"'“„«‘‚「『—–"
POSTSCRIPTS = ("P.S.", "P. S.", "PS:", "PS ", "PS.", "PD:", "P.D.")
CLOSING = "\"'”“»«’」』"
_ENDS = tuple(".!?…。！？")
BOXES = frozenset(
    {LineKind.NEWSLETTER, LineKind.PROMOTION, LineKind.SHARE, LineKind.SOCIAL_COUNT,
     LineKind.REPLY, LineKind.LEGAL, LineKind.RESPONSES}
)  # fmt: skip
_ONLY_ADVERT = lazy(
    r"[^\w]*(?:advert\w*|anzeige|werbung|publi\w*|pubb\w*|ann?un[cz]i\w*|annonce\w*|pub|ad|ads"
    r"|reklam\w*|annons)[^\w]*",
    2,
)


class Known(NamedTuple):
    """The lines of a page from below its title to its comments, and what each is known to be.

    topics: hints that the article itself is about. notices: sentences that are none of it.
    """

    lines: Sequence[Line]
    findings: Sequence[Finding | None]
    topics: frozenset[str] = frozenset()
    notices: frozenset[int] = frozenset()

    def hinted(self, index: int) -> int:
        """How many hints of a page's own lines it gives, those of the article's topics aside."""
        return len(hints(self.lines[index].text) - self.topics)

    def asks(self, index: int) -> bool:
        """Is it a button, or does more than a thing's name (`video`) speak for an invitation?"""
        told = hints(self.lines[index].text) - self.topics
        return bool(told - THINGS or (told and self.lines[index].text.count(" ") < BUTTON_SPACES))

    def is_label(self, index: int) -> bool:
        """Can the line be a label: unknown, unmarked, short, and no sentence?"""
        line = self.lines[index]
        return (
            not self.findings[index]
            and line.kind is BlockKind.PARAGRAPH
            and len(line.text) <= LONGEST_LABEL
            and not is_sentence(line.text)
            and line.text[-1] not in ",;:"
            and line.text[0] not in QUOTES
            and not (_ends(line.text) and not self.beside_box(index))
        )

    def beside_box(self, index: int) -> bool:
        """Does a known line of a box stand right above or below?"""
        around = (i for i in (index - 1, index + 1) if 0 <= i < len(self.lines))
        return any(map(self.is_known_of_box, around))

    def of_box(self, index: int) -> bool:
        """Is it a known line of a box, or an unknown one that speaks as such?"""
        if index in self.notices:
            return True
        if self.findings[index]:
            return self.is_known_of_box(index)
        return self.is_label(index) and self.hinted(index) > 0

    def is_known_of_box(self, index: int) -> bool:
        """Is it a known line of a box? An advertisement's label alone is of none."""
        found = self.findings[index]
        return found is not None and found.kind in BOXES and not self.is_advert(index)

    def is_advert(self, index: int) -> bool:
        """Is it no more than `Advertisement`?"""
        return _ONLY_ADVERT.fullmatch(self.lines[index].text) is not None


def found_in(line: Line) -> Finding | None:
    """What a line is known to be; quotations are the article's."""
    return classify(line.text) if line.kind is not BlockKind.QUOTATION else None


def _ends(text: str) -> bool:
    """Does an end mark close it, of speech maybe? Longer questions in capitals are headlines."""
    asks = text.endswith(("?", "!")) and text.count(" ") >= BUTTON_SPACES
    return text.rstrip(CLOSING).endswith(_ENDS) and not asks
