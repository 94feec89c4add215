"""What a server's answer means before its body is read: statuses and media types, in words."""

from __future__ import annotations

from sharekit.errors import InputError, NetworkError, SharekitError
from sharekit.fetch import settings
from sharekit.world import Purpose

REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
UNCHANGED = 304
_READABLE = frozenset({"", "application/octet-stream", "binary/octet-stream"})
"""Types that tell nothing: the bytes themselves are looked at."""
_SAVE = "open it in a browser, save the page as HTML, and pass that file with --url"


def check_status(status: int, url: str, retry_after: str | None = None) -> None:
    """Raises the error of any status but success."""
    if status in {200, 203}:
        return
    raise _problem(status, url, retry_after)


def _problem(status: int, url: str, retry_after: str | None) -> SharekitError:
    match status:
        case 404 | 410:
            gone = "is gone for good" if status == 410 else "is not there"
            return InputError(
                f"the server says that this page {gone} ({status})",
                code="fetch.missing",
                hint="check the address, or look for the page on its site",
                where=url,
            )
        case 401 | 407:
            return InputError(
                f"the server asks for a login ({status})",
                code="fetch.login",
                hint=_SAVE,
                where=url,
            )
        case 402 | 403 | 451:
            return InputError(
                f"the server does not give this page to programs ({status})",
                code="fetch.forbidden",
                hint=_SAVE,
                where=url,
            )
        case 408 | 425 | 429:
            wait = f" in {retry_after} seconds" if (retry_after or "").isdecimal() else " later"
            return NetworkError(
                f"the server has had too many requests, or no time ({status})",
                code="fetch.rate_limit",
                hint=f"try again{wait}",
                where=url,
            )
        case _ if status >= 500:
            return NetworkError(
                f"the server has a fault ({status})",
                code="fetch.server",
                hint="try again later; --offline reads what was kept",
                where=url,
            )
    return InputError(
        f"the server answered {status}, not with a page",
        code="fetch.status",
        hint=_SAVE,
        where=url,
    )


def check_type(media_type: str, purpose: Purpose, url: str) -> None:
    """Raises InputError (`page.pdf`, `page.image`, `fetch.type`) for what can't be read."""
    family = media_type.partition("/")[0]
    if purpose == "image":
        if family == "image" or media_type in _READABLE:
            return
        raise InputError(
            f"is no picture but {media_type}",
            code="fetch.type",
            hint="give the address of a PNG, JPEG or WebP file",
            where=url,
        )
    if media_type == "application/pdf":
        raise InputError(
            "is a PDF document, not an article's page",
            code="page.pdf",
            hint="copy its text into a file and pass that",
            where=url,
        )
    if family == "image":
        raise InputError(
            "is a picture, not an article's page",
            code="page.image",
            hint="give the address of the page that shows it",
            where=url,
        )
    if not _is_text(media_type):
        raise InputError(
            f"is {media_type}, not an article's page",
            code="fetch.type",
            hint="give the address of a page, a feed or a sitemap",
            where=url,
        )


def bound_of(media_type: str, purpose: Purpose) -> int:
    """Most bytes of a body of this type."""
    if purpose == "image":
        return settings.MAX_IMAGE_BYTES
    page = media_type in {"text/html", "application/xhtml+xml"}
    return settings.MAX_PAGE_BYTES if page else settings.MAX_STREAM_BYTES


def _is_text(media_type: str) -> bool:
    subtype = media_type.partition("/")[2]
    return (
        media_type.startswith("text/")
        or media_type in _READABLE
        or subtype.endswith(("xml", "json", "gzip", "ndjson", "jsonl", "jsonlines", "csv"))
        or subtype in {"xhtml+xml", "json-seq", "markdown", "x-markdown"}
    )
