"""The address that is shared: refused where it isn't plainly a web page, else in canonical form.

The form is a fixed point of the WHATWG URL parser (browsers', Node's): what they would make of it
is what it is already. What they would silently mend (a tab, a backslash, a number for a host) is
refused here, since somebody else's parser may mend it otherwise.
"""

from functools import lru_cache
from typing import NamedTuple

from sharekit.errors import ShareError, shortened
from sharekit.lazy import lazy
from sharekit.share.host import HEX, PORTS, host_and_port

MAX_LENGTH = 8192
"""Characters. Servers and networks take no more, and a share link carries it percent-encoded."""

_TRACKING = frozenset(
    {"fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "gad_campaignid"}
    | {"srsltid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "epik", "li_fat_id"}
    | {"rdt_cid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "_ga", "_gl"}
    | {"oly_anon_id", "oly_enc_id"}
)
"""Besides utm_*: what networks, advertisers and newsletters add to every link."""
_CONTROL = lazy("[\x00-\x1f\x7f-\x9f]")
_SCHEME = lazy(r"[A-Za-z][A-Za-z0-9+.-]*:")
_PLAIN = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$&()*+,-./:;=?#@[]_|~"
)
# The WHATWG percent-encode sets of path, query and fragment, beyond controls and non-ASCII.
_PATH, _QUERY, _FRAGMENT = frozenset(' "#<>?`{}^'), frozenset(" \"#<>'"), frozenset(' "<>`')
_DOTS = {".": 1, "%2e": 1, "..": 2, ".%2e": 2, "%2e.": 2, "%2e%2e": 2}


class Parts(NamedTuple):
    """A canonical address in its parts; query and fragment with their `?` and `#`, or empty."""

    scheme: str
    host: str
    port: str
    path: str
    query: str
    fragment: str

    def __str__(self) -> str:
        port = f":{self.port}" if self.port else ""
        return f"{self.scheme}://{self.host}{port}{self.path}{self.query}{self.fragment}"


def canonical(address: str, *, field: str = "url") -> str:
    """The address in canonical form. Raises ShareError; field: what it is, for the message.

    Codes: `link.scheme`, `link.host`, `link.port`, `link.userinfo`, `link.backslash`,
    `link.control-character`, `link.too-long`.
    """
    if not isinstance(address, str):  # None, mostly: somebody's page has no address
        raise _no_scheme(str(address), field)
    return str(split(address, field=field))


@lru_cache(maxsize=64)
def split(address: str, *, field: str = "url") -> Parts:
    """The canonical address in its parts. Raises ShareError."""
    address = address.strip(" \t\r\n")
    _refuse_characters(address, field)
    rest, mark, fragment = address.partition("#")
    rest, ask, query = rest.partition("?")
    scheme, _, rest = rest.partition(":")
    scheme = scheme.lower()
    if scheme not in PORTS:
        raise _no_scheme(address, field)
    authority, slash, path = rest[2:].partition("/")
    if "@" in authority:
        raise ShareError(
            "the address holds a user name or a password before the host",
            code="link.userinfo",
            hint="leave out everything between // and @",
            where=field,
        )
    host, port = host_and_port(authority if rest.startswith("//") else "", scheme, field=field)
    return Parts(
        scheme,
        host,
        port,
        _without_dots(encoded(slash + path, _PATH)) or "/",
        encoded(ask + query, _QUERY),
        encoded(mark + fragment, _FRAGMENT),
    )


def untracked(address: Parts) -> Parts:
    """The address without the parameters that tell who came from where, not what is shown."""
    pairs = [pair for pair in address.query[1:].split("&") if pair]
    kept = [pair for pair in pairs if not _is_tracking(pair.partition("=")[0].lower())]
    return address._replace(query=f"?{'&'.join(kept)}" if kept else "")


@lru_cache(maxsize=16_384)  # a plan's entries are compared by it, each with each
def page_of(address: str) -> str:
    """The canonical address of the page itself: untracked, and without a place in it.

    A fragment that is a route (`#!/news`, `#/news`) leads to another page and stays. Raises
    ShareError.
    """
    page = untracked(split(address))
    is_route = page.fragment[1:2] in ("!", "/")
    return str(page if is_route else page._replace(fragment=""))


def _is_tracking(name: str) -> bool:
    return name.startswith("utm_") or name in _TRACKING


def join(base: str, reference: str, *, field: str) -> str:
    """An address as it is meant on the page `base`, in canonical form. Raises ShareError."""
    reference = reference.strip(" \t\r\n")
    _refuse_characters(reference, field)
    if _SCHEME.match(reference):
        return canonical(reference, field=field)
    page = split(base)
    if reference.startswith("//"):
        return canonical(f"{page.scheme}:{reference}", field=field)
    rest, mark, fragment = reference.partition("#")
    path, ask, query = rest.partition("?")
    if not path:
        path = page.path
        query, ask = (query, ask) if ask else (page.query[1:], page.query[:1])
    elif not path.startswith("/"):
        path = page.path[: page.path.rfind("/") + 1] + path
    origin = str(page._replace(path="", query="", fragment=""))
    return canonical(f"{origin}{path}{ask}{query}{mark}{fragment}", field=field)


def encoded(part: str, unsafe: frozenset[str]) -> str:
    """Percent-encode what isn't ASCII and what is unsafe; keep %XX, and mend a stray %."""
    if _PLAIN.issuperset(part) and not unsafe.intersection(part[1:]):
        return part
    pieces: list[str] = []
    for at, character in enumerate(part):
        if character == "%":
            kept = HEX.issuperset(part[at + 1 : at + 3]) and len(part) > at + 2
            pieces.append("%" if kept else "%25")
        elif character in unsafe and not (at == 0 and character in "?#"):
            pieces.append(f"%{ord(character):02X}")
        elif character > "~":
            data = character.encode("utf-8", "surrogatepass")
            if "\ud800" <= character <= "\udfff":
                data = "\ufffd".encode()
            pieces += [f"%{byte:02X}" for byte in data]
        else:
            pieces.append(character)
    return "".join(pieces)


def _without_dots(path: str) -> str:
    """The path with `.` and `..` resolved, as every browser resolves them."""
    if "/." not in path and "/%2" not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")[1:]
    for number, segment in enumerate(segments, 1):
        dots = _DOTS.get(segment.lower(), 0)
        if dots == 2 and kept:
            kept.pop()
        if not dots:
            kept.append(segment)
        elif number == len(segments):
            kept.append("")
    return "/" + "/".join(kept)


def _refuse_characters(address: str, field: str) -> None:
    if len(address) > MAX_LENGTH:
        raise ShareError(
            f"the address has {len(address)} characters",
            code="link.too-long",
            hint=f"share one of at most {MAX_LENGTH}",
            where=field,
        )
    if not address.isprintable() and (control := _CONTROL.search(address)):
        raise ShareError(
            f"the address holds the control character U+{ord(control[0]):04X}",
            code="link.control-character",
            hint="browsers would drop it without a word; remove it",
            where=field,
        )
    if "\\" in address:
        raise ShareError(
            "the address holds a backslash",
            code="link.backslash",
            hint="write / where a folder ends, %5C where a backslash is meant",
            where=field,
        )


def _no_scheme(address: str, field: str) -> ShareError:
    return ShareError(
        f"'{shortened(address)}' is no address of a web page",
        code="link.scheme",
        hint="give the whole address, from https:// on",
        where=field,
    )
