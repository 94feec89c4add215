"""Running the command line in tests: what a run answers, and an article to run it on."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sharekit.cli.boundary import run

ARTICLE = """\
---
title: How a small shop learned to plan
author: Ida Berg
date: 2026-09-01
url: https://shop.example/plan/
lang: en
---

The shop began with two people and a long list of wishes. Nobody knew which wish came first.

A plan is a promise that you make to your future self. Good teams write it down before they
argue about it, because paper does not forget.

## What changed

You cannot hurry a habit, but you can make room for it every single morning. After a year, the
list was shorter and the evenings were free.
"""


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> Any:
        return json.loads(self.err)["error"]


Cli = Callable[..., Result]


def command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line as a function: arguments and standard input → what the run answered."""

    def call(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        code = run(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


def empty_project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder as an empty project that is worked in, on 2026-11-25: nobody's configuration or
    cache."""
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    monkeypatch.setenv("SHAREKIT_CACHE_DIR", str(folder / "cache"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795564800")
    return folder
