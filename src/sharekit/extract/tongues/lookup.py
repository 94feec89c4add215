"""Loads the table of a language when a text in it is looked at for the first time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from sharekit.extract.tongues.subjects import Subjects

KNOWN = frozenset({"ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pt", "ru", "zh"})
"""Languages that have a table."""


@cache
def signs(language: str | None) -> Mapping[str, str]:
    """Phrases by kind, none where the language isn't known; Japanese and Chinese, which set no
    spaces, hold pieces of text instead."""
    found: Mapping[str, str] = getattr(_table(language), "SIGNS", {})
    return found


@cache
def subjects(language: str | None) -> Subjects | None:
    """How the language speaks of known subjects; None where that isn't known."""
    found: Subjects | None = getattr(_table(language), "SUBJECTS", None)
    return found


def _table(language: str | None) -> ModuleType | None:
    return import_module(f"sharekit.extract.tongues.{language}") if language in KNOWN else None
