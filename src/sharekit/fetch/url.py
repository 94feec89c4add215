"""An address as people write it → one that can be asked for, or the rule that it breaks.

Browsers and libraries read odd addresses differently, and attackers live in the difference. So an
odd one is not interpreted here but refused: a backslash, a space, a name before `@`, an IP address
in any spelling but its own.
"""

import re
from ipaddress import IPv6Address, ip_address
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from sharekit.errors import InputError
from sharekit.fetch.address import Address
from sharekit.lazy import lazy

LONGEST = 4_000
"""Characters; servers refuse longer ones, too."""

_HINT = "give the page's address as a browser shows it: https://…"
_SCHEME = lazy(r"([a-zA-Z][a-zA-Z0-9+.-]+):")
_NUMBER = lazy(r"(?:0x[0-9a-f]*|[0-9]+)", re.I)
_NAME = lazy(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_FORBIDDEN = lazy(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ud800-\udfff]")
_SAFE = "/%:@!$&'()*+,;=~-._"
_DEFAULT_PORTS = {"http": 80, "https": 443}


class Target(NamedTuple):
    """An address that passed. url: normal, without its fragment. literal: the host as an IP."""

    url: str
    scheme: str
    host: str
    port: int
    literal: Address | None


def looks_like_url(source: str) -> bool:
    """Is this an address, so that it isn't a path? Also one that will be refused."""
    return "://" in source and _SCHEME.match(source) is not None


def _other_scheme(scheme: str, text: str) -> str:
    from difflib import get_close_matches  # only somebody's mistake needs it

    near = get_close_matches(scheme, _DEFAULT_PORTS, n=1, cutoff=0.75)
    if not near:
        return "save what it shows and pass the file"
    return f"did you mean {_shown(near[0] + text[len(scheme) :])}?"


def target(url: str) -> Target:
    """Check an address. Raises InputError (`fetch.scheme`, `fetch.credentials`, `fetch.url`)."""
    text = url.strip(" \t\n")
    if len(text) > LONGEST:
        raise _bad("is longer than addresses are", text[:80] + "…")
    scheme = (_SCHEME.match(text) or [""] * 2)[1].lower()
    if scheme not in _DEFAULT_PORTS:
        raise InputError(
            f"{scheme or 'this'} is not fetched, only http and https",
            code="fetch.scheme",
            hint=_other_scheme(scheme, text),
            where=_shown(text),
        )
    if _FORBIDDEN.search(text):
        raise _bad("has a character that no address has", text)
    if not text[len(scheme) + 1 :].startswith("//"):
        raise _bad("has no // after its scheme", text)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise _bad("can't be read", text) from None
    if "@" in parts.netloc:
        raise InputError(
            "holds a name or a password",
            code="fetch.credentials",
            hint="leave out what stands before the @; pages behind a login can be saved and passed",
            where=_shown(text),
        )
    host, literal = _host(parts.hostname or "", text, bracketed="[" in parts.netloc)
    port = _DEFAULT_PORTS[scheme] if port is None else port
    if port == 0:
        raise _bad("names no port", text)
    shown = f"[{host}]" if ":" in host else host
    place = shown if port == _DEFAULT_PORTS[scheme] else f"{shown}:{port}"
    path = quote(parts.path or "/", safe=_SAFE)
    query = quote(parts.query, safe=_SAFE + "/?[]{}|")
    return Target(urlunsplit((scheme, place, path, query, "")), scheme, host, port, literal)


def joined(base: str, location: str) -> str:
    """The address that a redirect leads to. Raises InputError (`fetch.url`)."""
    try:
        return urljoin(base, location)
    except ValueError:
        raise _bad("can't be read", location) from None


def _host(host: str, url: str, *, bracketed: bool) -> tuple[str, Address | None]:
    """The host as it is asked for, and as an IP address where it is one."""
    if bracketed:
        try:
            address = IPv6Address(host)
        except ValueError:
            raise _bad("has no valid IPv6 address", url) from None
        if address.scope_id:
            raise _bad("names a zone of this computer's network", url)
        return str(address), address
    name = _ascii(host.rstrip("."), url)
    if not name:
        raise _bad("names no host", url)
    if _NUMBER.fullmatch(name.rpartition(".")[2]):  # the rule by which browsers see an IPv4 address
        try:
            literal = ip_address(name)
        except ValueError:
            raise _bad("writes an IP address in an odd way", url) from None
        return name, literal
    if len(name) > 253 or not all(_NAME.fullmatch(label) for label in name.split(".")):
        raise _bad("has no valid host name", url)
    return name, None


def _ascii(host: str, url: str) -> str:
    """The name in ASCII, by UTS 46: what a browser asks for."""
    if host.isascii():
        return host.lower()
    import idna  # only names beyond ASCII need its tables

    try:
        return idna.encode(host, uts46=True, std3_rules=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        raise _bad("has no valid host name", url) from None


def is_inner_name(host: str) -> bool:
    """Does this name lead to one's own network, whatever it resolves to?"""
    inner = ("localhost", "local", "internal", "lan", "home", "intranet", "localdomain", "corp")
    return "." not in host or host.rpartition(".")[2] in inner or host.endswith(".home.arpa")


def _shown(url: str) -> str:
    """The address for messages, without the secret that it may hold."""
    before, _, after = url.partition("://")
    authority, slash, rest = after.partition("/")
    place = authority.rpartition("@")[2]
    return f"{before}://{place}{slash}{rest}"[:200] if after else url[:200]


def _bad(message: str, url: str) -> InputError:
    return InputError(message, code="fetch.url", hint=_HINT, where=_shown(url))
