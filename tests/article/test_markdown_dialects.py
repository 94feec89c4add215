"""What generators and dialects put into Markdown: taken out, or put into plain words."""

from __future__ import annotations

import pytest

from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse

END = "The last paragraph of them all stands here."


def read(body: str) -> Article:
    return parse(f"# A title\n\n{body}\n\n{END}\n", kind="markdown")


def texts(body: str) -> list[str]:
    *found, end = [block.text for block in read(body).blocks]
    assert end == END
    return found


@pytest.mark.parametrize(
    "code",
    [
        "import Chart from '../components/Chart'",
        'import { A, B } from "x"',
        "import {\n  A,\n  B,\n} from '../x'",
        "export const meta = {\n  title: 'x',\n  tags: ['a'],\n}",
        '<Chart year={2018} color="#fcb32c" />',
        "<Chart data={[1, 2, {a: 3}]} onClick={() => alert('x')} />",
        "<Chart\n  data={rows}\n  render={(r) => <b>{r}</b>}\n/>",
        "<Ad />\n\n{/* a note\n\nto { myself */}",
        "<Ad />\n\n{items.map((i) => (\n  <Card key={i}>{i.title}</Card>\n))}",
        "{{< youtube abc >}}",
        "{% include ads.html %}",
        "{/* a note to myself */}",
        "<!-- more -->",
        "[TOC]",
        "[[toc]]",
        "\\newpage",
        "{: .lead }",
        "*[HTML]: Hyper Text Markup Language",
        "[^1]: The words of a footnote.\n    They go on here.\n\n    And here.",
        "![[notes.pdf]]",
        ":::",
        "[Get the list](list.pdf){ .md-button .md-button--primary }",
        "[:octicons-download-16: Get the list](list.pdf){: .btn}",
        '{{< button href="/course" >}}Book the course{{< /button >}}',
        "#reading #habits",
        "%% a note to myself %%",
        "%%\na note to myself\n\nand more of it\n%%",
        "^a-block",
    ],
)
def test_code_is_no_text(code: str) -> None:
    assert texts(code) == []


@pytest.mark.parametrize(
    ("box", "words"),
    [
        (":::note[Careful]\n\nBoxes hold prose, too.\n\n:::", "Boxes hold prose, too."),
        ("::: {.callout-note}\nBoxes hold prose, too.\n:::", "Boxes hold prose, too."),
        ('!!! note "A title"\n    Boxes hold prose, too.', "Boxes hold prose, too."),
        ("??? question\n    Boxes hold prose, too.", "Boxes hold prose, too."),
        ('=== "Tab"\n    Boxes hold prose, too.', "Boxes hold prose, too."),
        ("> [!NOTE]\n> Boxes hold prose, too.", "Boxes hold prose, too."),
        ("<Callout>\n  Boxes hold prose, too.\n</Callout>", "Boxes hold prose, too."),
        (
            '<A>\n    <B on={1 > 2}>\n        Boxes hold{" "}prose.\n    </B>\n</A>',
            "Boxes hold prose.",
        ),
        (
            "<details><summary>More</summary>\n\nBoxes hold prose.\n\n</details>",
            "Boxes hold prose.",
        ),
    ],
)
def test_boxes_keep_their_words(box: str, words: str) -> None:
    assert texts(box)[-1] == words
    assert not [text for text in texts(box) if any(mark in text for mark in (":::", "!!!", "[!"))]


