"""The history of a record: what was done to it, when and by whom."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.model import HistoryEntry
from viewer.i18n import moment_date
from viewer.pages.page import Page, clear, row
from viewer.pages.wording import fact_line, translate
from viewer.theme import px
from viewer.widgets.plain_text import Label, WrappedLabel

_EVENTS: Mapping[str, Callable[[], str]] = {
    "created": lambda: translate("events", "Record made"),
    "changed": lambda: translate("events", "Record changed"),
    "confirmed": lambda: translate("events", "Record confirmed after import"),
    "document_added": lambda: translate("events", "Text added"),
    "joined": lambda: translate("events", "Text in another language added"),
    "imported": lambda: translate("events", "Imported"),
    "discarded": lambda: translate("events", "Taken out of the inbox"),
    "read_again": lambda: translate("events", "Read again: the text that was missing was added"),
    "put_back": lambda: translate("events", "Put back into the inbox"),
    "original_added": lambda: translate("events", "Another original of a document added"),
    "value_chosen": lambda: translate("events", "Chosen among values that differ"),
    "table_imported": lambda: translate("events", "Taken in from a spreadsheet"),
    "table_import_undone": lambda: translate("events", "Import of a spreadsheet undone"),
    "topic_made": lambda: translate("events", "Topic made"),
    "topic_edited": lambda: translate("events", "Topic changed"),
    "topic_binned": lambda: translate("events", "A topic was moved to the recycle bin"),
    "topics_assigned": lambda: translate("events", "Topics given or taken away"),
    "thesaurus_imported": lambda: translate("events", "Taken in from a thesaurus"),
    "restored": lambda: translate("events", "Restored from a backup"),
}


def _words(entry: HistoryEntry) -> Callable[[], str] | None:
    """The words of an event; a text that joined its meeting may be in a language that was there."""
    facts = _facts(entry.detail)
    if entry.what == "joined" and facts is not None and facts.get("how") == "document":
        return _EVENTS["document_added"]
    return _EVENTS.get(entry.what)


def _facts(detail: str) -> Mapping[str, object] | None:
    """What an event keeps; None where it is no object."""
    try:
        facts = json.loads(detail)
    except ValueError:
        return None
    return facts if isinstance(facts, dict) else None


def event_text(entry: HistoryEntry) -> str:
    """One event in words; a code that is not known is shown as it is."""
    words = _words(entry)
    event = words() if words else entry.what.replace("_", " ")
    version = translate("events", "version {number}").replace("{number}", str(entry.version))
    number = version if entry.version > 1 else ""
    return fact_line(event, _detail(entry.detail), number, entry.who)


def _detail(detail: str) -> str:
    """What of an event's facts a person can use: the file that it came from, the value chosen."""
    facts = _facts(detail)
    if facts is None:
        return detail
    return fact_line(*(str(facts.get(name, "")) for name in ("filename", "value", "reason")))


class HistoryList(Page):
    """Dates at the left, events beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._title = Label(role="section")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(row(self._title, -1))
        layout.addLayout(self._grid)
        self.retranslate()

    def show_history(self, entries: tuple[HistoryEntry, ...]) -> None:
        """Show those events, in the order given."""
        self._entries = entries
        self.setVisible(bool(entries))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the interface's words and dates."""
        self._title.setText(self.tr("History of the record"))
        clear(self._grid)
        for number, entry in enumerate(self._entries):
            day = Label(moment_date(entry.at), "secondary", "text2")
            self._grid.addWidget(day, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(WrappedLabel(event_text(entry), "secondary"), number, 1)
