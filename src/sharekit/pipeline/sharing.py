"""From an article, its cards and the configuration to what is shared of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sharekit.errors import ShareError
from sharekit.share.address import join
from sharekit.share.find import DOZEN
from sharekit.share.links import make_links, prepare
from sharekit.share.model import Share, ShareLink
from sharekit.share.utm import campaign

if TYPE_CHECKING:
    from sharekit.article.model import Article
    from sharekit.pipeline.meta import Cards


def share_links(
    article_or_url: Article | str,
    *,
    networks: Iterable[str] | None = None,
    utm: Mapping[str, str] | None = None,
    media: str | None = None,
) -> tuple[ShareLink, ...]:
    """Links that share an article or an address; networks: the dozen that matter, or those named.

    An article's best quote is what is posted, its title the title; an address stands alone. utm:
    campaign parameters, {} for source, medium and campaign as they are by default. media: the
    picture for networks that take one. A refused network is left out: `share_link` tells why.
    Raises ShareError where the address itself is refused, or no network is left.
    """
    if isinstance(article_or_url, str):
        share = prepare(url=article_or_url, media=media)
    else:
        share = share_of(article_or_url, media=media)
    tags = None if utm is None else campaign(share.url, utm, title=share.title)
    made = make_links(share, DOZEN if networks is None else networks, utm=tags)
    if made.refused and not made.links:
        raise made.refused[0].error
    return made.links


def share_of(
    article: Article,
    *,
    text: str | None = None,
    media: str | None = None,
    hashtags: Sequence[str] = (),
    **more: str | None,
) -> Share:
    """What is shared of an article. text: instead of its best quote; more: as for `prepare`.

    Raises ShareError (`link.no-address`, `link.scheme`, …).
    """
    if article.url is None:
        raise ShareError(
            "the article has no address to share",
            code="link.no-address",
            hint="give it with --url, or as url in its front matter",
            where=article.source or None,
        )
    return prepare(
        url=article.url,
        title=article.title,
        text=text or best_words(article),
        description=article.description,
        media=media or _own_picture(article),
        hashtags=hashtags,
        site=article.site_name,
        language=article.language,
        prompt="",
        **more,
    )


def _own_picture(article: Article) -> str | None:
    """The article's lead picture, where the web can see it: no network is refused for its sake."""
    if article.image is None or article.url is None:
        return None
    try:
        return join(article.url, article.image.url, field="media")
    except ShareError:
        return None


def best_words(article: Article) -> str | None:
    """The author's own choice, else the best quote, in the language's quotation marks."""
    from sharekit.extract.language.marks import quotation_marks
    from sharekit.extract.quotes import authors_choice, quotes

    chosen = authors_choice(article) or next(iter(quotes(article, limit=1)), None)
    if chosen is None:
        return None
    marks = quotation_marks(article.language)
    return f"{marks.opening}{chosen.text}{marks.closing}"


def card_for_pins(article: Article, cards: Cards) -> tuple[str | None, str]:
    """The public address of the article's card, a pin where there is one, and its variant.

    None where there is no card, or nobody said where the folder of cards is served.
    """
    row = cards.row(article)
    if row is None:
        return None, ""
    ranked = sorted(
        row.cards,
        key=lambda card: (not card.size.startswith("pin"), card.size != "og", card.further),
    )
    for card in ranked:
        image = cards.image(card)
        if image is not None:
            return image.url, card.variant or ""
    return None, ""
