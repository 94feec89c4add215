"""Campaign parameters: where a reader came from, as web analytics read it off the address.

Source, medium and campaign always go together, in lower case, since analytics take `Spring` and
`spring` for two. They are for the address that is shared alone: never for internal links, the
canonical URL, og:url or a sitemap.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from sharekit.config.keys import UTM_FIELDS
from sharekit.config.values import unknown_field
from sharekit.errors import ShareError
from sharekit.lazy import lazy
from sharekit.share.address import Parts, split
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
MAX_VALUE = 100

_NO_SLUG = lazy("[^a-z0-9]+")
_ORDER = ("source", "medium", "campaign", "content", "term", "id")


def checked(utm: Mapping[str, str | None]) -> dict[str, str]:
    """The parameters by their short names; None is not given. Raises ShareError (`link.utm`)."""
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
        if value is not None:
            found[short] = str(value)
            _check_fields(short, found[short])
    return found


def _check_fields(name: str, value: str) -> None:
    """Raises ShareError (`link.utm`) for {braces} that nothing is filled into."""
    unknown = unknown_field(value, UTM_FIELDS)
    if unknown is not None:
        raise ShareError(
            f"there is no {{{unknown[:40]}}} in {name}",
            code="link.utm",
            hint=f"there are: {', '.join(f'{{{field}}}' for field in UTM_FIELDS)}",
            where="utm",
        )


class Campaign(NamedTuple):
    """The campaign parameters of one page, but for what differs from network to network.

    before, after: the address around them. pairs: names and values, as they were given.
    """

    before: str
    pairs: tuple[tuple[str, str], ...]
    after: str
    variant: str

    def tagged(self, network: Network) -> str:
        """The address as it is shared on a network."""
        medium = "email" if network.kind is Kind.MAIL else "social"
        values = {"network": slug(network.id), "medium": medium, "variant": self.variant}
        filled = [(name, _filled(value, values)) for name, value in self.pairs]
        query = "&".join(f"utm_{name}={value}" for name, value in filled if value)
        return f"{self.before}{query}{self.after}" if query else self.before[:-1] + self.after


def campaign(
    url: str, utm: Mapping[str, str | None], *, title: str = "", variant: str = ""
) -> Campaign:
    """Campaign parameters for a canonical address; keys that are there already win.

    utm: values may hold {network}, {medium}, {slug} and {variant}; what isn't given is as in
    DEFAULTS. title: stands in for a slug where the path has none. Raises ShareError (`link.utm`).
    """
    address = split(url)
    there = {pair.partition("=")[0].lower() for pair in address.query[1:].split("&")}
    wanted = {**DEFAULTS, **checked(utm)}
    if any("{slug}" in value for value in wanted.values()):
        own = slug_of(address, title)
        wanted = {name: value.replace("{slug}", own) for name, value in wanted.items()}
    query = address.query or "?"
    glue = "" if query.endswith(("?", "&")) else "&"
    return Campaign(
        str(address._replace(query=query + glue, fragment="")),
        tuple((name, wanted.get(name, "")) for name in _ORDER if f"utm_{name}" not in there),
        address.fragment,
        slug(variant),
    )


def _filled(value: str, values: Mapping[str, str]) -> str:
    """The slug of a value, its places filled in."""
    name = value[1:-1]
    if name in values and value == f"{{{name}}}":
        return values[name]
    for place, filling in values.items():
        value = value.replace(f"{{{place}}}", filling)
    return slug(value)


@lru_cache(maxsize=64)
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
