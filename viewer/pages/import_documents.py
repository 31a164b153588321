"""Taking documents in: the waiting files, the one under review, confirm, put off or set aside."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.model import DocumentText, InboxItem, InboxState, Proposal, RecordType
from viewer.jobs import Lane
from viewer.models.error_words import error_words
from viewer.pages.certain_work import CertainWork
from viewer.pages.import_empty import ImportEmpty
from viewer.pages.inbox_arrivals import InboxArrivals
from viewer.pages.inbox_filling import InboxFilling
from viewer.pages.inbox_head import InboxHead
from viewer.pages.location import Location
from viewer.pages.page import Page
from viewer.pages.review_decisions import ReviewDecisions
from viewer.pages.review_draft import ReviewDraft
from viewer.pages.review_keys import ReviewKeys
from viewer.pages.review_matching import ReviewMatching
from viewer.pages.review_members import ReviewMembers
from viewer.pages.review_pane import ReviewPane
from viewer.pages.review_selecting import ReviewSelecting
from viewer.pages.workplace import Workplace


class ImportPage(Page):
    """The inbox. ``files_wanted`` asks the window for its file dialog."""

    files_wanted = Signal()

    def __init__(
        self, workplace: Workplace, filling: InboxFilling, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self._shown: str | None = None
        self.head = InboxHead()
        self.review = ReviewPane()
        self.matching = ReviewMatching(workplace, self.review)
        self.selecting = ReviewSelecting(workplace, self.review)
        self.members = ReviewMembers(self.review)
        self.draft = ReviewDraft(workplace, self.review)
        self.decisions = ReviewDecisions(workplace, self)
        self.filling = filling
        self.certain = CertainWork(workplace, self.decisions, self)
        self._arrivals = InboxArrivals(self.head, self.review, filling)
        self._empty = ImportEmpty()
        self._stack = QStackedWidget()
        self._keys = ReviewKeys()
        self._build()
        self._connect()
        self.retranslate()
        self._show_coming()
        self._show_items(())

    def _build(self) -> None:
        self._stack.addWidget(self.review)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part, stretch in ((self.head, 0), (self._stack, 1), (self._keys, 0)):
            layout.addWidget(part, stretch)

    def _connect(self) -> None:
        self.head.chosen.connect(self._choose)
        self.head.certain_wanted.connect(self.confirm_certain)
        self.head.back_wanted.connect(self.decisions.put_back)
        self.review.changed.connect(self._update_buttons)
        self.review.kept.read_wanted.connect(self.filling.read_now)
        self.matching.aside_wanted.connect(self.discard)
        self.review.relation.meeting_wanted.connect(self._workplace.go_to_meeting)
        self.draft.kept.connect(self.refresh)
        self.filling.grown.connect(self._show_coming)
        self.filling.grown.connect(self.refresh)
        self.filling.changed.connect(self._show_coming)
        self.filling.reread.connect(lambda: self._start_over(self._shown))
        self.decisions.settled.connect(self._settled)
        self.decisions.returned.connect(self._returned)
        self.decisions.failed.connect(lambda: self._keys.set_busy(False))
        self.decisions.failed.connect(self.draft.go_on)
        self.decisions.confirmed.connect(self._confirmed)
        self._keys.confirm.clicked.connect(self.confirm)
        self._keys.put_off.clicked.connect(self.put_off)
        self._keys.reject.clicked.connect(self.discard)
        self._empty.files_wanted.connect(self.files_wanted)
        self._empty.dropped.connect(self.import_paths)
        for part in (self._empty.fates_wanted, self.head.files_wanted):
            part.connect(lambda: self._workplace.action_wanted.emit("review_files"))
        self._workplace.archive_changed.connect(self._start_over)
        away = QShortcut(QKeySequence("Escape"), self)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.put_off)

    # Coming here ----------------------------------------------------------------------------------

    def show_location(self, location: Location) -> None:
        """Come here, and to the file that the place names."""
        if location.id and location.id != self.review.inbox_id:
            self.draft.flush()
            self._let_go(location.id)
        self.refresh()

    def refresh(self) -> None:
        """Read the inbox anew."""
        if (archive := self._workplace.archive) is None:
            self._show_items(())
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: (*archive.inbox(), *archive.inbox_set_aside()),
            self._show_items,
            replaces="inbox",
        )

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders in; each file is shown as soon as it has been read."""
        self._arrivals.take(paths)

    # Correcting -----------------------------------------------------------------------------------

    def undo(self) -> bool:
        """Take back the last correction, else the last decision; False if there is neither."""
        model = self.review.model
        if model is not None and model.can_undo():
            model.undo()
            return True
        return self.decisions.undo()

    def redo(self) -> bool:
        """Repeat what was taken back last; False if there is nothing."""
        model = self.review.model
        if model is not None and model.can_redo():
            model.redo()
            return True
        return self.decisions.redo()

    # Deciding -------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Make the record from the proposal as it stands, unless something cannot be stored."""
        model, inbox_id = self.review.model, self._shown
        if model is None or inbox_id is None or not self._workplace.can_write():
            return
        self.setFocus()  # the field being edited hands its text over
        problems = model.problems()
        if problems:
            self.review.focus_path(next(iter(problems)))
            return
        self.draft.wait_for_decision()
        self._keys.set_busy(True)
        self.decisions.confirm(inbox_id, self.review.filename, model.proposal_to_confirm())

    def confirm_certain(self) -> None:
        """Look which files are certain, show them, and confirm them in one go."""
        self.draft.flush()
        self.certain.ask()

    def put_off(self) -> None:
        """Keep the corrections for later and go on to the next file."""
        self.draft.flush()
        self.head.step(1)

    def discard(self) -> None:
        """Take the file out of the inbox; the original stays, undo brings it back."""
        item = None if self._shown is None else self.head.item(self._shown)
        if item is None or item.state is InboxState.DISCARDED or not self._workplace.can_write():
            return
        self.draft.flush()
        self.decisions.set_aside(item.id, item.filename)

    def _confirmed(self, inbox_id: str, meeting_id: str) -> None:
        if not self.head.waits_besides(inbox_id) and not self.filling.is_busy():
            self._workplace.go_to_record(RecordType.MEETING, meeting_id)

    def _settled(self, inbox_ids: Sequence[str]) -> None:
        self._keys.set_busy(False)
        if self._shown in inbox_ids:
            self._let_go(self.head.next_after(inbox_ids))
        self.refresh()

    def _returned(self, inbox_ids: Sequence[str]) -> None:
        """Files wait again: the first of them is what one wants to see."""
        self._keys.set_busy(False)
        if inbox_ids:
            self.draft.flush()
            self._let_go(inbox_ids[0])
        self.refresh()

    # Showing --------------------------------------------------------------------------------------

    def _show_items(self, items: tuple[InboxItem, ...]) -> None:
        self.head.show_items(items, self._shown)
        self._arrivals.note_items()
        empty = self.head.is_empty()
        self.head.setVisible(not empty)
        self._keys.setVisible(not empty)
        reviewed = self.head.items() or self._shown is not None
        self._stack.setCurrentWidget(self.review if reviewed and not empty else self._empty)
        if empty:
            self._let_go()
        elif item := self.head.item(self._shown or ""):
            if self.review.kept.shows == item.id and item.state is not InboxState.KEPT:
                self.review.clear()  # it has been read meanwhile
            if not self.review.inbox_id:
                self._open(item)

    def _show_coming(self) -> None:
        self._empty.set_reading(self.filling.is_busy(), given=bool(self.filling.files.all()))
        self.head.show_coming(self.filling.coming(), self.filling.count_coming())
        self._arrivals.note_coming()
        self.head.setVisible(not self.head.is_empty())

    def _choose(self, item: InboxItem) -> None:
        if item.id != self._shown or self.review.inbox_id != item.id:
            self.review.commit()
            self.draft.flush()
            self._open(item)

    def _open(self, item: InboxItem) -> None:
        if (archive := self._workplace.archive) is None:
            return
        self._shown = item.id
        if item.state is InboxState.DISCARDED:
            self.review.clear()
            self._update_buttons()
            return

        def done(reading: tuple[DocumentText, Proposal]) -> None:
            if self._shown == item.id and self.review.inbox_id != item.id:
                self.review.show_reading(item, *reading)
                self._update_buttons()

        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: archive.inbox_reading(item.id),
            done,
            self._unreadable,
            replaces="inbox reading",
        )

    def _unreadable(self, error: Exception) -> None:
        self.review.clear()
        self._update_buttons()
        self._workplace.complain(error)

    def _let_go(self, next_id: str | None = None) -> None:
        self._shown = next_id
        self.draft.forget()
        self.review.clear()
        self._update_buttons()

    def _update_buttons(self) -> None:
        model = self.review.model
        self._show_writable()
        self._keys.set_state(
            can_confirm=model is not None and self._workplace.can_write(),
            can_discard=self._shown is not None and self._workplace.can_write(),
            questions=0 if model is None else model.open_questions(),
        )

    def _show_writable(self) -> None:
        """Nothing is typed that could not be kept."""
        review, can_write = self.review, self._workplace.can_write()
        reason = self._workplace.read_only_reason
        review.kept.set_writable(can_write)
        review.relation.set_writable(can_write)
        review.form.set_writable(can_write, "" if reason is None else error_words(reason))

    def _start_over(self, with_file: str | None = None) -> None:
        """Another archive is open; or the file at hand may say more by now."""
        self._let_go(with_file)
        self.refresh()

    def bar_clearance(self) -> int:
        """The decisions stay in sight."""
        return self._keys.height()

    def form_beside(self) -> QWidget:
        """And what is decided."""
        return self.review.record

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._keys.retranslate()
        self._empty.retranslate()
        self.review.retranslate()
