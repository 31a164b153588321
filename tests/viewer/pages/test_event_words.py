"""What the journal says of an event."""

import re
from pathlib import Path

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
