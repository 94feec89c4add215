"""Structures of an article that doesn't exist, for the cards that draw them."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.cards.brief import Structure
from sharekit.cards.templates.base import TEMPLATES
from sharekit.extract.model import Comparison, Entry, Items, Passage, Side, Stat, Steps


def passage(text: str, block: int = 0, start: int = 0) -> Passage:
    """The words as a passage of some block."""
    return Passage(text, block, start, start + len(text))


def entry(block: int, head: str, body: str | None = None) -> Entry:
    """An entry of a block: its head, then what explains it."""
    after = passage(body, block, len(head) + 1) if body else None
    return Entry(passage(f"{head} {body}" if body else head, block), passage(head, block), after)


def steps(heads: Sequence[str], bodies: Sequence[str | None] = ()) -> Steps:
    """Steps, some of them explained."""
    told = [*bodies, *[None] * (len(heads) - len(bodies))]
    return Steps(tuple(entry(n, h, b) for n, (h, b) in enumerate(zip(heads, told, strict=True))))


def items(heads: Sequence[str], bodies: Sequence[str | None] = ()) -> Items:
    """Items, some of them explained."""
    return Items(steps(heads, bodies).steps)


def stat(sentence: str, number: str, unit: str | None = None) -> Stat:
    """A number and its unit, by their places in the sentence."""
    at = sentence.index(number)
    counted = passage(unit, 0, sentence.index(unit, at + len(number))) if unit else None
    return Stat(passage(number, 0, at), counted, passage(sentence))


def structure_for(
    template: str, sentence: str, heads: Sequence[str], bodies: Sequence[str | None] = ()
) -> Structure | None:
    """What the template draws, made of such words; None where it draws no structure."""
    match TEMPLATES.get(template).structure:
        case "steps":
            return steps(heads, bodies)
        case "items":
            return items(heads, bodies)
        case "stat":
            return stat(f"73 % {sentence}", "73", "%")
        case "comparison":
            sides = (Side(passage(head), passage(sentence)) for head in heads[:2])
            return Comparison(*sides, confidence=1.0)
        case _:
            return None


def main_role(template: str) -> str:
    """The role of the text that a card is made for."""
    return "quote" if TEMPLATES.get(template).takes_quote else template
