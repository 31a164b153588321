"""Whether backups are what they were: files by their digests, records, the place in the log.

Kinds of problems (stable words); each names the backup, and the detail the file:

- ``backup_unreadable``: its list of files cannot be read or is not what it was.
- ``backup_file_missing``, ``backup_file_changed``, ``backup_file_unreadable``.
- ``history_cut``: the archive's log does not hold the event that the backup saw last.

Remarks instead, since two copies of an archive may use one place, where the backup does not say
that this very archive made it: ``backup_ahead``, the archive's log is the
beginning of the backup's; ``other_line``, the two logs have gone apart.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from db.errors import ArchiveError, BackupError
from db.model import VerifyProblem
from db.progress import Progress, Pulse
from db.storage import manifest
from db.storage.backup_files import files_of
from db.storage.backups.known import backup_folders, moment
from db.storage.chain import Head, head
from db.storage.engine import Access, connect, make_engine, storage_errors
from db.storage.integrity import database_problems
from db.storage.manifest import BackupFile, Manifest, read_manifest
from db.storage.originals import digest_of
from db.storage.reading.sources import EVENT
from db.storage.record_checks import FULL_CHECKS, check_heads

Reading = Callable[[], AbstractContextManager[Session]]
Problems = list[VerifyProblem]


def copy_problems(backup: Path, progress: Progress) -> Problems:
    """Everything that is wrong with the copy of the database in a backup of this program.

    SQLite's own check, the digests of all records, versions and rows, the chain of events, and that
    it ends where the list of files says.
    """
    listed, database = read_manifest(backup), backup / manifest.DATABASE
    try:
        with closing(connect(database, Access.READ_ONLY)) as connection:
            problems = database_problems(connection)
    except sqlite3.Error as error:
        return [VerifyProblem("database_unreadable", backup.name, str(error))]
    pulse = Pulse(progress)
    with reading_of(database, pulse.beat) as reading:
        for done, (what, check) in enumerate(FULL_CHECKS.items()):
            pulse(done, len(FULL_CHECKS), what)
            try:
                problems += check(reading)[1]
            except ArchiveError as error:
                problems.append(VerifyProblem("database_unreadable", backup.name, str(error)))
        if listed.head:
            problems += check_heads(reading, [(backup.name, Head.parse(listed.head))])[1]
    return problems


@contextmanager
def reading_of(database: Path, beat: Callable[[], None]) -> Iterator[Reading]:
    """Reading transactions on a database that nobody else has open; ``beat`` before each."""
    engine = make_engine(database, Access.READ_ONLY)
    sessions = sessionmaker(engine, autoflush=False)

    @contextmanager
    def reading() -> Iterator[Session]:
        beat()
        with storage_errors(database), sessions() as session:
            yield session

    try:
        yield reading
    finally:
        engine.dispose()


@dataclass(frozen=True, slots=True)
class Shared:
    """The places that other copies of an archive may use, and where it lies (``origin_of``).

    ``restored_at`` is when it was made out of a backup, if it was: what lay at its place before is
    another copy too. ``remarks`` takes up what is said of the others' backups.
    """

    places: frozenset[Path]
    origin: str
    restored_at: datetime | None = None
    remarks: Problems = field(default_factory=list)

    def made(self, listed: Manifest) -> bool:
        """Whether a backup says that this very archive made it."""
        before = self.restored_at is not None and moment(listed.made_at) < self.restored_at
        return listed.origin == self.origin and not before


def check_backups(
    reading: Reading,
    uuid: str,
    places: Sequence[Path],
    progress: Progress,
    shared: Shared | None = None,
) -> tuple[int, Problems]:
    """Every file of the backups of an archive at those places, and their heads against its log.

    How many backups that were, and the problems. Raises only what ``progress`` raises.
    """
    problems: Problems = []
    looked = 0
    for place in places:
        read: dict[Path, str] = {}
        for backup in _folders(place, problems):
            looked += 1
            try:
                listed = read_manifest(backup)
            except BackupError as error:
                detail = str(error.params["detail"])
                problems.append(VerifyProblem("backup_unreadable", backup.name, detail))
                continue
            problems += _file_problems(backup, listed, read, progress)
            if listed.uuid == uuid and listed.head:
                found = _head_problems(reading, backup, listed)
                if shared and place in shared.places:
                    found = _without_others(reading, backup, listed, found, shared)
                problems += found
    return looked, problems


def _without_others(
    reading: Reading, backup: Path, listed: Manifest, found: Problems, shared: Shared
) -> Problems:
    """The problems of a backup's head; a remark instead where another copy has made the backup."""
    if shared.made(listed) or not any(one.kind == "history_cut" for one in found):
        return found
    kind, seq = _beside_log(reading, backup, listed)
    if not kind and not listed.origin:
        return found
    shared.remarks.append(VerifyProblem(kind or "other_line", backup.name, f"event {seq}"))
    return []


