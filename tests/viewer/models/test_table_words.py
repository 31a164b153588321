"""The words of tables: there is one for everything that a table says, in each language."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from db.model import LANGUAGES, ResolutionKind, UnitType
from db.model.search import FACETS
from db.model.tables import ABOUT_LINES, BATCH_COLUMNS, HIT_COLUMNS
from viewer.assets import translations
from viewer.commands.table_arguments import SORTS
from viewer.errors import QUERY_SENTENCES
from viewer.i18n import Translation
from viewer.models.table_words import table_words

_KEYS = [
    *(f"column.{name}" for name in (*HIT_COLUMNS, *BATCH_COLUMNS)),
    *(f"about.{name}" for name in (*ABOUT_LINES, "everything", "yes", "no")),
    *(f"wording.{language}" for language in (*LANGUAGES, "other")),
    *(f"language.{language}" for language in LANGUAGES),
    *(f"type.{one}" for one in UnitType),
    *(f"kind.{one}" for one in ResolutionKind),
    *(f"facet.{one}" for one in FACETS),
    *(f"sort.{one}" for one in SORTS),
    *(f"message.{code}" for code in QUERY_SENTENCES),
    *(f"sheet.{name}" for name in ("about", "results", "queries")),
    *(f"note.{name}" for name in ("cut", "missing", "empty", "suggestion")),
    *(f"why.{name}" for name in ("name", "topic", "note", "theme", "office", "person", "place")),
]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    translation = Translation(translations())
    translation.switch(request.param)
    yield request.param
    shiboken6.delete(translation)
    QLocale.setDefault(before)


def test_every_word_is_there(language: str) -> None:
    words = table_words(language, QCoreApplication.translate)
    assert [key for key in _KEYS if not words.has(key) or not words.word(key)] == []


def test_titles_of_a_table_differ_and_name_sheets(language: str) -> None:
    words = table_words(language, QCoreApplication.translate)
    for columns in (HIT_COLUMNS, BATCH_COLUMNS):
        titles = [words.word(f"column.{name}") for name in columns]
        assert len(set(titles)) == len(titles)
    sheets = [words.word(f"sheet.{name}") for name in ("about", "results", "queries")]
    assert len(set(sheets)) == 3
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in sheets)


def test_facts_are_put_in() -> None:
    words = table_words("en")
    assert words.word("note.suggestion", query="{count}", count=1) == "Perhaps: {count}"
    assert "{count}" in words.word("note.cut")
    assert words.word("note.missing", rows=5, count=2).startswith("5 (2 are missing")
    assert words.word("sort.unknown") == "unknown"
    assert words.program.startswith("Council Archive")
