"""`sharekit buttons`: share buttons for a page, as HTML without scripts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from sharekit.cli.options import Command, Option, Options, article_facts, global_options
from sharekit.cli.session import open_session
from sharekit.cli.sharing import (
    Asked,
    Shared,
    refused_as_json,
    sharing_options,
    what_is_shared,
)
from sharekit.errors import PartialError, ShareError, UsageError

if TYPE_CHECKING:
    from sharekit.share.links import Links


@click.command(
    "buttons",
    cls=Command,
    short_help="Make share buttons for a page.",
    examples=(
        ("sharekit buttons article.md > share.html", "a snippet to put into its page"),
        ("sharekit buttons https://www.example.com/plan/ --lang ar --look icons", "icons alone"),
        ("sharekit buttons article.md --pin-image", "the picture with Pinterest's attributes"),
        ("sharekit buttons article.md --page -o look.html", "a page of its own, to look at them"),
    ),
)
@click.argument("source", metavar="SRC")
@sharing_options
@click.option(
    "--look",
    cls=Option,
    type=click.Choice(["names", "icons"]),
    default="names",
    help="Names beside the marks, or marks alone.  [default: names]",
)
@click.option("--heading", cls=Option, metavar="TEXT", help="What stands above them.")
@click.option("--no-style", cls=Option, is_flag=True, help="Without the style sheet.")
@click.option("--page", "whole", cls=Option, is_flag=True, help="A whole page around them.")
@click.option(
    "--pin-image",
    cls=Option,
    is_flag=True,
    help="Instead: the picture, with the attributes that Pinterest's button reads.",
)
@click.option("-o", "--output", cls=Option, metavar="FILE", help="Where to write it.")
@click.option("--force", cls=Option, is_flag=True, help="Replace the file.")
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    source: str,
    asked: Asked,
    look: Literal["names", "icons"],
    heading: str | None,
    no_style: bool,
    whole: bool,
    pin_image: bool,
    output: str | None,
    force: bool,
    facts: Mapping[str, str | None],
) -> int:
    """Make share buttons: a snippet without scripts that asks nobody anything until it is used.

    SRC is an article, or an address, which is used as it stands. The buttons are named in the
    article's language (--lang).
    """
    from sharekit.share import buttons
    from sharekit.share.links import Links, make_links

    if output == "-" and options.console.json:
        raise UsageError(
            "-o - writes the buttons to standard output, where --json writes too",
            code="output.twice",
            hint="give a file with -o, or leave --json out",
        )
    shared = what_is_shared(open_session(options), source, asked, facts)
    if pin_image:
        _print(options, _pin_image(shared), output, Links(shared.share.url, (), ()), force=force)
        return 0
    made = make_links(shared.share, shared.names, utm=shared.campaign, own=shared.own)
    made = _without_scripts(made, shared)
    if made.refused and not made.links:
        raise made.refused[0].error
    language = shared.share.language or None
    html = buttons.buttons(
        made.links, language=language, look=look, style=not no_style, heading=heading,
        own=dict(shared.own),
    )  # fmt: skip
    if whole:
        html = buttons.page(html, title=shared.share.title or shared.share.url, language=language)
    _print(options, html, output, made, force=force)
    return _tell(options, made) if asked.networks else 0


def _without_scripts(made: Links, shared: Shared) -> Links:
    """The links that can be buttons; the others are refused."""
    from sharekit.share.buttons import refused_as_button
    from sharekit.share.find import find
    from sharekit.share.links import Refusal

    why = {each.network: refused_as_button(find(each.network, shared.own)) for each in made.links}
    return made._replace(
        links=tuple(each for each in made.links if why[each.network] is None),
        refused=made.refused
        + tuple(Refusal(name, problem) for name, problem in why.items() if problem),
    )


def _print(options: Options, html: str, output: str | None, made: Links, *, force: bool) -> None:
    """The snippet, to where it was asked for; under --json also with what it holds."""
    document = f"{html.rstrip()}\n"
    if output in (None, "-"):
        if not options.console.json:
            options.console.raw(document.encode())
    else:
        from sharekit.store import write_own

        if not options.dry_run:
            write_own(Path(str(output)), document.encode(), known=(), force=force)
        options.console.message(f"wrote {output}")
    if options.console.json:
        found = {
            "url": made.url,
            "html": document,
            "networks": [link.network for link in made.links],
            "refused": refused_as_json(made.refused),
        }
        options.console.object(found)


def _pin_image(shared: Shared) -> str:
    """The picture with its attributes. Raises ShareError (`link.no-picture`)."""
    from sharekit.share import address
    from sharekit.share.buttons import pin_image
    from sharekit.share.find import find
    from sharekit.share.links import build

    share = shared.share
    if not share.media:
        raise ShareError(
            "there is no picture to pin",
            code="link.no-picture",
            hint="give its address with --media; of a card: draw it, and say with output.base_url "
            "where its folder is served",
            where="media",
        )
    media = address.join(share.url, share.media, field="media")
    pin = build(find("pinterest"), share, shared.campaign)
    url = shared.campaign.tagged(find("pinterest")) if shared.campaign else share.url
    words = pin.text or ""
    return pin_image(media, alt=share.title, url=url, media=media, description=words)


def _tell(options: Options, made: Links) -> int:
    if not options.console.json:
        for each in made.refused:
            options.console.error(each.error)
    return PartialError.exit_code if made.refused else 0
