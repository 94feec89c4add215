"""Write docs/networks.md from the table of networks: python tools/list_networks.py

A test compares the file with what this prints.
"""

from __future__ import annotations

from pathlib import Path

from sharekit.share.find import DOZEN, every_row
from sharekit.share.glyphs import marks
from sharekit.share.labels import LABELS
from sharekit.share.model import COLLECTED, Field, Limit, Network, Status

TARGET = Path(__file__).resolve().parent.parent / "docs" / "networks.md"
HEAD = """\
# Networks

Written by `tools/list_networks.py` from the table in `src/sharekit/share/networks/`. No live request was
made for it, and the links to documentation come from others' notes: each row carries how strong its
evidence is, as of {collected}. “Documented” means that the network
itself describes the endpoint; “libraries agree” that maintained share libraries use it; “reported” that
users found it to work; the rest is weaker, and what nobody could confirm is made only for who asks for it
(`--uncertain`, or by name).

`sharekit links` makes the dozen that matter:
{dozen}.

## How links are made

- Percent-encoding is UTF-8; only letters, digits and `-._~` stay bare; a space is `%20`, never `+`.
- The address must be http or https, without user name, control characters or backslashes. Its host is put
  in lower case and ASCII by UTS #46, as browsers do it (Python's own IDNA leads to another site for
  straße.example); a stray `%` is mended; what is percent-encoded stays.
- Text is normalised (NFC), freed of control characters and overrides, and cut to the network's limit at the
  end of a word or at least of a grapheme, with “…”. The address is never cut.
- Parameters that a network ignores are not sent. Empty ones are left out.
- Hashtags lose their `#`, their words are joined in CamelCase; digits alone and doubles go.
- Campaign parameters (`--utm campaign=spring`, or `[share.utm]`) come with source, medium and campaign
  together, in lower case, before the `#`; what the address has already stays. They are for the address that
  is shared alone: never for internal links, `og:url` or the canonical address.

## How text is counted

| network | limit | rule |
|---|---|---|
{limits}

X: a link is 23, an emoji 2, Latin letters and curly quotes 1, everything else (also “…”, “•” and “₹”) 2.
Bluesky: graphemes and bytes, the address in full. Mastodon: graphemes, a link 23, `@user@server` as `@user`.

## Buttons

`sharekit buttons` names them in {languages} languages. A mark is shown where one may be: simple-icons
(CC0-1.0) and bootstrap-icons (MIT), {marks} of them, each with its package and version in
`src/sharekit/share/icons.json`. The marks are trademarks of their owners, shown to say where a link leads,
without any partnership. The other networks get a neutral glyph of their kind, drawn for sharekit: their
owners had the mark taken out of the collections (Outlook), it may not be bundled (Misskey, Lemmy, Pleroma,
Douban), or there is none.

"""


def parameters(row: Network) -> str:
    """The parameters with what they carry."""
    told = [
        f"`{name}` {field.value.replace('_', ' ')}"
        if isinstance(field, Field)
        else f"`{name}{field}`"
        for name, field in row.params
    ]
    return ", ".join(told) or "–"


def limit(row: Network) -> str:
    """The limit of text, else that of the title."""
    parts = [
        _limit(row.limit, "") if row.limit else "",
        _limit(row.title_limit, "title ") if row.title_limit else "",
    ]
    return ", ".join(part for part in parts if part) or "–"


def _limit(found: Limit, what: str) -> str:
    more = f", {found.bytes} bytes" if found.bytes else ""
    return f"{what}{found.most}{more}"


def _rule(row: Network) -> str:
    found = row.limit or row.title_limit
    assert found is not None
    return f"{found.unit}{'; link, hashtags and via count as well' if found.link else ''}"


def table(rows: list[Network]) -> str:
    """Rows that links are made for."""
    head = "| name | network | leads to | carries | limit | mark | evidence |\n|---|---|---|---|---|---|---|"
    lines = [
        f"| `{row.id}`{_aliases(row)} | {row.name} | `{row.endpoint or '–'}` | {parameters(row)} | {limit(row)} "
        f"| {row.icon or 'glyph'} | [{row.evidence}]({row.docs}) |"
        for row in rows
    ]
    return "\n".join([head, *lines])


def advice(rows: list[Network]) -> str:
    """Rows without a link, with what to do."""
    head = "| name | network | what to do |\n|---|---|---|"
    return "\n".join(
        [head, *(f"| `{row.id}`{_aliases(row)} | {row.name} | {row.advice} |" for row in rows)]
    )


def _aliases(row: Network) -> str:
    return f" ({', '.join(row.aliases)})" if row.aliases else ""


def document() -> str:
    """The whole of networks.md."""
    rows = every_row()
    limits = [row for row in rows if row.limit or row.title_limit]
    head = HEAD.format(
        collected=COLLECTED,
        dozen=", ".join(f"`{name}`" for name in DOZEN),
        limits="\n".join(f"| `{row.id}` | {limit(row)} | {_rule(row)} |" for row in limits),
        languages=len(LABELS),
        marks=len(marks()),
    )
    parts = [
        head + "## Those that work\n",
        table([row for row in rows if row.status is Status.ALIVE]),
        "\n## Those that nobody could confirm\n",
        table([row for row in rows if row.status is Status.UNCERTAIN and row.endpoint]),
        "\n## Without a share URL\n",
        advice([row for row in rows if row.status is Status.NO_SHARE_URL]),
        "\n## Still listed elsewhere, with parameters that nobody knows\n",
        advice([row for row in rows if row.status is Status.UNCERTAIN and not row.endpoint]),
        "\n## Gone\n",
        advice([row for row in rows if row.status is Status.DEAD]),
    ]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
    print(f"wrote {TARGET.name}")
