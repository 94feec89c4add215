"""Running the command line in tests: what a run answers, and an article to run it on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
