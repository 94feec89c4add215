"""What stands below a text about its author: biographies and signatures."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.article.boilerplate.bylines import names_explicitly, read_byline
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import Finding, Line, about_whom, is_sentence, normal
from sharekit.article.boilerplate.phrases import ABOUT_AUTHOR
from sharekit.article.model import BlockKind
from sharekit.lazy import lazy

_LONGEST_BIOGRAPHY = 3
_LONGEST_TOLD = 400
_LITTLE = 200
"""Characters of the lines that can follow one."""
_IS_OR_DOES = lazy(
    r",? (?:(?:is|was|writes|covers|works|lives|teaches|reports|edits|leads|runs|ist|schreibt|"
    r"arbeitet|lebt|leitet|est|écrit|travaille|vit|dirige|es|escribe|trabaja|vive|é|escreve|"
    r"trabalha|è|scrive|lavora|schrijft|werkt|woont|är|skriver|arbetar)\b|"
    r"has (?:written|worked|been))"
)
_GOES_ON = lazy(r",? (?:[(–—-]|[^\W\d_A-ZÀ-Þ])")
_LONGEST_ENDING = 200
_ARTICLES = frozenset({"The", "Der", "Die", "Das", "Les", "Los", "Las", "Gli"})


def biography(
    lines: Sequence[Line],
    findings: Sequence[Finding | None],
    prose: Sequence[int],
    names: Sequence[str],
) -> int:
    """How many of the last prose lines (0 to 3) are only the biography of one of these authors.

    A short line can follow it: how to write to her, what she charges.
    """
    count = after = 0
    for number in range(1, min(len(prose) - 1, _LONGEST_BIOGRAPHY) + 1):
        told = " ".join(lines[index].text for index in prose[-number:])
        if _heads_biography(lines[: prose[-1]], findings, prose[-number], told, names):
            return number
        text = lines[prose[-number]].text
        told_of = _tells_of(names, text) or (number == 1 and _ends_on(names, text))
        if (number == count + 1 or after <= _LITTLE) and told_of:
            count = number
        after += len(text)
    return count


def _headed(lines: Sequence[Line], findings: Sequence[Finding | None]) -> bool:
    """Does a heading of the text itself stand among them?"""
    return any(
        line.kind is BlockKind.HEADING and not found
        for line, found in zip(lines, findings, strict=False)
    )


def _heads_biography(
    lines: Sequence[Line],
    findings: Sequence[Finding | None],
    first: int,
    told: str,
    names: Sequence[str],
) -> bool:
    """Does `About the author`, or a byline with a name that the text tells of, stand above it?"""
    if first and _among(names, lines[first - 1].text) and len(told) <= _LONGEST_TOLD:
        return True
    for index in range(first - 1, max(-1, first - 5), -1):
        text, finding = lines[index].text, findings[index]
        if finding and finding.kind in {LineKind.PROMOTION, LineKind.BYLINE}:
            if _headed(lines[first:], findings[first:]):  # with a part of the text below it
                return False
            if finding.sure and normal(text) in ABOUT_AUTHOR:
                return True
            if index == first - 1 or names_explicitly(text):
                name = about_whom(text) or " ".join(read_byline(text, None).authors)
                parts = [part for part in name.split() if len(part) > 2 and part not in _ARTICLES]
                between = findings[index + 1 : first]
                return any(part in told for part in parts) or bool(
                    parts and between and all(between)
                )
        if not finding and is_sentence(text):
            return False
    return False


def bylined(lines: Sequence[Line], findings: Sequence[Finding | None]) -> tuple[str, ...]:
    """The names in bylines among the lines."""
    return tuple(
        name
        for line, finding in zip(lines, findings, strict=True)
        if finding and finding.kind is LineKind.BYLINE
        for name in read_byline(line.text, None).authors
    )


def _tells_of(names: Sequence[str], text: str) -> bool:
    """`Nora Whitcombe is a staff writer …`: a sentence that says what an author is or does."""
    return any(text.startswith(name) and _IS_OR_DOES.match(text[len(name) :]) for name in names)


def _ends_on(names: Sequence[str], text: str) -> bool:
    """Does a short last sentence begin with an author's whole name? Nobody says that of herself."""
    return len(text) <= _LONGEST_ENDING and any(
        name.count(" ") and text.startswith(name) and _GOES_ON.match(text[len(name) :])
        for name in names
    )


def _among(names: Sequence[str], text: str) -> bool:
    """Is it one of the names, which a byline may have in capitals?"""
    return text.casefold() in {name.casefold() for name in names}


def signs(line: Line, authors: Sequence[str]) -> bool:
    """An author's name below the text, alone or with what she is (`Ann Lee (Boston)`)."""
    return any(
        _among([name], line.text) or (line.text.startswith(f"{name} (") and line.text.endswith(")"))
        for name in authors
    )
