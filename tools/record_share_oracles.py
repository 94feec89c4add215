"""Record what Node's URL and twitter-text say, for tests/share: python tools/record_share_oracles.py

Node's `URL` follows the WHATWG standard as browsers do, twitter-text is X's own counting. Neither is
needed to run the tests: they compare with what is recorded here, in tests/share/data/. Needs Node 20
and npm; only a maintainer runs it, after a change of the inputs below or of the links.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

from sharekit.errors import ShareError
from sharekit.share.address import canonical
from sharekit.share.find import alive
from sharekit.share.links import build, prepare

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "tests" / "share" / "data"
SCRIPT = Path(__file__).with_name("share_oracles.cjs")
TWITTER_TEXT = "twitter-text@3.1.0"

HOSTS = (
    "example.com", "EXAMPLE.com", "example.com.", "a.b.c.example.co.uk", "xn--strae-oqa.example",
    "straße.example", "faß.de", "münchen.example", "Bücher.example", "ドメイン.example", "例え.テスト",
    "пример.рф", "مثال.إختبار", "ایران.ir", "דוגמה.example", "☕.example", "i❤.ws", "a\u200db.example",
    "xn--a", "xn--.example", "xn--ls8h.la", "under_score.example", "-dash.example", "a--b.example",
    "example。com", "ＥＸＡＭＰＬＥ.com", "ex\u00adample.com", "1.2.3.4", "256.1.1.1", "1.2.3", "0x7f.1", "0x7f000001",
    "01.02.03.04", "2130706433", "[::1]", "[2001:DB8::1]", "[2001:db8:0:0:1:0:0:1]", "[::ffff:1.2.3.4]",
    "[1:2]", "[fe80::1%25eth0]", "example.com:443", "example.com:80", "example.com:0", "example.com:8080",
    "example.com:", "example.com:99999", "example.com:8a", "ex ample.com", "ex%61mple.com", "a..b", ".a",
    "user@example.com", "user:pw@example.com", "@example.com", "exa<mple.com", "exa|mple.com", "",
    "ﬀ.example", "K.example", "ß", "İstanbul.example", "\u0300a.example", "a.example\u3002", "localhost",
)  # fmt: skip
TAILS = (
    "", "/", "/a", "/A/b/", "/a b", "/a%20b", "/caf%C3%A9", "/caf%c3%a9", "/café", "/100%", "/100%-real",
    "/%zz", "/%", "/%4", "/a/../b", "/a/./b", "/a/..", "/..", "/../..", "/%2e%2e/b", "/a/%2E./b", "/a//b",
    "/a;b=1,2", "/it's", "/a(b)*!", "/\"q\"", "/<b>", "/{x}|[y]^`z", "/~user/$&+=:@", "?", "?a=1&b=2", "?q=a+b%2Bc",
    "?q=\"<'>`{}|^", "?a=ä&b=%e4", "?x=1#y=2", "#", "#top", "#a b<>\"`{}", "#/post/1?x=2", "#ü", "/日本語?語=語#語",
    "/a?b#c#d", "/😀", "/\ud800", "/%F0%9F%98%80", "/a%00b", "/\u202egpj", "/./", "/a/%2e", "/.a/..b/...",
)  # fmt: skip
ODD = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "ftp://example.com/", "blob:https://example.com/1", "about:blank",
    "//example.com/a", "/a", "a", "", " ", "https:", "https:/", "https://", "https:///", "https:example.com",
    "https:/example.com", "https:///example.com", "http:\\\\example.com", "https://example.com\\@evil.example/",
    "https://exa\tmple.com/", "https://example.com/\n", "\nhttps://example.com/", "https://example.com/a\u0000b",
    "https://example.com/a\u0085b", "  https://example.com/a  ", "HTTPS://Example.COM:443/Path", "https://a:b:c/",
    "https://[::1", "https://]/", "https://%65xample.com/", "https://exa\u00admple.com/", "http://:80/", "https://?q",
    "https://#f", "mailto:a@example.com", "wss://example.com/", "https://google.com@evil.example/", "www.example.com",
)  # fmt: skip
WORDS = (
    "Plain words", "R&D: 100% of C++ & C# — #1 pick? yes; a=b", "\"><script>alert('1')</script> (it’s *bold*!)",
    "Earn $& save $1, $' and $$", "Use @u, [u], {url}, ~LINK~ and {{URL}}", "a\u0000b\u0007c", "safe\u202egpj.exe \u200fok",
    "   \n ", "One\r\nTwo\n\nThree 😀", "e\u0301a\u0308", "lone \ud800 surrogate", "ما الفرق بين القيادة والإدارة؟", "リーダーとマネージャーの違い",
    "👨\u200d👩\u200d👧\u200d👦 1️⃣ 🇩🇪 👩🏽\u200d🚒", "a+b%2Bc%20d", "tab\there  two   spaces", "x" * 700, "word " * 200, "語" * 600, "🇩🇪👩🏽\u200d🚒" * 200,
    "Hi\r\nBcc: victim@example.com", "&amp; &lt; &#39;", "%", "%zz %41 %e4", "\u00a0nbsp\u00a0", "ends with space ", "'; DROP TABLE links;--",
)  # fmt: skip
PAGES = (
    "https://example.com/2024/plan/", "https://example.com/a?b=1&c=2#comments", "https://example.com/search?q=a+b%2Bc",
    "https://example.com/caf%C3%A9/100%-real", "https://straße.example/#/post/1?x=2", "http://[2001:DB8::1]:8080/a'(b)",
)  # fmt: skip
TEXTS = (
    *WORDS[:14], "", "What’s", "a…", "• one", "₹100", "“quoted” – ‘words’", "see example.com", "see example.com/a?b=c.", "see https://example.com/a_(b)",
    "https://example.com, and https://t.co/abc", "no.tld.here.zzzz", "foo@example.com", "a.b", "e.g. this", "end.Next sentence", "v1.2.3",
    "www.example.co.uk/path!", "https://localhost/x", "http://例え.テスト/あ", "日本語example.com日本語", "node.js and vue.js", "asp.net", "$example.com",
    "#example.com", "@example.com", "-example.com", "_example.com", "/example.com", "https://example.com/" + "a" * 300, "https://example.com?q=1",
    "https://example.com:8080/a", "HTTPS://EXAMPLE.COM", "x https://a.example/ y https://b.com/ z", "(https://example.com)", "<https://example.com>",
    "©®™", "©️ ®️ ™️", "♥ ♥️", "☕", "1️⃣ #️⃣ 1", "🇩🇪", "🇩", "🇩🇪🇫", "👍🏽", "👩\u200d🚀", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "👁️\u200d🗨️", "❤️\u200d🔥",
    "가나다", "각", "नमस्ते", "สวัสดี", "ÀÉÎ", "e\u0301", "Ω", "Å", "\u2028", "\u200b\u200d", "—–‒", "′″", "‼️", "ﬁ", "𝒳", "a\u0301\u0302\u0303", "🤷🏽\u200d♀️", "😀" * 10,
)  # fmt: skip


def addresses() -> list[str]:
    """Every odd one, every host and every tail, and some of both."""
    both = [f"https://{h}{t}" for h, t in product(HOSTS[:8], TAILS[::3])]
    alone = [f"http://{host}/" for host in HOSTS] + [f"https://example.com{t}" for t in TAILS]
    return list(dict.fromkeys([*ODD, *alone, *both]))


def shared() -> list[dict[str, Any]]:
    """What is shared in the recorded links: every text on some page, every page with some text."""
    return [
        {
            "url": PAGES[number % len(PAGES)],
            "title": words,
            **({"text": WORDS[-number - 1]} if number % 3 == 0 else {}),
            **({"media": "/img/a b.png?x=1&y='2'"} if number % 2 else {}),
            **({"hashtags": ["Two words", "#C++", "2024", "größe"]} if number % 4 == 0 else {}),
        }
        for number, words in enumerate(WORDS)
    ]


def links(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Links of every network: a part of what is shared, other parts for other networks."""
    found = []
    for place, row in enumerate(alive(uncertain=True)):
        step = 2 if place < 12 else 9
        for number in range(place % step, len(given), step):
            if max(map(len, map(str, given[number].values()))) > 300 and place > 7:
                continue  # long ones are told apart by limits, which few networks have
            share = prepare(**given[number], instance="social.example", app_id="123456")
            found.append({"network": row.id, "given": number, "link": build(row, share).url})
    return found


