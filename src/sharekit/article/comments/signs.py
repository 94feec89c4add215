"""Do comments begin among these lines? Asked before they are cut off from the article."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.lines import LONGEST, Line, classify, is_sentence
from sharekit.article.comments.heads import head_of, says, timed_words, told_at_once

_NEAR, _ENOUGH = 8, 2


def shows_comments(lines: Sequence[Line]) -> bool:
    """Is there any sign of comments or of their form in these lines?

    A heading alone is none below prose, nor is one invitation right above prose: an article may
    have a chapter `Discussion`, and one `Join the conversation` below it.
    """
    told = invited = 0
    for index, line in enumerate(lines):
        if index < _NEAR and head_of(line, lines[index + 1 : index + 3]):
            return True
        found = classify(line.text)
        if found is None:
            if len(line.text) <= LONGEST and says(line.text):
                return True
            told += is_sentence(line.text)
        elif found.kind is LineKind.REPLY:
            invited += 1
            below = lines[index + 1].text if index + 1 < len(lines) else ""
            if invited >= _ENOUGH or classify(below) or not is_sentence(below):
                return True
        elif found.kind is LineKind.AVATAR or (found.kind is LineKind.RESPONSES and not told):
            return True
    return False


def tells_comments(lines: Sequence[Line]) -> bool:
    """Do names with dates in brackets begin two lines in a row, as in a guest book, or do two of
    a few rows hold a name, a date with its time, and a sentence?"""
    if len(lines) >= _ENOUGH and all(told_at_once(line.text) for line in lines[:_ENOUGH]):
        return True
    said = [timed_words(line.text) for line in lines]
    return bool(said[0]) and sum(is_sentence(words or "") for words in said) >= _ENOUGH


def begins_thread(lines: Sequence[Line]) -> bool:
    """Do a name and a date begin a comment here, and a button or another such pair follow soon?"""
    if not head_of(lines[0], lines[1:2]):
        return False
    for index in range(2, min(len(lines), _NEAR)):
        found = classify(lines[index].text)
        if found and found.kind is LineKind.REPLY:
            return True
        if head_of(lines[index], lines[index + 1 : index + 3]):
            return True
    return False
