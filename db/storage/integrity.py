"""Whether an archive is whole. Reports what it finds and repairs nothing.

Kinds of problems (stable words):

- ``database_damaged``: SQLite's own check complains. ``database_unreadable``: a check could not be
  made at all. ``foreign_key_broken``: a row points at one that is not there.
- ``schema_foreign``: a trigger or a view. ``schema_differs``: a table, column or index too much
  or too little. ``head_missing``: the archive's own row is not there, or not alone.
- ``original_missing``, ``original_size``, ``original_unreadable``, ``original_changed`` (its
  SHA-256 is another one): named by a record that has it, else by its digest.
- ``stray_original``: a file among the originals that no record knows; it is left there. What a
  killed import left is none: the next opening takes it away.
- ``text_unreadable``: a document's paragraphs cannot be read or leave its text.
- ``span_outside``: a resolution's place in a document is not inside the document's text.
- ``version_missing``: a record's present version is not among its kept versions.
- ``record_changed``: a record is not what its version says (the detail names the fields).
  ``version_changed``: a kept version is not what its digest says. ``row_changed``: the same of a
  waiting file, an original's or an import's row. ``event_changed``, ``event_missing``: an event of
  the log, or a version that it made, was altered, removed or put elsewhere. ``history_cut``: the
  log does not hold what a backup or a head that was given saw in it. Only with ``full``, but
  for a head that was given.
- ``row_missing``: a row that the log names, or that is computed from others, is not there. Only
  with ``full``.
- ``search_unreadable``: the query of a saved search cannot be read.
- ``outbox_unreadable``: an entry of the outbox names no possible record.

Remarks: ``clock_back``, an event of the log has an earlier time than the one before it.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import dataclass, field, replace
from functools import partial

from sqlalchemy.orm import Session

from db.errors import ArchiveError
from db.model import VerifyProblem, VerifyReport
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage import consistency, record_checks
from db.storage.chain import Head, head
from db.storage.engine import (
    Access,
    check_integrity,
    connect,
    intruders,
    schema_differences,
)
from db.storage.fixity import check_names, check_original, files_among_originals, strays
from db.storage.log_times import clock_step
from db.storage.lost_rows import LOST_ROWS
from db.storage.originals import unsettled
from db.storage.tables import Base

Reading = Callable[[], AbstractContextManager[Session]]
Problems = list[VerifyProblem]


@dataclass
class _Findings:
    """What a verification has looked at and found so far."""

    checked: dict[str, int] = field(default_factory=dict)
    problems: Problems = field(default_factory=list)

    def take(self, what: str, number: int, problems: Problems) -> None:
        self.checked[what] = self.checked.get(what, 0) + number
        self.problems += problems

    def report(self) -> VerifyReport:
        return VerifyReport(not self.problems, dict(self.checked), tuple(self.problems))


def verify(
    paths: ArchivePaths,
    reading: Reading,
    access: Access,
    *,
    full: bool = False,
    whole_log: bool = True,
    heads: Sequence[tuple[str, Head]] = (),
    progress: Progress = silent,
) -> VerifyReport:
    """Check the database, the records' consistency and the originals; ``full`` hashes everything.

    ``whole_log`` is False for a past moment, whose log names files and tables that it goes without.
    ``heads`` are ends of the log that were noted elsewhere, each with where.
    ``progress`` counts checks, then originals. A check that cannot be made is itself a problem.
    Raises only what ``progress`` raises.
    """
    findings = _Findings()
    checks = {**consistency.CHECKS, **(record_checks.FULL_CHECKS if full else {})}
    if full and whole_log:
        checks |= LOST_ROWS
    if heads:
        checks["noted heads"] = partial(record_checks.check_heads, heads=heads)
    steps = 1 + len(checks)
    progress(0, steps, paths.database.name)
    findings.take("databases", 1, check_database(paths, access))
    for done, (what, check) in enumerate(checks.items(), 1):
        progress(done, steps, what)
        try:
            findings.take(what, *check(reading))
        except ArchiveError as error:
            findings.take(what, 0, [_unreadable(what, error)])
    _check_originals(paths, reading, findings, full=full, progress=progress)
    remarks = tuple(_remarks(reading))
    return replace(findings.report(), head=_head_of(reading), remarks=remarks)


def _remarks(reading: Reading) -> Iterator[VerifyProblem]:
    """What is no fault but should be known; nothing where the log cannot be read."""
    with suppress(ArchiveError), reading() as session:
        if (step := clock_step(session)) is not None:
            detail = f"{step.at} after {step.before}"
            yield VerifyProblem("clock_back", f"event {step.event}", detail)


def _head_of(reading: Reading) -> str:
    """The end of the log; empty where it cannot be read, which the checks tell."""
    with suppress(ArchiveError), reading() as session:
        return str(head(session))
    return ""


def verify_unopened(
    paths: ArchivePaths, error: ArchiveError, progress: Progress = silent
) -> VerifyReport:
    """What can be said of an archive that cannot be opened: the reason, and its originals."""
    findings = _Findings()
    findings.take("databases", 1, [VerifyProblem("database_unreadable", "archive.db", str(error))])
    if paths.originals.is_dir():
        findings.take("originals", *check_names(paths, progress))
    return findings.report()


def check_database(paths: ArchivePaths, access: Access) -> Problems:
    """SQLite's check of the whole file, of foreign keys, and the schema against the program's.

    Meanwhile nobody's commit comes through: some ten seconds for a gigabyte.
    """
    try:
        with closing(connect(paths.database, access)) as connection:
            return database_problems(connection)
    except sqlite3.Error as error:
        return [VerifyProblem("database_unreadable", "archive.db", str(error))]


def database_problems(connection: sqlite3.Connection, *, schema: bool = True) -> Problems:
    """The same over an open connection; each check is made even if another could not be.

    ``schema`` False leaves that comparison out: an archive of an earlier version has another one.
    """
    problems: Problems = []
    for check in (_pages, _schema, _foreign_keys) if schema else (_pages, _foreign_keys):
        try:
            problems += check(connection)
        except sqlite3.Error as error:
            problems.append(VerifyProblem("database_unreadable", "archive.db", str(error)))
    return problems


def _pages(connection: sqlite3.Connection) -> Problems:
    lines = check_integrity(connection) or ()
    return [VerifyProblem("database_damaged", "archive.db", line) for line in lines]


def _schema(connection: sqlite3.Connection) -> Problems:
    problems = [VerifyProblem("schema_foreign", name, name) for name in intruders(connection)]
    return problems + [
        VerifyProblem("schema_differs", difference, difference)
        for difference in schema_differences(connection, Base.metadata)
    ]


def _foreign_keys(connection: sqlite3.Connection) -> Problems:
    return [
        VerifyProblem(
            "foreign_key_broken", str(table), f"row {row} of {table} points at no row of {target}"
        )
        for table, row, target, _ in connection.execute("PRAGMA foreign_key_check").fetchall()
    ]


def _unreadable(what: str, error: ArchiveError) -> VerifyProblem:
    return VerifyProblem("database_unreadable", what, str(error))


def _check_originals(
    paths: ArchivePaths, reading: Reading, findings: _Findings, *, full: bool, progress: Progress
) -> None:
    # The files are listed before the rows are read: an original lies in its place before its row
    # is committed, so that one that comes in meanwhile is not taken for a stray.
    try:
        present, coming = list(files_among_originals(paths)), unsettled(paths)
    except OSError as error:
        detail = error.strerror or str(error)
        findings.take("files", 0, [VerifyProblem("original_unreadable", "originals", detail)])
        present, coming = [], frozenset()
    try:
        known = consistency.known_originals(reading)
    except ArchiveError as error:
        findings.take("originals", 0, [_unreadable("originals", error)])
        findings.take("originals", *check_names(paths, progress))
        return
    for done, original in enumerate(known.values()):
        progress(done, len(known), original.filename)
        problem = check_original(paths, original, full=full)
        findings.take("originals", 1, [problem] if problem else [])
    # Of originals that are another archive's this one need not know all.
    found = list(strays(paths, present, known, coming)) if paths.lender is None else []
    findings.take("files", len(present), found)
    progress(len(known), len(known))
