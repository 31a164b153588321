"""A search over the whole archive: hits with their titles, facets with their names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from db.model import Mark, Query, UnitType, new_id
from db.paths import ArchivePaths
from db.progress import Cancelled, silent
from db.search import Marker
from db.storage import Store
from db.storage.tables import MeetingTable, MeetingThemeTable, NameFormTable
from db.usecases.open_archive import OpenedArchive
from db.usecases.reindex_archive import reindex_archive
from db.usecases.search_records import marker_of, marks, search_records
from tests.db.usecases.sample_archive import add_session


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    store = Store.create(ArchivePaths(tmp_path / "T.archive"), "T")
    add_session(
        store, 1, "Принято решение о делимитации границы", scratch=tmp_path, speaker="Фарид Шафиев"
    )
    add_session(store, 2, "Отмечена важность воды", "Решение отложено", scratch=tmp_path)
    made = OpenedArchive(store)
    yield made
    made.close()


def test_nothing_is_found_before_there_is_an_index_and_it_is_said(opened: OpenedArchive) -> None:
    answer = search_records(opened, Query("решение"))
    assert (answer.total, answer.hits) == (0, ())
    assert answer.messages[0].code == "index_behind"
    assert int(answer.messages[0].params["count"]) > 0


def test_hits_come_with_passage_title_and_place(opened: OpenedArchive) -> None:
    opened.wait_for_index(silent)
    answer = search_records(opened, Query("делимитация границы"))
    assert answer.total == 1
    hit = answer.hits[0]
    assert hit.type is UnitType.RESOLUTION
    assert hit.snippet == "Принято решение о ⟦делимитации⟧ ⟦границы⟧"
    assert (hit.number, hit.date, hit.language) == ("1", "2001-03-02", "ru")
    assert hit.meeting_id
    assert answer.took_ms > 0


def test_a_meeting_without_a_theme_in_the_language_shows_one_it_has(opened: OpenedArchive) -> None:
    with opened.store.writing() as session:
        meeting = session.scalars(select(MeetingTable)).first()
        assert meeting is not None
        assert meeting.council_id is not None
        council = meeting.council_id
        session.add(MeetingThemeTable(meeting_id=meeting.id, language="ru", text="Вода Каспия"))
        session.add(
            NameFormTable(
                id=new_id(),
                script="Latn",
                preferred=True,
                authority_id=council,
                authority_type="council",
                text="South Caspian Expert Council",
                language="en",
                kind="full",
                key="south caspian expert council",
            )
        )
        wanted = meeting.id
    opened.wait_for_index(silent)
    for asked in ("type:meeting", ""):
        answer = search_records(opened, Query(asked, types=(UnitType.MEETING,), language="en"))
        shown = {hit.id: (hit.snippet, hit.language) for hit in answer.hits}
        assert shown[wanted] == ("Вода Каспия", "ru")


def test_facets_have_names_and_a_chosen_value_stays(opened: OpenedArchive) -> None:
    opened.wait_for_index(silent)
    answer = search_records(opened, Query("решение"))
    assert [value.label for value in answer.facets["place"]] == ["Баку"]
    assert [value.value for value in answer.facets["year"]] == ["2002", "2001"]
    assert {value.value for value in answer.facets["kind"]} == {"decision"}
    chosen = search_records(opened, Query("решение", filters={"year": ("1999",)}))
    assert chosen.total == 0
    assert ("1999", 0) in [(value.value, value.count) for value in chosen.facets["year"]]


def test_a_person_and_the_meeting_are_found_by_the_name(opened: OpenedArchive) -> None:
    opened.wait_for_index(silent)
    found = {hit.type for hit in search_records(opened, Query("Шафиева")).hits}
    assert {UnitType.PERSON, UnitType.MEETING} <= found


def test_a_stale_search_ends(opened: OpenedArchive) -> None:
    opened.wait_for_index(silent)
    with pytest.raises(Cancelled):
        search_records(opened, Query("решение"), lambda: True)


def test_reindexing_keeps_what_is_found(opened: OpenedArchive) -> None:
    opened.wait_for_index(silent)
    before = [hit.id for hit in search_records(opened, Query("решение")).hits]
    reindex_archive(opened)
    assert [hit.id for hit in search_records(opened, Query("решение")).hits] == before


def test_marks_are_of_each_text() -> None:
    found = marks("граница", [("ru", "О границе"), ("ru", "нет")])
    assert found == ((Mark(2, 9),), ())


def test_marks_within_results_are_each_texts_own() -> None:
    marker = marker_of(Query("Россия родственные:да", within=("иранский",)))
    assert isinstance(marker, Marker)
    assert marker.marks("ru", "Иран и российский совет") == (Mark(7, 17),)
