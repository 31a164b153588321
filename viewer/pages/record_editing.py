"""Editing a record from opening to saving: reads it, stores it, joins what others changed.

What was typed stays in the form until it is stored, or until a person lets it go.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.errors import DraftError, EditConflictError
from db.model.drafts import EditedRecord
from db.model.history import RecordVersion
from viewer.dialogs.leave_form import LeaveFormDialog
from viewer.dialogs.resolve_conflict import DifferingField, ResolveConflictDialog
from viewer.i18n import moment_date
from viewer.jobs import Ending, Job, Lane
from viewer.models.draft_fields import FieldConflict, differences, joined
from viewer.models.error_words import error_words
from viewer.pages.edit_record import EditPage
from viewer.pages.field_words import field_title, value_words
from viewer.pages.record_loading import LoadedRecord, load
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace
from viewer.widgets.in_turns import InTurns
from viewer.widgets.told_words import anew


class RecordEditing(QObject):
    """Holds the page. ``opened``: a form is shown; ``ended``: it is done with."""

    opened = Signal()
    ended = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.page = EditPage(workplace)
        self.conflict: ResolveConflictDialog | None = None
        self.leaving: LeaveFormDialog | None = None
        self._then: Callable[[], object] | None = None
        self._is_saving = False
        self._reading: Job | None = None
        #: A form is made, then shown, each in a turn of its own.
        self._opening = InTurns(0, 1, self)
        #: What was stored is told when the form is gone from the window.
        self._telling = InTurns(0, 1, self)
        self.page.save_wanted.connect(self.save)
        self.page.leave_wanted.connect(self.leave)

    def is_open(self) -> bool:
        """Whether a form is shown."""
        return self.page.loaded is not None

    def edit(self, record_id: str) -> None:
        """Read a record and show its form."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None or not self._workplace.can_write():
            return

        def done(loaded: LoadedRecord) -> None:
            if self._workplace.archive is archive:
                show = (partial(self.page.open, loaded), self.opened.emit, self.page.focus_first)
                self._opening.begin(show)

        self._reading = self._workplace.jobs.submit(
            Lane.READ, lambda _: load(archive, record_id, language), done, replaces="form"
        )

    # Leaving ------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Back to where the form was opened; asks first if something would be lost."""
        if self.hold(lambda: None):
            return

    def hold(self, then: Callable[[], object]) -> bool:
        """True where a form stands in the way; ``then`` follows once it does not any more.

        A form in which nothing was changed is closed at once, and one that is on its way does not
        come over what was gone to meanwhile.
        """
        if not self.is_open():
            self._stop_opening()
            return False
        if not self.page.is_changed() and not self._is_saving:
            self._end()
            return False
        self._then = then
        if self.leaving is None and not self._is_saving:
            loaded = self.page.loaded
            assert loaded is not None
            dialog = self.leaving = LeaveFormDialog(loaded.title, self.page.window())
            dialog.save_wanted.connect(self.save)
            dialog.discard_wanted.connect(self._discard)
            dialog.rejected.connect(self._stay)
            dialog.finished.connect(self._forget_leaving)
            dialog.open()
        return True

    def _stop_opening(self) -> None:
        if self._reading is not None:
            self._workplace.jobs.cancel(self._reading)
            self._reading = None
        self._opening.begin(())

    def drop(self) -> None:
        """Another archive is open: what was typed belongs to none."""
        self._then = None
        if self.is_open():
            self._end()

    def _discard(self) -> None:
        then = self._then
        self._end()
        if then is not None:
            then()

    def _stay(self) -> None:
        self._then = None

    def _forget_leaving(self, _result: int) -> None:
        self.leaving = None

    def _end(self) -> None:
        self._then = None
        self._opening.begin(())
        self.page.close_form()
        self.ended.emit()

    # Saving -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Store the form if nothing speaks against it."""
        if not self.is_open() or self._is_saving:
            return
        if not self.page.is_changed():
            self._discard()
            return
        if not self.page.check():
            self._then = None
            return
        self._store(self.page.edited())

    def _store(self, edited: EditedRecord) -> None:
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None:
            return
        reason = self.page.reason
        self._is_saving = True
        self.page.set_busy(True)
        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda _: self._write(archive, edited, language, reason),
            self._stored,
            self._failed,
            on_end=self._note_end,
            title=self.tr("Saving the record"),
        )

    @staticmethod
    def _write(
        archive: Archive, edited: EditedRecord, language: str, reason: str
    ) -> tuple[int | None, str]:
        """The event, and what the record is called from now on."""
        event = archive.history.save_draft(edited, language, reason)
        return event, "" if event is None else load(archive, edited.id, language).title

    def _note_end(self, ending: Ending) -> None:
        """Whatever came of it, one can type again; what was not stored stays in the form."""
        self._is_saving = False
        if ending is not Ending.DONE:
            self._then = None
            if self.is_open():
                self.page.set_busy(False)

    def _stored(self, stored: tuple[int | None, str]) -> None:
        event, title = stored
        self._discard()
        if event is None:
            self._workplace.said.emit(self.tr("The record says that already."))
            return
        said = self.tr("Saved: {record}").replace("{record}", title)
        offer = partial(self._workplace.undo_offered.emit, said, lambda: self._undo(event))
        self._telling.follow((offer, self._workplace.records_changed.emit))

    def _failed(self, error: Exception) -> None:
        """The form stays as it is."""
        if not self.is_open():
            self._workplace.complain(error)
            return
        sentence = error_words(error)
        if isinstance(error, EditConflictError):
            self._read_theirs(sentence)
        elif isinstance(error, DraftError):
            self.page.show_error(error, sentence)
        else:
            self.page.say_failure(sentence)

    def _undo(self, event: int) -> None:
        archive = self._workplace.archive
        if archive is None:
            return

        def done(_event: int) -> None:
            self._workplace.said.emit(self.tr("The record is as it was."))
            self._workplace.records_changed.emit()

        self._workplace.jobs.submit(Lane.WRITE, lambda _: archive.history.undo(event), done)

    # Conflicts ----------------------------------------------------------------------------------

    def _read_theirs(self, sentence: str) -> None:
        archive, language = self._workplace.archive, self._workplace.language
        loaded = self.page.loaded
        assert archive is not None
        assert loaded is not None
        record_id = loaded.edited.id

        def work(_report: object) -> tuple[EditedRecord, RecordVersion]:
            now = archive.history.read_draft(record_id, language)
            return now, archive.history.versions(record_id)[0]

        def done(found: tuple[EditedRecord, RecordVersion]) -> None:
            if self.page.loaded is loaded:
                self._ask(loaded, *found)

        def failed(_error: Exception) -> None:
            self.page.say_failure(sentence)

        self._workplace.jobs.submit(Lane.READ, work, done, failed)

    def _about(self, version: RecordVersion) -> str:
        when = fact_line(version.who, moment_date(version.at), version.reason)
        said = self.tr(
            "While you were editing, the record was changed ({who}). Nothing is lost: choose what"
            " is to stay. What is not chosen remains in the history, if it was saved."
        )
        return said.replace("{who}", when)

    def _ask(self, loaded: LoadedRecord, now: EditedRecord, version: RecordVersion) -> None:
        was, mine = loaded.edited.draft, self.page.edited().draft
        found = differences(was, mine, now.draft)
        if not found:  # both have said the same
            self.page.rebase(now, mine)
            self.save()
            return
        about = anew(lambda: self._about(version))
        shown = tuple(_in_words(key, one, loaded) for key, one in enumerate(found))
        dialog = self.conflict = ResolveConflictDialog(about, shown, self.page.window())

        def store() -> None:
            choices = {found[key].path: chosen for key, chosen in dialog.choices.items()}
            self.page.rebase(now, joined(was, mine, now.draft, choices))
            if self.page.is_changed():
                self._store(self.page.edited())
            else:
                self.save()

        dialog.accepted.connect(store)
        dialog.finished.connect(self._forget_conflict)
        dialog.open()

    def _forget_conflict(self, _result: int) -> None:
        self.conflict = None


def _in_words(key: int, one: FieldConflict, loaded: LoadedRecord) -> DifferingField:
    return DifferingField(
        key,
        field_title(one.path, loaded.documents),
        value_words(one.path, one.was),
        value_words(one.path, one.mine),
        value_words(one.path, one.theirs),
        one.is_contested,
        one.was != one.mine,
    )
