"""A text of which a person blacks words out: by mouse or by keys, nothing else is changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from db.model.access import BlackedOut
from viewer.theme import Theme, font
from viewer.utf16 import letters, units
from viewer.widgets.fields import LinesField


class BlackText(LinesField):
    """Words are chosen as in any text. ``changed`` is sent when something was blacked out or not.

    Offsets count code points, as the archive's do.
    """

    changed = Signal()
    #: A key asks to black out what is selected, or to uncover where the cursor stands.
    black_wanted = Signal()
    uncover_wanted = Signal()

    def __init__(
        self, text: str, spans: Sequence[BlackedOut], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._text = text
        self._spans = list(spans)
        self.setPlainText(text)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFont(font("review"))
        Theme.current().changed.connect(self._paint)
        self._paint()

    @property
    def spans(self) -> tuple[BlackedOut, ...]:
        """What is blacked out, in the order of the text."""
        return tuple(sorted(self._spans, key=lambda span: span.start))

    def black_out(self, reason: str) -> bool:
        """Black out what is selected; False where nothing is."""
        cursor = self.textCursor()
        start, end = (self._point(place) for place in _ends(cursor))
        if not self._text[start:end].strip():
            return False
        touching = [one for one in self._spans if one.start <= end and start <= one.end]
        self._spans = [one for one in self._spans if one not in touching]
        start = min([start, *(one.start for one in touching)])
        end = max([end, *(one.end for one in touching)])
        self._spans.append(BlackedOut(start, end, reason))
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._note()
        return True

    def uncover(self) -> bool:
        """Uncover what is blacked out where the cursor or the selection is; False for nothing."""
        start, end = (self._point(place) for place in _ends(self.textCursor()))
        kept = [one for one in self._spans if one.end < start or end < one.start]
        if len(kept) == len(self._spans):
            return False
        self._spans = kept
        self._note()
        return True

    def select(self, start: int, end: int) -> None:
        """Select what a person would; in code points."""
        cursor = self.textCursor()
        cursor.setPosition(self._place(start))
        cursor.setPosition(self._place(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B blacks out what is selected, Delete uncovers; all else moves and selects."""
        if event.key() == Qt.Key.Key_B and not event.modifiers():
            self.black_wanted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.uncover_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _note(self) -> None:
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        look = QTextCharFormat()
        tokens = Theme.current().tokens
        look.setBackground(tokens.text)
        look.setForeground(tokens.text)
        shown = []
        for span in self._spans:
            black = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._place(span.start))
            cursor.setPosition(self._place(span.end), QTextCursor.MoveMode.KeepAnchor)
            black.cursor, black.format = cursor, look
            shown.append(black)
        self.setExtraSelections(shown)

    def _place(self, point: int) -> int:
        """Qt's place of a code point."""
        return units(self._text[:point])

    def _point(self, place: int) -> int:
        return letters(self._text, place)


def _ends(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.selectionStart(), cursor.selectionEnd()
