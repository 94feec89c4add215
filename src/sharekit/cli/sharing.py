"""What `links` and `buttons` share: their options, and from a command line to what is shared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from sharekit.cli import completing
from sharekit.cli.options import Option
from sharekit.errors import ShareError, UsageError
from sharekit.share.model import Network, Share
from sharekit.share.utm import Campaign, campaign

if TYPE_CHECKING:
    from sharekit.cli.session import Session
    from sharekit.config.layers import Resolved
    from sharekit.share.links import Refusal

F = TypeVar("F", bound=Callable[..., Any])

WORDS = "What is shared"
_WORDS = ("text", "media", "hashtags", "via", "to", "instance", "app_id")
_HOW = ("networks", "all_", "uncertain", "utm", "fetch")


class Asked(NamedTuple):
    """How a command line wants its links. networks: named ones, else `all_` or `uncertain`.

    words: text, media, hashtags, via, to, instance, app_id; None for what isn't given.
    """

    networks: tuple[str, ...]
    all_: bool
    uncertain: bool
    words: dict[str, str | None]
    utm: tuple[str, ...]
    fetch: bool


class Shared(NamedTuple):
    """What is shared, on which networks, with which campaign parameters."""

    share: Share
    names: tuple[str, ...]
    campaign: Campaign | None
    own: Mapping[str, Network]


def sharing_options(function: F) -> F:
    """What is shared and where: the command gets one `asked`."""

    @wraps(function)
    def gathered(*arguments: Any, **given: Any) -> Any:
        words = {name: given.pop(name) for name in _WORDS}
        asked = Asked(words=words, **{name: given.pop(name) for name in _HOW})
        return function(*arguments, asked=asked, **given)

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered  # type: ignore[return-value]  # the wrapper takes the same command line


def what_is_shared(
    session: Session, source: str, asked: Asked, facts: Mapping[str, str | None]
) -> Shared:
    """What a command line shares. An address is used as it stands, unless it is to be fetched.

    Raises ShareError, UsageError, and InputError for an article that can't be read.
    """
    config = session.config()
    own = _own(config)
    names = tuple(part for given in asked.networks for part in given.split(","))
    words: dict[str, Any] = {
        **asked.words,
        "hashtags": asked.words["hashtags"] or "",
        "instance": asked.words["instance"] or config.value("share.instance"),
    }
    variant = ""
    if is_address(source) and not asked.fetch:
        from sharekit.share.links import prepare

        words |= {"title": facts["title"], "site": facts["site"], "language": facts["lang"]}
        share = prepare(url=source, **words)
    else:
        share, variant = _of_article(session, source, facts, words)
    return Shared(
        share,
        wanted(names, all_=asked.all_, uncertain=asked.uncertain, own=own),
        _campaign(share, asked, config, variant),
        own,
    )


def is_address(source: str) -> bool:
    """Is it an address rather than a file? Anything with a scheme, unless such a file exists."""
    scheme, colon, _ = source.partition(":")
    plain = scheme.replace("+", "").replace("-", "").replace(".", "")
    drive = len(scheme) == 1
    looks = bool(colon) and scheme[:1].isalpha() and plain.isalnum() and scheme.isascii()
    return looks and not drive and not _exists(source)


def wanted(
    named: tuple[str, ...], *, all_: bool, uncertain: bool, own: Mapping[str, Network]
) -> tuple[str, ...]:
    """The networks that are asked for: those named, all, or the dozen and one's own.

    Raises UsageError (`network.none`).
    """
    from sharekit.share.find import DOZEN, alive

    if named:
        names: dict[str, str] = {}
        for name in filter(str.strip, named):
            names.setdefault(_id(name, own), name.strip())
        if not names:
            raise UsageError(
                "--network names none",
                code="network.none",
                hint="list them: sharekit networks",
                where="--network",
            )
        return tuple(names.values())
    if all_ or uncertain:
        return (*(row.id for row in alive(uncertain=uncertain)), *own)
    return (*DOZEN, *own)


def _id(name: str, own: Mapping[str, Network]) -> str:
    """What a network's names have in common; an unknown one is told later."""
    from sharekit.share.find import find

    try:
        return find(name, own).id
    except ShareError:
        return name.strip()


def _of_article(
    session: Session, source: str, facts: Mapping[str, str | None], words: dict[str, Any]
) -> tuple[Share, str]:
    """What is shared of an article, and the variant of its card."""
    from sharekit.pipeline.folder import open_folder
    from sharekit.pipeline.meta import cards_of
    from sharekit.pipeline.places import Output
    from sharekit.pipeline.sharing import card_for_pins, share_of

    article = session.article(source, facts)
    config = session.config(article)
    manifest = open_folder(Output(Path(config.value("output.dir")))).manifest
    card, variant = card_for_pins(article, cards_of(manifest, config, session.home))
    words["media"] = words["media"] or facts["image"] or card
    return share_of(article, **words), variant


def _own(config: Resolved) -> Mapping[str, Network]:
    tables = config.value("share.networks")
    if not tables:
        return {}
    from sharekit.share.own import own_networks

    return own_networks(tables, config.origin("share.networks"))


def _campaign(share: Share, asked: Asked, config: Resolved, variant: str) -> Campaign | None:
    """Campaign parameters: from --utm, else from the configuration, else none."""
    from sharekit.share.utm import NAMES

    told = {n: config.value(f"share.utm.{n}") for n in NAMES if n != "id"}
    utm = {name: value for name, value in told.items() if value is not None}
    for given in asked.utm:
        name, equals, value = given.partition("=")
        if not equals:
            raise UsageError(
                f"'{given[:40]}' is no campaign parameter",
                code="link.utm",
                hint="write it as name=value, such as --utm campaign=spring",
                where="--utm",
            )
        utm[name.strip()] = value
    try:
        return campaign(share.url, utm, title=share.title, variant=variant) if utm else None
    except ShareError as problem:
        if problem.where == "utm":  # what files say was checked when they were read
            problem.where = "--utm"
        raise


def refused_as_json(refused: Iterable[Refusal]) -> list[dict[str, str | None]]:
    """Networks that no link is made for, with the keys of the JSON interface."""
    return [
        {
            "network": each.network,
            "code": each.error.code,
            "message": each.error.message,
            "hint": each.error.hint,
        }
        for each in refused
    ]


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False


def _option(*names: str, section: str = "Options", **settings: Any) -> Callable[[F], F]:
    return click.option(*names, cls=Option, section=section, **settings)


_OPTIONS = (
    _option("--network", "networks", metavar="NAME,…", multiple=True,
            shell_complete=completing.networks, help="Only these networks."),
    _option("--all", "all_", is_flag=True, help="All networks that work."),
    _option("--uncertain", is_flag=True, help="Also those that nobody could confirm."),
    _option("--utm", metavar="K=V", multiple=True,
            help="Campaign parameter, such as campaign=spring; may be given again."),
    _option("--fetch", is_flag=True, help="Read the page at the address for its words."),
    _option("--text", section=WORDS, metavar="TEXT", help="What is posted, instead of the quote."),
    _option("--media", section=WORDS, metavar="URL", help="Picture for networks that take one."),
    _option("--hashtags", section=WORDS, metavar="A,B", help="Hashtags, where they are taken."),
    _option("--via", section=WORDS, metavar="NAME", help="Account on X that is mentioned."),
    _option("--to", section=WORDS, metavar="WHO", help="Phone number or e-mail address."),
    _option("--instance", section=WORDS, metavar="HOST", help="Server of the fediverse."),
    _option("--app-id", section=WORDS, metavar="ID", help="What Messenger gave its developer."),
)  # fmt: skip
