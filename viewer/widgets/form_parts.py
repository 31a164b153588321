"""What a form is made of: a field with its name and what is wrong with it, choices, lists."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.fields import ChoiceField
from viewer.widgets.follow_focus import bring_into_sight
from viewer.widgets.in_turns import InTurns
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import Label, WrappedLabel

CAPTION_WIDTH = 116
#: What fills its row.
_WHOLE = Qt.AlignmentFlag(0)


class FormRow(QWidget):
    """A caption at the left, the field beside it, and below what is wrong with it."""

    def __init__(self, caption: str, field: QWidget, *, wide: bool = False) -> None:
        super().__init__()
        self.field = field
        self._problem = WrappedLabel("", "secondary", "bad")
        self._problem.hide()
        words = self._caption = WrappedLabel(caption, "base", "text2", max_lines=3)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        narrow = field.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft if narrow else _WHOLE)
        column.addWidget(self._problem)
        line = QVBoxLayout(self) if wide else QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4 if wide else 8))
        if not wide:
            words.setFixedWidth(px(CAPTION_WIDTH))
            words.setContentsMargins(0, px(3), 0, 0)
        if not caption:
            words.hide()
        line.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)

    def set_caption(self, caption: str) -> None:
        """Another caption, as after a change of language."""
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong; ``""`` takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        wrong = getattr(self.field, "set_wrong", None)
        if wrong is not None:
            wrong(bool(sentence))
        if sentence:
            self.field.setAccessibleDescription(sentence)

    def bring_problem(self) -> None:
        """Scroll to what is wrong, below a field that may be higher than the window."""
        bring_into_sight(self._problem)

    def problem(self) -> str:
        """What it says is wrong."""
        return self._problem.text()


def choice_box(name: str, choices: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    """A choice of one among some; the wheel passes over it, so that scrolling changes nothing."""
    box = ChoiceField()
    for value, text in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)  # on Linux Qt names a choice by its value
    box.setFixedHeight(px(26))
    box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return box


class Member(QWidget):
    """One of a list: its fields, and the buttons that move it and take it out."""

    def __init__(self, content: QWidget, names: "ListWords", *, ordered: bool) -> None:
        super().__init__()
        self.content = content
        self.up = ToolButton("chevron-up", "", names.up, "Alt+↑")
        self.down = ToolButton("chevron-down", "", names.down, "Alt+↓")
        self.out = ToolButton("x", "", names.out, "Alt+Del")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, px(2), 0, px(2))
        line.setSpacing(px(2))
        line.addWidget(content, 1)
        line.addSpacing(px(4))
        for button in (self.up, self.down, self.out):
            button.setFixedWidth(px(26))
            # The keys do the same; who tabs through a form wants its fields.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.up.setVisible(ordered)
        self.down.setVisible(ordered)


class ListWords:
    """The words of a list: its title, and what its buttons do."""

    def __init__(self, title: str, add: str, up: str, down: str, out: str) -> None:
        self.title, self.add, self.up, self.down, self.out = title, add, up, down, out


class MemberList(QWidget):
    """Members that are added, moved and taken out, under a title; ``make`` gives an empty one.

    Without a title, as in a part that has one of its own, what adds stands below the members.
    """

    changed = Signal()

    def __init__(
        self, words: ListWords, make: Callable[[], QWidget], *, ordered: bool = True
    ) -> None:
        super().__init__()
        self._words = words
        self._make = make
        self._ordered = ordered
        self._members: list[Member] = []
        self._turns: InTurns | None = None
        self._add = ToolButton("plus", words.add, words.add)
        self._add.clicked.connect(self.add_new)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if not words.title:
            layout.addLayout(self._column)
            layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
            return
        head = QHBoxLayout()
        head.setContentsMargins(0, px(10), 0, px(2))
        head.addWidget(Label(words.title, "strong"))
        head.addStretch(1)
        head.addWidget(self._add)
        layout.addLayout(head)
        layout.addWidget(Hairline())
        layout.addSpacing(px(4))
        layout.addLayout(self._column)

    def contents(self) -> list[QWidget]:
        """The members' fields, in their order."""
        self.finish()
        return [member.content for member in self._members]

    def fill(self, turns: InTurns, makers: Iterable[Callable[[], QWidget]]) -> None:
        """Put members at the end as their turn comes; whoever asks for the members has them all."""
        self._turns = turns
        turns.follow(partial(self._add_made, make) for make in makers)

    def finish(self) -> None:
        """Make those whose turn has not come."""
        if self._turns is not None:
            self._turns.finish()

    def _add_made(self, make: Callable[[], QWidget]) -> None:
        self.add(make())

    def add(self, content: QWidget) -> None:
        """Put a member at the end."""
        member = Member(content, self._words, ordered=self._ordered)
        member.up.clicked.connect(lambda: self.shift(member, -1))
        member.down.clicked.connect(lambda: self.shift(member, 1))
        member.out.clicked.connect(lambda: self.take_out(member))
        self._members.append(member)
        self._column.addWidget(member)

    def add_new(self) -> None:
        """Put an empty member at the end, and the keyboard into it."""
        self.finish()
        content = self._make()
        self.add(content)
        self.changed.emit()
        content.setFocus(Qt.FocusReason.TabFocusReason)

    def member_at_hand(self) -> Member | None:
        """The member that has the keyboard."""
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        return next((one for one in self._members if one.isAncestorOf(focused)), None)

    def shift(self, member: Member, step: int) -> None:
        """Move a member by one; the keyboard stays in it."""
        self.finish()
        old = self._members.index(member)
        new = old + step
        if not self._ordered or not 0 <= new < len(self._members):
            return
        self._members.insert(new, self._members.pop(old))
        self._column.removeWidget(member)
        self._column.insertWidget(new, member)
        self.changed.emit()

    def take_out(self, member: Member) -> None:
        """Take a member out; the keyboard goes to its neighbour."""
        place = self._members.index(member)
        self._members.remove(member)
        self._column.removeWidget(member)
        member.hide()
        member.deleteLater()
        self.changed.emit()
        if self._members:
            self._members[min(place, len(self._members) - 1)].content.setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
