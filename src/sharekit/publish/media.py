"""A picture's bytes at the moment they are sent: they are what was planned, or nothing is sent."""

from __future__ import annotations

import base64
from pathlib import Path

from sharekit.errors import OutputError
from sharekit.publish.outcomes import RejectedError
from sharekit.publish.post import Picture
from sharekit.store import read_there, sha256_hex


def bytes_of(picture: Picture) -> bytes:
    """The file's bytes. Raises RejectedError (`publish.picture`)."""
    try:
        data = read_there(Path(picture.path))
    except OutputError:
        data = None
    if data is None:
        raise _refused("can't be read", picture)
    if picture.sha256 and sha256_hex(data) != picture.sha256:
        raise _refused("was changed after the post was planned", picture)
    return data


def base64_of(picture: Picture) -> str:
    """The file's bytes as base64 text, the file itself already let go of."""
    return base64.b64encode(bytes_of(picture)).decode("ascii")


def form_of(data: bytes, picture: Picture, fields: dict[str, str], name: str) -> tuple[bytes, str]:
    """A multipart form with the picture as `name`: its body and its media type (RFC 7578)."""
    boundary = "sharekit-" + sha256_hex(data)[:40]
    ending = picture.media_type.rpartition("/")[2].replace("jpeg", "jpg")
    pieces: list[bytes] = []
    for field, value in fields.items():
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n'
        pieces += [head.encode(), value.encode("utf-8", "replace"), b"\r\n"]
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; '
        f'filename="{picture.sha256[:16] or "picture"}.{ending}"\r\n'
        f"Content-Type: {picture.media_type}\r\n\r\n"
    )
    pieces += [head.encode(), data, f"\r\n--{boundary}--\r\n".encode()]
    return b"".join(pieces), f"multipart/form-data; boundary={boundary}"


def _refused(message: str, picture: Picture) -> RejectedError:
    return RejectedError(
        f"the picture {message}",
        code="publish.picture",
        hint="make the plan again, or put the picture back: sharekit plan make",
        where=picture.path,
    )
