"""What could not be read whole is read again when more of it can be: nothing is lost by it."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.errors import ReadOnlyArchiveError
from db.model import (
    TEXT_ADDED,
    InboxState,
    Leaf,
    Proposal,
    ProposedPoint,
    ProposedSession,
    Query,
)
from db.progress import silent
from db.usecases import take_apart
from tests.conftest import MakeTesseract
from tests.db.ingest.pages import page_table
from tests.db.ingest.readers.test_picture import png
from tests.db.ingest.test_picture_size import tiff
from tests.db.usecases.councils import COMMUNIQUE, RUSSIAN
from tests.db.usecases.test_import_containers import zipped

READ = page_table(RUSSIAN.splitlines())
WAITS = {InboxState.READY.value, InboxState.QUESTIONS.value}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A picture of a page."""
    path = tmp_path / "scan.png"
    path.write_bytes(png(2400, 3000))
    return path


def events(archive: Archive, what: str) -> list[dict[str, str]]:
    with sqlite3.connect(archive.paths.database) as connection:
        rows = connection.execute("SELECT detail FROM event WHERE what = ? ORDER BY seq", (what,))
        return [json.loads(detail) for (detail,) in rows]


def test_a_scan_that_came_before_tesseract_is_read_when_it_comes_again(
    archive: Archive, scan: Path, make_tesseract: MakeTesseract
) -> None:
    (first,) = archive.import_documents([scan]).outcomes
    (again,) = archive.import_documents([scan]).outcomes
    assert (first.state, again.state) == ("incomplete", "duplicate")
    assert first.error is not None
    assert first.error.code == "recognition_missing"

    make_tesseract(READ)
    (read,) = archive.import_documents([scan]).outcomes

    assert read.inbox_id == first.inbox_id
    assert read.state in WAITS
    (item,) = archive.inbox()
    assert (item.id, item.state, item.problem, item.has_text) == (
        first.inbox_id, read.state, "", True,
    )  # fmt: skip
    text, proposal = archive.inbox_reading(item.id)
    assert "первое заседание" in text.text
    assert proposal.session.date_start is not None
    assert len(proposal.points) == 3
    assert [event["problem"] for event in events(archive, "read_again")] == ["recognition_missing"]
    assert archive.paths.original(item.sha256).read_bytes() == scan.read_bytes()
    (last,) = archive.import_documents([scan]).outcomes
    assert last.state == "duplicate"
    assert archive.verify(full=True).ok


def test_it_is_recorded_at_once_if_so_wanted(
    archive: Archive, scan: Path, make_tesseract: MakeTesseract
) -> None:
    archive.import_documents([scan])
    make_tesseract(READ)
    (read,) = archive.import_documents([scan], accept=True).outcomes
    assert read.state == "confirmed"
    assert archive.counts().resolutions == 3
    assert archive.counts().documents == 1


def test_what_a_person_typed_meanwhile_stays(
    archive: Archive, scan: Path, make_tesseract: MakeTesseract
) -> None:
    (first,) = archive.import_documents([scan]).outcomes
    assert first.inbox_id is not None
    typed = ProposedSession(theme=Leaf("Порты, люди и корабли"), place=Leaf("Астрахань"))
    archive.save_proposal(first.inbox_id, Proposal(session=typed))
    make_tesseract(READ)
    archive.read_again()
    _, proposal = archive.inbox_reading(first.inbox_id)
    assert (proposal.session.theme, proposal.session.place) == (typed.theme, typed.place)
    assert proposal.session.ordinal is not None
    assert len(proposal.points) == 3


def test_all_that_is_not_whole_is_read_again_by_one_wish(
    archive: Archive, scan: Path, tmp_path: Path, make_tesseract: MakeTesseract
) -> None:
    other = tmp_path / "b.png"
    other.write_bytes(scan.read_bytes() + b"\0")
    broken = tmp_path / "c.pdf"
    broken.write_bytes(b"%PDF-1.7 cut off")
    archive.import_documents([scan, other, broken])
    before = archive.inbox()
    report = archive.read_again()
    assert [one.state for one in report.outcomes] == ["incomplete"] * 3
    assert archive.inbox() == before
    assert events(archive, "read_again") == []
    make_tesseract(READ)
    report = archive.read_again()
    assert [one.name for one in report.outcomes] == ["scan.png", "b.png", "c.pdf"]
    assert [one.state in WAITS for one in report.outcomes] == [True, True, False]
    assert [one.state for one in archive.read_again().outcomes] == ["incomplete"]


def test_it_is_said_if_another_reason_stands_in_the_way(
    archive: Archive, scan: Path, make_tesseract: MakeTesseract
) -> None:
    archive.import_documents([scan])
    make_tesseract(b"", does="sys.exit(1)")
    (read,) = archive.read_again().outcomes
    assert read.error is not None
    assert read.error.code == "reading_failed"
    assert [item.problem for item in archive.inbox()] == ["reading_failed"]


