"""One undo takes an import back; whatever ends the program, an import is whole up to a row."""

import signal
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import ImportTableError, TakingBackError
from db.model import MeetingDetail, Query, RecordType
from db.model.drafts import MeetingDraft
from db.model.table_import import (
    ImportKind,
    ImportState,
)
from db.progress import Cancelled, silent
from tests.db.dying import run_apart
from tests.db.usecases.councils import COMMUNIQUE
from tests.db.usecases.table_import.journal import ROWS, counts, take_in, write


def test_one_undo_takes_all_of_it_back_also_after_a_restart(
    tmp_path: Path, archive: Archive
) -> None:
    done = take_in(archive, write(tmp_path, *ROWS))
    folder = archive.paths.root
    archive.close()
    with Archive.open(folder) as again:
        (kept,) = again.table_imports.all()
        assert (kept.id, kept.state) == (done.id, ImportState.DONE)
        undone = again.table_imports.undo()
        assert undone.kept == ()
        assert undone.removed == {
            "meeting": 3, "document": 3, "person": 3, "institution": 1, "place": 2, "council": 1,
        }  # fmt: skip
        assert counts(again) == (0, 0, 0, 0, 0)
        assert again.table_imports.all()[0].state is ImportState.UNDONE
        assert again.verify(full=True).ok
        with pytest.raises(ImportTableError, match="import_undone"):
            again.table_imports.undo(done.id)
        with pytest.raises(ImportTableError, match="nothing_to_undo"):
            again.table_imports.undo()
        assert take_in(again, tmp_path / "журнал.csv").counts["new"] == 3


