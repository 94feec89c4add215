"""One run of publishing as a process of its own, to be killed or counted.

worker.py FOLDER URL COUNT [NAME=SECONDS …] [memory] [platform=NAME]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from posting import Desk  # noqa: E402

from sharekit.fetch.send import send  # noqa: E402
from sharekit.fetch.settings import Bounds, Settings  # noqa: E402
from sharekit.publish.delivery import How, deliver  # noqa: E402
from sharekit.publish.outbox import opened  # noqa: E402
from sharekit.publish.states import Patience  # noqa: E402
from sharekit.world import utc_now  # noqa: E402


def publish(folder: Path, url: str, count: int, **given: str) -> None:
    """Send COUNT posts; settle, run, bounds: seconds. Those of a soak are real, and short."""
    desk = prepared(folder, url, float(given.get("bounds", 0)))
    settle, run = float(given.get("settle", 0.6)), float(given.get("run", 2))
    patience = Patience((settle / 20, settle / 5, settle / 3), settle, run)
    platform = given.get("platform", "pinterest")
    posts = [desk.post(number, platform=platform) for number in range(count)]
    with opened(desk.outbox) as outbox:
        for _ in deliver(posts, outbox, desk.open, desk.world, How(patience)):
            pass


def prepared(folder: Path, url: str, bounds: float = 0) -> Desk:
    """bounds: how long a request may take, where not as briefly as the tests' own."""
    desk = Desk(folder, url)
    desk.world = desk.world._replace(now=utc_now, pause=time.sleep)
    if bounds:
        patient = Settings(allow_private=True, sending=Bounds(bounds, bounds, bounds))
        desk.world = desk.world._replace(send=lambda request: send(request, patient))
    return desk


def peak_kilobytes() -> int:
    """This process's own peak: RUSAGE_SELF would remember its parent's."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    options = dict(word.split("=", 1) for word in sys.argv[4:] if "=" in word)
    publish(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), **options)
    if "memory" in sys.argv:
        sys.stdout.write(f"{peak_kilobytes()}\n")
