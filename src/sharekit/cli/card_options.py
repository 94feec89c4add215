"""The options of every command that draws cards: how they look, and where they go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from math import isnan
from typing import Any, TypeVar

import click

from sharekit.cli import completing
from sharekit.cli.options import Option, pair
from sharekit.config.layers import Layer, flag_layer, text_layer
from sharekit.pipeline.configure import Choices
from sharekit.pipeline.settings import AUTO

F = TypeVar("F", bound=Callable[..., Any])


def making_options(function: F) -> F:
    """How cards are drawn and where they go: the command gets `choices`, `flags` and `output`."""

    @wraps(function)
    def gathered(*arguments: Any, **given: Any) -> Any:
        own = {name: given.pop(name) for name in _NAMES}
        choices = Choices(**{name: own[name] for name in Choices._fields})
        return function(
            *arguments, choices=choices, flags=_flags(own), output=own["output"], **given
        )

    for option in reversed(_OPTIONS):
        gathered = option(gathered)
    return gathered  # type: ignore[return-value]  # the wrapper takes the same command line


def _flags(own: Mapping[str, Any]) -> Layer:
    settings = text_layer((pair(text) for text in own["settings"]), "--set")
    strict = own["strict"]
    options = {
        "output.format": ("--format", own["format"]),
        "output.budget": ("--budget", own["budget"]),
        "quality.strict": ("--no-strict" if strict is False else "--strict", strict),
        "pinterest.eyebrow": ("--eyebrow", own["eyebrow"]),
        "pinterest.cta": ("--cta", own["cta"]),
    }
    return {**settings, **flag_layer(options)}


def named_sizes(texts: Sequence[str]) -> tuple[str, ...]:
    """The sizes that `-s` names, each once, by their proper names. Raises UsageError."""
    from sharekit.cards.formats import find_format

    names = (name for text in texts for name in text.split(",") if name.strip())
    return tuple(dict.fromkeys(find_format(name).name for name in names))


def _option(*names: str, **settings: Any) -> Callable[[F], F]:
    return click.option(*names, cls=Option, **settings)


class _Scale(click.FloatRange):
    """A range of numbers without "nan", which no bound keeps out."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        number = super().convert(value, param, ctx)
        return self.fail(f"{value} is no number", param, ctx) if isnan(number) else number


_OPTIONS = (
    _option("-t", "--template", default=AUTO, metavar="NAME", shell_complete=completing.templates,
            help="Layout: see sharekit templates. Default: what suits the article."),
    _option("--theme", metavar="NAME", shell_complete=completing.themes,
            help="Colours and typefaces: see sharekit themes."),
    _option("--quote", default=AUTO, metavar="N|TEXT",
            help="Number from sharekit quotes, or words of the article."),
    _option("--not-verbatim", is_flag=True,
            help="Draw --quote words that the article does not hold; recorded as such."),
    _option("--new-quote", is_flag=True,
            help="Choose the quote anew. Without it a card keeps the one it has."),
    _option("--eyebrow", metavar="TEXT", help="Small line above the title."),
    _option("--cta", metavar="TEXT", help="Words on the pin's button."),
    _option("-o", "--output", metavar="PATH",
            help="Folder, a picture's name, or - for standard output.  [default: sharekit-out]"),
    _option("--force", is_flag=True, help="Replace files that sharekit did not write."),
    _option("--format", metavar="NAME", help="png, jpeg, webp, svg or auto."),
    _option("--budget", metavar="SIZE", help="Most bytes of a picture, such as 300KB."),
    _option("--scale", type=_Scale(0.25, 4), default=1.0, metavar="N",
            help="Pixels for each pixel of the size: 2 for sharp screens."),
    _option("--strict/--no-strict", default=None, help="Refuse cards with errors, or only warn."),
    _option("--set", "settings", multiple=True, metavar="KEY=VALUE",
            help="Any setting of sharekit.toml; may be given again."),
    _option("--debug", is_flag=True, help="Draw boxes and safe areas over the card."),
)  # fmt: skip
carousel_option = _option(
    "--carousel", type=click.IntRange(2, 10), metavar="N",
    help="A series of at most N cards, 2 to 10 (pins: 5): a hook, a point a card, a call to act.",
)  # fmt: skip
_NAMES = (
    "template", "theme", "quote", "not_verbatim", "new_quote", "eyebrow", "cta", "output", "force",
    "format", "budget", "scale", "strict", "settings", "debug",
)  # fmt: skip
