"""Versions, undo and redo, edits, merges and the recycle bin, as the window asks for them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db import Archive
from db.errors import (
    ArchiveError,
    DraftError,
    EditConflictError,
    MergeError,
    StaleRecordError,
    StillNeededError,
    TakingBackError,
)
from db.model import InboxState, MeetingDetail, NameKind, Query, RecordType, Role
from db.model.drafts import (
    AuthorityDraft,
    EditedRecord,
    MeetingDraft,
    NamedAuthority,
    NameDraft,
    ParticipantDraft,
    ResolutionDraft,
)
from db.model.history import PieceKind
from tests.db.usecases.councils import RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded; whole at the end, whatever was done."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


def only_meeting(archive: Archive) -> MeetingDetail:
    (meeting_id,) = archive.record_ids(RecordType.MEETING)
    return archive.meeting(meeting_id)


def edited(archive: Archive, record_id: str, **values: Any) -> EditedRecord:
    record = archive.history.read_draft(record_id)
    return replace(record, draft=replace(record.draft, **values))


def found(archive: Archive, words: str) -> int:
    archive.wait_for_index()
    return archive.search(Query(words)).total


def test_a_meeting_is_edited_compared_and_restored(archive: Archive) -> None:
    meeting = only_meeting(archive)
    record = archive.history.read_draft(meeting.id)
    assert isinstance(record.draft, MeetingDraft)
    assert archive.history.save_draft(record) is None  # nothing is different
    guest = ParticipantDraft(NamedAuthority("Нина Новая"), Role.SPEAKER, {"ru": "советник"})
    draft = replace(
        record.draft,
        ordinal=7,
        date_start="2021-11-19",
        place=NamedAuthority("Шеки"),
        themes={"ru": "Другая тема"},
        participants=(*record.draft.participants, guest),
    )
    event = archive.history.save_draft(replace(record, draft=draft), reason="  по протоколу ")
    assert event is not None
    after = archive.meeting(meeting.id)
    assert (after.ordinal, after.date_start, after.theme) == (7, "2021-11-19", "Другая тема")
    assert after.place is not None
    assert after.place.label == "Шеки"
    assert after.participants[-1].person.label == "Нина Новая"
    assert after.participants[-1].office == "советник"
    assert found(archive, "person:Новая") > 0
    newest, *_, oldest = archive.history.versions(meeting.id)
    assert (newest.what, newest.reason) == ("record_edited", "по протоколу")
    changes = archive.history.compare(meeting.id, oldest.version, newest.version).changes
    by_field = {(change.key.field, change.key.about): change for change in changes}
    assert by_field["ordinal", ""].after == "7"
    assert by_field["office", "Нина Новая"].after == "советник"
    assert {piece.kind for piece in by_field["dates", ""].pieces} > {PieceKind.SAME}
    restored = archive.history.restore(meeting.id, oldest.version, newest.version, "ошибка")
    assert restored is not None
    assert archive.meeting(meeting.id).theme == meeting.theme
    assert archive.history.restore(meeting.id, oldest.version, newest.version + 1) is None
    with pytest.raises(StaleRecordError):
        archive.history.restore(meeting.id, oldest.version, newest.version)


def test_undo_and_redo_of_an_edit(archive: Archive) -> None:
    meeting = only_meeting(archive)
    event = archive.history.save_draft(edited(archive, meeting.id, ordinal=9))
    assert event is not None
    redo = archive.history.undo(event)
    assert archive.meeting(meeting.id).ordinal == meeting.ordinal
    undo = archive.history.undo(redo)
    assert archive.meeting(meeting.id).ordinal == 9
    archive.history.undo(undo)
    assert archive.meeting(meeting.id).ordinal == meeting.ordinal


def test_a_stale_form_is_told_and_loses_nothing(archive: Archive) -> None:
    meeting = only_meeting(archive)
    one, other = (edited(archive, meeting.id, ordinal=number) for number in (2, 3))
    archive.history.save_draft(one)
    with pytest.raises(EditConflictError) as caught:
        archive.history.save_draft(other)
    assert archive.meeting(meeting.id).ordinal == 2
    again = replace(other, version=int(caught.value.params["version"]))
    archive.history.save_draft(again)
    assert archive.meeting(meeting.id).ordinal == 3


def test_a_resolution_is_edited(archive: Archive) -> None:
    point = only_meeting(archive).resolutions[0]
    record = archive.history.read_draft(point.id)
    assert isinstance(record.draft, ResolutionDraft)
    ((document, text),) = record.draft.texts.items()
    instrument = NamedAuthority("Алматинская декларация")
    draft = replace(record.draft, texts={document: text + " Дополнено."}, instruments=(instrument,))
    archive.history.save_draft(replace(record, draft=draft))
    assert found(archive, "дополнено") == 1
    change, *_ = archive.history.compare(point.id, point.version, point.version + 1).changes
    assert archive.show(point.id).instruments[0].instrument.label == "Алматинская декларация"  # type: ignore[union-attr]
    assert any(piece.kind is PieceKind.ADDED for piece in change.pieces)
    with pytest.raises(DraftError) as caught:
        archive.history.save_draft(edited(archive, point.id, texts={document: "  "}))
    assert caught.value.code == "draft_text_empty"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"date_start": "19 ноября"}, "draft_date"),
        ({"date_start": "2021-11-19", "date_end": "2021-11-18"}, "draft_date_order"),
        ({"ordinal": 0}, "draft_ordinal"),
        ({"themes": {"ru": "ж" * 2001}}, "draft_too_long"),
        ({"themes": {"xx": "Море"}}, "draft_language"),
    ],
)
def test_what_cannot_be_stored_changes_nothing(
    archive: Archive, values: dict[str, object], code: str
) -> None:
    meeting = only_meeting(archive)
    with pytest.raises(DraftError) as caught:
        archive.history.save_draft(edited(archive, meeting.id, **values))
    assert caught.value.code == code
    assert archive.meeting(meeting.id) == meeting


def test_names_of_an_authority_are_edited(archive: Archive) -> None:
    person = archive.record_ids(RecordType.PERSON)[0]
    record = archive.history.read_draft(person)
    assert isinstance(record.draft, AuthorityDraft)
    new = NameDraft("Tural Yeni", "az", NameKind.FULL)
    draft = replace(record.draft, names=(*record.draft.names, new))
    archive.history.save_draft(replace(record, draft=draft))
    assert found(archive, "person:Yeni") > 0
    for names, code in (((), "draft_name_missing"), ((new, new), "draft_name_twice")):
        with pytest.raises(DraftError) as caught:
            archive.history.save_draft(edited(archive, person, names=names))
        assert caught.value.code == code


def test_two_persons_are_merged_and_parted_again(archive: Archive) -> None:
    meeting = only_meeting(archive)
    first, second, *others = (one.person for one in meeting.participants)
    versions = {i: archive.history.versions(i)[0].version for i in (first.id, second.id)}
    preview = archive.history.preview_merge(first.id, second.id)
    assert (preview.kept.id, preview.gone.id) == (first.id, second.id)
    assert [ref.id for ref in preview.records] == [meeting.id]
    assert [ref.id for ref in preview.naming_both] == [meeting.id]
    assert preview.naming_kept == 1
    assert second.label in preview.names
    event = archive.history.merge(
        (first.id, versions[first.id]), (second.id, versions[second.id]), "одно лицо"
    )
    after = archive.meeting(meeting.id)
    assert [one.person.id for one in after.participants] == [first.id, *(o.id for o in others)]
    offices = [one.office for one in meeting.participants[:2]]
    assert offices[0] != offices[1]
    assert after.participants[0].office == "; ".join(map(str, offices))
    assert second.label in {form.text for form in archive.show(first.id).names}  # type: ignore[union-attr]
    (merged,) = archive.history.binned()
    assert (merged.record.id, merged.record.label, merged.event) == (second.id, second.label, event)
    assert merged.into is not None
    assert (merged.into.id, merged.reason, merged.along) == (first.id, "одно лицо", 0)
    undone = archive.history.undo(event)
    assert archive.history.binned() == ()
    archive.history.undo(undone)
    assert [one.record.id for one in archive.history.binned()] == [second.id]
    archive.history.undo(archive.history.binned()[0].event)
    assert archive.history.binned() == ()
    assert archive.meeting(meeting.id).participants == meeting.participants
    council = meeting.council
    assert council is not None
    for kept, gone, code in (
        (first.id, first.id, "merge_same"),
        (first.id, council.id, "merge_types"),
    ):
        with pytest.raises(MergeError) as caught:
            archive.history.preview_merge(kept, gone)
        assert caught.value.code == code


def test_the_recycle_bin(archive: Archive) -> None:
    meeting = only_meeting(archive)
    with pytest.raises(StillNeededError):
        archive.history.bin(meeting.participants[0].person.id, 1, "")
    assert found(archive, "лоцманская") == 1
    event = archive.history.bin(meeting.id, meeting.version, "не наше")
    assert archive.record_ids(RecordType.MEETING) == []
    assert archive.counts().resolutions == 0
    assert found(archive, "лоцманская") == 0
    with pytest.raises(ArchiveError):
        archive.meeting(meeting.id)
    (gone,) = archive.history.binned()
    assert (gone.record.id, gone.event, gone.reason) == (meeting.id, event, "не наше")
    assert gone.record.label
    assert gone.along == len(meeting.resolutions) + 1
    archive.history.undo(event)
    assert archive.history.binned() == ()
    assert found(archive, "лоцманская") == 1
    back = archive.meeting(meeting.id)
    assert [point.texts for point in back.resolutions] == [p.texts for p in meeting.resolutions]


def test_a_confirmation_is_undone_and_done_again(archive: Archive) -> None:
    (event,) = [one for one in archive.history.events() if one.what == "confirmed"]
    assert event.undoable
    assert event.records > 3
    meeting = only_meeting(archive)
    undo = archive.history.undo(event.seq)
    (waiting,) = archive.inbox()
    assert waiting.state in {InboxState.READY, InboxState.QUESTIONS}
    with pytest.raises(TakingBackError):
        archive.history.undo(event.seq)
    redo = archive.history.undo(undo)
    assert archive.inbox() == ()
    assert archive.meeting(meeting.id).resolutions[0].texts == meeting.resolutions[0].texts
    archive.history.undo(redo)
    assert len(archive.inbox()) == 1


def test_the_log_names_its_records_and_ends_in_its_head(archive: Archive) -> None:
    first, *rest = archive.history.events(limit=2)
    assert f"{first.seq}:{first.digest}" == archive.history.head()
    older = archive.history.events(limit=50, before=rest[-1].seq)
    assert [one.seq for one in (first, *rest, *older)] == sorted(
        (one.seq for one in (first, *rest, *older)), reverse=True
    )
    assert first.record is not None
    assert first.record.type is RecordType.MEETING
    assert not older[-1].undoable  # the archive's own making


def test_a_draft_that_was_read_before_another_program_saved_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "b.archive"
    with Archive.create(folder, "Test") as first:
        take_in(first, tmp_path, "first.txt", RUSSIAN, accept=True)
        meeting = only_meeting(first)
        stale = edited(first, meeting.id, themes={"ru": "Моя тема"})
    with Archive.open(folder) as second:
        second.history.save_draft(edited(second, meeting.id, themes={"ru": "Их тема"}), "ru")
    with Archive.open(folder) as again:
        with pytest.raises(EditConflictError) as caught:
            again.history.save_draft(stale)
        assert caught.value.params["version"] == meeting.version + 1
        assert again.meeting(meeting.id).theme == "Их тема"
        now = again.history.read_draft(meeting.id)
        again.history.save_draft(replace(now, draft=stale.draft), reason="моя")
        assert again.meeting(meeting.id).theme == "Моя тема"
        assert [one.reason for one in again.history.versions(meeting.id)][:2] == ["моя", ""]
