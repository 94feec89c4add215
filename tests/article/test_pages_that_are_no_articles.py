# ruff: noqa: E501 - pages stand in one line each
"""What is no article is said and not quoted; what is one passes, however short or odd."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sharekit.article.parse import parse
from sharekit.errors import InputError, SharekitError

PROSE = (
    "The mill at the end of the lane had been shut for thirty years when the sisters bought it. "
    "They spent the first winter carrying rubble, and the second learning to read the river. "
    "By the third spring the wheel turned again, slowly, for an hour a day."
)
HEADLINES = (
    "The winter we carried rubble", "How a river is read", "A wheel turns for an hour",
    "What flour remembers", "The lane and its neighbours", "Thirty years of a shut door",
    "Bread for the whole village", "An open day in the rain", "Why the sluice was rebuilt",
)  # fmt: skip


def page(body: str, title: str = "The Mill", head: str = "", lang: str = "en") -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head>'
        f"<body>{body}</body></html>"
    )


def teasers(excerpt: str, mark: str = "h2") -> str:
    return "".join(
        f'<article><{mark}><a href="/{n}">{headline}</a></{mark}><p>{excerpt}</p></article>'
        for n, headline in enumerate(HEADLINES)
    )


MENU = "".join(
    f'<li><a href="/{n}">{headline}</a></li>' for n, headline in enumerate(HEADLINES * 3)
)
ACCEPT = "<button>Accept all</button><button>Reject all</button>"
PASSWORD = '<form><input name="u"><input type="password" name="p"><button>Go</button></form>'
APP = '<script src="/static/main.8f3a.js"></script>'

NO_ARTICLES = {
    "a blog's front page": ("page.listing", page(f"<h1>Journal</h1>{teasers(PROSE[:90] + '…')}")),
    "an archive with longer excerpts": (
        "page.listing",
        page(f'<main class="posts">{teasers(PROSE[:170] + " […]", "h3")}</main>'),
    ),
    "a category without excerpts": (
        "page.listing",
        page(f'<h1>Category: Bread</h1>{teasers("")}').replace("<body>", '<body class="archive">'),
    ),
    "cards whose heading is in the link": (
        "page.listing",
        page("<h1>News</h1>" + "".join(
            f'<a href="https://mill.example/{n}"><h3>{headline}</h3><p>{PROSE[:60]}…</p></a>'
            for n, headline in enumerate(HEADLINES)
        )),
    ),
    "a bare list of links": ("page.listing", page(f"<h1>All posts</h1><ul>{MENU}</ul>")),
    "search results": (
        "page.listing",
        page(f"<h1>Results for mill</h1>{teasers(PROSE[:80] + '...')}",
             head='<script type="application/ld+json">{"@type": "SearchResultsPage"}</script>'),
    ),
    "a login page": ("page.login", page(f"<h1>Sign in</h1>{PASSWORD}<a>Forgot password?</a>")),
    "a login page in German": (
        "page.login", page(f"<h2>Anmelden</h2><p>Bitte melden Sie sich an.</p>{PASSWORD}", "Portal"),
    ),
    "a login page without a heading": ("page.login", page(f"<p>Members</p>{PASSWORD}")),
    "a consent page": (
        "page.consent",
        page(f"<h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our "
             f"services, to track outages and to measure audience engagement.</p>{ACCEPT}"),
    ),
    "a consent page in German": (
        "page.consent",
        page("<h1>Bevor Sie fortfahren</h1><p>Wir und unsere 142 Partner verarbeiten Daten, um "
             "Inhalte und Anzeigen zu messen.</p><button>Alle akzeptieren</button>", "Zeitung"),
    ),
    "a consent page in French": (
        "page.consent",
        page("<h2>Avant de continuer</h2><p>Nous et nos partenaires utilisons des traceurs pour "
             "mesurer notre audience.</p><button>Tout accepter</button>", "Journal"),
    ),
    "a paywall": (
        "page.paywall",
        page(f"<article><h1>The mill turns again</h1><p>{PROSE[:150]}</p></article>"
             "<div><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>"),
    ),
    "a paywall in German": (
        "page.paywall",
        page(f"<article><h1>Die Mühle</h1><p>{PROSE[:150]}</p></article>"
             "<div><p>Weiterlesen mit Zeitung plus. Jetzt abonnieren.</p></div>", lang="de"),
    ),
    "a paywall in French": (
        "page.paywall",
        page(f"<article><h1>Le moulin</h1><p>{PROSE[:150]}</p></article>"
             "<div><p>Article réservé aux abonnés. Il vous reste 80 % à lire.</p></div>", lang="fr"),
    ),
    "a shell for React": ("page.empty_shell", page(f'<div id="root"></div>{APP}')),
    "a shell with a notice": (
        "page.empty_shell",
        page(f"<noscript>You need to enable JavaScript to run this app.</noscript><div id='x'></div>{APP}"),
    ),
    "a shell for Next": ("page.empty_shell", page(f'<div id="__next"><div>Loading…</div></div>{APP}')),
    "a shell that says so": (
        "page.empty_shell", page(f"<p>Please enable JavaScript to view this site.</p>{APP}"),
    ),
    "an error page that answers 200": (
        "page.not_found",
        page("<h1>Page not found</h1><p>It seems we can't find what you're looking for. Perhaps "
             f"searching can help.</p><ul>{MENU}</ul>", "Page not found – The Mill"),
    ),
    "404 alone": ("page.not_found", page("<h1>404</h1><p>Go home</p>")),
    "an error page by its class": (
        "page.not_found",
        page("<h1>Lost?</h1><p>The flour has blown away.</p>").replace(
            "<body>", '<body class="error404 wp">'),
    ),
    "an error page in German": (
        "page.not_found", page("<h1>Seite nicht gefunden</h1><p>Leider gibt es sie nicht.</p>"),
    ),
    "an error page in French": ("page.not_found", page("<h1>Page introuvable</h1><p>Désolé.</p>")),
    "an error page in Spanish": ("page.not_found", page("<h1>Página no encontrada</h1><p>Ay.</p>")),
    "an article that is gone": (
        "page.not_found", page("<h1>This article is no longer available</h1><p>Sorry.</p>"),
    ),
    "a check for robots": (
        "page.challenge",
        page(f"<h1>mill.example</h1><p>Verifying you are human. This may take a few seconds.</p>{APP}",
             "Just a moment..."),
    ),
    "access denied": (
        "page.challenge",
        page("<h1>Access Denied</h1><p>You don't have permission to access this server.</p>",
             "Access Denied"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_ARTICLES)
def test_what_is_no_article_is_said(name: str) -> None:
    code, document = NO_ARTICLES[name]
    with pytest.raises(InputError) as caught:
        parse(document, kind="html")
    assert caught.value.code == code
    assert caught.value.exit_code == 4
    assert caught.value.hint


def test_a_listing_offers_its_feed() -> None:
    feed = '<link rel="alternate" type="application/rss+xml" href="https://mill.example/feed/">'
    document = page(f"<h1>Journal</h1>{teasers(PROSE[:90])}", head=feed)
    with pytest.raises(InputError) as caught:
        parse(document, kind="html")
    assert "https://mill.example/feed/" in str(caught.value.hint)


LONG = f"<p>{PROSE}</p>" * 6
ARTICLES = {
    "a short one": page(f"<article><h1>The mill</h1><p>{PROSE}</p></article>"),
    "a short one among many teasers": page(
        f"<main><h1>The mill turns</h1><p>{PROSE}</p><p>{PROSE}</p></main>"
        f"<aside><h2>More</h2>{teasers('', 'h3')}</aside>"
    ),
    "with a login in its header": page(
        f"<header>{PASSWORD}<a>Log in</a></header><article><h1>The mill</h1>{LONG}</article>"
    ),
    "with a cookie banner": page(
        f"<div><h2>We value your privacy</h2>{ACCEPT}</div><article><h1>The mill</h1>{LONG}</article>"
    ),
    "about error pages": page(f"<h1>404 pages that people love</h1>{LONG}", "404 pages that people love"),
    "about passwords": page(f"<h1>Sign in less often</h1>{LONG}", "Sign in less often"),
    "about scripts": page(f"<h1>Why we need JavaScript</h1>{LONG}{APP}", "Why we need JavaScript"),
    "about consent": page(f"<h1>Cookie consent is broken</h1>{LONG}", "Cookie consent is broken"),
    "with a newsletter": page(
        f"<article><h1>The mill</h1>{LONG}</article><div>Subscribe to keep reading stories like it</div>"
    ),
    "a list of ten others": page(
        "<article><h1>Nine mills worth a journey</h1>" + "".join(
            f'<h2><a href="https://other{n}.example/">{headline}</a></h2><p>{PROSE} {PROSE} {PROSE}</p>'
            for n, headline in enumerate(HEADLINES)
        ) + "</article>",
        head='<meta property="og:type" content="article">',
    ),
    "with headings that link to themselves": page(
        "<article><h1>The mill</h1>" + "".join(
            f'<h2><a href="#{n}">{headline}</a></h2><p>{PROSE}</p>'
            for n, headline in enumerate(HEADLINES)
        ) + "</article>"
    ),
    "sections under linked headings": page(
        "<h1>Nine mills of ours</h1>"
        + "".join(
            f'<section><h2><a href="/{n}">{headline}</a></h2><p>{PROSE} {PROSE}</p></section>'
            for n, headline in enumerate(HEADLINES)
        )
    ),
    "in an app's root": page(f'<div id="root"><article><h1>The mill</h1><p>{PROSE}</p></article></div>{APP}'),
    "before a notice of scripts": page(
        f"<noscript>Please enable JavaScript.</noscript><article><h1>The mill</h1>{LONG}</article>"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ARTICLES)
def test_what_is_an_article_passes(name: str) -> None:
    assert "carrying rubble" in parse(ARTICLES[name], kind="html").text or "JavaScript" in name


def test_the_same_of_a_file_by_its_content(articles: Path) -> None:
    assert parse((articles / "leading-and-managing.html").read_bytes()).text


def test_no_real_article_of_others_is_refused(data_folder: Path) -> None:
    """The 86 pages of the public benchmark, and the article that sharekit was asked for."""
    samples = data_folder / "samples"
    refused = []
    pages: list[Callable[[], bytes]] = [
        lambda p=path: gzip.decompress(p.read_bytes())
        for path in sorted((samples / "extraction" / "html").iterdir())
    ]  # type: ignore[misc]
    pages.append((samples / "leadership" / "article.html").read_bytes)
    for read in pages:
        try:
            parse(read(), kind="html")
        except SharekitError as problem:
            refused.append(problem.code)
    known = json.loads((samples / "extraction" / "ground-truth.json").read_text("utf-8"))
    assert len(pages) == len(known) + 1
    assert refused == []
