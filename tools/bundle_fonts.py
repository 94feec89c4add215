"""Rebuild `fonts/` from registry packages: python tools/bundle_fonts.py [WORK_FOLDER]

Each font comes complete from a pinned package (never a unicode-range subset: kerning and mark
anchors break at subset borders). Files stay byte for byte as published, except the emoji font:
its woff2 is unpacked and its `SVG ` table dropped, because sharekit paints COLRv1 only and the
table is four fifths of the file. Needs pip, npm, fonttools and brotli; only a maintainer runs it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "fonts"


@dataclass(frozen=True)
class Source:
    """One bundled file: where it comes from and what the font book calls it."""

    package: str  # "pip:NAME==VERSION" or "npm:NAME@VERSION"
    member: str  # path inside the package
    target: str  # path inside fonts/
    family: str
    kind: str  # serif | sans | emoji
    italic: bool = False


PIP = "pip:fontpkg-{}"
SOURCES = (
    Source(
        PIP.format("fraunces==1.0"),
        "fontpkg_fraunces/files/Fraunces[SOFT,WONK,opsz,wght].ttf",
        "fraunces/Fraunces.ttf",
        "Fraunces",
        "serif",
    ),
    Source(
        PIP.format("fraunces==1.0"),
        "fontpkg_fraunces/files/Fraunces-Italic[SOFT,WONK,opsz,wght].ttf",
        "fraunces/Fraunces-Italic.ttf",
        "Fraunces",
        "serif",
        italic=True,
    ),
    Source(
        PIP.format("inter==4.1.post1"),
        "fontpkg_inter/files/Inter[opsz,wght].ttf",
        "inter/Inter.ttf",
        "Inter",
        "sans",
    ),
    Source(
        PIP.format("bricolage-grotesque==1.1"),
        "fontpkg_bricolage_grotesque/files/BricolageGrotesque[opsz,wdth,wght].ttf",
        "bricolage-grotesque/BricolageGrotesque.ttf",
        "Bricolage Grotesque",
        "sans",
    ),
    Source(
        PIP.format("source-serif-4==4.4"),
        "fontpkg_source_serif_4/files/SourceSerif4[opsz,wght].ttf",
        "source-serif-4/SourceSerif4.ttf",
        "Source Serif 4",
        "serif",
    ),
    Source(
        PIP.format("source-serif-4==4.4"),
        "fontpkg_source_serif_4/files/SourceSerif4-Italic[opsz,wght].ttf",
        "source-serif-4/SourceSerif4-Italic.ttf",
        "Source Serif 4",
        "serif",
        italic=True,
    ),
    Source(
        "npm:@fontsource/noto-color-emoji@5.3.2",
        "package/files/noto-color-emoji-emoji-400-normal.woff2",
        "noto-color-emoji/NotoColorEmoji.ttf",
        "Noto Color Emoji",
        "emoji",
    ),
)


def fetch(package: str, work: Path) -> Path:
    """Download one package with its ordinary client and unpack it; returns the folder."""
    client, _, spec = package.partition(":")
    folder = work / hashlib.sha256(package.encode()).hexdigest()[:12]
    if folder.exists():
        return folder
    folder.mkdir(parents=True)
    if client == "pip":
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder)]
        subprocess.run([*command, spec], check=True)
        with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
            wheel.extractall(folder)
    else:
        subprocess.run(["npm", "pack", "--silent", spec], cwd=folder, check=True)
        with tarfile.open(next(folder.glob("*.tgz"))) as tarball:
            tarball.extractall(folder, filter="data")
    return folder


def upstream(folder: Path) -> dict[str, str]:
    """Upstream path and commit, where the package tells them."""
    for metadata in folder.glob("fontpkg_*/metadata.json"):
        data = json.loads(metadata.read_text(encoding="utf-8"))
        found = {k: str(v) for k, v in data.items() if k in ("version", "license", "copyright")}
        for key in ("source", "upstream", "repository"):
            if isinstance(data.get(key), dict):
                keep = ("path", "commit", "ref", "repo")
                found |= {f"upstream_{k}": str(v) for k, v in data[key].items() if k in keep}
        return found
    package = json.loads((folder / "package" / "package.json").read_text(encoding="utf-8"))
    return {"version": package["version"], "license": package["license"]}


def bundle(source: Source, work: Path) -> dict[str, object]:
    """Copy one font and its licence into fonts/; returns its row of the index."""
    folder = fetch(source.package, work)
    target = FONTS / source.target
    target.parent.mkdir(parents=True, exist_ok=True)
    origin = folder / source.member
    if source.kind == "emoji":
        font = TTFont(origin, recalcTimestamp=False)
        font.flavor = None
        del font["SVG "]
        font.save(target)
    else:
        shutil.copyfile(origin, target)
    licences = [*folder.glob("fontpkg_*/LICENSE"), *folder.glob("package/LICENSE")]
    shutil.copyfile(licences[0], target.parent / "OFL.txt")
    font = TTFont(target, lazy=True)
    axes = [
        {"tag": a.axisTag, "min": a.minValue, "default": a.defaultValue, "max": a.maxValue}
        for a in (font["fvar"].axes if "fvar" in font else ())
    ]
    return {
        "file": source.target,
        "family": source.family,
        "kind": source.kind,
        "italic": source.italic,
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
        "bytes": target.stat().st_size,
        "axes": axes,
        "package": source.package,
        "member": source.member,
        "changed": "woff2 unpacked, SVG table dropped" if source.kind == "emoji" else "",
        **upstream(folder),
    }


def main() -> None:
    work = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    rows = [bundle(source, work) for source in SOURCES]
    text = json.dumps({"schema": 1, "fonts": rows}, indent=1, ensure_ascii=False)
    (FONTS / "index.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(rows)} files, {sum(int(str(r['bytes'])) for r in rows) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
