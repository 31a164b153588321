"""Merging two authorities: finds who may be the same, shows what would happen, merges, undoes."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import Archive
from db.errors import MergeError, StaleRecordError
from db.model import AuthorityDetail, Ref
from db.model.drafts import NameOffer
from db.model.history import MergePreview
from viewer.dialogs.merge_authorities import MergeDialog
from viewer.i18n import filled
from viewer.jobs import Ending, Lane
from viewer.models.error_words import error_words
from viewer.pages.record_form import serve_names
from viewer.pages.wording import TYPE_ICONS
from viewer.pages.workplace import Workplace
from viewer.widgets.name_field import NameField

#: Records that may be the same are offered up to so many.
_OFFERED = 5


@dataclass(frozen=True, slots=True)
class _Found:
    """The record that was chosen, the other one if there is, and who may be the same."""

    kept: AuthorityDetail
    gone: AuthorityDetail | None
    alike: tuple[NameOffer, ...]


class Merging(QObject):
    """``merged`` carries the id of the one that stayed."""

    merged = Signal(str)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self.dialog: MergeDialog | None = None
        self._versions: dict[str, int] = {}

    def begin(self, record_id: str, other: str | None = None) -> None:
        """Open the dialog on one record, or on two that were chosen: the richer one stays."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None or not self._workplace.can_write():
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: _find(archive, record_id, other, language),
            self._open,
            replaces="merging",
        )

    def _open(self, found: _Found) -> None:
        kept = found.kept
        field = NameField(kept.type, TYPE_ICONS[kept.type], "")
        field.without = frozenset({kept.id})
        serve_names(self._workplace, field)
        dialog = self.dialog = MergeDialog(Ref(kept.id, kept.type, kept.label), field, self._window)
        dialog.pair_chosen.connect(self._preview)
        dialog.merge_wanted.connect(self._merge)
        dialog.finished.connect(self._forget)
        dialog.offer(found.alike)
        if found.gone is not None:
            field.choose(NameOffer(found.gone.id, found.gone.label))
        dialog.open()

    def _forget(self, _result: int) -> None:
        self.dialog = None

    def _preview(self, kept: str, gone: str) -> None:
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None:
            return

        def work(_report: object) -> tuple[MergePreview, dict[str, int]]:
            versions = {i: archive.history.versions(i)[0].version for i in (kept, gone)}
            return archive.history.preview_merge(kept, gone, language), versions

        def done(found: tuple[MergePreview, dict[str, int]]) -> None:
            if self.dialog is not None:
                preview, self._versions = found
                self.dialog.set_preview(preview)

        self._workplace.jobs.submit(Lane.READ, work, done, self._failed, replaces="merge preview")

    def _merge(self) -> None:
        archive, dialog = self._workplace.archive, self.dialog
        preview = None if dialog is None else dialog.preview()
        if archive is None or dialog is None or preview is None or not dialog.can_merge():
            return
        kept = (preview.kept.id, self._versions[preview.kept.id])
        gone = (preview.gone.id, self._versions[preview.gone.id])
        reason = dialog.reason
        dialog.set_busy(True)
        self._workplace.jobs.submit(
            Lane.WRITE,
            lambda _: archive.history.merge(kept, gone, reason),
            lambda event: self._done(preview, event),
            self._failed,
            on_end=self._note_end,
            title=self.tr("Merging two records"),
        )

    def _note_end(self, ending: Ending) -> None:
        """Whatever kept them from being merged, it can be tried again."""
        if ending is not Ending.DONE and self.dialog is not None:
            self.dialog.set_busy(False)

    def _done(self, preview: MergePreview, event: int) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        said = self.tr("“{gone}” is part of “{kept}” now.")
        said = filled(said, gone=preview.gone.label, kept=preview.kept.label)
        self.merged.emit(preview.kept.id)
        self._workplace.records_changed.emit()
        self._workplace.undo_offered.emit(said, lambda: self._undo(event))

    def _failed(self, error: Exception) -> None:
        sentence, dialog = error_words(error), self.dialog
        if dialog is None:
            self._workplace.said.emit(sentence)
            return
        preview = dialog.preview()
        dialog.say_failure(sentence)
        if isinstance(error, StaleRecordError) and preview is not None:
            self._preview(preview.kept.id, preview.gone.id)

    def _undo(self, event: int) -> None:
        archive = self._workplace.archive
        if archive is None:
            return

        def done(_event: int) -> None:
            self._workplace.said.emit(self.tr("They are two records again."))
            self._workplace.records_changed.emit()

        self._workplace.jobs.submit(Lane.WRITE, lambda _: archive.history.undo(event), done)


def _find(archive: Archive, record_id: str, other: str | None, language: str) -> _Found:
    first = _authority(archive, record_id, language)
    if other is not None:
        kept, gone = sorted((first, _authority(archive, other, language)), key=_poverty)
        return _Found(kept, gone, ())
    alike: dict[str, NameOffer] = {}
    for form in first.names:
        found = archive.offer_names(first.type, form.text, language)
        alike |= {one.id: one for one in (*found.bearers, *found.offers) if one.id != record_id}
    return _Found(first, None, tuple(alike.values())[:_OFFERED])


def _poverty(one: AuthorityDetail) -> tuple[int, int, str]:
    """Small where much is said of a record: by others, then by itself; of equals the older one."""
    own = (one.names, one.description, one.identifiers, one.offices, one.relations)
    of_people = (one.notes, one.tags)
    return (
        -len(one.meetings) - len(one.cited_by),
        -sum(len(part) for part in (*own, *of_people)),
        one.id,
    )


def _authority(archive: Archive, record_id: str, language: str) -> AuthorityDetail:
    detail = archive.show(record_id, language)
    if not isinstance(detail, AuthorityDetail):
        raise MergeError("merge_types", id=record_id)
    return detail
