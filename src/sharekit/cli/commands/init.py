"""`sharekit init`: a first sharekit.toml, a brand kit from a logo, and steps for CI."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sharekit.cli.options import Command, Option, Options, global_options

if TYPE_CHECKING:
    from sharekit.cli.console import Console
    from sharekit.pipeline.brand_kit import Kit


@click.command(
    "init",
    cls=Command,
    short_help="Write sharekit.toml, a brand kit, and steps for CI.",
    examples=(
        ("sharekit init --site https://www.example.com", "a first sharekit.toml"),
        ("sharekit init --brand logo.svg --site https://www.example.com", "and a brand kit"),
        ("sharekit init --brand logo.png --ci github", "and a GitHub action"),
        ("sharekit init --ci gitlab,pre-commit", "steps for GitLab, and a hook"),
    ),
)
@click.option("--site", cls=Option, metavar="URL", help="Address of the site.")
@click.option(
    "--brand", cls=Option, metavar="FILE", help="The logo: PNG, JPEG, or SVG by an extra."
)
@click.option(
    "--ci",
    "systems",
    cls=Option,
    multiple=True,
    metavar="NAME,…",
    help="Steps for CI: github, gitlab, pre-commit.",
)
@click.option("--force", cls=Option, is_flag=True, help="Replace files that are there.")
@global_options
@click.pass_obj
def command(
    options: Options, /, site: str | None, brand: str | None, systems: tuple[str, ...], force: bool
) -> int:
    """Write sharekit.toml for the site in this folder, a brand kit, and steps for CI.

    With --brand the folder brand/ gets a dark and a light theme in the logo's colours, made
    legible where they are not, the logo for both grounds, and sample cards to look at. A
    sharekit.toml that is there stays. What is written is yours: read it, and change it.
    """
    from sharekit.build.starting import (
        CI,
        brand_table,
        configuration,
        look_at,
        next_step,
        start,
        steps,
    )
    from sharekit.config.files import PROJECT_FILE
    from sharekit.registry import unknown_name

    names = list(dict.fromkeys(n.strip() for text in systems for n in text.split(",") if n.strip()))
    for name in names:
        if name not in CI:
            raise unknown_name("ci", name, CI)
    place = Path.cwd()
    kit = _kit(brand) if brand is not None else None
    theme = kit.theme if kit else None
    project = look_at(place, site=site, theme=theme, output=None if force else _output(place))
    wanted = {PROJECT_FILE: configuration(project), **steps(names, project)}
    if kit is not None:
        wanted |= {**kit.files, **_samples(kit, site)}
    written = start(place, wanted, force=force, dry_run=options.dry_run)
    console = options.console
    if console.json:
        console.object({"written": written, **({"brand": _as_json(kit)} if kit else {})})
        return 0
    for name in written:
        console.data(name)
    if kit is not None:
        _tell(kit, console)
        if PROJECT_FILE not in written and _differs(place / PROJECT_FILE, wanted[PROJECT_FILE]):
            console.message(f"for {PROJECT_FILE}, which stays as it is:")
            for line in brand_table(kit.theme).splitlines():
                console.message(line)
    console.message(f"next: {next_step(place, project)}")
    return 0


def _output(place: Path) -> str | None:
    """Where cards go by the sharekit.toml that is there and stays, or None."""
    from sharekit.config.files import PROJECT_FILE
    from sharekit.config.layers import file_layer

    path = place / PROJECT_FILE
    layer = file_layer(path.read_bytes(), PROJECT_FILE, Path()) if path.exists() else {}
    return Path(layer["output.dir"].value).as_posix() if "output.dir" in layer else None


def _differs(path: Path, document: bytes) -> bool:
    return path.exists() and path.read_bytes() != document


def _kit(logo: str) -> Kit:
    from sharekit.pipeline.brand_kit import brand_kit
    from sharekit.world import read_file

    return brand_kit(read_file(logo), Path(logo).name)


def _samples(kit: Kit, site: str | None) -> dict[str, bytes]:
    from sharekit.cache import DiskCache
    from sharekit.folders import cache_folder
    from sharekit.pipeline.brand_kit import sample_cards
    from sharekit.pipeline.tools import open_tools
    from sharekit.world import real_world

    world = real_world()
    cache = DiskCache(cache_folder(world.environment))
    return sample_cards(kit, open_tools(world, cache=cache, system_fonts=False), site)


def _tell(kit: Kit, console: Console) -> None:
    """What was seen in the logo, and what was made of it."""
    console.message(f"colours of the logo: {', '.join(kit.colors[:6])}")
    console.message(f"headings: {kit.heading}, text: Inter ({kit.why})")
    console.message(f"theme: {kit.theme}; look at the cards in brand/, and change what you like")
    console.diagnostics(kit.notes)


def _as_json(kit: Kit) -> dict[str, object]:
    return {
        "theme": kit.theme,
        "colors": list(kit.colors),
        "heading": kit.heading,
        "why": kit.why,
        "logos": dict(kit.logos),
        "notes": [each.as_dict() for each in kit.notes],
    }
