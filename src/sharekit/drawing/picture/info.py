"""What others may know of a picture: facts and small grids. No pixels, no Pillow."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sharekit.drawing.scene.color import Color


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """A picture by the hash of its file.

    width, height: px, upright. ink: left, top, right, bottom of what is not transparent, px; the
    whole picture where it has no alpha.
    """

    sha256: str
    width: int
    height: int
    has_alpha: bool
    ink: tuple[int, int, int, int]


class Kind(StrEnum):
    """A photograph may be cropped and written upon; a figure (a diagram, chart, screenshot or
    drawing) is shown whole."""

    PHOTO = "photo"
    FIGURE = "figure"


class Grid(NamedTuple):
    """One value from 0 to 255 a cell, row by row from the top left."""

    columns: int
    rows: int
    cells: bytes


class Study(NamedTuple):
    """What was seen in a picture.

    light: how light each cell is (luma). detail: how restless. salience: how much it draws the eye.
    shade: the picture's own dark hue. vivid: its most telling colour, or None where all is grey.
    ground: the commonest colour of its edge. spread: px over which its sharpest edge rises. clear:
    the share of it that is transparent. pale: is what stands on a transparent ground light?
    """

    kind: Kind
    light: Grid
    detail: Grid
    salience: Grid
    shade: Color
    vivid: Color | None
    ground: Color
    spread: float
    clear: float = 0.0
    pale: bool = False


class Seen(NamedTuple):
    """A picture that was decoded and studied.

    key: what its pixels are known by; it follows from the file's bytes and the size they were
    decoded at. width, height: px, upright, as the file has them. alt: what the article says of it.
    """

    key: str
    width: int
    height: int
    study: Study
    alt: str | None = None

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width / self.height
