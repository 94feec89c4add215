"""Where the posts of a plan go, and the link that each platform's post has. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sharekit.errors import ShareError
from sharekit.manifest import ArticleRow, CardRow
from sharekit.pins import Pin
from sharekit.publish.platforms.base import Kind
from sharekit.share.address import canonical
from sharekit.share.utm import campaign


class Goal(NamedTuple):
    """Where entries go. utm: campaign parameters, or empty for none.

    board: whatever `pins.toml` says; usual_board: where that names none.
    carousel: pictures of one article and size go out together, as many as the platform takes.
    """

    platform: str
    account: str = ""
    board: str = ""
    section: str = ""
    utm: Mapping[str, str] = {}
    carousel: bool = False
    usual_board: str = ""


def links_of(
    article: ArticleRow, card: CardRow, pin: Pin, goal: Goal, kind: Kind
) -> tuple[str, ...]:
    """The link of a post, without its marker, and what it may be where that is too long.

    It has the campaign of its own platform. What a person wrote into `pins.toml` stays, and gets
    what it lacks where the settings name a campaign. The link that was written for a pin is for
    pins alone: elsewhere readers come from somewhere else.
    """
    page = _canonical(article.url or "")
    drawn = _canonical(card.link or page)
    link = _canonical(pin.link or drawn)
    campaigned = bool(goal.utm)
    if link == drawn and not kind.pins:
        link, campaigned = page, campaigned or drawn != page
    if not campaigned:
        return (link,)
    title = pin.title or card.title or article.title or ""
    variant = card.variant if card.further else card.template
    return tuple(dict.fromkeys((_tagged(link, goal, title, variant or ""), link)))


def _canonical(link: str) -> str:
    """The address in ASCII, as platforms take it; what is none stays, and `plan check` tells it."""
    try:
        return canonical(link)
    except ShareError:
        return link


def _tagged(link: str, goal: Goal, title: str, variant: str) -> str:
    """The link with its campaign parameters, where links to that network have any."""
    from sharekit.share.find import every_row

    network = next((row for row in every_row() if row.id == goal.platform), None)
    if network is None:
        return link
    return campaign(link, goal.utm, title=title, variant=variant).tagged(network)
