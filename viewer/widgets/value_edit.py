"""A field for one value that grows with it: plain to look at until it is used."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from viewer.theme import Role, Theme, px
from viewer.utf16 import letters
from viewer.widgets.field_look import dress, paint_field

#: Above and below the text, and beside it, inside the field.
_AIR, _SIDE = 4, 8


class _Text(QTextEdit):
    """The text itself. Enter ends the entry; Tab goes on; line breaks are not part of a value.

    Escape is its own where ``is_changed`` says so, else the page's.
    """

    entered = Signal()
    left = Signal()
    focused = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget, is_changed: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_changed = is_changed
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the field's while something is typed, else the page's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not document.isUndoAvailable()) or (
                redo and not document.isRedoAvailable()
            ):
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape and self._is_changed():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts; with a modifier it belongs to the page."""
        if event.key() == Qt.Key.Key_Escape and self._is_changed():
            self.taken_back.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            else:
                self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.left.emit()


class ValueEdit(QWidget):
    """A value to read and to correct.

    ``committed`` carries the new text when the entry ends with a change; ``accepted`` is sent by
    Enter in any case; ``focused`` when it gets the keyboard; ``edited`` carries the text at every
    letter. With ``full`` it always looks like a field; with ``one_line`` it is cut to a line until
    it is used; with ``takes_back`` Escape brings back what stood there before something was typed.
    """

    committed = Signal(str)
    edited = Signal(str)
    accepted = Signal()
    focused = Signal()

    def __init__(
        self,
        *,
        role: Role = "base",
        full: bool = False,
        one_line: bool = False,
        takes_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._one_line = one_line
        self._full = full
        self._wrong = False
        self._shown = ""
        self._edited = ""
        self._told = ""
        self._takes_back = takes_back
        self._text = _Text(self, lambda: self._takes_back and self._plain() != self._edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_SIDE), px(_AIR), px(_SIDE), px(_AIR))
        layout.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text.entered.connect(self._enter)
        self._text.left.connect(self._leave)
        self._text.focused.connect(self._begin)
        self._text.taken_back.connect(self._take_back)
        self._text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._text.textChanged.connect(self._tell_edit)
        self._restyle()
        Theme.current().changed.connect(self._restyle)

    @property
    def editor(self) -> QTextEdit:
        """The text with the caret, for whoever takes some of its keys."""
        return self._text

    def set_value(self, edited: str, shown: str = "") -> None:
        """Show a value; ``shown`` is how it reads while nobody edits it (a date in words)."""
        self._edited, self._shown = edited, shown or edited
        if not self._text.hasFocus():
            self._rest()
        elif self._plain() != edited:
            self._put(edited)

    def value(self) -> str:
        """What stands in the field, white space folded."""
        return self._plain() if self._text.hasFocus() else self._edited

    def commit(self) -> None:
        """Hand over what was typed so far, as leaving the field does."""
        if self._text.hasFocus():
            self._commit()

    def caret(self) -> int:
        """Where the caret stands in the value, in code points; 0 without the keyboard."""
        if not self._text.hasFocus():
            return 0
        text = self._text.toPlainText()
        place = letters(text, self._text.textCursor().position())
        before = " ".join(text[:place].split())
        is_between = before and text[place - 1].isspace() and not text[place:].isspace()
        return len(before) + bool(is_between and text[place:])

    @property
    def stop(self) -> QWidget:
        """Where the keyboard stands."""
        return self._text

    def take_focus(self) -> None:
        """Take the keyboard, and tell so in any case: the field may be at another value by now."""
        if self._text.hasFocus():
            self._text.selectAll()
            self.focused.emit()
        else:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Only to be read, and copied."""
        self._text.setReadOnly(read_only)

    def set_wrong(self, wrong: bool) -> None:
        """Show that the value cannot be stored."""
        self._wrong = wrong
        self.update()

    def set_placeholder(self, text: str) -> None:
        """What an empty field says."""
        self._text.setPlaceholderText(text)

    def set_accessible(self, name: str, description: str = "") -> None:
        """What a screen reader says of the field."""
        self._text.setAccessibleName(name)
        self._text.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        """As high as the text needs at this width."""
        height = round(self._text.document().size().height())
        return QSize(px(160), height + 2 * px(_AIR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field's ground and border when it is used, nothing while it is only read."""
        del event
        focused = self._text.hasFocus()
        if not (focused or self._full or self._wrong or self.underMouse()):
            return
        paint_field(self, focused=focused, wrong=self._wrong)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The text has the keyboard. As a focus proxy it would have Tab out of its turn too."""
        self._text.setFocus(event.reason())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wider = event.size().width() != event.oldSize().width()
        if self._one_line and is_wider and not self._text.hasFocus():
            self._rest()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._restyle()

    def _plain(self) -> str:
        return " ".join(self._text.toPlainText().split())

    def _tell_edit(self) -> None:
        text, before = self._plain(), self._told
        self._told = text
        if self._text.hasFocus() and text != before:
            self.edited.emit(text)

    def _put(self, text: str) -> None:
        if self._text.toPlainText() != text:
            self._text.setPlainText(text)

    def _rest(self) -> None:
        """Show the value as it reads while nobody edits it."""
        text = self._shown
        if self._one_line:
            # What is inside hears of its size later than the field, where that was not seen yet.
            room = self.contentsRect().width() - 2 * px(_SIDE) - px(2)
            text = self._text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._put(text)

    def _begin(self) -> None:
        if self._text.toPlainText() != self._edited:
            self._put(self._edited)
            self._text.selectAll()
        self.update()
        self.focused.emit()

    def _enter(self) -> None:
        self._commit()
        if not self._text.isReadOnly():
            self.accepted.emit()

    def _leave(self) -> None:
        self._commit()
        self._rest()
        self.update()

    def _take_back(self) -> None:
        self._text.selectAll()
        self._text.insertPlainText(self._edited)  # so that undo brings what was typed again
        self._text.selectAll()

    def _commit(self) -> None:
        text = self._plain()
        if text != self._edited:
            self._edited = self._shown = text
            # From here on the page takes the correction back, not the field.
            self._text.document().clearUndoRedoStacks()
            self.committed.emit(text)

    def _fit(self, _size: object = None) -> None:
        height = round(self._text.document().size().height())
        wanted = max(height, self._text.fontMetrics().lineSpacing())
        self.setFixedHeight(wanted + 2 * px(_AIR))

    def _restyle(self) -> None:
        dress(self._text, self._role)
        self._fit()
        self.update()
