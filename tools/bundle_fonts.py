"""Rebuild `fonts/` from registry packages: python tools/bundle_fonts.py [WORK_FOLDER]

Each font comes complete from a pinned package (never a unicode-range subset: kerning and mark
anchors break at subset borders). Files stay byte for byte as published, except the emoji font:
its woff2 is unpacked and its `SVG ` table dropped, because sharekit paints COLRv1 only and the
table is four fifths of the file. Where no package has a family's variable font whole, its static
weights come instead. Beside the index, `coverage.json` holds every font's characters, so that a
font is opened only when it is drawn with. Needs pip, npm, apt (Debian 12), fonttools and brotli;
only a maintainer runs it.
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

    package: str  # "pip:NAME==VERSION", "npm:NAME@VERSION" or "apt:NAME=VERSION"
    member: str  # path inside the package
    target: str  # path inside fonts/
    family: str
    kind: str  # serif | sans | emoji
    italic: bool = False


def google(spec: str, file: str, target: str, family: str, kind: str) -> Source:
    """A variable font as Google Fonts has it, from its package on PyPI."""
    slug = spec.partition("==")[0].replace("-", "_")
    member = f"fontpkg_{slug}/files/{file}"
    return Source(f"pip:fontpkg-{spec}", member, target, family, kind, italic="-Italic" in file)


def statics(slug: str, version: str, file: str, family: str, kind: str) -> tuple[Source, ...]:
    """The weights that headings and texts ask for, from the package of complete statics on npm."""
    return tuple(
        Source(
            f"npm:@expo-google-fonts/{slug}@{version}",
            f"package/{weight}/{file}_{weight}.ttf",
            f"{slug}/{file}-{weight[3:]}.ttf",
            family,
            kind,
        )
        for weight in ("400Regular", "500Medium", "700Bold")
    )


SERIF_THAI = tuple(
    Source(
        "apt:fonts-noto-extra=20201225-1"
        if weight == "Medium"
        else "apt:fonts-noto-core=20201225-1",
        f"usr/share/fonts/truetype/noto/NotoSerifThai-{weight}.ttf",
        f"noto-serif-thai/NotoSerifThai-{weight}.ttf",
        "Noto Serif Thai",
        "serif",
    )
    for weight in ("Regular", "Medium", "Bold")
)

# In the order in which they are asked for a character that the face at hand lacks.
SOURCES = (
    google("fraunces==1.0", "Fraunces[SOFT,WONK,opsz,wght].ttf", "fraunces/Fraunces.ttf", "Fraunces", "serif"),
    google("fraunces==1.0", "Fraunces-Italic[SOFT,WONK,opsz,wght].ttf", "fraunces/Fraunces-Italic.ttf", "Fraunces", "serif"),
    google("inter==4.1.post1", "Inter[opsz,wght].ttf", "inter/Inter.ttf", "Inter", "sans"),
    google("bricolage-grotesque==1.1", "BricolageGrotesque[opsz,wdth,wght].ttf", "bricolage-grotesque/BricolageGrotesque.ttf", "Bricolage Grotesque", "sans"),
    google("source-serif-4==4.4", "SourceSerif4[opsz,wght].ttf", "source-serif-4/SourceSerif4.ttf", "Source Serif 4", "serif"),
    google("source-serif-4==4.4", "SourceSerif4-Italic[opsz,wght].ttf", "source-serif-4/SourceSerif4-Italic.ttf", "Source Serif 4", "serif"),
    *statics("noto-naskh-arabic", "0.4.5", "NotoNaskhArabic", "Noto Naskh Arabic", "serif"),
    google("noto-sans-arabic==2.12", "NotoSansArabic[wdth,wght].ttf", "noto-sans-arabic/NotoSansArabic.ttf", "Noto Sans Arabic", "sans"),
    *statics("noto-serif-hebrew", "0.4.2", "NotoSerifHebrew", "Noto Serif Hebrew", "serif"),
    *statics("noto-sans-hebrew", "0.4.1", "NotoSansHebrew", "Noto Sans Hebrew", "sans"),
    *statics("noto-serif-devanagari", "0.4.1", "NotoSerifDevanagari", "Noto Serif Devanagari", "serif"),
    google("noto-sans-devanagari==2.7", "NotoSansDevanagari[wdth,wght].ttf", "noto-sans-devanagari/NotoSansDevanagari.ttf", "Noto Sans Devanagari", "sans"),
    *SERIF_THAI,
    google("noto-sans-thai==2.2", "NotoSansThai[wdth,wght].ttf", "noto-sans-thai/NotoSansThai.ttf", "Noto Sans Thai", "sans"),
    Source(
        "npm:@fontsource/noto-color-emoji@5.3.2",
        "package/files/noto-color-emoji-emoji-400-normal.woff2",
        "noto-color-emoji/NotoColorEmoji.ttf",
        "Noto Color Emoji",
        "emoji",
    ),
)  # fmt: skip


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
    elif client == "npm":
        subprocess.run(["npm", "pack", "--silent", spec], cwd=folder, check=True)
        with tarfile.open(next(folder.glob("*.tgz"))) as tarball:
            tarball.extractall(folder, filter="data")
    else:
        subprocess.run(["apt-get", "-qq", "download", spec], cwd=folder, check=True)
        subprocess.run(["dpkg-deb", "-x", next(folder.glob("*.deb")), folder], check=True)
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
    manifest = folder / "package" / "package.json"
    if manifest.exists():
        package = json.loads(manifest.read_text(encoding="utf-8"))
        return {"version": package["version"], "license": "OFL-1.1"}
    (deb,) = folder.glob("*.deb")
    version = subprocess.run(["dpkg-deb", "-f", deb, "Version"], check=True, capture_output=True)
    return {"version": version.stdout.decode().strip(), "license": "OFL-1.1"}


def licence(folder: Path, font: TTFont) -> str:
    """The font's licence; a Debian package has it without its head, which the font itself tells."""
    names = ("fontpkg_*/LICENSE", "package/LICENSE_FONT", "package/LICENSE")
    found = [path for name in names for path in folder.glob(name)]
    if found:
        return found[0].read_text(encoding="utf-8")
    text = (FONTS / "noto-sans-thai" / "OFL.txt").read_text(encoding="utf-8")
    return f"{font['name'].getDebugName(0)}\n{text[text.index(chr(10)) :]}"


