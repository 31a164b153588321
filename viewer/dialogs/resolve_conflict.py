"""Two people changed one record: both texts field by field, and which of them is to stay."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.panels import Panel, WarmPanel
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.radio_button import RadioButton


@dataclass(frozen=True, slots=True)
class DifferingField:
    """A field in words; an empty value is not there. ``contested``: both have changed it."""

    key: int
    title: str
    was: str
    mine: str
    theirs: str
    contested: bool
    takes_mine: bool


class ResolveConflictDialog(DialogFrame):
    """After it was accepted, ``choices`` says of each field whether mine is to stay."""

    def __init__(
        self, about: str, fields: tuple[DifferingField, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.hear(about, *(one.title for one in fields))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The record was changed in the meantime"))
        self.setAccessibleName(self.windowTitle())
        back = self.add_button(self.tr("Back to the form"))
        back.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Save the chosen"), primary=True)
        self._accept.clicked.connect(self.accept)
        self._mine: dict[int, RadioButton] = {}
        self._theirs: dict[int, RadioButton] = {}
        self._groups: list[QButtonGroup] = []
        self.body.addWidget(WrappedLabel(about, "base", "text2"))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        contested = [one for one in fields if one.contested]
        others = [one for one in fields if not one.contested]
        for one in contested:
            column.addWidget(self._field(one, WarmPanel()))
        if others:
            told = self.tr("Changed by one of you only; chosen already")
            column.addWidget(Label(told, "secondary", "text2"))
        for one in others:
            column.addWidget(self._field(one, Panel()))
        column.addStretch(1)
        self.add_scrolled(sheet)
        self._check()
        self.resize(px(720), px(min(720, 260 + 150 * len(fields))))

    @property
    def choices(self) -> dict[int, bool]:
        """By the fields' keys: True where mine stays."""
        return {key: button.isChecked() for key, button in self._mine.items()}

    def choose(self, key: int, *, mine: bool) -> None:
        """Choose as a click does."""
        (self._mine if mine else self._theirs)[key].click()

    def can_save(self) -> bool:
        """Every field has been chosen."""
        return all(
            button.isChecked() or self._theirs[key].isChecked()
            for key, button in self._mine.items()
        )

    def _field(self, one: DifferingField, panel: QWidget) -> QWidget:
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(6))
        column.addWidget(Label(one.title, "strong"))
        group = QButtonGroup(self)
        self._groups.append(group)
        mine, theirs = RadioButton(), RadioButton()
        self._mine[one.key], self._theirs[one.key] = mine, theirs
        column.addLayout(self._value(one, self.tr("Mine"), one.mine, mine, group))
        column.addLayout(self._value(one, self.tr("Theirs"), one.theirs, theirs, group))
        column.addLayout(self._value(one, self.tr("As it was"), one.was, None, group))
        if not one.contested:
            (mine if one.takes_mine else theirs).setChecked(True)
        return panel

    def _value(
        self,
        one: DifferingField,
        whose: str,
        text: str,
        button: RadioButton | None,
        group: QButtonGroup,
    ) -> QHBoxLayout:
        shown = text or self.tr("not there")
        line = QHBoxLayout()
        line.setSpacing(px(10))
        top = Qt.AlignmentFlag.AlignTop
        if button is not None:
            button.setAccessibleName(f"{one.title}, {whose}: {shown}")
            button.toggled.connect(lambda _on: self._check())
            group.addButton(button)
            line.addWidget(button, 0, top)
        else:
            line.addSpacing(RadioButton().sizeHint().width() + px(10))
        caption = Label(whose, "secondary", "text2")
        caption.setFixedWidth(px(76))
        caption.setContentsMargins(0, px(2), 0, 0)
        line.addWidget(caption, 0, top)
        quiet = "text2" if button is None or not text else "text"
        line.addWidget(WrappedLabel(shown, "excerpt" if text else "base", quiet), 1)
        return line

    def _check(self) -> None:
        self._accept.setEnabled(self.can_save())
