"""The document that is read as a screen reader gets it: a text of Qt's own, which nobody sees.

A painted page has no letters that could be told one by one, and PySide lets no class of Python
answer for them: Qt's own text does. It is made when a screen reader is there, and only then.
"""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from viewer.utf16 import units
from viewer.widgets.reading_selection import Place
from viewer.widgets.reading_text import ReadingParagraph


class SpokenText(QPlainTextEdit):
    """A line for each paragraph, after the number of its point. It lies under the page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._told: Sequence[ReadingParagraph] = ()
        self._begins: list[int] = []
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(0, 0, 1, 1)
        self.lower()
        self.show()

    def tell(self, paragraphs: Sequence[ReadingParagraph], place: Place, name: str) -> None:
        """Be these paragraphs, with the caret at a place of them; they are set only once."""
        self.setAccessibleName(name)
        if paragraphs is not self._told:
            leads = [f"{one.number} " if one.number else "" for one in paragraphs]
            lines = [
                f"{lead}{one.text}".replace("\n", " ")
                for lead, one in zip(leads, paragraphs, strict=True)
            ]
            starts = [0, *accumulate(units(line) + 1 for line in lines)]
            self._begins = [at + units(lead) for at, lead in zip(starts, leads, strict=False)]
            self._told = paragraphs
            self.setPlainText("\n".join(lines))
        if 0 <= place.paragraph < len(self._begins):
            cursor = QTextCursor(self.document())
            before = units(paragraphs[place.paragraph].text[: place.offset])
            cursor.setPosition(self._begins[place.paragraph] + before)
            self.setTextCursor(cursor)
