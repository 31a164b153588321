"""Two sources disagree: both values are kept and found, a person chooses one with a reason."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.errors import RecordNotFoundError
from db.model import Query
from tests.db.usecases.conflict_steps import conflict, meeting, total
from tests.db.usecases.councils import EDITION, ENGLISH, RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with a session of which two texts disagree on day, theme and place."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True)
        moved = EDITION.replace("в Баку", "в Сумгаите").replace("советник", "помощник")
        take_in(opened, tmp_path, "edition.txt", moved, accept=True)
        yield opened


def test_what_sources_disagree_on_is_told_with_them(archive: Archive) -> None:
    found = {one.field: [value.value for value in one.values] for one in meeting(archive).conflicts}
    assert found == {
        "date": ["2021-11-18", "2021-11-19"],
        "place": ["Баку", "Сумгаит"],
        "theme": ["Порты и люди", "Порты, люди и корабли"],
        "office": ["советник президента", "помощник президента"],
    }
    date = conflict(archive, "date")
    assert [value.chosen for value in date.values] == [True, False]
    assert [ref.label for value in date.values for ref in value.sources] == [
        "first.txt",
        "edition.txt",
    ]


def test_both_are_found_by_search(archive: Archive) -> None:
    assert total(archive, "type:meeting date:2021-11-18") == 1
    assert total(archive, "type:meeting date:2021-11-19") == 1
    assert total(archive, "type:meeting date:2021-11-20") == 0
    assert total(archive, "type:meeting корабли") == 1
    assert total(archive, "type:meeting Сумгаит") == 1
    archive.wait_for_index()
    (hit,) = archive.search(Query("type:meeting корабли")).hits
    assert "⟦корабли⟧" in hit.snippet


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("date", lambda detail: detail.date_start),
        ("theme", lambda detail: detail.theme),
        ("place", lambda detail: detail.place.label),
        ("office", lambda detail: detail.participants[1].office),
    ],
)
def test_a_person_chooses_and_chooses_again(archive: Archive, field: str, shown: object) -> None:
    assert callable(shown)
    before, other = conflict(archive, field).values
    detail = meeting(archive)
    assert shown(detail) == before.value
    archive.choose_value(detail.id, other.id, "  Протокол   точнее ")
    chosen = meeting(archive)
    assert shown(chosen) == other.value
    assert chosen.version == detail.version + 1
    now = conflict(archive, field)
    assert [value.value for value in now.values] == [other.value, before.value]
    assert now.reason == "Протокол точнее"
    event = chosen.history[-1]
    facts = json.loads(event.detail)
    assert event.what == "value_chosen"
    assert (facts["value"], facts["was"]) == (other.value, before.value)
    archive.choose_value(detail.id, before.id, "Ошибка")
    assert shown(meeting(archive)) == before.value
    assert archive.verify(full=True).ok


def test_what_was_not_chosen_is_still_found(archive: Archive) -> None:
    detail = meeting(archive)
    archive.choose_value(detail.id, conflict(archive, "date").values[1].id, "протокол")
    archive.choose_value(detail.id, conflict(archive, "theme").values[1].id, "протокол")
    assert meeting(archive).date_start == "2021-11-19"
    assert total(archive, "type:meeting date:2021-11-18") == 1
    assert total(archive, "type:meeting люди") == 1


def test_wordings_in_two_languages_are_no_conflict(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "b.archive", "Test") as archive:
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        take_in(archive, tmp_path, "en.txt", ENGLISH, accept=True)
        detail = meeting(archive)
        assert len(detail.documents) == 2
        assert detail.conflicts == ()


def test_an_unknown_value_is_refused(archive: Archive) -> None:
    detail = meeting(archive)
    for meeting_id, value in ((detail.id, "no"), ("no", "no")):
        with pytest.raises(RecordNotFoundError):
            archive.choose_value(meeting_id, value, "why")
