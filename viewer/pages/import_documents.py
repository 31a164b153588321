"""Taking documents in: the waiting files, the one under review, confirm, put off or discard."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.model import DocumentText, ImportReport, InboxItem, InboxState, Proposal, RecordType
from viewer.errors import error_sentence
from viewer.i18n import translate_error
from viewer.jobs import Lane, Reporter
from viewer.pages.import_empty import ImportEmpty
from viewer.pages.import_texts import ImportTexts
from viewer.pages.inbox_head import InboxHead
from viewer.pages.page import Page
from viewer.pages.review_keys import ReviewKeys
from viewer.pages.review_matching import ReviewMatching
from viewer.pages.review_pane import ReviewPane
from viewer.pages.workplace import Workplace

#: States in which there is a proposal to review.
_REVIEWABLE = {InboxState.READY, InboxState.QUESTIONS, InboxState.INCOMPLETE, InboxState.NO_SESSION}


class ImportPage(Page):
    """The inbox. ``files_wanted`` asks the window for its file dialog.

    ``discarded`` carries the id of a file that was taken out, for the undo bar.
    """

    files_wanted = Signal()
    discarded = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self._shown: str | None = None
        self._head = InboxHead()
        self.review = ReviewPane()
        self.matching = ReviewMatching(workplace, self.review)
        self._empty = ImportEmpty()
        self._stack = QStackedWidget()
        self._keys = ReviewKeys()
        self._texts = ImportTexts(self)
        self._build()
        self._connect()
        self.retranslate()
        self._show_items(())

    def _build(self) -> None:
        self._stack.addWidget(self.review)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._keys)

    def _connect(self) -> None:
        self._head.chosen.connect(self._choose)
        self.review.changed.connect(self._update_buttons)
        self.matching.aside_wanted.connect(self.discard)
        self._keys.confirm.clicked.connect(self.confirm)
        self._keys.put_off.clicked.connect(self.put_off)
        self._keys.reject.clicked.connect(self.discard)
        self._empty.files_wanted.connect(self.files_wanted)
        self._empty.dropped.connect(self.import_paths)
        self._workplace.archive_changed.connect(self._start_over)
        for keys, action in (
            ("Ctrl+Return", self.confirm),
            ("Ctrl+Enter", self.confirm),
            ("Ctrl+Shift+Delete", self.discard),
            ("Escape", self.put_off),
            ("F2", self.review.reveal_current),
            ("F4", self.review.take_selection),
            ("F6", self.review.choose_tie),
            ("F7", self.matching.compare),
            ("Alt+PgDown", lambda: self._head.step(1)),
            ("Alt+PgUp", lambda: self._head.step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # Coming here ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the inbox anew."""
        archive = self._workplace.archive
        if archive is None:
            self._show_items(())
            return
        self._workplace.jobs.submit(
            Lane.READ, lambda _: archive.inbox(), self._show_items, replaces="inbox"
        )

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders in; each file is shown as soon as it has been read."""
        archive = self._workplace.archive
        if archive is None or not paths or not self._workplace.can_write():
            return

        def work(reporter: Reporter) -> ImportReport:
            return archive.import_documents(list(paths), progress=reporter)

        self._workplace.jobs.submit(
            Lane.WRITE,
            work,
            self._imported,
            self._import_failed,
            title=self.tr("Reading documents"),
        )
        self._empty.set_reading(True)

    def undo(self) -> bool:
        """Take the last correction back; False if there is none."""
        model = self.review.model
        if model is None or not model.can_undo():
            return False
        model.undo()
        return True

    def redo(self) -> bool:
        """Repeat the correction taken back; False if there is none."""
        model = self.review.model
        if model is None or not model.can_redo():
            return False
        model.redo()
        return True

    # Deciding -------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Make the record from the proposal as it stands, unless something cannot be stored."""
        archive, model, inbox_id = self._workplace.archive, self.review.model, self._shown
        if archive is None or model is None or inbox_id is None or not self._workplace.can_write():
            return
        self.setFocus()  # the field being edited hands its text over
        problems = model.problems()
        if problems:
            self.review.focus_path(next(iter(problems)))
            return
        proposal = model.proposal_to_confirm()
        self._keys.set_busy(True)

        def done(meeting_id: str) -> None:
            self._keys.set_busy(False)
            self._workplace.said.emit(self.tr("The record was stored."))
            self._workplace.records_changed.emit()
            self._leave(inbox_id)
            if not self._head.items():
                self._workplace.go_to_record(RecordType.MEETING, meeting_id)

        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda _: archive.confirm(inbox_id, proposal),
            done,
            self._failed,
            title=self.tr("Storing the record"),
        )

    def put_off(self) -> None:
        """Keep the corrections for later and go on to the next file."""
        self._save()
        self._head.step(1)

    def discard(self) -> None:
        """Take the file out of the inbox; the original stays, the undo bar can bring it back."""
        archive, inbox_id = self._workplace.archive, self._shown
        if archive is None or inbox_id is None or not self._workplace.can_write():
            return
        item = self._head.item(inbox_id)
        name = "" if item is None else item.filename

        def done(_: None) -> None:
            self._leave(inbox_id)
            self.discarded.emit(inbox_id, name)

        self._workplace.jobs.submit(
            Lane.WRITE, lambda _: archive.discard(inbox_id), done, self._failed
        )

    def bring_back(self, inbox_id: str) -> None:
        """Undo a ``discard``."""
        archive = self._workplace.archive
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.WRITE,
                lambda _: archive.restore_to_inbox(inbox_id),
                lambda _: self.refresh(),
            )

    # Showing --------------------------------------------------------------------------------------

    def _show_items(self, items: tuple[InboxItem, ...]) -> None:
        self._head.setVisible(bool(items))
        self._keys.setVisible(bool(items))
        self._stack.setCurrentWidget(self.review if items else self._empty)
        if not items:
            self._shown = None
            self.review.clear()
        self._head.show_items(items, self._shown)

    def _choose(self, item: InboxItem) -> None:
        if item.id != self._shown:
            self._save()
            self._open(item)

    def _open(self, item: InboxItem) -> None:
        archive = self._workplace.archive
        if archive is None:
            return
        self._shown = item.id
        if item.state not in _REVIEWABLE:
            self.review.clear()
            self._update_buttons()
            return

        def done(reading: tuple[DocumentText, Proposal]) -> None:
            if self._shown == item.id:
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
        self._workplace.said.emit(error_sentence(error, translate_error))

    def _save(self) -> None:
        """Keep the corrections of the file at hand."""
        archive, model, inbox_id = self._workplace.archive, self.review.model, self._shown
        if archive is None or model is None or inbox_id is None or not model.can_undo():
            return
        proposal = model.proposal
        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda _: archive.save_proposal(inbox_id, proposal),
            lambda _: self.refresh(),
            self._failed,
        )

    def _leave(self, inbox_id: str) -> None:
        if self._shown == inbox_id:
            self._shown = None
            self.review.clear()
        self.refresh()

    def _update_buttons(self) -> None:
        model = self.review.model
        self._keys.set_state(
            can_confirm=model is not None and self._workplace.can_write(),
            can_discard=self._shown is not None and self._workplace.can_write(),
            questions=0 if model is None else model.open_questions(),
        )

    def _start_over(self) -> None:
        self._shown = None
        self.review.clear()
        self.refresh()

    def bar_clearance(self) -> int:
        """The decisions stay in sight."""
        return self._keys.height()

    # Answers --------------------------------------------------------------------------------------

    def _imported(self, report: ImportReport) -> None:
        self._empty.set_reading(False)
        self._workplace.records_changed.emit()
        self._workplace.said.emit(self._texts.report(report))
        self.refresh()

    def _import_failed(self, error: Exception) -> None:
        self._empty.set_reading(False)
        self.refresh()
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._keys.set_busy(False)
        self._workplace.said.emit(error_sentence(error, translate_error))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._keys.retranslate()
        self._empty.retranslate()
        self.review.retranslate()
        self.matching.ask()  # names are shown in the interface's language
