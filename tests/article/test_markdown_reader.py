"""Markdown: block kinds, titles, images, template code."""

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse

TEXT = "A paragraph that says something."


def read(text: str) -> Article:
    return parse(text, kind="markdown")


def test_blocks_keep_their_kinds_and_order() -> None:
    article = read(
        "# The Title\n\nFirst *words* with [a link](https://e.org) and `code`.\n\n## Part\n\n"
        "- one\n- two\n\n> said so.\n\n```python\nx = 1\n  y\n```\n\n"
        "![A boat](boat.png)\n\nLast words."
    )
    assert article.title == "The Title"
    assert [(b.kind, b.text) for b in article.blocks] == [
        (BlockKind.PARAGRAPH, "First words with a link and code."),
        (BlockKind.HEADING, "Part"),
        (BlockKind.LIST_ITEM, "one"),
        (BlockKind.LIST_ITEM, "two"),
        (BlockKind.QUOTATION, "said so."),
        (BlockKind.CODE, "x = 1\n  y"),
        (BlockKind.FIGURE, "A boat"),
        (BlockKind.PARAGRAPH, "Last words."),
    ]
    assert article.image is not None
    assert (article.image.url, article.image.alt) == ("boat.png", "A boat")


def test_the_heading_that_repeats_the_title_is_no_body() -> None:
    article = read(f"---\ntitle: Same Words\n---\n# Same words\n\n{TEXT}")
    assert article.text == TEXT
    assert article.title == "Same Words"


def test_another_first_heading_stays() -> None:
    article = read(f"---\ntitle: Some Words\n---\n# Other words\n\n{TEXT}")
    assert article.blocks[0].text == "Other words"


def test_the_leftover_of_a_newsletter_goes() -> None:
    article = read(
        f"# T\n\n{TEXT}\n\n**Subscribe to my newsletter**\n\n## Related posts\n\n- [A](/a)"
    )
    assert article.text == TEXT
    assert {d.text for d in article.dropped} == {"Subscribe to my newsletter", "Related posts", "A"}


@pytest.mark.parametrize(
    "code",
    [
        "{{< youtube abc >}}",
        "{% include video.html id='1' %}",
        "import Chart from '../chart'",
        "{{ page.date }}",
        "{: .lead}",
    ],
)
def test_template_code_is_set_aside(code: str) -> None:
    article = read(f"# T\n\n{TEXT}\n\n{code}\n\nAnd another one.")
    assert article.text == f"{TEXT}\n\nAnd another one."
    assert code in {d.text for d in article.dropped}


def test_template_code_in_code_stays() -> None:
    article = read(f"# T\n\n{TEXT}\n\nWrite `{{{{ name }}}}` there.\n\n```\n{{% if a %}}\n```")
    assert "Write {{ name }} there." in article.text
    assert article.blocks[-1].text == "{% if a %}"


def test_footnotes_leave_no_marks() -> None:
    article = read("# T\n\nBread needs time.[^1] So do people.\n\n[^1]: A baker told me.")
    assert article.text == "Bread needs time. So do people."


@pytest.mark.parametrize(
    "markup",
    [
        "{{< pullquote >}}Ask first.{{< /pullquote >}}",
        "{% pullquote %}Ask first.{% endpullquote %}",
    ],
)
def test_a_pull_quote_shortcode_is_the_authors_choice(markup: str) -> None:
    article = read(f"# T\n\n{TEXT} Ask first.\n\n{markup}\n\nThe end is near.")
    assert article.preferences.pull_quote == "Ask first."
    assert article.text == f"{TEXT} Ask first.\n\nThe end is near."


def test_raw_html_keeps_its_words() -> None:
    article = read(f"# T\n\n<div class='x'><p>Words &amp; more.</p></div>\n\n{TEXT}")
    assert article.text == f"Words & more.\n\n{TEXT}"


