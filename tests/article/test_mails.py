"""Mails, saved or pasted: what their heads tell, and their words."""

from __future__ import annotations

import pytest

from sharekit.article.kind import detect
from sharekit.article.model import Article
from sharekit.article.parse import parse
from sharekit.errors import InputError

FIRST = "The tide doesn’t take requests, and I have put this to it in several forms."
LAST = "A plan for the water that comes is shorter, and it has the word wait in it."
PAGE = (
    "<html><head><title>Small Boats</title></head><body><p>View this email in your browser</p>"
    f"<p>{FIRST}</p><p>{LAST}</p><p>You are receiving this email because you signed up.</p></body>"
)
SAVED = """\
Return-Path: <bounce@boats.example>
Received: from a by b
 for <you@example.org>; Fri, 12 Sep 2025
From: =?utf-8?q?Orla_F=C3=ADnn?= from Small Boats <orla@boats.example>
To: you@example.org
Subject: =?utf-8?Q?Re:_[Boats]_The_tide_doesn=E2=80=99t_wait?=
Date: Fri, 12 Sep 2025 07:00:00 +0100
MIME-Version: 1.0
"""
PARTS = """\
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

Only a page is shown.
--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

{}
--b1--
"""


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_a_saved_mail_is_its_page_and_its_head() -> None:
    from base64 import encodebytes

    article = parse(SAVED + PARTS.format(encodebytes(PAGE.encode()).decode()), source="tide.eml")
    assert (article.kind, article.title) == ("mail", "The tide doesn’t wait")
    assert (article.authors, article.site_name) == (("Orla Fínn",), "Small Boats")
    assert str(article.published) == "2025-09-12"
    assert texts(article) == [FIRST, LAST]


def test_a_mail_of_text_loses_its_signature() -> None:
    encoded = FIRST.replace("’", "=E2=80=99")
    head = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
    article = parse(f"{SAVED}{head}\n{encoded}\n\n{LAST}\n\n-- \nOrla\n4 Pier Road\n")
    assert texts(article) == [FIRST, LAST]


@pytest.mark.parametrize(
    "head",
    [
        "From: Orla Finn <orla@boats.example>\nSent: Friday, 12 September 2025 07:00\n"
        "To: you@example.org\nSubject: FW: The tide",
        "Von: Orla Finn\nGesendet: Freitag, 12. September 2025\nAn: Kemal\nBetreff: WG: The tide",
        "De : Orla Finn\nEnvoyé : vendredi 12 septembre 2025\nÀ : Kemal\nObjet : TR : The tide",
    ],
)
def test_a_pasted_mail_has_its_head_read(head: str) -> None:
    article = parse(f"{head}\n\n{FIRST}\n\n{LAST}\n")
    assert (article.title, article.authors) == ("The tide", ("Orla Finn",))
    assert str(article.published) == "2025-09-12"
    assert texts(article) == [FIRST, LAST]
    assert parse(f"{head}\n\n{FIRST}\n", title="Mine").title == "Mine"


@pytest.mark.parametrize(
    "text",
    [
        f"Title: The tide\nFrom: the pier\nDate: 2025-09-12\n\n{FIRST}\n",
        f"The tide: a letter\n\nSubject: none\n\n{FIRST}\n",
    ],
)
def test_what_only_begins_like_a_mail_is_none(text: str) -> None:
    assert detect(text) != "mail"


def test_a_broken_mail_is_an_error_and_no_crash() -> None:
    for body in (
        "",
        "Content-Type: text/html; charset=x-none\n\n<p>a",
        "Content-Type: image/png\n\nx",
    ):
        with pytest.raises(InputError):
            parse(f"From: a\nTo: b\nSubject: c\n{body}\n", kind="mail")
