"""Lists what became of the files that were given: each with its name, its end and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.models.line_table import LineTableModel
from viewer.theme import px
from viewer.widgets.context_menu import button_menu
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.record_table import RecordTable


@dataclass(frozen=True, slots=True)
class FileFate:
    """What became of one file, in words; ``why`` may be empty. ``leads``: there is a way to it."""

    name: str
    became: str
    why: str
    leads: bool


class ImportedFilesDialog(DialogFrame):
    """``fates`` says them in the language of the moment, the latest file first; ``sums`` how many.

    ``wanted`` carries the place of the file that is to be gone to.
    """

    wanted = Signal(int)

    def __init__(
        self,
        fates: Callable[[], Sequence[FileFate]],
        sums: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What became of the files"))
        self.setAccessibleName(self.windowTitle())
        self._ask, self._ask_sums = fates, sums
        self._fates: Sequence[FileFate] = ()
        self._about = WrappedLabel("", "secondary", "text2")
        self._sums = WrappedLabel("", "strong")
        self._model = LineTableModel(self._heads(), self)
        self.table = RecordTable()
        self._why = WrappedLabel("", "base")
        self._build()
        self.retranslate()
        self.resize(px(760), px(520))
        self.table.setFocus()

    def _heads(self) -> tuple[str, ...]:
        return self.tr("File"), self.tr("What became of it"), self.tr("Why")

    def _build(self) -> None:
        self.body.addWidget(self._sums)
        self.body.addWidget(self._about)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.table.set_density("compact")
        self.table.set_columns(((180, 2), (190, 2), (240, 3)))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self.body.addWidget(self.table, 1)
        self._why.setMinimumHeight(px(54))
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._why)
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.show_file = self.add_button(self.tr("Show the file"), primary=True)
        self.show_file.clicked.connect(self._go)
        self.table.opened.connect(lambda *_: self.show_file.click())
        self.table.menu_wanted.connect(lambda at: button_menu(self, (self.show_file,)).popup(at))

    def retranslate(self) -> None:
        """Everything is said anew."""
        row = max(0, self.table.currentIndex().row())
        old, self._model = self._model, LineTableModel(self._heads(), self)
        self._fates = self._ask()
        self.table.setModel(self._model)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        old.deleteLater()
        keys = [str(place) for place in range(len(self._fates))]
        self._model.set_lines(keys, lambda key: self._line(int(key)))
        self._about.setText(
            self.tr("The files that were given since the program began, the latest first.")
            if self._fates
            else self.tr("No file was given since the program began.")
        )
        self._sums.setText(self._ask_sums())
        self._sums.setVisible(bool(self._fates))
        self.table.setVisible(bool(self._fates))
        if self._fates:
            self.table.selectRow(min(row, len(self._fates) - 1))
        self._tell()

    def sums(self) -> str:
        """How many files came to which end."""
        return self._sums.text()

    def lines(self) -> list[tuple[str, ...]]:
        """What is listed."""
        return [self._line(place) for place in range(len(self._fates))]

    def _line(self, place: int) -> tuple[str, ...]:
        fate = self._fates[place]
        return fate.name, fate.became, fate.why

    def _current(self) -> FileFate | None:
        row = self.table.currentIndex().row()
        return self._fates[row] if 0 <= row < len(self._fates) else None

    def _tell(self) -> None:
        """The chosen file's reason, whole."""
        fate = self._current()
        self._why.setText("" if fate is None else fate.why)
        self.show_file.setEnabled(fate is not None and fate.leads)

    def _go(self) -> None:
        row = self.table.currentIndex().row()
        self.accept()
        self.wanted.emit(row)
