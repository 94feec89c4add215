"""Pages as WeChat, MediaWiki, Medium's export, Tistory and a common Tailwind theme make them."""

from sharekit.article.model import Article
from sharekit.article.parse import parse

PROSE = (
    "A wall without mortar stands by weight and friction, and by nothing else at all.",
    "Walls of this kind have been found on four continents, and most of them are standing.",
    "Whoever takes a stone from the middle learns what the word structure was made for.",
)

TEXT = "".join(f"<p>{text}</p>" for text in PROSE)


def read(body: str, head: str = "", lang: str = "en") -> Article:
    page = f"<!doctype html><html lang={lang}><head><title>Walls</title>{head}</head>"
    return parse(f"{page}<body>{body}</body></html>", kind="html")


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_a_text_that_a_script_would_show_is_read() -> None:
    prose = [
        "外婆腌萝卜，一缸要等四十天。她从不掀盖子，也从不解释。",
        "我小时候以为那是迷信，后来才明白，等待本身就是一道工序。",
        "快的东西都有人替你做了决定，慢的东西才轮到你自己。",
    ]
    first, *rest = (f"<section><p><span>{text}</span></p></section>" for text in prose)
    heading = "<section style='text-align:center'><strong>一、等待不是空的</strong></section>"
    article = read(
        "<div id=js_article><h1>慢一点</h1><div class=rich_media_content id=js_content "
        f"style='visibility: hidden; opacity: 0;'>{first}{heading}{''.join(rest)}</div></div>"
        "<div><p>微信扫一扫<br>关注该公众号</p></div>",
        lang="zh",
    )
    assert texts(article) == [prose[0], "一、等待不是空的", *prose[1:]]


def test_what_an_encyclopedia_prints_for_its_editors_is_no_text() -> None:
    article = read(
        "<h1>Walls</h1><div class=mw-parser-output><div role=note class=hatnote>For the band, see "
        "<a href=x>Walls (band)</a>.</div><table class=infobox><tr><th>Material</th><td>Stone"
        f"</td></tr></table><p>{PROSE[0]}</p><h2><span class=mw-headline>History</span>"
        f"<span class=mw-editsection>[<a href=e>edit</a>]</span></h2>"
        f"<p>{PROSE[1]}<sup class=noprint>[<i><a href=c>citation needed</a></i>]</sup></p>"
        f"<p>{PROSE[2]}</p></div>"
    )
    assert texts(article) == [PROSE[0], "History", *PROSE[1:]]


def test_the_entry_in_microformats_tells_who_wrote_it_and_when() -> None:
    article = read(
        f"<article class=h-entry><h1 class=p-name>Walls</h1><section class=e-content>"
        f"{TEXT}</section><footer><p>By <a class='p-author "
        "h-card' href=h>Hal Brennan</a> on <time class=dt-published datetime=2023-02-14T20:01:00Z>"
        "February 14, 2023</time>.</p><p>Exported from Medium on March 1, 2023.</p></footer>"
    )
    assert (article.authors, str(article.published)) == (("Hal Brennan",), "2023-02-14")
    assert texts(article) == list(PROSE)


def test_a_name_above_its_account_is_the_authors() -> None:
    article = read(
        "<header><time datetime=2025-05-20>Tuesday, May 20, 2025</time><h1>Walls</h1></header>"
        "<dl><dt class=sr-only>Authors</dt><dd><ul><li><dl><dt class=sr-only>Name</dt>"
        "<dd>Ruth Amadi</dd><dt class=sr-only>Twitter</dt><dd><a href=t>@ruthamadi</a></dd>"
        f"</dl></li></ul></dd></dl><div class=prose>{TEXT}</div>"
    )
    assert article.authors == ("Ruth Amadi",)
    assert texts(article) == list(PROSE)


def test_what_readers_reply_in_korea_is_theirs() -> None:
    article = read(
        f"<h2>Walls</h2>{TEXT}<div class=area_reply>"
        "<strong>댓글 1</strong><ul><li><span>초록</span><span>2024. 11. 3. 08:00</span>"
        "<p>저도 그 난로 옆에 앉아 봤어요.</p></li></ul></div>",
        "<meta property='og:article:author' content='박서윤'>",
    )
    assert article.authors == ("박서윤",)
    assert texts(article) == list(PROSE)
