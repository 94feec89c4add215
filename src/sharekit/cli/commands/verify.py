"""`sharekit verify`: is the quote on this card in this article, word for word?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from sharekit import manifest_text
from sharekit.article.model import Article
from sharekit.cli.options import (
    Command,
    Option,
    Options,
    article_facts,
    entry_option,
    global_options,
)
from sharekit.cli.session import Session, open_session
from sharekit.diagnostics import Diagnostic, error, errors
from sharekit.errors import InputError, PartialError, SharekitError
from sharekit.manifest import CardRow

MISMATCH = 3
LEVELS = 4
"""Folders looked in for the manifest: `output.name` may put cards below it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be said of one card."""

    file: str
    quote: str | None
    found: tuple[Diagnostic, ...]

    @property
    def verified(self) -> bool:
        """Yes where nothing speaks against it."""
        return not errors(self.found)


@click.command(
    "verify",
    cls=Command,
    short_help="Check that a card's quote is in its article, word for word.",
    examples=(
        ("sharekit verify sharekit-out/trail-og.1a2b3c4d.png --source trail.md", "one card"),
        ("sharekit verify sharekit-out/trail-*.png --source trail.md", "all cards of an article"),
    ),
)
@click.argument("cards", metavar="CARD...", nargs=-1, required=True)
@click.option(
    "--source", cls=Option, required=True, metavar="SRC", help="The article it should be in."
)
@entry_option
@article_facts
@global_options
@click.pass_obj
def command(
    options: Options,
    /,
    *,
    cards: tuple[str, ...],
    source: str,
    entry: int | None,
    facts: dict[str, str],
) -> int:
    """Check that a card's quote is in its article, word for word. Exit code 3 means no.

    What the card says is read from the manifest.json that lies with it.
    """
    console = options.console
    session = open_session(options)
    article = session.article(source, facts, entry)
    answers: list[Answer] = []
    problems: list[SharekitError] = []
    for card in cards:
        try:
            answers.append(_answer(card, article, session))
        except InputError as problem:
            if len(cards) == 1:
                raise
            problems.append(problem)
    if console.json:
        console.object(_as_json(source, answers))
    else:
        for answer in answers:
            console.data(f"{'yes' if answer.verified else 'NO':<3}  {answer.file}")
            console.diagnostics(answer.found)
    if problems:
        return _tell(problems, len(cards), options)
    return 0 if all(answer.verified for answer in answers) else MISMATCH


def _tell(problems: list[SharekitError], cards: int, options: Options) -> int:
    whole = PartialError(
        f"{len(problems)} of {cards} cards can't be checked",
        code="batch.partial",
        hint="name cards where sharekit wrote them; the others are checked",
    )
    if options.console.json:
        options.console.errors(whole, problems)
    else:
        for problem in (*problems, whole):
            options.console.error(problem)
    return whole.exit_code


def _answer(card: str, article: Article, session: Session) -> Answer:
    from sharekit.audit.verify import verify
    from sharekit.store import sha256_hex

    picture = session.world.read(card)
    row = _row(Path(card), session)
    found = verify(manifest_text.as_json(row), article)
    if sha256_hex(picture) != row.sha256:
        changed = error(
            "verify.picture",
            "the picture was changed since sharekit made it: what it shows is unknown",
            hint="make the card again",
            where=card,
        )
        found = (changed, *found)
    return Answer(card, row.quote.text if row.quote else None, found)


def _row(card: Path, session: Session) -> CardRow:
    """The card's row in the manifest beside it, or in one of the folders above."""
    place = card.absolute()
    for folder in place.parents[:LEVELS]:
        if (folder / manifest_text.NAME).is_file():
            text = session.world.read(str(folder / manifest_text.NAME)).decode("utf-8", "replace")
            with manifest_text.lying_in(folder):
                row = manifest_text.loads(text).card(place.relative_to(folder).as_posix())
            if row is not None:
                return row
    raise InputError(
        "no manifest.json beside it names this card",
        code="verify.unrecorded",
        hint="check a card where sharekit wrote it, by its own name",
        where=str(card),
    )


def _as_json(source: str, answers: Sequence[Answer]) -> dict[str, Any]:
    found = dict.fromkeys(each for answer in answers for each in answer.found)
    return {
        "source": source,
        "cards": [
            {
                "file": answer.file,
                "verified": answer.verified,
                "quote": answer.quote,
                "diagnostics": [each.as_dict() for each in answer.found],
            }
            for answer in answers
        ],
        "diagnostics": [each.as_dict() for each in found],
    }
