"""What is done with several records at once, in jobs: asked for, edited, moved away, undone."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt

from db import Archive
from db.errors import DraftError
from db.model import RecordType
from db.model.many_records import ManyBinPreview, ManyEdited, OneOfMany
from viewer.dialogs.edit_many import EditManyDialog
from viewer.i18n import number_text
from viewer.jobs import Ending, Lane
from viewer.models.error_words import error_words
from viewer.pages.bin_asking import BinAsking
from viewer.pages.many_records_form import ManyRecordsForm
from viewer.pages.wording import fact_line, type_word
from viewer.widgets.told_words import anew

#: Each is an event of its own, and the window remembers no more to undo than twice as many.
MOST_BINNED = 1_000


class ManyRecordsWork(BinAsking):
    """``asked`` carries the dialog when it is shown. All is done as one, and undone as one."""

    # Editing ------------------------------------------------------------------------------------

    def ask_edit(self, ids: Sequence[str]) -> None:
        """Ask what is to be the same of those records."""
        archive = self._workplace.archive
        if archive is not None and self._workplace.can_write():
            self._workplace.jobs.submit(
                Lane.READ,
                lambda _report: archive.history.many.read(ids),
                lambda records: self._show(archive, records),
                replaces="records to edit together",
            )

    def _show(self, archive: Archive, records: Sequence[OneOfMany]) -> None:
        if not records:
            self._workplace.said.emit(self.tr("Choose records first"))
            return
        types = Counter(one.type for one in records)
        form = ManyRecordsForm(self._workplace, types)
        dialog = EditManyDialog(len(records), anew(lambda: self._about(types)), form, self._parent)
        form.changed.connect(partial(_offer, dialog, form))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.accepted.connect(lambda: self._edit(archive, records, form, dialog))
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()
        form.focus_first()
        self.asked.emit(dialog)

    def _about(self, types: "Counter[RecordType]") -> str:
        counted = ", ".join(
            f"{type_word(kind)}: {number_text(number)}" for kind, number in types.items()
        )
        if len(types) > 1:
            only = self.tr(
                "{records}. Only what they all have is shown; what is left as it is stays."
            )
        else:
            only = self.tr("{records}. What is left as it is stays so in each of them.")
        return only.replace("{records}", counted)

    def _edit(
        self,
        archive: Archive,
        records: Sequence[OneOfMany],
        form: ManyRecordsForm,
        dialog: EditManyDialog,
    ) -> None:
        if form.show_own_problems():
            dialog.open()
            return
        edit, reason, language = form.edit(), dialog.reason, self._workplace.language
        form.clear_problems()
        dialog.refuse("")

        def done(answer: ManyEdited) -> None:
            dialog.deleteLater()
            if answer.event is None:
                self._workplace.said.emit(self.tr("All of them say so already"))
            else:
                made = self.tr("%Ln new record(s)", "", answer.made) if answer.made else ""
                changed = self.tr("Changed %Ln record(s)", "", answer.changed)
                self._tell(fact_line(changed, made))

        def refused(error: Exception) -> None:
            if not (isinstance(error, DraftError) and form.show_error(error)):
                dialog.refuse(error_words(error))

        def ended(ending: Ending) -> None:
            if ending in {Ending.FAILED, Ending.STOPPED}:
                dialog.open()  # with all that was typed

        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.history.many.edit(records, edit, language, reason, report),
            done,
            refused,
            on_end=ended,
            title=self.tr("Changing %Ln record(s)", "", len(records)),
        )

    # The recycle bin ----------------------------------------------------------------------------

    def ask_bin(self, ids: Sequence[str]) -> None:
        """Look what it would mean that those records go, and ask for the reason."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is not None and self._workplace.can_write():
            self._workplace.jobs.submit(
                Lane.READ,
                lambda _report: archive.history.many.preview_bin(ids, language),
                lambda preview: self._show_bin(archive, preview),
                replaces="what goes into the recycle bin",
            )

    def _show_bin(self, archive: Archive, preview: ManyBinPreview) -> None:
        if len(preview.records) > MOST_BINNED:
            self.say_held(self._too_many)
        elif preview.held:
            self.say_held(lambda: self._held(preview))
        else:
            self.ask_reason(
                lambda: self._going(preview), lambda reason: self._bin(archive, preview, reason)
            )

    def _too_many(self) -> list[str]:
        return [
            self.tr("At most %Ln records go to the recycle bin at once.", "", MOST_BINNED),
            self.tr("Choose fewer of them, and then the others."),
        ]

    def _held(self, preview: ManyBinPreview) -> list[str]:
        said = self.tr(
            "%Ln of the chosen records cannot be moved: others name them.", "", preview.held
        )
        more = "…" if preview.held > len(preview.held_names) else ""
        names = "; ".join(preview.held_names)
        return [said, f"{names}{more}", self.tr("Leave them out of the choice and try again.")]

    def _going(self, preview: ManyBinPreview) -> list[str]:
        said = [self.tr("%Ln record(s) go to the recycle bin.", "", len(preview.records))]
        along = [
            self.tr("%Ln document(s)", "", preview.documents) if preview.documents else "",
            self.tr("%Ln resolution(s)", "", preview.resolutions) if preview.resolutions else "",
        ]
        if any(along):
            told = ", ".join(one for one in along if one)
            said.append(self.tr("Along with them: {records}.").replace("{records}", told))
        return [*said, self.tr("Nothing is erased: each of them can be put back any time.")]

    def _bin(self, archive: Archive, preview: ManyBinPreview, reason: str) -> None:
        records, language = preview.records, self._workplace.language

        def done(_events: tuple[int, ...]) -> None:
            self._workplace.undoing.gone.emit(frozenset(one.id for one in records))
            self._tell(self.tr("%Ln record(s) are in the recycle bin", "", len(records)))

        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.history.many.bin(records, language, reason, report),
            done,
            title=self.tr("Moving %Ln record(s) to the recycle bin", "", len(records)),
        )

    def _tell(self, sentence: str) -> None:
        self._workplace.records_changed.emit()
        self._workplace.undo_offered.emit(sentence, self._workplace.undoing.undo)


def _offer(dialog: EditManyDialog, form: ManyRecordsForm) -> None:
    """Offer to change once something is to change, and what is new was looked at."""
    changes = bool(form.edit().fields()) and not form.is_asking()
    dialog.set_changes(changes, form.new_words())
