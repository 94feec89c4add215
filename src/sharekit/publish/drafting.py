"""Plan entries from a folder of cards: the manifest's rows, and the words of `pins.toml`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sharekit import pins
from sharekit.article.clean import clean
from sharekit.article.language import detect
from sharekit.manifest import ArticleRow, CardRow
from sharekit.pins import Pin
from sharekit.publish.choosing import TYPES, Choice, choose
from sharekit.publish.goal import Goal, links_of
from sharekit.publish.plan import Planned
from sharekit.publish.planning import manifest_of, placed, variant_of
from sharekit.publish.platforms.base import Kind
from sharekit.publish.post import key_of, marked, marker_of
from sharekit.publish.wording import with_text_fitted, with_title_fitted

NOTHING: Mapping[tuple[str, str, str], Planned] = MappingProxyType({})


class Left(NamedTuple):
    """A card that no post shows. unfit: the platform doesn't take its format; else its article is
    one post there, and shows another."""

    file: str
    unfit: bool


class Drafts(NamedTuple):
    """The entries of a folder for a platform, and what is left out of them."""

    entries: list[Planned]
    left: list[Left]


Known = Mapping[tuple[str, str, str], Planned]
"""What a plan holds already, by platform, address and variant."""


class _Desk(NamedTuple):
    """What entries are made of. edited: `pins.toml`, by picture."""

    goal: Goal
    kind: Kind
    folder: Path
    beside: Path
    edited: Mapping[str, Pin]
    places: Mapping[str, int]
    there: Known

    def words(self, card: CardRow) -> Pin:
        """What `pins.toml` says of a card; its boards are Pinterest's."""
        pin = self.edited.get(card.file, Pin(card.file))
        return pin if self.kind.pins else replace(pin, board=None)

    def rank(self, card: CardRow) -> int:
        """Where a card stands in `pins.toml`, or behind all that do."""
        return self.places.get(card.file, len(self.places))

    def planned(self, article: ArticleRow, variant: str) -> Planned | None:
        """The entry of the plan that shows the same of the same page, or None."""
        return self.there.get((self.goal.platform, article.url or "", variant))


def drafts_of(folder: Path, goal: Goal, kind: Kind, *, beside: Path = Path(),
              files: Collection[str] = (), there: Known = NOTHING) -> Drafts:  # fmt: skip
    """The entries of a folder's cards for one platform, as `pins.toml` has them, then by source.

    Where posts are pins each pin is one, elsewhere a card of each article, or its first pin where
    it has no other; what a plan holds stays what it is. beside: the plan's folder, which paths are
    relative to. files: only these pins, or the articles of them. there: what the plan holds. Raises
    InputError.
    """
    known = manifest_of(folder)
    document = folder / pins.NAME
    edited = {p.picture: p for p in pins.loads(document.read_bytes())} if document.is_file() else {}
    places = {file: place for place, file in enumerate(edited)}
    desk = _Desk(goal, kind, folder, beside, edited, places, there)
    made: list[tuple[int, Planned]] = []
    left: list[Left] = []
    for article in known.articles:
        own = [card for card in article.cards if not files or card.file in files]
        if article.url is None or not own:
            continue
        choice = choose(article, kind, desk.rank, carousel=goal.carousel)
        posts = _as_planned(choice, article, desk)
        if kind.pins and files:
            posts = [cards for cards in posts if any(card in own for card in cards)]
        for cards in posts:
            ranked = cards if kind.pins else article.cards
            made.append((min(map(desk.rank, ranked)), _entry(article, cards, desk)))
        left += _left(choice, article, posts, kind)
    return Drafts([entry for _, entry in sorted(made, key=lambda each: each[0])], left)


def _as_planned(choice: Choice, article: ArticleRow, desk: _Desk) -> list[list[CardRow]]:
    """The posts of an article: where it is one, that which the plan has already, if it has one.

    Else a card that is drawn later, or a pin that is moved up, would be posted besides.
    """
    for cards in (*choice.posts, *choice.others) if choice.others else ():
        if desk.planned(article, _variant(article, cards, desk)) is not None:
            return [cards]
    return choice.posts


