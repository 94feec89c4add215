"""The versus card: what an article compares, as a scene on a trail or in two columns."""

from __future__ import annotations

from collections.abc import Iterator

from sharekit.cards.brief import Brief
from sharekit.cards.passages import Slice
from sharekit.cards.templates import versus_columns, versus_trail
from sharekit.cards.templates.base import Form, Template
from sharekit.cards.templates.versus_parts import Diagram, said
from sharekit.extract.model import Comparison, Quote


class VersusTemplate(Template):
    """Draws a comparison: the trail where one side goes ahead and one keeps the rest together."""

    name = "versus"
    title = "what the article compares: the trail where one leads, else two columns"
    structure = "comparison"
    overlays = True

    def good_size(self, brief: Brief) -> float:  # noqa: ARG002 - there is one comparison only
        """Any size that passes the gates."""
        return 0.0

    def says(self, brief: Brief) -> tuple[Slice, ...]:
        """Labels, roles, points, and what the article makes of both."""
        return said(brief) if isinstance(brief.structure, Comparison) else ()

    def variants(self, brief: Brief, quote: Quote | None = None) -> Iterator[Form]:
        """With all that is said of either side, then less; a quote takes the place of the names
        over the scene."""
        if not isinstance(brief.structure, Comparison):
            return
        diagram = Diagram(brief, brief.structure, quote)
        if brief.structure.trail is not None:
            yield from versus_trail.variants(diagram)
        yield from versus_columns.variants(diagram)


TEMPLATE = VersusTemplate()
