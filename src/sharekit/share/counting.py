"""How long a text is, by each network's own rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sharekit.lazy import lazy
from sharekit.share.model import Network, Unit
from sharekit.share.text import GRAPHEME, grapheme_ends, is_simple

LINK_LENGTH = 23
"""What X and Mastodon count for any link."""

# twitter-text v3: these weigh one, everything else two.
_LIGHT = lazy("[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_EMOJI = r"[#*0-9]\uFE0F?\u20E3|\p{RI}{2}|\p{Emoji}\uFE0F|\p{Emoji_Presentation}"
_MENTION = lazy(r"(?<![\w/])(@\w{1,64})@[\w.-]{1,253}\w", 0)


def text_length(text: str, network: str | Network) -> int:
    """How much of the network's limit a text takes, by its own counting.

    network: a name, or a unit of its own: `utf16`, `utf8`, `graphemes`. A network without a rule
    that is known counts as its web form does, in UTF-16 units. Raises ShareError.
    """
    if isinstance(network, str):
        unit = _UNIT_NAMES.get(network)
        if unit is not None:
            return measure(text, unit)
        from sharekit.share.find import find

        network = find(network)
    limit = network.limit or network.title_limit
    return measure(text, limit.unit if limit else Unit.UTF16)


def measure(text: str, unit: Unit) -> int:
    """The length of a text in a unit."""
    return _RULES[unit](text)


def utf8(text: str) -> int:
    """Bytes in UTF-8; a lone surrogate would be sent as U+FFFD, three bytes as well."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def utf16(text: str) -> int:
    """UTF-16 units: what JavaScript, and so most web forms, call the length."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> int:
    """User-perceived characters, by UAX #29."""
    return len(text) if is_simple(text) else len(grapheme_ends(text))


def x_weighted(text: str) -> int:
    """X's count: a link 23, an emoji 2, Latin and most of its punctuation 1, all else 2."""
    if not text.isascii():
        from unicodedata import normalize

        text = normalize("NFC", text)
    length = 0
    if "." in text:
        from sharekit.share.links_in_text import links_in

        spans = links_in(text, bare=True)
        length = LINK_LENGTH * len(spans)
        text = _without(text, spans)
    if text.isascii():
        return length + len(text)
    if not is_simple(text):
        import regex

        emoji = regex.compile(
            rf"(?:{_EMOJI})\p{{EMod}}?(?:\u200D(?:{_EMOJI}|\p{{Emoji}})\p{{EMod}}?)*+[\U000E0020-\U000E007F]*+"
        )
        text, found = emoji.subn("", text)
        length += 2 * found
    light = len(_LIGHT.findall(text))
    return length + 2 * len(text) - light


def mastodon(text: str) -> int:
    """Mastodon's count: graphemes, a link as 23, `@user@server` as `@user`."""
    length = 0
    if "://" in text:
        from sharekit.share.links_in_text import links_in

        spans = links_in(text, bare=False)
        length = LINK_LENGTH * len(spans)
        text = _without(text, spans)
    return length + graphemes(_MENTION.sub(r"\1", text) if "@" in text else text)


def threads(text: str) -> int:
    """Threads' count: characters, but an emoji by its bytes in UTF-8."""
    if is_simple(text):
        return len(text)
    import regex

    return sum(
        utf8(cluster) if regex.search(_EMOJI, cluster) else len(cluster)
        for cluster in regex.findall(GRAPHEME, text)
    )


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in spans:
        pieces.append(text[at:start])
        at = end
    return "".join([*pieces, text[at:]])


_RULES: Mapping[Unit, Callable[[str], int]] = MappingProxyType(
    {
        Unit.X: x_weighted,
        Unit.GRAPHEMES: graphemes,
        Unit.MASTODON: mastodon,
        Unit.UTF16: utf16,
        Unit.UTF8: utf8,
        Unit.THREADS: threads,
    }
)
_UNIT_NAMES: Mapping[str, Unit] = MappingProxyType(
    {"utf16": Unit.UTF16, "utf8": Unit.UTF8, "graphemes": Unit.GRAPHEMES}
)
