"""The log narrowed down and read by its numbers, the bin looked into before, heads noted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import StillNeededError, TakingBackError
from db.model import MeetingDetail, RecordType
from db.model.drafts import MeetingDraft
from db.model.history import EventFilter
from tests.db.usecases.councils import EDITION, RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened


def only_meeting(archive: Archive) -> MeetingDetail:
    (meeting_id,) = archive.record_ids(RecordType.MEETING)
    return archive.meeting(meeting_id)


def retheme(archive: Archive, theme: str, reason: str = "") -> int:
    record = archive.history.read_draft(only_meeting(archive).id)
    assert isinstance(record.draft, MeetingDraft)
    draft = replace(record.draft, themes={"ru": theme})
    event = archive.history.save_draft(replace(record, draft=draft), reason=reason)
    assert event is not None
    return event


def test_the_log_is_narrowed_by_kind_person_day_and_words(archive: Archive) -> None:
    history = archive.history
    everything = history.event_numbers(EventFilter())
    assert list(everything) == sorted(everything, reverse=True)
    events = history.events_numbered(everything)
    assert [one.seq for one in events] == list(everything)
    assert events == history.events()
    assert history.events_numbered([999_999]) == ()
    contents = history.log_contents()
    assert set(contents.kinds) == {one.what for one in events}
    (who,) = contents.people
    assert history.event_numbers(EventFilter(who=who)) == everything
    for nothing in (EventFilter(who="nobody"), EventFilter(since="2999-01-01T00:00:00Z")):
        assert history.event_numbers(nothing) == ()
    (confirmed,) = history.event_numbers(EventFilter(kinds=frozenset({"confirmed"})))
    edit = retheme(archive, "О маяках", "Ошибка Протокола")
    assert history.event_numbers(EventFilter(words="протокола ошибка")) == (edit,)
    assert history.event_numbers(EventFilter(words="МАЯКАХ")) == (edit, confirmed)  # its theme
    assert confirmed in history.event_numbers(EventFilter(words="first.txt"))


def test_what_was_made_here_and_can_be_undone_is_known_at_once(archive: Archive) -> None:
    history = archive.history
    before = history.made()
    assert [one.what for one in before] == ["confirmed"]
    edit = retheme(archive, "О маяках")
    (made,) = history.made(after=before[-1].seq)
    assert (made.seq, made.record_id) == (edit, only_meeting(archive).id)
    undo = history.undo(edit)
    assert [one.seq for one in history.made(after=edit)] == [undo]


def test_a_file_set_aside_can_be_taken_back_by_its_event(archive: Archive, tmp_path: Path) -> None:
    waiting = take_in(archive, tmp_path, "second.txt", RUSSIAN.replace("18 ноября", "19 ноября"))
    assert waiting.inbox_id
    archive.discard(waiting.inbox_id)
    aside = archive.history.events(limit=1)[0]
    assert (aside.what, aside.undoable) == ("discarded", True)
    assert archive.history.made()[-1].seq == aside.seq
    archive.history.undo(aside.seq)
    back, aside = archive.history.events(limit=2)
    assert (back.what, back.undoable, aside.undoable) == ("put_back", True, False)


def test_the_bin_is_looked_into_before(archive: Archive) -> None:
    meeting = only_meeting(archive)
    preview = archive.history.preview_bin(meeting.id)
    assert (preview.record.id, preview.version) == (meeting.id, meeting.version)
    assert (preview.documents, preview.resolutions) == (1, len(meeting.resolutions))
    assert (preview.held, preview.held_by) == (0, ())
    person = meeting.participants[0].person
    held = archive.history.preview_bin(person.id)
    assert (held.held, [one.id for one in held.held_by]) == (1, [meeting.id])


def test_what_stands_in_the_way_has_a_name(archive: Archive) -> None:
    meeting = only_meeting(archive)
    person = meeting.participants[0].person
    with pytest.raises(StillNeededError) as needed:
        archive.history.bin(person.id, archive.history.versions(person.id)[0].version, "")
    assert needed.value.params["name"] == person.label
    assert needed.value.params["by_name"] == archive.history.record(meeting.id).label
    edit = retheme(archive, "О маяках")
    retheme(archive, "О портах")
    with pytest.raises(TakingBackError) as changed:
        archive.history.undo(edit)
    assert changed.value.params["detail"] == "record"
    assert changed.value.params["name"] == archive.history.record(meeting.id).label
    with pytest.raises(TakingBackError) as unknown:
        archive.history.undo(1)
    assert (unknown.value.code, unknown.value.params["detail"]) == ("not_undoable", "event")


def test_a_head_that_was_noted_must_be_in_the_log(archive: Archive) -> None:
    noted = archive.history.head()
    retheme(archive, "О маяках")
    report = archive.verify(heads=[noted])
    assert (report.ok, report.checked["noted heads"]) == (True, 1)
    assert report.head == archive.history.head() != noted
    (problem,) = archive.verify(heads=[f"999:{'0' * 64}"]).problems
    assert problem.kind == "history_cut"
    with pytest.raises(ValueError, match="NUMBER"):
        archive.verify(heads=["999"])


def test_several_edits_of_a_record_are_undone_and_done_again_in_a_row(archive: Archive) -> None:
    history, was = archive.history, only_meeting(archive).theme
    edits = [retheme(archive, theme) for theme in ("О маяках", "О портах", "О рыбе")]
    undos = [history.undo(seq) for seq in reversed(edits)]
    assert only_meeting(archive).theme == was
    themes = []
    for seq in reversed(undos):
        history.undo(seq)
        themes.append(only_meeting(archive).theme)
    assert themes == ["О маяках", "О портах", "О рыбе"]
    last = next(one for one in history.events(limit=20) if one.seq == edits[-1])
    assert last.undoable  # the record says again what it left
    first = next(one for one in history.events(limit=20) if one.seq == edits[0])
    assert not first.undoable
    assert archive.verify(full=True).ok


def test_an_edition_that_is_added_once_more_is_told_as_before(
    archive: Archive, tmp_path: Path
) -> None:
    assert take_in(archive, tmp_path, "edition.txt", EDITION, accept=True).meeting_id
    first = archive.history.events(limit=1)[0]
    again = archive.history.undo(archive.history.undo(first.seq))
    told = archive.history.events(limit=1)[0]
    assert told.seq == again
    assert told.what == first.what
    said = ("how", "document_id", "filename", "inbox_id", "was")
    assert [told.detail.get(name) for name in said] == [first.detail.get(name) for name in said]
    assert archive.history.undo(again) > again
    assert archive.verify(full=True).ok
