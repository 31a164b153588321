"""Several records are edited, or moved into the recycle bin, at once: all or none, one undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import AccessError, ArchiveError, DraftError, EditConflictError, StillNeededError
from db.model import RecordType, ResolutionKind
from db.model.access import AccessStatus, Restriction
from db.model.drafts import NamedAuthority
from db.model.many_records import ManyEdit, ManyEdited, SetTo
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.progress import Cancelled
from db.storage import undoing
from db.storage.contents import Content, contents_of
from db.usecases.annotations import RecordAnnotations
from db.usecases.open_archive import OpenedArchive
from db.usecases.record_history import RecordHistory
from db.usecases.topics import Topics
from tests.db.sample_council import Sample
from tests.db.usecases.opened_sample import opened_sample

RESTRICTED = Restriction(AccessStatus.RESTRICTED, "личные данные", "2099")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[OpenedArchive, Sample]]:
    with opened_sample(tmp_path) as opened:
        yield opened


def say(opened: OpenedArchive, ids: list[str]) -> dict[str, Content]:
    with opened.store.reading() as session:
        return contents_of(session, ids)


def edit(opened: OpenedArchive, ids: list[str], said: ManyEdit, reason: str = "") -> ManyEdited:
    many = RecordHistory(opened).many
    return many.edit(many.read(ids), said, "ru", reason)


def test_meetings_get_a_place_tags_topics_and_access_in_one_event(
    made: tuple[OpenedArchive, Sample],
) -> None:
    opened, sample = made
    meetings = [sample.first, sample.second, sample.fourth]
    topic, _ = Topics(opened).make(TopicDraft((TopicLabel(LabelKind.PREFERRED, "ru", "Вода"),)))
    before = say(opened, meetings)
    said = ManyEdit(
        council=SetTo(None),
        place=SetTo(NamedAuthority("Шуша")),
        add_topics=(topic,),
        add_tags=("На проверку",),
        restriction=SetTo(RESTRICTED),
    )
    done = edit(opened, meetings, said, " по протоколу ")
    assert done.changed == 3
    assert done.event is not None
    after = say(opened, meetings)
    assert len({content["place_id"] for content in after.values()}) == 1
    for record, content in after.items():
        assert content["place_id"] != before[record]["place_id"]
        assert content["council_id"] is None
        assert content["topics"] == [{"topic_id": topic}]
        assert [row["text"] for row in content["tags"]] == ["На проверку"]
        assert content["restriction"][0]["until"] == "2099-12-31"
        assert content["date_start"] == before[record]["date_start"]
    history = RecordHistory(opened)
    (event,) = history.events_numbered([done.event])
    assert (event.what, event.records, event.detail["reason"]) == (
        "records_edited",
        4,  # the place is new too
        "по протоколу",
    )
    assert event.detail["fields"] == "council, place, topics, tags, restriction"
    history.undo(done.event)
    assert say(opened, meetings) == before


def test_taking_several_back_counts_its_records_and_may_end(
    made: tuple[OpenedArchive, Sample], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, sample = made
    monkeypatch.setattr(undoing, "_PART", 2)
    meetings = [sample.first, sample.second, sample.fourth]
    before = say(opened, meetings)
    history = RecordHistory(opened)
    event = edit(opened, meetings, ManyEdit(add_tags=("На проверку",))).event
    assert event is not None
    after = say(opened, meetings)

    def stop(done: int, total: int, what: str = "") -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        history.undo(event, "ru", stop)
    assert say(opened, meetings) == after
    seen: list[tuple[int, int]] = []
    undone = history.undo(event, "ru", lambda done, total, what="": seen.append((done, total)))
    assert seen == [(0, 3), (2, 3), (3, 3)]
    assert say(opened, meetings) == before
    seen.clear()
    history.undo(undone, "ru", lambda done, total, what="": seen.append((done, total)))
    assert seen == [(0, 3), (2, 3), (3, 3)]
    assert say(opened, meetings) == after


def test_an_event_says_what_it_did_again(made: tuple[OpenedArchive, Sample]) -> None:
    opened, sample = made
    history = RecordHistory(opened)
    first = edit(opened, [sample.first], ManyEdit(add_tags=("На проверку",))).event
    assert first is not None
    undone = history.undo(first)
    redone = history.undo(undone)
    last = history.undo(redone)
    again = history.undo(last)
    facts = {one.seq: one.detail for one in history.events_numbered([undone, redone, last, again])}
    assert (facts[undone]["undid"], facts[undone].get("redid")) == ("records_edited", None)
    assert (facts[redone]["undid"], facts[redone]["redid"]) == ("undone", "records_edited")
    assert (facts[last]["undid"], facts[last].get("redid")) == ("records_edited", None)
    assert (facts[again]["undid"], facts[again]["redid"]) == ("undone", "records_edited")


def test_kinds_of_resolutions_are_set_and_what_is_so_already_is_no_change(
    made: tuple[OpenedArchive, Sample],
) -> None:
    opened, sample = made
    points = [*sample.points, *sample.second_points]
    said = ManyEdit(kinds=(ResolutionKind.DECISION, ResolutionKind.POSITION))
    done = edit(opened, points, said)
    assert done.changed == len(points)
    for content in say(opened, points).values():
        assert [row["kind"] for row in content["kinds"]] == ["decision", "position"]
    assert edit(opened, points, said) == ManyEdited(None, 0)
    assert edit(opened, points, ManyEdit()) == ManyEdited(None, 0)


def test_documents_get_a_language(made: tuple[OpenedArchive, Sample]) -> None:
    opened, sample = made
    edit(opened, [sample.document, sample.document_az], ManyEdit(language="en"))
    found = say(opened, [sample.document, sample.document_az])
    assert [content["language"] for content in found.values()] == ["en", "en"]


def test_nothing_is_done_where_one_was_changed_meanwhile_or_is_gone(
    made: tuple[OpenedArchive, Sample],
) -> None:
    opened, sample = made
    many, ids = RecordHistory(opened).many, [sample.first, sample.second, sample.fourth]
    seen = many.read(ids)
    RecordAnnotations(opened).tag([sample.second], ["другое"])
    before = say(opened, ids)
    with pytest.raises(EditConflictError) as refused:
        many.edit(seen, ManyEdit(place=SetTo(None)), "ru")
    assert refused.value.code == "many_changed"
    assert refused.value.params["number"] == 1
    assert "· 2 ·" in str(refused.value.params["names"])
    gone = many.bin(many.read([sample.fourth]), "ru", "лишнее")
    assert len(gone) == 1
    with pytest.raises(EditConflictError) as missing:
        many.edit(seen, ManyEdit(place=SetTo(None)), "ru")
    assert missing.value.code == "many_gone"
    assert say(opened, ids[:2]) == {i: before[i] for i in ids[:2]}


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (ManyEdit(kinds=(ResolutionKind.DECISION,)), DraftError),
        (ManyEdit(restriction=SetTo(replace(RESTRICTED, until="когда-нибудь"))), AccessError),
        (ManyEdit(add_topics=("нет такой",)), ArchiveError),
        (ManyEdit(add_tags=("да", " ")), ArchiveError),
    ],
)
def test_what_cannot_be_said_of_all_is_said_of_none(
    made: tuple[OpenedArchive, Sample], said: ManyEdit, error: type[ArchiveError]
) -> None:
    opened, sample = made
    ids = [sample.points[0], sample.first]
    before = say(opened, ids)
    done = RecordHistory(opened).made()
    with pytest.raises(error):
        edit(opened, ids, said)
    assert say(opened, ids) == before
    assert RecordHistory(opened).made() == done


def test_a_cancelled_edit_leaves_nothing_behind(made: tuple[OpenedArchive, Sample]) -> None:
    opened, sample = made
    ids = [sample.first, sample.second]
    before = say(opened, ids)

    def stop(done: int, total: int, what: str = "") -> None:
        if done == total:
            raise Cancelled

    many = RecordHistory(opened).many
    with pytest.raises(Cancelled):
        many.edit(many.read(ids), ManyEdit(place=SetTo(None)), "ru", "", stop)
    assert say(opened, ids) == before
    with pytest.raises(Cancelled):
        many.bin(many.read(ids), "ru", "", stop)
    assert say(opened, ids) == before


def test_several_go_to_the_recycle_bin_and_each_can_come_back(
    made: tuple[OpenedArchive, Sample],
) -> None:
    opened, sample = made
    history = RecordHistory(opened)
    # The council is named by the meetings that go with it, and a point goes with its meeting.
    ids = [sample.council, sample.points[0], sample.first, sample.second, sample.fourth]
    before = say(opened, ids)
    preview = history.many.preview_bin(ids, "ru")
    assert (preview.documents, preview.held) == (3, 0)
    events = history.many.bin(preview.records, "ru", "дубли")
    assert history.many.read(ids) == ()
    assert {one.record.id for one in history.binned()} == {*ids} - {sample.points[0]}
    for event in reversed(events):
        history.undo(event)
    assert say(opened, ids) == before


def test_what_others_name_holds_all_back(made: tuple[OpenedArchive, Sample]) -> None:
    opened, sample = made
    many, ids = RecordHistory(opened).many, [sample.second, sample.person]
    preview = many.preview_bin(ids, "ru")
    assert (preview.held, preview.held_names) == (1, ("Ф. Шафиев",))
    with pytest.raises(StillNeededError):
        many.bin(preview.records, "ru", "дубли")
    assert [one.type for one in many.read(ids)] == [RecordType.MEETING, RecordType.PERSON]
