"""Under the text that is read: its tags and notes; and where its notes stand in the text."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from db.model import DocumentDetail
from db.model.annotations import Note, NotePlace
from viewer.pages.annotation_view import AnnotationView
from viewer.pages.page import Page, ScrolledColumn
from viewer.pages.reading_content import ReadingContent
from viewer.pages.reading_head import GUTTER, begin_with_text
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.fold_section import FoldHead
from viewer.widgets.reading_notes import NoteSpan
from viewer.widgets.reading_selection import Place

#: It takes so much of the pane at the most, in pixels and as a share, but always a row of tags.
_HIGHEST, _SHARE, _LEAST = 208, 0.3, 72
#: In a page lower than this it is folded until a person unfolds it.
_LOW = 440
#: Above and below its head.
_ABOVE = 3


class ReadingAnnotations(Page):
    """There only where the record that is read has tags or notes. ``note_wanted`` carries an id."""

    note_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", "t", parent)
        self.view = AnnotationView(workplace, self)
        #: Whether a person has folded or unfolded it; until then the room decides.
        self._is_chosen = False
        self.head = FoldHead("", "secondary")
        self.head.setParent(self)
        self.head.setChecked(True)
        self.head.clicked.connect(self._note_choice)
        self.head.toggled.connect(self._turn)
        self._scroll = ScrolledColumn("page")
        self._scroll.column.setContentsMargins(px(GUTTER), px(2), px(16), px(12))
        self._scroll.column.addWidget(self.view)
        self._scroll.column.addStretch(1)
        self._scroll.setParent(self)  # in no layout: that would hide the height for a width
        self._scroll.plane.installEventFilter(self)
        self.view.place_wanted.connect(lambda note: self.note_wanted.emit(note.id))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.head.setText(self.tr("Tags and notes"))
        self.hide()

    def show_content(self, content: ReadingContent) -> None:
        """Show what belongs to the point that is chosen, and to the document."""
        document, point = content.document, content.resolution
        if document is None:
            self.hide()
            return
        own = () if point is None else point.notes
        known = {note.id for note in own}
        notes = (*own, *(note for note in document.notes if note.id not in known))
        if point is None:
            record, tags = document.id, document.tags
        else:
            record, tags = point.id, point.tags
        self.view.show_annotations(record, tags, notes)
        self._say_count(len(tags), len(notes))
        self._follow_room()
        self.setVisible(bool(tags or notes))
        self.updateGeometry()

    def _say_count(self, tags: int, notes: int) -> None:
        of_tags = self.tr("%Ln tag(s)", "", tags) if tags else ""
        of_notes = self.tr("%Ln note(s)", "", notes) if notes else ""
        self.head.say(fact_line(of_tags, of_notes))

    def is_open(self) -> bool:
        """Whether more is seen of it than how much there is."""
        return self.head.isChecked()

    def _note_choice(self) -> None:
        self._is_chosen = True

    def _turn(self, is_open: bool) -> None:
        focus = QApplication.focusWidget()
        if not is_open and focus is not None and self._scroll.isAncestorOf(focus):
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.setVisible(is_open)
        self.updateGeometry()

    def _follow_room(self) -> None:
        """In a low page it would leave two lines of the text: it is folded."""
        around = self.parentWidget()
        if around is not None and not self._is_chosen:
            self.head.setChecked(around.height() >= px(_LOW))

    def event(self, event: QEvent) -> bool:
        """Whatever it lies in, it follows its height."""
        if event.type() == QEvent.Type.ParentChange and (around := self.parentWidget()) is not None:
            around.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has another height: so has it; or the page has."""
        if watched is self._scroll.plane and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._follow_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it but the hairline."""
        super().resizeEvent(event)
        begin_with_text(self, self._scroll.column)
        left = self._scroll.column.contentsMargins().left()
        head, above = self.head.sizeHint().height(), px(_ABOVE)
        arrow = px(20)  # the title stands where the text does
        self.head.setGeometry(left - arrow, above, self.width() - left + arrow - px(16), head)
        top = above + head
        self._scroll.setGeometry(0, top, self.width(), max(0, self.height() - top))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it needs, up to a share of the page."""
        head = self.head.sizeHint().height() + 2 * px(_ABOVE)
        if not self.is_open():
            return head
        layout = self._scroll.plane.layout()
        high = layout.totalHeightForWidth(width - px(12)) if layout is not None else 0
        around = self.parentWidget()
        share = px(_HIGHEST) if around is None else round(around.height() * _SHARE)
        return min(high, px(_HIGHEST), max(px(_LEAST), share)) + head

    def sizeHint(self) -> QSize:
        """At the present width."""
        return QSize(px(200), self.heightForWidth(max(px(200), self.width())))

    def minimumSizeHint(self) -> QSize:
        """No more than it needs, no less."""
        return QSize(px(100), self.sizeHint().height())

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setAccessibleName(self.tr("Tags and notes"))
        self.head.setText(self.tr("Tags and notes"))
        self._say_count(len(self.view.tags()), len(self.view.notes))
        self.view.retranslate()


def note_spans(document: DocumentDetail) -> list[NoteSpan]:
    """Where the words of the notes stand, paragraph by paragraph."""
    found = []
    for note in document.notes:
        if note.place is None or note.place.document_id != document.id:
            continue
        found += _spans(document, note, note.place)
    return found


def _spans(document: DocumentDetail, note: Note, place: NotePlace) -> list[NoteSpan]:
    made: list[NoteSpan] = []
    for part in document.paragraphs:
        start = max(0, place.start - part.start)
        end = min(len(part.text), place.end - part.start)
        if start < end:
            made.append(NoteSpan(part.index, start, end, note.id, note.text, begins=not made))
    return made


def place_of_selection(
    document: DocumentDetail, first: Place, last: Place
) -> tuple[str, NotePlace] | None:
    """The record that a note on selected words is on, and their place; None for white space.

    Words within one point are that point's, others the document's.
    """
    spans: list[tuple[int, int]] = []
    points: list[str | None] = []
    for part in document.paragraphs[first.paragraph : last.paragraph + 1]:
        begin = first.offset if part.index == first.paragraph else 0
        end = last.offset if part.index == last.paragraph else len(part.text)
        words = part.text[begin:end]
        if words.strip():
            begin += len(words) - len(words.lstrip())
            end -= len(words) - len(words.rstrip())
            spans.append((part.start + begin, part.start + end))
            points.append(part.resolution_id)
    if not spans:
        return None
    one = points[0] if len(set(points)) == 1 else None
    return one or document.id, NotePlace(document.id, spans[0][0], spans[-1][1])
