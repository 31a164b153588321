"""Notes stand on records and on words of texts, are found again, searched, changed and undone."""

from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import AnnotationError, StaleRecordError
from db.model import NameKind, RecordType, UnitType
from db.model.annotations import NotePlace
from db.model.drafts import AuthorityDraft, NameDraft
from tests.db.usecases.annotations.conftest import found, one_of_each, search
from tests.db.usecases.councils import RUSSIAN, take_in


def words_in(archive: Archive, document: str, words: str) -> NotePlace:
    return archive.annotations.place_of(document, words)


def test_a_note_on_every_kind_of_record_is_found_as_a_note(archive: Archive) -> None:
    records = one_of_each(archive)
    everything = search(archive, "").total
    for record in records.values():
        archive.annotations.write(record, "Сверить с подлинником.\r\n\r\nЖуравлиный след.  ")
    hits = search(archive, "журавлиный").hits
    assert {hit.id for hit in hits} == set(records.values())
    assert {hit.type for hit in hits} == {UnitType.NOTE}
    assert {hit.about for hit in hits} == set(records)
    assert "⟦Журавлиный⟧" in hits[0].snippet
    for query in ("note:подлинник", "заметка:подлиннику", "qeyd:(сверить подлинник)", "type:note"):
        assert found(archive, query) == set(records.values()), query
    assert found(archive, "заметка:портов") == set()
    assert search(archive, "-type:note").total == everything
    note = archive.annotations.note(hits[0].note)
    assert note.text == "Сверить с подлинником.\n\nЖуравлиный след."
    assert (note.author != "", note.changed_at, note.quotation) == (True, None, None)


def test_a_note_is_changed_deleted_and_undone(archive: Archive) -> None:
    meeting = one_of_each(archive)[RecordType.MEETING]
    note_id, written = archive.annotations.write(meeting, "Первая мысль")
    first = archive.annotations.note(note_id)
    edited = archive.annotations.edit(first, "Вторая мысль")
    assert edited is not None
    assert archive.annotations.edit(archive.annotations.note(note_id), "Вторая мысль ") is None
    with pytest.raises(StaleRecordError):
        archive.annotations.edit(first, "Третья мысль")
    second = archive.annotations.note(note_id)
    assert (second.made_at, second.changed_at is not None) == (first.made_at, True)
    newest, before = archive.history.versions(meeting)[:2]
    (change,) = archive.history.compare(meeting, before.version, newest.version).changes
    assert (change.key.field, change.before, change.after) == (
        "record_note",
        "Первая мысль",
        "Вторая мысль",
    )
    deleted = archive.annotations.delete(second)
    assert archive.meeting(meeting).notes == ()
    archive.history.undo(deleted)
    assert archive.meeting(meeting).notes == (second,)
    archive.history.undo(edited)
    archive.history.undo(written)
    assert found(archive, "note:мысль") == set()


def test_a_note_on_words_stays_with_them(archive: Archive) -> None:
    records = one_of_each(archive)
    document, point = records[RecordType.DOCUMENT], records[RecordType.RESOLUTION]
    place = words_in(archive, document, "прямых контактов")
    note_id, _ = archive.annotations.write(point, "Чьих контактов?", place)
    note = archive.annotations.note(note_id)
    assert note.quotation is not None
    assert (note.quotation.text, note.place) == ("прямых контактов", place)
    assert note.quotation.prefix.endswith("важность ")
    assert note.quotation.suffix.startswith(" между портами")
    assert archive.document(document).notes == (note,)
    assert archive.annotations.of_document(document) == (note,)
    assert archive.annotations.place_of(point, "прямых контактов") == place
    with pytest.raises(AnnotationError) as raised:
        archive.annotations.place_of(point, "ночное время")  # another point says that
    assert raised.value.code == "words_unknown"
    with pytest.raises(AnnotationError):
        archive.annotations.write(point, "x", NotePlace(document, 10, 10))
    with pytest.raises(AnnotationError):
        archive.annotations.write(records[RecordType.PERSON], "x", place)


