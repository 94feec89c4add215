"""What links carry: the cases that other libraries get wrong, one by one."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.errors import ShareError
from sharekit.share.find import alive, find
from sharekit.share.links import build, make_links, prepare
from sharekit.share.utm import campaign, slug

PAGE = "https://example.com/plan/"
ENCODED = "https%3A%2F%2Fexample.com%2Fplan%2F"
SHARED = {"url": PAGE, "title": "Plan & “habit” — 100%", "text": "Make room.\nEvery morning"}


@pytest.mark.parametrize(
    ("network", "given", "link"),
    [
        ("facebook", SHARED, f"https://www.facebook.com/sharer/sharer.php?u={ENCODED}"),
        ("facebook", {**SHARED, "hashtags": ["One", "Two"]},
         f"https://www.facebook.com/sharer/sharer.php?u={ENCODED}&hashtag=%23One"),
        ("linkedin", SHARED, f"https://www.linkedin.com/sharing/share-offsite/?url={ENCODED}"),
        ("x", {"url": PAGE, "title": "Hi\nthere"}, f"https://x.com/intent/tweet?text=Hi%20there&url={ENCODED}"),
        ("twitter", {"url": PAGE, "text": "a+b", "via": "@ida", "hashtags": ["two words"]},
         f"https://x.com/intent/tweet?text=a%2Bb&url={ENCODED}&hashtags=TwoWords&via=ida"),
        ("x", {"url": PAGE, "via": "no handle!"}, f"https://x.com/intent/tweet?url={ENCODED}"),
        ("bluesky", {"url": PAGE, "title": "Plan", "hashtags": ["A1"]},
         f"https://bsky.app/intent/compose?text=Plan%20{ENCODED}%20%23A1"),
        ("mastodon", {"url": PAGE, "title": "Plan"}, f"https://share.joinmastodon.org/#text=Plan%20{ENCODED}"),
        ("mastodon", {"url": PAGE, "title": "Plan", "instance": "@ida@social.example"},
         f"https://social.example/share?text=Plan%20{ENCODED}"),
        ("email", {**SHARED, "to": "ida+news@example.com, bo@straße.example"},
         "mailto:ida%2Bnews@example.com,bo@xn--strae-oqa.example?subject=Plan%20%26%20%E2%80%9Chabit%E2%80%9D%20%E2%80%94%20100%25"
         f"&body=Make%20room.%0D%0AEvery%20morning%0D%0A%0D%0A{ENCODED}"),
        ("gmail", {"url": PAGE, "title": "Hi", "text": "A\nB", "to": "ida@example.com"},
         f"https://mail.google.com/mail/?view=cm&fs=1&su=Hi&body=A%0AB%0A%0A{ENCODED}&to=ida%40example.com"),
        ("sms", {"url": PAGE, "title": "Hi"}, f"sms:?&body=Hi%20{ENCODED}"),
        ("sms", {"url": PAGE, "to": "+1 555 010"}, f"sms:+1555010?&body={ENCODED}"),
        ("whatsapp", {"url": PAGE, "to": "+49 (30) 123-456"},
         f"https://api.whatsapp.com/send?phone=4930123456&text={ENCODED}"),
        ("telegram", {"url": PAGE}, f"https://t.me/share/url?url={ENCODED}"),
        ("pinterest", {"url": PAGE, "title": "T", "media": "/a b.png"},
         f"https://www.pinterest.com/pin/create/button/?url={ENCODED}"
         "&media=https%3A%2F%2Fexample.com%2Fa%2520b.png&description=T"),
        ("messenger", {"url": PAGE, "app_id": "12"},
         f"https://www.facebook.com/dialog/send?app_id=12&link={ENCODED}&redirect_uri={ENCODED}"),
        ("waybackmachine", {"url": PAGE}, f"https://web.archive.org/save/{PAGE}"),
        ("movim", {"url": PAGE, "instance": "movim.example"}, f"https://movim.example/?share/{ENCODED}"),
        ("googletranslate", {"url": PAGE, "language": "de"},
         f"https://translate.google.com/translate?u={ENCODED}&sl=auto&tl=de"),
        ("claude", {"url": PAGE, "text": "Sum up:"}, f"https://claude.ai/new?q=Sum%20up%3A%20{ENCODED}"),
        ("copy", SHARED, PAGE),
    ],
)  # fmt: skip
def test_links(network: str, given: dict[str, str], link: str) -> None:
    assert sharekit.share_link(network, **given) == link  # type: ignore[arg-type]


def test_a_draft_for_dev_has_its_title_quoted() -> None:
    link = sharekit.share_link("devto", url=PAGE, title='Say "plan": now', text="Words")
    assert "title%3A%20%22Say%20%5C%22plan%5C%22%3A%20now%22%0A" in link


@pytest.mark.parametrize(
    ("network", "given", "code"),
    [
        ("pocket", {}, "link.dead-network"),
        ("google+", {}, "link.dead-network"),
        ("instagram", {}, "link.no-share-url"),
        ("wechat", {}, "link.no-share-url"),
        ("papaly", {}, "link.no-share-url"),
        ("pinterst", {}, "link.unknown-network"),
        ("messenger", {}, "link.app_id"),
        ("messenger", {"app_id": "1&to=2"}, "link.app_id"),
        ("lemmy", {}, "link.instance"),
        ("mastodon", {"instance": "http://social.example"}, "link.instance"),
        ("mastodon", {"instance": "a@b@c@d"}, "link.instance"),
        ("mastodon", {"instance": "javascript:alert(1)//"}, "link.instance"),
        ("email", {"to": "ida@example.com?cc=evil@example.com"}, "link.recipient"),
        ("email", {"to": "ida"}, "link.recipient"),
        ("email", {"to": "ida@example.com," * 1000}, "link.recipient"),
        ("email", {"to": "ida@exa_m ple"}, "link.recipient"),
        ("gmail", {"to": "a@example.com&bcc=b@example.com"}, "link.recipient"),
        ("whatsapp", {"to": "call me"}, "link.recipient"),
        ("sms", {"to": "1"}, "link.recipient"),
        ("pinterest", {"media": "data:image/png;base64,AAAA"}, "link.scheme"),
        ("x", {"utm": {"campain": "x"}}, "link.utm"),
    ],
)
def test_refusals(network: str, given: dict[str, str], code: str) -> None:
    with pytest.raises(ShareError) as caught:
        sharekit.share_link(network, url=PAGE, title="T", **given)  # type: ignore[arg-type]
    assert caught.value.code == code
    assert caught.value.hint
    assert caught.value.where
    assert "\n" not in str(caught.value)


def test_refusals_say_what_to_use_instead() -> None:
    with pytest.raises(ShareError) as dead:
        sharekit.share_link("pocket", url=PAGE)
    assert "2025" in str(dead.value)
    assert dead.value.hint == "use raindrop or instapaper instead"
    with pytest.raises(ShareError) as unknown:
        sharekit.share_link("linkdin", url=PAGE)
    assert "linkedin" in str(unknown.value.hint)


def test_one_refused_network_hides_no_other() -> None:
    share = prepare(url=PAGE, title="Plan", media="data:x")
    made = make_links(share, ["x", "pocket", "pinterest", "lemmy", "nope", "reddit"])
    assert [link.network for link in made.links] == ["x", "reddit"]
    assert [(each.network, each.error.code) for each in made.refused] == [
        ("pocket", "link.dead-network"),
        ("pinterest", "link.scheme"),
        ("lemmy", "link.instance"),
        ("nope", "link.unknown-network"),
    ]


def test_the_librarys_links_of_an_address() -> None:
    links = sharekit.share_links(PAGE, networks=["twitter", "copy"], utm={})
    assert [link.network for link in links] == ["x", "copy"]
    assert links[1].url == f"{PAGE}?utm_source=copy&utm_medium=social&utm_campaign=plan"
    assert len(sharekit.share_links(PAGE)) == 12
    with pytest.raises(ShareError):
        sharekit.share_links(PAGE, networks=["pocket"])
    with pytest.raises(ShareError):
        sharekit.share_links("plan.html")


def test_warnings_tell_what_is_left_out() -> None:
    share = prepare(url=PAGE, title="T", hashtags=["A1", "B1"], to="ida@example.com")
    assert build(find("linkedin"), share).warnings == (
        "hashtags are left out: the network takes none",
        "the recipient is left out: the network takes none",
    )
    assert "only the first hashtag is taken" in build(find("facebook"), share).warnings
    long = build(find("email"), prepare(url=PAGE, title="T", text="word " * 600))
    assert "mail programs" in long.warnings[-1]


@pytest.mark.parametrize(
    ("url", "utm", "tagged"),
    [
        (PAGE, {"campaign": "Spring Sale!"},
         "plan/?utm_source=x&utm_medium=social&utm_campaign=spring-sale&utm_content=quote"),
        (PAGE, {"utm_campaign": "c", "content": "Big Quote"},
         "plan/?utm_source=x&utm_medium=social&utm_campaign=c&utm_content=big-quote"),
        (PAGE, {}, "plan/?utm_source=x&utm_medium=social&utm_campaign=plan&utm_content=quote"),
        ("https://example.com/a?b=1#c", {"campaign": "c"},
         "a?b=1&utm_source=x&utm_medium=social&utm_campaign=c&utm_content=quote#c"),
        ("https://example.com/a?", {"campaign": "c", "content": ""},
         "a?utm_source=x&utm_medium=social&utm_campaign=c"),
        ("https://example.com/a?utm_campaign=Old&UTM_SOURCE=n", {"campaign": "c", "content": ""},
         "a?utm_campaign=Old&UTM_SOURCE=n&utm_medium=social"),
        ("https://example.com/?utm_source=a&utm_medium=b&utm_campaign=c&utm_content=d#e", {},
         "?utm_source=a&utm_medium=b&utm_campaign=c&utm_content=d#e"),
        ("https://example.com/a&", {"campaign": "{network} {slug}", "source": "news"},
         "a&?utm_source=news&utm_medium=social&utm_campaign=x-a&utm_content=quote"),
    ],
)  # fmt: skip
def test_campaigns(url: str, utm: dict[str, str], tagged: str) -> None:
    given = campaign(url, utm, title="T", variant="quote")
    assert given.tagged(find("x")) == f"https://example.com/{tagged}"


def test_mail_is_a_medium_of_its_own_and_fragments_stay_last() -> None:
    made = campaign("https://example.com/a#b", {"campaign": "c"})
    for name in ("email", "gmail", "outlook"):
        assert "utm_medium=email" in made.tagged(find(name))
    assert made.tagged(find("sms")).endswith("utm_campaign=c#b")


def test_slugs_are_lower_case_ascii() -> None:
    assert slug("Été à la plage") == "ete-a-la-plage"
    assert slug("__A  b__") == "a-b"
    assert slug("—") == ""
    assert len(slug("word " * 100)) <= 100


def test_every_network_of_the_table_builds() -> None:
    names = [row.id for row in alive(uncertain=True)]
    share = prepare(url=PAGE, title="Plan", instance="social.example", app_id="1")
    made = make_links(share, names)
    assert (len(made.links), made.refused) == (len(names), ())


@pytest.mark.parametrize("url", [None, 7, b"https://example.com/"])
def test_what_is_no_text_is_no_address(url: object) -> None:
    with pytest.raises(ShareError) as caught:
        sharekit.share_link("x", url=url)  # type: ignore[arg-type]
    assert caught.value.code == "link.scheme"


@pytest.mark.parametrize("tags", ["plan, team work", "#plan #team work", ["plan", "team work"]])
def test_hashtags_are_taken_as_they_are_written(tags: str | list[str]) -> None:
    link = sharekit.share_link("x", url=PAGE, hashtags=tags)
    assert link.endswith("&hashtags=plan%2CTeamWork")


def test_a_campaign_parameter_that_is_none_is_not_given() -> None:
    link = sharekit.share_link("copy", url=PAGE, utm={"campaign": None, "term": None})
    assert "utm_campaign=plan" in link
    assert "none" not in link
