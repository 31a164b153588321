"""The record table: pages asked for once, gone records greyed, order asked for, Qt's own tester."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from db.model import MeetingRow, RecordType
from db.model.rows import FurtherValue
from viewer.models.record_columns import COLUMNS, FIRST_ORDER
from viewer.models.record_table import PAGE_SIZE, RecordTableModel


def meeting(number: int) -> MeetingRow:
    return MeetingRow(
        id=f"m{number}",
        council="РАЭС",
        ordinal=number,
        date_start="2021-11-18",
        date_end=None,
        place="Баку",
        theme=f"Тема {number}",
        resolution_count=number,
        languages=("ru", "az"),
    )


def table(count: int) -> RecordTableModel:
    model = RecordTableModel(COLUMNS[RecordType.MEETING])
    model.set_ids([f"m{number}" for number in range(count)])
    return model


def texts(model: RecordTableModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_qt_finds_no_fault(qtbot: QtBot) -> None:
    model = table(0)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids([f"m{number}" for number in range(PAGE_SIZE * 2 + 9)])
    model.put_rows(0, {f"m{number}": meeting(number) for number in range(PAGE_SIZE)})
    model.put_rows(9, {})
    model.forget_rows()
    model.set_ids([])
    assert tester.model() is model


def test_a_page_is_asked_for_once_and_only_when_looked_at(qtbot: QtBot) -> None:
    model = table(1000)
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    assert texts(model, 0)[0] == "…"
    texts(model, 1)
    texts(model, PAGE_SIZE * 2 + 30)
    assert wanted == [0, 2]
    assert next(iter(model.page_ids(3))) == f"m{PAGE_SIZE * 3}"


def test_rows_are_shown_as_the_language_wants(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    model = table(3)
    model.put_rows(0, {"m1": meeting(1)})
    shown = texts(model, 1)
    QLocale.setDefault(before)
    assert shown[:6] == ["1-е заседание РАЭС", "18 ноября 2021", "Баку", "Тема 1", "1", "RU AZ"]


def test_a_gone_record_becomes_a_grey_row(qtbot: QtBot) -> None:
    model = table(2)
    model.put_rows(0, {"m1": meeting(1)})
    assert model.index(0, 0).data(RecordTableModel.GoneRole) is True
    assert texts(model, 0)[0] == "—"
    assert model.index(1, 0).data(RecordTableModel.GoneRole) is False


def test_memory_stays_bounded(qtbot: QtBot) -> None:
    model = table(PAGE_SIZE * 320)
    for page in range(320):
        model.put_rows(page, {key: meeting(1) for key in model.page_ids(page)})
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    texts(model, 0)
    texts(model, PAGE_SIZE * 319)
    assert wanted == [0]


def test_a_screen_reader_hears_the_order_of_a_column(qtbot: QtBot) -> None:
    model = table(2)
    model.set_orders([(1, True), (2, False)])
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(3)]
    assert said == ["Meeting", "Date, descending, order 1", "Place, ascending, order 2"]


def test_what_lies_beyond_a_row_is_shown_where_it_has_come(qtbot: QtBot) -> None:
    model = table(2)
    names = [column.name for column in model.columns]
    further: dict[str, dict[str, FurtherValue]] = {
        "organisers": {"m0": ("Центр", "Институт")},
        "document_count": {"m0": 3},
    }
    model.put_rows(0, {"m0": meeting(0), "m1": meeting(1)}, further)
    shown = [texts(model, row)[names.index("organisers")] for row in (0, 1)]
    assert shown == ["Центр · Институт", ""]
    assert texts(model, 0)[names.index("document_count")] == "3"


def test_every_table_has_columns_that_name_fields_of_its_row() -> None:
    for record_type, columns in COLUMNS.items():
        first, _ = FIRST_ORDER[record_type]
        assert next(column for column in columns if column.name == first).order
        names = [column.name for column in columns]
        assert len(names) == len(set(names))
        orders: Sequence[str] = [column.order for column in columns if column.order]
        assert len(orders) == len(set(orders))
