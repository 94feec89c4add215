"""What `build` does with its options: open the site, run it, and report."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sharekit.build.model import Run
from sharekit.cli.build_report import BuildReport
from sharekit.cli.ending import asked_to_end
from sharekit.cli.options import Options, pair
from sharekit.cli.session import Session, fetch_settings, open_session
from sharekit.config.layers import Layer, flag_layer, text_layer
from sharekit.errors import UsageError


def build(options: Options, given: Mapping[str, Any]) -> int:
    """Run a build, a check or a merge; its exit code."""
    run = _run(options, given)
    session = open_session(options, _flags(given))
    if given["merge"]:
        return _merge(session, run)
    try:
        with asked_to_end():
            return _build(session, run, given)
    except KeyboardInterrupt:
        options.console.message("what is done is kept; run it again for the rest")
        raise


def _build(session: Session, run: Run, given: Mapping[str, Any]) -> int:
    from sharekit.build import site as steps
    from sharekit.build.opening import open_site
    from sharekit.cli.fonts import font_places

    layers = ((session.flags, session.environment), (session.project, session.user))
    site = open_site(
        run,
        session.world,
        layers,
        home=session.home,
        font_places=tuple(map(str, font_places(session))),
        cache=str(session.cache.folder),
        fetch=fetch_settings(session.config()),
    )
    report = BuildReport(
        session.options.console,
        site,
        annotations=given["annotations"] == "github",
        environment=session.world.environment,
    )
    _tell_of_colors(session)
    if run.front_matter:
        from sharekit.build.frontmatter import told_of_previews

        session.options.console.diagnostics(told_of_previews(site.config.value("output.sizes")))
    sheet = Path(given["sheet"]) if given["sheet"] and not run.dry_run else None
    if sheet is not None:
        from sharekit.build.pictures import check_place

        check_place(sheet, force=run.force)  # before the work, not after it
    found = steps.files(site, report.tally.left)
    if found is not None and run.changed_since is None:
        report.expect(len(found))
    for event in steps.check(site, found) if run.check else steps.build(site, found):
        report.add(event)
    if sheet is not None:
        from sharekit.build.sheet import write_sheet

        write_sheet(site.output.folder, sheet, force=run.force)
    return report.finish()


def _tell_of_colors(session: Session) -> None:
    from sharekit.pipeline.configure import Choices, card_settings
    from sharekit.pipeline.themes import raised_colors

    settings = card_settings(session.config(), Choices(), "og")
    session.options.console.diagnostics(raised_colors(settings, session.world.read))


def _merge(session: Session, run: Run) -> int:
    from sharekit.build.merge import merge_shards

    if run.check or run.prune:
        raise UsageError(
            "a merge of shards writes the manifest, and does nothing else",
            code="build.merge",
            hint="merge first, then build with --check or --prune",
            where="--merge",
        )
    folder = Path(session.config().value("output.dir"))
    count, found = merge_shards(folder, dry_run=run.dry_run)
    console = session.options.console
    console.diagnostics_of_many(found)
    if console.json:
        console.object({"output": str(folder), "shards": count})
    else:
        done = "would be merged" if run.dry_run else "merged"
        console.message(f"{count} shards {done} into {folder / 'manifest.json'}")
    return 0


def _run(options: Options, given: Mapping[str, Any]) -> Run:
    return Run(
        paths=given["paths"],
        stream=given["stream"],
        shard=_shard(given["shard"]),
        check=given["check"],
        prune=given["prune"],
        force=given["force"],
        dry_run=options.dry_run,
        front_matter=given["front_matter"],
        changed_since=given["changed_since"],
        max_failures=given["max_failures"],
        executor=given["executor"],
        workers=given["workers"],
        scheduler=given["scheduler"],
    )


def _flags(given: Mapping[str, Any]) -> Layer:
    strict = given["strict"]
    sizes = [name.strip() for text in given["sizes"] for name in text.split(",") if name.strip()]
    options = {
        "output.dir": ("-o", given["output"]),
        "output.sizes": ("--size", tuple(dict.fromkeys(sizes))),
        "quality.strict": ("--no-strict" if strict is False else "--strict", strict),
    }
    settings = text_layer((pair(text) for text in given["settings"]), "--set")
    return {**settings, **flag_layer(options)}


def _shard(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    number, slash, count = text.partition("/")
    if slash and number.isdecimal() and count.isdecimal() and len(text) < 10:
        shard = int(number), int(count)
        if 1 <= shard[0] <= shard[1]:
            return shard
    raise UsageError(
        f"'{text}' is no shard",
        code="build.shard",
        hint="write it as K/N: 1/4 to 4/4 are the four parts of a build",
        where="--shard",
    )
