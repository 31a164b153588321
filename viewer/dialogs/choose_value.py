"""Asks which of several stated values a meeting shall show, and why. Stores nothing itself."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.fields import LineField
from viewer.widgets.panels import Panel
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.radio_button import RadioButton


@dataclass(frozen=True, slots=True)
class OfferedValue:
    """A value in words, the documents that state it, and what is given back to choose it."""

    id: str
    text: str
    sources: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class OfferedChoice:
    """The values of one field; ``reason`` is why the present one was chosen."""

    title: str
    values: tuple[OfferedValue, ...]
    reason: str = ""


class ChooseValueDialog(DialogFrame):
    """After it was accepted, ``chosen`` holds the values to show instead, ``reason`` says why."""

    def __init__(self, choices: tuple[OfferedChoice, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.hear(*(one.title for one in choices))
        self.hear(*(value.text for one in choices for value in one.values))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the sources disagree on"))
        self.setAccessibleName(self.windowTitle())
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Show the chosen values"), primary=True)
        self._accept.clicked.connect(self.accept)
        self._before = {value.id for one in choices for value in one.values if value.chosen}
        self._buttons_of: dict[str, RadioButton] = {}
        self._groups: list[QButtonGroup] = []
        about = self.tr(
            "Every value stays as its source states it, and is found by search. The record shows"
            " the one that you choose; choosing again undoes it."
        )
        self.body.addWidget(WrappedLabel(about, "secondary", "text2"))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for choice in choices:
            column.addWidget(self._panel(choice))
        column.addStretch(1)
        self.add_scrolled(sheet)
        self._reason = LineField()
        self.add_reason(
            self._reason, self.tr("Reason"), self.tr("for example: the signed protocol says so")
        )
        self._reason.textChanged.connect(lambda _text: self._check())
        self._check()
        self.resize(px(600), px(min(680, 290 + 148 * len(choices))))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that were chosen and are not shown yet."""
        return tuple(
            value
            for value, button in self._buttons_of.items()
            if button.isChecked() and value not in self._before
        )

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def can_choose(self) -> bool:
        """A choice needs a value that is not shown yet, and a reason."""
        return bool(self.chosen and self.reason)

    def choose(self, value_id: str) -> None:
        """Choose a value as a click does."""
        self._buttons_of[value_id].click()

    def set_reason(self, reason: str) -> None:
        """Give the reason as typing does."""
        self._reason.setText(reason)

    def _panel(self, choice: OfferedChoice) -> QWidget:
        panel = Panel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(8))
        column.addWidget(Label(choice.title, "strong"))
        group = QButtonGroup(self)
        self._groups.append(group)
        for value in choice.values:
            column.addLayout(self._value(choice, value, group))
        if choice.reason:
            told = self.tr("Chosen because: {reason}").format(reason=choice.reason)
            column.addWidget(WrappedLabel(told, "secondary", "text2"))
        return panel

    def _value(
        self, choice: OfferedChoice, value: OfferedValue, group: QButtonGroup
    ) -> QHBoxLayout:
        button = RadioButton()
        button.setAccessibleName(f"{choice.title}: {value.text}")
        button.setAccessibleDescription(value.sources)
        button.setChecked(value.chosen)
        button.toggled.connect(lambda _on: self._check())
        group.addButton(button)
        self._buttons_of[value.id] = button
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrappedLabel(value.text, "excerpt"))
        words.addWidget(WrappedLabel(value.sources, "secondary", "text2"))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _check(self) -> None:
        self._accept.setEnabled(self.can_choose())
