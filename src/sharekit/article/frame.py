"""Pasted pages: what stands around an article, told by its place rather than by known words.

A page pasted as text has a head (menu, title, byline, buttons), a body with boxes between its
paragraphs, and a tail (shares, the author, other articles, the foot). Where enough lines are known
to be a page's own (`lines.classify`), the unknown short lines beside them are so, too. Text that
is no page is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from sharekit.article.boilerplate import LineKind
from sharekit.article.byline_words import BYLINE
from sharekit.article.bylines import is_name, read_byline
from sharekit.article.dates import has_date
from sharekit.article.hints import THINGS, hints, topics
from sharekit.article.lines import (
    Finding,
    Line,
    classify,
    heads_caption,
    is_sentence,
    letters,
    normal,
)
from sharekit.article.model import BlockKind, Dropped
from sharekit.article.phrases import ABOUT_AUTHOR
from sharekit.lazy import lazy

_LEAST_KNOWN, _LEAST_KINDS = 4, 2
_LEAST_SPOKEN = 5
"""Known lines, and their kinds, by which a text is a pasted page; or lines that speak as one."""
_LONGEST_LABEL = 120
_TEXT_WORDS, _DECK_WORDS = 4, 6
_BUTTON_SPACES = 3
_MOST_TOLD = 300
"""Sentences that tell what an article is about."""
_LONGEST_FIELD, _FORM = 60, 3
_SHORTEST_PULLED, _LONGEST_PULLED, _MOST_PULLED = 25, 300, 50
_LONGEST_NOTICE, _LONGEST_CAPTION = 120, 200
_LONGEST_LAST = 170
"""Characters of a sentence that can stand in the tail: of a biography or a notice."""
_INTERRUPTS = frozenset({LineKind.CAPTION, LineKind.AVATAR, LineKind.AGE_WARNING})
_BOXES = frozenset(
    {LineKind.NEWSLETTER, LineKind.PROMOTION, LineKind.SHARE, LineKind.SOCIAL_COUNT,
     LineKind.REPLY, LineKind.LEGAL, LineKind.RESPONSES}
)  # fmt: skip
_BUTTONS = frozenset({LineKind.SHARE, LineKind.SOCIAL_COUNT, LineKind.RESPONSES})
_FOOT = frozenset({LineKind.LEGAL, LineKind.REPLY})
_ONLY_ADVERT = lazy(
    r"[^\w]*(?:advert\w*|anzeige|werbung|publi\w*|pubb\w*|ann?un[cz]i\w*|annonce\w*|pub|ad|ads|reklam\w*|annons)[^\w]*",
    2,
)
_QUOTES = "\"'“„«‘‚「『—–"
_TOLD_TOO = frozenset({"price"})
"""Hints that a text gives as often as a page does."""
_QUANTITY = lazy(r"(?:\d{1,4}(?:[.,/]\d{1,3})?|[½¼¾⅓⅔]) ?(?=\D)")
_FEWEST_ITEMS = 2
_ENDS = tuple(".!?…。！？")
_CLOSING = "\"'”“»«’」』"
_BESIDE = "around the article"


def take_off(lines: Sequence[Line]) -> tuple[list[Line], list[Dropped]]:
    """A page's lines without such ones. lines: from below the title to where comments begin."""
    findings = [_found(line) for line in lines]
    beside = set(_Frame(lines, findings).beside())
    kept = [line for index, line in enumerate(lines) if index not in beside]
    return kept, [Dropped(lines[index].text, _BESIDE) for index in sorted(beside)]


def pasted(lines: Sequence[Line]) -> bool:
    """Are these lines a page that was pasted whole?

    Enough of them speak as a page does, where short lines follow one another: headings of a text
    stand alone.
    """
    spoken = known = run = 0
    kinds: set[LineKind] = set()
    for index, line in enumerate(lines):
        found = _found(line)
        if found:
            known += 1
            kinds.add(found.kind)
        if not found and is_sentence(line.text):
            run = 0
            continue
        run += 1
        following = index + 1 < len(lines) and not is_sentence(lines[index + 1].text)
        if run > 1 or following:
            spoken += bool(found or hints(line.text))
        if (known >= _LEAST_KNOWN and len(kinds) >= _LEAST_KINDS) or spoken >= _LEAST_SPOKEN:
            return True
    return False


