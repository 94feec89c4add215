"""Cards to look at: what a theme and a logo make of words that stand for an article's."""

from __future__ import annotations

from sharekit.article.model import Article, Block, BlockKind
from sharekit.pipeline.run import Made, compose_card, make
from sharekit.pipeline.settings import Brand, CardSettings
from sharekit.pipeline.tools import Tools

_QUOTE = "A card is read in a second, so it says one thing and says it well."
_TITLE = "What a card says in one second"
_DESCRIPTION = "Your colours, your typefaces, your logo: as every pin of yours will have them."


def sample(
    brand: Brand,
    tools: Tools,
    *,
    template: str = "quote",
    size: str = "og",
    scale: float = 1.0,
    author: str | None = None,
) -> Made:
    """A card in the brand's theme, as PNG. Raises QualityError where it doesn't pass the gates,
    and what is wrong with the brand: UsageError, InputError, FontError."""
    article = Article(
        source="sample",
        kind="text",
        title=_TITLE,
        authors=(author,) if author else (),
        description=_DESCRIPTION,
        language="en",
        blocks=(Block(BlockKind.PARAGRAPH, _QUOTE),),
    )
    settings = CardSettings(
        template=template, size=size, quote=_QUOTE, format="png", scale=scale, brand=brand
    )
    return make(compose_card(article, settings, tools), settings, tools)
