"""`Brief`: all that a template is told. Facts of the article, the format, the theme, the brand."""

from typing import NamedTuple

from sharekit.cards.formats import Format
from sharekit.cards.scripts import Script, direction_of, script_of
from sharekit.cards.themes import Theme
from sharekit.cards.words import Words, words_for
from sharekit.drawing.picture.info import Seen
from sharekit.drawing.scene.style import Direction
from sharekit.extract.model import Comparison, Items, Stat, Steps

Structure = Steps | Items | Stat | Comparison
"""What an article may hold beside quotes, for the templates that draw it."""


class Logo(NamedTuple):
    """A logo that is already decoded: its content hash and its size in pixels. told: what to say of
    it where it is drawn: that it is another version than the brand's own, or hardly seen."""

    sha256: str
    width: int
    height: int
    told: str | None = None


class Brief(NamedTuple):
    """What a card is about and how it should look. Missing facts are None and leave no hole.

    author_short: of several authors the first, and that there are others. domain: the site's host
    without `www.`. description: short enough to stand on the card. summary: what a pin's
    description says. age_label: the ready words, where the article is old. seed: chooses the
    ornament; the same article has the same seed. eyebrow, button: the user's own words. link: where
    the card leads. logo_dark: the logo on dark grounds, where it is another. main: the words that
    the card is made for, which say what script it is in and which way it is read. picture: the
    article's own, where it is fit to be shown. chosen: was the theme asked for? Else a picture's
    own hues may stand in for it. structure: what the template draws, where it draws one. ground:
    its name, where one was asked for. low: a quote or a title stands at the foot of the room that
    it has. reading: which way the page is read, whatever its main words say: as the other cards of
    its series. close: how far who and where give way: 1: a name may be small, in two lines, without
    the domain, and cut; 2: neither is said.
    """

    format: Format
    theme: Theme
    title: str | None = None
    author: str | None = None
    author_short: str | None = None
    site: str | None = None
    domain: str | None = None
    description: str | None = None
    summary: str | None = None
    language: str = "en"
    age_label: str | None = None
    eyebrow: str | None = None
    button: str | None = None
    link: str | None = None
    logo: Logo | None = None
    logo_dark: Logo | None = None
    seed: int = 0
    main: str | None = None
    picture: Seen | None = None
    chosen: bool = False
    structure: Structure | None = None
    ground: str | None = None
    low: bool = False
    reading: Direction | None = None
    close: int = 0

    @property
    def logo_here(self) -> Logo | None:
        """The logo for the ground that the card has."""
        return (self.theme.dark and self.logo_dark) or self.logo

    @property
    def words(self) -> Words:
        return words_for(self.language)

    @property
    def direction(self) -> Direction:
        return self.reading or direction_of(self.main, self.language)

    @property
    def script(self) -> Script:
        """How the card's main words are set."""
        return script_of(self.main or "", self.language)
