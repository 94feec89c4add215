"""How a fit is asked for, and the file that it writes."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from pathlib import Path

from logit import digest

Tables = Mapping[str, Mapping[str, float]]
"""Fitted weights by model and feature."""


_STRANGERS = re.compile(r"[a-z]+_[6-9]\d")


def by_strangers(file: str) -> bool:
    """Are a file's articles by people who had never seen the project? They tell as most people do,
    with asides; those of their own kind count more."""
    return _STRANGERS.fullmatch(file) is not None


def options(about: str, output: Path, *, samples: bool) -> argparse.Namespace:
    """The command line: `task`, `data`, `output` and, where they are needed, `samples`."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("task", choices=("fit", "measure"))
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=output)
    if samples:
        parser.add_argument("--samples", type=Path, required=True)
    return parser.parse_args()


def document(script: str, articles: int, folder: Path, tables: Tables, **more: str) -> str:
    """A weights file: its tables, and where they come from. folder: the articles' files.

    more: what else its provenance tells; `model` for one that isn't the plain one.
    """
    provenance = {
        "fitted_by": f"training/{script}",
        "model": "conditional logit of one or none, L2",
        "articles": articles,
        "data_sha256": digest(folder),
        **more,
    }
    return json.dumps({"provenance": provenance, **tables}, indent=1, ensure_ascii=False) + "\n"
