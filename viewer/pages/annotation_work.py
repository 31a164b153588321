"""What is done with tags and notes, in jobs: asked for, kept, changed, taken away, found by."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.model import Query, Ref
from db.model.annotations import Annotations, Note, NotePlace, TagCount, tag_key
from viewer.i18n import filled
from viewer.jobs import Lane
from viewer.models.record_name import record_name
from viewer.pages.dialog_saving import on_accept
from viewer.pages.location import Location, PageName
from viewer.pages.workplace import Workplace
from viewer.widgets.told_words import anew

if TYPE_CHECKING:
    from viewer.dialogs.frame import DialogFrame
    from viewer.dialogs.note import NoteDialog
    from viewer.dialogs.tag_list import TagListDialog

T = TypeVar("T")


class AnnotationWork(QObject):
    """Every change is told to the whole workplace, and offered to be undone.

    ``dialog`` is the one that is open.
    """

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._parent = parent
        self.dialog: DialogFrame | None = None

    # Tags ---------------------------------------------------------------------------------------

    def ask_tags(self, records: Sequence[str], about: str = "") -> None:
        """Ask for the tags of some records; ``about`` names a single one better than its label."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is None or not self._workplace.may_change():
            return

        def work(_report: object) -> tuple[Mapping[str, Annotations], Sequence[TagCount], str]:
            one = "" if about or len(records) > 1 else records[0]
            named = record_name(archive.history.record(one, language)) if one else about
            return archive.annotations.of(records), archive.annotations.tags(), named

        self._workplace.jobs.submit(
            Lane.READ,
            work,
            lambda answer: self._ask_tags(records, *answer),
            replaces="tags of records",
        )

    def _ask_tags(
        self,
        records: Sequence[str],
        own: Mapping[str, Annotations],
        known: Sequence[TagCount],
        about: str,
    ) -> None:
        from viewer.dialogs.tags import TagsDialog

        borne = Counter(tag for one in own.values() for tag in one.tags)
        names = [tag.text for tag in known]
        ordered = {tag: borne[tag] for tag in names if tag in borne} | dict(borne)
        dialog = self.dialog = TagsDialog(len(records), ordered, names, about, self._parent)

        def done(event: int | None) -> None:
            if event is not None:
                text = self.tr("Tags of %Ln record(s) changed", "", len(records))
                self._offer_undo(text, event)

        on_accept(
            self._workplace,
            dialog,
            lambda: (dialog.added, dialog.removed),
            lambda archive, tags: archive.annotations.tag(records, *tags),
            done,
            dialog.refuse,
        )
        dialog.open()

    def remove_tag(self, record: str, tag: str) -> None:
        """Take a tag off one record."""
        if self._workplace.may_change():
            text = filled(self.tr("The tag “{tag}” was taken off"), tag=tag)
            self._workplace.change_records(
                lambda archive: archive.annotations.tag([record], (), [tag]),
                lambda event: self._offer_undo(text, event),
            )

    def find_tag(self, tag: str) -> None:
        """Show what bears a tag."""
        query = Query("", filters={"tag": (tag_key(tag),)}, sort="meeting")
        self._workplace.go(Location(PageName.RESOLUTIONS, asked=query))

    def show_all_tags(self) -> None:
        """Show all tags, to be found by, renamed, merged and removed."""
        from viewer.dialogs.tag_list import TagListDialog

        dialog = TagListDialog(writes=self._workplace.can_write(), parent=self._parent)
        self.dialog = dialog
        dialog.find_wanted.connect(self.find_tag)
        dialog.rename_wanted.connect(partial(self._rename, dialog))
        dialog.remove_wanted.connect(partial(self._remove, dialog))
        dialog.finished.connect(dialog.deleteLater)
        self._fill(dialog)
        dialog.open()

    def _fill(self, dialog: "TagListDialog", tag: str = "") -> None:
        archive = self._workplace.archive
        if archive is None:
            return

        def show(tags: tuple[TagCount, ...]) -> None:
            dialog.show_tags(tags)
            dialog.choose(tag)

        self._workplace.jobs.submit(
            Lane.READ, lambda _report: archive.annotations.tags(), show, context=dialog
        )

    def _rename(self, dialog: "TagListDialog", tag: str, to: str) -> None:
        text = self.tr("The tag “{tag}” is “{to}” now")

        def done(event: int | None) -> None:
            self._fill(dialog, to)
            if event is not None:
                self._offer_undo(filled(text, tag=tag, to=to), event)

        self._workplace.change_records(
            lambda archive: archive.annotations.rename_tag(tag, to), done
        )

    def _remove(self, dialog: "TagListDialog", tag: str) -> None:
        text = filled(self.tr("The tag “{tag}” was removed from all records"), tag=tag)

        def done(event: int) -> None:
            self._fill(dialog)
            self._offer_undo(text, event)

        self._workplace.change_records(lambda archive: archive.annotations.remove_tag(tag), done)

    # Notes --------------------------------------------------------------------------------------

    def ask_note(
        self,
        record: str,
        place: NotePlace | None = None,
        quoted: str = "",
        about: str = "",
        typed: str = "",
    ) -> None:
        """Ask for a note on a record or on words; ``about`` as for tags, ``typed`` of before."""
        archive = self._workplace.archive
        if archive is None or not self._workplace.may_change():
            return
        language = self._workplace.language

        def ask(ref: Ref) -> None:
            from viewer.dialogs.note import NoteDialog

            dialog = self.dialog = NoteDialog(
                anew(lambda: self.tr("New note")),
                about or anew(partial(record_name, ref)),
                quoted,
                parent=self._parent,
            )
            on_accept(
                self._workplace,
                dialog,
                lambda: dialog.text,
                lambda archive, text: archive.annotations.write(record, text, place),
                lambda made: self._offer_undo(self.tr("The note was kept"), made[1]),
                dialog.refuse,
            )
            dialog.set_text(typed)
            self._offer_back(dialog, partial(self.ask_note, record, place, quoted, about))
            dialog.open()

        self._workplace.jobs.submit(
            Lane.READ, lambda _report: archive.history.record(record, language), ask
        )

    def ask_edit(self, note: Note, typed: str = "") -> None:
        """Ask for another text of a note; ``typed`` is what was typed before."""
        if not self._workplace.may_change():
            return
        from viewer.dialogs.note import NoteDialog

        quoted = "" if note.quotation is None else note.quotation.text
        title = anew(lambda: self.tr("Edit the note"))
        dialog = self.dialog = NoteDialog(title, "", quoted, note.text, self._parent)

        def done(event: int | None) -> None:
            if event is not None:
                self._offer_undo(self.tr("The note was changed"), event)

        on_accept(
            self._workplace,
            dialog,
            lambda: dialog.text,
            lambda archive, text: archive.annotations.edit(note, text),
            done,
            dialog.refuse,
        )
        if typed:
            dialog.set_text(typed)
        self._offer_back(dialog, partial(self.ask_edit, note))
        dialog.open()

    def _offer_back(self, dialog: "NoteDialog", again: Callable[..., None]) -> None:
        """What was typed into a dialog that is left can be had again from the bar."""

        def offer() -> None:
            if dialog.can_accept():
                said = self.tr("What was typed was not kept as a note")
                back = partial(again, typed=dialog.text)
                self._workplace.undo_offered.emit(said, back)

        dialog.rejected.connect(offer)

    def delete(self, note: Note) -> None:
        """Take a note away, and offer to bring it back."""
        if self._workplace.may_change():
            self._workplace.change_records(
                lambda archive: archive.annotations.delete(note),
                lambda event: self._offer_undo(self.tr("The note was deleted"), event),
            )

    # How it is done -----------------------------------------------------------------------------

    def _offer_undo(self, sentence: str, event: int | None) -> None:
        if event is not None:
            self._workplace.offer_undo_of(sentence, event)
