"""Rules over how a page's tags are written: where they stand, how often, escaped, encoded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sharekit.audit import checks
from sharekit.audit.facts import Facts, Finding
from sharekit.markup.encoding import find_codec, is_utf8
from sharekit.markup.page import Place
from sharekit.share.tags_page import Said

_TWICE = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6}|[lr][sd]quo|[mn]dash|hellip);", re.I
)
_MANY = re.compile(
    r"og:(?:image|video|audio)\b|og:locale:alternate$|og:see_also$|article:(?:tag|author)$|(?:book|music|video):"
)
_SHARED = re.compile(r"(?:og|twitter|article|fediverse):|(?:canonical|description)$")
_SCRIPTED = re.compile(
    r"""["'](?:og:(?:title|image|description|url)|twitter:(?:card|image))["']|property=\\?["']og:"""
)


def placement(facts: Facts) -> Iterator[Finding]:
    """Where the tags stand, and how often."""
    shared = [said for said in facts.said if said.key.startswith(("og:", "twitter:", "article:"))]
    outside = [said for said in shared if said.element.place is Place.BODY]
    late = [said for said in shared if facts.page.offset(said.element.start) > checks.HEAD_BYTES]
    if outside:
        keys = _listed(outside)
        yield Finding(
            "html.tags.misplaced", f"outside the head stand {keys}", outside[0].element.start
        )
    elif late:
        yield Finding(
            "html.tags.misplaced",
            f"after {checks.HEAD_BYTES // 1000} KB stand {_listed(late)}",
            late[0].element.start,
        )
    elif not facts.value("og:title", "og:image"):
        script = next((e for e in facts.elements("script") if _SCRIPTED.search(e.inner)), None)
        if script:
            yield Finding(
                "html.tags.misplaced",
                "the tags are set by a script only: crawlers run none",
                script.start,
            )
    for key in dict.fromkeys(said.key for said in facts.said):
        values = dict.fromkeys(said.value for said in facts.all(key))
        if len(values) > 1 and _SHARED.match(key) and not _MANY.match(key):
            yield Finding(
                "html.tags.duplicate",
                f"{key} is there {len(values)} times with different values",
                facts.all(key)[1].element.start,
            )


def _listed(said: list[Said]) -> str:
    keys = list(dict.fromkeys(each.key for each in said))
    return ", ".join(keys[:4]) + (f" and {len(keys) - 4} more" if len(keys) > 4 else "")


def escaping(facts: Facts) -> Iterator[Finding]:
    """Values that were escaped once too often."""
    values = [(said.key, said.value, said.element.start) for said in facts.said]
    values += [("<title>", facts.title, element.start) for element in facts.elements("title")][:1]
    for key, value, at in values:
        if (_SHARED.match(key) or key == "<title>") and _TWICE.search(value):
            yield Finding("html.escaping.double", f"{key} is escaped twice: {_short(value)}", at)


def charset(facts: Facts) -> Iterator[Finding]:
    """The encoding: told, early, and truly."""
    encoding, document = facts.page.encoding, facts.page.document
    told = encoding.label or encoding.served
    at = next((e.start for e in facts.elements("meta") if "charset" in e.attributes), None)
    if not told and not encoding.mark:
        yield Finding("html.charset", "the page doesn't say its encoding")
        return
    if (
        encoding.label
        and not encoding.served
        and not encoding.mark
        and encoding.label_end > checks.CHARSET_BYTES
    ):
        yield Finding(
            "html.charset", f"the encoding is told only after {encoding.label_end:,} bytes", at
        )
    codec = find_codec(encoding.label or "")
    if encoding.label and codec is None:
        yield Finding("html.charset", f"browsers know no encoding {encoding.label}", at)
    elif encoding.wide and not encoding.mark:
        return
    elif encoding.codec == "utf-8" and not is_utf8(document):
        yield Finding("html.charset", "the page says UTF-8, but its bytes are not", at)
    elif encoding.label and codec != encoding.codec and not (encoding.wide and codec == "utf-8"):
        yield Finding(
            "html.charset",
            f"the page says {encoding.label}, the server {encoding.served or encoding.codec}",
            at,
        )
    elif (
        encoding.codec.startswith(("cp12", "iso8859"))
        and not document.isascii()
        and is_utf8(document)
    ):
        yield Finding("html.charset", f"the page says {told}, but its bytes are UTF-8", at)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


RULES = (placement, escaping, charset)
