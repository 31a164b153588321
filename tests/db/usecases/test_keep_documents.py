"""Many files are kept at once and found by their words; what is in them is read out later."""

import sqlite3
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from db import Archive
from db.durable import sync_folder
from db.errors import ReadOnlyArchiveError
from db.model import ImportReport, InboxState, Leaf, Proposal, ProposedSession, Query
from db.progress import Cancelled, Progress
from db.storage import originals_together
from tests.conftest import MakeTesseract
from tests.db.ingest.pages import page_table
from tests.db.ingest.readers.test_picture import png
from tests.db.usecases.councils import RUSSIAN, session_text

WAITS = {InboxState.READY, InboxState.QUESTIONS}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive; whole at the end, whatever was done."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for files."""
    made = tmp_path / "files"
    made.mkdir()
    return made


def write(folder: Path, count: int) -> None:
    for number in range(1, count + 1):
        text = f"{session_text(number % 10)}Приложение {number}.\n"
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")


def states(report: ImportReport) -> list[tuple[str, str]]:
    return [(outcome.name, str(outcome.state)) for outcome in report.outcomes]


def found(archive: Archive, words: str) -> list[str]:
    archive.wait_for_index()
    return sorted(hit.title for hit in archive.search(Query(words, limit=100)).hits)


def stop_at(many: int) -> Progress:
    def progress(done: int, total: int, what: str = "") -> None:
        if done >= many:
            raise Cancelled

    return progress


def test_kept_files_are_found_before_they_are_read_and_afterwards(
    archive: Archive, folder: Path
) -> None:
    write(folder, 20)
    report = archive.keep_documents([folder])
    assert {state for _name, state in states(report)} == {"kept"}
    assert found(archive, "заседание") == sorted(path.name for path in folder.iterdir())
    assert found(archive, "017.txt") == ["017.txt"]
    (hit,) = archive.search(Query("017.txt")).hits
    assert (hit.type, hit.id, hit.meeting_id) == ("received", report.outcomes[16].inbox_id, None)
    assert archive.has_kept()
    for item in archive.inbox():
        assert (item.state, item.problem, item.has_text) == (InboxState.KEPT, "", True)
        text, proposal = archive.inbox_reading(item.id)
        assert (text.language, proposal) == ("ru", Proposal())
        assert archive.paths.original(item.sha256).is_file()

    told: list[str] = []
    read = archive.read_kept(on_outcome=lambda outcome: told.append(outcome.name))

    assert [one.inbox_id for one in read.outcomes] == [one.inbox_id for one in report.outcomes]
    assert told == [path.name for path in sorted(folder.iterdir())]
    assert not archive.has_kept()
    items = archive.inbox()
    assert {item.state for item in items} <= WAITS
    assert len(found(archive, "заседание")) == 20
    _text, proposal = archive.inbox_reading(items[2].id)
    assert proposal.session.ordinal is not None
    assert states(archive.read_kept()) == []

    # With its record a file is no unit of its own any more; taken back, it is one again.
    archive.confirm(items[2].id, proposal)
    assert "003.txt" not in found(archive, "заседание")
    assert archive.take_back([items[2].id]).taken_back == (items[2].id,)
    assert "003.txt" in found(archive, "заседание")
    archive.discard(items[4].id)
    assert "005.txt" not in found(archive, "заседание")
    archive.restore_to_inbox(items[4].id)
    assert "005.txt" in found(archive, "заседание")


def test_the_same_is_proposed_as_by_an_import(archive: Archive, folder: Path) -> None:
    write(folder, 6)
    archive.keep_documents([folder])
    archive.read_kept()
    with Archive.create(folder.parent / "b.archive", "Other") as other:
        other.import_documents([folder])
        pairs = zip(archive.inbox(), other.inbox(), strict=True)
        for mine, theirs in pairs:
            assert (mine.filename, mine.state, mine.questions) == (
                theirs.filename, theirs.state, theirs.questions,
            )  # fmt: skip
            assert archive.inbox_reading(mine.id) == other.inbox_reading(theirs.id)


