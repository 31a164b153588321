"""The inbox keeps corrections, gives up nothing, and confirms once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import RecordNotFoundError
from db.model import InboxState, Leaf, Proposal, ProposedPoint, ProposedSession
from db.usecases.doubts import count_doubts
from tests.db.usecases.councils import COMMUNIQUE
from tests.db.usecases.test_import_documents import write


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one waiting file."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        opened.import_documents([write(tmp_path, "a.txt")])
        yield opened


def test_a_correction_is_kept_for_later(archive: Archive) -> None:
    (item,) = archive.inbox()
    text, proposal = archive.inbox_reading(item.id)
    corrected = replace(
        proposal,
        session=replace(proposal.session, theme=Leaf("Новая тема", 3, 9, "user", 1.0)),
    )
    archive.save_proposal(item.id, corrected)
    assert archive.inbox_reading(item.id) == (text, corrected)
    meeting = archive.meeting(archive.confirm(item.id, corrected))
    assert meeting.theme == "Новая тема"
    assert not archive.inbox()


def test_discarding_can_be_undone(archive: Archive) -> None:
    (item,) = archive.inbox()
    archive.discard(item.id)
    archive.discard(item.id)
    assert not archive.inbox()
    assert archive.paths.original(item.sha256).exists()
    archive.restore_to_inbox(item.id)
    assert archive.inbox() == (item,)
    archive.restore_to_inbox(item.id)
    assert archive.inbox() == (item,)


def test_what_is_settled_cannot_be_changed(archive: Archive) -> None:
    (item,) = archive.inbox()
    _, proposal = archive.inbox_reading(item.id)
    archive.confirm(item.id, proposal)
    for change in (
        lambda: archive.confirm(item.id, proposal),
        lambda: archive.save_proposal(item.id, proposal),
        lambda: archive.discard(item.id),
    ):
        with pytest.raises(RecordNotFoundError):
            change()
    archive.restore_to_inbox(item.id)
    assert not archive.inbox()


def test_an_unknown_file_is_not_found(archive: Archive) -> None:
    for change in (
        lambda: archive.inbox_reading("no"),
        lambda: archive.confirm("no", Proposal()),
        lambda: archive.discard("no"),
        lambda: archive.restore_to_inbox("no"),
    ):
        with pytest.raises(RecordNotFoundError):
            change()


def test_the_record_of_an_unreadable_file_can_be_typed_in(archive: Archive, tmp_path: Path) -> None:
    archive.import_documents([write(tmp_path, "b.pdf", b"%PDF-1.7 cut off")])
    item = next(item for item in archive.inbox() if item.filename == "b.pdf")
    assert item.state is InboxState.INCOMPLETE
    text, proposal = archive.inbox_reading(item.id)
    assert (text.text, proposal) == ("", Proposal())
    assert text.warnings == (item.problem,)
    assert not text.complete
    typed = Proposal(session=ProposedSession(ordinal=Leaf(3), theme=Leaf("По памяти")))
    meeting = archive.meeting(archive.confirm(item.id, typed))
    assert (meeting.ordinal, meeting.theme) == (3, "По памяти")
    assert [document.complete for document in meeting.documents] == [False]


def test_the_oldest_file_comes_first(archive: Archive, tmp_path: Path) -> None:
    archive.import_documents([write(tmp_path, f"{n}.txt", f"{COMMUNIQUE}{n}") for n in range(3)])
    assert [item.filename for item in archive.inbox()] == ["a.txt", "0.txt", "1.txt", "2.txt"]


def test_doubts_are_counted_where_the_review_asks_about_them() -> None:
    sure, low, reasoned = Leaf("a"), Leaf("b", confidence=0.5), Leaf("c", reason="why")
    assert count_doubts(Proposal()) == 0
    points = (ProposedPoint(low, number=sure, kinds=(reasoned, sure)),)
    session = ProposedSession(place=reasoned, theme=sure)
    assert count_doubts(Proposal(session=session, points=points)) == 2
