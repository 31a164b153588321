"""What was typed into the form of archival description is stored, or let go, before it would go."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from db.model.description import DescriptionDraft, EditedDescription
from viewer.dialogs.leave_form import LeaveFormDialog
from viewer.jobs import Ending
from viewer.pages.description_form import DescriptionForm
from viewer.pages.description_keeping import Along, DescriptionKeeping
from viewer.pages.workplace import Workplace

#: Shows a draft in the form: of a record or new, with what is shown along with it.
Show = Callable[[DescriptionDraft, EditedDescription | None, Along], None]


class DescriptionLeaving(QObject):
    """Asks when the window or the archive is closed; a page that is only left keeps its form."""

    def __init__(
        self, workplace: Workplace, form: DescriptionForm, keeping: DescriptionKeeping
    ) -> None:
        super().__init__(form)
        self._workplace = workplace
        self._form = form
        self._then: Callable[[], object] | None = None
        self.dialog: LeaveFormDialog | None = None
        keeping.ended.connect(self._note_end)

    def offer_back(self, coming: str, show: Show) -> None:
        """Something else is shown: the bar at the bottom brings back what was not stored."""
        form = self._form
        record, draft, values = form.record, form.draft, form.form.values()
        if draft is None or form.busy or not form.is_typed() or (record and record.id == coming):
            return

        def restore() -> None:
            show(draft, record, ())
            form.restore(values)

        said = QCoreApplication.translate("DescriptionPage", "What was typed was not saved")
        self._workplace.undo_offered.emit(said, restore)

    def stands_in_way(self) -> bool:
        """Whether something would be lost: typed, or about to be stored."""
        return self._form.is_typed() or self._form.busy

    def hold(self, then: Callable[[], object]) -> bool:
        """True where the form stands in the way; ``then`` follows once it does not any more."""
        if not self.stands_in_way():
            return False
        self._then = then
        if self.dialog is None and not self._form.busy:
            dialog = self.dialog = LeaveFormDialog(self._form.title(), self._form.window())
            dialog.save_wanted.connect(self._save)
            dialog.discard_wanted.connect(self._discard)
            dialog.rejected.connect(self.forget)
            dialog.finished.connect(self._forget_dialog)
            dialog.open()
        return True

    def forget(self) -> None:
        """Nothing is to follow any more."""
        self._then = None

    def _save(self) -> None:
        self._form.hand_in()
        if not self._form.busy:
            self.forget()  # the form says what is wrong

    def _discard(self) -> None:
        self._form.clear()
        self.go_on()

    def _note_end(self, ending: Ending) -> None:
        """What was not stored stays in the form."""
        self._form.set_busy(False)
        if ending is Ending.DONE:
            self._form.note_stored()
        else:
            self.forget()

    def go_on(self) -> None:
        """The form stands in the way no more."""
        then, self._then = self._then, None
        if then is not None:
            then()

    def _forget_dialog(self, _result: int) -> None:
        self.dialog = None
