"""Journeys whose answers need an index that excludes, searches within, and finds what is alike."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_narrowing import chips, hits, within
from tests.viewer.journeys.test_search_and_read import (
    PATIENCE,
    found,
    search,
    type_text,
    wait_for_index,
)
from viewer.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """The window with its index ready and every resolution listed."""
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 8 + 3, timeout=PATIENCE)
    return opened


def test_what_is_excluded_is_not_found(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.browse.narrowing.facets.toggle("kind", "decision", exclude=True)
    qtbot.waitUntil(lambda: found(window) == 6 + 3, timeout=PATIENCE)
    assert not any("Решили" in snippet for snippet in hits(window))


def test_further_words_are_searched_within_the_former_results(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница")
    window.actions_by_name["search_within"].trigger()
    qtbot.waitUntil(lambda: chips(window) == ["within “граница”"], timeout=PATIENCE)
    search(qtbot, window, "рекомендовали")
    assert chips(window) == ["within “граница”"]
    assert len(hits(window)) == 2
    assert all("границ" in snippet for snippet in hits(window))


def test_a_word_that_was_being_typed_is_searched_within_as_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "согласов")
    before = hits(window)
    assert before
    window.actions_by_name["search_within"].trigger()
    qtbot.waitUntil(lambda: within(window) == ("согласов*",), timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert hits(window) == before


def test_what_is_typed_while_searching_within_begins_is_not_lost(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница")
    window.actions_by_name["search_within"].trigger()
    type_text(window.toolbar.search.line, "рек")
    qtbot.waitUntil(lambda: within(window) == ("граница",), timeout=PATIENCE)
    assert window.toolbar.search.text() == "рек"


def test_a_word_that_is_being_typed_finds_what_begins_so(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "согласов")
    assert found(window) > 0


def test_what_is_like_a_resolution_is_found_without_itself(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница")
    chosen = window.pages.browse.list_of_results.current_hit()
    assert chosen is not None
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=PATIENCE) as answer:
        window.actions_by_name["more_like"].trigger()
    found_ids = [hit.id for hit in answer.args[1].hits]
    assert chosen.id not in found_ids
    assert "согласование" in answer.args[1].hits[0].snippet.replace("⟦", "").replace("⟧", "")
