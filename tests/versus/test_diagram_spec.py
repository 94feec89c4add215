"""The diagram spec: read, printed, and its mistakes told with line and column."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compared import POINTS, comparison
from sharekit.cards.diagram_spec import Spec, is_spec, own, parse_spec, print_spec
from sharekit.errors import InputError
from sharekit.extract.model import Comparison, Side, Trail

WHOLE = """\
# a comment
diagram: trail
article: posts/trail.md

left: Scouting
role: The scout goes first.
- Look ahead
- Try the ground: twice
right: Herding
role: The shepherd stays behind.
ahead: right
both: Every group needs both.
takeaway: Choose one.
"""


def test_a_spec_says_all_that_a_comparison_has() -> None:
    spec = parse_spec(WHOLE.encode(), "a.diagram")
    held = spec.comparison
    assert (spec.kind, spec.article) == ("trail", "posts/trail.md")
    assert (held.left.label, held.right.label) == ("Scouting", "Herding")
    assert held.left.points == ("Look ahead", "Try the ground: twice")
    assert held.trail == Trail("right", held.right.role, held.left.role)
    assert (held.conclusion, held.takeaway) == ("Every group needs both.", "Choose one.")
    assert spec.places["The scout goes first."] == (6, 7)
    assert spec.places["Look ahead"] == (7, 3)


def test_facts_stand_in_for_an_article() -> None:
    text = "diagram: columns\ntitle: Drinks\nauthor: Jo\nlang: en\nleft: Tea\nright: Coffee\n"
    spec = parse_spec(text.encode(), "a")
    assert spec.facts == {"title": "Drinks", "author": "Jo", "lang": "en"}
    assert spec.comparison.trail is None


@pytest.mark.parametrize("trail", ["left", "right", None])
def test_what_is_printed_reads_back(trail: str | None) -> None:
    held = comparison(trail=trail, points=POINTS)
    spec = Spec(held, "a.md", {"title": "Both"})
    again = parse_spec(print_spec(spec).encode(), "a")
    assert (again.comparison.left, again.comparison.right) == (held.left, held.right)
    assert again.comparison.trail == held.trail
    assert (again.comparison.conclusion, again.article) == (held.conclusion, "a.md")
    assert again.facts == {"title": "Both"}


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1)
TEXTS = WORDS.map(lambda text: " ".join(text.split())).filter(lambda text: 0 < len(text) <= 400)
SIDES = st.builds(
    Side,
    TEXTS.map(own),
    st.one_of(st.none(), TEXTS.map(own)),
    st.lists(TEXTS.map(own), max_size=4, unique=True).map(tuple),
)


@given(SIDES, SIDES, st.one_of(st.none(), TEXTS.map(own)))
def test_any_words_read_back(left: Side, right: Side, both: object) -> None:
    held = Comparison(left, right, both, None, 1.0)  # type: ignore[arg-type]
    again = parse_spec(print_spec(Spec(held)).encode(), "a").comparison
    for one, other in ((again.left, left), (again.right, right)):
        assert (one.label, one.role) == (other.label, other.role)
        assert one.points == tuple(point for point in other.points if point != other.role)
    assert again.conclusion == both


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused(document: bytes) -> None:
    is_spec(document)
    with contextlib.suppress(InputError):
        parse_spec(document, "a")


def line(number: int, text: str) -> str:
    lines = WHOLE.splitlines()
    lines[number - 1] = text
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "code", "where", "hint"),
    [
        (line(2, "diagram: trial"), "diagram.value", "2:10", "trail or columns"),
        (line(2, "  diagram: trial"), "diagram.value", "2:12", "trail or columns"),
        (line(5, "lft: Scouting"), "diagram.key", "5:1", "left"),
        (line(9, "right Herding"), "diagram.syntax", "9:1", "key: text"),
        (line(9, "left: Again"), "diagram.twice", "9:1", "line 5"),
        (line(7, "role: Another."), "diagram.twice", "7:1", "line 6"),
        (line(4, "- a point"), "diagram.syntax", "4:1", "left: …"),
        (line(9, ""), "diagram.twice", "10:1", "line 6"),
        (line(11, "ahead: front"), "diagram.value", "11:8", "left or right"),
        (line(6, "role:"), "diagram.value", "6:6", "behind it"),
        (line(6, f"role: {'very ' * 90}long"), "diagram.long", "6:7", "shorter"),
        ("diagram: trail\nleft: A\n", "diagram.missing", "1:1", "right: its name"),
        ("left: A\nright: B\n", "diagram.missing", "1:1", "diagram: trail"),
        ("diagram: columns\nleft: A\n" + "- p\n" * 13, "diagram.long", "15:1", "leave some out"),
        ("diagram: trail\n#" + " " * 70_000, "diagram.long", "1:1", "nothing else"),
    ],
)
def test_mistakes_are_told_with_their_place(text: str, code: str, where: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_spec(text.encode(), "a.diagram")
    assert (caught.value.code, caught.value.where) == (code, f"a.diagram:{where}")
    assert hint in (caught.value.hint or "")
    assert caught.value.exit_code == 4


def test_a_spec_is_told_from_an_article() -> None:
    assert is_spec(WHOLE.encode())
    assert is_spec("\ufeff\n  # x\nDiagram: columns\n".encode())
    assert not is_spec(b"# A title\n\nA diagram: it shows something.\n")
    assert not is_spec(b"")
