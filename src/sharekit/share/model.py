"""What a network is: a row of facts. Nothing here knows how a link is put together.

Annotations are evaluated here: as texts, each would be compiled when a NamedTuple is made of it.
"""

from enum import StrEnum
from typing import NamedTuple

COLLECTED = "2026-11"
"""When the rows' evidence was last gone through, as year and month."""


class Status(StrEnum):
    """Can something be shared there by a link? UNCERTAIN: nobody could confirm it."""

    ALIVE = "alive"
    UNCERTAIN = "uncertain"
    DEAD = "dead"
    NO_SHARE_URL = "no-share-url"


class Evidence(StrEnum):
    """How well it is known that the row's endpoint and parameters work, the strongest first."""

    DOCUMENTED = "documented by the network"
    LIBRARIES = "maintained libraries agree"
    REPORTED = "reported by users"
    WEAK = "one source, or from memory"


class Kind(StrEnum):
    """What sort of place it is: it decides the neutral glyph, and `utm_medium` for mail."""

    SOCIAL = "social"
    COMMUNITY = "community"
    MESSENGER = "messenger"
    MAIL = "mail"
    BOOKMARK = "bookmark"
    BLOG = "blog"
    WORK = "work"
    AI = "ai"
    ARCHIVE = "archive"
    TOOL = "tool"
    LOCAL = "local"


class Field(StrEnum):
    """What a parameter carries. TEXT falls back to the title; WORDS doesn't.

    MESSAGE: text, URL and hashtags as one. NOTE: words and URL. LETTER: words, a blank line, URL.
    """

    URL = "url"
    TITLE = "title"
    TEXT = "text"
    WORDS = "words"
    MESSAGE = "message"
    NOTE = "note"
    LETTER = "letter"
    DESCRIPTION = "description"
    MEDIA = "media"
    HASHTAGS = "hashtags"
    HASHTAG = "hashtag"
    VIA = "via"
    SITE = "site"
    LANGUAGE = "language"
    RECIPIENT = "recipient"
    PHONE = "phone"
    APP_ID = "app_id"
    PROMPT = "prompt"
    FRONT_MATTER = "front_matter"


class Unit(StrEnum):
    """How a network counts; `counting.py` has the rules."""

    X = "weighted characters"
    GRAPHEMES = "graphemes"
    MASTODON = "characters, a link as 23"
    UTF16 = "UTF-16 units"
    UTF8 = "UTF-8 bytes"
    THREADS = "characters, emoji as UTF-8 bytes"


class Limit(NamedTuple):
    """The most that a text may have. bytes: a second bound in UTF-8.

    link: what the shared URL weighs where it stands in a parameter of its own; None: nothing.
    """

    most: int
    unit: Unit = Unit.UTF16
    bytes: int | None = None
    link: int | None = None


class Network(NamedTuple):
    """One row. endpoint: may hold `{instance}`, `{to}`, `{url}`, `{raw}` and fixed parameters.

    params: name and what it carries, in order; a string that starts with `=` is a fixed value.
    hub: the endpoint where no instance is named. hashtags: the most that go into a message.
    advice: what to do, where there is no link. keyed: what the network calls the `app_id`.
    """

    id: str
    name: str
    kind: Kind
    endpoint: str
    params: tuple[tuple[str, Field | str], ...]
    docs: str
    evidence: Evidence
    limit: Limit | None = None
    title_limit: Limit | None = None
    icon: str | None = None
    aliases: tuple[str, ...] = ()
    status: Status = Status.ALIVE
    hub: str | None = None
    hashtags: int = 0
    keyed: str = "app id"
    advice: str = ""

    @property
    def scheme(self) -> str:
        """The scheme of its links: `https`, `mailto`, `sms`, or an app's own."""
        return self.endpoint.partition(":")[0]

    @property
    def carries(self) -> frozenset[Field | str]:
        """What its parameters carry."""
        return frozenset(field for _, field in self.params)

    @property
    def in_browser(self) -> bool:
        """Does its link open a web page?"""
        return self.scheme in ("http", "https") or self.endpoint == "{raw}"


class Share(NamedTuple):
    """What is shared, cleaned: see `prepare` in `links.py`. url: canonical. Texts: "" for none."""

    url: str
    title: str = ""
    text: str = ""
    description: str = ""
    media: str = ""
    hashtags: tuple[str, ...] = ()
    via: str = ""
    to: str = ""
    instance: str = ""
    app_id: str = ""
    site: str = ""
    language: str = ""
    prompt: str = ""


class ShareLink(NamedTuple):
    """A link that shares. text: what is posted, as it was cut; None where the network takes none.

    length: of the whole post by the network's own counting, `limit` and `unit` its rule; None where
    there is none. warnings: what was cut or left out, for people.
    """

    network: str
    name: str
    url: str
    text: str | None = None
    length: int | None = None
    limit: int | None = None
    unit: str | None = None
    warnings: tuple[str, ...] = ()
