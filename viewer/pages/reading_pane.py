"""The right of the browse page: a document to read, or an authority, and what one does there."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from db.model import LANGUAGES, Hit, UnitType
from viewer.pages.citation import Cited, cited_words, copy_citation
from viewer.pages.edition_work import compare_editions, edition_pair
from viewer.pages.evidence import copy_evidence, evidence_span
from viewer.pages.location import Location, PageName
from viewer.pages.reading_annotations import place_of_selection
from viewer.pages.reading_content import ReadingRequest
from viewer.pages.reading_menu import ReadingMenu, query_for
from viewer.pages.reading_page import read_target
from viewer.pages.reading_sheet import ReadingSheet
from viewer.pages.workplace import Workplace
from viewer.widgets.reading_view import ReadingView

if TYPE_CHECKING:
    from viewer.pages.waiting_view import WaitingView


class ReadingPane(ReadingSheet):
    """The reading sheet with its actions: finding, citing, copying, other languages."""

    original_wanted = Signal(str)
    close_wanted = Signal()
    #: The archive is to be searched for a query.
    search_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        head, view = self.head, self.view
        head.meeting_wanted.connect(self.go_to_meeting)
        head.council_wanted.connect(self._go_to_council)
        head.language_wanted.connect(self.read_language)
        head.editions.edition_wanted.connect(self.read_edition)
        head.editions.comparison_wanted.connect(self.compare_edition)
        head.hit_step.connect(self.step_hit)
        head.cite_wanted.connect(self.copy_citation)
        head.original_wanted.connect(self.open_original)
        head.close_wanted.connect(self.close_wanted)
        view.menu_wanted.connect(self._show_menu)
        view.point_chosen.connect(self._choose_point)
        view.note_chosen.connect(self._edit_note)
        view.link_activated.connect(self._follow)
        self.finding.language_wanted.connect(self.read_language)
        self.annotations.note_wanted.connect(lambda _note: self.beside.leave_languages())
        beside = self.beside
        head.beside_wanted.connect(beside.turn)
        beside.turned.connect(self._note_turn)
        beside.point_chosen.connect(self._choose_point)
        beside.menu_wanted.connect(self._show_menu)

    def _note_turn(self, mode: str) -> None:
        """The head shows what stands beside the text; the count of hits is that of the front."""
        self.head.set_beside(mode)
        if not self.beside.in_columns():
            self._tell_mark(self.view.current_mark + 1, self.view.mark_count())

    @cached_property
    def _waiting(self) -> "WaitingView":
        from viewer.pages.waiting_view import WaitingView

        made = WaitingView()
        inbox = PageName.INBOX
        made.opened.connect(lambda file: self._workplace.go(Location(inbox, file)))
        self._stack.addWidget(made)
        return made

    def read_hit(self, hit: Hit, request: ReadingRequest) -> None:
        """Read what was found; of a waiting file there is nothing but the way to it."""
        if hit.type is UnitType.RECEIVED:
            self.forget()
            self._waiting.show_hit(hit)
            self._stack.setCurrentWidget(self._waiting)
            self.shown.emit(hit.id)
        else:
            self.read(request)

    def focus_text(self) -> None:
        """Put the focus on what is read."""
        self.beside.front().setFocus()

    # Finding and searching ----------------------------------------------------------------------

    def open_find(self) -> None:
        """Find in the document that is read."""
        if self._content is None or self._content.document is None:
            self._workplace.said.emit(self.tr("Open a document first"))
        else:
            self.beside.leave_languages()
            self.finding.open()

    def search_selection(self) -> None:
        """Search the archive for what is selected."""
        query = query_for(self.beside.front().selected_text())
        if query:
            self.search_wanted.emit(query)
        else:
            self._workplace.said.emit(self.tr("Select the words to search for first"))

    def _show_menu(self, point: QPoint) -> None:
        front = self.beside.front()
        follow = front.asked_link() if isinstance(front, ReadingView) else None
        menu = ReadingMenu(front.selected_text(), self, follow)
        menu.copy_words.triggered.connect(self.copy_text)
        menu.copy_cited.triggered.connect(self.copy_citation)
        menu.copy_evidence.triggered.connect(self.copy_evidence)
        menu.search_for.triggered.connect(self.search_selection)
        menu.find_in.triggered.connect(self.open_find)
        record_id, workplace = self._record_read(), self._workplace
        menu.history.triggered.connect(lambda _=False: workplace.go_to_history(record_id))
        menu.bin.triggered.connect(lambda _=False: workplace.bin_wanted.emit(record_id))
        menu.note.triggered.connect(self.write_note)
        menu.tags.triggered.connect(
            lambda _=False: self.annotations.view.work.ask_tags([record_id], self.title())
        )
        for action in (menu.note, menu.tags):
            action.setVisible(bool(record_id) and workplace.can_write())
        menu.history.setVisible(bool(record_id))
        menu.bin.setVisible(bool(record_id) and workplace.can_write())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def _record_read(self) -> str:
        """The point that is chosen, else the document."""
        content = self._content
        if content is None or content.document is None:
            return ""
        return content.resolution.id if content.resolution is not None else content.document.id

    def write_note(self) -> None:
        """Ask for a note on what is selected, else on the point or the document."""
        content, work = self.beside.read_content(), self.annotations.view.work
        if content is None or content.document is None:
            self._workplace.said.emit(self.tr("Open a document first"))
            return
        selected = self.beside.selected_places()
        found = None if selected is None else place_of_selection(content.document, *selected)
        if found is None:
            work.ask_note(self._record_read(), about=self.title())
        else:
            work.ask_note(*found, self.beside.front().selected_text())

    def _edit_note(self, note_id: str) -> None:
        content = self._content
        notes = () if content is None or content.document is None else content.document.notes
        for note in notes:
            if note.id == note_id and self._workplace.can_write():
                self.annotations.view.work.ask_edit(note)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F is for this document while one reads it, before it is the search's."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._finds_by(event):
            event.accept()
            return True
        return super().event(event)

    def _finds_by(self, event: QKeyEvent) -> bool:
        content = self._content  # without a document the key is the search's, as elsewhere
        return content is not None and content.document is not None and _is_find(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F finds in the document, Escape leaves that; N writes a note."""
        if self._finds_by(event):
            self.open_find()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.write_note()
        elif event.key() == Qt.Key.Key_Escape and self.finding.is_open:
            self.finding.close()
        else:
            super().keyPressEvent(event)

    # Actions ------------------------------------------------------------------------------------

    def go_to_meeting(self) -> None:
        """The page of the meeting that is read about."""
        if self._content is not None:
            self._workplace.go_to_meeting(self._content.meeting.id)

    def _go_to_council(self) -> None:
        if self._content is not None and self._content.meeting.council is not None:
            self._workplace.go_to(self._content.meeting.council)

    def read_language(self, language: str) -> None:
        """Read the same in another language of the meeting's documents."""
        content, request = self._content, self._request
        if content is None or request is None:
            return
        documents = content.meeting.documents
        wanted = next((one for one in documents if one.language == language), None)
        if wanted is None:
            return
        point = content.resolution
        record_id = point.id if point is not None else wanted.id
        asked = replace(
            request, record_id=record_id, paragraph=None, language=language, document=""
        )
        self._fetch(asked, self.view.paragraph_read())

    def read_edition(self, document_id: str) -> None:
        """Read the same in another edition of the text."""
        content, request = self._content, self._request
        if content is None or request is None or content.document is None:
            return
        record_id = document_id if content.resolution is None else content.resolution.id
        asked = replace(request, record_id=record_id, paragraph=None, document=document_id)
        language = content.document.language
        self._fetch(replace(asked, language=language), self.view.paragraph_read())

    def compare_edition(self, document_id: str = "") -> None:
        """Put what is read and another edition side by side; unless told which, its neighbour."""
        content = self._content
        read = None if content is None else content.document
        pair = None if content is None else edition_pair(content, document_id)
        if read is None:
            self._workplace.said.emit(self.tr("Open a document first"))
        elif pair is None:
            self._workplace.said.emit(self.tr("There is no other edition of this text"))
        else:
            compare_editions(self._workplace, *pair, self)

    def next_language(self) -> None:
        """Read the same in the next language that there is."""
        content = self._content
        if content is None or content.document is None:
            return
        codes = {one.language for one in content.meeting.documents}
        ordered = [code for code in LANGUAGES if code in codes]
        if len(ordered) > 1 and content.document.language in ordered:
            place = ordered.index(content.document.language)
            self.read_language(ordered[(place + 1) % len(ordered)])

    def copy_citation(self) -> None:
        """Put what is chosen and its source on the clipboard, in the style that was used last."""
        cited = self.cited()
        if cited is not None:
            copy_citation(self._workplace, cited)

    def cited(self) -> Cited | None:
        """What a citation is of: the words that are selected, else what is chosen."""
        content, front = self.beside.read_content(), self.beside.front()
        if content is None:
            return None
        return cited_words(content, self.beside.selected_places(), front.selected_text())

    def copy_evidence(self) -> None:
        """Put what is selected, else the chosen point, on the clipboard with its proof."""
        content = self.beside.read_content()
        span = evidence_span(content, self.beside.selected_places())
        if content is None or span is None:
            self._workplace.said.emit(self.tr("Select the words or choose a point first"))
        else:
            copy_evidence(self._workplace, content, *span)

    def copy_text(self) -> None:
        """Put what is selected, else the chosen point's words, on the clipboard."""
        content = self.beside.read_content()
        selected = self.beside.front().selected_text()
        if selected:
            QApplication.clipboard().setText(selected)
        elif self.beside.in_columns() and self.beside.aligned.copy():
            self._workplace.said.emit(self.tr("The point was copied in every language"))
        elif content is not None and content.document is not None and content.chosen:
            words = [content.document.paragraphs[number].text for number in content.chosen]
            QApplication.clipboard().setText("\n".join(words))
            self._workplace.said.emit(self.tr("The point was copied"))

    def open_original(self) -> None:
        """Open the file as it was received."""
        if self._content is not None and self._content.document is not None:
            self.original_wanted.emit(self._content.document.id)

    def set_room(self, *, narrow: bool, small: bool) -> None:
        """Less room: icons only; in a small window one language at a time."""
        self.head.set_narrow(narrow)
        self.beside.set_small(small)

    def _choose_point(self, point_id: str) -> None:
        content, request = self._content, self._request
        if content is not None and request is not None and content.document is not None:
            document = content.document
            asked = replace(request, record_id=point_id, paragraph=None)
            self.read(replace(asked, language=document.language, document=document.id))

    def _follow(self, target: str, _apart: bool) -> None:
        self._workplace.go_to_record(*read_target(target))


def _is_find(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_F and held == Qt.KeyboardModifier.ControlModifier
