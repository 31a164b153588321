"""The words of imports of spreadsheets: kinds, columns, states, notes. No Qt.

The window translates them with ``QCoreApplication.translate``; commands write the English ones.
"""

from collections.abc import Callable, Mapping

from db.model.table_import import ColumnRole, ImportKind, PlannedRow, RowNote, RowState, SourceWords
from viewer.errors import fill
from viewer.errors.import_sentences import ROW_SENTENCES
from viewer.errors.marking import QT_TRANSLATE_NOOP

#: A text of a context in the reader's language, as ``QCoreApplication.translate``.
Translate = Callable[[str, str], str]

_KINDS: Mapping[str, str] = {
    "meetings": QT_TRANSLATE_NOOP("imports", "Sessions"),
    "resolutions": QT_TRANSLATE_NOOP("imports", "Resolutions"),
    "people": QT_TRANSLATE_NOOP("imports", "People"),
}
_ROLES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("imports", "not used"),
    "council": QT_TRANSLATE_NOOP("imports", "Council"),
    "ordinal": QT_TRANSLATE_NOOP("imports", "Number of the session"),
    "date": QT_TRANSLATE_NOOP("imports", "Date or first day"),
    "date_end": QT_TRANSLATE_NOOP("imports", "Last day"),
    "place": QT_TRANSLATE_NOOP("imports", "Place"),
    "theme": QT_TRANSLATE_NOOP("imports", "Theme"),
    "theme_ru": QT_TRANSLATE_NOOP("imports", "Theme in Russian"),
    "theme_az": QT_TRANSLATE_NOOP("imports", "Theme in Azerbaijani"),
    "theme_en": QT_TRANSLATE_NOOP("imports", "Theme in English"),
    "organisers": QT_TRANSLATE_NOOP("imports", "Organisers"),
    "participants": QT_TRANSLATE_NOOP("imports", "Participants"),
    "number": QT_TRANSLATE_NOOP("imports", "Number of the point"),
    "text": QT_TRANSLATE_NOOP("imports", "Text"),
    "text_ru": QT_TRANSLATE_NOOP("imports", "Text in Russian"),
    "text_az": QT_TRANSLATE_NOOP("imports", "Text in Azerbaijani"),
    "text_en": QT_TRANSLATE_NOOP("imports", "Text in English"),
    "kinds": QT_TRANSLATE_NOOP("imports", "Kinds"),
    "language": QT_TRANSLATE_NOOP("imports", "Language"),
    "name": QT_TRANSLATE_NOOP("imports", "Name"),
    "name_ru": QT_TRANSLATE_NOOP("imports", "Name in Russian"),
    "name_az": QT_TRANSLATE_NOOP("imports", "Name in Azerbaijani"),
    "name_en": QT_TRANSLATE_NOOP("imports", "Name in English"),
}
#: Fields of records that are called otherwise than columns.
_FIELDS: Mapping[str, str] = {"date_start": "date"}
_STATES: Mapping[str, str] = {
    "new": QT_TRANSLATE_NOOP("imports", "new"),
    "fills": QT_TRANSLATE_NOOP("imports", "filled up"),
    "same": QT_TRANSLATE_NOOP("imports", "there already"),
    "error": QT_TRANSLATE_NOOP("imports", "left out"),
    "empty": QT_TRANSLATE_NOOP("imports", "empty"),
}
_TYPES: Mapping[str, str] = {
    "meeting": QT_TRANSLATE_NOOP("imports", "sessions"),
    "resolution": QT_TRANSLATE_NOOP("imports", "resolutions"),
    "council": QT_TRANSLATE_NOOP("imports", "councils"),
    "person": QT_TRANSLATE_NOOP("imports", "people"),
    "institution": QT_TRANSLATE_NOOP("imports", "institutions"),
    "place": QT_TRANSLATE_NOOP("imports", "places"),
}
_REPORT: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("imports", "Row"),
    QT_TRANSLATE_NOOP("imports", "State"),
    QT_TRANSLATE_NOOP("imports", "What it says"),
    QT_TRANSLATE_NOOP("imports", "Notes"),
)
_SOURCES = (
    QT_TRANSLATE_NOOP("imports", "{name}, row {row}"),
    QT_TRANSLATE_NOOP("imports", "{name}, rows {row}"),
)
_REASONS: Mapping[str, str] = {
    "changed": QT_TRANSLATE_NOOP("imports", "changed since"),
    "used": QT_TRANSLATE_NOOP("imports", "used by others"),
}


def as_it_is(_context: str, text: str) -> str:
    """The English words themselves."""
    return text


class ImportWords:
    """The words in one language."""

    def __init__(self, translate: Translate = as_it_is) -> None:
        self._translate = translate

    def kind(self, kind: ImportKind) -> str:
        """What each row is, in the plural."""
        return self._word(_KINDS[kind.value])

    def role(self, role: ColumnRole | str) -> str:
        """What a column holds; ``""`` is one that is not used."""
        return self._word(_ROLES[str(role)])

    def state(self, state: RowState) -> str:
        """What becomes of a row."""
        return self._word(_STATES[state.value])

    def reason(self, reason: str) -> str:
        """Why an undo left a record."""
        return self._word(_REASONS[reason])

    def made(self, counts: Mapping[str, int]) -> str:
        """“sessions: 12, people: 30”; the types that are not counted are left out."""
        parts = [
            f"{self._word(word)}: {counts[name]:,}".replace(",", "\u202f")
            for name, word in _TYPES.items()
            if counts.get(name)
        ]
        return ", ".join(parts)

    def note(self, note: RowNote) -> str:
        """What is to be said of a row."""
        params = dict(note.params)
        field, _, code = str(params.get("field", "")).partition("/")
        if field:
            name = f"{field}_{code}" if f"{field}_{code}" in _ROLES else _FIELDS.get(field, field)
            params["field"] = self.role(name)
        return fill(self._translate("errors", ROW_SENTENCES[note.code]), params)

    def notes(self, row: PlannedRow) -> str:
        """All notes of a row."""
        return "; ".join(map(self.note, row.notes))

    def report_heads(self) -> tuple[str, ...]:
        """The titles of a report's columns."""
        return tuple(map(self._word, _REPORT))

    def report_line(self, row: PlannedRow) -> tuple[str, ...]:
        """A row as a line of the report."""
        return str(row.number), self.state(row.state), row.label, self.notes(row)

    def sources(self) -> SourceWords:
        """What a record's source is called."""
        one, many = map(self._word, _SOURCES)
        return SourceWords(one, many)

    def _word(self, text: str) -> str:
        return self._translate("imports", text)