@pytest.mark.parametrize(
    "box",
    [
        '!!! quote "Heraclitus"\n    Others said so.',
        ":::quote[Ann Weir]\nOthers said so.\n:::",
        "::: {.epigraph}\nOthers said so.\n:::",
    ],
)
def test_boxes_for_quotations_hold_quotations(box: str) -> None:
    words, end = read(box).blocks
    assert (words.kind, words.text) == (BlockKind.QUOTATION, "Others said so.")
    assert end.kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("A [[wiki link]] and [[target|another]].", "A wiki link and another."),
        ("Some ==marked words== stay.", "Some marked words stay."),
        ("Some ~~struck ~~words go.", "Some words go."),
        ("H~2~O and x^2^ stay plain.", "H2O and x2 stay plain."),
        ("A claim [@knuth1984, p. 3] with its source.", "A claim with its source."),
        ("A claim[^1] and another^[with a note].", "A claim and another."),
        ("A [link][r] and a [x][] one.\n\n[r]: https://e.example/", "A link and a [x][] one."),
        ("Press <kbd>Ctrl</kbd> to stop.", "Press Ctrl to stop."),
        ("- [ ] A task to do.", "A task to do."),
        ("Term\n: What it means.", "What it means."),
        ("In `a == b == c` nothing changes.", "In a == b == c nothing changes."),
        ("A thought %%of mine%% stays.", "A thought stays."),
        ("A thought with a name. ^a-block", "A thought with a name."),
        ("A thought that pays 100 %%.", "A thought that pays 100 %%."),
        ("## A part of it {#part .lead}", "A part of it"),
        ("A leading thought. {: .lead}", "A leading thought."),
        ("A remark to click on. { .annotate }", "A remark to click on."),
        ("- :material-clock:{ .lg } **Time it.** Hours count.", "Time it. Hours count."),
        ("We shipped it :tada: on time.", "We shipped it on time."),
        ("At 10:30:00 the ratio was a:b:c.", "At 10:30:00 the ratio was a:b:c."),
        ("Press ++ctrl+alt+del++ only then.", "Press ctrl+alt+del only then."),
        ("C++ and C++ again are two.", "C++ and C++ again are two."),
        ("When $n$ grows, $f(n)$ grows.", "When n grows, f(n) grows."),
        ("From $5 to $10, or US$ 5 to US$ 10.", "From $5 to $10, or US$ 5 to US$ 10."),
        ("Two ~ tildes ~ and 3 ^ 2 carets.", "Two ~ tildes ~ and 3 ^ 2 carets."),
    ],
)  # fmt: skip
def test_marks_of_dialects_are_read(line: str, words: str) -> None:
    assert texts(line)[-1] == words


@pytest.mark.parametrize(
    "picture",
    [
        "![A wall](/wall.jpg)",
        '<p align="center"><img src="/wall.jpg" alt="A wall"></p>',
        '<Image src="/wall.jpg" alt="A wall" width={800} />',
        '{{< figure src="/wall.jpg" alt="A wall" caption="Ours" >}}',
        '{% include figure.html src="/wall.jpg" caption="A wall" %}',
        '{% include image.html url="/wall.jpg" alt="A wall" %}',
    ],
)
def test_pictures_are_found(picture: str) -> None:
    article = read(picture)
    assert article.image is not None
    assert (article.image.url, article.image.alt) == ("/wall.jpg", "A wall")
    assert [block.text for block in article.blocks if block.kind is BlockKind.FIGURE] == ["A wall"]


def test_formulas_are_code() -> None:
    blocks = read("$$\ne = mc^2\n$$").blocks
    assert (blocks[0].kind, blocks[0].text) == (BlockKind.CODE, "e = mc^2")


@pytest.mark.parametrize(
    "words",
    [
        "{This is a note that its author set between braces.}",
        "A word {props.ticket} that nobody knows stays where it stands. <Ad />",
        "A List<T> has no tag that closes.\n\n    {code: 1}",
    ],
)
def test_what_may_be_words_stays(words: str) -> None:
    assert "{" in " ".join(texts(words))


def test_code_in_a_component_is_code() -> None:
    fence = "    ```js\n    const x = <A b={1} />\n    ```"
    code, end = read(f"<Tabs>\n  <Tab label={{1}}>\n{fence}\n  </Tab>\n</Tabs>").blocks
    assert (code.kind, code.text) == (BlockKind.CODE, "const x = <A b={1} />")
    assert end.kind is BlockKind.PARAGRAPH


def test_code_blocks_are_left_alone() -> None:
    code = "::: not a box\n==not marked==\nimport x from 'y'"
    assert read(f"```\n{code}\n```").blocks[0].text == code


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("**Inner Tube**", BlockKind.HEADING),
        ("**What Does It Cost?**", BlockKind.HEADING),
        ("**We ride in any weather.**", BlockKind.PARAGRAPH),
        ("**Note:**", BlockKind.PARAGRAPH),
        ("**Tubeless** is for the woods", BlockKind.PARAGRAPH),
        ("- **Inner Tube**", BlockKind.LIST_ITEM),
    ],
)
def test_a_short_line_set_bold_as_a_whole_is_a_heading(line: str, kind: BlockKind) -> None:
    first = read(f"The shop opens at nine and the queue is long.\n\n{line}").blocks[1]
    assert first.kind is kind
