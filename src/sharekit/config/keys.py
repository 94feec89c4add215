"""Every setting there is: its key, its type, its default and what it is for."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from sharekit.errors import UsageError, shortened


class Kind(StrEnum):
    """What a value is, and how it is written as text: the words of error messages."""

    TEXT = "text"
    ADDRESS = 'an address such as "https://www.example.com"'
    SERVED = 'an address such as "https://www.example.com/cards/", or a path from / on'
    FILE_NAME = "a name inside the output folder"
    PATH = "a path"
    NUMBER = "a number"
    PINS = "a whole number from 1 to 10"
    SWITCH = "true or false"
    LIST = "a list of texts"
    PATHS = "a list of paths"
    COLORS = 'a list of colours such as "#0b3d2e"'
    SIZE = 'a size such as "300KB"'
    DURATION = 'a duration such as "365d"'
    TABLE = "a table of tables"


class Key(NamedTuple):
    """One setting. default: as resolved; None: unset. choices: the only values allowed, if any.
    fields: what may stand in {braces}, if anything may.

    whole_run: it holds for all articles of a run, so no single one may set it.
    """

    name: str
    kind: Kind
    default: Any
    help: str
    choices: tuple[str, ...] = ()
    whole_run: bool = False
    fields: tuple[str, ...] = ()


UTM_FIELDS = ("network", "medium", "slug", "variant")
"""What campaign parameters may hold in {braces}."""


def _utm(name: str, help_: str) -> Key:
    return Key(f"share.utm.{name}", Kind.TEXT, None, help_, fields=UTM_FIELDS)


KEYS: tuple[Key, ...] = (
    Key("template", Kind.TEXT, "auto", "layout of cards: see sharekit templates"),
    Key("quote", Kind.TEXT, "auto", "number from sharekit quotes, or words of the article"),
    Key(
        "diagram.kind", Kind.TEXT, "auto", "shape of a comparison; auto: as the article tells it",
        ("auto", "trail", "columns"),
    ),
    Key(
        "site.url", Kind.ADDRESS, None, "address of the site, where the article has none of its own"
    ),
    Key("site.name", Kind.TEXT, None, "name of the site, where the article has none of its own"),
    Key("site.x", Kind.TEXT, None, "the site's name on X, such as @example"),
    Key("site.x_creator", Kind.TEXT, None, "the author's name on X"),
    Key("site.fediverse", Kind.TEXT, None, "the author's name in the fediverse: @user@host"),
    Key("site.section", Kind.TEXT, None, "section of the site that an article stands in"),
    Key("brand.logo", Kind.PATH, None, "logo in the brand strip: PNG, JPEG, or SVG by an extra"),
    Key("brand.logo_dark", Kind.PATH, None, "logo on dark grounds, where it is another"),
    Key("brand.palette", Kind.COLORS, (), "brand colours: ground, accent, ink"),
    Key("brand.heading", Kind.TEXT, None, "font family of quotes and titles"),
    Key("brand.text", Kind.TEXT, None, "font family of everything else"),
    Key("brand.fonts", Kind.PATHS, (), "the brand's font files, or folders of them", (), True),
    Key("brand.theme", Kind.TEXT, None, "theme, by its name"),
    Key("brand.themes", Kind.PATHS, (), "theme files of your own, or folders of them", (), True),
    Key(
        "brand.ground", Kind.TEXT, "auto", "ornament of the ground; auto: by theme and article",
        ("auto", "contours", "glow", "foliage", "paper", "plain"),
    ),
    Key("brand.name", Kind.TEXT, None, "name in the brand strip"),
    Key("brand.domain", Kind.TEXT, None, "domain in the brand strip"),
    Key(
        "fonts.system", Kind.SWITCH, True,
        "draw with the system's and Python packages' fonts what no other font has", (), True,
    ),
    Key("output.dir", Kind.PATH, "sharekit-out", "folder that cards are written to", (), True),
    Key(
        "output.base_url", Kind.SERVED, None,
        "address at which that folder is served; also SHAREKIT_BASE_URL", (), True,
    ),
    Key(
        "output.name", Kind.FILE_NAME, "{slug}-{size}.{hash8}.{ext}",
        "how files are named; {slug}: the address's end, else front matter's, else the title",
        (), True, ("slug", "size", "hash8", "ext", "template", "theme"),
    ),
    Key(
        "output.format", Kind.TEXT, "auto", "format of pictures",
        ("auto", "png", "jpeg", "webp", "svg"),
    ),
    Key("output.budget", Kind.SIZE, None, "most bytes of a picture"),
    Key("output.sizes", Kind.LIST, ("og",), "sizes of cards"),
    Key(
        "build.include", Kind.LIST,
        ("*.md", "*.markdown", "*.mdown", "*.mdx", "*.qmd", "*.html", "*.htm", "*.xhtml"),
        "globs of the pages that a build finds in a folder", (), True,
    ),
    Key("build.exclude", Kind.LIST, (), "globs of what a build leaves out", (), True),
    Key("build.drafts", Kind.SWITCH, False, "make cards of drafts, too", (), True),
    Key(
        "build.own_image", Kind.TEXT, "draw",
        "of a page whose author gave it a picture: draw a card nevertheless, or skip the page",
        ("draw", "skip"),
    ),
    Key("quality.strict", Kind.SWITCH, True, "refuse cards with errors"),
    Key("quality.min_contrast_text", Kind.NUMBER, 4.5, "least contrast ratio of text"),
    Key("quality.min_contrast_display", Kind.NUMBER, 3.0, "least contrast ratio of large text"),
    Key("quality.max_age", Kind.DURATION, timedelta(days=365), "age at which an article is stale"),
    Key(
        "quality.on_stale", Kind.TEXT, "label", "what a stale article gets",
        ("label", "block", "ignore"),
    ),
    _utm("source", "campaign source, such as {network}"),
    _utm("medium", "campaign medium, such as {medium}: social or email"),
    _utm("campaign", "campaign name, such as {slug}"),
    _utm("content", "campaign content, such as {variant}"),
    _utm("term", "campaign term"),
    Key("share.instance", Kind.TEXT, None, "server of the fediverse that links lead to"),
    Key("share.networks", Kind.TABLE, MappingProxyType({}), "networks of your own"),
    Key("network.offline", Kind.SWITCH, False, "fetch nothing; what was kept answers", (), True),
    Key(
        "network.allow_private", Kind.SWITCH, False,
        "fetch from your own network, too", (), True,
    ),
    Key("network.proxy", Kind.TEXT, None, "proxy that everything is fetched through", (), True),
    Key("pinterest.board", Kind.TEXT, None, "board that pins go to"),
    Key("pinterest.section", Kind.TEXT, None, "section of that board"),
    Key("pinterest.pins", Kind.PINS, 1, "pins of each article, that really differ", (), True),
    Key(
        "pinterest.min_gap", Kind.DURATION, timedelta(days=7),
        "least time between two pins of one page on one board",
    ),
    Key(
        "pinterest.csv_header", Kind.LIST,
        (
            "Title", "Media URL", "Pinterest board", "Thumbnail", "Description", "Link",
            "Publish date", "Keywords",
        ),
        "column names of the file for Pinterest's bulk upload, in the order of the defaults", (),
        True,
    ),
    Key("publish.timezone", Kind.TEXT, "UTC", "time zone of the slots, such as Europe/Berlin"),
    Key("publish.slots", Kind.LIST, ("09:00",), "times of day at which posts go out"),
    Key("publish.per_day", Kind.NUMBER, 5.0, "most posts a day and account"),
    Key(
        "publish.carousel", Kind.SWITCH, False,
        "pictures of one article and size as one post, or one post each", (), True,
    ),
    Key("publish.outbox", Kind.PATH, None, "file that remembers what was sent", (), True),
    Key("publish.settle", Kind.NUMBER, 900.0, "seconds until a post must be listed", (), True),
    Key("publish.pinterest_api", Kind.TEXT, None, "address of Pinterest's API", (), True),
    Key("pinterest.cta", Kind.TEXT, None, "words on the pin's button"),
    Key("pinterest.eyebrow", Kind.TEXT, None, "small line above the pin's title"),
)  # fmt: skip

BY_NAME: Mapping[str, Key] = MappingProxyType({key.name: key for key in KEYS})
BY_UNDERSCORED: Mapping[str, str] = MappingProxyType({n.replace(".", "_"): n for n in BY_NAME})
"""Names as variables and calls have them: `output_dir` is `output.dir`."""
SECTIONS = tuple(dict.fromkeys(key.name.partition(".")[0] for key in KEYS))
RULES = "rule"
"""The key of a file's layer under which its `[[rule]]`s stand; no setting has it."""


