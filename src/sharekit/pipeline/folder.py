"""An output folder: its manifest and plan, as a run finds them and leaves them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sharekit import manifest_text
from sharekit.article.model import Article
from sharekit.diagnostics import Diagnostic
from sharekit.manifest import ArticleRow, CardRow, Manifest
from sharekit.pipeline.places import PLAN, Output
from sharekit.pipeline.rows import article_row
from sharekit.store import read_there

if TYPE_CHECKING:
    from sharekit.pins import Merged, Pin

Identity = tuple[str, str]
"""Of a card among those of its article: size and variant."""


@dataclass(slots=True)
class Folder:
    """An output folder as this run found it and leaves it.

    pins: those of this run's articles. diagnostics: what the plan has to say. wrote: did a document
    change?
    """

    output: Output
    manifest: Manifest
    manifest_document: bytes | None
    pins_document: bytes | None
    pins: tuple[Pin, ...] = ()
    diagnostics: list[Diagnostic] = field(default_factory=list)
    wrote: bool = False

    def reload(self) -> None:
        """Read what stands there now. Raises as `open_folder`."""
        place = self.output.folder
        document = read_there(place / manifest_text.NAME)
        text = (document or b"").decode("utf-8", "surrogateescape")
        with manifest_text.lying_in(place):
            self.manifest = manifest_text.loads(text) if document else Manifest()
        self.manifest_document = document
        self.pins_document = read_there(place / PLAN)

    def row(self, article: Article) -> ArticleRow:
        """The article's own facts, under its name here; its cards are merged in."""
        return article_row(article, self.output.home)

    def cards_of(self, article: Article) -> dict[Identity, CardRow]:
        """The cards that the article has there."""
        known = self.manifest.article(self.row(article).identity)
        return {row.identity: row for row in known.cards} if known else {}

    def files(self) -> frozenset[str]:
        """The files of all cards."""
        return frozenset(card.file for row in self.manifest.articles for card in row.cards)

    def files_of_others(self, article: Article) -> frozenset[str]:
        """The files of other articles' cards."""
        mine = self.row(article).identity
        return frozenset(
            card.file
            for row in self.manifest.articles
            if row.identity != mine
            for card in row.cards
        )

    def keep_plan(self, plan: Merged | None) -> None:
        """Remember what was planned and what is to be said of it."""
        if plan is not None:
            self.pins = (*self.pins, *plan.pins)
            self.diagnostics.extend(plan.diagnostics)


def open_folder(output: Output) -> Folder:
    """Read the folder's manifest and plan. Raises OutputError, InputError (`manifest.damaged`)."""
    folder = Folder(output, Manifest(), None, None)
    folder.reload()
    return folder
