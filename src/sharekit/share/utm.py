"""Campaign parameters: where a reader came from, as web analytics read it off the address.

Source, medium and campaign always go together, in lower case, since analytics take `Spring` and
`spring` for two. They are for the address that is shared alone: never for internal links, the
canonical URL, og:url or a sitemap.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sharekit.errors import ShareError
from sharekit.lazy import lazy
from sharekit.share.address import Parts
from sharekit.share.model import Kind, Network

NAMES = ("source", "medium", "campaign", "term", "content", "id")
DEFAULTS: Mapping[str, str] = MappingProxyType(
    {
        "source": "{network}",
        "medium": "{medium}",
        "campaign": "{slug}",
        "content": "{variant}",
    }
)
PLACES = ("network", "medium", "slug", "variant")
MAX_VALUE = 100

_NO_SLUG = lazy("[^a-z0-9]+")
_ORDER = ("source", "medium", "campaign", "content", "term", "id")


def checked(utm: Mapping[str, str]) -> dict[str, str]:
    """The parameters by their short names. Raises ShareError (`link.utm`)."""
    found: dict[str, str] = {}
    for name, value in utm.items():
        short = name.lower().removeprefix("utm_")
        if short not in NAMES:
            from sharekit.registry import near_names

            near = near_names(short, NAMES)[:1]
            raise ShareError(
                f"there is no campaign parameter '{name[:40]}'",
                code="link.utm",
                hint=f"did you mean {near[0]}?" if near else f"there are: {', '.join(NAMES)}",
                where="utm",
            )
        found[short] = str(value)
    return found


def tagged(
    address: Parts, network: Network, utm: Mapping[str, str], *, title: str = "", variant: str = ""
) -> str:
    """The address with its campaign parameters before the `#`; keys that are there already win.

    utm: `checked`; values may hold {network}, {medium}, {slug} and {variant}.
    """
    there = {pair.partition("=")[0].lower() for pair in address.query[1:].split("&")}
    values = {"network": network.id, "variant": variant}
    values["medium"] = "email" if network.kind is Kind.MAIL else "social"
    wanted = {**DEFAULTS, **utm}
    if "{slug}" in "".join(wanted.values()):
        values["slug"] = slug_of(address, title)
    pairs = []
    for name in _ORDER:
        value = wanted.get(name, "")
        for place in PLACES:
            value = value.replace(f"{{{place}}}", values.get(place, ""))
        value = slug(value)
        if value and f"utm_{name}" not in there:
            pairs.append(f"utm_{name}={value}")
    query = address.query or "?"
    glue = "" if query.endswith(("?", "&")) else "&"
    return str(address._replace(query=f"{query}{glue}{'&'.join(pairs)}" if pairs else query))


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and hyphens; at most MAX_VALUE characters."""
    if not text.isascii():
        from slugify import slugify  # for words beyond ASCII alone

        text = slugify(text)
    return _NO_SLUG.sub("-", text.lower()).strip("-")[:MAX_VALUE].rstrip("-")


def slug_of(address: Parts, title: str) -> str:
    """A name for what is shared: the last part of the path, else the title, else the site."""
    last = address.path.rstrip("/").rpartition("/")[2]
    if "%" in last:
        from urllib.parse import unquote

        last = unquote(last)
    stem = last.rpartition(".")[0] or last
    return slug(stem) or slug(title) or slug(address.host)
