"""From the configuration to a `Site`: what holds for every page is read and checked once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from sharekit import __version__
from sharekit.build.fingerprints import font_files, fonts_digest, inputs_of
from sharekit.build.jobs import Site
from sharekit.build.model import Run, Setup
from sharekit.config.keys import RULES
from sharekit.config.layers import Layer, Resolved, resolve
from sharekit.errors import UsageError
from sharekit.fetch.settings import Settings as FetchSettings
from sharekit.pipeline.configure import Choices, output_settings, place
from sharekit.pipeline.places import Home, home_at
from sharekit.pipeline.themes import own_files
from sharekit.store import sha256_hex
from sharekit.world import World

_VARIABLES = (
    "HOME", "LOCALAPPDATA", "SHAREKIT_FONTS_SYSTEM", "WINDIR", "XDG_DATA_DIRS", "XDG_DATA_HOME",
    "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE",
)  # fmt: skip
"""What workers are told of the environment: where fonts are. No other variable travels."""


def open_site(
    run: Run,
    world: World,
    layers: tuple[tuple[Layer, ...], tuple[Layer, ...]],
    *,
    home: Home | None = None,
    font_places: Sequence[str] = (),
    cache: str | None = None,
    fetch: FetchSettings | None = None,
) -> Site:
    """The site of a run. layers: of configuration, over and under an article's own. home: where
    sources are named from; None: here.

    Raises UsageError for settings that would fail for every page, InputError for a logo that isn't
    there, FontError for fonts that can't be used.
    """
    above, below = (tuple(map(_portable, each)) for each in layers)
    config = resolve(*above, *below)
    _check(run, config)
    home = home or home_at(None)
    output = output_settings(config, Choices(force=run.force), home)
    system = bool(config.value("fonts.system"))
    shipped = (*_logos(config, below), *own_files(config.value("brand.themes")).values())
    files = {path: world.read(path) for path in shipped}
    remote = run.executor == "dask"
    setup = Setup(
        version=__version__,
        today=world.today,
        above=above,
        below=below,
        name=output.name,
        folder=str(output.folder),
        base_url=config.value("output.base_url"),
        home=home,
        font_places=tuple(font_places),
        fonts=_shipped(font_places) if remote else None,
        system_fonts=system,
        files=tuple(sorted(files.items())),
        environment=tuple((n, world.environment[n]) for n in _VARIABLES if n in world.environment),
        fetch=fetch,
        cache=None if remote else cache,
        local=not remote,
    )
    fonts = fonts_digest(font_places, system=system)
    _check_names(above, below, output.name, files)
    families = _named(config, below, ("brand.heading", "brand.text"))
    if families and not remote:
        _check_families(families, setup, world)
    return Site(run, setup, world, output._replace(dry_run=run.dry_run), config, fonts)


def _portable(layer: Layer) -> Layer:
    """The settings that cards follow from, as plain values that travel between processes."""
    return {name: each for name, each in layer.items() if not name.startswith("share.")}


def _logos(config: Resolved, below: Sequence[Layer]) -> list[str]:
    """The logos of the run and of its rules."""
    return _named(config, below, ("brand.logo", "brand.logo_dark"))


def _named(config: Resolved, below: Sequence[Layer], keys: Sequence[str]) -> list[str]:
    """What these settings say for the run and in its rules."""
    rules = [rule.layer for layer in below if RULES in layer for rule in layer[RULES].value]
    named = [rule[key].value for rule in rules for key in keys if key in rule]
    return sorted({each for each in (*map(config.value, keys), *named) if each})


def _check_names(
    above: Sequence[Layer], below: Sequence[Layer], name: str, files: Mapping[str, bytes]
) -> None:
    """Unknown sizes, templates and themes are wrong for every page, so they are told first."""
    from sharekit.cards.templates.base import TEMPLATES
    from sharekit.pipeline.settings import AUTO

    digests = {path: sha256_hex(data) for path, data in files.items()}
    rules = [rule.layer for layer in below if RULES in layer for rule in layer[RULES].value]
    for rule in ({}, *rules):
        config = resolve(*above, rule, *below)
        try:
            if config.value("template") != AUTO:
                TEMPLATES.get(config.value("template"))
            inputs_of(config, name, "", digests)
        except UsageError as problem:
            place(problem, config)
            raise


def _check_families(families: Sequence[str], setup: Setup, world: World) -> None:
    """A font that nobody has is wrong for every page, too. Raises UsageError (`font.unknown`)."""
    from sharekit.build.worker_world import disk_cache, font_places
    from sharekit.drawing.scene.style import Face
    from sharekit.pipeline.tools import open_tools

    tools = open_tools(
        world,
        font_dirs=font_places(setup),
        cache=disk_cache(setup),
        system_fonts=setup.system_fonts,
    )
    for family in families:
        tools.book.families_for(Face(family))


def _shipped(places: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
    files: list[Path] = [file for place in places for file in font_files(place)]
    return tuple((f"{n:04d}-{file.name}", file.read_bytes()) for n, file in enumerate(files))


def _check(run: Run, config: Resolved) -> None:
    if run.shard is not None and run.prune:
        raise UsageError(
            "a shard knows only its own pages, so it can't tell what is orphaned",
            code="build.prune_shard",
            hint="merge the shards with --merge, then build with --prune",
            where="--prune",
        )
    if run.front_matter and config.value("output.base_url") is None:
        raise UsageError(
            "the address at which cards are served isn't known",
            code="build.base_url",
            hint='set output.base_url in sharekit.toml, such as "https://example.com/cards/"',
            where="--write-front-matter",
        )
    if not run.paths and run.stream is None:
        raise UsageError(
            "there is nothing to build",
            code="build.nothing",
            hint="name the folder of your pages, or a feed, sitemap or table with --from",
        )
    if run.changed_since is not None and run.stream is not None:
        raise UsageError(
            "git tells which files have changed, and a stream's entries are none",
            code="build.git",
            hint="leave it out: only entries that changed are drawn in any case",
            where="--changed-since",
        )
    if run.paths and run.stream is not None:
        raise UsageError(
            "pages come from paths or from a stream, not from both",
            code="build.twice_told",
            hint="run it once for each",
            where="--from",
        )
