"""Real servers on loopback, each started from packages and stopped with its test.

snac and WordPress: Debian packages, unpacked. Bluesky PDS: an npm package on Node 20 or later.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PDS = {
    "dependencies": {"@atproto/dev-env": "0.3.215"},
    "overrides": {"@atproto/pds": "0.4.217"},  # the newest that runs on Node 20
}
PRISM = {"dependencies": {"@stoplight/prism-cli": "5.16.0"}}  # the newest that runs on Node 20
LOOPBACK = """\
const net = require('net'), listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...a) {
  if (typeof a[0] === 'number') a = [{port: a[0], host: '127.0.0.1'}, ...a.slice(1).filter(x => typeof x === 'function')];
  else if (a[0] && typeof a[0] === 'object' && 'port' in a[0]) a[0] = {...a[0], host: '127.0.0.1'};
  return listen.apply(this, a);
};
"""
START = """\
require('@atproto/dev-env').TestNetworkNoAppView.create(
  {pds: {port: 2583, hostname: 'localhost'}, plc: {port: 2582}}
).then(n => console.log('ready'));
"""


@contextlib.contextmanager
def snac(folder: Path, port: int = 8101) -> Iterator[tuple[str, str]]:
    """A snac with one person, alice: its address and her password."""
    program = folder / "snac" / "usr" / "bin" / "snac"
    if not program.is_file():
        run(["sh", str(HERE / "debget.sh"), "trixie", "snac2"], folder)
        (package,) = folder.glob("snac2_*.deb")
        run(["dpkg", "-x", package.name, "snac"], folder)
    data = folder / f"snac-data-{time.time_ns()}"
    answers = f"127.0.0.1\n{port}\nlocalhost:{port}\n\n\n"
    run([str(program), "init", str(data)], folder, answers)
    settings = data / "server.json"
    settings.write_text(settings.read_text().replace("{", '{ "protocol": "http",', 1))
    made = run([str(program), "adduser", str(data), "alice"], folder, "")
    password = (
        made.split("password is ")[-1].split()[0] if "password is " in made else made.split()[-1]
    )
    with started(
        [str(program), "httpd", str(data)], folder, f"http://localhost:{port}/api/v1/instance"
    ):
        yield f"http://localhost:{port}", password.strip("'\".")


@contextlib.contextmanager
def pds(folder: Path) -> Iterator[tuple[str, str, str]]:
    """A PDS with one person: its address, her handle and her password."""
    place = folder / "pds"
    if not (place / "node_modules" / "@atproto" / "dev-env").is_dir():
        place.mkdir(exist_ok=True)
        (place / "package.json").write_text(json.dumps(PDS))
        run(["npm", "install", "--no-fund", "--no-audit"], place)
    (place / "loopback.cjs").write_text(LOOPBACK)
    url = "http://localhost:2583"
    with started(["node", "-r", "./loopback.cjs", "-e", START], place, f"{url}/xrpc/_health"):
        handle, password = "alice.test", "hunter2-hunter2"
        asked = {"email": "alice@example.com", "handle": handle, "password": password}
        post(f"{url}/xrpc/com.atproto.server.createAccount", asked)
        yield url, handle, password


@contextlib.contextmanager
def prism(folder: Path, description: Path, port: int = 4010) -> Iterator[str]:
    """A mock of an API by its description, which refuses what is not as described: its address."""
    place = folder / "prism"
    if not (place / "node_modules" / ".bin" / "prism").exists():
        place.mkdir(exist_ok=True)
        (place / "package.json").write_text(json.dumps(PRISM))
        run(["npm", "install", "--no-fund", "--no-audit"], place)
    url = f"http://127.0.0.1:{port}"
    described = json.loads(description.read_bytes())
    described["servers"] = [{"url": url}]
    (place / "description.json").write_text(json.dumps(described))
    command = ["node", "node_modules/.bin/prism", "mock", "-d", "--seed", "1", "--errors"]
    command += ["-h", "127.0.0.1", "-p", str(port), "description.json"]
    with started(command, place, url):
        yield url


@contextlib.contextmanager
def started(command: list[str], folder: Path, health: str) -> Iterator[None]:
    """A server that answers at `health`; ended by its own process, whatever happens."""
    log = (folder / "server.log").open("wb")
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(health, timeout=2).close()
                break
            except urllib.error.HTTPError:
                break  # it answers: that there is no such page is an answer, too
            except OSError:
                pass
            if process.poll() is not None:
                raise SystemExit(
                    f"{command[0]} ended: {(folder / 'server.log').read_text()[-2000:]}"
                )
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def run(command: list[str], folder: Path, given: str | None = None) -> str:
    """What a command prints. Ends the program where it fails."""
    done = subprocess.run(
        command, cwd=folder, input=given, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr[-2000:]}")
    return done.stdout + done.stderr


def post(url: str, value: Any) -> Any:
    """Post JSON, and what comes back."""
    asked = urllib.request.Request(
        url, json.dumps(value).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(asked, timeout=20) as answer:
        return json.load(answer)


WORDPRESS = {
    "sid": "wordpress libjs-cropper libjs-jquery-ui libjs-jquery libjs-lodash libjs-underscore "
    "libphp-phpmailer php-getid3",
    "bookworm": "libonig5 php8.2-cli php8.2-common php8.2-sqlite3 php8.2-gd php8.2-mbstring "
    "php8.2-xml php8.2-curl",
}
SQLITE = "@wp-playground/cli@3.1.56"
"""The npm package that holds WordPress's own SQLite drop-in."""
MODULES = (
    "tokenizer", "ctype", "posix", "iconv", "fileinfo", "exif", "mbstring", "dom", "xml", "simplexml",
    "xmlreader", "curl", "gd", "pdo", "pdo_sqlite", "sqlite3", "phar", "sockets",
)  # fmt: skip
CONFIG = """\
<?php
define('DB_NAME', 'x'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', '');
define('DB_CHARSET', 'utf8'); define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $n) {
  define($n . '_KEY', 'a' . $n); define($n . '_SALT', 'b' . $n);
}
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HOME', 'URL'); define('WP_SITEURL', 'URL');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
PASSWORD = """\
<?php
require 'wp-load.php';
[$password] = WP_Application_Passwords::create_new_application_password(1, ['name' => 'sharekit']);
echo "\\npassword is ", $password, "\\n";
"""
ADMIN = {
    "weblog_title": "Test", "user_name": "ida", "admin_email": "ida@example.com", "language": "",
    "admin_password": "a-password-of-the-test", "admin_password2": "a-password-of-the-test",
    "pw_weak": "on", "Submit": "Install WordPress",
}  # fmt: skip


@contextlib.contextmanager
def wordpress(folder: Path, port: int = 8103) -> Iterator[tuple[str, str, str]]:
    """A WordPress with one author: its REST API's address, her name, an application password."""
    place = folder / "wp"
    if not (place / "root").is_dir():
        place.mkdir(exist_ok=True)
        for suite, packages in WORDPRESS.items():
            run(["sh", str(HERE / "debget.sh"), suite, *packages.split()], place)
        run(["npm", "pack", SQLITE], place)
        for package in sorted(place.glob("*.deb")):
            run(["dpkg", "-x", package.name, "root"], place)
        run(["sh", "-c", "tar xzf wp-playground-cli-*.tgz"], place)
    site = place / f"site-{time.time_ns()}"
    with contextlib.suppress(
        shutil.Error
    ):  # links to what this computer lacks, such as certificates
        shutil.copytree(place / "root/usr/share/wordpress", site)
    content = site / "wp-content"
    with zipfile.ZipFile(place / "package" / "sqlite-database-integration.zip") as packed:
        packed.extractall(content / "plugins")
    (unpacked,) = content.glob("plugins/*sqlite-database-integration")
    plugin = unpacked.rename(content / "plugins" / "sqlite-database-integration")
    (content / "db.php").write_bytes((plugin / "db.copy").read_bytes())
    url = f"http://localhost:{port}"
    (site / "wp-config.php").write_text(CONFIG.replace("URL", url))
    (site / "password.php").write_text(PASSWORD)
    php = [str(place / "root/usr/bin/php8.2"), "-n", "-d", "error_reporting=0"]
    php += ["-d", f"extension_dir={next(place.glob('root/usr/lib/php/2*'))}"]
    for module in MODULES:
        php += ["-d", f"extension={module}"]
    os.environ["LD_LIBRARY_PATH"] = str(place / "root/usr/lib/x86_64-linux-gnu")
    serve = [*php, "-S", f"127.0.0.1:{port}", "-t", str(site)]
    with started(serve, place, f"{url}/readme.html"):
        form = urllib.parse.urlencode(ADMIN).encode()
        with urllib.request.urlopen(f"{url}/wp-admin/install.php?step=2", form, timeout=60) as done:
            done.read()  # to its end: PHP stops installing when nobody listens any more
        made = run([*php, "password.php"], site)
        yield url, "ida", made.split("password is ")[-1].split()[0]
