"""`sharekit links`: share URLs of an article or an address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from sharekit.errors import PartialError, UsageError

if TYPE_CHECKING:
    from sharekit.share.links import Links, Refusal
    from sharekit.share.model import ShareLink


@click.command(
    "links",
    cls=Command,
    short_help="Make share links of an article or an address.",
    examples=(
        ("sharekit links article.md", "the dozen that matter, with the best quote"),
        ('sharekit links https://www.example.com/plan/ --title "Plan"', "of an address"),
        ("sharekit links article.md --network x,mastodon --utm campaign=spring", "two, tagged"),
        ("sharekit links https://www.example.com/plan/ --qr plan.svg", "a QR code as well"),
    ),
)
@click.argument("source", metavar="SRC")
@sharing_options
@click.option(
    "--format",
    "format_",
    cls=Option,
    type=click.Choice(["text", "md", "html", "csv"]),
    default="text",
    help="How they are printed.  [default: text]",
)
@click.option("--qr", cls=Option, metavar="FILE", help="Write a QR code too: .svg or .png.")
@click.option("--force", cls=Option, is_flag=True, help="Replace the QR code's file.")
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    source: str,
    asked: Asked,
    format_: str,
    qr: str | None,
    force: bool,
    facts: Mapping[str, str | None],
) -> int:
    """Make share links: text, title, picture and address as each network takes them.

    SRC is an article, or an address, which is used as it stands. Text is cut to the network's
    limit, by its own counting; the address never.
    """
    from sharekit.share.links import make_links

    console = options.console
    shared = what_is_shared(open_session(options), source, asked, facts)
    made = make_links(shared.share, shared.names, utm=shared.campaign, own=shared.own)
    failed = [each for each in made.refused if asked.networks or not _wants_more(each)]
    if failed and not made.links:
        raise failed[0].error
    if qr:
        _write_qr(options, shared, qr, force=force)
    if console.json:
        console.object(as_json(made))
    elif format_ == "csv":
        console.raw(_writer(format_)(made.links).encode())
    elif made.links:
        console.data(_writer(format_)(made.links))
    return _tell(options, made, failed)


def as_json(made: Links) -> dict[str, Any]:
    """The links with the keys of the JSON interface."""
    return {
        "url": made.url,
        "links": [
            {
                "network": link.network,
                "url": link.url,
                "text": link.text,
                "length": link.length,
                "limit": link.limit,
                "unit": link.unit,
                "warnings": list(link.warnings),
            }
            for link in made.links
        ],
        "refused": refused_as_json(made.refused),
    }


def _tell(options: Options, made: Links, failed: list[Refusal]) -> int:
    """Warnings and refusals on stderr; the exit code."""
    console = options.console
    for link in made.links:
        for warning in link.warnings:
            console.message(f"{link.network}: {warning}")
    left_out = [each.network for each in made.refused if each not in failed]
    if left_out:
        console.message(f"left out, since they need more: {', '.join(left_out)}")
    if not failed:
        return 0
    if not console.json:
        for each in failed:
            console.error(each.error)
    return PartialError.exit_code


def _wants_more(refusal: Refusal) -> bool:
    """Is it left out for want of a server or an id, where nobody named it?"""
    return refusal.error.code in ("link.instance", "link.app_id")


def _writer(format_: str) -> Callable[[tuple[ShareLink, ...]], str]:
    from sharekit.share import formats

    writers: dict[str, Callable[[tuple[ShareLink, ...]], str]] = {
        "md": formats.as_markdown,
        "html": formats.as_html,
        "csv": formats.as_csv,
        "text": _as_text,
    }
    return writers[format_]


def _as_text(links: tuple[ShareLink, ...]) -> str:
    width = max(len(link.network) for link in links)
    return "\n".join(f"{link.network:<{width}}  {link.url}" for link in links)


def _write_qr(options: Options, shared: Shared, file: str, *, force: bool) -> None:
    """The address, with its campaign parameters, as a QR code. Raises UsageError, OutputError."""
    from sharekit.share.find import find
    from sharekit.share.qr import qr_png, qr_svg
    from sharekit.store import write_own

    kinds = {".svg": qr_svg, ".png": qr_png}
    path = Path(file)
    if path.suffix.lower() not in kinds:
        raise UsageError(
            f"'{file}' is no .svg or .png",
            code="link.qr_format",
            hint="name the file with one of these endings",
            where="--qr",
        )
    url = shared.share.url
    if shared.campaign is not None:
        url = shared.campaign.tagged(find("wechat")._replace(id="qr"))
    data = kinds[path.suffix.lower()](url)
    if not options.dry_run:
        write_own(path, data, known=(), force=force)
    options.console.message(f"QR code: {path}")
