"""Imported by the process that workers are forked from: what a page needs is loaded there, once.

To load it takes as long as to draw a dozen cards, and so does compiling the patterns that reading
needs. One card is drawn here, of nobody's text and for nobody, on a bare ground, which takes least
time; workers find the rest done.
"""

from __future__ import annotations

import contextlib
import gc
import sys
from datetime import date

from sharekit import __version__
from sharekit.build import work
from sharekit.build.model import Job, Page, Setup
from sharekit.errors import SharekitError
from sharekit.pipeline.places import home_at

_PAGE = b"""\
---
title: Three reasons to begin before you are ready
author: Nobody
date: 2026-01-02
sharekit:
  brand: {ground: plain}
---

Nobody knows the whole way when they set out, and you don't need to. A plan is a promise that you
make to yourself; it is kept one morning after another.

1. Begin with what you have.
2. Ask somebody who has been there: 7 in 10 people say yes.
"""


def _draw_a_card() -> None:
    setup = Setup(
        __version__,
        date(2026, 1, 3),
        (),
        (),
        "{hash8}",
        ".",
        None,
        home_at(None),
        system_fonts=False,
    )
    work.prepare(setup)
    with contextlib.suppress(SharekitError):  # workers will tell what is wrong
        work.work(Job(Page("ready.md", _PAGE)))


def _say_nothing(*problem: object) -> None:
    """A worker that can't even begin: the first process is gone, or it sees this one end."""


sys.excepthook = _say_nothing
_draw_a_card()
gc.collect()
gc.freeze()  # what is loaded by now stays, in memory that all workers share
