"""A mail, as programs save it (`.eml`) or as its words are pasted with its head → `Article`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from sharekit.article.boilerplate.bylines import is_name
from sharekit.article.clean import clean, tidy
from sharekit.article.dates import parse_date
from sharekit.article.model import Article, Evidence, Facts
from sharekit.lazy import lazy

if TYPE_CHECKING:
    from email.message import EmailMessage

_HEAD = lazy(r"(?:[^\W\d_][\w-]{0,60} ?:.{0,2000}\n(?:[ \t].{0,2000}\n){0,60}){3,100}(?=\s{0,9}\n)")
_NAMES = {
    "von": "From", "de": "From", "da": "From", "van": "From", "från": "From", "od": "From",
    "betreff": "Subject", "objet": "Subject", "asunto": "Subject", "oggetto": "Subject",
    "assunto": "Subject", "onderwerp": "Subject", "ämne": "Subject", "temat": "Subject",
    "sent": "Date", "datum": "Date", "gesendet": "Date", "envoyé": "Date", "fecha": "Date",
    "enviado": "Date", "data": "Date", "inviato": "Date", "verzonden": "Date", "skickat": "Date",
}  # fmt: skip
"""What programs call the lines of a head in other languages."""
_NAME = lazy(r"^([^\W\d_][\w-]{0,60}) ?:", re.M)
_ANSWERS = lazy(r"^(?:(?:re|fwd?|aw|wg|tr|rv|i|r|enc) ?: ?|\[[^\[\]]{1,60}\] ?){1,9}", re.I)
_OF_HOUSE = lazy(r" (?:from|at|via|bei|chez|@|\|) ", re.I)  # not what stands within names
_SIGNATURE = lazy(r"^--[ ]?$", re.M)


def is_mail(text: str) -> bool:
    """Does a text begin with a mail's head: lines that say from whom it is, and of what?"""
    found = _HEAD.match(text)
    names = {line.partition(":")[0] for line in _english(found[0]).split("\n")} if found else set()
    return {"From", "Subject"}.issubset(names)


def read(text: str, facts: Facts) -> Article:
    """The article in a clean mail. Raises InputError as the readers of its words do."""
    from email import message_from_bytes, policy

    found = _HEAD.match(text)
    head = _english(found[0]) if found else ""
    below = text[found.end() :] if found else text
    mail = message_from_bytes((head + below).encode(), policy=policy.default)
    title = _ANSWERS.sub("", tidy(_told(mail, "Subject"))) or None
    known_too = replace(facts, title=facts.title or title)
    whole = "content-type" in mail  # else it was pasted, and its words aren't encoded
    article = _body(mail, known_too) if whole else _plain(below, known_too)
    given = article.title if facts.title else title or article.title
    author, house = _from(_told(mail, "From"))
    authors = article.authors or ((author,) if author else ())
    date = article.published or parse_date(_told(mail, "Date"), None)
    told = (("title", given), ("authors", authors), ("published", date), ("site_name", house))
    known = {one.fact for one in article.evidence} - {"title"}
    evidence = [
        Evidence(fact, "the mail's head") for fact, one in told if one and fact not in known
    ]
    return replace(
        article,
        title=given,
        authors=authors,
        published=date,
        site_name=article.site_name or house,
        evidence=(*(one for one in article.evidence if one.fact != "title"), *evidence),
    )


def _english(head: str) -> str:
    """A head whose names are what the standard calls them, or at least in its letters."""

    def named(found: re.Match[str]) -> str:
        name = found[1]
        return f"{_NAMES.get(name.lower()) or (name if name.isascii() else 'X')}:"

    return _NAME.sub(named, head)


def _told(mail: EmailMessage, name: str) -> str:
    try:
        return str(mail.get(name) or "")
    except (ValueError, IndexError, AttributeError, KeyError):  # its own bugs on broken heads
        return ""


def _body(mail: EmailMessage, facts: Facts) -> Article:
    """The words of a whole mail: its page, else its text."""
    part = mail.get_body(("html", "plain"))
    try:
        words = clean(str(part.get_content())) if part is not None else ""
    except (LookupError, ValueError):  # an unknown charset, nothing that is text
        words = ""
    if part is None or part.get_content_subtype() != "html" or not words.strip():
        return _plain(words, facts)
    from sharekit.article.page import html

    return html.read(words, facts)


def _plain(words: str, facts: Facts) -> Article:
    """A mail's text without the sender's signature."""
    from sharekit.article.pasted import text

    return text.read(_SIGNATURE.split(words)[0], facts)


def _from(sender: str) -> tuple[str | None, str | None]:
    """Who wrote, and for which house: `Orla Finn from Small Boats <orla@boats.example>`."""
    names = _parts(sender.partition("<")[0].strip(" \"'"))
    first = next(names, "")
    house = next(names, None)
    if is_name(first):
        return first, house
    return None, house or first or None


def _parts(names: str) -> Iterator[str]:
    yield from (part.strip() for part in _OF_HOUSE.split(names, 1) if "@" not in part)
