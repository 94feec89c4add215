"""The only changes a quote may show against its article, and the check that undoes exactly them.

`space` folds white space, `marks` turns straight quotation marks into the language's own,
`ellipsis` turns three dots into the sign, `capital` raises the first letter, `stop` adds an end
mark or puts one in place of a comma. Words never change.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sharekit.article.language import primary
from sharekit.extract.language.marks import quotation_marks
from sharekit.lazy import lazy

EDITS = ("space", "marks", "ellipsis", "capital", "stop")
"""All edits, in the order in which they are applied."""

_WIDE_STOPS = {"ja": "。", "zh": "。", "hi": "।", "ur": "۔"}
_QUIET_STOPS = ".…。।۔"
_STOPS = _QUIET_STOPS + "!?！？؟"
_HALTS = " ,;:،؛、，；：–—-\t\n\r\f\v\u00a0\u202f\u3000"
_SPACE = lazy(r"\s+")
# One no-break space after a figure or opening mark, or before a mark, percent or currency sign.
_BOUND = lazy(r"(?<=[\d«‹])[\u00a0\u202f](?!\s)|[\u00a0\u202f](?=[!?:;»›%€$])")
_WITHIN_MARKS = "\u202f\u00a0"  # "« … »"
_CLOSERS = "\"'”’»›“‘«‹)]}」』）"
_ONE_MARK = str.maketrans(dict.fromkeys("“”„«»‟「」『』'‘’‚‹›‛", '"'))


def apply(text: str, edits: Collection[str], language: str | None = None) -> str:
    """The slice of a block after the named edits. language: a BCP 47 tag, for marks and stop."""
    if "space" in edits:
        text = fold(text)
    if "marks" in edits:
        text = curl(text, language)
    if "ellipsis" in edits:
        text = text.replace("...", "…")
    if "capital" in edits:
        text = _raise_first(text)
    if "stop" in edits:
        text = _stop(text, language)
    return text


def matches(text: str, original: str, edits: Collection[str]) -> bool:
    """Is `text` the original after nothing but the named edits?

    It undoes them on both sides and compares, so that what an older version of sharekit curled or
    stopped a little otherwise is still the same quote; a changed, added or missing word never is.
    """
    return _undone(text, edits) == _undone(original, edits)


def needed(text: str) -> tuple[str, ...]:
    """The edits that make a slice fit to print whatever it was cut from."""
    wanted = {
        "space": fold(text) != text,
        "marks": curl(text, "en") != text,
        "ellipsis": "..." in text,
    }
    return tuple(name for name in EDITS if wanted.get(name))


def fold(text: str) -> str:
    """Runs of white space become one space; none stays at the ends.

    A no-break space stays where a language prints one: in figures and beside French marks.
    """
    text = text.strip()
    if "\u00a0" not in text and "\u202f" not in text:
        return " ".join(text.split())
    return _SPACE.sub(lambda run: run[0] if _BOUND.match(text, run.start()) else " ", text)


def curl(text: str, language: str | None) -> str:
    """Straight quotation marks and apostrophes as the language prints them.

    Feet, inches and seconds (a mark after a figure with none open) stay straight.
    """
    if '"' not in text and "'" not in text:
        return text
    opening, closing, single, unsingle = quotation_marks(language)
    result: list[str] = []
    double_open = single_open = False
    for index, character in enumerate(text):
        before = text[index - 1] if index else " "
        after = text[index + 1] if index + 1 < len(text) else " "
        opens = (before.isspace() or before in "([{—–-/“„«‘") and not after.isspace()
        if character == '"':
            if not double_open and before.isdecimal():
                result.append(character)
                continue
            double_open = opens and not double_open
            result.append(opening if double_open else closing)
        elif character == "'" and opens and after.isalpha() and _closes_later(text, index):
            single_open = True
            result.append(single)
        elif character == "'" and single_open and not after.isalnum():
            single_open = False
            result.append(unsingle)
        elif character == "'" and not before.isdecimal():
            result.append("’")
        else:
            result.append(character)
    return "".join(result)


def _closes_later(text: str, index: int) -> bool:
    """Does a single mark that opens here close within a line's length? Else it's an elision."""
    ahead = text[index + 1 : index + 121]
    return re.search(r"[^\W_][.,!?…]?'(?![^\W_])", ahead) is not None


def _raise_first(text: str) -> str:
    for index, character in enumerate(text):
        if character.isalnum():
            raised = character.upper()
            safe = raised.lower() == character  # not so for ß, ı and their like
            return text[:index] + (raised if safe else character) + text[index + 1 :]
    return text


def _stop(text: str, language: str | None) -> str:
    """The text with an end mark: a comma, colon or dash at its end gives way; an end mark stays."""
    text = text.rstrip(_HALTS)
    if not text or text.rstrip(_CLOSERS + _WITHIN_MARKS).endswith(tuple(_STOPS)):
        return text
    return text + _WIDE_STOPS.get(primary(language) or "", ".")


def _undone(text: str, edits: Collection[str]) -> str:
    if "ellipsis" in edits:
        text = text.replace("…", "...")
    if "marks" in edits:
        # Some languages set spaces inside their marks, so spaces beside one don't count.
        text = '"'.join(part.strip() for part in text.translate(_ONE_MARK).split('"'))
    if "space" in edits:
        text = " ".join(text.split())
    if "stop" in edits:
        text = text.rstrip(_HALTS + _QUIET_STOPS)
    if "capital" in edits:
        text = _lower_first(text)
    return text


def _lower_first(text: str) -> str:
    for index, character in enumerate(text):
        if character.isalnum():
            return text[:index] + character.lower() + text[index + 1 :]
    return text
