"""The right of the browse page: a document to read, or an authority; fetched in a job."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from db.model import LANGUAGES, AuthorityDetail
from viewer.jobs import Lane
from viewer.pages.citation import citation
from viewer.pages.page import Page
from viewer.pages.reading_content import Readable, ReadingContent, ReadingRequest, read
from viewer.pages.reading_head import ReadingFoot, ReadingHead
from viewer.pages.reading_page import link_rows, paragraphs, read_target
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.reading_view import ReadingView

if TYPE_CHECKING:
    from viewer.pages.authority_view import AuthorityView


class ReadingPane(Page):
    """Reads one record at a time; what is there stays until the next one has come."""

    #: After the last hit (1) or before the first (-1): the neighbouring result is wanted.
    beyond_hits = Signal(int)
    original_wanted = Signal(str)
    close_wanted = Signal()
    #: A record is shown now: its id.
    shown = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._request: ReadingRequest | None = None
        self._content: ReadingContent | None = None
        self._from_end = False
        self.head = ReadingHead()
        self.view = ReadingView()
        self._foot = ReadingFoot()
        self._authority: AuthorityView | None = None
        self._hint = WrappedLabel(role="base", colour="text2")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.head, 0), (self.view, 1), (self._foot, 0)):
            column.addWidget(part, stretch)
        nothing = Page("page")
        inner = QVBoxLayout(nothing)
        inner.setContentsMargins(px(36), px(36), px(36), px(36))
        inner.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignTop)
        inner.addStretch(1)
        self._stack.addWidget(nothing)
        self._stack.addWidget(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        head, view = self.head, self.view
        head.meeting_wanted.connect(self.go_to_meeting)
        head.council_wanted.connect(self._go_to_council)
        head.language_wanted.connect(self.read_language)
        head.hit_step.connect(self.step_hit)
        head.cite_wanted.connect(self.copy_citation)
        head.original_wanted.connect(self.open_original)
        head.close_wanted.connect(self.close_wanted)
        view.mark_changed.connect(head.show_hit)
        view.point_chosen.connect(self._choose_point)
        view.link_activated.connect(self._follow)
        view.set_step(self._workplace.settings.reading_size)

    # Reading ------------------------------------------------------------------------------------

    @property
    def content(self) -> ReadingContent | None:
        """What is being read; None if it is no document."""
        return self._content

    def read(self, request: ReadingRequest, *, from_end: bool = False) -> None:
        """Fetch and show a record; ``from_end`` begins at its last hit."""
        archive = self._workplace.archive
        if archive is None or request == self._request:
            return
        self._request = request
        self._from_end = from_end
        self._workplace.jobs.submit(
            Lane.READ, lambda report: read(archive, request), self._show, replaces="reading"
        )

    def reload(self) -> None:
        """Fetch the same anew: records or language have changed."""
        request, self._request = self._request, None
        if request is not None:
            self.read(request)

    def forget(self) -> None:
        """Nothing is read any more."""
        self._request, self._content = None, None
        self._stack.setCurrentIndex(0)

    def _show(self, readable: Readable) -> None:
        if isinstance(readable, AuthorityDetail):
            self._show_authority(readable)
            return
        same_document = self._is_open(readable)
        self._content = readable
        if not same_document:
            self.view.set_paragraphs(paragraphs(readable))
        self.view.set_marks(readable.marks)
        self.view.choose(readable.chosen, link_rows(readable.resolution))
        self.head.show_content(readable)
        self._foot.show_document(readable.document)
        self._stack.setCurrentIndex(1)
        self._open_at_hit(readable)
        self.shown.emit(readable.request.record_id)

    def _show_authority(self, authority: AuthorityDetail) -> None:
        from viewer.pages.authority_view import AuthorityView

        self._content = None
        if self._authority is None:
            self._authority = AuthorityView(self._workplace)
            self._stack.addWidget(self._authority)
        self._authority.show_authority(authority)
        self._stack.setCurrentWidget(self._authority)
        self.shown.emit(authority.id)

    def _is_open(self, readable: ReadingContent) -> bool:
        before = self._content
        return (
            before is not None
            and before.document is not None
            and before.document == readable.document
            and self._stack.currentIndex() == 1
        )

    def _open_at_hit(self, content: ReadingContent) -> None:
        hits = content.hits()
        number = len(hits) - 1 if self._from_end else content.first_hit()
        if content.chosen and not self._from_end:
            self.view.open_at(content.chosen[0])
        if number >= 0:
            self.view.set_current_mark(number)

    # Hits ---------------------------------------------------------------------------------------

    def step_hit(self, step: int) -> None:
        """Go to the next or the previous hit; beyond the last one, to the next result."""
        moved = self.view.next_mark() if step > 0 else self.view.previous_mark()
        if not moved:
            self.beyond_hits.emit(step)

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
        self.read(replace(request, record_id=record_id, paragraph=None, language=language))

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
        """Put what is chosen and its source on the clipboard."""
        if self._content is not None:
            QApplication.clipboard().setText(citation(self._content))
            self._workplace.said.emit(self.tr("Copied with its source"))

    def copy_text(self) -> None:
        """Put what is selected, else the chosen point's words, on the clipboard."""
        content = self._content
        selected = self.view.selected_text()
        if selected:
            QApplication.clipboard().setText(selected)
        elif content is not None and content.document is not None and content.chosen:
            words = [content.document.paragraphs[number].text for number in content.chosen]
            QApplication.clipboard().setText("\n".join(words))
            self._workplace.said.emit(self.tr("The point was copied"))

    def open_original(self) -> None:
        """Open the file as it was received."""
        if self._content is not None and self._content.document is not None:
            self.original_wanted.emit(self._content.document.id)

    def set_narrow(self, narrow: bool) -> None:
        """Less room: icons only."""
        self.head.set_narrow(narrow)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._hint.setText(self.tr("Choose a result to read it here."))
        self.view.setAccessibleName(self.tr("Text of the document"))
        request = self._request
        if request is not None and request.interface != self._workplace.language:
            self._request = None
            self.read(replace(request, interface=self._workplace.language))

    def _choose_point(self, point_id: str) -> None:
        content, request = self._content, self._request
        if content is not None and request is not None and content.document is not None:
            language = content.document.language
            self.read(replace(request, record_id=point_id, paragraph=None, language=language))

    def _follow(self, target: str, _in_new_tab: bool) -> None:
        self._workplace.go_to_record(*read_target(target))
