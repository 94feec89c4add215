"""Questions to a person: asked only where somebody can answer, and never waited for elsewhere."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from sharekit.errors import AuthError

if TYPE_CHECKING:
    from sharekit.cli.session import Session
    from sharekit.secret import Secret

_NO = ("", "0", "false", "no")


def can_ask(session: Session) -> bool:
    """Is a person there to answer? Not with --no-input or --json, in CI, or without a terminal.

    Both ends must be a terminal: a question that goes into a log file is waited for and not seen.
    """
    options = session.options
    if options.no_input or options.console.json:
        return False
    if session.world.environment.get("CI", "").lower() not in _NO:
        return False
    return sys.stdin.isatty() and sys.stderr.isatty()


def agreed(session: Session, question: str) -> bool:
    """Did a person say yes? Where nobody can be asked, nobody did."""
    return can_ask(session) and click.confirm(question, default=False, err=True)


def asked_secret(session: Session, what: str) -> Secret:
    """A secret typed without being shown. Raises AuthError (`auth.ask`)."""
    from sharekit.secret import Secret

    if not can_ask(session):
        raise AuthError(
            f"{what} is wanted, and nobody can be asked",
            code="auth.ask",
            hint="hand it over with --token-stdin or --token-file",
        )
    return Secret(click.prompt(what.capitalize(), hide_input=True, err=True))
