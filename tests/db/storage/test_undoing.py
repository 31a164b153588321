"""Events are taken back, records go to the recycle bin and come out of it, nothing gets lost."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select

from db.errors import RecordNotFoundError, StaleRecordError, StillNeededError, TakingBackError
from db.model import RecordType
from db.paths import ArchivePaths
from db.storage import Store, integrity
from db.storage import tables as t
from db.storage.contents import contents
from db.storage.engine import Access
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.head import counts
from db.storage.removing import bin_record
from db.storage.undoing import undo, undo_errors
from tests.db.sample_council import Sample, add_sample, put_originals


@pytest.fixture
def store(paths: ArchivePaths) -> Iterator[Store]:
    opened = Store.create(paths, "Архив")
    yield opened
    report = integrity.verify(opened.paths, opened.reading, Access.QUERY, full=True)
    opened.close()
    assert report.ok, report.problems


@pytest.fixture
def sample(store: Store) -> Sample:
    with store.writing() as session:
        made = add_sample(session)
    put_originals(store)
    return made


def states(store: Store) -> dict[str, dict[str, Any]]:
    """What every record is, by id."""
    with store.reading() as session:
        ids = session.scalars(select(t.RecordTable.__table__.c.id)).all()
        return {state.id: json.loads(state.content) for state in contents(session, ids)}


def version(store: Store, record_id: str) -> int:
    with store.reading() as session:
        (state,) = contents(session, [record_id])
        return state.version


def throw_away(store: Store, record_id: str) -> int:
    at = version(store, record_id)
    with store.writing() as session:
        return bin_record(Change(session), record_id, at, " no  longer ours ")


def take_back(store: Store, seq: int) -> None:
    with undo_errors(seq=seq), store.writing() as session:
        undo(Change(session), seq)


def last_event(store: Store) -> tuple[int, str, dict[str, object]]:
    with store.reading() as session:
        event = session.scalars(select(t.EventTable).order_by(t.EventTable.seq.desc())).first()
        assert event is not None
        return event.seq, event.what, json.loads(event.detail)


def test_a_meeting_goes_with_all_that_is_its_own_and_comes_back(
    store: Store, sample: Sample
) -> None:
    before = states(store)
    seq = throw_away(store, sample.first)
    assert last_event(store)[1:] == (
        "record_binned",
        {"reason": "no longer ours", "records": 5, "type": "meeting"},
    )
    after = states(store)
    gone = {sample.first, sample.document, sample.document_az, *sample.points}
    assert {
        i for i, state in after.items() if state == {"type": state["type"], "deleted": True}
    } == gone
    with store.reading() as session:
        assert counts(session).meetings == 3
        assert session.scalar(select(t.ResolutionTextTable.text)) is not None
        link = session.scalars(select(t.LinkTable).where(t.LinkTable.kind == "reaffirms")).first()
        assert link is not None  # it waits for the session to come back
        assert (link.target_id, link.council_id, link.ordinal, link.number) == (
            None,
            sample.council,
            1,
            "2",
        )
    take_back(store, seq)
    assert states(store) == before
    redo, what, detail = last_event(store)
    assert (what, detail["of"]) == ("undone", seq)
    take_back(store, redo)
    assert states(store) == after
    take_back(store, last_event(store)[0])
    assert states(store) == before


def test_an_authority_goes_only_when_nobody_names_it(store: Store, sample: Sample) -> None:
    for needed in (sample.person, sample.council, sample.place, sample.instrument, sample.basis):
        with pytest.raises(StillNeededError) as caught:
            throw_away(store, needed)
        assert caught.value.params["number"] >= 1  # type: ignore[operator]
    throw_away(store, sample.first)
    throw_away(store, sample.instrument)
    with pytest.raises(RecordNotFoundError):
        throw_away(store, sample.instrument)


def test_a_stale_version_moves_nothing(store: Store, sample: Sample) -> None:
    before = states(store)
    with pytest.raises(StaleRecordError), store.writing() as session:
        bin_record(Change(session), sample.first, version(store, sample.first) + 1, "")
    assert states(store) == before


def test_what_was_changed_since_is_not_taken_back(store: Store, sample: Sample) -> None:
    seq = throw_away(store, sample.first)
    take_back(store, seq)
    with pytest.raises(TakingBackError) as caught:
        take_back(store, seq)
    assert caught.value.code == "changed_since"


def test_what_is_needed_since_is_not_taken_back(store: Store, sample: Sample) -> None:
    """Undoing the making of a person who has come to take part in another meeting."""
    with store.writing() as session:
        change = Change(session)
        person = _person(change)
    made = last_event(store)[0]
    with store.writing() as session:
        change = Change(session)
        state = states(store)[sample.second]
        part = {"id": person, "person_id": person, "role": "speaker", "position": 9}
        wanted = state | {"participations": [*state["participations"], part]}
        assert put(change, {sample.second: wanted}) == [sample.second]
        change.finish(change.event("test"))
    before = states(store)
    with pytest.raises(TakingBackError) as caught:
        take_back(store, made)
    assert caught.value.code == "needed_since"
    assert states(store) == before


def _person(change: Change) -> str:
    from db.storage.authorities import add_form, make

    person = make(change, RecordType.PERSON)
    add_form(change, RecordType.PERSON, person, "Нина Новая", "ru", None)
    change.finish(change.event("test"))
    return person


def test_an_event_without_versions_is_not_taken_back(store: Store, sample: Sample) -> None:
    for seq in (1, 99):
        with pytest.raises(TakingBackError) as caught:
            take_back(store, seq)
        assert caught.value.code == "not_undoable"


def test_putting_what_is_there_changes_nothing(store: Store, sample: Sample) -> None:
    with store.writing() as session:
        assert put(Change(session), states(store)) == []


def test_every_record_can_be_emptied_and_put_back(store: Store, sample: Sample) -> None:
    """All records at once: rows point at each other in every direction."""
    before = states(store)
    with store.writing() as session:
        change = Change(session)
        gone = {i: {"type": state["type"], "deleted": True} for i, state in before.items()}
        put(change, gone)
        change.finish(change.event("test"))
    with store.reading() as session:
        for name, table in t.Base.metadata.tables.items():
            if name not in {"record", "record_version", "event", "archive", "original", "outbox"}:
                assert session.execute(select(table)).first() is None, name
    take_back(store, last_event(store)[0])
    assert states(store) == before
