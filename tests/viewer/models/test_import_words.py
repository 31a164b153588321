"""Imports of spreadsheets have a word for everything that can be said of them."""

import re
from pathlib import Path

from db.model.table_import import ROLES, ImportKind, PlannedRow, RowNote, RowState
from viewer.errors.import_sentences import ROW_SENTENCES
from viewer.models.import_words import ImportWords

_DB = Path(__file__).parents[3] / "db"
WORDS = ImportWords()


def test_every_kind_role_and_state_has_a_word() -> None:
    assert all(WORDS.kind(kind) for kind in ImportKind)
    assert all(WORDS.role(role) for roles in ROLES.values() for role in roles)
    assert all(WORDS.state(state) for state in RowState)
    assert WORDS.made({"meeting": 1200, "person": 0, "error": 3}) == "sessions: 1\u202f200"


def test_every_code_of_a_row_has_a_sentence() -> None:
    pattern = re.compile(r"(?:RowNote|refuse|fault|note)\(\s*\"([a-z_]+)\"")
    files = [
        file
        for part in ("storage/table_imports", "usecases/table_import")
        for file in (_DB / part).rglob("*.py")
    ]
    given = {code for file in files for code in pattern.findall(file.read_text("utf-8"))}
    assert {"similar", "ordinal_unclear", "contradicts_date"} <= given
    assert given - set(ROW_SENTENCES) == set()


def test_a_note_has_its_facts_and_the_field_its_word() -> None:
    params = {"field": "theme/ru", "value": "a", "known": "b"}
    row = PlannedRow(
        7, RowState.SAME, "x", (RowNote("differs", "", params), RowNote("name_missing"))
    )
    assert WORDS.report_line(row) == (
        "7",
        "there already",
        "x",
        "Theme in Russian: “a”; the archive has “b” and keeps it; There is no name",
    )
    fields = ("ordinal", "date_start", "date_end", "place", "text", "theme/az")
    for field in fields:
        assert WORDS.note(RowNote("differs_untold", "", {"field": field, "value": "a"}))