def _found(line: Line) -> Finding | None:
    return classify(line.text) if line.kind is not BlockKind.QUOTATION else None


class _Frame:
    """The lines of a page from below its title to its comments, and what each is known to be."""

    def __init__(self, lines: Sequence[Line], findings: Sequence[Finding | None]) -> None:
        self.lines = lines
        self.findings = findings
        prose = [i for i, line in enumerate(lines) if not findings[i] and is_sentence(line.text)]
        told = (lines[i].text for i in prose if self._surely_tells(i))
        self.topics = topics(islice(told, _MOST_TOLD))
        self.notices: frozenset[int] = frozenset()
        self.notices = frozenset(i for i in prose if self._is_notice(i)) | self._captions()
        self.notices |= {i for i in prose if self._is_within_form(i)}
        prose = [i for i in prose if i not in self.notices]
        deck = 1 if len(prose) > 1 and self._is_deck(*prose[:2]) else 0
        self.authors = _names(lines[: prose[deck]], findings).casefold() if prose else ""
        self.prose = self._without_tail(prose)

    def _surely_tells(self, index: int) -> bool:
        """Is a sentence longer than notices are, or not beside a box, nor like one?"""
        text = self.lines[index].text
        if len(text) > _LONGEST_NOTICE or len(text) <= _LONGEST_FIELD:
            return len(text) > _LONGEST_NOTICE
        return not self._beside_box(index) and len(hints(text)) < 2

    def _captions(self) -> frozenset[int]:
        """The lines below `Image caption,`; below such a label without a comma, no sentences."""
        return frozenset(
            index + 1
            for index, (line, below) in enumerate(pairwise(self.lines))
            if heads_caption(line.text)
            and len(below.text) <= _LONGEST_CAPTION
            and (line.text.endswith(",") or not is_sentence(below.text))
        )

    def beside(self) -> Iterator[int]:
        """Which unknown lines are none of the article."""
        yield from self.notices
        yield from self._pulled()
        if not self.prose:
            return
        first, last = self.prose[0], self.prose[-1]
        yield from self._head(0, first)
        text = sorted({*self.prose, *(i for i in range(first, last) if self._is_text(i))})
        for above, below in pairwise(text):
            if above == first and self._is_deck(above, below):
                yield from self._head(above + 1, below)
            elif below - above > 1:
                yield from self._island(above + 1, below)
        yield from (i for i in range(last + 1, len(self.lines)) if self._in_tail(i, last))

    def _pulled(self) -> Iterator[int]:
        """Quoted lines whose words a longer sentence of the text has, too."""
        quoted = [
            i
            for i, line in enumerate(self.lines)
            if line.text[0] in _QUOTES and _SHORTEST_PULLED <= len(line.text) <= _LONGEST_PULLED
        ]
        if not 0 < len(quoted) <= _MOST_PULLED:
            return
        said = {i: letters(self.lines[i].text) for i in {*self.prose, *quoted}}
        for index in quoted:
            own = said[index]
            if any(own in each and len(each) > len(own) for i, each in said.items() if i != index):
                yield index

    def _is_deck(self, first: int, below: int) -> bool:
        """Is the first sentence the title's second line, with the byline and buttons below it?"""
        known = [found.kind for found in self.findings[first + 1 : below] if found]
        return len(known) >= 2 and LineKind.BYLINE in known

    def _is_text(self, index: int) -> bool:
        """Is it surely of the text, though no sentence: an item, a verse, what ends in a colon?"""
        line, hinted = self.lines[index], self._hinted(index)
        if self.findings[index] or index in self.notices or hinted > 1:
            return False
        words = len(line.text.split())
        if line.text[-1] == ":" and words >= _TEXT_WORDS + 4 * hinted:
            return True
        if hinted:
            return False
        if line.kind is not BlockKind.PARAGRAPH or self._goes_on(index):
            return True
        return line.text[-1] in ",;" and words >= _TEXT_WORDS

    def _goes_on(self, index: int) -> bool:
        """Is it too short for a sentence, but said right below one (`She stayed.`)?"""
        above = self.lines[index - 1].text if index and not self.findings[index - 1] else ""
        return _is_said(self.lines[index].text) and is_sentence(above)

    def _without_tail(self, prose: list[int]) -> list[int]:
        """The sentences without the last ones that only the tail holds."""
        count = len(prose)
        while count > 1 and self._of_tail(*prose[count - 2 : count]):
            count -= 1
        return prose[:count]

    def _of_tail(self, above: int, last: int) -> bool:
        """Is the last sentence a biography, a notice, or a headline with an end mark?"""
        text = self.lines[last].text
        if len(text) > _LONGEST_LAST:
            return False
        island = range(above + 1, last)
        known = {found.kind for i in island if (found := self.findings[i])}
        labels = [i for i in island if self._is_label(i)]
        if self._tells_of_author(text, near=not island):
            return True
        signed = self.lines[last - 1].text
        if island and is_name(signed) and signed.casefold() in self.authors:
            return True
        if any(normal(self.lines[i].text) in ABOUT_AUTHOR for i in island):
            return True
        if len(island) >= 2 and self._opens_tail(island):
            return True
        headline = text.endswith(("?", "!")) and len(text) <= _LONGEST_NOTICE
        return headline and (LineKind.RELATED in known or len(labels) >= 2)

    def _opens_tail(self, island: Sequence[int]) -> bool:
        """Do buttons or the foot stand there? A box for a newsletter has its legal lines, too."""
        known = [found for i in island if (found := self.findings[i])]
        buttons = [found for found in known if found.kind in _BUTTONS]
        if len(buttons) > 1 or any(found.sure for found in buttons):
            return True
        boxed = any(found.kind is LineKind.NEWSLETTER for found in known)
        return not boxed and any(found.kind in _FOOT for found in known)

    def _tells_of_author(self, text: str, *, near: bool) -> bool:
        """Does the sentence begin with an author's name? Right below the text with the whole."""
        words = text.split()[:2]
        whole = " ".join(word.strip(",.;:") for word in words)
        if is_name(whole):
            return whole.casefold() in self.authors
        first = words[0].casefold()
        return not near and len(first) > 2 and first in self.authors.split()

    def _is_notice(self, index: int) -> bool:
        """A sentence about cookies, terms or mails, next to lines of the kind."""
        text = self.lines[index].text
        if len(text) > _LONGEST_NOTICE or text[0] in _QUOTES or self.lines[index].marker:
            return False
        around = [i for i in (index - 1, index + 1) if 0 <= i < len(self.lines)]
        boxed = [i for i in around if self._of_box(i)]
        if not boxed and "consent" in hints(text):
            boxed = [i for i in self._labels_above(index) if self._of_box(i)]
        needed = 1 if len(text) <= _LONGEST_FIELD and len(boxed) == 2 else 2
        return bool(boxed) and self._hinted(index) >= needed

    def _labels_above(self, index: int) -> Iterator[int]:
        """The lines right above that are no sentences, or short ones: the rest of a form."""
        for above in range(index - 1, max(-1, index - 1 - _FORM), -1):
            text = self.lines[above].text
            if len(text) > _LONGEST_NOTICE or (is_sentence(text) and len(text) > _LONGEST_FIELD):
                return
            yield above

    def _is_within_form(self, index: int) -> bool:
        """Does a short sentence stand between a newsletter's heading and its consent or button?"""
        if not 0 < index < len(self.lines) - 1 or len(self.lines[index].text) > _LONGEST_FIELD:
            return False
        above, below = self.findings[index - 1], self.findings[index + 1]
        asks = index + 1 in self.notices or (below and below.kind is LineKind.NEWSLETTER)
        heading = above and above.kind is LineKind.NEWSLETTER
        return bool(heading and asks and not is_sentence(self.lines[index - 1].text))

    def _hinted(self, index: int) -> int:
        return len(hints(self.lines[index].text) - self.topics)

    def _asks(self, index: int) -> bool:
        """Is it a button, or does more than a thing's name (`video`) speak for an invitation?"""
        told = hints(self.lines[index].text) - self.topics
        return bool(told - THINGS or (told and self.lines[index].text.count(" ") < _BUTTON_SPACES))

    def _is_label(self, index: int) -> bool:
        """Can the line be a label: unknown, unmarked, short, and no sentence?"""
        line = self.lines[index]
        return (
            not self.findings[index]
            and line.kind is BlockKind.PARAGRAPH
            and len(line.text) <= _LONGEST_LABEL
            and not is_sentence(line.text)
            and line.text[-1] not in ",;:"
            and line.text[0] not in _QUOTES
            and not (_ends(line.text) and not self._beside_box(index))
        )

    def _beside_box(self, index: int) -> bool:
        """Does a known line of a box stand right above or below?"""
        return any(
            found and found.kind in _BOXES and not _ONLY_ADVERT.fullmatch(self.lines[i].text)
            for i in (index - 1, index + 1)
            if 0 <= i < len(self.lines) and (found := self.findings[i])
        )

    def _head(self, start: int, first: int) -> Iterator[int]:
        """Between title and text. A last line may be the first heading, where no buttons stand
        right above it; names are left to who reads bylines."""
        for index in range(start, first):
            if not self._is_label(index) or self._may_be_author(index):
                continue
            above = self.findings[index - 1] if index > start else None
            boxed = index > start and self._of_box(index - 1)
            heading = index == first - 1 and not (boxed or (above and above.kind in _BOXES))
            heading = heading and not (index > start and self._is_outlet(index))
            deck = index == 0 and _reads_as_deck(self.lines[index].text)
            needed = 2 if index == start or (above and above.kind is LineKind.BYLINE) else 1
            if self._hinted(index) >= needed or not (heading or deck):
                yield index

    def _is_outlet(self, index: int) -> bool:
        """`Haven Gazette, Stromay` right below `By Ann Lee`: names, parted by a comma."""
        parts = self.lines[index].text.split(", ")
        above = self.lines[index - 1].text
        return (
            len(parts) > 1
            and all(part[:1].isupper() and (" " not in part or is_name(part)) for part in parts)
            and bool(read_byline(above, None).authors)
        )

    def _may_be_author(self, index: int) -> bool:
        """Is it a name above a date or the like? Who reads bylines needs it."""
        below = self.findings[index + 1 : index + 6]
        return is_name(self.lines[index].text) and any(
            found and found.kind is LineKind.BYLINE for found in below
        )

    def _island(self, start: int, end: int) -> Iterator[int]:
        """Between two sentences of the text: a box, a heading, or one above the other."""
        items = set(self._items(start, end))
        labels = [i for i in range(start, end) if i not in items and self._is_label(i)]
        # Below other articles' titles a last label, maybe a subheading, makes no box of them.
        apart = not self.findings[end - 1] and self._lists_titles(start, end)
        boxed = any(self._of_box(i) for i in range(start, end - apart))
        spoken = [i for i in range(start, end) if self._of_box(i)]
        if len(spoken) > 1:  # next to each other they are sure
            yield from (i for i in spoken if self.findings[i])
        for index in labels:
            if index == end - 1:
                under = index - 1 in labels and not self._lists_titles(start, index)
                below = index > start and (under or self._of_box(index - 1))
                calls = self.lines[start - 1].text if index == start else ""
                below = below or (calls.endswith(("!", "?")) and len(calls) <= _LONGEST_FIELD)
                if self._hinted(index) >= 2 or (below and self._asks(index)):
                    yield index
            elif boxed and not self._heads_text(index, end):
                yield index

    def _items(self, start: int, end: int) -> Iterator[int]:
        """The items of lists whose bullets were lost: right below a colon, or lines in a row of
        which some begin with a quantity or in small letters (`900 g of onions`)."""
        run: list[int] = []
        below_colon = start > 0 and self.lines[start - 1].text.endswith(":")
        for index in range(start, end + 1):
            if index < end and not self.findings[index] and self._is_label(index):
                run.append(index)
                continue
            listed = sum(_begins_small(self.lines[i].text) for i in run)
            if listed >= _FEWEST_ITEMS or (below_colon and run and run[0] == start):
                yield from run
            run = []

    def _lists_titles(self, start: int, end: int) -> bool:
        """Do other articles' titles stand there, under a heading of theirs?"""
        return any(found and found.kind is LineKind.RELATED for found in self.findings[start:end])

    def _of_box(self, index: int) -> bool:
        """Is it a known line of a box, or an unknown one that speaks as such?"""
        found = self.findings[index]
        if index in self.notices:
            return True
        if found:
            return found.kind in _BOXES and not _ONLY_ADVERT.fullmatch(self.lines[index].text)
        return self._is_label(index) and self._hinted(index) > 0

    def _heads_text(self, index: int, end: int) -> bool:
        """Does only an advertisement, a picture or a link stand between the line and the text?"""
        between = range(index + 1, end)
        return all(
            (found := self.findings[i])
            and (found.kind in _INTERRUPTS or _ONLY_ADVERT.fullmatch(self.lines[i].text))
            for i in between
        )

    def _in_tail(self, index: int, last: int) -> bool:
        """Below the last sentence of the text: all but what is still of it."""
        if self.findings[index]:
            return False
        if self._closes_text(index, last):
            return False
        line = self.lines[index]
        signed = index > last + 1 and self.lines[index - 1].text[-1] == ","
        of_text = line.kind is not BlockKind.PARAGRAPH or (
            signed or line.text[-1] in ",;:-–—" or line.text[0] in "-–—" or line.text[0].islower()
        )
        return not (of_text and not any(self.findings[last + 1 : index]))

    def _closes_text(self, index: int, last: int) -> bool:
        """Is all from the last sentence to this line too short for one (`She stayed.`), or said?"""
        return not any(self.findings[last + 1 : index]) and all(
            not hints(self.lines[i].text) - self.topics - _TOLD_TOO and _is_said(self.lines[i].text)
            for i in range(last + 1, index + 1)
        )


