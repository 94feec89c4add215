"""Networks of one's own: `[share.networks.NAME]` of the configuration → rows of the table.

[share.networks.intranet]
name = "Intranet"
url = "https://intranet.example/share?page={url}&say={text}"
limit = 500
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.errors import UsageError
from sharekit.lazy import lazy
from sharekit.share import address
from sharekit.share.model import Evidence, Field, Kind, Limit, Network

KEYS = ("name", "url", "limit", "title_limit")
PLACES = {
    f"{{{field.value}}}": field
    for field in Field
    if field not in (Field.APP_ID, Field.RECIPIENT, Field.PHONE, Field.FRONT_MATTER)
}
_KEY = lazy(r"[A-Za-z0-9_.~\[\]-]{1,60}")
_NAME = lazy(r"[a-z0-9][a-z0-9_.-]{0,39}")


def own_networks(tables: Mapping[str, Mapping[str, str | int]], origin: str) -> dict[str, Network]:
    """The rows, by name. origin: where the tables stand. Raises UsageError (`config.network`)."""
    return {name: _row(name, table, origin) for name, table in tables.items()}


def _row(name: str, table: Mapping[str, str | int], origin: str) -> Network:
    unknown = [key for key in table if key not in KEYS]
    if unknown:
        raise _bad(name, f"has no '{unknown[0]}'", f"there are: {', '.join(KEYS)}", origin)
    if not _NAME.fullmatch(name):
        raise _bad(name, "has no fitting name", "use lower-case letters and digits", origin)
    template = table.get("url")
    if not isinstance(template, str):
        raise _bad(name, "says no url", 'such as "https://…/share?u={url}&t={text}"', origin)
    endpoint, params = _parsed(name, template, origin)
    return Network(
        name,
        str(table.get("name", name.capitalize())),
        Kind.SOCIAL,
        endpoint,
        params,
        endpoint,
        Evidence.WEAK,
        _limit(name, table, "limit", origin),
        _limit(name, table, "title_limit", origin),
    )


def _parsed(
    name: str, template: str, origin: str
) -> tuple[str, tuple[tuple[str, Field | str], ...]]:
    """Endpoint and parameters of a template such as `https://a.example/share?u={url}`."""
    if "#" in template or "{" in template.partition("?")[0].replace("{instance}", ""):
        raise _bad(name, "has a place outside of its parameters", "write ?u={url}", origin)
    page, _, query = template.partition("?")
    try:
        probe = address.canonical(page.replace("{instance}", "instance.example"))
    except UsageError as problem:
        raise _bad(name, problem.message, problem.hint or "", origin) from None
    if "{instance}" in page and not probe.startswith("https://instance.example"):
        raise _bad(
            name, "has {instance} elsewhere than in the host", "https://{instance}/…", origin
        )
    params: list[tuple[str, Field | str]] = []
    for pair in filter(None, query.split("&")):
        key, _, value = pair.partition("=")
        field = PLACES.get(value)
        if not _KEY.fullmatch(key):
            raise _bad(name, f"has no parameter '{key[:40]}'", "write ?u={url}", origin)
        if field is None and ("{" in value or "{" in key):
            raise _bad(
                name, f"doesn't know {value}", f"places: {', '.join(sorted(PLACES))}", origin
            )
        params.append((key, field if field is not None else f"={value}"))
    if not any(isinstance(field, Field) for _, field in params):
        raise _bad(name, "carries nothing of the page", "add a parameter such as ?u={url}", origin)
    return page if "{instance}" in page else probe, tuple(params)


def _limit(name: str, table: Mapping[str, str | int], key: str, origin: str) -> Limit | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 1_000_000:
        raise _bad(name, f"has no whole number as {key}", "such as 500, without quotes", origin)
    return Limit(value)


def _bad(name: str, message: str, hint: str, origin: str) -> UsageError:
    return UsageError(
        f"the network '{name[:40]}' {message}",
        code="config.network",
        hint=hint,
        where=f"{origin}: share.networks.{name[:40]}",
    )
