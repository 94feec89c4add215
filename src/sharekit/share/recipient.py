"""Who a message goes to, and the server it is posted on: checked, since both stand in addresses."""

from __future__ import annotations

from sharekit.errors import ShareError
from sharekit.lazy import lazy
from sharekit.share import address
from sharekit.share.host import canonical_host
from sharekit.share.text import percent_encoded

MAX_LENGTH = 2000
"""Characters of a list of recipients; mail programs take no longer links."""

_MAILBOX = lazy(r"([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^@\s?&,;<>\"()\[\]]{1,253})")
_PHONE = lazy(r"\+?[0-9][0-9 ().\-/]*")
_MEMBER = lazy(r"@?[A-Za-z0-9_.-]{1,100}@([^@]+)")
_KEY = lazy(r"[A-Za-z0-9_-]{1,100}")


def mailboxes(to: str) -> list[str]:
    """The addresses of a list with commas. Raises ShareError (`link.recipient`)."""
    if len(to) > MAX_LENGTH:
        raise _bad(to, f"write at most {MAX_LENGTH} characters")
    found = []
    for each in to.split(","):
        match = _MAILBOX.fullmatch(each.strip())
        if match is None:
            raise _bad(each, "write an e-mail address such as ida@example.com")
        try:
            found.append(f"{match[1]}@{canonical_host(match[2])}")
        except ShareError:
            raise _bad(each, "its part after @ is no name of a site") from None
    return found


def mailto(to: str) -> str:
    """The recipients as they stand after `mailto:` (RFC 6068)."""
    return ",".join(percent_encoded(each).replace("%40", "@") for each in mailboxes(to))


def phone(to: str, *, plus: bool = False) -> str:
    """The digits of a phone number; plus: with an international one's `+`. Raises ShareError."""
    to = to.strip()
    digits = "".join(character for character in to if character in "0123456789")
    if not _PHONE.fullmatch(to) or not 3 <= len(digits) <= 15:
        raise _bad(to, "write a phone number with its country code, such as +1 555 010 9999")
    return f"+{digits}" if plus and to.startswith("+") else digits


def instance(name: str) -> str:
    """The host (and port) of a server: from `host`, `@user@host` or `https://host/…`.

    Raises ShareError (`link.instance`).
    """
    name = name.strip()
    if not name:
        raise _bad_instance(name, "it stands on many servers, and none is named")
    member = _MEMBER.fullmatch(name)
    wanted = member[1] if member else name
    if "://" not in wanted:
        wanted = f"https://{wanted}"
    try:
        parts = address.split(wanted, field="instance")
    except ShareError as problem:
        raise _bad_instance(name, problem.message) from None
    if parts.scheme != "https":
        raise _bad_instance(name, "a server without https is not safe to post on")
    return f"{parts.host}:{parts.port}" if parts.port else parts.host


def key(value: str, name: str, network: str) -> str:
    """An id that a network gave its developer. Raises ShareError (`link.app_id`)."""
    if not _KEY.fullmatch(value.strip()):
        what = f"'{value[:40]}' is no {name}" if value else f"{network} needs your {name}"
        raise ShareError(
            what,
            code="link.app_id",
            hint=f"give the {name} that {network} shows its developers (--app-id)",
            where="app_id",
        )
    return value.strip()


def _bad(value: str, hint: str) -> ShareError:
    return ShareError(
        f"'{value.strip()[:60]}' can't be written to", code="link.recipient", hint=hint, where="to"
    )


def _bad_instance(name: str, why: str) -> ShareError:
    message = f"'{name[:60]}' is no server to post on: {why}" if name else why
    return ShareError(
        message,
        code="link.instance",
        hint="name one, such as mastodon.social (--instance)",
        where="instance",
    )
