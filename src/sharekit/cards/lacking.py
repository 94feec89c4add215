"""What an article lacks for a template, and what to do about it: one row a template."""

from __future__ import annotations

from sharekit.cards.templates.base import Template
from sharekit.errors import InputError

_ROWS = {
    "quote": (
        "quote.none",
        "no sentence here is fit to stand alone as a quote",
        "use the title card (-t title), or give the words: --quote 'TEXT'",
    ),
    "title": ("title.none", "the article has no title to draw", "give one: --title 'TEXT'"),
    "steps": (
        "steps.none",
        "the article tells no steps: no numbered list, headings or “Step 1”, nor First … Then",
        "number them in the article, or draw what it lists (-t list) or a quote (-t quote)",
    ),
    "list": (
        "list.none",
        "the article holds no list that its title or a line above announces",
        "announce it in the article (“Five things to pack:”), or draw a quote (-t quote)",
    ),
    "stat": (
        "stat.none",
        "the article holds no number that speaks for itself: a share, a ratio, a sourced figure",
        "say in the article what it counts and who counted, or draw a quote (-t quote)",
    ),
    "versus": (
        "versus.none",
        "the article does not set two things side by side",
        "write the comparison as a spec (sharekit diagram SPEC), or draw a quote (-t quote)",
    ),
}


_NO_WORDS = "give the words (--quote 'TEXT'), or a title to draw: -t title --title 'TEXT'"


def nothing_to_draw(template: Template, *, titled: bool) -> InputError:
    """The error of an article that doesn't hold what the template draws. titled: has it a title?"""
    row = _ROWS["quote"] if template.takes_quote else _ROWS.get(template.name)
    if template.takes_quote and not titled:
        row = (*_ROWS["quote"][:2], _NO_WORDS)
    code, message, hint = row or (
        f"{template.name}.none",
        f"the article does not hold what the template '{template.name}' draws",
        "choose another: sharekit templates",
    )
    return InputError(message, code=code, hint=hint)