def ask(folder: Path, asked: dict[str, Any]) -> dict[str, Any]:
    """What Node answers."""
    subprocess.run(["npm", "install", "--silent", "--prefix", folder, TWITTER_TEXT], check=True)
    done = subprocess.run(
        ["node", SCRIPT, folder],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def ours(text: str) -> dict[str, str]:
    """The canonical form of an address, or the code of its refusal."""
    try:
        return {"canonical": canonical(text)}
    except ShareError as problem:
        return {"refused": problem.code}


def write(
    name: str, versions: dict[str, str], rows: list[dict[str, Any]], **more: list[dict[str, Any]]
) -> None:
    """One row a line, so that changes can be read."""
    head = "".join(f'"{key}": {json.dumps(value)},\n' for key, value in more.items())
    lines = ",\n".join(json.dumps(row, ensure_ascii=True, sort_keys=True) for row in rows)
    text = f'{{"by": {json.dumps(versions, sort_keys=True)},\n{head}"rows": [\n{lines}\n]}}\n'
    (TARGET / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(rows)} rows, {len(text)} bytes")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    given = shared()
    rows, made = addresses(), links(given)
    own = [ours(row) for row in rows]
    forms = [row.get("canonical", "https://example.com/") for row in own]
    said = ask(
        folder,
        {"addresses": rows + forms, "links": [row["link"] for row in made], "texts": TEXTS},
    )
    theirs, again = said["addresses"][: len(rows)], said["addresses"][len(rows) :]
    write(
        "addresses.json",
        said["versions"],
        [
            {"address": a, **o, "node": n, **({"again": r["href"]} if "canonical" in o else {})}
            for a, o, n, r in zip(rows, own, theirs, again, strict=True)
        ],
    )
    pairs = zip(made, said["links"], strict=True)
    write("links.json", said["versions"], [{**row, **parsed} for row, parsed in pairs], given=given)
    counted = zip(TEXTS, said["texts"], strict=True)
    write("counts.json", said["versions"], [{"text": text, **row} for text, row in counted])


if __name__ == "__main__":
    main()
