"""Write docs/commands.md from the program itself: python tools/write_docs.py

A test compares the file with what this prints, so that the documentation can't fall behind.
"""

from __future__ import annotations

from pathlib import Path

import click

from sharekit.cli.app import COMMANDS, app
from sharekit.config.keys import KEYS

TARGET = Path(__file__).resolve().parent.parent / "docs" / "commands.md"

HEAD = """\
# Commands, exit codes, configuration

Written by `tools/write_docs.py` from the program's own help.

Every command takes an article the same way: a text, Markdown or HTML file, an
address, an article of a feed (`--entry N`), or `-` for standard input.
Data goes to standard output, messages to standard error. A wrong name is answered with the near ones.
"""

EXIT_CODES = """\
## Exit codes

| code | meaning |
|---|---|
| 0 | done; a closed pipe (`\\| head`) too |
| 1 | unexpected: a bug |
| 2 | usage or configuration |
| 3 | out of date (`build --check`), not matching (`verify`), different (`diff --exit-code`) |
| 4 | input unreadable, or no article in it |
| 5 | a quality gate refused a card, or `check` found errors |
| 6 | some of several items failed |
| 7 | a login is missing or doesn't do |
| 8 | the network's fault, or a rate limit: the same may work later |
| 9 | it may be published, and nobody could tell: run it again |
| 10 | output not writable |
| 130 | interrupted |

Several at once: 9 before 7 before 8 before 10 before 5 before 6 before 3. An unreadable source is 4 alone and 6 among several.
"""

JSON = """\
## JSON

`--json` prints one object with `"schema": 1`; keys are stable, and nothing in it tells the time. Errors are
`{"schema": 1, "error": {code, message, hint, where, exit_code}}` on standard error. `--jsonl` does the same, and lets
`build` tell its events as they come, an object on a line each.

- `read`: source, kind, title, authors, published, modified, language, site_name, url, description,
  image {url, alt}, tags, evidence {fact: {from, certain}}, reading_minutes, age {verdict: fresh, stale or unknown; evidence}, blocks [{index, kind, text}],
  comments [{author, text}], dropped [{text, reason}], text,
  comparison {left and right {label, role, points}, conclusion, takeaway, confidence, shape: trail or columns; trail
  {ahead, front, rear}}, steps and items {steps or items [{text, head, body}], lead, confidence}, stat {number, unit,
  sentence, source, confidence}, keywords; each of their texts {text, block, start, end}, block -1 being the title,
  null what isn't there; of a feed, sitemap, export or table without
  `--entry`: source, entries [{number, title, url, published, modified, authors, summary}], more, diagnostics (of broken rows).
- `quotes`: source, quotes [{text, score, block, start, end, characters, whole, edits, emphasis, reasons}], diagnostics.
- `card`, `pin`: source, output, cards [card object], diagnostics; with several sources, sources.
- `buttons`: url, html, networks, refused [{network, code, message, hint}].
- `meta`: source, tags [{name, property or rel; content}], json_ld, diagnostics; with several sources, sources;
  with `--inject` also pages [{page, source, changed, added, kept, skipped}].
- `check`: page, diagnostics [{severity, code, message, hint, where}], counts {error, warning, note}; with several
  pages, pages. `where` is `file:line:column`. Codes: [checks.md](checks.md).
- `verify`: source, cards [{file, verified, quote, diagnostics}], diagnostics.
- `build`: output, counts {rendered, fresh, skipped, failed, …}, left_out [text file or link to a folder], out_of_date [{event, source, files, reason}], errors
  [error], exit_code; with `--jsonl` a line an event instead: {event, source, files, reason, error}, event being
  rendered, fresh, skipped, failed, stale, missing, differs, orphan or pruned; at last {event: summary, counts…, exit_code}.
- `diff`: before, after, changes [{what: added, removed or changed; name, before, after, pixels (0–1), alt}]. `init`: written.
- `publish`, `pin --publish`, `outbox`: entries [{key, platform, account, board, state, attempts, url, error, page, id,
  not_before}]; `publish` also later [post], what is planned for later; with `--dry-run` of each entry also section, at,
  title, text (as it is sent), counts [{length, limit, unit}], link, alt, pictures, and diagnostics: what a real run
  would meet. `plan make`, `plan show`, `pin --at`: plan, posts [post]: {platform, account, board, section, at, url, link,
  title, description, text, counts, alt, pictures, variant}; `plan show` also their state, `plan make` also left
  [{platform, picture, reason: one_post or format}]. `plan check`: plan, diagnostics. `auth`: accounts. `boards`: boards [{id, board, section}].
- **card object**, in `manifest.json` too: file (relative to the output folder), sha256, bytes, width, height,
  format, size, template, theme, variant, inputs_sha256, alt, quote {text, block, start, end, edits} or null,
  structure (steps, items, stat, comparison) or null, passages [{text, block, start, end, edits}], contrast_min,
  font_px_min, missing_glyphs, previous [{file, sha256}], diagnostics; of a pin also title, description, link,
  dhash (of its thumbnail: 16 hex digits).
  `passages` are the article's words of a structure that are drawn; their block -1 is the title. A quote's `text` is the slice of that block after the named edits and no others:
  `space`, `marks`, `ellipsis`, `capital`, `stop`. Block -1: a person's own words.
"""

