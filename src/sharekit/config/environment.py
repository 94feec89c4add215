"""Settings among the environment's variables: SHAREKIT_OUTPUT_DIR is `output.dir`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sharekit.config.keys import BY_UNDERSCORED, SECTIONS, find_key
from sharekit.config.layers import Layer, Setting
from sharekit.config.values import from_text

if TYPE_CHECKING:  # hardly any environment has something to be told of
    from sharekit.diagnostics import Diagnostic

_PREFIX = "SHAREKIT_"
_SHORT = {"SHAREKIT_BASE_URL": "output_base_url"}  # previews set it often
_NEAR = 0.8
"""How alike a misspelt variable is to what was meant: THEEM to THEME."""
_NO_SETTINGS = ("SHAREKIT_CACHE_DIR", "SHAREKIT_DATA")
"""Where the cache lies, and others' data that this project measures on."""


def environment_layer(environment: Mapping[str, str]) -> Layer:
    """The settings among the variables; an empty one is unset. Raises UsageError."""
    layer: dict[str, Setting] = {}
    for variable in _begun(environment):
        name = _underscored(variable)
        section, _, rest = name.partition("_")
        if section in SECTIONS:
            key = find_key(BY_UNDERSCORED.get(name, f"{section}.{rest}"), variable)
            layer[key.name] = Setting(from_text(key, environment[variable], variable), variable)
    return layer


def unknown_variables(environment: Mapping[str, str]) -> "tuple[Diagnostic, ...]":
    """Warnings of variables that are nearly called as a setting is. No errors, and nothing of all
    others: a machine has them for other programs, and for other versions of this one, too."""
    unknown = [
        name
        for name in _begun(environment)
        if name not in _NO_SETTINGS and _underscored(name).partition("_")[0] not in SECTIONS
    ]
    misspelt = [(name, meant) for name in unknown if (meant := _meant(name)) is not None]
    if not misspelt:
        return ()
    from sharekit.diagnostics import warning

    return tuple(
        warning(
            "config.variable", "no setting is called so", hint=f"did you mean {meant}?", where=name
        )
        for name, meant in misspelt
    )


def _begun(environment: Mapping[str, str]) -> list[str]:
    return sorted(n for n, value in environment.items() if n.startswith(_PREFIX) and value)


def _underscored(variable: str) -> str:
    return _SHORT.get(variable, variable.removeprefix(_PREFIX).lower())


def _variable(name: str) -> str:
    return f"{_PREFIX}{name.upper()}"


def _meant(variable: str) -> str | None:
    """The variable that is nearly called so, also of one that lacks its section."""
    from difflib import get_close_matches  # only somebody's mistake needs it

    meant = {_variable(name.partition("_")[2]): _variable(name) for name in BY_UNDERSCORED}
    meant |= {name: name for name in (*map(_variable, BY_UNDERSCORED), *_SHORT, *_NO_SETTINGS)}
    tails = {name.removeprefix(_PREFIX): whole for name, whole in meant.items()}
    near = get_close_matches(variable.removeprefix(_PREFIX), tails, n=1, cutoff=_NEAR)
    return tails[near[0]] if near else None
