"""The first step of importing a spreadsheet: which file; and the imports that were made so far."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model.table_import import ImportState, TableImport
from viewer.i18n import moment_date, number_text
from viewer.models.import_words import ImportWords
from viewer.models.line_table import LineTableModel
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.context_menu import button_menu
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.record_table import RecordTable
from viewer.widgets.told_words import Telling


class StartStep(Telling, QWidget):
    """``file_wanted`` asks for a file; ``undo_wanted`` and ``resume_wanted`` name an import."""

    file_wanted = Signal()
    undo_wanted = Signal(str)
    resume_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ImportWords(QCoreApplication.translate)
        self._imports: dict[str, TableImport] = {}
        self.choose_file = Button(self.tr("Choose a file…"), primary=True)
        self.choose_file.clicked.connect(self.file_wanted)
        self._file = ElidedLabel(self.tr("No file was chosen yet"), "base", "text2")
        self._state = WrappedLabel("", "secondary", "text2")
        self._state.hide()
        self._model = LineTableModel(self._heads(), self)
        self.table = RecordTable()
        self.undo = Button(self.tr("Undo this import"))
        self.resume = Button(self.tr("Go on with it"))
        self._build()

    def show_imports(self, imports: Sequence[TableImport]) -> None:
        """List these, the newest first."""
        self._imports = {one.id: one for one in imports}
        self._model.set_lines(list(self._imports), lambda key: self._line(self._imports[key]))
        self._past.setVisible(bool(imports))
        self._none.setVisible(not imports)
        if imports:
            self.table.selectRow(0)
        self._offer()

    def _heads(self) -> tuple[str, ...]:
        return self.tr("File"), self.tr("Day"), self.tr("State"), self.tr("What it made")

    def changeEvent(self, event: QEvent) -> None:
        """Titles and states follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            old, self._model = self._model, LineTableModel(self._heads(), self)
            self.table.setModel(self._model)
            self.table.selectionModel().currentRowChanged.connect(self._offer)
            old.deleteLater()
            self.show_imports(tuple(self._imports.values()))

    def say(self, file: str, sentence: str, colour: str) -> None:
        """What is to be said of a file or of an import."""
        if file:
            self._file.setText(file)
            self._file.set_colour("text")
        self._state.set_colour(colour)
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))

    def said(self) -> str:
        """What it says."""
        return self._state.text()

    def import_lines(self) -> list[list[str]]:
        """What is shown of the imports."""
        columns = range(self._model.columnCount())
        return [
            [str(self._model.index(row, column).data()) for column in columns]
            for row in range(self._model.rowCount())
        ]

    def _line(self, one: TableImport) -> tuple[str, ...]:
        states = {
            ImportState.DONE: self.tr("done"),
            ImportState.UNDONE: self.tr("undone"),
            ImportState.UNFINISHED: self.tr("stopped"),
        }
        made = self._words.made(one.counts)
        filled, left = one.counts.get("fills", 0), one.counts.get("error", 0)
        parts = [
            made,
            self.tr("filled up: {count}").replace("{count}", number_text(filled)) if filled else "",
            self.tr("left out: {count}").replace("{count}", number_text(left)) if left else "",
        ]
        said = ", ".join(filter(None, parts)) or self.tr("nothing")
        return one.filename, moment_date(one.at), states[one.state], said

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        text = self.tr(
            "A table with a session, a resolution or a person in each row: .xlsx or .csv. What "
            "each column holds is asked next, and nothing is stored before you have seen what "
            "would become of every row. The file itself is kept with the originals."
        )
        layout.addWidget(WrappedLabel(text, "secondary", "text2"))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.choose_file)
        row.addWidget(self._file, 1)
        layout.addLayout(row)
        layout.addWidget(self._state)
        layout.addWidget(Label(self.tr("Imports so far"), "section"))
        self._none = Label(self.tr("None yet"), "secondary", "text3")
        layout.addWidget(self._none)
        self._past = QWidget()
        past = QVBoxLayout(self._past)
        past.setContentsMargins(0, 0, 0, 0)
        past.setSpacing(px(8))
        self._build_table()
        past.addWidget(self.table, 1)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.undo)
        acts.addWidget(self.resume)
        acts.addStretch(1)
        past.addLayout(acts)
        layout.addWidget(self._past, 1)
        layout.addStretch(0)

    def _build_table(self) -> None:
        self.table.setAccessibleName(self.tr("Imports so far"))
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.table.set_density("compact")
        self.table.set_columns(((120, 2), (130, 0), (90, 0), (150, 3)))
        self.table.setModel(self._model)
        self.table.menu_wanted.connect(
            lambda at: button_menu(self, (self.undo, self.resume)).popup(at)
        )
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._chosen()))
        self.resume.clicked.connect(lambda: self.resume_wanted.emit(self._chosen()))

    def _chosen(self) -> str:
        return self._model.key_of(self.table.currentIndex().row())

    def _offer(self) -> None:
        """Offer what can be done with the import that is chosen."""
        one = self._imports.get(self._chosen())
        self.undo.setEnabled(one is not None and one.state is not ImportState.UNDONE)
        self.resume.setVisible(one is not None and one.state is ImportState.UNFINISHED)
