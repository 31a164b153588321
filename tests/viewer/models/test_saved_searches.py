"""The saved searches as a table: rows follow the list, figures come when they are known."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester

from db.model import Query, SavedSearch
from viewer.models.saved_searches import SavedSearchModel

_MOMENT = "2026-03-12T09:30:00.000000Z"
ONE, TWO = (
    SavedSearch(name, 1, name, Query(name), place, _MOMENT, "anna", _MOMENT, "anna")
    for place, name in enumerate(("Порт", "Море"))
)


@pytest.fixture
def model() -> SavedSearchModel:
    QLocale.setDefault(QLocale("en"))
    made = SavedSearchModel(lambda search: f"asks {search.name}")
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def cells(model: SavedSearchModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_rows_are_the_searches(model: SavedSearchModel) -> None:
    model.set_searches((ONE, TWO))
    assert cells(model, 0) == ["Порт", "asks Порт", "", "12 March 2026"]
    assert model.row_of(TWO.id) == 1
    assert model.search_at(2) is None
    model.set_searches((TWO,))
    assert model.rowCount() == 1
    assert cells(model, 0)[0] == "Море"


def test_figures_come_when_they_are_known(model: SavedSearchModel) -> None:
    model.set_searches((ONE, TWO))
    model.set_hits(ONE.id, 1234)
    model.set_hits(TWO.id, None)
    assert [cells(model, row)[2] for row in (0, 1)] == ["1,234", "—"]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Порт. asks Порт. finds 1,234 place")


def test_figures_stay_while_a_search_asks_the_same(model: SavedSearchModel) -> None:
    model.set_searches((ONE, TWO))
    model.set_hits(ONE.id, 3)
    model.set_hits(TWO.id, 4)
    renamed = replace(ONE, name="Порты", version=2)
    model.set_searches((replace(TWO, query=Query("океан")), renamed))
    assert model.hits() == {ONE.id: 3}
    assert [cells(model, row)[2] for row in (0, 1)] == ["", "3"]
