"""Asks for a file of queries and shows how they are understood. Reads nothing itself."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.model import NamedQuery, QueryFile
from viewer.dialogs.frame import DialogFrame
from viewer.errors import message_sentence
from viewer.i18n import translate_error
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fields import NumberField
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.told_words import Telling

#: Lines that are shown of a file; hits of a query that are offered to be listed.
SHOWN, HITS, MOST_HITS = 10, 100, 10_000


class BatchQueriesDialog(DialogFrame):
    """``file_wanted`` asks for a file to read; ``show_queries`` and ``show_failure`` answer.

    After it was accepted, ``queries`` and ``hits`` say what to search for.
    """

    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Batch of queries"))
        self.setAccessibleName(self.windowTitle())
        self._read: QueryFile | None = None
        self._read_from: Path | None = None
        self._file = ElidedLabel(self.tr("No file was chosen yet"), "base", "text2")
        self.choose_file = Button(self.tr("Choose a file…"))
        self.choose_file.clicked.connect(self.file_wanted)
        self._state = WrappedLabel("", "secondary", "text2")
        self._state.hide()
        self._preview = QueryPreview()
        self._list_hits = CheckBox(self.tr("Also list the hits of each query, at most"))
        self._most = NumberField()
        self._restricted = CheckBox(self.tr("Also what is closed or restricted"))
        self._build()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.choose = self.add_button(self.tr("Choose where…"), primary=True)
        self.choose.clicked.connect(self.accept)
        self.choose.setEnabled(False)
        self.choose_file.setFocus()
        self.resize(px(740), px(556))

    @property
    def queries(self) -> tuple[NamedQuery, ...]:
        """The queries of the file."""
        return self._read.queries if self._read is not None else ()

    @property
    def hits(self) -> int:
        """How many hits of each query are to be listed, 0 for none."""
        return self._most.value() if self._list_hits.isChecked() else 0

    @property
    def restricted(self) -> bool:
        """Whether what readers may not see is taken in."""
        return self._restricted.isChecked()

    def show_queries(self, file: Path, read: QueryFile) -> None:
        """The file was read: show its first queries."""
        self._read = read
        self._show_file(file)
        count = len(read.queries)
        said: str = self.tr("%Ln query(ies)", "", count)
        if count > SHOWN:
            first = self.tr("the first {count} are shown").replace("{count}", str(SHOWN))
            said = f"{said}; {first}"
        if not read.certain:
            guessed = self.tr("The encoding was guessed ({name}): check that the words are right.")
            said = f"{said}. {guessed.replace('{name}', read.encoding)}"
        self._state.set_colour("text2" if read.certain else "warn")
        self._state.setText(said)
        self._preview.show_queries(read.queries[:SHOWN])
        self.choose.setEnabled(True)
        self.choose.setFocus()

    def show_failure(self, file: Path, sentence: str) -> None:
        """The file could not be read."""
        self._read = None
        self._show_file(file)
        self._state.set_colour("bad")
        self._state.setText(sentence)
        self._preview.show_queries(())
        self.choose.setEnabled(False)

    def state_text(self) -> str:
        """What is said of the file."""
        return self._state.text()

    def preview_texts(self) -> list[str]:
        """What is shown of the first queries, line after line."""
        return self._preview.texts()

    def retranslate(self) -> None:
        """What is said of the file that was read."""
        if self._read is not None and self._read_from is not None:
            self.show_queries(self._read_from, self._read)

    def _show_file(self, file: Path) -> None:
        self._read_from = file
        self._file.setText(file.name)
        self._file.set_colour("text")
        self._state.show()

    def _build(self) -> None:
        text = self.tr(
            "A text file with one query on each line, or a name, a tab and a query. Lines that "
            "begin with # are left out. Of a .csv the first column is taken."
        )
        self.body.addWidget(WrappedLabel(text, "secondary", "text2"))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.choose_file)
        row.addWidget(self._file, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._state)
        self.body.addWidget(self._preview, 1)
        self._most.setRange(1, MOST_HITS)
        self._most.setValue(HITS)
        self._most.setMinimumHeight(px(30))
        self._most.setEnabled(False)
        self._most.setAccessibleName(self.tr("Hits of each query"))
        self._list_hits.toggled.connect(self._most.setEnabled)
        listing = QHBoxLayout()
        listing.setSpacing(px(8))
        listing.addWidget(self._list_hits)
        listing.addWidget(self._most)
        listing.addStretch(1)
        self.body.addLayout(listing)
        self.body.addWidget(self._restricted)


class QueryPreview(Telling, Panel):
    """The first queries of a file, each with its line, its name and what is not understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(3))
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(14), px(10), px(14), px(10))
        self._hint = WrappedLabel("", "secondary", "text3")
        self._hint.setText(self.tr("The first queries of the file are shown here."))
        outer.addWidget(self._hint)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self.setAccessibleName(self.tr("The first queries of the file"))

    def show_queries(self, queries: tuple[NamedQuery, ...]) -> None:
        """Show these in place of others."""
        for widget in self._lines:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._lines = []
        self._hint.setVisible(not queries)
        named = any(query.name for query in queries)
        for place, query in enumerate(queries):
            self._add(place, query, named=named)

    def texts(self) -> list[str]:
        """What is shown, from left to right and down."""
        return [line.text() for line in self._lines if isinstance(line, Label)]

    def _add(self, place: int, query: NamedQuery, *, named: bool) -> None:
        number = Label(str(query.line), "secondary", "text3")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = [message_sentence(message, translate_error) for message in query.messages]
        if not query.text:
            said = [self.tr("There is a name on this line, but no query.")]
        note = " ".join(filter(None, said)) or self.tr("understood")
        words = (
            ElidedLabel(query.name, "strong"),
            ElidedLabel(query.text, "base"),
            ElidedLabel(note, "secondary", "warn" if said else "text3"),
        )
        for cell in words:
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid.setColumnStretch(1, 2 if named else 0)
        for column, line in enumerate((number, *words)):
            self._grid.addWidget(line, place, column)
            self._lines.append(line)
