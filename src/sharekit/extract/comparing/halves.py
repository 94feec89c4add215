"""Labels of which a title writes one only in part: "Filter- und Espressokaffee", "Fixed and
Variable Costs", "Coûts fixes et variables". The text has them whole."""

from collections.abc import Iterator

from sharekit.extract.language.kin import in_a_row, stem, tokens
from sharekit.extract.language.words import listed
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline

LEAST_SHARED = 3
"""Letters that the two parts of a compound must share."""

_OF = listed("de à en para con a di da em com of for")


def completed(of: Outline, left: Passage, right: Passage) -> tuple[Passage, Passage] | None:
    """Both labels whole, as the text writes them; None where it doesn't, or none is a half."""
    if left.endswith("-"):
        whole = _compound(of, left[:-1].lower(), right.lower())
        return (whole, right) if whole else None
    first, second = (tuple(stem(word) for word in label.split()) for label in (left, right))
    if (len(first), len(second)) == (1, 2):  # the head of both stands last
        first = (*first, second[1])
    elif (len(first), len(second)) == (2, 1):  # … or first, as in French
        second = (first[0], *second)
    elif (len(first), len(second)) == (3, 1) and left.split()[1].lower() in _OF:
        second = (*first[:2], *second)
    else:
        return None
    found = _written(of, first), _written(of, second)
    return (found[0], found[1]) if found[0] and found[1] else None


def _compound(of: Outline, stub: str, other: str) -> Passage | None:
    for sentence in of.sentences:
        if stub not in sentence.text.lower():
            continue
        for word in tokens(sentence.text):
            text = sentence.text[word.start : word.end].lower()
            rest = text.removeprefix(stub)
            if rest != text and len(rest) >= LEAST_SHARED and other.endswith(rest):
                at = sentence.start
                return of.passage(sentence.block, at + word.start, at + word.end)
    return None


def _written(of: Outline, roots: tuple[str, ...]) -> Passage | None:
    return next(_places(of, roots), None)


def _places(of: Outline, roots: tuple[str, ...]) -> Iterator[Passage]:
    for sentence in of.sentences:
        words = tokens(sentence.text)
        at = sentence.start
        for place in in_a_row(words, roots):
            first, last = words[place], words[place + len(roots) - 1]
            yield of.passage(sentence.block, at + first.start, at + last.end)
