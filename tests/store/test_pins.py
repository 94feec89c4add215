"""pins.toml: what a person wrote stays, the rest follows the article, no byte else changes."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit import pins, toml
from sharekit.errors import UsageError
from sharekit.pins import Pin

PIN = Pin(
    picture="trail-pin.png",
    title="Leaders walk in front",
    description='First line.\nSecond "line".',
    alt="White words on green",
    link="https://example.com/a?b=1",
    board="Leadership",
)


def codes(merged: pins.Merged) -> list[str]:
    return [found.code for found in merged.diagnostics]


def test_a_new_file_holds_the_pin_and_explains_itself() -> None:
    merged = pins.merge(None, [PIN])
    assert merged.document.startswith(b"# What goes out")
    assert pins.loads(merged.document) == (PIN,) == merged.pins
    assert codes(merged) == []


def test_the_same_again_changes_nothing() -> None:
    first = pins.merge(None, [PIN]).document
    again = pins.merge(first, [PIN])
    assert again.document == first
    assert codes(again) == []


def test_another_article_is_added() -> None:
    other = replace(PIN, picture="other-pin.png", board=None)
    merged = pins.merge(pins.merge(None, [PIN]).document, [other])
    assert pins.loads(merged.document) == (PIN, other)
    assert merged.pins == (other,)


def test_untouched_texts_follow_the_article() -> None:
    first = pins.merge(None, [PIN]).document
    changed = replace(PIN, title="Managers walk behind", description="One line.", board=None)
    merged = pins.merge(first, [changed])
    assert pins.loads(merged.document) == (changed,)
    assert codes(merged) == []


def test_edited_texts_stay_and_what_changed_beneath_is_named_once() -> None:
    edited = pins.merge(None, [PIN]).document.replace(b"Leaders walk in front", b"My own title")
    kept = pins.merge(edited, [PIN])
    assert kept.pins[0].title == "My own title"
    assert codes(kept) == ["pins.kept"]

    changed = replace(PIN, title="Managers walk behind", alt="Black words on paper")
    beneath = pins.merge(kept.document, [changed])
    assert beneath.pins[0].title == "My own title"
    assert beneath.pins[0].alt == "Black words on paper"
    assert codes(beneath) == ["pins.changed_beneath"]
    assert "Managers walk behind" in beneath.diagnostics[0].message
    assert "trail-pin.png" in (beneath.diagnostics[0].where or "")

    assert codes(pins.merge(beneath.document, [changed])) == ["pins.kept"]


def test_a_deleted_line_is_written_anew() -> None:
    document = pins.merge(None, [PIN]).document.replace(b'title = "Leaders walk in front"\n', b"")
    assert pins.merge(document, [PIN]).pins == (PIN,)


def test_an_emptied_text_stays_empty() -> None:
    document = pins.merge(None, [PIN]).document.replace(b'"Leadership"', b'""')
    merged = pins.merge(document, [PIN])
    assert merged.pins[0].board == ""
    assert codes(merged) == ["pins.kept"]


def test_a_picture_that_got_another_name_keeps_its_edits() -> None:
    edited = pins.merge(None, [PIN]).document.replace(b"Leadership", b"My board")
    renamed = replace(PIN, picture="trail-pin.1234.png")
    merged = pins.merge(edited, [renamed], renamed={PIN.picture: renamed.picture})
    assert [(pin.picture, pin.board) for pin in pins.loads(merged.document)] == [
        ("trail-pin.1234.png", "My board")
    ]


def test_comments_unknown_keys_and_other_tables_keep_every_byte() -> None:
    document = b"""\xef\xbb\xbf# my plan\r
owner = 'me' # top\r
\r
[[pin]] # the first\r
  when = 2026-12-01 # unknown key\r
  "title" = 'Leaders walk in front' # [not] = a "key"\r
picture   =   "trail-pin.png"   # kept\r
tags = [ "a", # one\r
  "[[pin]]", ]\r
