"""What each command answers, for people and for programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import ARTICLE, Cli


class TestRead:
    def test_json_has_the_documented_keys(self, cli: Cli, article: str) -> None:
        answer = cli("read", article, "--json").json
        assert list(answer) == [
            "schema",
            "source",
            "kind",
            "title",
            "authors",
            "published",
            "modified",
            "language",
            "site_name",
            "url",
            "description",
            "image",
            "tags",
            "evidence",
            "reading_minutes",
            "age",
            "blocks",
            "comments",
            "dropped",
            "text",
            "comparison",
            "steps",
            "items",
            "stat",
            "keywords",
        ]
        assert answer["schema"] == 1
        assert answer["title"] == "How a small shop learned to plan"
        assert answer["published"] == "2026-09-01"
        assert answer["age"]["verdict"] == "fresh"
        assert [block["index"] for block in answer["blocks"]] == list(range(len(answer["blocks"])))
        assert {block["kind"] for block in answer["blocks"]} == {"paragraph", "heading"}

    def test_people_see_the_facts_and_the_text(self, cli: Cli, article: str) -> None:
        shown = cli("read", article)
        assert shown.code == 0
        assert "How a small shop learned to plan" in shown.out
        assert "Ida Berg" in shown.out
        assert "# What changed" in shown.out

    def test_facts_of_the_caller_win(self, cli: Cli, article: str) -> None:
        answer = cli(
            "read", article, "--json", "--title", "T", "--author", "A", "--site", "S",
            "--url", "https://e.example/", "--date", "2020-01-02", "--lang", "de",
            "--image", "https://e.example/i.png",
        ).json  # fmt: skip
        assert (answer["title"], answer["authors"], answer["site_name"]) == ("T", ["A"], "S")
        assert (answer["url"], answer["published"]) == ("https://e.example/", "2020-01-02")
        assert (answer["language"], answer["image"]["url"]) == ("de", "https://e.example/i.png")

    def test_standard_input(self, cli: Cli) -> None:
        answer = cli("read", "-", "--json", stdin=ARTICLE.encode()).json
        assert answer["source"] == "-"
        assert "promise" in answer["text"]

    def test_as_of_counts_ages_before_and_after_the_command(self, cli: Cli, article: str) -> None:
        late = ("--as-of", "2030-01-01")
        assert cli(*late, "read", article, "--json").json["age"]["verdict"] == "stale"
        assert cli("read", article, "--json", *late).json["age"]["verdict"] == "stale"

    def test_the_configured_age_and_site_hold(self, cli: Cli, article: str, place: Path) -> None:
        (place / "sharekit.toml").write_text('[quality]\nmax_age = "9d"\n[site]\nname = "Shop"\n')
        answer = cli("read", article, "--json").json
        assert answer["age"]["verdict"] == "stale"
        assert answer["site_name"] == "Shop"


class TestQuotes:
    def test_json_quotes_are_slices_of_their_blocks(self, cli: Cli, article: str) -> None:
        blocks = cli("read", article, "--json").json["blocks"]
        answer = cli("quotes", article, "--json", "--limit", "3").json
        assert list(answer) == ["schema", "source", "quotes", "diagnostics"]
        assert 0 < len(answer["quotes"]) <= 3
        for quote in answer["quotes"]:
            assert list(quote) == [
                "text",
                "score",
                "block",
                "start",
                "end",
                "characters",
                "whole",
                "edits",
                "emphasis",
                "reasons",
            ]
            assert quote["characters"] == len(quote["text"])
            if not quote["edits"]:
                text = blocks[quote["block"]]["text"]
                assert text[quote["start"] : quote["end"]] == quote["text"]

    def test_lengths_are_kept(self, cli: Cli, article: str) -> None:
        answer = cli("quotes", article, "--json", "--min", "40", "--max", "90").json
        assert all(40 <= quote["characters"] <= 90 for quote in answer["quotes"])

    def test_people_see_numbers_for_the_next_command(self, cli: Cli, article: str) -> None:
        result = cli("quotes", article)
        assert result.out.lstrip().startswith("1. ")
        assert "a complete thought" in result.out.splitlines()[1]  # the reasons, as README says
        assert "block" not in result.out
        assert "--quote N" in result.err
        assert "characters · score" in cli("quotes", article, "-v").out
        assert " of sharekit read" in cli("quotes", article, "-v").out

    def test_no_quote_is_said_and_the_title_offered(self, cli: Cli, place: Path) -> None:
        (place / "bare.md").write_text("# Prices\n\n- 12 kg\n- 14 kg\n")
        result = cli("quotes", "bare.md", "--title", "Prices")
        assert result.code == 4
        assert "(quote.none)" in result.err
        assert "-t title" in result.err


@pytest.mark.parametrize(
    ("command", "known"), [("templates", "quote"), ("themes", "forest"), ("sizes", "pin")]
)
def test_tables(cli: Cli, command: str, known: str) -> None:
    rows = cli(command, "--json").json[command]
    assert known in {row["name"] for row in rows}
    shown = cli(command).out
    assert all(row["name"] in shown and row["title"] in shown for row in rows)


class TestFonts:
    def test_families_at_hand(self, cli: Cli) -> None:
        families = {row["family"] for row in cli("fonts", "--json").json["fonts"]}
        assert {"Fraunces", "Inter"} <= families
        assert "Fraunces" in cli("fonts").out

    def test_a_text_that_can_be_drawn(self, cli: Cli) -> None:
        result = cli("fonts", "check", "Café – привет 🙂", "--json")
        assert result.code == 0
        assert result.json["missing"] == []
        assert result.json["fonts"][0] == "Inter"

    def test_a_text_that_cannot(self, cli: Cli) -> None:
        result = cli("fonts", "check", "a\U00012000b")
        assert result.code == 5
        assert "U+12000" in result.err

    def test_an_unknown_family_and_folder(self, cli: Cli) -> None:
        result = cli("fonts", "check", "a", "--family", "Frances")
        assert (result.code, "did you mean Fraunces" in result.err) == (2, True)
        assert cli("fonts", "--font-dir", "absent").code == 4


class TestDoctor:
    def test_all_is_well_and_nothing_is_written(self, cli: Cli, place: Path) -> None:
        before = sorted(place.iterdir())
        answer = cli("doctor", "--json")
        assert answer.code == 0
        assert answer.json["ok"]
        assert {"fonts", "cache", "output", "configuration"} <= {
            check["name"] for check in answer.json["checks"]
        }
        assert sorted(place.iterdir()) == before

    def test_what_is_not_well_is_named(self, cli: Cli, place: Path) -> None:
        (place / "sharekit-out").write_text("a file in the way")
        (place / "sharekit.toml").write_text("[brand\n")
        result = cli("doctor")
        assert result.code == 5
        bad = [line for line in result.out.splitlines() if line.startswith("BAD")]
        assert any("configuration" in line and "sharekit.toml:1" in line for line in bad)


def test_sizes_say_what_a_placement_covers_and_accepts(cli: Cli) -> None:
    rows = {row["name"]: row for row in cli("sizes", "--json").json["sizes"]}
    assert len(rows) == 31
    assert rows["story"]["safe"] == {"top": 250, "right": 0, "bottom": 340, "left": 0}
    assert rows["yt_thumb"]["covered"] == [{"x": 1024, "y": 612, "width": 256, "height": 108}]
    assert rows["whatsapp"]["shape"] == "centre"
    assert rows["x"]["formats"] == ["png", "jpeg", "webp"]
    assert rows["tiktok"]["sure"] is False
    assert "svg" not in {kind for row in rows.values() for kind in row["formats"]}