def _left(
    choice: Choice, article: ArticleRow, posts: Sequence[Sequence[CardRow]], kind: Kind
) -> list[Left]:
    """What no post of the article shows; a card that is no pin is none where posts are pins."""
    unfit = [Left(card.file, unfit=True) for card in choice.unfit]
    if kind.pins or not posts:
        return unfit
    shown = {card.file for cards in posts for card in cards}
    shown |= {each.file for each in unfit}
    rest = [card.file for card in article.cards if card.format in TYPES]
    return unfit + [Left(file, unfit=False) for file in rest if file not in shown]


def _title(article: ArticleRow, card: CardRow, pin: Pin) -> str:
    return pin.title or card.title or article.title or ""


def _variant(article: ArticleRow, cards: Sequence[CardRow], desk: _Desk) -> str:
    """The name of a post, whatever order its cards are shown in: theirs here is the manifest's."""
    return variant_of(cards, article.title or _title(article, cards[0], desk.words(cards[0])))


def _shown(cards: Sequence[CardRow], planned: Planned | None, desk: _Desk) -> list[CardRow]:
    """The cards of a post in the order of `pins.toml`; a plan that has them keeps its own.

    Its alt texts stand in that order, and may have been written by a person.
    """
    if planned is None:
        return sorted(cards, key=desk.rank)
    places = [_place_in(planned, card) for card in cards]
    if sorted(places) != list(range(len(planned.pictures))):
        return list(cards)
    return [card for _, card in sorted(zip(places, cards, strict=True), key=lambda each: each[0])]


def _place_in(planned: Planned, card: CardRow) -> int:
    """Where a card stands among an entry's pictures: by its bytes, now or earlier, or its name."""
    known = {card.sha256, *(before.sha256 for before in card.previous)}
    bare = _bare(card.file, card.sha256)
    pairs = list(zip(planned.pictures, planned.sha256, strict=False))
    same = [at for at, (_, digest) in enumerate(pairs) if digest in known]
    alike = [at for at, pair in enumerate(pairs) if _bare(*pair) == bare]
    return next(iter(same or alike), -1)


def _bare(file: str, digest: str) -> str:
    """A file's name without what changes in it when it is drawn anew."""
    name = Path(file).name
    return name.replace(digest[:8], "") if digest else name


def _entry(article: ArticleRow, cards: Sequence[CardRow], desk: _Desk) -> Planned:
    """The entry of these cards; its words are those of the first that is shown.

    What the tool wrote itself is as long as the platform takes it. What names the post, its board
    too, doesn't depend on the order of pins.
    """
    goal, kind = desk.goal, desk.kind
    variant = _variant(article, cards, desk)
    board = goal.board or desk.words(cards[0]).board or goal.usual_board
    series = len(cards) < 2 or cards[0].series
    cards = cards if series else _shown(cards, desk.planned(article, variant), desk)
    words = list(map(desk.words, cards))
    card, pin = cards[0], words[0]
    title = _title(article, card, pin)
    quote = f"“{card.quote.text}”" if card.quote else ""
    url = article.url or ""
    entry = Planned(
        goal.platform,
        url,
        variant,
        account=goal.account,
        board=board,
        section=goal.section if board in (goal.board, goal.usual_board) else "",
        title=title,
        description=clean(pin.description or card.description or quote) or title,
        pictures=tuple(placed(desk.folder, each.file, desk.beside) for each in cards),
        sha256=tuple(each.sha256 for each in cards),
        alts=tuple(own.alt or each.alt for own, each in zip(words, cards, strict=True)),
        published=_day(article.published),
    )
    marker = marker_of(key_of(entry.post()))
    links = [marked(link, marker) for link in links_of(article, card, pin, goal, kind)]
    entry = replace(entry, link=links[0])
    if pin.title in (None, card.title):
        entry = with_title_fitted(entry, kind)
    if pin.description in (None, card.description):
        entry = with_text_fitted(entry, kind, links)
    language = detect(entry.description) if kind.limits.language else None
    return replace(entry, language=language or "")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
