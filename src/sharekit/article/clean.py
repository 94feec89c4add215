"""The edge where text comes in: what can't be seen, or can deceive, is taken out here, once."""

from __future__ import annotations

import re

# Controls, bidi embeddings, overrides and isolates, invisible fillers, lone surrogates,
# noncharacters. U+200C, U+200D (Persian, Indic scripts, emoji) and U+200E, U+200F stay.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000\U000e0001\U000e0002-\U000e001f]"
)
# Tag characters spell the flags of England, Scotland and Wales; alone they hide text.
_HIDDEN_TAGS = re.compile(
    "(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]+", re.UNICODE
)
# A page builder's stand-in for an empty line begins many of its paragraphs.
_JOINS_NOTHING = re.compile("(?<![^\\s>])\u200d+")
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = str.maketrans("", "", "\n\t")


def clean(text: str) -> str:
    """The same text with Unix line ends and without invisible or deceiving characters."""
    if text.isascii() and text.translate(_UNSEEN).isprintable():
        return text  # nothing in it is of that kind
    text = _HIDDEN_TAGS.sub("", _INVISIBLE.sub("", _NEWLINES.sub("\n", text)))
    return _JOINS_NOTHING.sub("", text) if "\u200d" in text else text


def fold(text: str) -> str:
    """The same text on one line: every run of white space, no-break ones too, is one space."""
    return " ".join(text.split())


def tidy(text: str) -> str:
    """`clean` and `fold`: for single values, such as a title that a caller hands in."""
    return fold(clean(text))
