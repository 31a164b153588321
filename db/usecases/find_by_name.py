"""Finds records by a typed part of what they are called, in any script. Changes nothing."""

from collections.abc import Iterable

from db.language.beginnings import folded, nearly
from db.model import MeetingRow, RecordType
from db.model.completion import FoundName, FoundNames
from db.storage.known_names import KnownName
from db.storage.name_choice import display_form
from db.storage.reading.rows import rows
from db.storage.reading.saved_searches import search_names
from db.usecases.open_archive import OpenedArchive

#: The authorities that have a page of their own.
_TYPES = (
    *(RecordType.COUNCIL, RecordType.PERSON, RecordType.INSTITUTION),
    *(RecordType.INSTRUMENT, RecordType.PLACE, RecordType.TOPIC),
)


def find_by_name(opened: OpenedArchive, typed: str, language: str, limit: int) -> FoundNames:
    """At most ``limit`` authorities and saved searches, and as many meetings, the likeliest first.

    Where nothing bears the name, what bears one that differs by a slip of the keyboard in a word.
    Nothing where no letter or figure was typed.
    """
    if not any(map(str.isalnum, typed)):
        return FoundNames()
    names = opened.names.now()
    known = opened.names.meetings(names)

    def fitting(*, slips: bool) -> tuple[list[KnownName], list[str]]:
        meetings = known.find(typed, names.bearers, limit, slips=slips)
        return names.find(_TYPES, typed, limit, slips=slips), meetings

    records, meetings = fitting(slips=False)
    with opened.store.reading() as session:
        own_searches = search_names(session)
        searches = _fitting(own_searches, typed, slips=False)
        if forgiven := not (searches or records or meetings):
            records, meetings = fitting(slips=True)
            searches = _fitting(own_searches, typed, slips=True)
        own = rows(session, RecordType.MEETING, meetings, language) if meetings else {}
    found = [_found(one, language) for one in records]
    shown = (own.get(meeting) for meeting in meetings)
    return FoundNames(
        (*searches, *found)[:limit],
        tuple(row for row in shown if isinstance(row, MeetingRow)),
        forgiven,
    )


def _found(known: KnownName, language: str) -> FoundName:
    record = known.record
    shown = display_form(record.forms, language) or known.form
    others = (known.form.text, *(form.text for form in record.forms))
    other = next((name for name in others if name != shown.text), "")
    return FoundName(known.type, record.id, shown.text, other, record.frequency)


def _fitting(searches: Iterable[tuple[str, str]], typed: str, *, slips: bool) -> list[FoundName]:
    """The searches of which each word begins a word of the name, or does but for a slip."""
    words = folded(typed).split()
    found = []
    for record_id, name in searches:
        line = f" {folded(name)}"
        if all(
            f" {word}" in line or (slips and any(own.search(line) for own in nearly(word)))
            for word in words
        ):
            found.append(FoundName(RecordType.SAVED_SEARCH, record_id, name))
    return found
