"""What the index is fed, and what is shown of a hit."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from db.model import ResolutionKind, UnitText, UnitType, new_id
from db.storage import Store
from db.storage.reading.head import changed_owners, outbox_head
from db.storage.reading.units import index_units
from db.storage.reading.views import hit_views
from tests.db.sample_council import Sample
from tests.db.storage.outbox import entries_after


def test_a_meeting_gives_itself_its_points_and_the_free_paragraphs(
    store: Store, sample: Sample
) -> None:
    units = list(index_units(store.reading, [sample.first]))
    assert [unit.uid for unit in units] == [
        f"m:{sample.first}",
        *(f"r:{point}" for point in sample.points),
        f"p:{sample.document}:0",
        f"p:{sample.document}:1",
        f"p:{sample.document}:5",
        f"p:{sample.document_az}:0",
    ]
    assert {unit.owner for unit in units} == {sample.first}
    assert {unit.meeting_id for unit in units} == {sample.first}
    assert [unit.position for unit in units] == sorted(unit.position for unit in units)


def test_a_meetings_unit_is_found_by_its_names(store: Store, sample: Sample) -> None:
    unit = next(index_units(store.reading, [sample.first]))
    assert unit.type is UnitType.MEETING
    assert {text.text for text in unit.names} >= {
        "СЭС",
        "Şimal Ekspert Şurası",
        "Баку",
        "Центр анализа",
        "Fərid Şəfiyev",
    }
    assert unit.themes == (UnitText("ru", "Партнёрство"), UnitText("az", "Tərəfdaşlıq"))
    assert UnitText("az", "AM sədri") in unit.offices
    assert (unit.council, unit.place) == (sample.council, sample.place)
    assert (unit.persons, unit.institutions) == ((sample.person,), (sample.institution,))
    assert unit.instruments == (sample.basis, sample.instrument)
    assert unit.languages == ("ru", "az")
    assert UnitText("ru", "Меморандум о сотрудничестве") in unit.field_names["instrument"]


def test_a_resolution_is_one_unit_in_all_its_languages(store: Store, sample: Sample) -> None:
    units = {unit.uid: unit for unit in index_units(store.reading, [sample.first])}
    unit = units[f"r:{sample.points[1]}"]
    assert {text.language for text in unit.texts} == {"ru", "az"}
    assert (unit.number, unit.kinds, unit.languages) == (
        "2",
        ("position", "recommendation"),
        ("ru", "az"),
    )
    assert (unit.instruments, unit.date_start) == ((sample.instrument,), "2021-11-18")
    assert unit.record_id == sample.points[1]
    assert unit.field_names["person"] is units[f"r:{sample.points[0]}"].field_names["person"]


def test_a_person_is_a_unit_with_every_name_and_office(store: Store, sample: Sample) -> None:
    (unit,) = index_units(store.reading, [sample.person])
    assert (unit.uid, unit.owner, unit.meeting_id) == (f"n:{sample.person}", sample.person, None)
    assert {text.text for text in unit.names} == {"Фарид Шафиев", "Fərid Şəfiyev", "Ф. Шафиев"}
    assert {text.text for text in unit.offices} == {"председатель ЦА", "AM sədri", "советник"}


def test_all_owners_together_are_the_same_as_one_by_one(store: Store, sample: Sample) -> None:
    everything = list(index_units(store.reading, store.index_owners()))
    owners = list(dict.fromkeys(unit.owner for unit in everything))
    assert set(owners) == {
        sample.first,
        sample.second,
        sample.fourth,
        sample.undated,
        sample.person,
    }
    apart = [unit for owner in owners for unit in index_units(store.reading, [owner])]
    assert apart == everything
    assert len({unit.uid for unit in everything}) == len(everything)


def test_an_owner_that_is_gone_gives_nothing(store: Store, sample: Sample) -> None:
    assert list(index_units(store.reading, [new_id(), sample.council, ""])) == []
    assert list(index_units(store.reading, [])) == []


def test_no_transaction_is_open_while_units_are_taken(store: Store, sample: Sample) -> None:
    open_now = 0

    @contextmanager
    def watched() -> Iterator[Session]:
        nonlocal open_now
        open_now += 1
        with store.reading() as session:
            yield session
        open_now -= 1

    for _ in index_units(watched, store.index_owners()):
        assert open_now == 0


def test_every_unit_has_a_view(session: Session, store: Store, sample: Sample) -> None:
    units = list(index_units(store.reading, store.index_owners()))
    views = hit_views(session, [unit.uid for unit in units], "ru")
    assert set(views) == {unit.uid for unit in units}
    for unit in units:
        view = views[unit.uid]
        assert (view.record_id, view.type, view.meeting_id) == (
            unit.record_id,
            unit.type,
            unit.meeting_id,
        )
        assert (view.number, view.date, view.paragraph) == (
            unit.number,
            unit.date_start,
            unit.paragraph,
        )
        assert set(unit.texts) <= set(view.texts)
        assert set(unit.names) <= set(view.texts) | {UnitText("", "")}


def test_a_view_shows_what_a_hit_needs(session: Session, sample: Sample) -> None:
    uids = [f"r:{sample.points[1]}", f"p:{sample.document}:5", f"n:{sample.person}"]
    views = hit_views(session, uids, "ru")
    point = views[uids[0]]
    assert (point.title, point.council, point.ordinal, point.place) == ("СЭС", "СЭС", 1, "Баку")
    assert point.kinds == (ResolutionKind.POSITION, ResolutionKind.RECOMMENDATION)
    assert point.languages == ("ru", "az")
    paragraph = views[uids[1]]
    assert (paragraph.title, paragraph.paragraph) == ("Communiqué ru", 5)
    assert paragraph.texts == (UnitText("ru", "Члены совета поблагодарили хозяев."),)
    assert views[uids[2]].title == "Фарид Шафиев"
    assert hit_views(session, uids, "az")[uids[2]].title == "Fərid Şəfiyev"


def test_unknown_units_have_no_view(session: Session, sample: Sample) -> None:
    gone = [f"r:{new_id()}", f"p:{sample.document}:99", f"p:{sample.document}:2", "x:1", "", "m:"]
    assert hit_views(session, gone, "ru") == {}
    assert hit_views(session, [], "ru") == {}


def test_the_outbox_is_read_from_a_position_on(session: Session, sample: Sample) -> None:
    head = outbox_head(session)
    everything = entries_after(session, 0)
    assert [seq for seq, _ in everything] == list(range(1, head + 1))
    assert changed_owners(session, everything[0][0], head, 1) == [everything[1]]
    assert changed_owners(session, head, head, 10) == []
