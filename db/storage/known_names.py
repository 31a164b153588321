"""The names of all authorities in memory, so that a name is found at every letter typed.

SQLite would read every name form for each of them: 20,000 persons take it longer than a letter.
The names are read once; when something was written, those of the records that it changed are read
again. What is here is never stored.
"""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import NamedTuple

from sqlalchemy.orm import Session

from db.model import KnownAuthorities, RecordType
from db.model.annotations import TagCount
from db.storage.annotations.reading import all_tags
from db.storage.known_authorities import known_authorities
from db.storage.known_meetings import KnownMeetings
from db.storage.name_choice import Form
from db.storage.name_lines import NameList
from db.storage.reading.name_changes import Moment, NameChanges, changes_since, newest_event
from db.storage.reading.name_list import (
    NamedRecord,
    counts_of,
    forms_of,
    named_records,
    years,
)

#: To read all names again, where that takes more seconds of processor time, is not done at every
#: change: after it there is a pause so many times as long.
_LONG, _PAUSE = 0.05, 10


class KnownName(NamedTuple):
    """A record that was found, with the form by which it was found."""

    type: RecordType
    record: NamedRecord
    form: Form


class KnownNames:
    """Keeps the names of one archive. Safe to use from several threads.

    ``reading`` opens a transaction that only reads.
    """

    def __init__(self, reading: Callable[[], AbstractContextManager[Session]]) -> None:
        self._reading = reading
        self._lock = threading.Lock()
        self._event: Moment | None = None
        self._fresh_until = 0.0
        self._names = NamesNow({}, [])
        self._meetings: tuple[NamesNow, KnownMeetings] | None = None

    def now(self) -> "NamesNow":
        """The names as they stand, read anew as far as something was written since.

        Where changes come one after the other that make all be read, they may be older.
        """
        with self._lock:
            if time.monotonic() >= self._fresh_until:
                with self._reading() as session:
                    self._read(session)
            return self._names

    def meetings(self, names: "NamesNow") -> KnownMeetings:
        """The meetings of the moment of those names, read when they are first wanted."""
        with self._lock:
            if self._meetings is None or self._meetings[0] is not names:
                with self._reading() as session:
                    self._meetings = (names, KnownMeetings(session))
            return self._meetings[1]

    def _read(self, session: Session) -> None:
        event = newest_event(session)
        if event == self._event:
            return
        begin = time.thread_time()
        changes = None if self._event is None else changes_since(session, self._event, event)
        if changes is None:
            records = named_records(session)
            self._names = NamesNow(records, years(session), all_tags(session))
        elif changes:
            self._names = self._names.after(session, changes)
        took = time.thread_time() - begin
        if changes is None and self._event is not None and took > _LONG:
            self._fresh_until = time.monotonic() + took * _PAUSE
        self._event = event


class NamesNow:
    """The names of one moment. ``years`` are those of meetings with their number, newest first.

    ``tags`` are all that are in use, by their words.
    """

    def __init__(
        self,
        records: Mapping[RecordType, Sequence[NamedRecord]],
        years: Sequence[tuple[str, int]],
        tags: Sequence[TagCount] = (),
    ) -> None:
        self._lists = {record_type: NameList(own) for record_type, own in records.items()}
        self.years = years
        self.tags = tags

    def after(self, session: Session, changes: NameChanges) -> "NamesNow":
        """The names of the session's moment, of which only what has changed is read."""
        now = NamesNow({}, self.years, self.tags)
        if changes.meetings:
            now.years = years(session)
        if changes.tags:
            now.tags = all_tags(session)
        forms = forms_of(session, changes.named)
        for record_type, names in self._lists.items():
            own = forms.get(record_type, {})
            before = names.records(changes.named | changes.counted)
            counts = counts_of(session, record_type, {*own, *before})
            wanted: dict[str, NamedRecord | None] = dict.fromkeys(before.keys() & changes.named)
            wanted |= {i: NamedRecord(i, tuple(one), counts.get(i, 0)) for i, one in own.items()}
            wanted |= {
                i: one._replace(frequency=counts.get(i, 0))
                for i, one in before.items()
                if i not in changes.named
            }
            changed = {i: one for i, one in wanted.items() if one != before.get(i)}
            now._lists[record_type] = names.after(changed) if changed else names
        return now

    def find(
        self, types: Sequence[RecordType], typed: str, limit: int, *, slips: bool = False
    ) -> list[KnownName]:
        """The records of which each word typed begins a word of one name; the commonest first.

        In any script, without regard to case, accents or ё; ``""`` finds the commonest of all.
        With ``slips`` a word of some length may have one slip of the keyboard, in its own script.
        """
        found = []
        for record_type in types:
            names = self._lists[record_type]
            fitting = names.find_nearly(typed, limit) if slips else names.find(typed, limit)
            found += [KnownName(record_type, record, form) for record, form in fitting]
        return sorted(found, key=lambda name: -name.record.frequency)[:limit]

    def bearers(self, record_type: RecordType, word: str, *, slips: bool = False) -> list[str]:
        """The ids of all records of the type of which the word begins a word of a name."""
        return self._lists[record_type].ids(word, slips=slips)

    def is_only(self, record_type: RecordType, name: str) -> bool:
        """Whether no other record of the type bears exactly that name."""
        return self._lists[record_type].bearers(name) == 1

    @cached_property
    def authorities(self) -> KnownAuthorities:
        """The names that the reading of a document takes along: not all, but the commonest."""
        return known_authorities(
            {kind: names.bearers_of_all for kind, names in self._lists.items()}
        )
