"""Imports a spreadsheet in three steps: the file, its columns, its rows. Reads and writes nothing.

It asks by signals and is answered with what it shows; the window does the work.
"""

from enum import IntEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from db.model.table_import import ImportPlan, ImportTable, RowState, TableMapping
from viewer.dialogs.frame import DialogFrame
from viewer.dialogs.import_table_columns import ColumnsStep
from viewer.dialogs.import_table_rows import RowsStep
from viewer.dialogs.import_table_start import StartStep
from viewer.i18n import in_quotes, number_text
from viewer.theme import px
from viewer.widgets.plain_text import Label
from viewer.widgets.scrolled_sheet import ScrolledSheet

#: Milliseconds in which a click is the second one of what asked to compare.
_SECOND_CLICK = 600


class Step(IntEnum):
    """Where a person is."""

    FILE = 0
    COLUMNS = 1
    ROWS = 2


class ImportTableDialog(DialogFrame):
    """``compare_wanted`` and ``run_wanted`` ask for the next step, ``stop_wanted`` to end the work.

    The other questions are those of its steps. What takes the rows in stands where one has just
    asked to compare them, and answers a little later: nothing is stored by a second click.
    """

    compare_wanted = Signal()
    run_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Import a spreadsheet"))
        self.setAccessibleName(self.windowTitle())
        self.start, self.columns, self.rows = StartStep(), ColumnsStep(), RowsStep()
        self._steps = QStackedWidget()
        for step in (self.start, self.columns, self.rows):
            self._steps.addWidget(ScrolledSheet(step))  # on a small screen they are longer
        self.body.addWidget(self._steps, 1)
        self._task = Label("", "secondary", "text2")
        self._task.setMinimumHeight(px(18))
        self.body.addWidget(self._task)
        self._busy = False
        self._before: QWidget | None = None
        self.table: ImportTable | None = None
        self.back = self.add_button(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self.close_button = self.add_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.next = self.add_button(self.tr("Compare"), primary=True)
        self.next.clicked.connect(self.compare_wanted)
        self.take_in = self.add_button(self.tr("Take the rows in"), primary=True)
        self.take_in.clicked.connect(self.run_wanted)
        self._second_click = QTimer(self)
        self._second_click.setSingleShot(True)
        self._second_click.setInterval(max(_SECOND_CLICK, QApplication.doubleClickInterval()))
        self._second_click.timeout.connect(self._offer)
        self._primary.append(self.start.choose_file)
        self.go(Step.FILE)
        self.start.choose_file.setFocus()
        self.resize(px(860), px(560))

    @property
    def step(self) -> Step:
        """Where a person is."""
        return Step(self._steps.currentIndex())

    @property
    def mapping(self) -> TableMapping:
        """The columns as they are chosen."""
        return self.columns.mapping

    def go(self, step: Step) -> None:
        """Show a step."""
        self._steps.setCurrentIndex(step)
        self.back.setVisible(step is not Step.FILE)
        self.next.setVisible(step is Step.COLUMNS)
        self.take_in.setVisible(step is Step.ROWS)
        self.next.setDefault(step is not Step.FILE)  # Enter in the rows takes none in
        self.start.choose_file.setDefault(step is Step.FILE)
        self._offer()

    def show_table(self, table: ImportTable) -> None:
        """A file was read."""
        self.table = table
        self._say_facts(table)
        self.start.say(table.facts.name, "", "text2")

    def _say_facts(self, table: ImportTable) -> None:
        facts = table.facts
        below = number_text(len(table.rows) - table.head_row)
        parts = [facts.name, self.tr("rows: {count}").replace("{count}", below)]
        if facts.format == "csv":
            separators = {"\t": self.tr("tabs"), "": self.tr("nothing")}
            between = separators.get(facts.delimiter, in_quotes(facts.delimiter))
            parts.append(self.tr("between the cells: {sign}").replace("{sign}", between))
            parts.append(facts.encoding)
        said = " · ".join(parts)
        if not facts.certain:
            guessed = self.tr("The encoding was guessed: check that the words are right.")
            said = f"{said}. {guessed}"
        self.columns.show_table(table, said, doubtful=not facts.certain)

    def retranslate(self) -> None:
        """What is said of the file that was read."""
        if self.table is not None:
            self._say_facts(self.table)

    def show_plan(self, plan: ImportPlan) -> None:
        """The rows were compared."""
        self.rows.show_plan(plan)
        self._second_click.start()
        self.go(Step.ROWS)
        self._before = self.rows.table
        self._before.setFocus()

    def set_busy(self, text: str) -> None:
        """Work goes on, as it is said; ``""``: it has ended."""
        was, self._busy = self._busy, bool(text)
        if self._busy and not was:
            self._before = self.focusWidget()
            self.close_button.setFocus()
        self._task.setText(text)
        self._steps.setEnabled(not self._busy)
        self.close_button.setText(self.tr("Stop") if self._busy else self.tr("Close"))
        self._offer()
        if was and not self._busy and self._before is not None:
            self._before.setFocus()

    def say(self, sentence: str) -> None:
        """A sentence where otherwise the work is said."""
        self._task.setText(sentence)

    def task_text(self) -> str:
        """What is said of the work that goes on."""
        return self._task.text()

    def reject(self) -> None:
        """Escape stops the work first, and closes only where there is none."""
        if self._busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _offer(self) -> None:
        plan = self.rows.plan
        something = plan.count(RowState.NEW) + plan.count(RowState.FILLS) > 0
        self.next.setEnabled(not self._busy and self.step is Step.COLUMNS)
        waits = self._busy or self._second_click.isActive()
        self.take_in.setEnabled(not waits and something)
        self.back.setEnabled(not self._busy)

    def _go_back(self) -> None:
        self.go(Step(max(Step.FILE, self.step - 1)))
