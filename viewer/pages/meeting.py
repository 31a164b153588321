"""The page of one meeting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import DocumentSummary, MeetingDetail
from viewer.jobs import Lane
from viewer.pages.edition_work import compare_editions
from viewer.pages.history_list import HistoryList
from viewer.pages.location import Location, PageName
from viewer.pages.meeting_conflicts import MeetingConflicts
from viewer.pages.meeting_head import MeetingHead
from viewer.pages.meeting_points import MeetingPoints
from viewer.pages.meeting_side import MeetingSide
from viewer.pages.page import Page, ScrolledColumn, bind_edit_key
from viewer.pages.reading_editions import editions as several_editions
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.held_scroll import HeldScroll
from viewer.widgets.in_turns import InTurns

_SIDE_WIDTH = 312


class MeetingPage(Page):
    """Shows a meeting by its id; reads it in a job.

    ``original_wanted`` carries a document's id, ``further_wanted`` also the digest of
    one of its originals, ``action_wanted`` the name of an action of the window.
    """

    original_wanted = Signal(str)
    further_wanted = Signal(str, str)
    action_wanted = Signal(str)

    least_height = 470

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self._meeting: MeetingDetail | None = None
        self._meeting_id = ""
        self._head = MeetingHead(workplace)
        self._points = MeetingPoints(workplace)
        self._history = HistoryList(workplace)
        self._side = MeetingSide(workplace)
        self._side.setFixedWidth(px(_SIDE_WIDTH))
        self._scroll = ScrolledColumn("page")
        self.conflicts = MeetingConflicts(workplace, self)
        self._parts = InTurns(0, 1, self)
        self._held = HeldScroll(self._scroll.verticalScrollBar())
        self._build()
        self._head.conflicts_wanted.connect(self.ask_conflicts)
        self._head.read_wanted.connect(self._read)
        self._head.edit_wanted.connect(lambda: self.action_wanted.emit("edit_record"))
        bind_edit_key(self, self.action_wanted.emit)
        self._head.original_wanted.connect(self.open_original)
        self._points.point_wanted.connect(self._read_record)
        self._side.document_wanted.connect(self._read_record)
        self._side.original_wanted.connect(self.further_wanted)
        self._side.comparison_wanted.connect(self._compare)
        workplace.records_changed.connect(self._reload_if_shown)

    def _build(self) -> None:
        column = self._scroll.column
        column.setContentsMargins(px(36), px(14), px(28), px(28))
        column.setSpacing(px(16))
        column.addWidget(self._points)
        column.addWidget(self._history)
        column.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._scroll, 1)
        body.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(body, 1)

    @property
    def meeting(self) -> MeetingDetail | None:
        """The meeting that is shown."""
        return self._meeting

    def ask_conflicts(self) -> None:
        """Let a person choose where the meeting's sources disagree."""
        self.conflicts.ask(self._meeting)

    def show_location(self, location: Location) -> None:
        """Fetch and show a meeting; the old one stays until the new one is there."""
        same = self._meeting is not None and self._meeting.id == location.id
        self._held.expect(None if same else 0)
        self._meeting_id = location.id
        self.reload()

    def kept_view(self) -> object:
        """How far it is scrolled."""
        return self._held.place()

    def restore_view(self, view: object) -> None:
        """Scroll there when the meeting has come."""
        if isinstance(view, int):
            self._held.expect(view)

    def reload(self) -> None:
        """Fetch it anew: the records or the language have changed."""
        archive = self._workplace.archive
        if archive is None or not self._meeting_id:
            return
        work = partial(archive.meeting, self._meeting_id, self._workplace.language)

        def failed(error: Exception) -> None:
            if self.isVisible():
                self._workplace.jobs.failed.emit(None, error)
            self._meeting_id = ""  # it has gone; whoever comes here again names it again

        self._workplace.jobs.submit(
            Lane.READ, lambda report: work(), self._show, failed, replaces="meeting page"
        )

    def _reload_if_shown(self) -> None:
        if self.isVisible():  # else it is fetched by whoever comes here
            self.reload()

    def forget(self) -> None:
        """Another archive is open."""
        self._meeting, self._meeting_id = None, ""
        self._parts.begin(())

    def retranslate(self) -> None:
        """Labels may have other names in another language."""
        self.reload()

    def set_narrow(self, narrow: bool) -> None:
        """Less room: the side is narrower."""
        width = px(240 if narrow else _SIDE_WIDTH)
        if width != self._side.width():
            self._side.setFixedWidth(width)
            self._reload_if_shown()  # its lines are laid out otherwise

    def _show(self, meeting: MeetingDetail) -> None:
        self._meeting = meeting
        # The one before stays whole until all of this one is made.
        *points, show_points = self._points.making(meeting)
        *side, show_side = self._side.making(meeting)
        self._parts.begin(
            [
                *points,
                *side,
                partial(self._show_head, meeting),
                partial(self._show_points, show_points),
                show_side,
                partial(self._history.show_record, meeting.id),
            ]
        )

    def _show_head(self, meeting: MeetingDetail) -> None:
        self._head.show_meeting(meeting)
        self.setAccessibleName(self._head.title())

    def _show_points(self, show: Callable[[], object]) -> None:
        """Another meeting begins at its beginning, or where it was left; the same one stays."""
        place = self._held.place()
        show()
        self._held.hold(place)

    def _read(self) -> None:
        if self._meeting is not None and self._meeting.documents:
            self._read_record(self._meeting.id)

    def _read_record(self, record_id: str) -> None:
        self._workplace.go(Location(PageName.RESOLUTIONS, record_id))

    def document_id(self) -> str:
        """Its document in the interface's language, else its first; ``""`` if it has none."""
        if self._meeting is None or not self._meeting.documents:
            return ""
        language = self._workplace.language
        documents = self._meeting.documents
        return next((one for one in documents if one.language == language), documents[0]).id

    def compare_editions(self) -> None:
        """Put the first text that has several editions side by side with the next one."""
        documents = () if self._meeting is None else self._meeting.documents
        pairs = (several_editions(documents, one) for one in documents)
        pair = next((found[:2] for found in pairs if len(found) > 1), None)
        if pair is None:
            self._workplace.said.emit(self.tr("There is no other edition of a text here"))
        else:
            self._compare(*pair)

    def _compare(self, left: DocumentSummary, right: DocumentSummary) -> None:
        compare_editions(self._workplace, left, right, self)

    def open_original(self) -> None:
        """Open the file of the first text as it was received."""
        document = self.document_id()
        if document:
            self.original_wanted.emit(document)
