"""Words as they are shared: cleaned, made hashtags or handles of, cut, percent-encoded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from sharekit.lazy import lazy

ELLIPSIS = "…"
MOST_TAGS, LONGEST_TAG = 30, 100
"""More hashtags, or longer ones, are no hashtags any more."""
UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

GRAPHEME = r"\p{RI}\p{RI}?[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+|\X"
"""What `\\X` matches; alone it looks back over all flags before it, for each of them."""

# C0 but for tab and line feed, DEL and C1, the two overrides that make text read otherwise.
_REMOVED = lazy("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]")
_SURROGATE = lazy("[\ud800-\udfff]")
_SPACES = lazy("[ \t]+")
_BETWEEN_TAGS = lazy(r",|\s+(?=#)")
_NO_WORD = lazy(r"\W+")
_HANDLE = lazy(r"@?([A-Za-z0-9_]{1,15})", 256)  # re.ASCII
_PERCENT = [chr(b) if b in UNRESERVED else f"%{b:02X}" for b in range(256)]


@lru_cache(maxsize=64)
def percent_encoded(text: str) -> str:
    """UTF-8, with everything but the unreserved characters as %XX; a space is %20, never `+`."""
    return "".join([_PERCENT[byte] for byte in text.encode()])


def cleaned(text: str | None) -> str:
    """NFC, line feeds only, no control characters or overrides, spaces folded, ends trimmed."""
    if not text:
        return ""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # most titles; patterns take their time to compile
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        from unicodedata import normalize

        text = normalize("NFC", _SURROGATE.sub("\ufffd", text))
    return _SPACES.sub(" ", _REMOVED.sub("", text)).strip()


def one_line(text: str | None) -> str:
    """Cleaned, with line breaks folded to a space: titles, subjects."""
    text = cleaned(text)
    return _SPACES.sub(" ", text.replace("\n", " ")) if "\n" in text else text


def hashtags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without `#`, words joined in CamelCase; only digits, empty ones and doubles go.

    tags: one by one, or as they are written: `a, b` or `#a #b`.
    """
    if isinstance(tags, str):
        tags = _BETWEEN_TAGS.split(tags)
    kept: dict[str, str] = {}
    for tag in tags:
        words = [_letters(word) for word in one_line(tag).split()]
        words = [word for word in words if word]
        joined = words[0] if len(words) == 1 else "".join(w[:1].upper() + w[1:] for w in words)
        if joined and not joined.isdigit() and len(joined) <= LONGEST_TAG:
            kept.setdefault(joined.casefold(), joined)
        if len(kept) == MOST_TAGS:
            break
    return tuple(kept.values())


def _letters(word: str) -> str:
    """The word's letters, digits and `_`, with the marks on them: vowels of Indic scripts, of Thai.

    Those of emoji and key caps are none.
    """
    if word.isascii():
        return _NO_WORD.sub("", word)
    from unicodedata import category

    kept = ""
    for character in word:
        is_mark = category(character) in ("Mn", "Mc") and not "\ufe00" <= character <= "\ufe0f"
        if character == "_" or character.isalnum() or (is_mark and kept):
            kept += character
    return kept


def handle(name: str | None) -> str:
    """A user name without its `@`, or "" where it can't be one."""
    found = _HANDLE.fullmatch((name or "").strip())
    return found[1] if found else ""


def cut(text: str, measure: Callable[[str], bool]) -> str:
    """The text, or as much of it as fits, cut at a grapheme's end, rather at a word's, with `…`.

    measure: does that much fit? A word's end is preferred where it keeps more than half.
    """
    if measure(text):
        return text
    ends = grapheme_ends(text)
    low, high = 0, len(ends)  # ends[:low] fits, ends[:high + 1] doesn't
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_shortened(text, ends[middle - 1])):
            low = middle
        else:
            high = middle - 1
    if not low:
        return ""
    end = ends[low - 1]
    return _shortened(text, _word_end(text, end))


@lru_cache(maxsize=8)
def grapheme_ends(text: str) -> Sequence[int]:
    """Where each of its user-perceived characters ends."""
    if is_simple(text):
        return range(1, len(text) + 1)
    import regex  # thirty milliseconds: only for text that needs it

    return tuple(found.end() for found in regex.finditer(GRAPHEME, text))


def is_simple(text: str) -> bool:
    """Is every character one of its own: nothing that combines, no emoji, no line ends by two?"""
    return text.isascii() or _ALONE.fullmatch(text) is not None


_ALONE = lazy("[\n\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u203b]*")


def _shortened(text: str, end: int) -> str:
    kept = text[:end].rstrip()
    return kept + ELLIPSIS if kept else ""


def _word_end(text: str, end: int) -> int:
    if text[end].isspace():
        return end
    space = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
    return space if space > end / 2 else end
