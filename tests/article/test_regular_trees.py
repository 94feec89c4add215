"""What programs and scripts make of headings, lists and notes is read as in plain HTML."""

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse

FIRST = "The cellar holds forty bicycles, and there is one opinion about each of them."
LAST = "Whoever sweeps it in October may choose where she leaves her own."


def read(body: str, head: str = "") -> Article:
    return parse(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", kind="html")


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


ANSWER = "To the rail on the left, never to the gas pipe, however straight it looks."


@pytest.mark.parametrize(
    "question",
    [
        '<h3><button class="accordion-button" aria-expanded="false">{}</button></h3>'
        '<div class="collapse"><div class="body">{}</div></div>',
        '<div><h3><button aria-controls="a-1">{}</button></h3></div><div id="a-1" hidden>{}</div>',
        '<button class="accordion">{}</button><div style="display: none"><p>{}</p></div>',
        '<dl><dt><button aria-controls="b">{}</button></dt><dd id="b" hidden><p>{}</p></dd></dl>',
        "<details><summary>{}</summary>{}</details>",
        '<div><div class="elementor-tab-title" role="button" aria-controls="t1"><a>{}</a></div>'
        '<div id="t1" style="display:none"><p>{}</p></div></div>',
    ],
)
def test_questions_that_unfold_their_answers_are_read(question: str) -> None:
    asked = "Where do I lock it?"
    body = f"<h1>The cellar</h1><p>{FIRST}</p>{question.format(asked, ANSWER)}<p>{LAST}</p>"
    assert texts(read(body)) == [FIRST, asked, ANSWER, LAST]


def test_a_button_in_the_text_is_no_words_of_it() -> None:
    article = read(f"<p>{FIRST}</p><p><button>Copy the address</button></p><p>{LAST}</p>")
    assert texts(article) == [FIRST, LAST]


@pytest.mark.parametrize(
    "link",
    [
        '{}<a class="headerlink" href="#b" title="Link to this heading">¶</a>',
        '<a class="header-anchor" href="#b" aria-hidden="true">#</a> {}',
        '{}<a class="hash-link" href="#b" aria-label="Direct link">\u200b</a>',
        '{} <a class="anchor-link" href="#b">Permalink</a>',
        '<a class="header-anchor" href="#b"><span>{}</span></a>',
        '<a href="#b">{}</a>',
    ],
)
def test_the_link_of_a_heading_to_itself_is_no_word_of_it(link: str) -> None:
    title, heading = link.format("The cellar"), link.format("Winter rules")
    article = read(f"<main><h1>{title}</h1><p>{FIRST}</p><h2>{heading}</h2><p>{LAST}</p></main>")
    assert article.title == "The cellar"
    assert texts(article) == [FIRST, "Winter rules", LAST]


@pytest.mark.parametrize(
    "label", ["admonition-title", "custom-block-title", "admonitionHeading_Gvgb", "callout-title"]
)
def test_the_label_of_a_box_is_no_text(label: str) -> None:
    box = f'<div class="tip"><p class="{label}">Note</p><p>{ANSWER}</p></div>'
    article = read(f"<main><h1>Cellar</h1><p>{FIRST}</p>{box}<p>{LAST}</p></main>")
    assert texts(article) == [FIRST, ANSWER, LAST]


def test_tabs_that_stand_together_are_no_headings() -> None:
    tabs = "".join(
        f'<div role="tab" aria-controls="t{n}">{name}</div>'
        for n, name in enumerate(("npm", "pip"))
    )
    article = read(
        f'<p>{FIRST}</p><div>{tabs}</div><div id="t0"><p>{ANSWER}</p></div><p>{LAST}</p>'
    )
    assert texts(article) == [FIRST, ANSWER, LAST]


def test_readings_beside_characters_are_no_words() -> None:
    ruby = "<ruby>大豆<rp>（</rp><rt>だいず</rt><rp>）</rp></ruby>を挽いてしまいたいのだ。"
    assert "大豆を挽いて" in read(f"<p>豆腐は水で決まる、と店主は言う。{ruby}</p>").text
    assert "大豆を挽いて" in parse(f"# 豆腐\n\n豆腐は水で決まる。{ruby}", kind="markdown").text


@pytest.mark.parametrize(
    "mark",
    [
        '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>',
        '<a href="#_ftn1" name="_ftnref1"><span class="x"><sup>[1]</sup></span></a>',
        '<span><a href="#fn:1">†</a></span>',
    ],
)
def test_marks_of_footnotes_are_no_words(mark: str) -> None:
    assert texts(read(f"<p>{FIRST}{mark}</p><p>{LAST}</p>")) == [FIRST, LAST]


def test_links_to_figures_are_words() -> None:
    kept = 'The note that I mean is number <a href="#seven">7</a> of the list on the wall.'
    assert "number 7 of" in read(f"<p>{FIRST}</p><p>{kept}</p><p>{LAST}</p>").text


def test_what_word_saves_has_title_chapters_and_items() -> None:
    mark = "<span style='mso-list:Ignore'>{}<span>&nbsp; </span></span>"
    item = "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>{}{}</p>"
    article = read(
        f"<p class=MsoTitle>The Cellar</p><p class=MsoNormal>{FIRST}</p><h1>Winter</h1>"
        + item.format(mark.format("·"), "Bicycles on the left.")
        + item.format(mark.format("·"), "Nothing on the right.")
        + f"<p class=MsoNormal>{LAST}</p>"
        + item.format(mark.format("1."), "Sweep first.")
        + item.format(mark.format("2."), "Then complain."),
    )
    assert article.title == "The Cellar"
    assert [(b.kind, b.text, b.number) for b in article.blocks] == [
        (BlockKind.PARAGRAPH, FIRST, None),
        (BlockKind.HEADING, "Winter", None),
        (BlockKind.LIST_ITEM, "Bicycles on the left.", None),
        (BlockKind.LIST_ITEM, "Nothing on the right.", None),
        (BlockKind.PARAGRAPH, LAST, None),
        (BlockKind.LIST_ITEM, "Sweep first.", 1),
        (BlockKind.LIST_ITEM, "Then complain.", 2),
    ]


def test_the_title_of_a_google_document_is_its_title() -> None:
    styled = '<p class="c5 title" id="h.x"><span class="c1">The cellar</span></p>'
    article = read(f'{styled}<p class="c3">{FIRST}</p><h1>Winter</h1><p class="c3">{LAST}</p>')
    assert article.title == "The cellar"
    assert texts(article) == [FIRST, "Winter", LAST]


def test_numbers_beside_lines_of_code_are_no_code() -> None:
    table = (
        '<table><tr><td class="gutter"><pre class="lineno">1\n2</pre></td>'
        "<td><pre>ack(message)\nprocess(message)</pre></td></tr></table>"
    )
    article = read(f"<article><p>{FIRST}</p>{table}<p>{LAST}</p></article>")
    assert texts(article) == [FIRST, "ack(message)\nprocess(message)", LAST]


def test_remarks_set_apart_in_the_text_are_its_own() -> None:
    remark = "If the wall is wet, tell the caretaker before you tell everybody else."
    aside = f'<aside class="starlight-aside starlight-aside--tip"><p>{remark}</p></aside>'
    other = '<aside class="related-note"><p>More about the cellars of our town is here.</p></aside>'
    article = read(f"<article><p>{FIRST}</p>{aside}<p>{LAST}</p>{other}</article>")
    assert texts(article) == [FIRST, remark, LAST]


def test_a_stand_in_for_an_empty_line_begins_no_paragraph() -> None:
    family = "\U0001f469\u200d\U0001f467"
    article = read(f"<p>\u200d</p><p>\u200d<b>One {family} rule.</b> {FIRST}</p><p>{LAST}</p>")
    assert texts(article) == [f"One {family} rule. {FIRST}", LAST]
    persian = parse("<p>نامه <b>می</b>\u200cآید و من آن را می\u200cخوانم.</p>", kind="html")
    assert persian.text.count("\u200c") == 2


def test_a_notice_above_the_headline_hides_no_byline() -> None:
    bar = "<span>Tout accepter</span> <span>Continuer sans accepter</span>"
    notice = "Nous utilisons des traceurs pour mesurer l'audience de ce site et de ses lettres."
    article = read(
        f"<div><p>{notice}</p>{bar}</div><h1>La cave</h1><div>Par Solène Guichard</div>"
        f"<div>Publié le 8 avril 2024</div><div><p>{FIRST}</p><p>{LAST}</p></div>",
        "<title>La cave</title>",
    )
    assert article.authors == ("Solène Guichard",)
    assert str(article.published) == "2024-04-08"
    assert "accepter" not in article.text


def test_linked_data_tells_names_in_parts_episodes_and_all_authors() -> None:
    def linked(data: str, more: str = "") -> Article:
        script = f'<script type="application/ld+json">{data}</script>'
        return read(f"<h1>The cellar</h1><p>{FIRST}</p><p>{LAST}</p>", script + more)

    person = '"author": {"@type": "Person", "givenName": "Zofia", "familyName": "Lis"}'
    episode = linked(f'{{"@type": "PodcastEpisode", "datePublished": "2025-03-19", {person}}}')
    assert (episode.authors, str(episode.published)) == (("Zofia Lis",), "2025-03-19")
    labels = (
        '<meta name="twitter:label1" content="Written by">'
        '<meta name="twitter:data1" content="Zofia Lis, Joe Teller">'
    )
    ghost = linked(f'{{"@type": "Article", {person}}}', labels)
    assert ghost.authors == ("Zofia Lis", "Joe Teller")


def test_comparisons_in_scripts_are_no_tags() -> None:
    script = "for(var x=0;x<a.length;++x){" + "".join(f"f{n}=a{n};" for n in range(900)) + "}"
    told = "<p>The ferry left at six, and the whole village stood on the quay to see it.</p>"
    page = f"<html><body><h1>Ferry</h1><script>{script}</script>{told * 2}</body></html>"
    assert "ferry left at six" in parse(page, kind="html").text


def test_a_drawing_of_thousands_of_paths_is_no_bound_for_a_page() -> None:
    told = "<p>The ferry left at six, and the whole village stood on the quay to see it.</p>"
    drawing = f"<svg><title>Map</title>{'<path d=M0></path>' * 110_000}</svg>"
    page = f"<html><body><h1>Ferry</h1>{told}{drawing}{told.replace('six', 'seven')}</body></html>"
    assert "left at seven" in parse(page, kind="html").text
