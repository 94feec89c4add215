"""Boxes of a newsletter's sponsor: who it is, what it sells, and where to get it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sharekit.article.boilerplate.lines import LONGEST, Line, normal
from sharekit.article.model import BlockKind
from sharekit.lazy import lazy

_LONGEST_HEAD, _LONGEST_CALL, _MOST_LINES = 60, 40, 4
_HEAD = lazy(
    r"(?:together|in partnership|in collaboration) with [^.!?]{2,40}|"
    r"(?:presented|sponsored|brought to you) by [^.!?]{2,40}|"
    r"(?:(?:a )?(?:word|message) from )?(?:our|today's|this week's|this issue's) sponsors?"
    r"(?: ?[:·|–—-] ?.{1,40})?|"
    r"(?:präsentiert|gesponsert|unterstützt) von [^.!?]{2,40}|"
    r"(?:présenté|sponsorisé|proposé|soutenu) par [^.!?]{2,40}|"
    r"(?:presentado|patrocinado|apresentado) por [^.!?]{2,40}|"
    r"(?:presentato|sponsorizzato|offerto) da [^.!?]{2,40}"
)
_ARROWS = ("→", "»", "›", "➜", "➔", ">")
_OFFERS = lazy(
    r"\b(?:use|with|mit|avec|con|com|usa) (?:the |dem |le |el |o |il )?(?:promo ?|discount )?"
    r"(?:code|código|codice) ['\"“]?[A-Z0-9]{3,}|\d\s?% (?:off|rabatt|de (?:descuento|desconto|"
    r"réduction)|di sconto)\b"
)


def sponsored(lines: Sequence[Line]) -> Iterator[int]:
    """The lines of such boxes. A heading like theirs alone is none: `Together with Anna`."""
    for index, line in enumerate(lines):
        if len(line.text) <= _LONGEST_HEAD and _HEAD.fullmatch(normal(line.text)):
            yield from range(index, _end(lines, index))


def _end(lines: Sequence[Line], head: int) -> int:
    """Where the box ends: below its call, else below its offer, else where it began."""
    end = head
    for index in range(head + 1, min(head + 1 + _MOST_LINES, len(lines))):
        text = lines[index].text
        if lines[index].kind is BlockKind.HEADING or len(text) > LONGEST:
            break
        if len(text) <= _LONGEST_CALL and text.endswith(_ARROWS):
            return index + 1
        if _OFFERS.search(text):
            end = index + 1
    return end
