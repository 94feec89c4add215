"""The main job on the example articles, as a marketer would type it. Run by `make demo`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OUT = ROOT / "demo-out"
ARTICLES = HERE / "articles"

COMMANDS = (
    ("read", ARTICLES / "leading-and-managing.txt"),
    ("quotes", ARTICLES / "leading-and-managing.txt"),
    ("pin", ARTICLES / "leading-and-managing.txt", "--url", "https://www.example.com/lead/"),
    ("card", ARTICLES / "leading-and-managing.md", "-s", "og,x,square,portrait,story"),
    ("card", ARTICLES / "leading-and-managing.md", "-s", "og,pin", "-t", "title"),
    ("card", ARTICLES / "boring-software.md", "-s", "og,square", "--theme", "mist"),
    ("card", ARTICLES / "sourdough-in-a-busy-week.md", "-s", "pin", "-t", "steps"),
)


def main() -> int:
    for command in COMMANDS:
        name, *rest = (str(part) for part in command)
        where = ["-o", str(OUT)] if name in ("card", "pin") else []
        shown = " ".join([name, *(p.replace(f"{ROOT}/", "") for p in rest)])
        print(f"\n$ sharekit {shown}", flush=True)
        done = subprocess.run([sys.executable, "-m", "sharekit", name, *rest, *where], check=False)
        if done.returncode:
            return done.returncode
    manifest = json.loads((OUT / "manifest.json").read_text(encoding="utf-8"))
    print("\nOpen these pictures:")
    for article in manifest["articles"]:
        for card in article["cards"]:
            place = (OUT / card["file"]).relative_to(ROOT)
            print(f"  {place}  {card['width']}×{card['height']}")
    print("\nand edit what goes out with the pin in demo-out/pins.toml")
    return 0


if __name__ == "__main__":
    sys.exit(main())
