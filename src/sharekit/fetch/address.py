"""Which IP addresses are never connected to, and the rule that says so.

The rows follow the IANA special-purpose address registries (RFC 6890 and its successors). They
stand here because `ipaddress.is_global` answers differently from one Python to the next.
https://www.iana.org/assignments/iana-ipv4-special-registry
https://www.iana.org/assignments/iana-ipv6-special-registry
"""

from __future__ import annotations

from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_METADATA = "a cloud's metadata service"
_OWN_NETWORK = (
    ("127.0.0.0/8", "this computer (loopback)"),
    ("10.0.0.0/8", "a private network"),
    ("172.16.0.0/12", "a private network"),
    ("192.168.0.0/16", "a private network"),
    ("100.64.0.0/10", "a provider's inner network (carrier-grade NAT)"),
    ("169.254.0.0/16", "a link-local network"),
    ("::1/128", "this computer (loopback)"),
    ("fc00::/7", "a private network (unique local)"),
    ("fe80::/10", "a link-local network"),
    ("fec0::/10", "a private network (site-local)"),
)
"""Refused unless private networks are allowed."""
_ALWAYS = (
    ("169.254.169.254/32", _METADATA),
    ("169.254.170.2/32", _METADATA),
    ("100.100.100.200/32", _METADATA),
    ("168.63.129.16/32", _METADATA),
    ("192.0.0.192/32", _METADATA),
    ("fd00:ec2::254/128", _METADATA),
    ("fd20:ce::254/128", _METADATA),
    ("0.0.0.0/8", "no address of a server"),
    ("192.0.0.0/24", "reserved for protocols"),
    ("192.0.2.0/24", "reserved for documentation"),
    ("192.88.99.0/24", "a 6to4 relay"),
    ("198.18.0.0/15", "reserved for measuring"),
    ("198.51.100.0/24", "reserved for documentation"),
    ("203.0.113.0/24", "reserved for documentation"),
    ("224.0.0.0/4", "multicast"),
    ("255.255.255.255/32", "broadcast"),
    ("240.0.0.0/4", "reserved"),
    ("::/128", "no address of a server"),
    ("ff00::/8", "multicast"),
    ("2001:db8::/32", "reserved for documentation"),
    ("3fff::/20", "reserved for documentation"),
    ("2001::/23", "reserved for protocols"),
)
"""Refused whatever is allowed: nothing that is read stands there."""
_HOLDS_IPV4 = (
    ("::ffff:0:0/96", 96, "IPv4 in IPv6"),
    ("::ffff:0:0:0/96", 96, "IPv4 in IPv6 (translated)"),
    ("64:ff9b::/96", 96, "IPv4 in IPv6 (NAT64)"),
    ("64:ff9b:1::/48", 96, "IPv4 in IPv6 (NAT64)"),
    ("2002::/16", 16, "IPv4 in IPv6 (6to4)"),
    ("2001::/32", None, "IPv4 in IPv6 (Teredo)"),
    ("::/96", 96, "IPv4 in IPv6"),
)
"""Forms that hide an IPv4 address: network, the bit at which that begins, rule."""
_GLOBAL_UNICAST = IPv6Network("2000::/3")


def refusal(address: Address, *, allow_private: bool = False) -> str | None:
    """Why this address isn't connected to, in words, or None where it may be.

    allow_private: one's own network may be; metadata services, multicast and reserved ones not.
    """
    tables = (_ALWAYS,) if allow_private else (_ALWAYS, _OWN_NETWORK)
    for table in tables:
        rule = _matched(address, table)
        if rule is not None:
            return rule
    if isinstance(address, IPv4Address):
        return None
    return _refusal_of_ipv6(address, allow_private)


def _refusal_of_ipv6(address: IPv6Address, allow_private: bool) -> str | None:
    own = _matched(address, _OWN_NETWORK)
    if own is not None:
        return None  # it got here because private networks are allowed
    for text, first_bit, rule in _HOLDS_IPV4:
        if address in _network(text):
            if not allow_private or first_bit is None:
                return rule
            inner = IPv4Address((int(address) >> (96 - first_bit)) & 0xFFFFFFFF)
            return refusal(inner, allow_private=True)
    return None if address in _GLOBAL_UNICAST else "no public IPv6 address"


def _matched(address: Address, table: tuple[tuple[str, str], ...]) -> str | None:
    return next((rule for text, rule in table if address in _network(text)), None)


@cache
def _network(text: str) -> Network:
    return ip_network(text)