def _beside_log(reading: Reading, backup: Path, listed: Manifest) -> tuple[str, int]:
    """How a backup's log that the archive does not hold goes on beside the archive's.

    ``backup_ahead`` with the archive's last event, ``other_line`` with the backup's; no word where
    an event that both should have is in one of them only.
    """
    with reading() as session:
        last = head(session)
        seq = min(last.seq, listed.event_head)
        own = session.scalar(select(EVENT.c.digest).where(EVENT.c.seq == seq))
    try:
        with closing(connect(backup / manifest.DATABASE, Access.READ_ONLY)) as connection:
            there = connection.execute("SELECT digest FROM event WHERE seq = ?", (seq,)).fetchone()
    except sqlite3.Error:
        there = None
    if own is None or there is None:
        return "", listed.event_head
    if there[0] != own:
        return "other_line", listed.event_head
    return ("backup_ahead", seq) if seq < listed.event_head else ("", listed.event_head)


def _folders(place: Path, problems: Problems) -> list[Path]:
    try:
        return list(backup_folders(place))
    except OSError as error:
        problems.append(VerifyProblem("backup_unreadable", str(place), str(error)))
        return []


def _head_problems(reading: Reading, backup: Path, listed: Manifest) -> Problems:
    try:
        return check_heads(reading, [(backup.name, Head.parse(listed.head))])[1]
    except ArchiveError as error:
        return [VerifyProblem("database_unreadable", backup.name, str(error))]
    except ValueError:
        return [VerifyProblem("backup_unreadable", backup.name, f"head {listed.head}")]


def _file_problems(
    backup: Path, listed: Manifest, read: dict[Path, str], progress: Progress
) -> Problems:
    """What is wrong with the files of one backup; a shared one is read once and said of each."""
    problems: Problems = []
    files, known = list(listed.files), 0
    while known < len(files):
        file = files[known]
        progress(known, len(files), f"{backup.name}/{file.path}")
        known += 1
        path = listed.place_of(backup, file)
        if path not in read:
            read[path] = _fault(path, file)
        if fault := read[path]:
            kind, _, detail = fault.partition(" ")
            told = f"{file.path}: {detail}" if detail else file.path
            problems.append(VerifyProblem(kind, backup.name, told))
        elif file.path == manifest.DATABASE and listed.shared:
            files += _beside(backup, listed, problems)
    return problems


def _beside(backup: Path, listed: Manifest, problems: Problems) -> list[BackupFile]:
    """The originals that lie beside a backup, by its database that is whole."""
    try:
        return files_of(backup, listed)[len(listed.files) :]
    except BackupError as error:
        detail = f"{manifest.DATABASE}: {error.params['file']}"
        problems.append(VerifyProblem("backup_file_unreadable", backup.name, detail))
        return []


def _fault(path: Path, file: BackupFile) -> str:
    """The kind of a problem and its detail; empty where the file is whole."""
    try:
        if path.is_symlink() or not path.is_file():
            return "backup_file_missing"
        size = path.stat().st_size
        if size != file.size:
            return f"backup_file_changed {size} bytes, {file.size} expected"
        found = digest_of(path)
    except OSError as error:
        return f"backup_file_unreadable {error.strerror or error}"
    return "" if found == file.sha256 else f"backup_file_changed SHA-256 is {found}"
