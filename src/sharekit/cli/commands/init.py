"""`sharekit init`: a first sharekit.toml, and steps for CI."""

from __future__ import annotations

from pathlib import Path

import click

from sharekit.cli.options import Command, Option, Options, global_options


@click.command(
    "init",
    cls=Command,
    short_help="Write sharekit.toml, and steps for CI.",
    examples=(
        ("sharekit init --site https://www.example.com", "a first sharekit.toml"),
        ("sharekit init --brand logo.png --ci github", "with a logo, and a GitHub action"),
        ("sharekit init --ci gitlab,pre-commit", "steps for GitLab, and a hook"),
    ),
)
@click.option("--site", cls=Option, metavar="URL", help="Address of the site.")
@click.option("--brand", cls=Option, metavar="FILE", help="The logo: PNG or JPEG.")
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
    """Write sharekit.toml for the site in this folder, and steps for CI.

    A sharekit.toml that is there stays. What is written is yours: read it, and change it.
    """
    from sharekit.build.starting import CI, configuration, look_at, start, steps
    from sharekit.config.files import PROJECT_FILE
    from sharekit.registry import unknown_name

    names = list(dict.fromkeys(n.strip() for text in systems for n in text.split(",") if n.strip()))
    for name in names:
        if name not in CI:
            raise unknown_name("ci", name, CI)
    if brand is not None:
        from sharekit.drawing.picture.decode import decode
        from sharekit.world import read_file

        decode(read_file(brand), brand)  # a logo that can't be drawn is told now
    place = Path.cwd()
    project = look_at(place, site=site, logo=brand)
    wanted = {PROJECT_FILE: configuration(project), **steps(names, project)}
    written = start(place, wanted, force=force, dry_run=options.dry_run)
    if options.console.json:
        options.console.object({"written": written})
        return 0
    for name in written:
        options.console.data(name)
    options.console.message(f"next: sharekit build {project.pages}")
    return 0
