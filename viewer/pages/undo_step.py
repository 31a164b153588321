"""What one deed is called while it can be undone, or done again."""

from dataclasses import dataclass

from db.model.history import MadeEvent
from viewer.grammar import shortened
from viewer.i18n import in_quotes
from viewer.pages.event_words import deed_words, event_facts

#: How much of a name a menu shows.
_LONGEST = 48
#: What takes the rows of a spreadsheet in; its undo leaves what was changed since.
_TAKES_ROWS = frozenset({"table_imported", "table_import_redone"})


@dataclass(frozen=True, slots=True)
class Step:
    """The events of one deed, the oldest first, and what the deed was before it was undone."""

    events: tuple[MadeEvent, ...]
    said: tuple[MadeEvent, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The files of the inbox that it moved."""
        ids = (str(event.detail.get("inbox_id", "")) for event in self.said)
        return tuple(dict.fromkeys(one for one in ids if one))

    @property
    def import_id(self) -> str:
        """The import of a spreadsheet that it was, else empty."""
        first = self.said[0]
        return str(first.detail.get("import_id", "")) if first.what in _TAKES_ROWS else ""

    @property
    def record_id(self) -> str:
        """The record that it was about, where nothing else says what that was."""
        first = self.said[0]
        return "" if len(self.said) > 1 or event_facts(first.detail) else first.record_id or ""

    def words(self, label: str = "") -> str:
        """What was done, for a menu: «Record edited: “tural.docx”»."""
        first = self.said[0]
        said = deed_words(first.what, first.detail)
        about = event_facts(first.detail) or label
        if len(self.said) > 1:
            return f"{said} ({len(self.said)})"
        return f"{said}: {in_quotes(shortened(about, _LONGEST))}" if about else said