def find_key(name: str, origin: str) -> Key:
    """The key of that name. Raises UsageError (`config.unknown`), with what may be meant."""
    if key := BY_NAME.get(name):
        return key
    name = shortened(name)
    raise UsageError(
        f"no setting is called '{name}'", code="config.unknown", hint=_meant(name), where=origin
    )


def _meant(name: str) -> str:
    """A hint: keys with a near name, keys whose help has the word, else those of the section."""
    section, _, tail = name.lower().rpartition(".")
    inside = [known for known in BY_NAME if known.startswith(f"{section}.")] if section else []
    among = inside or [*BY_NAME, *SECTIONS, RULES]
    meant = _near(tail, among) or _told_of(tail, inside or list(BY_NAME))
    if meant:
        return f"did you mean {' or '.join(meant)}?"
    return f"there are: {', '.join(inside)}" if inside else f"sections: {', '.join(SECTIONS)}"


def _near(tail: str, names: list[str]) -> list[str]:
    """Names that end nearly so; the section counts for nothing, since it is right or elsewhere."""
    from difflib import get_close_matches  # only somebody's mistake needs it

    by_tail = {name.rpartition(".")[2]: name for name in reversed(names)}
    return [by_tail[each] for each in get_close_matches(tail, by_tail, n=2, cutoff=0.7)]


def _told_of(word: str, names: list[str]) -> list[str]:
    """Names whose help has a word that begins so: `colour` is told of by `brand.palette`."""
    stem = word.replace("color", "colour").rstrip("s")
    if len(stem) < 3:
        return []
    words = {name: BY_NAME[name].help.lower().replace(":", " ").split() for name in names}
    found = [name for name in names if any(each.startswith(stem) for each in words[name])]
    return found[:3]