def _ends(text: str) -> bool:
    """Does an end mark close it, of speech maybe? Longer questions in capitals are headlines."""
    asks = text.endswith(("?", "!")) and text.count(" ") >= _BUTTON_SPACES
    return text.rstrip(_CLOSING).endswith(_ENDS) and not asks


def _begins_small(text: str) -> bool:
    """Does it begin in small letters, behind a quantity maybe?"""
    quantity = _QUANTITY.match(text)
    return text[quantity.end() if quantity else 0 :][:1].islower()


def _is_said(text: str) -> bool:
    """Does a full stop end it, or do quotation marks hold it, though it is no sentence?"""
    if is_sentence(text):
        return False
    if text[0] in _QUOTES and text[-1] in _CLOSING:
        return True
    return text.endswith((".", "…", "。")) and not is_name(text.rstrip(".…。"))


def _reads_as_deck(text: str) -> bool:
    """Some words, most of them small, and none of a byline: a title's second line."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    if len(words) < _DECK_WORDS or BYLINE.match(text) or has_date(text):
        return False
    return 2 * small >= len(words) or not any(map(str.isupper, text))


def _names(head: Sequence[Line], findings: Sequence[Finding | None]) -> str:
    """The lines above the text that may name its authors."""
    return " ".join(
        line.text
        for line, found in zip(head, findings, strict=False)
        if len(line.text) <= _LONGEST_LABEL and (not found or found.kind is LineKind.BYLINE)
    ).replace(",", " ")
