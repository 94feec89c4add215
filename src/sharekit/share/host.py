"""The host of an address, and its port: refused where browsers take it for no name, else canonical.

Names beyond ASCII by UTS #46, numbers as the WHATWG URL parser writes them.
"""

from sharekit.errors import ShareError, shortened
from sharekit.lazy import lazy

PORTS = {"http": "80", "https": "443"}
"""Of the schemes that a page has."""
HEX = frozenset("0123456789abcdefABCDEF")
_HOST = lazy(r"(\[[0-9A-Fa-f:.]*\]|[^:\[\]]*)(?::([0-9]*))?")
_FORBIDDEN = lazy(r"""[\x00-\x20"#%/:<>?@\[\\\]^`{|}]""")


def host_and_port(authority: str, scheme: str, *, field: str) -> tuple[str, str]:
    """Host and port in canonical form; the port that the scheme has anyway is empty.

    Raises ShareError `link.host`, `link.port`.
    """
    host, port = authority, ""
    if not authority:
        raise _bad_host("", field)
    if ":" in authority:
        found = _HOST.fullmatch(authority)
        if found is None:
            raise _bad_host(authority, field)
        host, port = found[1], found[2] or ""
    return canonical_host(host, field=field), _canonical_port(port, scheme, field)


def canonical_host(host: str, *, field: str = "url") -> str:
    """A host in lower case and ASCII (UTS #46, non-transitional). Raises ShareError `link.host`."""
    if host.startswith("["):
        return f"[{_ipv6(host[1:-1], field)}]"
    if not host.isascii():
        host = _ascii(host, field)
    host = host.lower()
    if not host.replace(".", "").replace("-", "").isalnum() and _FORBIDDEN.search(host):
        raise _bad_host(host, field)
    labels = host.removesuffix(".").split(".")
    if len(host) > 254 or not all(0 < len(label) <= 63 for label in labels):
        raise _bad_host(host, field)
    for label in labels:
        if label.startswith("xn--"):
            _ascii(label, field)  # what it stands for must be a name as well
    last = labels[-1]
    if last.isdecimal() or (last[:2] == "0x" and HEX.issuperset(last[2:])):
        return _ipv4(labels, field)
    return host


def _canonical_port(port: str, scheme: str, field: str) -> str:
    number = int(port[-12:] or "0") if port else -1
    if number > 65535 or len(port.lstrip("0")) > 5:
        raise ShareError(
            f"there is no port {port[:12]}",
            code="link.port",
            hint="ports go up to 65535; most pages need none",
            where=field,
        )
    return "" if not port or str(number) == PORTS[scheme] else str(number)


def _bad_host(host: str, field: str) -> ShareError:
    return ShareError(
        f"'{shortened(host)}' is no name of a site" if host else "the address names no site",
        code="link.host",
        hint="after https:// comes a name such as www.example.com",
        where=field,
    )


def _ascii(host: str, field: str) -> str:
    """The host's ASCII form by UTS #46, as browsers reckon it (the standard library's differs)."""
    import idna  # only for names beyond ASCII

    try:
        mapped = idna.uts46_remap(host.replace("\u3002", "."), std3_rules=False, transitional=False)
        return ".".join(_ascii_label(label) for label in mapped.split("."))
    except (idna.IDNAError, UnicodeError, ValueError, IndexError):
        raise _bad_host(host, field) from None


def _ascii_label(label: str) -> str:
    import idna

    name = label
    if label.startswith("xn--"):
        name = label[4:].encode("ascii").decode("punycode")
        if not name or name.isascii() or idna.uts46_remap(name, std3_rules=False) != name:
            raise UnicodeError(label)
    if name.isascii():
        return label
    idna.check_initial_combiner(name)
    idna.check_nfc(name)
    idna.check_bidi(name)
    for at, character in enumerate(name):
        if character in "\u200c\u200d" and not idna.valid_contextj(name, at):
            raise UnicodeError(label)
    return "xn--" + name.encode("punycode").decode("ascii")


def _ipv4(labels: list[str], field: str) -> str:
    """Four plain decimals; the other ways to write an address (0x7f.1) are refused."""
    plain = [label for label in labels if label.isdecimal() and str(int(label[:4])) == label]
    if len(labels) != 4 or len(plain) != 4 or any(int(label) > 255 for label in plain):
        raise _bad_host(".".join(labels), field)
    return ".".join(labels)


def _ipv6(host: str, field: str) -> str:
    from ipaddress import AddressValueError, IPv6Address

    try:
        number = int(IPv6Address(host))
    except AddressValueError:
        raise _bad_host(f"[{host}]", field) from None
    groups = [f"{number >> shift & 0xFFFF:x}" for shift in range(112, -1, -16)]
    best = _longest_zeros(groups)
    if best is None:
        return ":".join(groups)
    start, end = best
    return f"{':'.join(groups[:start])}::{':'.join(groups[end:])}"


def _longest_zeros(groups: list[str]) -> tuple[int, int] | None:
    """The first of the longest runs of at least two zero groups: start and end."""
    runs: list[tuple[int, int]] = []
    start = 0
    for at, group in enumerate([*groups, "end"]):
        if group != "0":
            runs.append((start, at))
            start = at + 1
    start, end = max(runs, key=lambda run: run[1] - run[0])
    return (start, end) if end - start >= 2 else None
