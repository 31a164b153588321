"""Below the journal: the chosen event whole, its undo or why there is none, and the log's end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.history import ArchiveEvent
from viewer.i18n import moment_text, number_text
from viewer.models.record_name import record_name
from viewer.pages.event_words import event_facts, event_words
from viewer.pages.page import Page, row
from viewer.pages.wording import fact_line, type_word
from viewer.theme import px
from viewer.widgets.buttons import Button, ToolButton
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import Hairline
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import ElidedLabel, Label, WrappedLabel


class JournalDetail(Page):
    """Shows one event. ``copy_wanted`` carries the end of the log."""

    undo_wanted = Signal()
    record_wanted = Signal()
    history_wanted = Signal()
    then_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._event: ArchiveEvent | None = None
        self._can_write = self._past = False
        self._head = ""
        self._what = ElidedLabel(role="strong")
        self._when = ElidedLabel(role="secondary", colour="text2")
        self._reason = WrappedLabel("", "secondary", max_lines=3)
        self._record = PlaceLink()
        self._history = PlaceLink(role="base")
        self._then = LinkLabel(role="base")
        self._undo = Button(icon="undo-2")
        self._why = WrappedLabel("", "secondary", "text2", max_lines=3)
        self._end = Label(role="secondary", colour="text2")
        self._digest = ElidedLabel(role="secondary")
        self._copy = ToolButton("copy", "…")
        self._build()
        self._undo.clicked.connect(self.undo_wanted)
        self._record.activated.connect(lambda _held: self.record_wanted.emit())
        self._history.activated.connect(lambda _held: self.history_wanted.emit())
        self._then.activated.connect(lambda _held: self.then_wanted.emit())
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self._head))
        self.retranslate()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(6))
        layout.setSpacing(px(4))
        layout.addWidget(Hairline())
        layout.addSpacing(px(6))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        for part in (self._what, self._when, self._reason):
            words.addWidget(part)
        self._history.whole = self._then.whole = True
        links = row(self._record, self._history, self._then, -1, spacing=16)
        words.addLayout(links)
        words.addWidget(self._why)
        line = row(spacing=16)
        line.addLayout(words, 1)
        line.addWidget(self._undo)
        layout.addLayout(line)
        layout.addSpacing(px(6))
        layout.addWidget(Hairline())
        end = row(self._end, spacing=8)
        end.addWidget(self._digest, 1)
        end.addWidget(self._copy)
        layout.addLayout(end)

    def show_event(
        self, event: ArchiveEvent | None, *, can_write: bool, past: bool = False
    ) -> None:
        """Show that event; None for none. ``past``: the archive is shown as it was."""
        self._event, self._can_write, self._past = event, can_write, past
        self._show()

    def show_head(self, head: str) -> None:
        """The end of the log's chain."""
        self._head = head
        self._digest.setText(head)
        self._digest.setAccessibleName(f"{self._end.text()} {head}")

    def can_undo(self) -> bool:
        """Whether the undo is offered."""
        return self._undo.isEnabled()

    def why_not(self) -> str:
        """Why there is no undo; empty where there is one."""
        return self._why.text()

    def head(self) -> str:
        """What is shown of the log's end."""
        return self._digest.text()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._undo.setText(self.tr("Undo this"))
        self._history.setText(self.tr("Compare and restore…"))
        self._then.setText(self.tr("Show the archive as of then"))
        self._end.setText(self.tr("End of the log"))
        self._copy.set_texts(
            self.tr("Copy"),
            self.tr("Kept elsewhere, on paper or in a letter, it proves later that nothing is cut"),
        )
        self._show()

    def _show(self) -> None:
        event = self._event
        for part in (self._what, self._when, self._undo):
            part.setVisible(event is not None)
        if event is None:
            for other in (self._reason, self._record, self._history, self._then, self._why):
                other.hide()
            return
        facts = fact_line(event_words(event.what, event.detail), event_facts(event.detail))
        self._what.setText(facts)
        number = self.tr("event {number}").replace("{number}", number_text(event.seq))
        when = moment_text(event.at, prose=True)
        self._when.setText(fact_line(when, event.who, number, *self._counts(event)))
        self._reason.setText(event.reason)
        self._reason.setVisible(bool(event.reason))
        record = event.record
        named = "" if record is None else record_name(record) or type_word(record.type)
        self._record.setText(named)
        self._record.setVisible(record is not None)
        self._history.setVisible(record is not None)
        self._then.setVisible(not self._past)
        why = self._why_not(event)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._undo.setEnabled(not why)

    def _counts(self, event: ArchiveEvent) -> tuple[str, str]:
        """How many records an event changed; of an edit of several, what it made for it apart."""
        said = event.detail.get("records") if event.what == "records_edited" else None
        changed = said if isinstance(said, int) else event.records
        made = event.records - changed
        return (
            self.tr("%Ln record(s) changed", "", changed) if changed else "",
            self.tr("%Ln new record(s)", "", made) if made > 0 else "",
        )

    def _why_not(self, event: ArchiveEvent) -> str:
        """Why an event cannot be undone, in a sentence."""
        if event.undoable:
            return "" if self._can_write else self.tr("The archive is open for reading only.")
        if event.records:
            return self.tr(
                "This cannot be undone by itself: what it changed was changed again since, or is "
                "as the program itself wrote it. Undo the later change first, or restore a version."
            )
        return self.tr("There is nothing to undo: this changed no record.")
