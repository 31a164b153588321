"""The tags and notes of a record as a part of its page: chips, then one note after the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.annotations import Note
from viewer.i18n import in_quotes, moment_text
from viewer.pages.annotation_work import AnnotationWork
from viewer.pages.page import clear, row
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.tag_chip import TagRow


class AnnotationView(QWidget):
    """Shows them, and changes them itself. ``place_wanted`` carries a note whose words are wanted.

    Without records that can be changed and with nothing to show it is hidden. It has a parent from
    the beginning: shown without one it would be a window.
    """

    place_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.work = AnnotationWork(workplace, self)
        self._record = ""
        self._tags: tuple[str, ...] = ()
        self._notes: tuple[Note, ...] = ()
        self._row = TagRow()
        self._change = LinkLabel("", "secondary")
        self._write = LinkLabel("", "secondary")
        self._list = QVBoxLayout()
        self._list.setSpacing(px(14))
        self._row.set_last(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._row)
        column.addLayout(self._list)
        column.addWidget(self._write)
        self._row.chosen.connect(self.work.find_tag)
        self._row.removed.connect(lambda tag: self.work.remove_tag(self._record, tag))
        self._change.activated.connect(lambda _held: self.work.ask_tags([self._record]))
        self._write.activated.connect(lambda _held: self.work.ask_note(self._record))

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes that are shown."""
        return self._notes

    def tags(self) -> tuple[str, ...]:
        """The tags that are shown."""
        return self._row.tags()

    def show_annotations(self, record: str, tags: Sequence[str], notes: Sequence[Note]) -> None:
        """Show those of a record."""
        self._record, self._tags, self._notes = record, tuple(tags), tuple(notes)
        self.retranslate()

    def retranslate(self) -> None:
        """Make it anew in the interface's language."""
        writes = self._workplace.can_write()
        self._change.setText(self.tr("Tags…") if self._tags else self.tr("Add tags…"))
        self._change.setFixedHeight(px(24))
        self._write.setText(self.tr("Write a note…"))
        self._change.setVisible(writes)
        self._write.setVisible(writes)
        self._row.show_tags(self._tags, removable=writes)
        self._row.setVisible(writes or bool(self._tags))
        clear(self._list)
        for note in self._notes:
            self._list.addWidget(self._entry(note, writes=writes))
        self.setVisible(writes or bool(self._tags or self._notes))

    def _entry(self, note: Note, *, writes: bool) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Note: {text}").replace("{text}", note.text))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        if note.quotation is not None:
            words = " ".join(note.quotation.text.split())
            column.addWidget(WrappedLabel(in_quotes(words), "excerpt", "text2", max_lines=2))
        if note.is_lost:
            lost = self.tr("Place not found: these words are no longer in the text.")
            line = row(IconMark("circle-alert", 14, "warn"), spacing=6)
            line.addWidget(WrappedLabel(lost, "secondary", "warn"), 1)
            column.addLayout(line)
        column.addWidget(WrappedLabel(note.text, "base"))
        changed = self.tr("changed {moment}") if note.changed_at else ""
        facts = fact_line(
            note.author,
            moment_text(note.made_at),
            changed.replace("{moment}", moment_text(note.changed_at or "", prose=True)),
        )
        column.addWidget(WrappedLabel(facts, "caption", "text3"))
        links = self._links(note, writes=writes)
        if links:
            column.addLayout(row(*links, -1, spacing=14))
        return holder

    def _links(self, note: Note, *, writes: bool) -> list[QWidget]:
        made: list[QWidget] = []
        if note.place is not None:
            place = PlaceLink(self.tr("Show the place"), "secondary")
            place.activated.connect(lambda _held: self.place_wanted.emit(note))
            made.append(place)
        if writes:
            edit, delete = LinkLabel(self.tr("Edit…"), "secondary"), LinkLabel("", "secondary")
            delete.setText(self.tr("Delete"))
            edit.activated.connect(lambda _held: self.work.ask_edit(note))
            delete.activated.connect(lambda _held: self.work.delete(note))
            made += [edit, delete]
        return made
