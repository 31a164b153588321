"""Killed processes and full disks: what was acknowledged stays, and work goes on."""

import hashlib
import itertools
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import StorageFailedError, StorageFullError
from db.model import Proposal
from db.paths import ArchivePaths
from db.storage import Store, integrity
from db.storage.engine import Access, check_integrity
from db.storage.reading.head import counts
from tests.db.small_disk import small_disk
from tests.db.storage.outbox import told_after
from tests.db.storage.samples import FOUNDING_RU, Point, accept, body, proposal

ROOT = Path(__file__).parents[3]
KILLS = 32
_IMPORT = """
import sys
from pathlib import Path
from db.paths import ArchivePaths
from db.storage import Store
from tests.db.storage.samples import Point, accept, body, proposal
store = Store.open(ArchivePaths(Path(sys.argv[1])), read_only=False)
print("open", store.read_only_reason, flush=True)
for number in range(int(sys.argv[2]), 1_000_000):
    value = proposal(
        council=body("Каспийский экспертный совет", "КЭС"),
        ordinal=number,
        start="2021-11-18",
        people=(("Анна Вайс", "директор"),),
        points=(Point("Раз.", "1"), Point("Два.", "2")),
    )
    print(accept(store, value), flush=True)
"""


def _is_whole(store: Store, acknowledged: list[str]) -> None:
    """Everything acknowledged is there, every original is good, nothing is half there."""
    with store.reading() as session:
        found = counts(session)
        connection = session.connection().connection.driver_connection
        assert check_integrity(connection) == ()  # type: ignore[arg-type]
        problems = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
        meetings = {
            row[0] for row in session.connection().exec_driver_sql("SELECT id FROM meeting")
        }
        originals = [
            row[0] for row in session.connection().exec_driver_sql("SELECT sha256 FROM original")
        ]
    assert not problems
    assert set(acknowledged) <= meetings
    assert len(meetings) - len(acknowledged) <= KILLS
    assert found.documents == len(meetings)
    assert found.resolutions == 2 * len(meetings)
    owners = {owner for _, owner in told_after(store, 0)}
    assert meetings <= owners
    access = Access.QUERY if store.read_only_reason is None else Access.READ_ONLY
    report = integrity.verify(store.paths, store.reading, access, full=True)
    assert report.ok, report.problems
    for digest in originals:
        data = store.paths.original(digest).read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest


