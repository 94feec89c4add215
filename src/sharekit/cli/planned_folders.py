"""Which folders of cards are planned, and which cards there: articles are drawn first."""

from __future__ import annotations

from pathlib import Path

from sharekit.cli.options import Options
from sharekit.cli.session import Session
from sharekit.errors import PartialError
from sharekit.world import is_folder


def planned_folders(
    options: Options, session: Session, sources: tuple[str, ...]
) -> list[tuple[Path, frozenset[str]]]:
    """The folders that are planned, each with the files meant, or with none for all of them."""
    own = Path(session.config().value("output.dir"))
    found: list[tuple[Path, frozenset[str]]] = []
    articles = []
    for source in sources:
        path = Path(source)
        if is_folder(path):
            found.append((path, frozenset()))
        elif path.name in ("pins.toml", "manifest.json"):
            found.append((path.parent, frozenset()))
        else:
            articles.append(source)
    if articles:
        found.append((own, _drawn(options, tuple(articles))))
    return found or [(own, frozenset())]


def _drawn(options: Options, articles: tuple[str, ...]) -> frozenset[str]:
    """The files of these articles' pins, drawn now where they aren't yet. Raises their errors."""
    from sharekit.cli.making import Request
    from sharekit.cli.making import make as draw
    from sharekit.pipeline.configure import Choices
    from sharekit.pipeline.folder import Folder

    files: set[str] = set()

    def note(_: Session, folder: Folder) -> int:
        files.update(pin.picture for pin in folder.pins)
        return 0

    names = ("title", "author", "site", "url", "date", "lang", "image")
    request = Request(articles, dict.fromkeys(names), Choices(), {}, None, sizes=("pin",), pin=True)
    if draw(options, request, note) != 0:
        raise PartialError(
            "some pins could not be drawn, so nothing was planned",
            code="plan.not_drawn",
            hint="see the errors above",
        )
    return frozenset(files)
