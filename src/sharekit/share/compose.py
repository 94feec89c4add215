"""What each parameter of a network carries, cut to the network's limit: `Share` → `Post`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.share import counting, recipient
from sharekit.share.model import Field, Limit, Network, Share, Unit
from sharekit.share.text import cut

TEXTUAL = frozenset(
    {Field.TEXT, Field.WORDS, Field.MESSAGE, Field.NOTE, Field.DESCRIPTION, Field.PROMPT}
)
"""Fields that hold what is posted: the limit holds for them."""


class Post(NamedTuple):
    """Values by field, and how long what is posted is. text: what is posted, None for nothing."""

    values: Mapping[Field, str]
    text: str | None
    length: int | None
    warnings: tuple[str, ...]


def compose(network: Network, share: Share) -> Post:
    """The values of the network's parameters; "" for those that are left out. Raises ShareError."""
    values: dict[Field, str] = {}
    warnings: list[str] = []
    text: str | None = None
    length: int | None = None
    for _, field in network.params:
        if not isinstance(field, Field):
            continue
        value = _VALUES[field](network, share)
        if field is Field.TITLE and network.title_limit:
            value, length = _headline(value, network.title_limit, warnings)
            text = value
        elif field in TEXTUAL:
            value, text, length = _posted(network, share, field, value, warnings)
        elif field is Field.LETTER or (field is Field.TITLE and text is None):
            text = value.replace("\r\n", "\n")
        values[field] = value
    _tell_left_out(warnings, network, share)
    return Post(MappingProxyType(values), text or None, length, tuple(warnings))


def _headline(title: str, limit: Limit, warnings: list[str]) -> tuple[str, int]:
    """A title cut to its limit, and its length."""
    shown = cut(title, lambda part: counting.measure(part, limit.unit) <= limit.most)
    _tell_cut(warnings, title, shown, "title", limit)
    return shown, counting.measure(shown, limit.unit)


def _posted(
    network: Network, share: Share, field: Field, words: str, warnings: list[str]
) -> tuple[str, str, int | None]:
    """Words cut so that the whole post fits; the value, what is posted, its length."""
    rest = _rest(network, share, field)
    limit = network.limit
    if limit is None:
        whole = _joined(words, *rest)
        return whole, whole, None

    def length_of(part: str) -> int:
        whole = _joined(part, *rest)
        if limit.unit is Unit.MASTODON and rest:  # whatever the shared address looks like
            known = whole.replace(share.url, "", 1)
            return counting.LINK_LENGTH + counting.measure(known, limit.unit)
        return counting.measure(whole, limit.unit) + _beside(network, share, part)

    def fits(part: str) -> bool:
        heavy = limit.bytes is not None and counting.utf8(_joined(part, *rest)) > limit.bytes
        return not heavy and length_of(part) <= limit.most

    shown = cut(words, fits)
    whole = _joined(shown, *rest)
    length = length_of(shown)
    _tell_cut(warnings, words, shown, "text", limit)
    if not fits(shown):
        warnings.append(f"even without text the post exceeds {limit.most} {limit.unit.value}")
    return whole, whole, length


def _rest(network: Network, share: Share, field: Field) -> tuple[str, ...]:
    """What stands in the same parameter after the words."""
    if field is Field.PROMPT or field is Field.NOTE:
        return (share.url,)
    if field is Field.MESSAGE:
        return (share.url, *(f"#{tag}" for tag in share.hashtags[: network.hashtags]))
    return ()


def _beside(network: Network, share: Share, words: str) -> int:
    """What the network adds to the post from other parameters: on X link, hashtags and `via`."""
    if network.limit is None or network.limit.link is None:
        return 0
    length = network.limit.link + (1 if words else 0)
    if share.hashtags and Field.HASHTAGS in network.carries:
        tags = "".join(f" #{tag}" for tag in share.hashtags)
        length += counting.measure(tags, network.limit.unit)
    if share.via and Field.VIA in network.carries:
        length += len(f" via @{share.via}")
    return length


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _tell_cut(warnings: list[str], whole: str, shown: str, what: str, limit: Limit) -> None:
    if shown != whole:
        warnings.append(f"the {what} was cut to fit {limit.most} {limit.unit.value}")


def _tell_left_out(warnings: list[str], network: Network, share: Share) -> None:
    carried = network.carries
    if share.hashtags and not network.hashtags:
        if Field.HASHTAG in carried and len(share.hashtags) > 1:
            warnings.append("only the first hashtag is taken")
        elif not carried & {Field.HASHTAG, Field.HASHTAGS}:
            warnings.append("hashtags are left out: the network takes none")
    if share.to and not carried & {Field.RECIPIENT, Field.PHONE} and "{to}" not in network.endpoint:
        warnings.append("the recipient is left out: the network takes none")


def _letter(network: Network, share: Share) -> str:
    """The body of a mail: words, a blank line, the address; CR LF in `mailto:` (RFC 6068)."""
    words = f"{share.text}\n\n{share.url}" if share.text else share.url
    return words.replace("\n", "\r\n") if network.scheme == "mailto" else words


def _front_matter(_: Network, share: Share) -> str:
    """A draft with front matter, as DEV's editor reads it."""
    import json

    title = f"title: {json.dumps(share.title, ensure_ascii=False)}\n" if share.title else ""
    body = "\n\n".join(part for part in (share.text, share.url) if part)
    return f"---\n{title}published: false\n---\n\n{body}"


def _prompt(_: Network, share: Share) -> str:
    from sharekit.share.networks.alive import PROMPT

    return share.prompt or PROMPT


def _hashtag(_: Network, share: Share) -> str:
    return f"#{share.hashtags[0]}" if share.hashtags else ""


def _to(_: Network, share: Share) -> str:
    return ",".join(recipient.mailboxes(share.to)) if share.to else ""


_VALUES: Mapping[Field, Callable[[Network, Share], str]] = MappingProxyType(
    {
        Field.URL: lambda _, share: share.url,
        Field.TITLE: lambda _, share: share.title,
        Field.TEXT: lambda _, share: share.text or share.title,
        Field.WORDS: lambda _, share: share.text,
        Field.MESSAGE: lambda _, share: share.text or share.title,
        Field.NOTE: lambda _, share: share.text,
        Field.LETTER: _letter,
        Field.DESCRIPTION: lambda _, share: share.description or share.text or share.title,
        Field.MEDIA: lambda _, share: share.media,
        Field.HASHTAGS: lambda _, share: ",".join(share.hashtags),
        Field.HASHTAG: _hashtag,
        Field.VIA: lambda _, share: share.via,
        Field.SITE: lambda _, share: share.site,
        Field.LANGUAGE: lambda _, share: share.language or "en",
        Field.RECIPIENT: _to,
        Field.PHONE: lambda _, share: recipient.phone(share.to) if share.to else "",
        Field.APP_ID: lambda n, share: recipient.key(share.app_id, n.keyed, n.name),
        Field.PROMPT: _prompt,
        Field.FRONT_MATTER: _front_matter,
    }
)
