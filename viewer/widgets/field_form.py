"""A form made of a list of fields: lines, texts, choices, check boxes, lists to choose from."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from viewer.theme import Theme, font, px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.check_list import CheckLine, CheckList
from viewer.widgets.fields import ChoiceField, LineField, LinesField
from viewer.widgets.plain_text import Label, WrappedLabel

_CAPTION, _TEXT_LINES = 168, 3

Value = str | bool | tuple[str, ...]


class FieldSpec(NamedTuple):
    """One field. ``kind`` is line, text, choice, check, list or said (only shown).

    ``choices`` are pairs of value and words; ``hint`` stands in an empty line.
    """

    name: str
    caption: str
    kind: str = "line"
    hint: str = ""
    choices: Sequence[tuple[str, str]] = ()


class FieldForm(QWidget):
    """``edited`` is sent when a person changes a value."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8 + Theme.current().room // 2))
        self._grid.setColumnMinimumWidth(0, px(_CAPTION))
        self._grid.setColumnStretch(1, 1)
        self._loading = False
        Theme.current().resized.connect(self._restyle)

    def show_fields(self, specs: Sequence[FieldSpec], values: Mapping[str, Value]) -> None:
        """Have these fields with these values."""
        self._loading = True
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        before: QWidget | None = None
        for row, spec in enumerate(specs):
            field = self._fields[spec.name] = self._made(spec, values.get(spec.name, ""))
            field.setAccessibleName(spec.caption)
            caption = WrappedLabel(spec.caption, "base", "text2", max_lines=3)
            caption.setFixedWidth(px(_CAPTION))
            caption.setContentsMargins(0, px(6), 0, 0)
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field
        self._loading = False

    def values(self) -> dict[str, Value]:
        """What stands in the fields."""
        return {name: self._value(field) for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Put other values into the fields."""
        for name, value in values.items():
            field = self._fields.get(name)
            if isinstance(field, QLineEdit):
                _put(field, str(value))
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(str(value))
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(value)))
            elif isinstance(field, CheckBox):
                field.setChecked(bool(value))
            elif isinstance(field, CheckList) and isinstance(value, tuple):
                for own in {*field.rows.chosen(), *value}:
                    field.rows.set_chosen(own, own in value)

    def set_read_only(self, read_only: bool) -> None:
        """Only to be read."""
        for field in self._fields.values():
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.setReadOnly(read_only)
            else:
                field.setEnabled(not read_only)

    def field(self, name: str) -> QWidget:
        """The widget of a field."""
        return self._fields[name]

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        for field in self._fields.values():
            field.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def _made(self, spec: FieldSpec, value: Value) -> QWidget:
        match spec.kind:
            case "text":
                return self._text(spec, str(value))
            case "choice":
                return self._choice(spec, str(value))
            case "check":
                box = CheckBox("")
                box.setChecked(bool(value))
                box.toggled.connect(self._tell)
                return box
            case "list":
                return self._list(spec, value if isinstance(value, tuple) else ())
            case "said":
                return WrappedLabel(str(value), "base", "text")
        line = LineField(str(value))
        line.setFont(font("base"))
        line.setMinimumHeight(_line())
        line.setPlaceholderText(spec.hint)
        line.setCursorPosition(0)
        line.textEdited.connect(self._tell)
        return line

    def _text(self, spec: FieldSpec, value: str) -> QPlainTextEdit:
        text = LinesField(value)
        text.setFont(font("base"))
        text.setPlaceholderText(spec.hint)
        text.setFixedHeight(px(19 * _TEXT_LINES + 14))
        text.textChanged.connect(self._tell)
        return text

    def _choice(self, spec: FieldSpec, value: str) -> QComboBox:
        box = ChoiceField()
        box.setFont(font("base"))
        box.setMinimumHeight(_line())
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for own, words in spec.choices:
            box.addItem(words, own)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(self._tell)
        return box

    def _list(self, spec: FieldSpec, chosen: tuple[str, ...]) -> QWidget:
        if not spec.choices:
            return Label(spec.hint, "secondary", "text2")
        shown = CheckList()
        shown.rows.set_lines([CheckLine(own, words, "") for own, words in spec.choices])
        for own, _ in spec.choices:
            shown.rows.set_chosen(own, own in chosen)
        shown.setFixedHeight(px(min(5, len(spec.choices)) * 30 + 8))
        shown.rows.changed.connect(self._tell)
        return shown

    def _value(self, field: QWidget) -> Value:
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        if isinstance(field, QComboBox):
            return str(field.currentData())
        if isinstance(field, CheckBox):
            return field.isChecked()
        return field.rows.chosen() if isinstance(field, CheckList) else ()

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _restyle(self) -> None:
        self._grid.setVerticalSpacing(px(8 + Theme.current().room // 2))
        for field in self._fields.values():
            if isinstance(field, QLineEdit | QPlainTextEdit | QComboBox):
                field.setFont(font("base"))
            if isinstance(field, QLineEdit | QComboBox):
                field.setMinimumHeight(_line())


def _line() -> int:
    """The height of a field of one line, by the room that is chosen."""
    return px(30 + Theme.current().room)


def _put(line: QLineEdit, text: str) -> None:
    line.setText(text)
