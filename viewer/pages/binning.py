"""Moves records into the recycle bin: says before what goes along and what holds one, asks why."""

from db import Archive
from db.model import Ref
from db.model.history import BinPreview
from viewer.i18n import filled, in_quotes
from viewer.jobs import Lane
from viewer.models.record_name import record_name
from viewer.pages.bin_asking import BinAsking
from viewer.pages.wording import type_word


class Binning(BinAsking):
    """One record at a time."""

    def ask(self, record_id: str) -> None:
        """Look what a record's going would mean, and ask for the reason."""
        archive = self._workplace.archive
        if archive is None or not record_id or not self._workplace.can_write():
            return
        language = self._workplace.language
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.history.preview_bin(record_id, language),
            lambda preview: self._show(archive, preview),
            replaces="what goes into the recycle bin",
        )

    def _show(self, archive: Archive, preview: BinPreview) -> None:
        if preview.held:
            self.say_held(lambda: self._held(preview))
        else:
            self.ask_reason(
                lambda: self._going(preview), lambda reason: self._move(archive, preview, reason)
            )

    def _held(self, preview: BinPreview) -> list[str]:
        said = self.tr("“{name}” cannot be moved: %Ln record(s) name it.", "", preview.held)
        names = "; ".join(_named(ref) for ref in preview.held_by)
        more = "; …" if preview.held > len(preview.held_by) else "."
        by = self.tr("Named by: {names}")
        return [
            filled(said, name=record_name(preview.record)),
            by.replace("{names}", f"{names}{more}"),
            self.tr("Take it out of them, or merge it with another record."),
        ]

    def _going(self, preview: BinPreview) -> list[str]:
        goes = self.tr("{type} “{name}” goes to the recycle bin.")
        goes = goes.replace("{type}", type_word(preview.record.type))
        said = [filled(goes, name=record_name(preview.record))]
        along = [
            self.tr("%Ln document(s)", "", preview.documents) if preview.documents else "",
            self.tr("%Ln resolution(s)", "", preview.resolutions) if preview.resolutions else "",
        ]
        if any(along):
            told = ", ".join(one for one in along if one)
            said.append(self.tr("Along with it: {records}.").replace("{records}", told))
        kept = self.tr(
            "Nothing is erased: originals and all versions stay, and it can be put back any time."
        )
        return [*said, kept]

    def _move(self, archive: Archive, preview: BinPreview, reason: str) -> None:
        workplace, record = self._workplace, preview.record

        def done(_event: int) -> None:
            workplace.undoing.gone.emit(frozenset({record.id}))
            workplace.records_changed.emit()
            said = filled(self.tr("“{name}” is in the recycle bin"), name=record_name(record))
            workplace.undo_offered.emit(said, workplace.undoing.undo)

        workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.history.bin(record.id, preview.version, reason),
            done,
            title=self.tr("Moving to the recycle bin"),
        )


def _named(ref: Ref) -> str:
    return f"{type_word(ref.type)} {in_quotes(record_name(ref))}"