CONFIGURATION = """\
## Configuration

Highest first: options, `SHAREKIT_*` variables (`SHAREKIT_OUTPUT_DIR` is `output.dir`), the article's front
matter under `sharekit:`, the `[[rule]]`s for its path, the project's `sharekit.toml` (here or in a folder above), the user's
`sharekit/config.toml` in the XDG configuration folder, defaults. Unknown keys are errors.

A `[[rule]]` in a file holds for the articles whose path, as seen from that file, or whose address `match` names:
a glob or a list of globs. `*` and `?` stay within a name, `**` crosses folders; without a slash a name matches at
any depth. Of several that match, the last wins, key by key. Keys for a whole run can't stand in a rule.

```toml
[[rule]]
match = "content/recipes/**"
template = "photo"
brand.theme = "paper"
```

| key | value | default | what it does |
|---|---|---|---|
"""


def help_of(name: str | None) -> str:
    """The help text of a command, or of the group, at 96 columns."""
    command = app if name is None else app.get_command(click.Context(app), name)
    assert command is not None
    path = "sharekit" if name is None else f"sharekit {name}"
    context = command.make_context(
        path, [], resilient_parsing=True, terminal_width=96, max_content_width=96
    )
    return command.get_help(context).rstrip()


def subcommands_of(name: str | None) -> list[tuple[str, str]]:
    """The commands within a group, each with its help; globals are named there, not repeated."""
    group = None if name is None else app.get_command(click.Context(app), name)
    if not isinstance(group, click.Group):
        return []
    above = click.Context(group, info_name=f"sharekit {name}")
    found = []
    for own, command in sorted(group.commands.items()):
        context = command.make_context(
            own, [], parent=above, resilient_parsing=True, terminal_width=96, max_content_width=96
        )
        found.append((f"sharekit {name} {own}", command.get_help(context).rstrip()))
    return found


def document() -> str:
    """The whole of docs/commands.md."""
    parts = [HEAD]
    for name in (None, *COMMANDS):
        title = "sharekit" if name is None else f"sharekit {name}"
        parts.append(f"## {title}\n\n```\n{help_of(name)}\n```\n")
        parts += [f"### {own}\n\n```\n{told}\n```\n" for own, told in subcommands_of(name)]
    rows = [f"| `{k.name}` | {k.kind} | {_default(k.default)} | {k.help} |" for k in KEYS]
    return "\n".join([*parts, JSON, EXIT_CODES, CONFIGURATION + "\n".join(rows)]) + "\n"


def _default(value: object) -> str:
    if value is None or value in ((), {}):
        return "–"
    days = getattr(value, "days", None)
    if days is not None:
        return f"`{days}d`"
    return f"`{', '.join(value) if isinstance(value, tuple) else value}`"


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
    print(f"wrote {TARGET.name}")
