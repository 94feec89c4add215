"""Rules over the picture of a page: what its tags say of it, and what the file is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sharekit.audit import checks, previews
from sharekit.audit.facts import Facts, Finding, is_absolute
from sharekit.audit.pictures import TYPES, Picture
from sharekit.cards.formats import FORMATS, Shape
from sharekit.share.tags_page import Said

_IMAGE, _URL = "og:image", "og:image:url"
_SAME = {"image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/svg": "image/svg+xml",
         "image/vnd.microsoft.icon": "image/x-icon"}  # fmt: skip
_UNUSABLE = frozenset({"image/svg+xml", "image/avif"})
_NAMES = {"image/png": "png", "image/jpeg": "jpeg", "image/webp": "webp", "image/gif": "gif",
          "image/avif": "avif", "image/svg+xml": "svg", "image/bmp": "bmp", "image/tiff": "tiff",
          "image/heic": "heic", "image/x-icon": "ico"}  # fmt: skip
_TAKES_GIF = frozenset({"facebook", "x", "linkedin", "mastodon", "discord", "slack", "telegram"})
_SIGNED = re.compile(
    r"[?&](?:x-amz-(?:signature|expires)|x-goog-(?:signature|expires)|expires|signature|sig|hmac|"
    r"token|key-pair-id|policy|__token__|hdnts|hdnea|oe|exp|expiry|expiration|se)=[^&#]",
    re.IGNORECASE,
)


def main_image(facts: Facts) -> Said | None:
    """The picture that the page names, by its tag."""
    return facts.first(_IMAGE, _URL, "og:image:secure_url")


def declared(facts: Facts) -> Iterator[Finding]:
    """What tells itself from the tags alone."""
    told = main_image(facts)
    if told is None:
        yield Finding("image.missing", "the page names no picture (og:image)")
        return
    at = told.element.start
    if not is_absolute(told.value):
        yield Finding("image.relative", f"og:image is no whole address: {_short(told.value)}", at)
    elif told.value.lower().startswith("http:"):
        yield Finding("image.insecure", f"og:image is served by http: {_short(told.value)}", at)
    if _SIGNED.search(told.value):
        yield Finding("image.expiring-url", "og:image carries a signature or an expiry", at)
    sides = [side for side in ("width", "height") if not facts.value(f"og:image:{side}")]
    if sides:
        lacking = " and ".join(f"og:image:{side}" for side in sides)
        yield Finding(
            "image.dimensions.undeclared", f"the picture's size is not told: {lacking}", at
        )
    yield from _alt(facts, at)
    yield from _order(facts)


def _alt(facts: Facts, at: int) -> Iterator[Finding]:
    alt = facts.first("og:image:alt")
    if alt is None:
        yield Finding("image.alt.missing", "nothing says what the picture shows (og:image:alt)", at)
    longest = max(
        (said for key in ("og:image:alt", "twitter:image:alt") for said in facts.all(key)),
        key=lambda said: len(said.value),
        default=None,
    )
    if longest and len(longest.value) > checks.ALT:
        yield Finding(
            "image.alt.too-long",
            f"{longest.key} has {len(longest.value)} characters; X takes {checks.ALT}",
            longest.element.start,
        )


def _order(facts: Facts) -> Iterator[Finding]:
    images = facts.all(_IMAGE)
    first = min((said.element.start for said in images), default=None)
    early = [
        said for said in facts.said
        if said.key.startswith("og:image:") and first is not None and said.element.start < first
    ]  # fmt: skip
    if early:
        yield Finding(
            "image.order", f"{early[0].key} stands before its og:image", early[0].element.start
        )
    elif len(images) > 1:
        yield Finding(
            "image.order",
            f"there are {len(images)} pictures: networks disagree on which to show",
            images[1].element.start,
        )


def looked_at(facts: Facts, picture: Picture) -> Iterator[Finding]:
    """What the file itself tells."""
    told = main_image(facts)
    at = told.element.start if told else None
    if picture.unchecked:
        yield Finding("image.unchecked", f"the picture was not looked at: {picture.unchecked}", at)
        yield from _format(facts, _by_name(picture.url), at)
        return
    if picture.problem:
        yield Finding("image.unreachable", f"the picture can't be had: {picture.problem}", at)
        return
    if picture.redirected:
        yield Finding(
            "image.redirect", f"the picture's address leads on to {_short(picture.redirected)}", at
        )
    yield from _type(facts, picture, at)
    yield from _format(facts, picture.found, at)
    yield from _bytes(facts, picture, at)
    if picture.width:
        yield from _size(facts, picture, at)


def x_image(facts: Facts) -> Said | None:
    """The picture that the page names for X alone, where that is another one."""
    own, told = facts.first("twitter:image", "twitter:image:src"), main_image(facts)
    if own is None or not facts.concerns("x"):
        return None
    same = told is not None and facts.absolute(told.value) == facts.absolute(own.value)
    return None if same else own


def looked_at_for_x(told: Said, picture: Picture) -> Iterator[Finding]:
    """What the file of X's own picture tells, by X's limits."""
    at, row = told.element.start, FORMATS["x"]
    if picture.unchecked:
        yield Finding("image.unchecked", f"{told.key} was not looked at: {picture.unchecked}", at)
    elif picture.problem:
        yield Finding("image.unreachable", f"{told.key} can't be had: {picture.problem}", at)
    elif picture.found is None:
        served = f", served as {picture.served}" if picture.served else ""
        yield Finding("image.content-type", f"{told.key} is no picture{served}", at)
    elif picture.found and _NAMES[picture.found] not in {*row.accepts, "gif"}:
        yield Finding("image.format", f"X doesn't show {told.key}: it is {picture.found}", at)
    elif picture.bytes > row.max_bytes:
        yield Finding("image.bytes", f"{told.key} has {picture.bytes / 1000:,.0f} KB", at)
    elif max(picture.width, picture.height) > checks.MOST:
        yield Finding("image.too-large", f"{told.key} has over {checks.MOST} px a side", at)


def _by_name(url: str) -> str | None:
    path = url.partition("?")[0].partition("#")[0].lower()
    return next((kind for ending, kind in TYPES.items() if path.endswith(ending)), None)


def _type(facts: Facts, picture: Picture, at: int | None) -> Iterator[Finding]:
    declared_type = facts.value("og:image:type").lower()
    told = {
        "declared": _SAME.get(declared_type, declared_type),
        "served": _SAME.get(picture.served, picture.served),
        "found": "no picture" if picture.found is None else picture.found,
    }
    kinds = {value for value in told.values() if value}
    if len(kinds) > 1:
        said = ", ".join(
            f"{how} as {kind}" if how != "found" else f"the file is {kind}"
            for how, kind in told.items()
            if kind
        )
        yield Finding("image.content-type", f"the picture's types differ: {said}", at)


def _format(facts: Facts, found: str | None, at: int | None) -> Iterator[Finding]:
    if found in _UNUSABLE:
        yield Finding(
            "image.format.unusable",
            f"the only picture is {_NAMES[found].upper()}: most networks show none",
            at,
        )
    if not found:
        return
    kind = _NAMES.get(found, found)
    refusing = [
        name for name, row in previews.wanted(facts.networks)
        if kind not in row.accepts and not (kind == "gif" and name in _TAKES_GIF)
    ]  # fmt: skip
    if refusing:
        yield Finding(
            "image.format",
            f"{previews.listed(refusing)} can't be relied on to show {kind.upper()}",
            at,
        )


def _bytes(facts: Facts, picture: Picture, at: int | None) -> Iterator[Finding]:
    over = [name for name, row in previews.wanted(facts.networks) if picture.bytes > row.max_bytes]
    size = f"the picture has {picture.bytes / 1000:,.0f} KB"
    if over:
        yield Finding("image.bytes", f"{size}: over the limit of {previews.listed(over)}", at)
        return
    aimed = [row.budget for _, row in previews.wanted(facts.networks) if row.budget]
    if not facts.networks or aimed:
        most = min([checks.PREVIEW_BYTES, *aimed])
        if picture.bytes > most:
            yield Finding("image.bytes", f"{size}; previews want {most / 1000:,.0f} KB at most", at)


def _size(facts: Facts, picture: Picture, at: int | None) -> Iterator[Finding]:
    width, height = picture.width, picture.height
    pixels = f"{width}×{height} px"
    told = [facts.value(f"og:image:{side}") for side in ("width", "height")]
    if all(told) and told != [str(width), str(height)]:
        yield Finding(
            "image.dimensions.mismatch",
            f"the tags say {_short(told[0])}×{_short(told[1])} px, the picture has {pixels}",
            at,
        )
    if max(width, height) > checks.MOST:
        yield Finding(
            "image.too-large", f"the picture has {pixels}; X takes {checks.MOST} a side", at
        )
    small = facts.value("twitter:card").lower() == "summary"
    if reason := _too_small(facts, width, height, small=small):
        yield Finding("image.too-small", f"the picture has {pixels}: {reason}", at)
    yield from _aspect(facts, picture, at, small=small)
    yield from _crop(picture, at)


def _too_small(facts: Facts, width: int, height: int, *, small: bool) -> str | None:
    least, large = checks.LEAST, checks.LARGE
    if width < least[0] or height < least[1]:
        return f"under {least[0]}×{least[1]} px it isn't shown"
    under = [
        name
        for name, row in previews.wanted(facts.networks)
        if facts.networks and (width < row.least[0] or height < row.least[1])
    ]
    if under:
        return f"under what {previews.listed(under)} shows large"
    facebook = not facts.networks or facts.concerns("facebook")
    if facebook and not small and (width < large[0] or height < large[1]):
        return f"under {large[0]}×{large[1]} px it is shown small"
    return None


def _aspect(facts: Facts, picture: Picture, at: int | None, *, small: bool) -> Iterator[Finding]:
    ratio = picture.width / picture.height
    if not facts.networks:
        wanted = {1.0 if small else checks.ASPECT: "link previews show"}
    else:
        rows = previews.wanted(facts.networks)
        wanted = {row.width / row.height: f"{previews.LABELS[name]} shows" for name, row in rows}
        if small and "x" in facts.networks:
            wanted = {FORMATS["x_summary"].width / FORMATS["x_summary"].height: "X shows"}
    for expected, who in wanted.items():
        if abs(ratio / expected - 1) > checks.ASPECT_SLACK:
            yield Finding(
                "image.aspect", f"the picture is {ratio:.2f}:1; {who} {expected:.2f}:1", at
            )
            return


def _crop(picture: Picture, at: int | None) -> Iterator[Finding]:
    card = picture.card
    format_ = FORMATS.get(card.size) if card else None
    if format_ is None or format_.shape is Shape.CENTRE or picture.width <= picture.height:
        return
    message = f"of this {format_.name} card WhatsApp and iMessage show the middle square alone"
    yield Finding("image.crop-safe", message, at)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
