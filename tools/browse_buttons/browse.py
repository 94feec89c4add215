"""Look at the share buttons in a real browser: python tools/browse_buttons/browse.py [FOLDER]

Needs Node, npm and Chromium (CHROMIUM names it, else `chromium`). For each page: requests to anybody,
violations that axe-core finds, targets under 24 px, whether Tab reaches each link with a visible
outline, whether the page without scripts looks the same. Screenshots go to FOLDER. Not a part of
`make test`; `make test-browser` runs it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from sharekit.share.buttons import buttons, page, refused_as_button
from sharekit.share.find import DOZEN, alive
from sharekit.share.links import make_links, prepare

HERE = Path(__file__).parent
PACKAGES = ("puppeteer-core@24.43.1", "axe-core@4.14.1")
TITLES = {
    "en": "How a small shop learned to plan",
    "de": "Wie ein kleiner Laden planen lernte",
    "ar": "كيف تعلّم متجر صغير أن يخطّط",
    "he": "איך חנות קטנה למדה לתכנן",
    "th": "ร้านเล็ก ๆ เรียนรู้ที่จะวางแผน",
    "ja": "小さな店が計画を学ぶまで",
    "hi": "एक छोटी दुकान ने योजना बनाना कैसे सीखा",
}


def shown(language: str, look: str, names: tuple[str, ...]) -> str:
    """A page of buttons."""
    share = prepare(
        url="https://www.example.com/plan/?a=1&b=2", title=TITLES[language],
        instance="social.example", app_id="123456",
    )  # fmt: skip
    made = make_links(share, names)
    assert not made.refused
    snippet = buttons(made.links, language=language, look="icons" if look == "icons" else "names")
    return page(snippet, title=TITLES[language], language=language)


def pages() -> dict[str, dict[str, Any]]:
    """What is looked at: light and dark, wide and narrow, both looks, scripts on and off."""
    every = tuple(row.id for row in alive(uncertain=True) if refused_as_button(row) is None)
    found = {}
    for language in TITLES:
        for look, scheme, width in (("names", "light", 800), ("icons", "dark", 320)):
            name = f"{language}-{look}-{scheme}"
            found[name] = _page(shown(language, look, DOZEN), scheme, width)
    for scheme in ("light", "dark"):
        found[f"all-names-{scheme}"] = _page(shown("en", "names", every), scheme, 1000)
        found[f"all-icons-{scheme}"] = _page(shown("en", "icons", every), scheme, 640)
    found["ar-icons-light"] = _page(shown("ar", "icons", DOZEN), "light", 800)
    found["ar-names-dark"] = _page(shown("ar", "names", DOZEN), "dark", 800)
    found["en-no-scripts"] = _page(shown("en", "names", DOZEN), "light", 800, scripts=False)
    return found


def _page(html: str, scheme: str, width: int, *, scripts: bool = True) -> dict[str, Any]:
    return {"html": html, "scheme": scheme, "width": width, "scripts": scripts}


def faults(answer: dict[str, Any], shots: Path) -> list[str]:
    """Everything that isn't as it should be, in words."""
    found = []
    for row in answer["found"]:
        name = row["name"]
        found += [f"{name}: asks {url}" for url in row["requests"]]
        found += [f"{name}: {violation}" for violation in row.get("violations", ())]
        if row["small"]:
            found.append(f"{name}: {row['small']} targets under 24 px")
        if row["wide"]:
            found.append(f"{name}: scrolls sideways")
        if not row.get("keyboard", True):
            found.append(f"{name}: Tab doesn't reach every link, or its outline isn't seen")
    with_, without = (shots / f"{name}.png" for name in ("en-names-light", "en-no-scripts"))
    if with_.read_bytes() != without.read_bytes():
        found.append("without scripts the page looks otherwise")
    if not answer["tab"]["opened"].startswith("https://www.facebook.com/sharer/sharer.php?u="):
        found.append(f"Enter opens {answer['tab']['opened'] or 'nothing'}")
    if not answer["tab"]["alone"]:
        found.append("the new tab can reach back")
    return found


def main() -> int:
    browser = os.environ.get("CHROMIUM", "chromium")
    shots = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="buttons-"))
    shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "install", "--silent", "--prefix", folder, *PACKAGES], check=True)
        job = Path(folder, "job.json")
        job.write_text(json.dumps({"pages": pages()}), encoding="utf-8")
        which = subprocess.run(["which", browser], capture_output=True, text=True, check=True)
        done = subprocess.run(
            ["node", HERE / "browse.cjs", folder, which.stdout.strip(), job, shots],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode:
        print(done.stderr)
        return 1
    answer = json.loads(done.stdout)
    found = faults(answer, shots)
    links = sum(len(row["hrefs"]) for row in answer["found"])
    print(
        f"{answer['version']}, axe-core {answer['axe']}: {len(answer['found'])} pages, {links} links"
    )
    print("\n".join(found) or "0 requests, 0 violations, every link by keyboard, targets of 24 px")
    print(f"screenshots: {shots}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