def test_imports_killed_at_any_moment_lose_nothing(paths: ArchivePaths) -> None:
    Store.create(paths, "T").close()
    chance = random.Random(7)
    acknowledged: list[str] = []
    for kill in range(KILLS):
        # Other sessions each time: a record that was stored but not told of is never met again.
        with subprocess.Popen(
            [sys.executable, "-c", _IMPORT, str(paths.root), str(kill * 1_000 + 1)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "open None\n"
            lines = [process.stdout.readline() for _ in range(chance.randrange(3))]
            _kill_after(process, chance.uniform(0.0, 0.1))
            lines += process.stdout.readlines()
            acknowledged += [line.strip() for line in lines if line.endswith("\n")]
    assert acknowledged
    store = Store.open(paths, read_only=False)
    assert store.read_only_reason is None
    assert not list(paths.staging.iterdir())
    _is_whole(store, acknowledged)
    store.close()


def _kill_after(process: subprocess.Popen[str], seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)


def test_a_full_disk_loses_nothing_and_work_goes_on_when_it_is_freed(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=2) as disk:
        store = Store.create(ArchivePaths(disk / "a.archive"), "T")
        ballast = disk / "ballast"
        numbers, acknowledged = itertools.count(1), []
        for left in (0, 4096, 12 << 10, 40 << 10, 100 << 10):
            _fill(ballast, left)
            acknowledged += _until_full(store, numbers)
            ballast.unlink()
            acknowledged.append(accept(store, _numbered(next(numbers))))
        _is_whole(store, acknowledged)
        store.close()
        again = Store.open(ArchivePaths(disk / "a.archive"), read_only=False)
        assert again.read_only_reason is None
        _is_whole(again, acknowledged)
        again.close()


def test_an_archive_opens_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=2) as disk:
        paths = ArchivePaths(disk / "a.archive")
        store = Store.create(paths, "T")
        meeting = accept(store, _numbered(1))
        store.close()
        _fill(disk / "ballast", 0)
        again = Store.open(paths, read_only=False)
        with pytest.raises(StorageFullError):
            accept(again, _numbered(2))
        (disk / "ballast").unlink()
        accept(again, _numbered(3))
        _is_whole(again, [meeting])
        again.close()


def test_a_disk_that_was_made_read_only_is_read(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=2) as disk:
        paths = ArchivePaths(disk / "a.archive")
        store = Store.create(paths, "T")
        meeting = accept(store, _numbered(1))
        store.close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        again = Store.open(paths, read_only=False)
        assert again.read_only_reason is not None
        assert again.read_only_reason.code == "folder_read_only"
        _is_whole(again, [meeting])
        again.close()


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from db.errors import StorageFailedError, StorageFullError
from db.paths import ArchivePaths
from db.storage import Store
from tests.db.storage.test_faults import _is_whole, _numbered, accept
store = Store.open(ArchivePaths(Path(sys.argv[1])), read_only=False)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
failed, made, size = 0, [], store.paths.database.stat().st_size
for number in range(1, 60):
    room = size + number % 12 * 4096
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    try:
        made.append(accept(store, _numbered(number)))
    except (StorageFailedError, StorageFullError):
        failed += 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    if number % 5 == 0:
        made.append(accept(store, _numbered(1000 + number)))
        size = store.paths.database.stat().st_size
_is_whole(store, made)
store.close()
sys.exit(0 if failed > 5 and len(made) > 11 else 1)
"""


def test_writes_that_fail_anywhere_lose_nothing(paths: ArchivePaths) -> None:
    Store.create(paths, "T").close()
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(paths.root)], cwd=ROOT, check=False, timeout=120
    )
    assert done.returncode == 0
    again = Store.open(paths, read_only=False)
    assert again.read_only_reason is None
    _is_whole(again, [])
    again.close()


def test_no_archive_is_made_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=2) as disk:
        paths = ArchivePaths(disk / "a.archive")
        _fill(disk / "ballast", 100 << 10)
        with pytest.raises(StorageFullError):
            Store.create(paths, "T")
        (disk / "ballast").unlink()
        Store.create(paths, "T").close()


def test_an_original_that_is_gone_does_not_stop_a_confirmation(store: Store) -> None:
    meeting = accept(store, FOUNDING_RU)
    shutil.rmtree(store.paths.originals)
    with pytest.raises(StorageFailedError):
        accept(store, FOUNDING_RU)
    store.paths.originals.mkdir()
    with store.reading() as session:
        assert counts(session).meetings == 1
    assert accept(store, _numbered(9)) != meeting


def _until_full(store: Store, numbers: Iterator[int]) -> list[str]:
    """Accept meetings until the disk is full; those that were acknowledged."""
    acknowledged = []
    while True:
        try:
            acknowledged.append(accept(store, _numbered(next(numbers))))
        except StorageFullError:
            return acknowledged


def _fill(ballast: Path, left: int) -> None:
    """Take all room of a file system but ``left`` bytes."""
    free = shutil.disk_usage(ballast.parent).free
    with ballast.open("wb", buffering=0) as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free - left))


def _numbered(number: int) -> Proposal:
    return proposal(
        council=body("Каспийский экспертный совет", "КЭС"),
        ordinal=number,
        start="2021-11-18",
        people=(("Анна Вайс", "директор"),),
        points=(Point("Раз. " * 50, "1"), Point("Два.", "2")),
    )
