"""The third step of importing a spreadsheet: what would become of each row."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model.table_import import ImportPlan, PlannedRow, RowState
from viewer.i18n import number_text
from viewer.models.import_words import ImportWords
from viewer.models.line_table import LineTableModel
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.context_menu import button_menu
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.record_table import RecordTable
from viewer.widgets.segmented import SegmentedControl
from viewer.widgets.told_words import Telling

#: What is shown of the rows: all, those with a note, those that are left out, by state.
ALL, NOTED, LEFT_OUT, NEW, THERE = "all", "noted", "left_out", "new", "there"
_SHOWN: dict[str, Callable[[PlannedRow], bool]] = {
    ALL: lambda row: row.state is not RowState.EMPTY,
    NOTED: lambda row: bool(row.notes),
    LEFT_OUT: lambda row: row.state is RowState.ERROR,
    NEW: lambda row: row.state is RowState.NEW,
    THERE: lambda row: row.state in {RowState.SAME, RowState.FILLS},
}


class RowsStep(Telling, QWidget):
    """``report_wanted`` asks where the report is to go."""

    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ImportWords(QCoreApplication.translate)
        self._rows: dict[str, PlannedRow] = {}
        self._plan = ImportPlan((), {})
        self._counts = WrappedLabel("", "strong")
        self._made = WrappedLabel("", "secondary", "text2")
        self.filter = SegmentedControl(self.tr("Rows that are shown"))
        self.filter.changed.connect(self.show_only)
        self.report = Button(self.tr("Save the report…"))
        self.report.clicked.connect(self.report_wanted)
        self._model = LineTableModel(self._words.report_heads(), self)
        self.table = RecordTable()
        self._note = WrappedLabel("", "secondary", "text2")
        self._none = Label(self.tr("No such row"), "secondary", "text3")
        self._build()

    @property
    def plan(self) -> ImportPlan:
        """What would be done."""
        return self._plan

    def show_plan(self, plan: ImportPlan) -> None:
        """Show the rows; first those that are left out, if there are any."""
        self._plan = plan
        self._rows = {str(row.number): row for row in plan.rows}
        parts = [
            f"{self._words.state(state)}: {number_text(plan.count(state))}"
            for state in (RowState.NEW, RowState.FILLS, RowState.SAME, RowState.ERROR)
            if plan.count(state)
        ]
        rows = self.tr("%Ln row(s)", "", sum(map(_SHOWN[ALL], plan.rows)))
        self._counts.setText(f"{rows} · {', '.join(parts)}" if parts else rows)
        made = self._words.made(plan.made)
        told = self.tr("New records: {records}").replace("{records}", made)
        self._made.setText(told if made else self.tr("No record would be new"))
        names = {
            ALL: self.tr("All"),
            LEFT_OUT: self.tr("Left out"),
            NOTED: self.tr("With notes"),
            NEW: self.tr("New"),
            THERE: self.tr("There already"),
        }
        counted = {name: sum(map(_SHOWN[name], plan.rows)) for name in names}
        self.filter.set_choices(
            [(name, f"{text} {number_text(counted[name])}", "") for name, text in names.items()]
        )
        self.filter.set_enabled_values([name for name in names if counted[name] or name == ALL])
        first = LEFT_OUT if counted[LEFT_OUT] else ALL
        self.filter.set_current(first)
        self.show_only(first)

    def changeEvent(self, event: QEvent) -> None:
        """Titles, states and counts follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._plan.rows:
            shown, old = self.filter.current(), self._model
            self._model = LineTableModel(self._words.report_heads(), self)
            self.table.setModel(self._model)
            self.table.selectionModel().currentRowChanged.connect(self._tell)
            old.deleteLater()
            self.show_plan(self._plan)
            self.filter.set_current(shown)
            self.show_only(shown)

    def show_only(self, shown: str) -> None:
        """Show the rows of one filter."""
        rows = [str(row.number) for row in self._plan.rows if _SHOWN[shown](row)]
        self._model.set_lines(rows, lambda key: self._words.report_line(self._rows[key]))
        self._none.setVisible(not rows)
        if rows:
            self.table.selectRow(0)
        self._tell()

    def lines(self) -> list[list[str]]:
        """What is shown of the rows."""
        columns = range(self._model.columnCount())
        return [
            [str(self._model.index(row, column).data()) for column in columns]
            for row in range(self._model.rowCount())
        ]

    def summary(self) -> str:
        """How many rows of each state there are."""
        return self._counts.text()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        told = QVBoxLayout()
        told.setSpacing(px(8))
        told.addWidget(self._counts)
        told.addWidget(self._made)
        layout.addLayout(told)
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.report)
        layout.addLayout(row)
        self.table.setAccessibleName(self.tr("Rows of the spreadsheet"))
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.table.set_density("compact")
        self.table.set_columns(((64, 0), (110, 0), (150, 3), (150, 3)))
        self.table.setModel(self._model)
        self.table.menu_wanted.connect(lambda at: button_menu(self, (self.report,)).popup(at))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        layout.addWidget(self._none)
        layout.addWidget(self.table, 1)
        self._note.setMinimumHeight(px(54))
        layout.addWidget(self._note)

    def _tell(self) -> None:
        """The chosen row's notes, whole."""
        row = self._rows.get(self._model.key_of(self.table.currentIndex().row()))
        notes = [] if row is None else [self._words.note(note) for note in row.notes]
        self._note.setText("\n".join(notes))
