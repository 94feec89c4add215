"""What `sharekit init` writes: a first `sharekit.toml`, and steps for CI. Files there are kept."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from sharekit import toml
from sharekit.cards.brand_colors import DARK, LIGHT
from sharekit.config.files import PROJECT_FILE
from sharekit.config.keys import BY_NAME
from sharekit.config.values import typed
from sharekit.errors import OutputError
from sharekit.store import write_atomic

CI = {
    "github": (
        ("action.yml", ".github/actions/share-cards/action.yml"),
        ("workflow.yml", ".github/workflows/share-cards.yml"),
    ),
    "gitlab": (("gitlab.yml", ".gitlab/share-cards.yml"),),
    "pre-commit": (("pre-commit.yaml", ".pre-commit-config.yaml"),),
}
"""CI → the templates of this package, and where a project wants them."""
_CONTENT = ("content", "src/content", "_posts", "posts", "docs", "src/pages")
_ARTICLES = frozenset({".md", ".markdown", ".mdx", ".html", ".htm", ".txt"})
_NO_ARTICLES = ("README", "LICEN", "CHANGELOG", "CONTRIBUTING", "ROBOTS", "HUMANS", "REQUIREMENTS")
_STATIC = (
    ("mkdocs.yml", "docs/assets/cards", "assets/cards"),
    ("static", "static/cards", "cards"),
    ("public", "public/cards", "cards"),
    ("assets", "assets/cards", "assets/cards"),
    ("source", "source/cards", "cards"),
    ("", "static/cards", "cards"),
)
"""What a project has → where its cards go, and where its generator then serves them."""


class Project(NamedTuple):
    """What is known of a project: its folder of pages, where cards go and are served, its address.

    theme: of the brand kit, or None where there is none.
    """

    pages: str
    output: str
    site: str | None = None
    theme: str | None = None
    served: str = "cards"


def look_at(
    place: Path, *, site: str | None, theme: str | None = None, output: str | None = None
) -> Project:
    """What the folders of a project tell: those that site generators use. output: where cards go by
    the configuration that is there. Raises UsageError for a site that is no address."""
    if site is not None:
        typed(BY_NAME["site.url"], site, "--site")
    pages = next((name for name in _CONTENT if (place / name).is_dir()), "content")
    static = next(each for each in _STATIC if (place / each[0]).exists())
    address = site.rstrip("/") if site else None
    return Project(pages, output or static[1], address, theme, static[2])


def next_step(place: Path, project: Project) -> str:
    """The command that comes next: a build where there is a folder of pages, else a card of an
    article that lies here."""
    if (place / project.pages).is_dir():
        return f"sharekit build {project.pages}"
    names = (each.name for each in place.iterdir() if each.suffix.lower() in _ARTICLES)
    lying = sorted(name for name in names if not name.upper().startswith(_NO_ARTICLES))
    return f"sharekit card {quote(lying[0]) if lying else 'ARTICLE'}"


def configuration(project: Project) -> bytes:
    """A first sharekit.toml: what is known is set, the rest can be read there."""
    site = (
        f"[site]\nurl = {toml.string(project.site)}\n"
        if project.site
        else ('# [site]\n# url = "https://www.example.com"\n')
    )
    base = f"{project.site or 'https://www.example.com'}/{project.served}/"
    served = f"base_url = {toml.string(base)}\n"
    text = (
        "# What sharekit makes of this site.\n"
        f"{site}\n{brand_table(project.theme)}\n"
        f"[output]\ndir = {toml.string(project.output)}\n"
        f"{served if project.site else '# ' + served}"
        '# sizes = ["og", "pin"]\n\n'
        '# [[rule]]\n# match = "content/recipes/**"\n# template = "title"\n'
    )
    return text.encode("utf-8")


def brand_table(theme: str | None) -> str:
    """The `[brand]` table of sharekit.toml. theme: of the brand kit; None: there is none."""
    if theme is None:
        return (
            '[brand]\n# logo = "logo.png"\n'
            '# palette = ["#0b3d2e", "#f4a300", "#ffffff"]  # ground, accent, ink\n'
        )
    from sharekit.pipeline.brand_kit import FOLDER, ON_DARK, ON_LIGHT

    other = DARK if theme == LIGHT else LIGHT
    return (
        f'[brand]\nthemes = ["{FOLDER}"]\n'
        f"theme = {toml.string(theme)}  # or {toml.string(other)}\n"
        f"logo = {toml.string(ON_LIGHT)}\nlogo_dark = {toml.string(ON_DARK)}\n"
    )


def steps(names: Sequence[str], project: Project) -> dict[str, bytes]:
    """The files of these CI systems, by where they go."""
    written: dict[str, bytes] = {}
    for name in names:
        for template, target in CI[name]:
            text = files("sharekit.build.ci").joinpath(template).read_text("utf-8")
            text = text.replace("OUTPUT_DIR", project.output).replace(
                "default: content", f"default: {project.pages}"
            )
            text = text.replace("PATHS: content", f"PATHS: {project.pages}")
            text = text.replace("build PATHS", f"build {project.pages}")
            written[target] = text.encode("utf-8")
    return written


def start(place: Path, wanted: dict[str, bytes], *, force: bool, dry_run: bool) -> list[str]:
    """Write the files that aren't there; their names. Raises OutputError (`output.not_ours`)
    where another one stands, before anything is written."""
    new: list[str] = []
    for name, document in wanted.items():
        path = place / name
        if path.exists() and path.read_bytes() != document and not force:
            if name == PROJECT_FILE:
                continue  # whoever has one wants only the steps for CI
            raise OutputError(
                "is there already",
                code="output.not_ours",
                hint="replace it with --force, or move it away and compare the two",
                where=name,
            )
        if not path.exists() or path.read_bytes() != document:
            new.append(name)
    for name in new if not dry_run else ():
        write_atomic(place / name, wanted[name])
    return new