def test_scripts_in_markdown_are_no_words() -> None:
    article = read(f"# T\n\n<script>alert(1)</script>\n\n{TEXT}")
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("markup", "text", "dropped"),
    [
        ("A <script>alert(1)</script> door.", "A door.", None),
        ("A <style>b{color:red}</style> door.", "A door.", None),
        ("A <template>tucked</template> door.", "A door.", "tucked"),
        ("A <noscript>no **js**</noscript> door.", "A door.", "no"),
        ("A <svg><title>icon</title></svg> door.", "A door.", "icon"),
        ("A <span hidden>secret</span> door.", "A door.", "secret"),
        ('A <b style="color: red; display:none">secret</b> door.', "A door.", "secret"),
        ('A <b class="hidden" aria-hidden="true">red</b> door.', "A red door.", None),
        ("A <input hidden> door and <div> all.", "A door and all.", None),
        ("A ~~wide~~ door.", "A door.", "wide"),
        ("A <del>wide</del> door.", "A door.", "wide"),
        ("Tell `<script>a</script>` from a door.", "Tell <script>a</script> from a door.", None),
        ("Take the <script> tag for a door.", "Take the tag for a door.", None),
        ("<div>A <script>if (a<b) '<script>'</script> door.</div>", "A door.", None),
        ("<div hidden>\n\nSecret **words**.\n\n- one\n\n</div>\n\nA door.", "A door.", "Secret"),
        ("<template>\n\n# No\n\n</template>\n\nA door.", "A door.", "No"),
    ],
)
def test_what_no_reader_sees_is_no_prose(markup: str, text: str, dropped: str | None) -> None:
    article = read(f"# Doors\n\nBefore it.\n\n{markup}\n\nBehind it.")
    assert [block.text for block in article.blocks] == ["Before it.", text, "Behind it."]
    assert [gone.text.split()[0] for gone in article.dropped] == ([dropped] if dropped else [])


def test_the_picture_for_those_without_scripts_stays() -> None:
    article = read(f'{TEXT}\n\n<noscript>\n<img src="a.png" alt="A door">\n</noscript>')
    assert article.image is not None
    assert article.image.url == "a.png"


def test_what_stands_below_about_the_author_is_none_of_the_text() -> None:
    about = "Ann Lee writes from an island, and the sea is her clock."
    article = read(f"---\ntitle: Boats\nauthor: Ann Lee\n---\n{TEXT}\n\n{TEXT}\n\n{about}\n")
    assert [block.text for block in article.blocks] == [TEXT, TEXT]
    assert about in {dropped.text for dropped in article.dropped}


def test_boxes_that_their_class_sets_apart_are_set_aside() -> None:
    boxes = (
        '<div class="author-box"><div><p>Ann writes.</p></div></div>\n\n'
        '<div class="newsletter">\n\nGet **more**.\n\n</div>\n\n'
        '<div class="lead">\n\nStay.\n\n</div>'
    )
    article = read(f"{TEXT} {TEXT} {TEXT}\n\n{boxes}\n\n{TEXT} {TEXT} {TEXT}")
    assert [block.text for block in article.blocks][1:-1] == ["Stay."]
    assert {"Ann writes.", "Get **more**."} == {dropped.text for dropped in article.dropped}


@pytest.mark.parametrize(
    "prose",
    [
        "I bought $TSLA at 180$ and sold it at 900$ within a year.",
        "In printf you write 100%% to get one sign, and '%%' finds everything.",
        "That is $a lot$ of money for a door.",
    ],
)
def test_signs_in_prose_are_words(prose: str) -> None:
    article = read(f"# Doors\n\n{prose}\n\nBehind it.")
    assert [block.text for block in article.blocks] == [prose, "Behind it."]


def test_a_notebooks_commands_hide_no_paragraphs() -> None:
    lines = ["%%time measures a cell.", "A notebook is a diary.", "%%writefile saves a cell."]
    article = read("# Notes\n\n" + "\n\n".join(lines) + "\n")
    assert [block.text for block in article.blocks] == lines


def test_what_a_comment_hid_is_told() -> None:
    article = read("# Notes\n\nA door %% private: call %% is open.\n\n%%\nhidden\n%%\n\nBehind it.")
    assert [block.text for block in article.blocks] == ["A door is open.", "Behind it."]
    assert "private: call" in {gone.text for gone in article.dropped}


@pytest.mark.parametrize("name", ["related-costs", "share-economy", "author-voice"])
def test_a_box_of_prose_stays(name: str) -> None:
    article = read(f'# Doors\n\n{TEXT}\n\n<div class="{name}">\n\n{TEXT}\n\n</div>\n\n{TEXT}')
    assert [block.text for block in article.blocks] == [TEXT] * 3
