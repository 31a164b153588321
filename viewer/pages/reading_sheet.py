"""The reading pane's page: fetches a record in a job and shows it with its head, marks and foot.

What a person does with it is added by the pane.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.errors import RecordNotFoundError
from db.model import AuthorityDetail
from viewer.jobs import Lane
from viewer.pages.page import Page
from viewer.pages.reading_annotations import ReadingAnnotations, note_spans
from viewer.pages.reading_beside import ReadingBeside
from viewer.pages.reading_content import (
    Readable,
    ReadingContent,
    ReadingRequest,
    asks_alike,
    read,
    with_marks,
)
from viewer.pages.reading_find import ReadingFind
from viewer.pages.reading_head import ReadingFoot, ReadingHead, content_title
from viewer.pages.reading_page import counterpart, link_rows, paragraphs
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.reading_page import Anchor
from viewer.widgets.reading_view import ReadingView

if TYPE_CHECKING:
    from viewer.pages.authority_view import AuthorityView


class ReadingSheet(Page):
    """Reads one record at a time; what is there stays until the next one has come."""

    #: After the last hit (1) or before the first (-1): the neighbouring result is wanted.
    beyond_hits = Signal(int)
    #: A record is shown now: its id.
    shown = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._request: ReadingRequest | None = None
        self._content: ReadingContent | None = None
        self._stale = False
        self._awaited = 0
        self.head = ReadingHead()
        self.view = ReadingView()
        self.beside = ReadingBeside(workplace, self.view)
        self.finding = ReadingFind(workplace, self.view, self)
        self._foot = ReadingFoot()
        self.annotations = ReadingAnnotations(workplace)
        self._authority: AuthorityView | None = None
        self._hint = WrappedLabel(role="base", colour="text2")
        self._stack = QStackedWidget()
        self._build()
        self._connect_sheet()
        self.retranslate()

    def _build(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.beside, self.annotations, self.finding.bar, self._foot):
            column.addWidget(part, 1 if part is self.beside else 0)
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

    def _connect_sheet(self) -> None:
        self.view.mark_changed.connect(self._tell_mark)
        self.beside.mark_changed.connect(self.head.show_hit)
        self.view.set_step(self._workplace.settings.reading_size)
        self.finding.closed.connect(self._show_own_marks)
        self.annotations.note_wanted.connect(self.view.show_note)
        self._workplace.records_changed.connect(self._note_records)

    # Reading ------------------------------------------------------------------------------------

    @property
    def content(self) -> ReadingContent | None:
        """What is being read; None if it is no document."""
        return self._content

    def title(self) -> str:
        """What is read."""
        if self._content is not None:
            return content_title(self._content)
        return "" if self._authority is None else self._authority.accessibleName()

    def read(self, request: ReadingRequest) -> None:
        """Fetch and show a record."""
        if request != self._request:
            self._fetch(request)

    def is_reading(self, request: ReadingRequest) -> bool:
        """Whether that record is read or on its way, for the same words; in any language."""
        mine = self._request
        given = {one: getattr(request, one) for one in ("language", "paragraph", "document")}
        return mine is not None and request == replace(mine, **given)

    def _fetch(self, request: ReadingRequest, kept: Anchor | None = None) -> None:
        """Fetch a record and show it, with a place of what is shown now kept where it stands."""
        archive = self._workplace.archive
        if archive is None:
            return
        self._request = request
        known = None if self._stale else self._content
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: read(archive, request, known),
            lambda readable: self._show(readable, kept),
            self._tell_failure,
            replaces="reading",
            after_paint=True,
        )

    def _tell_failure(self, error: Exception) -> None:
        """What has just gone to the recycle bin is not read; the list shows another record."""
        if not isinstance(error, RecordNotFoundError):
            self._workplace.jobs.failed.emit(None, error)

    def _note_records(self) -> None:
        """Records have changed: what is read is fetched anew, and stays where it is."""
        self._stale = True
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        request = self._request
        if request is not None and self._workplace.archive is not None:
            self._fetch(request, self.view.anchor())

    def showEvent(self, event: QShowEvent) -> None:
        """What has changed while nobody looked is fetched now."""
        super().showEvent(event)
        if self._stale:
            self._renew()

    def forget(self) -> None:
        """Nothing is read any more."""
        self._request, self._content = None, None
        self._awaited = 0
        self.finding.forget()
        self.beside.forget()
        self._stack.setCurrentIndex(0)
        self._hint.hide()  # nothing is found, or nothing is there yet

    def show_walked(self, readable: Readable, *, from_end: bool) -> None:
        """Show what walking through the hits has led to, at its first or its last hit."""
        if isinstance(readable, ReadingContent):
            self._request = readable.request
            hits = readable.hits()
            number = (len(hits) - 1 if from_end else 0) if hits else -1
            self._show(readable, None, number)
        else:
            self._request = None
            self._show_authority(readable)

    def _show(
        self, readable: Readable, kept: Anchor | None = None, number: int | None = None
    ) -> None:
        if isinstance(readable, AuthorityDetail):
            self._show_authority(readable)
            return
        before, self._content = self._content, readable
        self._stale, self._awaited = False, 0
        same = self._is_open(readable, before)
        if not same:
            kept = counterpart(before, readable, kept)
            self.view.set_paragraphs(paragraphs(readable))
        unmoved = (
            same and kept is not None and before is not None and before.marks == readable.marks
        )
        self.view.choose(readable.chosen, link_rows(readable.resolution))
        self.head.show_content(readable)
        self.head.access.follow(self._workplace, readable.own_id())
        self._foot.show_document(readable.document)
        self.annotations.show_content(readable)
        self.view.set_notes(note_spans(readable.document) if readable.document else ())
        self._stack.setCurrentIndex(1)
        if not self.finding.is_open and not unmoved:
            self.view.set_marks(readable.marks)
        first = readable.first_hit() if number is None else number
        self._enter(readable, kept, -1 if unmoved else first)
        self.finding.show_document(readable)
        self.beside.follow(readable)
        self.shown.emit(readable.request.record_id)
        if not readable.marked:
            self._mark_the_rest(readable)

    def _enter(self, content: ReadingContent, kept: Anchor | None, number: int) -> None:
        """Go to the chosen place and to a hit (-1: to none), or keep the place."""
        if kept is not None:
            self.view.hold(kept)
        elif content.chosen:
            self.view.open_at(content.chosen[0])
        if number >= 0 and not self.finding.is_open:
            self.view.set_current_mark(number, scroll=kept is None)

    def _mark_the_rest(self, content: ReadingContent) -> None:
        """Mark the whole of a long document that is shown already."""
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ,
                lambda report: with_marks(archive, content, report.is_stale),
                self._show_the_rest,
                replaces="reading_marks",
            )

    def _show_the_rest(self, content: ReadingContent) -> None:
        """All marks have come: nothing moves, and the current hit stays the current one."""
        here = self._content
        if here is None or here.document is not content.document or not asks_alike(here, content):
            return
        self._content = replace(here, marks=content.marks, marked=True)
        if not self.finding.is_open:
            self.view.add_marks(content.marks)
        if self._awaited:
            self.step_hit(self._awaited)

    def _show_own_marks(self) -> None:
        """The search's own marks come back; the hit from here on is the current one."""
        if self._content is not None:
            self.view.set_marks(self._content.marks)
            self.view.take_hit_in_view()

    def _show_authority(self, authority: AuthorityDetail) -> None:
        from viewer.pages.authority_view import AuthorityView

        self._content = None
        self.beside.follow(None)
        if self._authority is None:
            self._authority = AuthorityView(self._workplace)
            self._stack.addWidget(self._authority)
        self._authority.await_record(authority.id)
        self._authority.show_authority(authority)
        self._stack.setCurrentWidget(self._authority)
        self.shown.emit(authority.id)

    def _is_open(self, readable: ReadingContent, before: ReadingContent | None) -> bool:
        return (
            before is not None
            and before.document is not None
            and before.document == readable.document
            and self._stack.currentIndex() == 1
        )

    def step_hit(self, step: int) -> None:
        """Go to the next or the previous hit; beyond the last one, to the next result."""
        content = self._content
        if self.finding.is_open:
            self.finding.step(step)
        elif content is not None and not content.marked:
            self._awaited = step
        else:
            front = self.beside.front()
            if content is None or not (front.next_mark() if step > 0 else front.previous_mark()):
                self.beyond_hits.emit(step)

    def _tell_mark(self, number: int, total: int) -> None:
        """The count stands where the hits come from: in the head, or in the bar."""
        finding = self.finding.is_open
        if finding:
            self.finding.tell_mark(number, total)
        known = self._content is not None and self._content.marked and not finding
        if not self.beside.in_columns():
            self.head.show_hit(number, total if known else 0)

    def bar_clearance(self) -> int:
        """What stands below the text while one finds in it must not be covered."""
        low = self._foot.height() if self._foot.isVisible() else 0
        return self.finding.bar.height() + low if self.finding.is_open else 0

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._hint.setText(self.tr("Choose a result to read it here."))
        self.view.setAccessibleName(self.tr("Text of the document"))
        self.beside.retranslate()
        request = self._request
        if request is not None and request.interface != self._workplace.language:
            asked = replace(request, interface=self._workplace.language)
            self._fetch(asked, self.view.anchor())