def test_bytes_that_come_twice_are_kept_once(archive: Archive, folder: Path) -> None:
    write(folder, 3)
    (folder / "004.txt").write_bytes((folder / "002.txt").read_bytes())
    report = archive.keep_documents([folder])
    assert [state for _name, state in states(report)] == ["kept", "kept", "kept", "duplicate"]
    assert report.outcomes[3].inbox_id == report.outcomes[1].inbox_id
    again = archive.keep_documents([folder])
    assert {state for _name, state in states(again)} == {"duplicate"}
    assert len(archive.inbox()) == 3
    archive.discard(str(report.outcomes[0].inbox_id))
    unseen = archive.keep_documents([folder], unseen_only=True)
    assert unseen.outcomes[0].state == "discarded"
    anew = archive.keep_documents([folder / "001.txt"])
    assert states(anew) == [("001.txt", "kept")]
    # A second group is copied and read before anything of the first one is recorded.
    write(folder, 20)
    (folder / "021.txt").write_bytes((folder / "004.txt").read_bytes())
    outcomes = archive.keep_documents([folder]).outcomes
    assert (outcomes[20].state, outcomes[20].inbox_id) == ("duplicate", outcomes[3].inbox_id)


def test_the_same_text_in_another_format_is_known_once_it_is_read(
    archive: Archive, folder: Path
) -> None:
    first = folder / "first.txt"
    first.write_text(RUSSIAN, encoding="utf-8")
    archive.import_documents([first], accept=True)
    paragraphs = "".join(f"<p>{line}</p>" for line in RUSSIAN.splitlines())
    page = folder / "same.html"
    page.write_text(f"<html><body>{paragraphs}</body></html>", encoding="utf-8")
    assert states(archive.keep_documents([page])) == [("same.html", "kept")]
    (outcome,) = archive.read_kept().outcomes
    assert outcome.relation == "same_text"


def test_one_bad_file_stops_nothing(archive: Archive, folder: Path) -> None:
    write(folder, 18)
    (folder / "005.txt").write_bytes(b"")
    (folder / "006.pdf").write_bytes(b"%PDF-1.7 cut off")
    (folder / "gone.txt").symlink_to(folder / "020.txt")
    report = archive.keep_documents([*sorted(folder.iterdir())])
    told = {name: state for name, state in states(report) if state != "kept"}
    assert told == {"005.txt": "failed", "006.pdf": "incomplete", "gone.txt": "failed"}
    assert len(archive.inbox()) == 18
    read = archive.read_kept()
    assert len(read.outcomes) == 17


def test_files_in_files_are_kept_too(archive: Archive, folder: Path) -> None:
    letter = EmailMessage()
    letter["Subject"], letter["From"] = "Коммюнике", "a@example.org"
    letter.set_content("Посылаю тексты заседаний.")
    letter.add_attachment(session_text(2).encode(), "text", "plain", filename="second.txt")
    (folder / "letter.eml").write_bytes(letter.as_bytes())
    with zipfile.ZipFile(folder / "texts.zip", "w") as package:
        package.writestr("one.txt", session_text(1))
        package.write(folder / "letter.eml", "letter.eml")
    (folder / "z.txt").write_text(session_text(9), encoding="utf-8")
    report = archive.keep_documents([folder])
    assert dict(states(report)) == {
        "letter.eml": "kept", "letter.eml › second.txt": "kept", "texts.zip": "unpacked",
        "texts.zip › one.txt": "kept", "texts.zip › letter.eml": "duplicate", "z.txt": "kept",
    }  # fmt: skip
    assert not archive.is_interrupted()
    archive.read_kept()
    text, _proposal = archive.inbox_reading(
        next(item.id for item in archive.inbox() if item.filename == "one.txt")
    )
    assert text.metadata["container"] == "texts.zip"


def test_pictures_of_texts_are_recognised_when_they_are_read(
    archive: Archive, folder: Path, make_tesseract: MakeTesseract
) -> None:
    (folder / "scan.png").write_bytes(png(2400, 3000))
    make_tesseract(page_table(RUSSIAN.splitlines()))
    assert states(archive.keep_documents([folder])) == [("scan.png", "kept")]
    (item,) = archive.inbox()
    assert (item.state, item.has_text) == (InboxState.KEPT, False)
    assert found(archive, "заседание") == []
    archive.read_kept()
    (item,) = archive.inbox()
    assert item.state in WAITS
    assert found(archive, "заседание") == ["scan.png"]


