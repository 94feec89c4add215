"""What a line can be if it isn't the article. The tables: `phrases.py`, `patterns.py`.

Both are matched against a line in the form that `lines.normal` gives it: case folded, straight
quotes, without bullets and end marks.
"""

from __future__ import annotations

from enum import StrEnum


class LineKind(StrEnum):
    """What a line is if it isn't the article; the value says why it was set aside."""

    AGE_WARNING = "the page's own warning about its age"
    RESPONSES = "heading of the comments"
    REPLY = "comment form"
    SHARE = "share buttons"
    RELATED = "links to other articles"
    NEWSLETTER = "newsletter or invitation to follow"
    PROMOTION = "promotion"
    CAPTION = "caption or file name of an image"
    AVATAR = "avatar of a commenter"
    BYLINE = "author, date or category line"
    SOCIAL_COUNT = "count of likes, shares or followers"
    LEGAL = "navigation, cookie or legal notice"
