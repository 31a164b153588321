"""What the journal says of an event."""

import re
from pathlib import Path

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

import db
from viewer.pages.event_words import event_facts, event_words

_WRITTEN = re.compile(r"\.event\(\s*\"(\w+)\"")


def test_every_event_that_is_written_has_words() -> None:
    sources = Path(db.__file__).parent.rglob("*.py")
    names = {name for file in sources for name in _WRITTEN.findall(file.read_text("utf-8"))}
    assert "table_import_done" in names
    assert [name for name in sorted(names) if not event_words(name, {})[:1].isupper()] == []


def test_a_bare_number_is_no_fact_for_a_person() -> None:
    facts: dict[str, str | int] = {"filename": "meet.csv", "removed": 8, "kept": 0}
    assert event_facts(facts) == "meet.csv"
    assert event_facts({"tag": "ports", "added": "sea"}) == "sea · ports"


def test_a_day_that_was_chosen_is_said_in_words(widgets: QtBot) -> None:
    assert event_facts({"value": "2021-11-18"}) == "18 November 2021"
    assert event_facts({"value": "2021-11-18/2021-11-19"}) == "18–19 November 2021"
    assert event_facts({"value": "2021-13-18"}) == "2021-13-18"
    QLocale.setDefault(QLocale("ru"))
    assert event_facts({"value": "2021-11"}) == "ноябрь 2021"
    assert event_facts({"act": "2021-11"}) == "2021-11"


def test_an_undo_that_was_undone_is_called_done_again() -> None:
    assert event_words("undone", {"of": 3, "undid": "record_edited"}) == "Undone: Record edited"
    redone: dict[str, str | int] = {"of": 4, "undid": "undone", "redid": "record_edited"}
    assert event_words("undone", redone) == "Redone: Record edited"
    assert event_words("undone", {"of": 4, "undid": "undone"}) == "Redone"
