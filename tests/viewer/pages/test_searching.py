"""What the window asks the archive: the query behind the page, without an archive."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Query, UnitType
from db.storage import engine
from db.storage.engine import Access, connect
from viewer.jobs import Jobs
from viewer.pages.searching import FACET_VALUES, Searching
from viewer.pages.workplace import Workplace
from viewer.settings import Settings


@pytest.fixture
def searching(widgets: QtBot, settings: Settings) -> Iterator[Searching]:
    jobs = Jobs()
    workplace = Workplace(jobs, settings)
    yield Searching(workplace)
    jobs.shutdown()


def test_a_query_is_being_typed_until_enter_or_a_place_completes_it(searching: Searching) -> None:
    searching.set_text("граница")
    assert searching.asked_query().typing
    searching.finish_typing()
    assert not searching.asked_query().typing
    searching.set_text("граница м")
    assert searching.asked_query().typing
    searching.set_text("граница м", at_once=True)
    assert not searching.asked_query().typing


def test_filters_and_sorting_do_not_complete_what_is_typed(searching: Searching) -> None:
    searching.set_text("гран")
    searching.set_filter("year", ("2021",))
    searching.set_sort("council")
    asked = searching.asked_query()
    assert asked.typing
    assert (asked.sort, asked.facet_limit) == ("council", FACET_VALUES)


def test_what_is_excluded_is_not_chosen_any_more(searching: Searching) -> None:
    searching.set_filters({"kind": ("decision", "position")})
    searching.exclude("kind", ("decision",))
    searching.exclude("kind", ("assessment", "decision"))
    asked = searching.asked_query()
    assert asked.filters == {"kind": ("position",)}
    assert asked.excluded == {"kind": ("decision", "assessment")}
    searching.exclude("kind", ("position",))
    assert searching.asked_query().filters == {}


def test_without_words_every_resolution_is_asked_for(searching: Searching) -> None:
    searching.set_text(" ")
    asked = searching.asked_query()
    assert (asked.types, asked.sort, asked.typing) == ((UnitType.RESOLUTION,), "meeting", False)


def test_what_is_searched_within_is_the_words_until_there_are_others(searching: Searching) -> None:
    searching.set_within(("граница", "порты"))
    asked = searching.asked_query()
    assert (asked.text, asked.within, asked.types) == ("порты", ("граница",), ())
    searching.set_text("море", at_once=True)
    asked = searching.asked_query()
    assert (asked.text, asked.within) == ("море", ("граница", "порты"))


def test_other_spellings_stay_switched_off_until_somebody_wants_them(searching: Searching) -> None:
    searching.set_text("Гаджиев", at_once=True)
    searching.set_variants(False)
    searching.set_text("Шафиев")
    assert not searching.asked_query().variants
    searching.restore(Query("порты"))
    searching.set_text("порты", at_once=True)
    assert not searching.asked_query().variants
    searching.reset()
    assert not searching.asked_query().variants
    searching.set_variants(True)
    assert searching.asked_query().variants


def test_what_is_alike_comes_by_likeness(searching: Searching) -> None:
    searching.restore(Query("", like="r1", sort="relevance"))
    asked = searching.asked_query()
    assert (asked.text, asked.like, asked.sort) == ("", "r1", "relevance")
    assert asked.types == (UnitType.RESOLUTION,)


def test_a_place_restores_what_narrowed_it_and_a_bare_place_keeps_the_filters(
    searching: Searching,
) -> None:
    place = Query(
        "граница", filters={"year": ("2021",)}, excluded={"kind": ("decision",)},
        within=("порты",), like="r1", sort="-date",
    )  # fmt: skip
    searching.restore(place)
    searching.set_text(place.text, at_once=True)
    asked = searching.asked_query()
    kept = (asked.filters, asked.excluded, asked.within, asked.like, asked.sort)
    assert kept == (place.filters, place.excluded, place.within, place.like, place.sort)
    searching.restore(None)
    asked = searching.asked_query()
    kept = (asked.filters, asked.excluded, asked.within, asked.like, asked.sort)
    assert kept == (place.filters, place.excluded, (), "", place.sort)


def test_sorting_is_remembered_but_not_that_of_a_place(
    searching: Searching, settings: Settings
) -> None:
    searching.set_sort("council")
    searching.restore(Query("", sort="relevance"))
    assert settings.result_order == "council"


def test_everything_that_narrows_is_taken_back_at_once(searching: Searching) -> None:
    searching.restore(Query("", filters={"year": ("2021",)}, within=("порты",)))
    searching.widen()
    asked = searching.query
    assert (asked.filters, asked.excluded, asked.within, asked.like) == ({}, {}, (), "")


def _impatient(database: Path, access: Access) -> sqlite3.Connection:
    connection = connect(database, access)
    connection.execute("PRAGMA busy_timeout = 50")
    return connection


def test_a_search_that_could_not_read_is_tried_again_by_itself(
    widgets: QtBot, settings: Settings, archive_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "connect", _impatient)
    jobs = Jobs()
    workplace = Workplace(jobs, settings)
    searching = Searching(workplace)
    database = archive_folder / "archive.db"
    with (
        Archive.open(archive_folder) as archive,
        closing(sqlite3.connect(database, isolation_level=None)) as other,
    ):
        archive.reindex()
        workplace.archive = archive
        other.execute("BEGIN EXCLUSIVE")
        with widgets.waitSignal(searching.failed, timeout=20_000):
            searching.set_text("session", at_once=True)
        with widgets.waitSignal(searching.found, timeout=20_000) as found:
            other.execute("ROLLBACK")
        assert found.args is not None
        assert found.args[0].text == "session"
        jobs.shutdown()
