"""Files and folders go in; each has its outcome, and nothing that was kept is lost."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.errors import ReadOnlyArchiveError
from db.model import IN_BIN, ImportOutcome, InboxState
from db.progress import Cancelled
from db.usecases import import_documents
from tests.db.usecases.councils import COMMUNIQUE


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened


def write(folder: Path, name: str, text: str | bytes = COMMUNIQUE) -> Path:
    """A file with that content."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_file_waits_with_what_was_read(archive: Archive, tmp_path: Path) -> None:
    source = write(tmp_path, "письмо.txt")
    (outcome,) = archive.import_documents([source]).outcomes
    assert outcome.error is None
    assert outcome.meeting_id is None
    (item,) = archive.inbox()
    assert (item.id, item.filename, item.size) == (
        outcome.inbox_id, "письмо.txt", source.stat().st_size,
    )  # fmt: skip
    assert item.state in {InboxState.READY, InboxState.QUESTIONS}
    assert item.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    assert archive.paths.original(item.sha256).read_bytes() == source.read_bytes()
    text, proposal = archive.inbox_reading(item.id)
    assert "первое заседание" in text.text
    assert proposal.session.date_start is not None
    assert proposal.session.date_start.value == "2021-11-18"
    assert archive.counts().inbox == 1
    assert archive.counts().meetings == 0


def test_accepting_makes_the_record_at_once(archive: Archive, tmp_path: Path) -> None:
    report = archive.import_documents([write(tmp_path, "a.txt")], accept=True)
    (outcome,) = report.outcomes
    assert outcome.state == "confirmed"
    assert outcome.meeting_id is not None
    assert archive.meeting(outcome.meeting_id).date_start == "2021-11-18"
    assert not archive.inbox()


def test_a_folder_of_which_some_files_are_bad(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for number in range(20):
        write(folder, f"{number:02d}.txt", f"{COMMUNIQUE}\n{number}")
    write(folder, "03.txt", b"")
    write(folder, "07.docx", b"PK\x03\x04 no archive")
    write(folder, "08.pdf", b"%PDF-1.7 cut off")
    write(folder, "11.txt", bytes(range(256)) * 40)
    (folder / "12.txt").unlink()
    os.mkfifo(folder / "12.txt")
    write(folder, "sub/1.txt", "Nothing of a meeting is said here.")
    told: list[ImportOutcome] = []
    report = archive.import_documents([folder], on_outcome=told.append)
    assert list(report.outcomes) == told
    outcomes = {outcome.name: outcome for outcome in told}
    assert [name for name in outcomes if name != "1.txt"] == sorted(set(outcomes) - {"1.txt"})
    errors = {name: outcome.error.code for name, outcome in outcomes.items() if outcome.error}
    assert errors["03.txt"] == "file_empty"
    assert errors["12.txt"] == "file_unreadable"
    assert {"07.docx", "08.pdf", "11.txt"} <= set(errors)
    assert set(errors) == {"03.txt", "07.docx", "08.pdf", "11.txt", "12.txt"}
    for name in ("07.docx", "08.pdf", "11.txt"):
        assert outcomes[name].state == "incomplete"
        item = next(item for item in archive.inbox() if item.id == outcomes[name].inbox_id)
        assert item.problem == errors[name]
        assert archive.paths.original(item.sha256).read_bytes() == (folder / name).read_bytes()
    assert outcomes["1.txt"].state == "no_session"
    assert report.count("failed") == 2
    assert archive.counts().inbox == len(told) - 2
    assert archive.verify(full=True).ok


def test_what_does_not_exist_is_reported(archive: Archive, tmp_path: Path) -> None:
    report = archive.import_documents([tmp_path / "no.txt", write(tmp_path, "a.txt")])
    assert [outcome.state == "failed" for outcome in report.outcomes] == [True, False]
    assert report.outcomes[0].error is not None
    assert report.outcomes[0].error.code == "file_missing"


def test_too_large_a_file_is_refused(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_documents, "MAX_FILE_BYTES", 100)
    (outcome,) = archive.import_documents([write(tmp_path, "a.txt")]).outcomes
    assert outcome.error is not None
    assert outcome.error.code == "file_too_large"
    assert outcome.error.params["limit"] == 100
    assert not archive.inbox()


def test_the_same_bytes_come_in_once(archive: Archive, tmp_path: Path) -> None:
    one, other = write(tmp_path, "a.txt"), write(tmp_path, "b.txt")
    first, second = archive.import_documents([one, other]).outcomes
    assert (second.state, second.inbox_id, second.meeting_id) == (
        "duplicate", first.inbox_id, None,
    )  # fmt: skip
    (confirmed,) = archive.import_documents([one], accept=True).outcomes
    assert confirmed.state == "confirmed"
    (again,) = archive.import_documents([other], accept=True).outcomes
    assert (again.state, again.meeting_id) == ("duplicate", confirmed.meeting_id)
    assert archive.counts().documents == 1


def test_a_discarded_file_may_come_again(archive: Archive, tmp_path: Path) -> None:
    source = write(tmp_path, "a.txt")
    (first,) = archive.import_documents([source]).outcomes
    assert first.inbox_id is not None
    archive.discard(first.inbox_id)
    (second,) = archive.import_documents([source]).outcomes
    assert second.state == first.state
    assert second.inbox_id != first.inbox_id


def test_cancelling_keeps_what_was_done(archive: Archive, tmp_path: Path) -> None:
    sources = [write(tmp_path, f"{n}.txt", f"{COMMUNIQUE}{n}") for n in range(5)]
    seen: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, what: str = "") -> None:
        seen.append((done, total, what))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        archive.import_documents(sources, progress=progress)
    assert seen == [(0, 5, "0.txt"), (1, 5, "1.txt"), (2, 5, "2.txt")]
    assert len(archive.inbox()) == 2
    assert len(archive.import_documents(sources).outcomes) == 5
    assert len(archive.inbox()) == 5


