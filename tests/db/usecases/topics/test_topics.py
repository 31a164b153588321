"""Topics are made, renamed, moved, binned and given to records; all of it can be undone."""

from dataclasses import replace

import pytest

from db import Archive
from db.errors import RecordNotFoundError, StaleRecordError, TopicError
from db.model import Query, RecordType
from db.model.topics import LabelKind, TopicDraft, TopicLabel, TopicNote, TopicNoteKind
from tests.db.usecases.topics.conftest import draft


def shape(archive: Archive, language: str = "ru") -> list[tuple[int, str, int, int]]:
    return [
        (node.depth, node.label, node.own, node.below) for node in archive.topics.tree(language)
    ]


def found(archive: Archive, words: str, **filters: tuple[str, ...]) -> int:
    archive.wait_for_index()
    return archive.search(Query(words, filters=filters)).total


def three(archive: Archive) -> tuple[str, str, str]:
    economy, _ = archive.topics.make(draft("Экономика"))
    transport, _ = archive.topics.make(draft("Транспорт", economy, "Логистика"))
    roads, _ = archive.topics.make(draft("Автодороги", transport))
    return economy, transport, roads


def test_a_tree_with_counts_of_what_is_below(archive: Archive) -> None:
    economy, transport, roads = three(archive)
    points = archive.record_ids(RecordType.RESOLUTION)[:2]
    (meeting,) = archive.record_ids(RecordType.MEETING)
    assert archive.topics.assign([*points, meeting], [roads]) is not None
    assert archive.topics.assign([points[0]], [economy]) is not None
    assert archive.topics.assign([points[0]], [economy]) is None
    assert shape(archive) == [
        (0, "Экономика", 1, 3),
        (1, "Транспорт", 0, 3),
        (2, "Автодороги", 3, 3),
    ]
    detail = archive.topics.show(transport)
    assert [ref.label for ref in detail.path] == ["Экономика"]
    assert [node.label for node in detail.narrower] == ["Автодороги"]
    assert (detail.below, len(detail.resolutions)) == (3, 0)
    assert len(archive.topics.show(roads).meetings) == 1
    assert [ref.label for ref in archive.topics.of(points)[points[0]]] == [
        "Автодороги",
        "Экономика",
    ]


def test_searching_for_a_topic_finds_what_is_narrower(archive: Archive) -> None:
    economy, transport, roads = three(archive)
    point = archive.record_ids(RecordType.RESOLUTION)[0]
    event = archive.topics.assign([point], [roads])
    assert event is not None
    for words in ("тема:экономика", "topic:логистика", "mövzu:автодороги", f"ref:{economy}"):
        assert found(archive, words) == 1, words
    assert found(archive, "", topic=(transport,)) == 1
    archive.wait_for_index()
    facet = archive.search(Query("")).facets["topic"]
    assert {value.label for value in facet} == {"Экономика", "Транспорт", "Автодороги"}
    archive.topics.move(transport, None)
    assert (found(archive, "тема:экономика"), found(archive, "тема:транспорт")) == (0, 1)
    detail = archive.topics.show(transport)
    archive.topics.save(transport, detail.version, draft("Перевозки"))
    assert (found(archive, "тема:транспорт"), found(archive, "тема:перевозки")) == (0, 1)
    archive.history.undo(event)
    assert found(archive, "тема:перевозки") == 0


def test_a_topic_never_stands_under_itself(archive: Archive) -> None:
    economy, transport, roads = three(archive)
    for broader in (transport, roads, economy):
        with pytest.raises(TopicError) as raised:
            archive.topics.move(economy, broader)
        assert raised.value.code == "topic_circle"
    # Two moves that are sound by themselves, and a version restored that no longer is.
    before = archive.topics.show(transport).version
    archive.topics.move(transport, None)
    archive.topics.move(economy, transport)
    with pytest.raises(TopicError):
        archive.history.restore(transport, before, archive.topics.show(transport).version)
    assert [line[1] for line in shape(archive)] == ["Транспорт", "Автодороги", "Экономика"]


def test_labels_notes_and_codes_in_three_languages(archive: Archive) -> None:
    full = TopicDraft(
        labels=(
            TopicLabel(LabelKind.ABBREVIATION, "ru", "МТК"),
            TopicLabel(LabelKind.OTHER, "ru", "Коридоры"),
            TopicLabel(LabelKind.PREFERRED, "az", "Dəhlizlər"),
            TopicLabel(LabelKind.PREFERRED, "ru", " Транспортные   коридоры "),
            TopicLabel(LabelKind.PREFERRED, "en", ""),
        ),
        notes=(TopicNote(TopicNoteKind.SCOPE, "ru", "Север — Юг\r\nи Средний"),),
        notations=("4.2",),
    )
    topic, event = archive.topics.make(full)
    detail = archive.topics.show(topic, "az")
    assert detail.label == "Dəhlizlər"
    assert detail.draft.notations == ("4.2",)
    assert detail.draft.notes == (TopicNote(TopicNoteKind.SCOPE, "ru", "Север — Юг\nи Средний"),)
    texts = {(label.kind, label.language, label.text) for label in detail.draft.labels}
    assert (LabelKind.PREFERRED, "ru", "Транспортные коридоры") in texts
    assert len(texts) == 4
    ids = {form["id"] for form in _names(archive, topic)}
    swapped = replace(
        detail.draft,
        labels=(
            TopicLabel(LabelKind.PREFERRED, "ru", "Коридоры"),
            TopicLabel(LabelKind.OTHER, "ru", "Транспортные коридоры"),
            *(one for one in detail.draft.labels if one.language != "ru"),
        ),
    )
    archive.topics.save(topic, detail.version, swapped)
    assert archive.topics.show(topic, "ru").label == "Коридоры"
    assert {form["id"] for form in _names(archive, topic)} < ids
    assert archive.topics.save(topic, archive.topics.show(topic).version, swapped) is None
    fields = {one.key.field for one in archive.history.compare(topic, 1, 2).changes}
    assert fields == {"name_form"}
    with pytest.raises(StaleRecordError):
        archive.topics.save(topic, 1, full)
    with pytest.raises(TopicError):
        archive.topics.make(TopicDraft(()))
    assert event