def test_reading_stops_goes_on_and_takes_what_is_wanted_first(
    archive: Archive, folder: Path
) -> None:
    write(folder, 12)
    kept = archive.keep_documents([folder])
    last = str(kept.outcomes[-1].inbox_id)
    assert [one.inbox_id for one in archive.read_kept([last]).outcomes] == [last]
    with pytest.raises(Cancelled):
        archive.read_kept(progress=stop_at(4))
    left = [item.filename for item in archive.inbox() if item.state is InboxState.KEPT]
    assert left == [f"{number:03}.txt" for number in range(5, 12)]
    assert len(archive.read_again().outcomes) == 7
    assert not archive.has_kept()


def test_keeping_stops_between_groups_and_goes_on(archive: Archive, folder: Path) -> None:
    write(folder, 30)
    with pytest.raises(Cancelled):
        archive.keep_documents([folder], progress=stop_at(16))
    assert len(archive.inbox()) == 16
    report = archive.keep_documents([folder])
    assert report.count("duplicate") == 16
    assert report.count("kept") == 14


def test_what_was_typed_before_the_reading_stays(archive: Archive, folder: Path) -> None:
    write(folder, 2)
    archive.keep_documents([folder])
    first, second = archive.inbox()
    typed = Proposal(session=ProposedSession(theme=Leaf("Своя тема", None, None, "user", 1.0)))
    archive.save_proposal(first.id, typed)
    archive.confirm(second.id, Proposal(session=ProposedSession(date_start=Leaf(
        "2021-11", None, None, "user", 1.0))))  # fmt: skip
    (outcome,) = archive.read_kept().outcomes
    assert outcome.inbox_id == first.id
    _text, proposal = archive.inbox_reading(first.id)
    assert proposal.session.theme is not None
    assert proposal.session.theme.value == "Своя тема"
    assert proposal.points


def test_an_import_of_a_kept_file_reads_it(archive: Archive, folder: Path) -> None:
    write(folder, 1)
    (kept,) = archive.keep_documents([folder]).outcomes
    (outcome,) = archive.import_documents([folder], accept=True).outcomes
    assert (outcome.inbox_id, outcome.state) == (kept.inbox_id, "confirmed")


def test_kept_files_are_no_certain_ones_and_readers_never_see_them(
    archive: Archive, folder: Path
) -> None:
    write(folder, 1)
    archive.keep_documents([folder])
    (appraisal,) = archive.appraise_inbox()
    assert not appraisal.is_certain
    archive.wait_for_index()
    assert archive.search(Query("заседание", openly=True)).total == 0


def test_originals_that_cannot_be_put_together_are_put_one_by_one(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, 5)
    refused: list[Path] = []

    def refuse_once(path: Path) -> None:
        if path == archive.paths.staging and not refused:
            refused.append(path)
            raise OSError(5, "I/O error")
        sync_folder(path)

    monkeypatch.setattr(originals_together, "sync_folder", refuse_once)
    assert archive.keep_documents([folder]).count("kept") == 5
    assert refused


def test_an_older_program_takes_a_kept_file_for_one_that_is_not_whole(
    archive: Archive, folder: Path
) -> None:
    write(folder, 1)
    archive.keep_documents([folder])
    with sqlite3.connect(archive.paths.database) as connection:
        assert list(connection.execute("SELECT state, problem FROM inbox")) == [
            ("incomplete", "unread")
        ]


def test_an_archive_for_reading_only_keeps_nothing(folder: Path, tmp_path: Path) -> None:
    write(folder, 1)
    Archive.create(tmp_path / "b.archive", "Test").close()
    with Archive.open(tmp_path / "b.archive", read_only=True) as reader:
        with pytest.raises(ReadOnlyArchiveError):
            reader.keep_documents([folder])
        with pytest.raises(ReadOnlyArchiveError):
            reader.read_kept()