def anchors_marks(font: TTFont) -> bool:
    """Has the font anchors that combining marks are set on?"""
    features = font["GPOS"].table.FeatureList.FeatureRecord if "GPOS" in font else ()
    return any(record.FeatureTag == "mark" for record in features)


def coverage(font: TTFont) -> list[int]:
    """The characters of a font as boundaries: a stretch begins, ends before, begins, …"""
    bounds: list[int] = []
    for point in sorted(font.getBestCmap()):
        if bounds and point == bounds[-1]:
            bounds[-1] = point + 1
        else:
            bounds += [point, point + 1]
    return bounds


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
    font = TTFont(target, lazy=True)
    (target.parent / "OFL.txt").write_text(licence(folder, font), encoding="utf-8")
    axes = [
        {"tag": a.axisTag, "min": a.minValue, "default": a.defaultValue, "max": a.maxValue}
        for a in (font["fvar"].axes if "fvar" in font else ())
    ]
    return {
        "file": source.target,
        "family": source.family,
        "kind": source.kind,
        "italic": source.italic,
        "weight": font["OS/2"].usWeightClass,
        "marks": anchors_marks(font),
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
    rows = [
        bundle(source, work) for source in sorted(SOURCES, key=lambda s: s.package[:4] == "apt:")
    ]
    rows.sort(key=lambda row: [source.target for source in SOURCES].index(str(row["file"])))
    text = json.dumps({"schema": 1, "fonts": rows}, indent=1, ensure_ascii=False)
    (FONTS / "index.json").write_text(text + "\n", encoding="utf-8")
    covered = {
        str(row["file"]): coverage(TTFont(FONTS / str(row["file"]), lazy=True)) for row in rows
    }
    lines = ",\n".join(
        f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in covered.items()
    )
    (FONTS / "coverage.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    print(f"{len(rows)} files, {sum(int(str(r['bytes'])) for r in rows) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
