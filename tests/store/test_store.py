"""Files are whole or absent, another's file is left alone, the cache may be damaged."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sharekit import store
from sharekit.cache import DiskCache
from sharekit.errors import OutputError
from sharekit.folders import cache_folder

WRITER = """
import sys
from pathlib import Path
from sharekit.store import write_atomic
folder, turn = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    turn += 1
    write_atomic(folder / f"card-{turn % 3}.png", bytes([turn % 251]) * 200_000)
"""


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob(".sharekit-*"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    """Renaming would do it, as root even to a device of the system."""
    place = tmp_path / "card.png"
    os.mkfifo(place)
    with pytest.raises(OutputError) as caught:
        store.write_atomic(place, b"one")
    assert caught.value.code == "output.unwritable"
    assert place.is_fifo()
    assert leftovers(tmp_path) == []


def test_writes_and_replaces(tmp_path: Path) -> None:
    target = tmp_path / "new" / "folder" / "card.png"
    store.write_atomic(target, b"one")
    store.write_atomic(target, b"two")
    assert target.read_bytes() == b"two"
    assert leftovers(tmp_path) == []


def test_keeps_the_permissions_of_an_earlier_file(tmp_path: Path) -> None:
    target = tmp_path / "pins.toml"
    store.write_atomic(target, b"one")
    target.chmod(0o600)
    store.write_atomic(target, b"two")
    assert target.stat().st_mode & 0o777 == 0o600


def test_killed_writers_leave_no_partial_file_and_the_next_run_cleans_up(tmp_path: Path) -> None:
    left = 0
    for round_ in range(12):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.004 * round_)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        for card in tmp_path.glob("card-*"):
            content = card.read_bytes()
            assert len(content) == 200_000
            assert len(set(content)) == 1
        left += store.clean_leftovers(tmp_path)
        assert leftovers(tmp_path) == []
    assert left > 0, "no kill ever came between opening and renaming: the test proves nothing"


def test_cleaning_spares_a_temporary_that_is_still_being_written(tmp_path: Path) -> None:
    descriptor, name = store._open_temporary(tmp_path)
    assert store.clean_leftovers(tmp_path) == 0
    assert name.exists()
    os.close(descriptor)
    assert store.clean_leftovers(tmp_path) == 1


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "output.full"),
        (errno.EDQUOT, "output.full"),
        (errno.EACCES, "output.permission"),
        (errno.EROFS, "output.permission"),
        (errno.EIO, "output.unwritable"),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync", "open"])
def test_what_the_system_refuses_is_named_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, call: str
) -> None:
    target = tmp_path / "card.png"
    target.write_bytes(b"earlier")

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, refuse)
        with pytest.raises(OutputError) as caught:
            store.write_atomic(target, b"later")
    assert caught.value.code == code
    assert caught.value.exit_code == 10
    assert caught.value.hint
    assert target.read_bytes() == b"earlier"
    assert leftovers(tmp_path) == []


def test_interrupted_writes_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            store.write_atomic(tmp_path / "card.png", b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("file/card.png", "output.not_a_directory"),
        ("file/deeper/card.png", "output.not_a_directory"),
        ("folder", "output.unwritable"),
        ("n\0ul.png", "output.unwritable"),
        ("x" * 300, "output.unwritable"),
    ],
)
def test_impossible_places(tmp_path: Path, place: str, code: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError) as caught:
        store.write_atomic(tmp_path / place, b"data")
    assert caught.value.code == code
    assert leftovers(tmp_path) == []


def test_another_persons_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "card.png"
    target.write_bytes(b"theirs")
    with pytest.raises(OutputError) as caught:
        store.write_own(target, b"ours", known={store.sha256_hex(b"something else")})
    assert caught.value.code == "output.not_ours"
    assert "--force" in (caught.value.hint or "")
    assert target.read_bytes() == b"theirs"
    assert store.write_own(target, b"ours", known=(), force=True)
    assert target.read_bytes() == b"ours"


def test_own_files_are_replaced_and_equal_ones_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "card.png"
    assert store.write_own(target, b"one", known=())
    before = target.stat().st_mtime_ns
    assert not store.write_own(target, b"one", known=())
    assert target.stat().st_mtime_ns == before
    assert store.write_own(target, b"two", known={store.sha256_hex(b"one")})
    assert target.read_bytes() == b"two"


def test_an_edited_own_file_counts_as_not_ours(tmp_path: Path) -> None:
    target = tmp_path / "card.png"
    store.write_own(target, b"one", known=())
    target.write_bytes(b"retouched by hand")
    with pytest.raises(OutputError, match="changed since"):
        store.write_own(target, b"two", known={store.sha256_hex(b"one")})


def test_only_unchanged_own_files_are_removed(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.write_bytes(b"one")
    theirs.write_bytes(b"two")
    known = {store.sha256_hex(b"one")}
    assert store.remove_own(ours, known=known)
    assert not store.remove_own(theirs, known=known)
    assert not store.remove_own(tmp_path / "absent", known=known)
    assert not ours.exists()
    assert theirs.exists()


def test_a_device_is_no_output() -> None:
    with pytest.raises(OutputError, match="no regular file"):
        store.write_own(Path(os.devnull), b"x", known=(), force=True)


class TestDiskCache:
    def test_keeps_bytes_between_instances(self, tmp_path: Path) -> None:
        DiskCache(tmp_path).put("key", b"value")
        assert DiskCache(tmp_path).get("key") == b"value"
        assert DiskCache(tmp_path).get("other") is None

    @pytest.mark.parametrize("damage", [b"", b"x", b"sharekit-cache-1\n", None])
    def test_a_damaged_entry_counts_as_absent(self, tmp_path: Path, damage: bytes | None) -> None:
        cache = DiskCache(tmp_path)
        cache.put("key", b"value" * 100)
        (entry,) = tmp_path.glob("*/*")
        content = entry.read_bytes()
        entry.write_bytes(content[:-1] + b"?" if damage is None else damage)
        assert cache.get("key") is None
        cache.put("key", b"rebuilt")
        assert cache.get("key") == b"rebuilt"

    def test_an_entry_under_another_name_is_not_trusted(self, tmp_path: Path) -> None:
        cache = DiskCache(tmp_path)
        cache.put("a", b"value of a")
        (entry,) = tmp_path.glob("*/*")
        cache.put("b", b"value of b")
        (other,) = set(tmp_path.glob("*/*")) - {entry}
        entry.replace(other)
        assert cache.get("b") is None

    def test_stays_within_its_limit_and_drops_what_was_longest_unused(self, tmp_path: Path) -> None:
        cache = DiskCache(tmp_path, limit=10_000)
        for number in range(40):
            cache.put(str(number), bytes(1_000))
            assert cache.get("0") is not None  # in use all along
            for place in tmp_path.glob("*/*"):  # let a second pass
                os.utime(place, ns=(0, place.stat().st_mtime_ns - 10**9))
            assert cache.get("0") is not None
        assert sum(place.stat().st_size for place in tmp_path.glob("*/*")) <= 10_000
        assert cache.get("39") is not None
        assert cache.get("1") is None

    def test_failures_are_silent(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"x")
        cache = DiskCache(tmp_path / "file" / "below")
        cache.put("key", b"value")
        assert cache.get("key") is None

    def test_a_value_larger_than_the_cache_is_not_kept(self, tmp_path: Path) -> None:
        cache = DiskCache(tmp_path, limit=1_000)
        cache.put("key", bytes(2_000))
        assert cache.get("key") is None


def test_cache_folder_follows_the_environment(tmp_path: Path) -> None:
    own = {"SHAREKIT_CACHE_DIR": "/own", "XDG_CACHE_HOME": "/xdg"}
    assert cache_folder(own) == Path("/own")
    assert cache_folder({"XDG_CACHE_HOME": "/xdg"}) == Path("/xdg/sharekit")
    assert cache_folder({"XDG_CACHE_HOME": "relative"}).is_absolute()