def test_an_archive_for_reading_takes_nothing_in(archive: Archive, tmp_path: Path) -> None:
    with (
        Archive.open(archive.paths.root) as second,
        pytest.raises(ReadOnlyArchiveError) as caught,
    ):
        second.import_documents([write(tmp_path, "a.txt")])
    assert caught.value.params["reason"] == "archive_locked"


_LOSES_ITS_PROPOSALS = """
import sys
sys.path.append(sys.argv[1])
import db.ingest.proposer
db.ingest.proposer.propose = None
from db.ingest.worker_main import main
sys.exit(main())
"""


@pytest.fixture
def no_proposals(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading process in which every proposal fails, as by a fault of a finder."""
    root = str(Path(__file__).parents[3])
    command = [sys.executable, "-c", _LOSES_ITS_PROPOSALS, root]
    monkeypatch.setattr("db.ingest.worker.worker_command", lambda: command)


@pytest.mark.usefixtures("no_proposals")
def test_a_failed_proposal_is_not_taken_for_a_text_without_a_session(
    archive: Archive, tmp_path: Path
) -> None:
    (outcome,) = archive.import_documents([write(tmp_path, "a.txt")], accept=True).outcomes
    assert outcome.error is not None
    assert (outcome.error.code, outcome.state) == ("proposal_failed", "no_session")
    (item,) = archive.inbox()
    assert item.problem == "proposal_failed"
    text, proposal = archive.inbox_reading(item.id)
    assert "первое заседание" in text.text
    assert proposal.session.is_empty()


FIRST = """\
2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.
İclasda Dağ Fondunun eksperti Stela Kodrean çıxış edib.
"""
SECOND = """\
2019-cu il iyunun 5-də Qubada Dağ Bölgələri Ekspert Şurasının üçüncü iclası keçirilib.
İclasda Stela Kodrean da iştirak edib.
"""


def test_the_more_the_archive_knows_the_better_it_reads(archive: Archive, tmp_path: Path) -> None:
    """A bare name that no rule takes for a person's is one after the archive holds that person."""
    before, first, second = (
        write(tmp_path, name, text)
        for name, text in (("0.txt", SECOND), ("1.txt", FIRST), ("2.txt", SECOND + "\n"))
    )
    archive.import_documents([before])
    archive.import_documents([first], accept=True)
    archive.import_documents([second])
    people = {}
    for item in archive.inbox():
        _, proposal = archive.inbox_reading(item.id)
        people[item.filename] = [person.name.text for person in proposal.participants]
    assert people["0.txt"] == []
    assert people["2.txt"] == ["Stela Kodrean"]


def test_names_that_are_confirmed_in_a_batch_help_its_next_files(
    archive: Archive, tmp_path: Path
) -> None:
    files = [write(tmp_path, "1.txt", FIRST), write(tmp_path, "2.txt", SECOND)]
    report = archive.import_documents(files, accept=True)
    assert [outcome.error for outcome in report.outcomes] == [None, None]
    people = [
        [person.person.label for person in archive.meeting(outcome.meeting_id).participants]
        for outcome in report.outcomes
        if outcome.meeting_id is not None
    ]
    assert people == [["Stela Kodrean"], ["Stela Kodrean"]]


def test_what_was_seen_before_does_not_come_again_if_so_wanted(
    archive: Archive, tmp_path: Path
) -> None:
    source = write(tmp_path, "a.txt")
    (first,) = archive.import_documents([source]).outcomes
    assert first.inbox_id is not None
    archive.discard(first.inbox_id)
    assert archive.unseen([source, tmp_path / "gone.txt"]) == (tmp_path / "gone.txt",)
    (again,) = archive.import_documents([source], unseen_only=True).outcomes
    assert (again.state, again.inbox_id) == ("discarded", None)
    assert not archive.inbox()
    assert [item.id for item in archive.inbox_set_aside()] == [first.inbox_id]


def test_files_are_recorded_in_their_order_however_long_each_takes(
    archive: Archive, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    for number in range(12):
        long = f"{number}. Отметили.\n" * (3_000 if number % 3 == 0 else 1)
        write(folder, f"{number:02d}.txt", COMMUNIQUE + long)
    report = archive.import_documents([folder])
    names = [outcome.name for outcome in report.outcomes]
    assert names == sorted(names)
    assert [item.filename for item in archive.inbox()] == names


@pytest.mark.parametrize("keep", [False, True])
def test_bytes_whose_record_is_in_the_recycle_bin_are_told_so(
    archive: Archive, tmp_path: Path, keep: bool
) -> None:
    file = tmp_path / "session.txt"
    file.write_text(COMMUNIQUE, encoding="utf-8")
    (outcome,) = archive.import_documents([file], accept=True).outcomes
    meeting = outcome.meeting_id
    assert meeting is not None
    event = archive.history.bin(meeting, archive.history.versions(meeting)[0].version, "")
    take_in = archive.keep_documents if keep else archive.import_documents
    (again,) = take_in([file]).outcomes
    assert (again.state, again.meeting_id, archive.inbox()) == (IN_BIN, meeting, ())
    archive.history.undo(event)
    (again,) = take_in([file]).outcomes
    assert again.state == InboxState.DUPLICATE
