"""`sharekit diagram`: an article's comparison as a spec to edit, and a spec as a picture."""

from __future__ import annotations

from typing import Any

import click

from sharekit.cards.diagram_spec import is_spec, parse_spec, print_spec
from sharekit.cli.card_options import making_options, named_sizes
from sharekit.cli.making import Request, make
from sharekit.cli.options import (
    Command,
    Option,
    Options,
    article_facts,
    entry_option,
    global_options,
    sizes_option,
)
from sharekit.cli.session import Session, open_session
from sharekit.config.layers import flag_layer
from sharekit.errors import InputError
from sharekit.fetch.url import looks_like_url


@click.command(
    "diagram",
    cls=Command,
    short_help="Print the diagram of an article as text, or draw it.",
    examples=(
        ("sharekit diagram article.md > trail.diagram", "what would be drawn, to be edited"),
        ("sharekit diagram trail.diagram", "drawn"),
        ("sharekit diagram trail.diagram -s og,pin,square", "in three sizes"),
        ("sharekit diagram article.md --kind columns", "as two columns, not as a trail"),
        ("sharekit card article.md -t versus", "the article's diagram at once, unedited"),
    ),
)
@click.argument("source", metavar="SRC|SPEC")
@click.option(
    "--kind",
    cls=Option,
    type=click.Choice(["auto", "trail", "columns"]),
    default=None,
    help="Shape of the diagram, whatever article or spec say.",
)
@sizes_option()
@making_options
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    source: str,
    kind: str | None,
    sizes: tuple[str, ...],
    **rest: Any,
) -> int:
    """Print what an article compares as a spec, a few lines of text; draw a spec that was edited.

    The spec is described in docs/diagram.md. Its words are the article's own; others are drawn
    with --not-verbatim alone, and recorded as such.
    """
    flags = {**rest["flags"], **flag_layer({"diagram.kind": ("--kind", kind)})}
    session = open_session(options, flags)
    document = None if looks_like_url(source) or source == "-" else session.world.read(source)
    if document is None or not is_spec(document):
        _print(options, session, source, rest)
        return 0
    spec = parse_spec(document, source)
    choices = rest["choices"]._replace(template="versus")
    rest |= {"choices": choices, "flags": flags}
    return make(options, Request(sources=(source,), sizes=named_sizes(sizes), spec=spec, **rest))


def _print(options: Options, session: Session, source: str, rest: dict[str, Any]) -> None:
    """The article's comparison as a spec, on standard output."""
    from sharekit.extract.model import Comparison
    from sharekit.pipeline.diagram import spec_of
    from sharekit.pipeline.understand import structure_of

    article = session.article(source, rest["facts"], rest["entry"])
    found = structure_of(article, "comparison", session.cache)
    if not isinstance(found, Comparison):
        raise InputError(
            "the article does not set two things side by side",
            code="versus.none",
            hint="write the spec yourself: see docs/diagram.md",
            where=source,
        )
    spec = spec_of(article, found, session.config(article).value("diagram.kind"))
    text = print_spec(spec)
    if options.console.json:
        options.console.object({"source": source, "kind": spec.kind, "spec": text})
    else:
        options.console.data(text.rstrip("\n"))