def test_an_undo_leaves_what_somebody_changed_and_says_so(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    text = tmp_path / "коммюнике.txt"
    text.write_text(COMMUNIQUE, encoding="utf-8")
    archive.import_documents([text], accept=True)
    assert archive.counts().meetings == 3  # it has joined the first session
    undone = archive.table_imports.undo()
    kept = {(one.type, one.reason) for one in undone.kept}
    assert ("meeting", "changed") in kept
    assert ("person", "used") in kept
    assert undone.removed["meeting"] == 2
    assert archive.counts().meetings == 1
    assert archive.counts().resolutions == 2
    (left,) = map(archive.meeting, archive.record_ids(RecordType.MEETING))
    assert left.council is not None
    assert len(left.documents) == 2
    assert archive.verify(full=True).ok


def test_the_index_follows_and_forgets(archive: Archive, tmp_path: Path) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    archive.wait_for_index(silent)
    assert archive.search(Query("порты")).total > 0
    archive.table_imports.undo()
    archive.wait_for_index(silent)
    assert archive.search(Query("порты")).total == 0
    assert archive.search(Query("Гаджиев")).total == 0


def many(folder: Path, count: int) -> Path:
    return write(folder, *(f"{n};КЭС;{1500 + n};Место {n};Тема {n};;" for n in range(1, count + 1)))


def test_a_stopped_import_goes_on_where_it_was(archive: Archive, tmp_path: Path) -> None:
    file = many(tmp_path, 450)
    table = Archive.read_table(file)
    mapping = archive.table_imports.guess(table, ImportKind.MEETINGS)

    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.table_imports.run(file, table, mapping, progress=stop)
    (kept,) = archive.table_imports.all()
    assert (kept.state, kept.next_row, archive.counts().meetings) == (
        ImportState.UNFINISHED, 202, 200,
    )  # fmt: skip
    file.unlink()
    done = archive.table_imports.resume(kept.id)
    assert (done.state, done.counts["new"]) == (ImportState.DONE, 450)
    assert archive.counts().meetings == 450
    with pytest.raises(ImportTableError, match="import_settled"):
        archive.table_imports.resume(kept.id)
    assert archive.table_imports.undo(done.id[:13]).removed["meeting"] == 450
    assert archive.counts().documents == 0


def test_a_stopped_undo_undoes_nothing(archive: Archive, tmp_path: Path) -> None:
    made = take_in(archive, many(tmp_path, 30))
    before, log = counts(archive), archive.history.head()

    def stop(done: int, total: int, what: str = "") -> None:
        if done >= 30:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.table_imports.undo(progress=stop)
    assert (counts(archive), archive.history.head()) == (before, log)
    assert archive.table_imports.all()[0].state is ImportState.DONE
    undone = archive.table_imports.undo(made.id)
    assert undone.removed == {"meeting": 30, "document": 30, "place": 30, "council": 1}
    assert archive.verify(full=True).ok


def test_an_undo_is_one_event_that_is_undone_and_done_again(
    archive: Archive, tmp_path: Path
) -> None:
    take_in(archive, write(tmp_path, *ROWS))
    before = [archive.meeting(i) for i in archive.record_ids(RecordType.MEETING)]
    known, begun = counts(archive), archive.history.events()[0].seq
    archive.table_imports.undo()
    event = archive.history.events()[0]
    assert (event.seq, event.what, event.undoable) == (begun + 1, "table_import_undone", True)
    for _ in range(2):
        again = archive.history.undo(event.seq)
        assert counts(archive) == known
        assert [said(archive.meeting(one.id)) for one in before] == [said(one) for one in before]
        assert archive.table_imports.all()[0].state is ImportState.DONE
        archive.wait_for_index()
        assert archive.search(Query("порты")).total > 0
        with pytest.raises(TakingBackError):
            archive.history.undo(event.seq)
        archive.history.undo(again)  # undone once more
        event = archive.history.events()[0]
        assert counts(archive) == (0, 0, 0, 0, 0)
        assert archive.table_imports.all()[0].state is ImportState.UNDONE
    assert archive.verify(full=True).ok


def test_an_import_that_came_again_is_undone_as_the_first_time(
    archive: Archive, tmp_path: Path
) -> None:
    done = take_in(archive, write(tmp_path, *ROWS))
    first = archive.table_imports.undo()
    archive.history.undo(archive.history.events()[0].seq)
    assert archive.table_imports.undo(done.id) == first
    archive.history.undo(archive.history.events()[0].seq)
    meeting = archive.record_ids(RecordType.MEETING)[0]
    record = archive.history.read_draft(meeting)
    assert isinstance(record.draft, MeetingDraft)
    archive.history.save_draft(replace(record, draft=replace(record.draft, ordinal=9)))
    undone = archive.table_imports.undo(done.id)
    assert (meeting, "changed") in {(one.id, one.reason) for one in undone.kept}
    assert counts(archive)[0] == 1
    archive.history.undo(archive.history.events()[0].seq)
    assert counts(archive)[0] == 3
    assert archive.meeting(meeting).ordinal == 9
    assert archive.verify(full=True).ok


def said(meeting: MeetingDetail) -> MeetingDetail:
    """All of it but its versions."""
    return replace(meeting, version=0, history=())


_KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from db import Archive
folder, file = map(Path, sys.argv[1:])
seen = 0

@event.listens_for(Engine, "after_cursor_execute")
def die(connection, cursor, statement, *rest):
    global seen
    seen += statement.startswith("INSERT INTO assertion")
    if seen == 2:  # in the middle of the second transaction
        os.kill(os.getpid(), signal.SIGKILL)

with Archive.open(folder) as archive:
    table = Archive.read_table(file)
    mapping = archive.table_imports.guess(table, archive.table_imports.guess_kind(table))
    archive.table_imports.run(file, table, mapping)
"""


def test_a_killed_import_is_whole_up_to_a_row(archive: Archive, tmp_path: Path) -> None:
    file, folder = many(tmp_path, 450), archive.paths.root
    archive.close()
    assert run_apart(_KILLED, folder, file) == -signal.SIGKILL
    with Archive.open(folder) as again:
        assert again.verify(full=True).ok
        (kept,) = again.table_imports.all()
        assert (kept.state, again.counts().meetings) == (ImportState.UNFINISHED, 200)
        again.table_imports.resume(kept.id)
        assert again.counts().meetings == 450
        assert again.verify(full=True).ok
        assert again.table_imports.undo().removed["meeting"] == 450