def test_a_note_finds_its_words_in_another_edition(archive: Archive, tmp_path: Path) -> None:
    records = one_of_each(archive)
    document, meeting = records[RecordType.DOCUMENT], records[RecordType.MEETING]
    words = words_in(archive, document, "лоцманскую проводку в ночное время")
    lost, _ = archive.annotations.write(
        meeting, "Потеряется", words_in(archive, document, "каждые 6 месяцев")
    )
    kept, _ = archive.annotations.write(meeting, "Останется", words)
    changed = RUSSIAN.replace("лоцманскую проводку", "лоцманскую  проводку")
    changed = "Копия верна.\n" + changed.replace("каждые 6 месяцев", "ежегодно")
    take_in(archive, tmp_path, "second.txt", changed, accept=True)
    first = archive.meeting(archive.record_ids(RecordType.MEETING)[0])
    second = next(one.id for one in first.documents if one.id != document)
    version = archive.document(document).version
    archive.history.bin(document, version, "")
    (note,) = archive.annotations.of_document(second)
    assert (note.id, note.text) == (kept, "Останется")
    assert archive.annotations.note(lost).is_lost


def test_merging_two_authorities_keeps_all_tags_and_notes(archive: Archive) -> None:
    meeting = archive.meeting(archive.record_ids(RecordType.MEETING)[0])
    kept, gone = (one.person for one in meeting.participants[:2])
    archive.annotations.tag([kept.id], ["Общий", "свой"])
    archive.annotations.tag([gone.id], ["общий", "чужой"])
    mine, _ = archive.annotations.write(kept.id, "Мой")
    other, _ = archive.annotations.write(gone.id, "Чужой")
    event = archive.history.merge(
        (kept.id, archive.show(kept.id).version),
        (gone.id, archive.show(gone.id).version),
        "одно лицо",
    )
    own = archive.annotations.of([kept.id])[kept.id]
    assert (own.tags, [note.id for note in own.notes]) == (
        ("Общий", "свой", "чужой"),
        [mine, other],
    )
    assert archive.annotations.note(other).record_id == kept.id
    assert found(archive, "note:чужой") == {kept.id}
    archive.history.undo(event)
    assert [note.id for note in archive.annotations.of([gone.id])[gone.id].notes] == [other]


def test_editing_a_record_leaves_its_tags_and_notes(archive: Archive) -> None:
    person = one_of_each(archive)[RecordType.PERSON]
    archive.annotations.tag([person], ["Проверить"])
    archive.annotations.write(person, "Дата рождения?")
    edited = archive.history.read_draft(person)
    draft = edited.draft
    assert isinstance(draft, AuthorityDraft)
    name = NameDraft("Ф. Шафиев", "ru", NameKind.VARIANT, preferred=False)
    wanted = replace(draft, names=(*draft.names, name))
    archive.history.save_draft(replace(edited, draft=wanted), "ru", "")
    own = archive.annotations.of([person])[person]
    assert (own.tags, [note.text for note in own.notes]) == (("Проверить",), ["Дата рождения?"])


def test_the_archive_as_of_a_day_has_its_tags_and_notes(archive: Archive, tmp_path: Path) -> None:
    meeting = one_of_each(archive)[RecordType.MEETING]
    archive.annotations.tag([meeting], ["Тогда"])
    archive.annotations.write(meeting, "Было")
    moment = archive.history.events(limit=1)[0].at
    archive.annotations.tag([meeting], ["Потом"])
    archive.history.as_of(moment, tmp_path / "then.archive")
    with Archive.open(tmp_path / "then.archive") as then:
        detail = then.meeting(meeting)
        assert (detail.tags, [note.text for note in detail.notes]) == (("Тогда",), ["Было"])
        assert then.verify(full=True).ok
