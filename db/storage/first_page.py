"""What a window shows at once of an archive: its head, counts and first resolutions.

Read with the standard library's sqlite3 alone, for reading only, in a few milliseconds: SQLAlchemy
is not on the way to the first paint. It checks no more than it needs; opening the archive does.
The order and the values are those of ``reading.order`` and ``reading.meeting_rows``.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from db.errors import (
    ArchiveError,
    DamagedArchiveError,
    NotAnArchiveError,
    StorageFailedError,
)
from db.model import (
    ArchiveCounts,
    ArchiveInfo,
    FirstPage,
    InboxState,
    MeetingRow,
    ResolutionKind,
    ResolutionRow,
)
from db.storage.name_choice import (
    Form,
    best_language,
    by_language,
    display_form,
    short_form,
    theme_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from db.paths import ArchivePaths

#: Marks the file as an archive of this program: the letters CARC. The same as in ``engine``.
APPLICATION_ID = 0x43415243
#: Resolutions on a first page.
PAGE = 60
#: A window does not wait longer than this for somebody's commit, nor for an endless query.
_BUSY_SECONDS = 0.2
_LONGEST_SECONDS = 2.0
_HANDLER_STEP = 20_000

_PRAGMAS = (
    "PRAGMA query_only = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
)
_DATED = """
    SELECT r.id, r.meeting_id, r.number, m.council_id, m.ordinal, m.date_start, m.place_id,
           m.language
    FROM meeting m CROSS JOIN resolution r ON r.meeting_id = m.id
    WHERE m.date_first IS NOT NULL
    ORDER BY m.date_first, m.id, r.position LIMIT ?"""
_UNDATED = """
    SELECT r.id, r.meeting_id, r.number, m.council_id, m.ordinal, m.date_start, m.place_id,
           m.language
    FROM meeting m CROSS JOIN resolution r ON r.meeting_id = m.id
    WHERE m.date_first IS NULL
    ORDER BY m.id, r.position LIMIT ?"""


def peek(paths: ArchivePaths, language: str, limit: int = PAGE) -> FirstPage:
    """The archive's head and its first ``limit`` resolutions with their meetings.

    Raises only ArchiveError: NotAnArchiveError, DamagedArchiveError, StorageFailedError, and the
    code ``schema_foreign`` where the file holds a view or a trigger.
    """
    if not paths.root.exists():
        raise NotAnArchiveError("archive_missing", path=str(paths.root))
    if not paths.database.is_file():
        raise NotAnArchiveError(path=str(paths.root))
    try:
        with closing(_connect(paths)) as connection:
            _check(connection, paths)
            connection.execute("BEGIN")
            return _read(connection, language, limit)
    except sqlite3.OperationalError as error:
        raise StorageFailedError(path=str(paths.database), detail=str(error)) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB:
            raise NotAnArchiveError(path=str(paths.root)) from error
        raise DamagedArchiveError(path=str(paths.database), detail=str(error)) from error
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise DamagedArchiveError(path=str(paths.database), detail=str(error)) from error


def _connect(paths: ArchivePaths) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{paths.database.absolute().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        timeout=_BUSY_SECONDS,
    )
    end = time.monotonic() + _LONGEST_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, _HANDLER_STEP)
    try:
        for statement in _PRAGMAS:
            connection.execute(statement)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, paths: ArchivePaths) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAnArchiveError(path=str(paths.root))
    foreign = connection.execute(
        "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index') LIMIT 1"
    ).fetchone()
    if foreign is not None:
        raise ArchiveError("schema_foreign", path=str(paths.root))


def _read(connection: sqlite3.Connection, language: str, limit: int) -> FirstPage:
    head = connection.execute("SELECT uuid, title, created_at FROM archive").fetchone()
    if head is None:
        raise ValueError("no head")
    points = connection.execute(_DATED, (limit,)).fetchall()
    if len(points) < limit:
        points += connection.execute(_UNDATED, (limit - len(points),)).fetchall()
    meeting_ids = list(dict.fromkeys(row[1] for row in points))
    names = _names(connection, {i for row in points for i in (row[3], row[6]) if i}, language)
    return FirstPage(
        info=ArchiveInfo(*head),
        counts=_counts(connection),
        meetings=_meetings(connection, meeting_ids, names, language),
        resolutions=_resolutions(connection, points, names, language),
    )


def _counts(connection: sqlite3.Connection) -> ArchiveCounts:
    def count(table: str, where: str = "") -> int:
        row = connection.execute(f"SELECT count(*) FROM {table} {where}").fetchone()  # noqa: S608 - fixed words
        return int(row[0])

    # An archive of the first revision is shown before it has been brought up to date.
    keeps_searches = connection.execute("PRAGMA user_version").fetchone()[0] > 1
    settled = f"('{InboxState.CONFIRMED.value}', '{InboxState.DISCARDED.value}')"
    return ArchiveCounts(
        meetings=count("meeting"),
        resolutions=count("resolution"),
        people=count("person"),
        institutions=count("institution"),
        instruments=count("instrument"),
        documents=count("document"),
        inbox=count("inbox", f"WHERE state NOT IN {settled}"),
        searches=count("saved_search", "WHERE deleted_at IS NULL") if keeps_searches else 0,
        topics=count("topic"),
    )


def _among(
    connection: sqlite3.Connection, statement: str, ids: Iterable[str]
) -> list[tuple[Any, ...]]:
    """The rows of a statement whose ``{ids}`` stands for a list of ids."""
    wanted = list(ids)
    return connection.execute(statement.format(ids=",".join("?" * len(wanted))), wanted).fetchall()


class _Names:
    def __init__(self, forms: dict[str, list[Form]], language: str) -> None:
        self._forms = forms
        self._language = language

    def short(self, authority_id: str | None) -> str:
        form = short_form(self._forms.get(authority_id or "", ()), self._language)
        return form.text if form else ""

    def label(self, authority_id: str | None) -> str:
        form = display_form(self._forms.get(authority_id or "", ()), self._language)
        return form.text if form else ""


def _names(connection: sqlite3.Connection, ids: Iterable[str], language: str) -> _Names:
    forms: dict[str, list[Form]] = {}
    for authority_id, text, own, kind, preferred in _among(
        connection,
        "SELECT authority_id, text, language, kind, preferred FROM name_form"
        " WHERE authority_id IN ({ids}) ORDER BY authority_id, preferred DESC, id",
        ids,
    ):
        forms.setdefault(authority_id, []).append(Form(text, own, kind, bool(preferred)))
    return _Names(forms, language)


def _resolutions(
    connection: sqlite3.Connection,
    points: Sequence[tuple[Any, ...]],
    names: _Names,
    language: str,
) -> tuple[ResolutionRow, ...]:
    texts, kinds = _wordings(connection, [row[0] for row in points])
    made: list[ResolutionRow] = []
    for i, meeting_id, number, council_id, ordinal, date_start, place_id, own_language in points:
        own = texts.get(i, {})
        best = best_language(own, language, own_language)
        made.append(
            ResolutionRow(
                id=i,
                meeting_id=meeting_id,
                council=names.short(council_id),
                ordinal=ordinal,
                date_start=date_start,
                place=names.label(place_id),
                number=number,
                kinds=kinds.get(i, ()),
                text=own[best] if best is not None else "",
                language=best or "",
                languages=by_language(own),
            )
        )
    return tuple(made)


def _wordings(
    connection: sqlite3.Connection, ids: Sequence[str]
) -> tuple[dict[str, dict[str, str]], dict[str, tuple[ResolutionKind, ...]]]:
    """The texts by language, and the kinds, of the resolutions."""
    texts: dict[str, dict[str, str]] = {}
    for resolution_id, own, text in _among(
        connection,
        "SELECT resolution_id, language, text FROM resolution_text"
        " WHERE resolution_id IN ({ids}) ORDER BY resolution_id, document_id",
        ids,
    ):
        texts.setdefault(resolution_id, {}).setdefault(own, text)
    kinds: dict[str, tuple[ResolutionKind, ...]] = {}
    for resolution_id, kind in _among(
        connection,
        "SELECT resolution_id, kind FROM resolution_kind"
        " WHERE resolution_id IN ({ids}) ORDER BY resolution_id, position, kind",
        ids,
    ):
        kinds[resolution_id] = (*kinds.get(resolution_id, ()), ResolutionKind(kind))
    return texts, kinds


def _meetings(
    connection: sqlite3.Connection, ids: Sequence[str], names: _Names, language: str
) -> tuple[MeetingRow, ...]:
    themes: dict[str, dict[str, str]] = {}
    for meeting_id, own, text in _among(
        connection,
        "SELECT meeting_id, language, text FROM meeting_theme WHERE meeting_id IN ({ids})",
        ids,
    ):
        themes.setdefault(meeting_id, {})[own] = text
    languages: dict[str, set[str]] = {}
    for meeting_id, own in _among(
        connection,
        "SELECT DISTINCT meeting_id, language FROM document WHERE meeting_id IN ({ids})",
        ids,
    ):
        languages.setdefault(meeting_id, set()).add(own)
    rows = _among(
        connection,
        "SELECT id, council_id, ordinal, date_start, date_end, place_id, theme,"
        " (SELECT count(*) FROM resolution r WHERE r.meeting_id = m.id)"
        " FROM meeting m WHERE id IN ({ids})",
        ids,
    )
    found = {
        row[0]: MeetingRow(
            id=row[0],
            council=names.short(row[1]),
            ordinal=row[2],
            date_start=row[3],
            date_end=row[4],
            place=names.label(row[5]),
            theme=theme_in(themes.get(row[0], {}), row[6], language),
            resolution_count=row[7],
            languages=by_language(languages.get(row[0], ())),
        )
        for row in rows
    }
    return tuple(found[i] for i in ids)
