"""`links`, `buttons` and `networks` on the command line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from decoding import taken_apart
from running import Cli
from serving import Server, respond
from sharekit.manifest import ArticleRow, CardRow, Manifest
from sharekit.manifest_text import dumps

PAGE = "https://example.com/plan/"
KEYS = ["network", "url", "text", "length", "limit", "unit", "warnings"]


def test_the_dozen_of_an_address(cli: Cli) -> None:
    result = cli("links", PAGE, "--title", "Plan & habit")
    assert result.code == 0
    lines = dict(line.split(None, 1) for line in result.out.splitlines())
    assert len(lines) == 12
    assert (
        lines["x"]
        == "https://x.com/intent/tweet?text=Plan%20%26%20habit&url=https%3A%2F%2Fexample.com%2Fplan%2F"
    )


def test_an_articles_quote_is_the_text_and_its_title_the_title(cli: Cli, article: str) -> None:
    made = cli("links", article, "--network", "x,reddit,claude,copy", "--json").json
    assert made["schema"] == 1
    assert made["url"] == "https://shop.example/plan/"
    assert [list(link) for link in made["links"]] == [KEYS] * 4
    x, reddit, claude, copy = made["links"]
    assert x["text"].startswith("“")
    assert x["text"].endswith("”")
    assert x["text"][1:30] in Path(article).read_text("utf-8").replace("\n", " ")
    assert (x["limit"], x["unit"]) == (280, "weighted characters")
    assert x["length"] <= 280
    assert reddit["text"] == "How a small shop learned to plan"
    assert "Read%20this%20page" in claude["url"]
    letter = cli("links", article, "--network", "email", "--json").json["links"][0]["text"]
    assert letter.startswith("“")
    assert letter.endswith("\n\nhttps://shop.example/plan/")
    assert (copy["text"], copy["length"], copy["limit"], copy["unit"]) == (None, None, None, None)
    assert made["refused"] == []


def test_an_article_without_an_address_asks_for_one(cli: Cli, place: Path) -> None:
    (place / "a.md").write_text(
        "# Plan\n\nA plan is a promise that you make to yourself.\n", "utf-8"
    )
    result = cli("links", "a.md")
    assert result.code == 2
    assert "link.no-address" in result.err
    assert "--url" in result.err
    assert cli("links", "a.md", "--url", PAGE).code == 0


def test_refused_networks_hide_no_others(cli: Cli) -> None:
    result = cli("links", PAGE, "--network", "x,pocket", "--network", "linkdin")
    assert result.code == 6
    assert result.out.startswith("x ")
    assert "link.dead-network" in result.err
    assert "use raindrop or instapaper instead" in result.err
    assert "did you mean linkedin" in result.err
    told = cli("links", PAGE, "--network", "x,pocket", "--json")
    assert told.code == 6
    assert told.json["refused"][0]["code"] == "link.dead-network"
    assert {"network", "code", "message"} <= set(told.json["refused"][0])
    assert cli("links", PAGE, "--network", "pocket").code == 2


@pytest.mark.parametrize(
    "source",
    ["javascript:alert(1)", "https://a:b@example.com/", "ftp://example.com/x", "data:text/html,x"],
)
def test_bad_addresses_are_usage_errors(cli: Cli, source: str) -> None:
    result = cli("links", source, "--json")
    assert result.code == 2
    assert result.error["code"] in ("link.scheme", "link.userinfo")
    assert result.out == ""


def test_all_leaves_out_what_needs_more_and_says_so(cli: Cli) -> None:
    result = cli("links", PAGE, "--all")
    assert result.code == 0
    assert len(result.out.splitlines()) > 45
    assert "left out, since they need more: messenger, misskey" in result.err
    more = cli("links", PAGE, "--uncertain", "--instance", "social.example", "--app-id", "1")
    assert len(more.out.splitlines()) > 95
    assert "xing" in more.out
    assert "left out" not in more.err


def test_formats(cli: Cli) -> None:
    given = ("links", PAGE, "--title", '=Plan, "x"', "--network", "x,copy", "--format")
    assert cli(*given, "md").out.startswith("- [X](<https://x.com/intent/tweet?text=")
    html = cli(*given, "html").out
    assert html.startswith("<ul>")
    assert "&amp;url=" in html
    rows = list(csv.DictReader(io.StringIO(cli(*given, "csv").out)))
    assert [row["network"] for row in rows] == ["x", "copy"]
    assert rows[0]["text"] == '\'=Plan, "x"'


def test_campaigns_from_the_line_and_from_the_configuration(cli: Cli, place: Path) -> None:
    given = ("links", PAGE, "--network", "copy")
    assert cli(*given, "--utm", "campaign=Spring Sale").out.split()[1] == (
        f"{PAGE}?utm_source=copy&utm_medium=social&utm_campaign=spring-sale"
    )
    assert cli(*given, "--utm", "campaign").code == 2
    assert "link.utm" in cli(*given, "--utm", "campain=x").err
    assert (
        "error: --utm: there is no {sorce} in source" in cli(*given, "--utm", "source={sorce}").err
    )
    (place / "sharekit.toml").write_text('[share.utm]\nsource = "{network}-site"\n', "utf-8")
    assert "utm_source=copy-site&utm_medium=social&utm_campaign=plan" in cli(*given).out
    (place / "sharekit.toml").write_text('[share.utm]\nsorce = "x"\n', "utf-8")
    assert cli(*given).code == 2


def test_own_networks_and_the_environment(
    cli: Cli, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "sharekit.toml").write_text(
        '[share]\ninstance = "social.example"\n'
        '[share.networks.intranet]\nname = "Intranet"\nurl = "https://in.example/?u={url}"\n',
        "utf-8",
    )
    result = cli("links", PAGE)
    assert "intranet   https://in.example/?u=https%3A%2F%2Fexample.com%2Fplan%2F" in result.out
    assert "https://social.example/share?text=" in result.out
    assert "Intranet" in cli("buttons", PAGE).out
    monkeypatch.setenv("SHAREKIT_SHARE_UTM_CAMPAIGN", "spring")
    assert "utm_campaign%3Dspring" in cli("links", PAGE).out
    (place / "sharekit.toml").write_text('[share.networks.intranet]\nurl = "x"\n', "utf-8")
    assert "config.network" in cli("links", PAGE).err
    (place / "sharekit.toml").write_text("[share.networks]\nintranet = 3\n", "utf-8")
    assert "config.type" in cli("links", PAGE).err


def test_the_card_is_what_pinterest_pins(cli: Cli, article: str, place: Path) -> None:
    card = CardRow(
        file="plan-pin.1234.png", sha256="0" * 64, bytes=1, width=1000, height=1500,
        format="png",
        size="pin", template="quote", theme="paper", variant="quote",
        inputs_sha256="0" * 64, alt="A",
    )  # fmt: skip
    row = ArticleRow(source=article, source_sha256="0" * 64, cards=(card,))
    (place / "out").mkdir()
    (place / "out" / "manifest.json").write_text(dumps(Manifest((row,))), "utf-8")
    (place / "sharekit.toml").write_text(
        '[output]\ndir = "out"\nbase_url = "https://shop.example/cards"\n'
        '[share.utm]\nmedium = "{medium}"\n',
        "utf-8",
    )
    link = cli("links", article, "--network", "pinterest", "--json").json["links"][0]
    read = dict(taken_apart(link["url"]).params)
    assert read["media"] == "https://shop.example/cards/plan-pin.1234.png"
    assert "utm_content=quote" in read["url"]
    image = cli("buttons", article, "--pin-image").out
    assert 'data-pin-media="https://shop.example/cards/plan-pin.1234.png"' in image
    assert 'alt="How a small shop learned to plan"' in image
    other = cli("links", article, "--network", "pinterest", "--media", "/b.png").out
    assert "media=https%3A%2F%2Fshop.example%2Fb.png" in other


def test_a_page_is_fetched_for_its_words_where_that_is_asked_for(cli: Cli) -> None:
    server = Server()
    prose = "A plan is a promise that you make to your future self. " * 3
    page = f"<html lang=en><title>The plan</title><body><article><h1>The plan</h1><p>{prose * 4}"
    server.answers["/plan"] = respond(page)
    given = ("links", server.url("/plan"), "--network", "x", "--json", "--allow-private-network")
    try:
        alone, fetched = cli(*given), cli(*given, "--fetch")
    finally:
        server.close()
    assert alone.json["links"][0]["text"] is None
    assert "A plan is a promise" in fetched.json["links"][0]["text"]
    assert server.paths() == ["/plan"]


def test_a_picture_that_the_web_cannot_see_refuses_no_network(cli: Cli, place: Path) -> None:
    facts = "title: Plan\nurl: https://example.com/\nimage: 'data:image/png;base64,AA'"
    words = f"---\n{facts}\n---\n\nWords.\n"
    (place / "a.md").write_text(words, "utf-8")
    result = cli("links", "a.md", "--network", "pinterest", "--text", "Words")
    assert result.code == 0, result.err
    assert "media=" not in result.out


def test_qr_codes_are_written_and_no_other_file_is_replaced(cli: Cli, place: Path) -> None:
    given = ("links", PAGE, "--network", "copy", "--qr")
    assert cli(*given, "plan.svg", "--utm", "campaign=c").code == 0
    assert "utm_source=qr&amp;utm_medium=social" in (place / "plan.svg").read_text("utf-8")
    assert cli(*given, "plan.svg").code == 10
    assert cli(*given, "plan.svg", "--force").code == 0
    assert cli(*given, "dry.png", "--dry-run").code == 0
    assert not (place / "dry.png").exists()
    assert "link.qr_format" in cli(*given, "plan.gif").err


def test_buttons_and_pages(cli: Cli, article: str, place: Path) -> None:
    snippet = cli("buttons", article)
    assert snippet.code == 0
    assert snippet.out.count("<li>") == 12
    assert cli("buttons", PAGE, "--lang", "he", "--network", "x", "--no-style").out.startswith(
        '<section class="sharekit" aria-labelledby="sharekit-'
    )
    assert cli("buttons", PAGE, "--page", "-o", "look.html").code == 0
    assert (place / "look.html").read_text("utf-8").startswith("<!doctype html>")
    assert cli("buttons", PAGE, "--page", "-o", "look.html", "--heading", "Tell").code == 10
    assert cli("buttons", PAGE, "--network", "x,pocket").code == 6
    assert cli("buttons", PAGE, "--network", "pocket").code == 2
    told = cli("buttons", PAGE, "--network", "x,copy")
    assert told.code == 6
    assert "link.no-button" in told.err
    assert "Copy link" not in cli("buttons", PAGE, "--all").out
    assert "link.no-picture" in cli("buttons", PAGE, "--pin-image").err


def test_the_table_is_listed(cli: Cli) -> None:
    rows = cli("networks", "--json").json["networks"]
    assert len(rows) == 57
    assert rows[0]["name"] == "x"
    assert rows[0]["evidence"] == "documented by the network"
    whole = cli("networks", "--all").out
    assert "pocket" in whole
    assert "dead" in whole


def test_an_address_alone_loads_no_article_and_no_picture(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from sharekit.cli.boundary import run;"
        f"code = run(['links', '{PAGE}', '--title', 'Plan’s', '--json']);"
        "print(code, *sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    code_, *modules = done.stderr.split()
    assert code_ == "0"
    assert json.loads(done.stdout)["url"] == PAGE
    heavy = {"PIL", "lxml", "yaml", "regex", "trafilatura", "requests", "idna", "slugify", "segno"}
    assert not heavy & set(modules)
    assert not [
        name for name in modules if name.startswith(("sharekit.article", "sharekit.pipeline"))
    ]


def test_a_network_under_two_of_its_names_is_one(cli: Cli) -> None:
    links = cli("links", PAGE, "--network", "x,mastodon,twitter", "--json").json["links"]
    assert [link["network"] for link in links] == ["x", "mastodon"]


@pytest.mark.parametrize("names", [",", "", " , "])
def test_a_list_that_names_no_network_is_not_all_of_them(cli: Cli, names: str) -> None:
    for command in ("links", "buttons"):
        done = cli(command, PAGE, "--network", names)
        assert (done.code, done.out) == (2, "")
        assert "network.none" in done.err


def test_buttons_as_json(cli: Cli, place: Path) -> None:
    made = cli("buttons", PAGE, "--network", "x,pocket", "--json")
    assert (made.code, made.err) == (6, "")
    assert made.json["url"] == PAGE
    assert made.json["networks"] == ["x"]
    assert [each["network"] for each in made.json["refused"]] == ["pocket"]
    assert made.json["html"] == cli("buttons", PAGE, "--network", "x").out
    assert (
        cli("buttons", PAGE, "-o", "b.html", "--json").json["html"]
        == (place / "b.html").read_text()
    )
    assert cli("buttons", PAGE, "-o", "-", "--json").error["code"] == "output.twice"


def test_a_network_on_many_servers_says_that_none_is_named(cli: Cli) -> None:
    found = cli("links", PAGE, "--all", "--json").json["refused"]
    (misskey,) = [each for each in found if each["network"] == "misskey"]
    assert "many servers" in misskey["message"]
    assert "--instance" in misskey["hint"]


@pytest.mark.parametrize("given", ["one,two", "one, two", "#one #two"])
def test_hashtags_are_parted_as_the_library_parts_them(cli: Cli, given: str) -> None:
    (link,) = cli("links", PAGE, "--network", "x", "--hashtags", given, "--json").json["links"]
    assert "hashtags=one%2Ctwo" in link["url"].replace(",", "%2C")