def test_related_topics_say_so_of_each_other(archive: Archive) -> None:
    economy, transport, roads = three(archive)
    other, _ = archive.topics.make(replace(draft("Границы"), related=(roads, economy)))
    assert [ref.label for ref in archive.topics.show(other).related] == ["Автодороги", "Экономика"]
    detail = archive.topics.show(roads)
    assert [ref.label for ref in detail.related] == ["Границы"]
    # Saving the other side changes nothing, and can end it.
    assert archive.topics.save(roads, detail.version, detail.draft) is None
    event = archive.topics.save(roads, detail.version, replace(detail.draft, related=()))
    assert [ref.label for ref in archive.topics.show(other).related] == ["Экономика"]
    assert event is not None
    archive.history.undo(event)
    assert len(archive.topics.show(other).related) == 2
    with pytest.raises(TopicError):
        archive.topics.save(
            roads, archive.topics.show(roads).version, replace(draft("x"), related=("nobody",))
        )
    assert transport


def test_a_binned_topic_leaves_its_place_to_what_is_narrower(archive: Archive) -> None:
    economy, transport, roads = three(archive)
    other, _ = archive.topics.make(replace(draft("Границы"), related=(transport,)))
    points = archive.record_ids(RecordType.RESOLUTION)
    archive.topics.assign(points, [transport])
    before = archive.topics.show(transport)
    event = archive.topics.bin(transport, before.version, "twice")
    assert [line[:2] for line in shape(archive)] == [
        (0, "Границы"),
        (0, "Экономика"),
        (1, "Автодороги"),
    ]
    assert archive.topics.of(points) == {}
    assert archive.topics.show(other).related == ()
    with pytest.raises(RecordNotFoundError):
        archive.topics.show(transport)
    archive.history.undo(event)
    after = archive.topics.show(transport)
    assert after.draft == before.draft
    assert len(after.resolutions) == len(points)
    assert [node.id for node in after.narrower] == [roads]
    assert found(archive, "тема:экономика") == len(points)
    assert economy


def test_merged_topics_bring_everything_along(archive: Archive) -> None:
    economy, transport, roads = three(archive)
    other, _ = archive.topics.make(
        replace(
            draft("Дороги"),
            related=(economy,),
            notations=("7",),
            notes=(TopicNote(TopicNoteKind.SCOPE, "ru", "Все дороги"),),
        )
    )
    child, _ = archive.topics.make(draft("Мосты", other))
    point = archive.record_ids(RecordType.RESOLUTION)[0]
    archive.topics.assign([point], [other])
    versions = {one: archive.topics.show(one).version for one in (roads, other)}
    event = archive.history.merge((roads, versions[roads]), (other, versions[other]))
    merged = archive.topics.show(roads)
    assert {label.text for label in merged.draft.labels} == {"Автодороги", "Дороги"}
    assert [note.text for note in merged.draft.notes] == ["Все дороги"]
    assert [ref.label for ref in merged.related] == ["Экономика"]
    assert [node.id for node in merged.narrower] == [child]
    assert len(merged.resolutions) == 1
    archive.history.undo(event)
    assert archive.topics.show(other).draft.notations == ("7",)
    # A topic may be merged with the one above it; no circle comes of it.
    above, below = (archive.topics.show(one).version for one in (transport, roads))
    archive.history.merge((roads, below), (transport, above))
    assert [ref.label for ref in archive.topics.show(roads).path] == ["Экономика"]


def test_only_meetings_and_resolutions_have_topics(archive: Archive) -> None:
    topic, _ = archive.topics.make(draft("Экономика"))
    person = archive.record_ids(RecordType.PERSON)[0]
    with pytest.raises(RecordNotFoundError):
        archive.topics.assign([person], [topic])
    point = archive.record_ids(RecordType.RESOLUTION)[0]
    with pytest.raises(TopicError):
        archive.topics.assign([point], [person])


def _names(archive: Archive, topic: str) -> list[dict[str, object]]:
    names = archive.history.read_draft(topic).draft.names  # type: ignore[union-attr]
    return [{"id": one.id} for one in names]


def test_a_topic_takes_the_place_of_one_far_above_it(archive: Archive) -> None:
    root, _ = archive.topics.make(draft("Экономика"))
    top, _ = archive.topics.make(draft("Транспорт", root))
    between, _ = archive.topics.make(draft("Дороги", top))
    low, _ = archive.topics.make(draft("Автодороги", between))
    event = archive.history.merge((low, 1), (top, 1))
    assert [node.id for node in archive.topics.show(low).narrower] == [between]
    assert archive.topics.show(low).draft.broader == root
    assert archive.topics.show(between).draft.broader == low
    archive.history.undo(event)
    assert archive.topics.show(low).draft.broader == between
    assert archive.topics.show(top).draft.broader == root
