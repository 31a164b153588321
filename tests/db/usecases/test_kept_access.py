"""What was said of access is read once for many questions; a change is seen by the next one."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from db import Archive
from db.model import RecordType
from db.model.access import AccessStatus, Restriction
from tests.db.usecases.description_steps import FILE, SERIES, changed, small_tree, unit
from tests.db.usecases.test_carry_out_act import act_of

RESTRICTED, CLOSED = AccessStatus.RESTRICTED, AccessStatus.CLOSED
_IN_ANOTHER_PROCESS = """
import sys
from pathlib import Path
from db import Archive
from db.model.access import AccessStatus, Restriction
folder, record, status = sys.argv[1:]
with Archive.open(Path(folder)) as archive:
    version = archive.access.states([record])[record].version
    said = Restriction(AccessStatus(status)) if status else None
    assert archive.access.restrict(record, version, said) is not None
"""


@pytest.fixture
def archive(recorded_archive: Archive) -> Archive:
    return recorded_archive


def only(archive: Archive, kind: RecordType) -> str:
    return archive.record_ids(kind)[0]


def say(archive: Archive, record_id: str, status: AccessStatus | None, until: str = "") -> int:
    version = archive.access.states([record_id])[record_id].version
    said = None if status is None else Restriction(status, until=until)
    event_number = archive.access.restrict(record_id, version, said)
    assert event_number is not None
    return event_number


def place(archive: Archive, record_id: str, unit_id: str) -> None:
    version = archive.access.states([record_id])[record_id].version
    archive.description.place(record_id, version, unit_id)


def seen(archive: Archive, record_id: str) -> str:
    """How readers stand to a record: by lists, by its page, by the index; these agree."""
    held = {i: status for i, (status, _) in archive.access.held([record_id]).items()}
    listed = held.get(record_id, AccessStatus.OPEN)
    assert archive.access.states([record_id])[record_id].status is listed
    store = archive._opened.store  # noqa: SLF001 - asks as the index does
    units = {one.record_id: one for one in store.index_units(store.index_owners())}
    assert units[record_id].access.status("2020-01-01") is listed
    return listed.value


@contextmanager
def readings() -> Iterator[list[str]]:
    """The statements so far that read all that was said of access."""
    heard: list[str] = []

    def note(*arguments: object) -> None:
        if "FROM restriction" in str(arguments[2]):
            heard.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_it_is_read_once_for_many_questions(archive: Archive) -> None:
    fonds, _series, file = small_tree(archive)
    meeting = only(archive, RecordType.MEETING)
    place(archive, meeting, file)
    say(archive, fonds, CLOSED)
    with readings() as heard:
        for _ in range(3):
            assert seen(archive, meeting) == "closed"
        assert len(heard) == 1
        say(archive, fonds, RESTRICTED)
        for _ in range(3):
            assert seen(archive, meeting) == "restricted"


def test_every_change_is_seen_by_the_next_question(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    other = unit(archive, FILE, "4", series, title="Прочее")
    meeting, document = only(archive, RecordType.MEETING), only(archive, RecordType.DOCUMENT)
    assert seen(archive, meeting) == "open"
    place(archive, meeting, file)
    assert seen(archive, meeting) == "open"
    said = say(archive, fonds, RESTRICTED)
    assert seen(archive, meeting) == "restricted"
    archive.history.undo(said)
    assert seen(archive, meeting) == "open"
    say(archive, file, CLOSED)
    assert seen(archive, meeting) == "closed"
    assert archive.access.held([document])[document][0] is CLOSED
    say(archive, file, CLOSED, "2001-01-01")
    assert seen(archive, meeting) == "open"
    say(archive, other, CLOSED)
    assert seen(archive, meeting) == "open"
    place(archive, meeting, other)
    assert seen(archive, meeting) == "closed"
    say(archive, other, None)
    assert seen(archive, meeting) == "open"
    say(archive, meeting, RESTRICTED)
    assert seen(archive, meeting) == "restricted"


def test_a_unit_that_is_moved_takes_its_records_along(archive: Archive) -> None:
    fonds, series, file = small_tree(archive)
    other = unit(archive, SERIES, "2", fonds)
    meeting = only(archive, RecordType.MEETING)
    place(archive, meeting, file)
    say(archive, other, CLOSED)
    assert seen(archive, meeting) == "open"
    assert changed(archive, file, parent_id=other)
    assert seen(archive, meeting) == "closed"
    assert changed(archive, file, parent_id=series)
    assert seen(archive, meeting) == "open"


def test_what_is_erased_is_held_no_longer(archive: Archive) -> None:
    meeting = only(archive, RecordType.MEETING)
    act, version = act_of(archive, meeting)
    document = only(archive, RecordType.DOCUMENT)
    say(archive, document, RESTRICTED)
    say(archive, archive.meeting(meeting).resolutions[0].id, CLOSED)
    assert set(archive.access.held([meeting, document])) == {document}
    archive.description.carry_out(act, version, "15", "срок истёк")
    assert archive.access.held([meeting, document]) == {}
    store = archive._opened.store  # noqa: SLF001 - what is kept of it
    with store.reading() as session:
        assert not store.access(session)


def test_what_another_process_writes_is_seen_by_the_next_question(
    recorded: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "b.archive"
    shutil.copytree(recorded, folder)
    with Archive.open(folder, read_only=True) as archive:
        meeting = only(archive, RecordType.MEETING)
        assert seen(archive, meeting) == "open"
        for status, shown in (("closed", "closed"), ("restricted", "restricted"), ("", "open")):
            command = [sys.executable, "-c", _IN_ANOTHER_PROCESS, str(folder), meeting, status]
            subprocess.run(command, check=True, timeout=120)
            assert seen(archive, meeting) == shown
