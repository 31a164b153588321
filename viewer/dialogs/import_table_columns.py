"""The second step of importing a spreadsheet: what each column holds, with samples beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.model import LANGUAGES
from db.model.table_import import ROLES, ImportKind, ImportTable, TableMapping
from viewer.i18n import language_name
from viewer.models.import_words import ImportWords
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fields import ChoiceField, LineField, NumberField
from viewer.widgets.follow_focus import FollowFocus
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel
from viewer.widgets.scroll_bar import thin_scroll_bars
from viewer.widgets.told_words import Telling

#: Rows in which titles may stand.
_HEAD_ROWS = 100


class ColumnsStep(Telling, QWidget):
    """``mapping`` says how the columns are meant.

    ``table_wanted(sheet, head_row)`` asks to read the file otherwise (-1: find the titles),
    ``kind_wanted`` to guess for another kind, ``saved_wanted`` and ``keep_wanted`` name a mapping.
    """

    table_wanted = Signal(str, int)
    kind_wanted = Signal(str)
    saved_wanted = Signal(str)
    keep_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ImportWords(QCoreApplication.translate)
        self._facts = WrappedLabel("", "secondary", "text2")
        self._kind, self._sheet, self._saved = ChoiceField(), ChoiceField(), ChoiceField()
        self._language = ChoiceField()
        self._head_row = NumberField()
        self._council = LineField()
        self._fill_up = CheckBox(self.tr("Give records that are there what they lack"))
        self._name = LineField()
        self.keep = Button(self.tr("Keep"))
        self._columns = ColumnList(self._words)
        self._said = WrappedLabel("", "secondary", "bad")
        self._build()

    @property
    def mapping(self) -> TableMapping:
        """The columns as they are chosen now."""
        return TableMapping(
            ImportKind(self._kind.currentData()),
            self._columns.roles(),
            language=str(self._language.currentData()),
            council=" ".join(self._council.text().split()),
            fill_up=self._fill_up.isChecked(),
        )

    def show_table(self, table: ImportTable, facts: str, *, doubtful: bool) -> None:
        """The file was read: its sheets and where its titles stand."""
        self._facts.set_colour("warn" if doubtful else "text2")
        self._facts.setText(facts)
        blocked = [QSignalBlocker(one) for one in (self._sheet, self._head_row)]
        self._sheet.clear()
        self._sheet.addItems(list(table.facts.sheets))
        self._sheet.setCurrentText(table.facts.sheet)
        has_sheets = len(table.facts.sheets) > 1
        self._sheet.setVisible(has_sheets)
        self._sheet_caption.setVisible(has_sheets)
        self._head_row.setRange(0, min(len(table.rows), _HEAD_ROWS))
        self._head_row.setValue(table.head_row)
        del blocked

    def show_saved(self, names: Sequence[str], chosen: str = "") -> None:
        """The kept mappings that fit the file."""
        blocked = QSignalBlocker(self._saved)
        self._saved.clear()
        self._saved.addItem(self.tr("by the titles"), "")
        for name in names:
            self._saved.addItem(name, name)
        self._saved.setCurrentIndex(max(0, self._saved.findData(chosen)))
        self._saved.setEnabled(bool(names))
        del blocked

    def show_mapping(self, mapping: TableMapping, samples: Sequence[Sequence[str]]) -> None:
        """The columns with the role of each, and its first values."""
        blocked = [QSignalBlocker(one) for one in (self._kind, self._language)]
        self._kind.setCurrentIndex(self._kind.findData(mapping.kind.value))
        self._language.setCurrentIndex(max(0, self._language.findData(mapping.language)))
        self._council.setText(mapping.council)
        with_council = mapping.kind is not ImportKind.PEOPLE
        self._council.setVisible(with_council)
        self._council_caption.setVisible(with_council)
        self._fill_up.setChecked(mapping.fill_up)
        self._columns.show_columns(mapping, samples)
        del blocked
        self.say("")

    def focus_first(self) -> None:
        """The first column that is not used, else the first."""
        boxes = self._columns.boxes()
        unused = (box for box in boxes if not box.currentData())
        next(unused, boxes[0]).setFocus()

    def boxes(self) -> list[QComboBox]:
        """What each column holds, as it can be chosen."""
        return self._columns.boxes()

    def say(self, sentence: str, colour: str = "bad") -> None:
        """What lacks, or what was kept."""
        self._said.set_colour(colour)
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def said(self) -> str:
        """What it says."""
        return self._said.text()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self._facts)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for kind in ImportKind:
            self._kind.addItem(self.telling(partial(self._words.kind, kind)), kind.value)
        for code in LANGUAGES:
            self._language.addItem(self.telling(partial(language_name, code)), code)
        self._head_row.setSpecialValueText(self.tr("none"))
        self._council.setPlaceholderText(self.tr("where a row names none"))
        self._sheet_caption = self._place(grid, 2, 2, self.tr("Sheet"), self._sheet)
        self._place(grid, 0, 0, self.tr("Each row is one of"), self._kind)
        self._place(grid, 1, 0, self.tr("Columns"), self._saved)
        self._place(grid, 0, 2, self.tr("Titles in row"), self._head_row)
        self._place(grid, 1, 2, self.tr("Language of the texts"), self._language)
        self._council_caption = self._place(grid, 2, 0, self.tr("Council"), self._council)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        layout.addLayout(grid)
        layout.addWidget(self._columns, 1)
        layout.addWidget(self._fill_up)
        layout.addWidget(self._said)
        layout.addLayout(self._keeping())
        self._kind.activated.connect(lambda _: self.kind_wanted.emit(self._kind.currentData()))
        self._saved.activated.connect(lambda _: self.saved_wanted.emit(self._saved.currentData()))
        self._sheet.activated.connect(lambda _: self._ask(-1))
        self._head_row.valueChanged.connect(self._ask)

    def _keeping(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        caption = Label(self.tr("Keep these columns under a name"), "base", "text2")
        caption.setBuddy(self._name)
        self._name.setAccessibleName(caption.text())
        self._name.setMinimumHeight(px(30))
        self._name.setPlaceholderText(self.tr("for the next file of this shape"))
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(self._name.text()))
        row.addWidget(caption)
        row.addWidget(self._name, 1)
        row.addWidget(self.keep)
        return row

    def _place(self, grid: QGridLayout, row: int, place: int, text: str, field: QWidget) -> Label:
        caption = Label(text, "base", "text2")
        caption.setBuddy(field)
        field.setAccessibleName(text)
        field.setMinimumHeight(px(30))
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(12)
        grid.addWidget(caption, row, place)
        grid.addWidget(field, row, place + 1)
        return caption

    def _ask(self, head_row: int) -> None:
        self.table_wanted.emit(self._sheet.currentText(), head_row)


class ColumnList(Telling, Panel):
    """Each column on a line: its title, its first values, and what it holds."""

    def __init__(self, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._boxes: list[tuple[str, QComboBox]] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        thin_scroll_bars(self._area, "list")
        FollowFocus(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(8), px(6), px(8))
        layout.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(px(84))

    def roles(self) -> tuple[tuple[str, str], ...]:
        """The columns' titles with their roles."""
        return tuple((head, str(box.currentData())) for head, box in self._boxes)

    def boxes(self) -> list[QComboBox]:
        """The choices, from the first column to the last."""
        return [box for _, box in self._boxes]

    def show_columns(self, mapping: TableMapping, samples: Sequence[Sequence[str]]) -> None:
        """Show the columns of a mapping in place of others."""
        self._boxes = []
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, px(10), 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(4))
        for column, stretch in enumerate((2, 4, 2)):
            grid.setColumnStretch(column, stretch)
        given = ["", *(role.value for role in ROLES[mapping.kind])]
        roles = [(role, self.telling(partial(self._words.role, role))) for role in given]
        for row, (head, role) in enumerate(mapping.columns):
            said = "  ·  ".join(" ".join(value.split()) for value in samples[row])
            for column, label in enumerate(
                (ElidedLabel(head, "strong"), ElidedLabel(said, "secondary", "text2"))
            ):
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                grid.addWidget(label, row, column)
            box = _role_box(head, role, roles, self._free)
            grid.addWidget(box, row, 2)
            self._boxes.append((head, box))
        grid.setRowStretch(len(mapping.columns), 1)
        self._area.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # the area has just switched it on

    def _free(self, chosen: QComboBox) -> None:
        """A role is of one column: whoever had it before has none now."""
        for _, box in self._boxes:
            if (
                box is not chosen
                and box.currentData()
                and box.currentData() == chosen.currentData()
            ):
                box.setCurrentIndex(0)


def _role_box(
    head: str, role: str, roles: Sequence[tuple[str, str]], chosen: Callable[[QComboBox], None]
) -> QComboBox:
    box = ChoiceField()
    for value, text in roles:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(role)))
    box.setAccessibleName(head)
    box.setMinimumHeight(px(28))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    box.activated.connect(lambda _: chosen(box))
    return box
