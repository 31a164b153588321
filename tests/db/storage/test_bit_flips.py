"""A single flipped bit anywhere in an archive is reported where it changes anything, never else.

``FLIPS=2000`` in the environment makes the run of a release (about ten minutes); the ordinary suite
makes 80. What SQLite itself notices is seen by its own check; what it does not (most of a text) by
the digests.
"""

import os
import random
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import ArchiveError
from db.model import VerifyReport
from db.paths import ArchivePaths
from db.progress import silent
from db.storage import Store, integrity
from db.storage.backup import back_up
from db.storage.backups.automatic import keep_backup
from db.storage.backups.checking import check_backups
from db.storage.backups.known import MARK
from db.storage.engine import Access
from tests.db.sample_council import add_sample, put_originals
from tests.db.storage.samples import FOUNDING_RU, accept

FLIPS = int(os.environ.get("FLIPS", "80"))
#: What is made from records and made anew from them, and what only says what to do next.
_DERIVED = frozenset({"name_sound", "text_print", "text_band", "outbox", "sqlite_sequence"})

Rows = Mapping[str, frozenset[tuple[object, ...]]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> ArchivePaths:
    """A small archive, closed."""
    paths = ArchivePaths(tmp_path_factory.mktemp("whole") / "A.archive")
    store = Store.create(paths, "Архив")
    with store.writing() as session:
        add_sample(session)
    put_originals(store)
    accept(store, FOUNDING_RU)
    store.close()
    return paths


def rows_of(database: Path) -> Rows | None:
    """Everything that the tables hold; None where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            connection.text_factory = bytes
            names = [
                name.decode()
                for (name,) in connection.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table'"
                )
            ]
            return {
                name: frozenset(connection.execute(f'SELECT * FROM "{name}" NOT INDEXED'))  # noqa: S608 - its own names
                for name in names
                if name not in _DERIVED
            }
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def verified(paths: ArchivePaths) -> VerifyReport:
    """A full verification, whether the archive opens or not."""
    try:
        store = Store.open(paths, read_only=True)
    except ArchiveError as error:
        return integrity.verify_unopened(paths, error)
    try:
        return integrity.verify(paths, store.reading, Access.READ_ONLY, full=True)
    finally:
        store.close()


def flip(file: Path, at: int, bit: int) -> None:
    with file.open("r+b") as stream:
        stream.seek(at)
        byte = stream.read(1)[0]
        stream.seek(at)
        stream.write(bytes([byte ^ 1 << bit]))


def test_every_flipped_bit_that_matters_is_reported(whole: ArchivePaths, tmp_path: Path) -> None:
    before = rows_of(whole.database)
    assert before is not None
    assert verified(whole).ok
    files = [whole.database, *(path for path in whole.originals.rglob("*") if path.is_file())]
    sizes = [path.stat().st_size for path in files]
    numbers = random.Random(20261128)
    reported = silent = 0
    for number in range(FLIPS):
        # Half of them in the database, half spread over the originals.
        file = files[0] if number % 4 else numbers.choice(files[1:])
        at, bit = numbers.randrange(sizes[files.index(file)]), numbers.randrange(8)
        paths = ArchivePaths(tmp_path / f"{number}.archive")
        shutil.copytree(whole.root, paths.root)
        copy = paths.root / file.relative_to(whole.root)
        copy.chmod(0o644)
        flip(copy, at, bit)
        report = verified(paths)
        where = f"bit {bit} of byte {at} in {file.name}"
        if file != whole.database:
            assert file.name[:8] in str(report.problems), where
            reported += 1
        elif (after := rows_of(paths.database)) is None or after != before:
            assert not report.ok, where
            if after is not None and set(after) == set(before):
                _names_what_changed(report, before, after, where)
            reported += 1
        else:
            # The rows are as they were: nothing to say, unless the file around them is damaged.
            assert report.ok or _says_the_file_is_damaged(report), (where, report.problems)
            silent += report.ok
        shutil.rmtree(paths.root)
    assert reported > FLIPS // 4  # a quarter of them are in originals, and more matter
    assert silent + reported <= FLIPS


def test_every_flipped_bit_of_a_backup_is_reported(whole: ArchivePaths, tmp_path: Path) -> None:
    paths = ArchivePaths(tmp_path / "A.archive")
    shutil.copytree(whole.root, paths.root)
    store = Store.open(paths, read_only=False)
    uuid, numbers = store.info.uuid, random.Random(20261129)
    try:
        made = keep_backup(paths, Access.QUERY, paths.backups, uuid).made
        assert made is not None
        back_up(paths, Access.QUERY, paths.backups / "mine.archive-backup")
        files = [path for path in sorted(paths.backups.rglob("*")) if path.is_file()]
        for number in range(FLIPS):
            file = files[number % len(files)]
            at, bit = numbers.randrange(file.stat().st_size), numbers.randrange(8)
            before = file.stat().st_mode
            file.chmod(0o644)
            flip(file, at, bit)
            looked, problems = check_backups(store.reading, uuid, [paths.backups], silent)
            where = f"bit {bit} of byte {at} in {file}"
            assert looked == 2
            if file.name == MARK:
                assert problems == [], where
            else:
                own = "mine.archive-backup" if "mine" in str(file) else made.name
                assert {one.id for one in problems} == {own}, where
                named = file.name == "manifest.json" or file.name in problems[0].detail
                assert named, (where, problems)
            flip(file, at, bit)
            file.chmod(before)
        assert check_backups(store.reading, uuid, [paths.backups], silent) == (2, [])
    finally:
        store.close()


def _says_the_file_is_damaged(report: VerifyReport) -> bool:
    return any(one.kind.startswith(("database_", "schema_", "foreign_")) for one in report.problems)


def _names_what_changed(report: VerifyReport, before: Rows, after: Rows, where: str) -> None:
    """One of the problems names the record whose row is another one."""
    if _says_the_file_is_damaged(report):
        return  # the file itself is damaged; SQLite says where
    said = " ".join(f"{one.id} {one.detail}" for one in report.problems)
    for name in before:
        changed = before[name] ^ after[name]
        if name in {"alembic_version", "archive", "event", "table_import", "table_mapping"}:
            continue
        if changed and name == "office":
            # It hangs on a participation; the report names the meeting that has that.
            assert any(one.detail == "participations" for one in report.problems), where
        elif changed:
            ids = {
                value.decode()
                for row in before[name] - after[name]
                for value in row
                if isinstance(value, bytes) and len(value) in {36, 64} and value.isascii()
            }
            assert any(one in said for one in ids), (where, name, report.problems)
