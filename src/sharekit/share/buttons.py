"""Share buttons: a piece of HTML without scripts and without a request to anybody.

A heading names a list of links. Each has a mark that screen readers skip and an accessible name
in the page's language. Web pages open in a new tab, and say so; mail, messages and apps don't,
since an empty tab would stay behind. Colours are the page's own, so that dark pages need nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import Literal

from sharekit.errors import ShareError
from sharekit.share.find import NONE, find
from sharekit.share.formats import escaped
from sharekit.share.glyphs import Picture, picture_of
from sharekit.share.labels import LABELS, RIGHT_TO_LEFT, Labels, row_of
from sharekit.share.model import Kind, Network, ShareLink

Look = Literal["names", "icons"]

WEB_REL = "noopener noreferrer external nofollow"
APP_REL = "nofollow"

_PATTERNS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.BOOKMARK: "save",
        Kind.ARCHIVE: "save",
        Kind.MAIL: "open",
        Kind.AI: "open",
        Kind.TOOL: "open",
    }
)

STYLE = """\
.sharekit{font:inherit;color:inherit}
.sharekit h2{font-size:1em;margin:0 0 .5rem}
.sharekit ul{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0;padding:0}
.sharekit a{position:relative;display:inline-flex;align-items:center;justify-content:center;\
gap:.5rem;\
box-sizing:border-box;min-width:2.75rem;min-height:2.75rem;padding:.5rem .75rem;\
border:1px solid currentColor;border-radius:.5rem;color:inherit;text-decoration:none}
.sharekit a:hover{text-decoration:underline}
.sharekit a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
.sharekit svg{flex:none;width:1.25rem;height:1.25rem;fill:currentColor}
.sharekit .sharekit-aside{position:absolute;top:0;inset-inline-start:0;width:1px;height:1px;\
overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{.sharekit{display:none}}"""


def refused_as_button(network: Network) -> ShareError | None:
    """Why a network can't be a button without a script, or None."""
    if network.kind is not Kind.LOCAL:
        return None
    return ShareError(
        f"{network.name} is no button without a script",
        code="link.no-button",
        hint="leave it out: browsers copy and share a page's address themselves",
        where="network",
    )


def buttons(
    links: Iterable[ShareLink],
    *,
    language: str | None = None,
    look: Look = "names",
    style: bool = True,
    heading: str | None = None,
    own: dict[str, Network] | None = None,
) -> str:
    """The HTML of a group of share buttons, to be put into a page once.

    language: BCP 47; its words, else English ones. look: the networks' names beside their marks, or
    marks alone, with the words for screen readers only. style: with a style sheet, which a page may
    have of its own. own: rows of the configuration's networks.
    """
    links = tuple(links)
    tag = row_of(language)
    labels = LABELS[tag]
    id_ = "sharekit-" + sha256("\n".join(link.url for link in links).encode()).hexdigest()[:8]
    rows = [_button(link, find(link.network, own or NONE), labels, look) for link in links]
    direction = "rtl" if tag.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
    lang = {"zh": "zh-Hans", "zh-hant": "zh-Hant"}.get(tag, tag)
    return "\n".join(
        [
            *([f"<style>\n{STYLE}\n</style>"] if style else []),
            f'<section class="sharekit" aria-labelledby="{id_}" lang="{lang}" dir="{direction}">',
            f'<h2 id="{id_}">{escaped(heading or labels.heading)}</h2>',
            "<ul>",
            *rows,
            "</ul>",
            "</section>",
        ]
    )


def accessible_name(network: Network, labels: Labels) -> str:
    """What a button does, in words: as HTML, the network's name set apart."""
    if network.id == "email":
        return escaped(labels.email)
    if network.id == "sms":
        return escaped(labels.sms)
    pattern = getattr(labels, _PATTERNS.get(network.kind, "share"))
    return escaped(pattern).replace("{network}", f"<bdi>{escaped(network.name)}</bdi>")


def page(snippet: str, *, title: str, language: str | None = None) -> str:
    """A page of its own around the buttons, to look at them."""
    tag = row_of(language)
    direction = "rtl" if tag in RIGHT_TO_LEFT else "ltr"
    return f"""\
<!doctype html>
<html lang="{tag}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{escaped(title)}</title>
<link rel="icon" href="data:,">
<style>
body{{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}}
</style>
</head>
<body>
<main>
<h1>{escaped(title)}</h1>
{snippet}
</main>
</body>
</html>
"""


def pin_image(src: str, *, alt: str, url: str, media: str, description: str) -> str:
    """An `<img>` with the attributes by which Pinterest's own button pins it.

    url: the page it leads to. media: the picture that is pinned, absolute; `src` may be a smaller
    one. description: at most 500 characters.
    """
    attributes = {
        "src": src, "alt": alt, "data-pin-url": url, "data-pin-media": media,
        "data-pin-description": description,
    }  # fmt: skip
    shown = (f'{k}="{escaped(v)}"' for k, v in attributes.items() if v or k == "alt")
    return f"<img {' '.join(shown)}>"


def _button(link: ShareLink, network: Network, labels: Labels, look: Look) -> str:
    name = accessible_name(network, labels)
    if network.in_browser:
        target = f' target="_blank" rel="{WEB_REL}"'
        aside = f' <span class="sharekit-aside">({escaped(labels.new_tab)})</span>'
    else:
        target, aside = f' rel="{APP_REL}"', ""
    words = f"<span>{name}</span>" if look == "names" else _aside(name)
    svg = _svg(picture_of(network))
    return f'<li><a href="{escaped(link.url)}"{target}>{svg}{words}{aside}</a></li>'


def _aside(words: str) -> str:
    return f'<span class="sharekit-aside">{words}</span>'


def _svg(picture: Picture) -> str:
    paths = "".join(f'<path d="{path}"/>' for path in picture.paths)
    return f'<svg aria-hidden="true" focusable="false" viewBox="{picture.box}">{paths}</svg>'
