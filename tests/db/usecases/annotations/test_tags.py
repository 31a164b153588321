"""Tags are put on any record, renamed, merged, removed and searched; all of it can be undone."""

import pytest

from db import Archive
from db.errors import AnnotationError, RecordNotFoundError
from db.model import CompletionKind, Query, RecordType
from db.model.annotations import TagCount, clean_tag, tag_key
from tests.db.usecases.annotations.conftest import found, one_of_each, search


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Проверить", "проверить"),
        ("  на\u00a0 проверку\n", "На проверку"),
        ("e\u0301tude", "\u00c9TUDE"),
        ("İclas", "iclas"),
        ("STRASSE", "straße"),
    ],
)
def test_tags_are_the_same_whatever_their_case(one: str, other: str) -> None:
    assert tag_key(one) == tag_key(other)
    assert clean_tag(clean_tag(one)) == clean_tag(one)


def test_another_letter_makes_another_tag() -> None:
    assert tag_key("ısı") != tag_key("isi")


def test_tags_stand_on_every_kind_of_record_and_find_it(archive: Archive) -> None:
    records = one_of_each(archive)
    everything = search(archive, "").total
    words = search(archive, "портов").total
    event = archive.annotations.tag(list(records.values()), ["Проверить", "на печать"])
    assert event is not None
    assert archive.annotations.tag(list(records.values()), ["ПРОВЕРИТЬ"]) is None
    assert archive.annotations.tags() == (TagCount("на печать", 7), TagCount("Проверить", 7))
    for query in ("тег:проверить", "tag:ПРОВЕРИТЬ", 'teq:"На печать"', "метка:пров*", "tag:*"):
        assert found(archive, query) == set(records.values()), query
    types = {hit.type.value for hit in search(archive, "tag:проверить").hits}
    assert types == {kind.value for kind in records}
    assert search(archive, "портов").total == words
    assert search(archive, "").total == everything + 4  # document, institution, council, place
    archive.history.undo(event)
    assert (found(archive, "тег:проверить"), search(archive, "").total) == (set(), everything)
    assert archive.annotations.tags() == ()


def test_a_tag_is_a_facet_and_is_completed(archive: Archive) -> None:
    records = one_of_each(archive)
    archive.annotations.tag([records[RecordType.RESOLUTION]], ["Важное"])
    facet = search(archive, "").facets["tag"]
    assert [(value.value, value.label, value.count) for value in facet] == [("важное", "Важное", 1)]
    assert found(archive, "", tag=("важное",)) == {records[RecordType.RESOLUTION]}
    (offer,) = archive.complete("тег:важ", 7)
    assert (offer.text, offer.kind, offer.count) == ("Важное ", CompletionKind.TAG, 1)
    typed = archive.search(Query("тег:важ", typing=True))
    assert [hit.id for hit in typed.hits] == [records[RecordType.RESOLUTION]]


def test_renaming_and_merging_are_one_event_each(archive: Archive) -> None:
    records = one_of_each(archive)
    meeting, person = records[RecordType.MEETING], records[RecordType.PERSON]
    archive.annotations.tag([meeting, person], ["черновик"])
    archive.annotations.tag([meeting], ["Проект"])
    renamed = archive.annotations.rename_tag("ЧЕРНОВИК", "Набросок")
    assert renamed is not None
    assert archive.annotations.tags() == (TagCount("Набросок", 2), TagCount("Проект", 1))
    assert archive.annotations.rename_tag("набросок", "Набросок") is None
    spelt = archive.annotations.rename_tag("набросок", "НАБРОСОК")
    assert spelt is not None
    merged = archive.annotations.rename_tag("набросок", "проект")
    assert merged is not None
    assert archive.annotations.tags() == (TagCount("Проект", 2),)
    assert found(archive, "tag:проект") == {meeting, person}
    events = {event.seq: event for event in archive.history.events()}
    assert events[merged].what == "tags_merged"
    assert (events[merged].records, events[merged].detail["to"]) == (2, "Проект")
    archive.history.undo(merged)
    archive.history.undo(spelt)
    archive.history.undo(renamed)
    assert archive.annotations.tags() == (TagCount("Проект", 1), TagCount("черновик", 2))
    removed = archive.annotations.remove_tag("черновик")
    assert archive.annotations.tags() == (TagCount("Проект", 1),)
    archive.history.undo(removed)
    assert [one.record.id for one in archive.annotations.tagged("Черновик")] == [meeting, person]


def test_wrong_tags_are_refused(archive: Archive) -> None:
    records = one_of_each(archive)
    for tags, code in ((" \n", "tag_empty"), ("щ" * 101, "tag_long")):
        with pytest.raises(AnnotationError) as raised:
            archive.annotations.tag([records[RecordType.MEETING]], [tags])
        assert raised.value.code == code
    with pytest.raises(AnnotationError) as raised:
        archive.annotations.rename_tag("нет такого", "другой")
    assert raised.value.code == "tag_unknown"
    with pytest.raises(RecordNotFoundError):
        archive.annotations.tag(["nobody"], ["тег"])
    archive.saved_searches.save("Порты", Query("порт"))
    (search_id,) = (one.id for one in archive.saved_searches.all())
    with pytest.raises(RecordNotFoundError):
        archive.annotations.tag([search_id], ["тег"])


def test_tags_are_in_versions_and_go_with_the_record(archive: Archive) -> None:
    meeting = one_of_each(archive)[RecordType.MEETING]
    archive.annotations.tag([meeting], ["Первый", "Второй"])
    archive.annotations.tag([meeting], ["Третий"], ["второй"])
    newest, before = archive.history.versions(meeting)[:2]
    (change,) = archive.history.compare(meeting, before.version, newest.version).changes
    assert (change.key.field, change.before, change.after) == (
        "tags",
        "Второй\nПервый",
        "Первый\nТретий",
    )
    archive.history.restore(meeting, before.version, newest.version, "")
    assert archive.meeting(meeting).tags == ("Второй", "Первый")
    archive.history.bin(meeting, archive.meeting(meeting).version, "")
    assert archive.annotations.tags() == ()
    archive.history.undo(archive.history.events(limit=1)[0].seq)
    assert archive.meeting(meeting).tags == ("Второй", "Первый")
