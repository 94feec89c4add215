"""Share links of six other libraries on the same inputs: python benchmarks/peers/compare.py

Each library's own code makes its links (`peers.cjs`); one judge reads all of them, ours included,
by the rules of browsers (WHATWG) and of RFC 6068, not by comparing with ours. Written to
docs/comparison.md with --write; -v lists every fault. Needs Node, npm and their packages.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, unquote_plus, urlsplit

from sharekit import share_link, text_length
from sharekit.errors import ShareError
from sharekit.share.address import canonical

HERE = Path(__file__).parent
DOCUMENT = HERE.parent.parent / "docs" / "comparison.md"
START, END = "<!-- peers: written by benchmarks/peers/compare.py -->", "<!-- /peers -->"
PACKAGES = {
    "react-share": "react-share@5.3.0",
    "ngx-sharebuttons": "ngx-sharebuttons@17.0.0",
    "sharer.js": "sharer.js@0.5.4",
    "shareon": "shareon@2.8.1",
    "nuxt-social-share": "@stefanobartoletti/nuxt-social-share@3.2.1",
    "vue-social-sharing": "vue-social-sharing@3.0.9",
}
NETWORKS = (
    "x", "facebook", "linkedin", "pinterest", "reddit", "threads", "bluesky", "mastodon", "whatsapp",
    "telegram", "email", "sms", "tumblr", "hackernews", "line", "messenger", "vk",
)  # fmt: skip
HOSTS = {
    "x": r"(x|twitter)\.com", "facebook": r"(www\.)?facebook\.com", "linkedin": r"(www\.)?linkedin\.com",
    "pinterest": r"(www\.)?pinterest\.com", "reddit": r"(www\.)?reddit\.com", "threads": r"(www\.)?threads\.(com|net)",
    "bluesky": r"bsky\.app", "mastodon": r".*", "whatsapp": r"(api\.whatsapp\.com|wa\.me)",
    "telegram": r"(t|telegram)\.me", "tumblr": r"(www\.)?tumblr\.com", "hackernews": r"news\.ycombinator\.com",
    "line": r"(social-plugins\.|lineit\.)?line\.me", "messenger": r"(www\.)?facebook\.com|share", "vk": r"vk\.com",
}  # fmt: skip
WORDLESS = {"facebook", "linkedin", "messenger"}
"""Networks that take the address alone; a word elsewhere is no fault, a missing one neither."""

PAGE = "https://example.com/2026/plan/"


class Case(NamedTuple):
    """One input. what: for the table. refuse: the only right answer is none."""

    what: str
    url: str = PAGE
    title: str | None = "A plan is a promise"
    refuse: bool = False


CASES = (
    Case("plain words"),
    Case("`&`, `%`, `+`, `#` in words", title="R&D: 100% of C++ & C# — #1 pick? a=b"),
    Case("quotes and tags of HTML", title="\"><script>alert('1')</script> (it's *bold*!)"),
    Case("`$&` and `$1` in words", title="Earn $& save $1, $' and $$"),
    Case("others' placeholders in words", title="Use @u, [t], {url} and @d"),
    Case("query and fragment", url="https://example.com/a?b=1&c=2#comments"),
    Case("`+` in a query", url="https://example.com/search?q=a+b%2Bc"),
    Case("percent-encoded path", url="https://example.com/caf%C3%A9/"),
    Case("straße.example, raw umlaut", url="https://straße.example/größe"),
    Case("Arabic and emoji", title="ما الفرق؟ 👩🏽\u200d🚒 🇩🇪"),
    Case("line break in the title", title="Hi\r\nBcc: victim@example.com"),
    Case("lone surrogate", title="half \ud83d emoji"),
    Case("control character, override", title="safe\u202egpj.exe\u0007 ok"),
    Case("400 words", title="word " * 400),
    Case("no title", title=None),
    Case("`javascript:`", url="javascript:alert(1)", refuse=True),
    Case("relative address", url="/plan.html", refuse=True),
    Case("user name before the host", url="https://google.com@evil.example/", refuse=True),
    Case("backslash before the host's end", url="https://example.com\\@evil.example/", refuse=True),
    Case("`data:`", url="data:text/html,<script>1</script>", refuse=True),
)
LIMITS = {"x": 280, "bluesky": 300, "mastodon": 500}


def ours(network: str, case: Case) -> str | None:
    """Our link, or None where it is refused."""
    try:
        return share_link(network, url=case.url, title=case.title, media="https://example.com/i.png",
                          app_id="1" if network == "messenger" else None)  # fmt: skip
    except ShareError:
        return None


def fault(network: str, case: Case, link: str | None) -> str | None:
    """What is wrong with a link, or None."""
    if case.refuse:
        return None if link is None else "not refused"
    if link is None:
        return "no link"
    if re.search(r"[\s\"<>`]", link) or not link.isascii():
        return "not safe in HTML"
    web = link.startswith("http")
    parts = urlsplit(link)
    if web and not re.fullmatch(HOSTS[network], parts.hostname or ""):
        return "leads elsewhere"
    query = parts.fragment if parts.fragment.startswith("text=") else parts.query
    decode: Callable[[str], str] = unquote_plus if web else unquote
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    params = [(decode(name), decode(value)) for name, equals, value in pairs]
    if any(equals and not value for _, equals, value in pairs):
        return "an empty parameter"
    return _fault_of_params(network, case, params)


def _fault_of_params(network: str, case: Case, params: list[tuple[str, str]]) -> str | None:
    values = [value or name for name, value in params]  # old links have a value and no name
    names = [name.lower() for name, _ in params]
    if {"cc", "bcc"} & set(names):
        return "adds a recipient"
    pages = {case.url, canonical(case.url)}
    if not any(page in value for page in pages for value in values):
        return "the address doesn't arrive"
    if any(value in ("undefined", "null", "None") or "undefined" in value for value in values):
        return "an undefined parameter"
    if any(re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e]", value) for value in values):
        return "a control character or override"
    if any(re.search(r"[\r\n]", value) for name, value in params if name == "subject"):
        return "a line break in the subject"
    return _fault_of_words(network, case, values)


def _fault_of_words(network: str, case: Case, values: list[str]) -> str | None:
    if network in LIMITS:
        posted = max(values, key=len)
        beside = 24 if network == "x" else 0
        if text_length(posted, network) + beside > LIMITS[network]:
            return "longer than the network takes"
    if network in WORDLESS or not case.title:
        return None
    seen = " ".join(" ".join(values).split())
    wanted = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\u202d\u202e]", "", case.title)
    wanted = " ".join(wanted.replace("\ud83d", "\ufffd").split())
    if len(wanted) > 1000:
        wanted = wanted[:60]
    return None if wanted in seen else "the words don't arrive as they are"


def fetch(folder: Path) -> None:
    """Unpack each library below a folder of its own."""
    for name, spec in PACKAGES.items():
        place = folder / name
        place.mkdir()
        subprocess.run(
            ["npm", "pack", "--silent", spec], cwd=place, check=True, capture_output=True
        )
        with tarfile.open(next(place.glob("*.tgz"))) as tarball:
            tarball.extractall(place, filter="data")


def theirs() -> dict[str, dict[str, list[str | None]]]:
    """What the libraries answer, input by input; `-` where they don't have the network."""
    asked = [
        {"network": n, "url": c.url, "media": "https://example.com/i.png", "app_id": "1",
         **({"title": c.title} if c.title is not None else {})}
        for n in NETWORKS for c in CASES
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        fetch(Path(folder))
        done = subprocess.run(["node", HERE / "peers.cjs", folder], input=json.dumps(asked),
                              capture_output=True, text=True, check=True)  # fmt: skip
    answer: dict[str, dict[str, list[str | None]]] = json.loads(done.stdout)
    return answer


def report() -> str:
    """The tables, in Markdown."""
    cells = [(network, case) for network in NETWORKS for case in CASES]
    own = [fault(n, c, ours(n, c)) for n, c in cells]
    heads = ["| library | version | of our 17 networks | right | sharekit on the same | they are right, we are not |",
             "|---|---|---|---|---|---|"]  # fmt: skip
    by_case: dict[str, list[str]] = {case.what: [] for case in CASES}
    answers = theirs()
    for name, answer in answers.items():
        judged = [
            (cell, fault(*cell, link), mine)
            for cell, link, mine in zip(cells, answer["links"], own, strict=True)
            if link != "-"
        ]
        right = sum(found is None for _, found, _ in judged)
        mine = sum(found is None for _, _, found in judged)
        lost = sum(found is None and ours_ is not None for _, found, ours_ in judged)
        heads.append(
            f"| {name} | {answer['version']} | {len({c[0] for c, _, _ in judged})} "
            f"| {right} of {len(judged)} ({100 * right / len(judged):.0f} %) "
            f"| {mine} of {len(judged)} ({100 * mine / len(judged):.0f} %) | {lost} |"
        )
        for case in CASES:
            row = [found for (_, c), found, _ in judged if c is case]
            by_case[case.what].append(f"{sum(f is None for f in row)}/{len(row)}")
        if "-v" in sys.argv:
            for (network, case), found, _ in judged:
                if found:
                    print(f"{name:20} {network:10} {case.what:34} {found}")
    mine_by_case = {
        case.what: f"{sum(f is None for (_, c), f in zip(cells, own, strict=True) if c is case)}/{len(NETWORKS)}"
        for case in CASES
    }
    table = [
        "| input | " + " | ".join(answers) + " | sharekit |",
        "|---|" + "---|" * (len(answers) + 1),
    ]
    table += [
        f"| {what} | {' | '.join(row)} | {mine_by_case[what]} |" for what, row in by_case.items()
    ]
    for (network, case), found in zip(cells, own, strict=True):
        if found:
            print(f"sharekit {network} {case.what}: {found}")
    return "\n".join([*heads, "", *table])


def main() -> None:
    text = report()
    print(text)
    if "--write" in sys.argv:
        old = DOCUMENT.read_text(encoding="utf-8")
        before, _, rest = old.partition(START)
        _, _, after = rest.partition(END)
        DOCUMENT.write_text(f"{before}{START}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