def typed_record(archive: Archive, scan: Path) -> str:
    """Confirm an unread scan with a record typed in; the meeting's id."""
    (first,) = archive.import_documents([scan]).outcomes
    assert first.inbox_id is not None
    _, *lines = RUSSIAN.splitlines()
    session = ProposedSession(ordinal=Leaf(1), date_start=Leaf("2021-11-18"))
    points = (
        ProposedPoint(Leaf(lines[2].removeprefix("1. ")), Leaf("1")),
        ProposedPoint(Leaf("Иными словами."), Leaf("2")),
    )
    return archive.confirm(first.inbox_id, Proposal(session=session, points=points))


def test_a_record_that_was_typed_in_gets_its_text_as_a_version(
    archive: Archive, scan: Path, make_tesseract: MakeTesseract
) -> None:
    meeting_id = typed_record(archive, scan)
    before = archive.meeting(meeting_id)
    (document,) = before.documents
    assert archive.document(document.id).paragraphs == ()
    make_tesseract(READ)
    (read,) = archive.import_documents([scan]).outcomes
    assert (read.state, read.meeting_id) == (TEXT_ADDED, meeting_id)

    after = archive.document(document.id)
    assert (after.version, after.complete) == (2, True)
    assert "Первое" not in after.title
    places = {part.resolution_id for part in after.paragraphs if part.resolution_id}
    meeting = archive.meeting(meeting_id)
    assert places == {meeting.resolutions[0].id}
    assert [one.id for one in meeting.resolutions] == [one.id for one in before.resolutions]
    assert meeting.place is None
    archive.wait_for_index(silent)
    found = archive.search(Query("лоцманскую"))
    assert [hit.meeting_id for hit in found.hits] == [meeting_id]
    with sqlite3.connect(archive.paths.database) as connection:
        (kept,) = connection.execute(
            "SELECT content FROM record_version WHERE record_id = ? AND version = 1",
            (document.id,),
        ).fetchone()
    assert json.loads(kept)["text"] == ""
    assert [one.state for one in archive.import_documents([scan]).outcomes] == ["duplicate"]
    assert archive.counts().documents == 1
    assert archive.verify(full=True).ok


def test_pages_that_were_missing_come_into_the_record(
    archive: Archive, tmp_path: Path, make_tesseract: MakeTesseract
) -> None:
    path = tmp_path / "scan.tif"
    path.write_bytes(tiff((2400, 3000), (2400, 3000)))
    first_page = "if 'tessedit_page_number=0' in arguments:\n    "
    make_tesseract(READ, does=f"{first_page}sys.exit(1)")
    (outcome,) = archive.import_documents([path]).outcomes
    assert (outcome.state, outcome.inbox_id is not None) == ("incomplete", True)
    assert outcome.inbox_id is not None
    meeting_id = archive.confirm(outcome.inbox_id, archive.inbox_reading(outcome.inbox_id)[1])
    assert len(archive.meeting(meeting_id).resolutions) == 3

    said = f"sys.stdout.buffer.write({page_table(['Собрание документов.'])!r}); sys.exit()"
    make_tesseract(READ, does=first_page + said)
    (read,) = archive.read_again().outcomes
    assert read.state == TEXT_ADDED
    meeting = archive.meeting(meeting_id)
    document = archive.document(meeting.documents[0].id)
    text = {part.resolution_id: part.text for part in document.paragraphs if part.resolution_id}
    assert text == {one.id: one.texts["ru"] for one in meeting.resolutions}
    assert document.paragraphs[0].text == "Собрание документов."
    assert archive.verify(full=True).ok


def test_a_zip_that_can_be_opened_by_now_waits_no_longer(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "box.zip"
    source.write_bytes(zipped({"a.txt": COMMUNIQUE}))
    with monkeypatch.context() as patch:
        patch.setattr(take_apart, "MAX_NESTING", 0)
        (first,) = archive.import_documents([source]).outcomes
        (again,) = archive.import_documents([source]).outcomes
        assert (first.state, again.state) == ("incomplete", "duplicate")
        assert len(archive.inbox()) == 1
    report = archive.read_again()
    assert [one.state for one in report.outcomes][:1] == ["unpacked"]
    assert [item.filename for item in archive.inbox()] == ["a.txt"]
    assert [item.id for item in archive.inbox_set_aside()] == [first.inbox_id]
    assert archive.verify(full=True).ok


def test_an_archive_for_reading_reads_nothing_again(archive: Archive) -> None:
    with Archive.open(archive.paths.root) as second, pytest.raises(ReadOnlyArchiveError):
        second.read_again()


def test_where_all_is_whole_nothing_is_read(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(COMMUNIQUE, encoding="utf-8")
    archive.import_documents([tmp_path / "a.txt"], accept=True)
    assert archive.read_again().outcomes == ()