description = '''\r
[[pin]]\r
title = "no"'''\r
generated = { title = "%s" }\r
[pin.mine]\r
title = "untouched"\r
\r
[[ pin ]]\r
picture = "else.png"\r
title = "Else"\r
[other]\r
title = "x"   """
    known = pins._fingerprint("Leaders walk in front").encode()
    document = document.replace(b"%s", known)
    merged = pins.merge(document, [replace(PIN, title="New", board=None, link=None, alt=None)])
    text = merged.document
    assert merged.pins[0].title == "New"
    assert codes(merged) == ["pins.changed_beneath"]
    assert b'  "title" = "New" # [not] = a "key"\r\n' in text
    assert text.count(b"\n") == text.count(b"\r\n")
    new_line = next(line for line in text.split(b"\n") if line.startswith(b"generated"))
    old_line = next(line for line in document.split(b"\n") if line.startswith(b"generated"))
    undone = text.replace(b'"New"', b"'Leaders walk in front'").replace(new_line, old_line)
    assert undone == document + b"\r\n"


def test_a_file_without_a_last_line_break() -> None:
    document = pins.merge(None, [replace(PIN, board=None)]).document.rstrip(b"\n")
    merged = pins.merge(document, [PIN, replace(PIN, picture="b.png")])
    assert [pin.board for pin in merged.pins] == ["Leadership", "Leadership"]


@pytest.mark.parametrize(
    ("document", "where"),
    [
        (b'[[pin]]\npicture = "a', "pins.toml:2:"),
        (b'[[pin]]\npicture = "a"\ntitle = Hello there\n', "pins.toml:3:9"),
        (b"\xff\xfe", "pins.toml:1:1"),
        (b"a = " + b"[" * 50_000, "pins.toml:1:"),
        (b'[[pin]]\npicture = "a"\ntitle = 3\n', "pins.toml"),
        (b'pin = [{ picture = "a" }]\n', "pins.toml"),
        (b'[pin]\npicture = "a"\n', "pins.toml"),
        (b'[[pin]]\npicture = "a"\n[pin.generated]\ntitle = "x"\n', "pins.toml"),
        (b"x = " + b"9" * 5_000, "pins.toml"),
    ],
)
def test_a_damaged_file_is_refused_with_its_place(document: bytes, where: str) -> None:
    with pytest.raises(UsageError) as caught:
        pins.merge(document, [PIN])
    assert caught.value.code == "pins.syntax"
    assert (caught.value.where or "").startswith(where)
    assert caught.value.hint


texts = st.text(st.characters() | st.sampled_from("\"\\\n\r\t\x00\x7f'#=[]"), max_size=40)
maybe = st.none() | texts
a_pin = st.builds(
    Pin,
    picture=st.just("p.png"),
    title=maybe,
    description=maybe,
    alt=maybe,
    link=maybe,
    board=maybe,
)


def storable(pin: Pin) -> Pin:
    return pins._storable(pin)


@settings(deadline=None, max_examples=150)
@given(a_pin, a_pin, st.sampled_from(["\n", "\r\n"]))
def test_any_text_survives_and_the_next_article_takes_over(
    first: Pin, second: Pin, line_break: str
) -> None:
    document = f"# mine{line_break}".encode() + b"x = 1"
    merged = pins.merge(document, [first])
    assert merged.pins == (storable(first),)
    assert merged.document.startswith(document)
    again = pins.merge(merged.document, [second])
    assert again.pins == (storable(second),)
    assert codes(again) == []
    assert pins.merge(again.document, [second]).document == again.document


@settings(deadline=None, max_examples=300)
@given(st.text(st.sampled_from("ab=[]{}\"'#\n\\., 1") | st.characters(), max_size=60))
def test_entries_agree_with_the_parser(text: str) -> None:
    try:
        text, _ = toml.parse(text.encode("utf-8", "replace"))
    except toml.TomlError:
        return
    for entry in toml.entries(text):
        if entry.key and "." not in entry.key:
            value = text[entry.value_start : entry.value_end]
            tomllib.loads(f"x = {value}")
