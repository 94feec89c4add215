"""What a command finds outside: the World, the configuration files, the article."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sharekit.cache import DiskCache
from sharekit.cli.options import Options
from sharekit.config.environment import environment_layer, unknown_variables
from sharekit.config.files import find_project_file, user_file
from sharekit.config.layers import (
    DEFAULT,
    Layer,
    Resolved,
    default_layer,
    file_layer,
    flag_layer,
    resolve,
    rule_layers,
)
from sharekit.errors import InputError, UsageError
from sharekit.fetch.outside import connected
from sharekit.fetch.settings import Settings as FetchSettings
from sharekit.folders import cache_folder
from sharekit.world import World, real_world

if TYPE_CHECKING:  # what takes an address alone loads neither articles nor the pipeline
    from sharekit.article.model import Article
    from sharekit.pipeline.places import Home


class Session(NamedTuple):
    """The World, and the layers of configuration that hold for every article of a run.

    configuration: the project's file. user: the user's own file, over what a project's place makes
    the default.
    """

    world: World
    options: Options
    flags: Layer
    environment: Layer
    project: Layer
    user: Layer
    cache: DiskCache
    configuration: Path | None

    @property
    def font_dirs(self) -> tuple[Path, ...]:
        """The folders of --font-dir."""
        return tuple(map(Path, self.options.font_dirs))

    @property
    def home(self) -> Home:
        """Where sources are named from."""
        from sharekit.pipeline.places import home_at

        return home_at(self.configuration)

    def config(self, article: Article | None = None) -> Resolved:
        """What holds for an article, or for the run as a whole. Raises UsageError."""
        if article is None:
            return resolve(self.flags, self.environment, self.project, self.user)
        from sharekit.pipeline.configure import config_of

        rules = rule_layers(article.source, article.url, self.project, self.user)
        return config_of(article, (self.flags, self.environment), (*rules, self.project, self.user))

    def article(
        self, source: str, facts: Mapping[str, str | None], entry: int | None = None
    ) -> Article:
        """Read an article; what it lacks comes from the configuration.

        entry: its number in a feed, or None. Raises InputError and NetworkError.
        """
        from sharekit.pipeline.configure import completed

        self._tell_of_proxy(source)
        from sharekit.pipeline.understand import read_article

        try:
            article = read_article(source, facts, self.world, self.cache, entry)
        except InputError as problem:
            if problem.code == "source.directory":
                problem.hint = f"name a file in it, or draw all its pages: sharekit build {source}"
            raise
        except UsageError as problem:
            if problem.where in facts:  # a fact was given as an option
                problem.where = f"--{problem.where}"
            raise
        return completed(article, self.config(article), self.world.today)

    def _tell_of_proxy(self, source: str) -> None:
        """Through a proxy, one promise of fetching can't be kept; that is said."""
        from sharekit.diagnostics import note
        from sharekit.fetch.url import looks_like_url

        if looks_like_url(source) and self.config().value("network.proxy"):
            unchecked = note(
                "fetch.proxied",
                "the proxy connects, so the address that a name leads to can't be checked here",
                hint="leave out network.proxy for addresses that you don't trust",
            )
            self.options.console.diagnostics([unchecked])


def open_session(options: Options, flags: Layer | None = None) -> Session:
    """Read the configuration files and the environment. Raises UsageError."""
    world = real_world(as_of=options.as_of)
    options.tell_once(unknown_variables(world.environment))
    project = Path(options.config) if options.config else find_project_file(Path.cwd())
    user = user_file(world.environment)
    defaults = default_layer(project.parent) if project else {}
    session = Session(
        world=world,
        options=options,
        flags={**(flags or {}), **_network_flags(options)},
        environment=environment_layer(world.environment),
        project=_layer(project, wanted=options.config is not None) if project else {},
        user={**defaults, **_layer(user, wanted=False)},
        cache=DiskCache(cache_folder(world.environment)),
        configuration=project,
    )
    config = session.config()
    if config.origin("output.name") != DEFAULT:
        # also where no file is named: now is when to mend it
        from sharekit.pipeline.configure import pattern_of

        pattern_of(config)
    return session._replace(world=connected(world, fetch_settings(config), session.cache))


def _network_flags(options: Options) -> Layer:
    private = options.allow_private_network or None
    return flag_layer(
        {
            "network.offline": ("--offline", options.offline or None),
            "network.allow_private": ("--allow-private-network", private),
        }
    )


def fetch_settings(config: Resolved) -> FetchSettings:
    """What the configuration allows of fetching."""
    return FetchSettings(
        offline=config.value("network.offline"),
        allow_private=config.value("network.allow_private"),
        proxy=config.value("network.proxy"),
    )


def _layer(path: Path, *, wanted: bool) -> Layer:
    """A file's settings. wanted: the file was asked for, so it must be there."""
    try:
        document = path.read_bytes()
    except FileNotFoundError:
        if not wanted:
            return {}
        raise _unreadable(path, "no such file") from None
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else str(problem)
        raise _unreadable(path, f"can't be read ({reason})") from None
    return file_layer(document, _shown(path), path.parent)


def _shown(path: Path) -> str:
    """The path as a person here would write it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _unreadable(path: Path, message: str) -> UsageError:
    return UsageError(
        message, code="config.unreadable", hint="check the path after -c", where=str(path)
    )
