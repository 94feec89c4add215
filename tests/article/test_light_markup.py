"""reStructuredText, AsciiDoc and Org are read as what they show, by name or by how they begin."""

from __future__ import annotations

from datetime import date

import pytest

from sharekit.article.kind import detect
from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse

RST = """\
My first kiln
#############

:date: 2010-10-03 10:20
:authors: Alexis Roy, Bo Lin

A kiln forgives *nothing*, as `Ann Lee <http://x.org>`_ says,
and you will learn what it remembers [#]_.

.. image:: /kiln.jpg
   :alt: The kiln, open

.. a comment
   that goes on

Firing
******

Term
    What it means.

Old potters say it::

    kiln.fire(1200)

1. Load it.
2. Close it.

Then wait, and remember what it costs.

    Patience is a glaze that cannot be bought.

.. note:: Never open it early.

.. epigraph::

   Every pot is a rumour until it is cold.

=====  =====
Cone   Heat
=====  =====
04     1060
=====  =====

See :doc:`the other one <other>`, and use ``fire()``.

.. [#] Everything.
"""
ADOC = """\
= Deploying without fear
Sam Oyelaran <sam@example.org>
v1.0, 2024-05-06
:product: Ferry

[.lead]
{product} is deployed forty times a day -- and nobody minds.

.The pipeline
image::pipeline.svg[The pipeline,600]

== Before you start

. A terminal.
. The `+ferry+` command.
+
Install it with kbd:[Enter].

[IMPORTANT]
====
Roll back first. See <<rollback,how to roll back>>.
====

[quote, Ann Lee]
____
A deploy is a question.
____

|===
|Day |Deploys
|===

// a comment
NOTE: Only https://x.org[the runbook^] counts.

[source,bash]
----
ferry deploy --to [prod]
----

You can *always* go back.footnote:[Nearly.]
"""
ORG = """\
#+TITLE: The second pair of shoes
#+AUTHOR: Lev Aronin
#+DATE: <2023-05-06 Sat>

Everybody packs *one* pair too many, never the one you /would/ think of.

* TODO Why two  :travel:
:PROPERTIES:
:ID: why
:END:

The first pair gets wet on day one[fn:1], says [[https://x.org][the list]].

#+BEGIN_QUOTE
A dry shoe is a plan.
#+END_QUOTE

- [X] Newspaper :: to dry it

[[file:shoes.jpg]]

#+BEGIN_SRC python
pack(shoes[:1])
#+END_SRC

# a comment
[fn:1] In Wales.
"""
P, H, L = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM
Q, C, F = BlockKind.QUOTATION, BlockKind.CODE, BlockKind.FIGURE
FORMS = [(RST, "rst"), (ADOC, "asciidoc"), (ORG, "org")]


def blocks(article: Article) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in article.blocks]


def test_restructured_text() -> None:
    article = parse(RST, source="kiln.rst")
    assert (article.title, article.authors) == ("My first kiln", ("Alexis Roy", "Bo Lin"))
    assert article.published == date(2010, 10, 3)
    assert article.image is not None
    assert blocks(article) == [
        (P, "A kiln forgives nothing, as Ann Lee says, and you will learn what it remembers."),
        (F, "The kiln, open"),
        (H, "Firing"),
        (P, "Term"),
        (P, "What it means."),
        (P, "Old potters say it:"),
        (C, "kiln.fire(1200)"),
        (L, "Load it."),
        (L, "Close it."),
        (P, "Then wait, and remember what it costs."),
        (Q, "Patience is a glaze that cannot be bought."),
        (P, "Never open it early."),
        (Q, "Every pot is a rumour until it is cold."),
        (P, "Cone | Heat"),
        (P, "04 | 1060"),
        (P, "See the other one, and use fire()."),
    ]


def test_asciidoc() -> None:
    article = parse(ADOC, source="deploying.adoc")
    assert (article.title, article.authors) == ("Deploying without fear", ("Sam Oyelaran",))
    assert article.published == date(2024, 5, 6)
    assert article.image is not None
    assert blocks(article) == [
        (P, "Ferry is deployed forty times a day — and nobody minds."),
        (F, "The pipeline"),
        (H, "Before you start"),
        (L, "A terminal."),
        (L, "The ferry command."),
        (P, "Install it with Enter."),
        (P, "Roll back first. See how to roll back."),
        (Q, "A deploy is a question."),
        (Q, "— Ann Lee"),
        (P, "Day | Deploys"),
        (P, "Only the runbook counts."),
        (C, "ferry deploy --to [prod]"),
        (P, "You can always go back."),
    ]


def test_org() -> None:
    article = parse(ORG, source="shoes.org")
    assert (article.title, article.authors) == ("The second pair of shoes", ("Lev Aronin",))
    assert article.published == date(2023, 5, 6)
    assert article.image is not None
    assert blocks(article) == [
        (P, "Everybody packs one pair too many, never the one you would think of."),
        (H, "Why two"),
        (P, "The first pair gets wet on day one, says the list."),
        (Q, "A dry shoe is a plan."),
        (L, "Newspaper: to dry it"),
        (C, "pack(shoes[:1])"),
    ]


@pytest.mark.parametrize(("document", "kind"), FORMS)
@pytest.mark.parametrize("name", ["", "notes.txt"])
def test_they_are_known_by_how_they_begin(document: str, kind: str, name: str) -> None:
    assert detect(document, name) == kind
    assert parse(document, source=name).kind == kind


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ("=====\nSMALL BOATS - Issue 41\n=====\n\nHello: the tide is in.\n", "text"),
        ("= is no sign of love\n\nIt is a sign of arithmetic, and of nothing else.\n", "text"),
        ("A title\n=======\n\n**Words** and [more](https://x.org/).\n", "markdown"),
        ("He said this:: and meant it. Std::vector, too.\n\n:-) is no field.\n", "text"),
    ],
)
def test_what_only_looks_like_them_is_read_as_before(document: str, kind: str) -> None:
    assert detect(document) == kind


def test_facts_above_a_text_of_nikola_are_read() -> None:
    head = ".. title: Salt roads\n.. date: 2021-03-04 12:00:00 UTC\n.. author: Mina Kovac\n\n"
    article = parse(f"{head}Salt was carried by night.\n\n.. TEASER_END\n", source="salt.rst")
    assert (article.title, article.authors) == ("Salt roads", ("Mina Kovac",))
    assert article.published == date(2021, 3, 4)
    assert article.text == "Salt was carried by night."


@pytest.mark.parametrize("kind", ["rst", "asciidoc", "org"])
def test_deep_and_broken_texts_are_read(kind: str) -> None:
    deep = "\n\n".join(" " * n + f"word {n}" for n in range(300))
    for text in (deep, ".. note::\n" * 300, "----\nopen", "#+BEGIN_SRC\nopen", "*" * 5_000 + " a"):
        assert parse(f"A first sentence stands here.\n\n{text}", kind=kind).kind == kind
