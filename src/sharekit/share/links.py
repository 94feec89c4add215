"""Share links: `share_link` for one network, `make_links` for many; a refusal hides no other.

Percent-encoding is UTF-8 with only the unreserved characters bare, so a link is safe in any HTML
attribute and decodes to exactly what went in, by everybody's rules.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sharekit.errors import ShareError
from sharekit.share import address, recipient
from sharekit.share import text as words
from sharekit.share.compose import compose
from sharekit.share.find import NONE, find, linkable
from sharekit.share.model import Field, Kind, Network, Share, ShareLink
from sharekit.share.utm import Campaign, campaign

MAX_WORDS = 100_000
"""Characters of a text that are looked at: more than any network takes."""

LONG_MAIL = 2000
"""Characters of a `mailto:` link beyond which Windows and Outlook cut it."""


class Refusal(NamedTuple):
    """A network for which there is no link, and the error that says why."""

    network: str
    error: ShareError


class Links(NamedTuple):
    """The links of one page, in the order asked for, and the networks that were refused."""

    url: str
    links: tuple[ShareLink, ...]
    refused: tuple[Refusal, ...]


def share_link(
    network: str | Network,
    *,
    url: str,
    title: str | None = None,
    text: str | None = None,
    description: str | None = None,
    media: str | None = None,
    hashtags: Sequence[str] = (),
    via: str | None = None,
    to: str | None = None,
    instance: str | None = None,
    app_id: str | None = None,
    utm: Mapping[str, str | None] | None = None,
    site: str | None = None,
    language: str | None = None,
) -> str:
    """The URL that shares a page on a network.

    url: absolute, http or https. text: what is posted, else the title. media: a picture's address,
    absolute or relative to the page. to: a phone number or e-mail address. instance: a server, as
    `host` or `@user@host`. app_id: what the network gave its developer. utm: `campaign` and others.
    Text is cut to the network's limit, the URL never. Raises ShareError; `.code` tells what was
    refused: `link.scheme`, `link.userinfo`, `link.dead-network`, ….
    """
    row = linkable(network) if isinstance(network, str) else network
    share = prepare(
        url=url, title=title, text=text, description=description, media=media, hashtags=hashtags,
        via=via, to=to, instance=instance, app_id=app_id, site=site, language=language,
    )  # fmt: skip
    return build(
        row, share, None if utm is None else campaign(share.url, utm, title=share.title)
    ).url


def prepare(
    *,
    url: str,
    title: str | None = None,
    text: str | None = None,
    description: str | None = None,
    media: str | None = None,
    hashtags: Sequence[str] = (),
    via: str | None = None,
    to: str | None = None,
    instance: str | None = None,
    app_id: str | None = None,
    site: str | None = None,
    language: str | None = None,
    prompt: str | None = None,
) -> Share:
    """What is shared, cleaned once for all networks. Raises ShareError for the address alone.

    prompt: what assistants are asked, else the text; "": the usual question.
    """
    page = address.canonical(url)
    return Share(
        url=page,
        title=words.one_line(_bounded(title)),
        text=words.cleaned(_bounded(text)),
        description=words.cleaned(_bounded(description)),
        media=media or "",
        hashtags=words.hashtags(hashtags),
        via=words.handle(via),
        to=to or "",
        instance=instance or "",
        app_id=app_id or "",
        site=words.one_line(site) or address.split(page).host,
        language=language or "",
        prompt=words.cleaned(_bounded(text if prompt is None else prompt)),
    )


def build(network: Network, share: Share, utm: Campaign | None = None) -> ShareLink:
    """The link of one network.

    Raises ShareError: `link.recipient`, `link.instance`, `link.app_id`, and those of the media.
    """
    if share.media and Field.MEDIA in network.carries:
        share = share._replace(media=address.join(share.url, share.media, field="media"))
    if utm is not None:
        share = share._replace(url=utm.tagged(network))
    post = compose(network, share)
    link = _endpoint(network, share)
    for name, field in network.params:
        value = post.values[field] if isinstance(field, Field) else field[1:]
        if value:
            link += f"{_glue(link)}{name}={words.percent_encoded(value)}"
    limit = network.limit or network.title_limit
    warnings = post.warnings
    if network.scheme == "mailto" and len(link) > LONG_MAIL:
        warnings += (f"some mail programs cut links of more than {LONG_MAIL} characters",)
    counted = limit is not None and post.length is not None
    return ShareLink(
        network=network.id,
        name=network.name,
        url=link,
        text=post.text,
        length=post.length,
        limit=limit.most if limit is not None and counted else None,
        unit=limit.unit.value if limit is not None and counted else None,
        warnings=warnings,
    )


def make_links(
    share: Share,
    networks: Iterable[str],
    *,
    utm: Campaign | None = None,
    own: Mapping[str, Network] = NONE,
) -> Links:
    """The links of many networks. own: networks from the configuration. Raises no ShareError."""
    links: list[ShareLink] = []
    refused: list[Refusal] = []
    for name in networks:
        try:
            links.append(build(linkable(name, own), share, utm))
        except ShareError as problem:
            refused.append(Refusal(_id(name, own), problem))
    return Links(share.url, tuple(links), tuple(refused))


def _id(name: str, own: Mapping[str, Network]) -> str:
    try:
        return find(name, own).id
    except ShareError:
        return name


def _endpoint(network: Network, share: Share) -> str:
    """Where the link leads, its places filled in. Raises ShareError."""
    endpoint = network.endpoint
    if "{instance}" in endpoint:
        if network.hub and not share.instance:
            return network.hub
        endpoint = endpoint.replace("{instance}", recipient.instance(share.instance))
    if "{to}" in endpoint:
        mail = network.kind is Kind.MAIL
        to = (recipient.mailto if mail else _number)(share.to) if share.to else ""
        endpoint = endpoint.replace("{to}", to)
    if endpoint.endswith("{raw}"):
        return endpoint.removesuffix("{raw}") + share.url
    if endpoint.endswith("{url}"):
        return endpoint.removesuffix("{url}") + words.percent_encoded(share.url)
    return endpoint


def _number(to: str) -> str:
    return recipient.phone(to, plus=True)


def _glue(link: str) -> str:
    if link.endswith(("?", "&", "#")):
        return ""
    return "&" if "?" in link or "#" in link else "?"


def _bounded(text: str | None) -> str | None:
    return text if text is None else text[:MAX_WORDS]
