"""Links that wait for a session are tied by the import that brings it; others cost it nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from db import Archive
from db.model import RecordType, new_id
from tests.db.usecases.table_import.journal import ROWS, take_in, write


def wait_for(archive: Archive, *ordinals: int) -> None:
    """Let the first session follow up sessions of its council that are not there yet."""
    source = archive.record_ids(RecordType.MEETING)[0]
    council = archive.record_ids(RecordType.COUNCIL)[0]
    with closing(sqlite3.connect(archive.paths.database)) as connection:
        connection.executemany(
            "INSERT INTO link (id, kind, source_id, council_id, ordinal, note)"
            " VALUES (?, 'follows_up', ?, ?, ?, '')",
            [(new_id(), source, council, ordinal) for ordinal in ordinals],
        )
        connection.commit()


def aims(archive: Archive) -> dict[int, str | None]:
    with closing(sqlite3.connect(archive.paths.database)) as connection:
        return dict(connection.execute("SELECT ordinal, target_id FROM link").fetchall())


@contextmanager
def statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(*arguments: object) -> None:
        seen.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_a_session_that_comes_is_what_waits_for_it(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, ROWS[0], name="1.csv"))
    wait_for(archive, 2, 7)
    take_in(archive, write(tmp_path, ROWS[1], ROWS[2], name="2.csv"))
    (second,) = (
        one for one in archive.record_ids(RecordType.MEETING) if archive.meeting(one).ordinal == 2
    )
    assert aims(archive) == {2: second, 7: None}


def test_links_that_wait_for_others_cost_an_import_nothing(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, ROWS[0], name="1.csv"))
    with statements() as before:
        take_in(archive, write(tmp_path, ROWS[1], name="2.csv"))
    wait_for(archive, *range(100, 160))
    with statements() as after:
        take_in(archive, write(tmp_path, ROWS[2], name="3.csv"))
    assert len(after) <= len(before) + 20
