"""Runs a browser on `page.html`, handed out on the loopback interface, and takes its answers."""

from __future__ import annotations

import http.server
import json
import os
import queue
import signal
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PATIENCE = 120
"""Seconds until the browser must have answered."""

Replies = queue.Queue[tuple[str, bytes]]


def version(browser: str) -> str:
    """The browser's version: four numbers with dots."""
    shown = subprocess.run([browser, "--version"], capture_output=True, text=True, check=True)
    return next(word for word in shown.stdout.split() if word[0].isdigit())


def ask(browser: str, job: dict[str, Any], fonts: dict[str, Path]) -> list[dict[str, Any]]:
    """The answers to job["cases"], in order. fonts: files by the names that the job gives them.

    Raises SystemExit where the page fails or doesn't answer.
    """
    replies: Replies = queue.Queue()
    handler = _handler({**job, "fonts": {name: f"/font/{name}" for name in fonts}}, fonts, replies)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        process = _start(browser, f"http://127.0.0.1:{server.server_port}/page.html", profile)
        try:
            kind, body = replies.get(timeout=PATIENCE)
        except queue.Empty:
            raise SystemExit(f"the browser didn't answer within {PATIENCE} s") from None
        finally:
            os.killpg(
                process.pid, signal.SIGTERM
            )  # Debian's command is a script around the browser
            process.wait()
            server.shutdown()
    if kind != "/answers":
        raise SystemExit(f"the page failed: {body.decode()}")
    answers: list[dict[str, Any]] = json.loads(body)
    return answers


def _start(browser: str, url: str, profile: str) -> subprocess.Popen[bytes]:
    """No name resolves but the loopback address, and glyphs are not hinted."""
    options = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--font-render-hinting=none",
        "--force-device-scale-factor=1",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--remote-debugging-port=0",  # without it, a headless shell ends when the page is loaded
        f"--user-data-dir={profile}",
    )
    quiet = subprocess.DEVNULL
    command = [browser, *options, url]
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)


def _handler(
    job: dict[str, Any], fonts: dict[str, Path], replies: Replies
) -> type[http.server.BaseHTTPRequestHandler]:
    pages = {
        "/page.html": ("text/html", (HERE / "page.html").read_bytes),
        "/page.js": ("text/javascript", (HERE / "page.js").read_bytes),
        "/job.json": ("application/json", lambda: json.dumps(job).encode()),
        **{f"/font/{name}": ("font/ttf", path.read_bytes) for name, path in fonts.items()},
    }

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path not in pages:
                self.send_error(404)
                return
            kind, read = pages[self.path]
            self._reply(kind, read())

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            replies.put((self.path, self.rfile.read(length)))
            self._reply("text/plain", b"")

        def _reply(self, kind: str, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Nothing: the recorder prints what it wrote."""

    return Handler
