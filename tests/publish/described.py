"""Pinterest's official description: is this request one that it knows, with nothing amiss?

The description is others' and stays where it is: SHAREKIT_DATA names its folder. Its strict copy
refuses unknown keys, and misses what is required.
"""

from __future__ import annotations

import json
import os
import re
import warnings
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

BASE = "https://api.pinterest.com/v5"
Validate = Callable[[str, str, Mapping[str, str], bytes], None]
"""Method, path with query, headers and body; raises where something isn't as described."""

_OWN = re.compile(r"/(?:pins|boards|user_account)(?:[/?]|$)|/oauth/token$")
_ALLOWED = re.compile(r"Bearer \S{5,}|Basic [A-Za-z0-9+/]{8,}={0,2}")


def is_pinterests(path: str, headers: Mapping[str, str]) -> bool:
    """Is it Pinterest that is asked? Mastodon's `/oauth/token` takes no Basic."""
    if path == "/oauth/token":
        return headers.get("Authorization", "").startswith("Basic ")
    return _OWN.match(path) is not None


@cache
def description() -> dict[str, Any] | None:
    """The description, or None where SHAREKIT_DATA doesn't hold it."""
    folder = os.environ.get("SHAREKIT_DATA")
    file = Path(folder or "", "facts", "pinterest", "strict.json")
    if not folder or not file.is_file():
        return None
    found: dict[str, Any] = json.loads(file.read_bytes())
    found["servers"] = [{"url": BASE}]
    return found


@cache
def validator() -> Validate | None:
    """The check, or None without the description or openapi-core."""
    described = description()
    if described is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from openapi_core import OpenAPI
    except ImportError:
        return None
    check = OpenAPI.from_dict(described).validate_request

    def validate(method: str, path: str, headers: Mapping[str, str], body: bytes) -> None:
        assert _ALLOWED.fullmatch(headers.get("Authorization", "")), f"{method} {path}: no login"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a scheme that it doesn't support
            check(_Asked(method, path, headers, body))
        _refuse_unknown(described, method, path)

    return validate


def _refuse_unknown(described: dict[str, Any], method: str, path: str) -> None:
    """Query parameters that aren't described: openapi-core lets them pass."""
    parts = urlsplit(path)
    operation = next(
        operations[method.lower()]
        for template, operations in described["paths"].items()
        if re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", template), parts.path)
        and method.lower() in operations
    )
    rows = [_row(described, row) for row in operation.get("parameters", ())]
    known = {row["name"] for row in rows if row["in"] == "query"}
    unknown = {name for name, _ in parse_qsl(parts.query)} - known
    assert not unknown, f"{method} {path}: {unknown}"


def _row(described: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in row:
        found: dict[str, Any] = described["components"]["parameters"][row["$ref"].split("/")[-1]]
        return found
    return row


class _Asked:
    """A request of ours in the form that openapi-core takes."""

    def __init__(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> None:
        from openapi_core.datatypes import RequestParameters
        from werkzeug.datastructures import Headers, ImmutableMultiDict

        parts = urlsplit(BASE + path)
        self.host_url = "https://api.pinterest.com"
        self.path = parts.path
        self.method = method.lower()
        self.body = body or None
        self.content_type = headers.get("Content-Type", "application/json")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query)),
            header=Headers(dict(headers)),
            cookie=ImmutableMultiDict(),
        )
