"""The names of all authorities in memory, so that a name is found at every letter typed.

SQLite would read every name form for each of them: 20,000 persons take it longer than a letter.
The names are read once and again when something was written; what is here is never stored.
"""

import re
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import NamedTuple

from sqlalchemy.orm import Session

from db.language.beginnings import folded, sound, sound_of_beginning
from db.model import KnownAuthorities, RecordType
from db.model.annotations import TagCount
from db.storage.annotations.reading import all_tags
from db.storage.known_authorities import known_authorities
from db.storage.known_meetings import KnownMeetings
from db.storage.name_choice import Form
from db.storage.reading.name_list import NamedRecord, last_event, named_records, years

#: Reading that takes more seconds than that is not done at every change: after it there is a
#: pause so many times as long.
_LONG, _PAUSE = 0.05, 10
#: A word of a name; its hyphened parts are words.
_WORD = re.compile(r"[^\W\d_]+")


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
        self._event = -1
        self._fresh_until = 0.0
        self._names = NamesNow({}, [])
        self._meetings: tuple[NamesNow, KnownMeetings] | None = None

    def now(self) -> "NamesNow":
        """The names as they stand, read anew if something was written since.

        Where reading takes long, and one file after the other comes in, they may be older.
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
        event = last_event(session)
        if event == self._event:
            return
        begin = time.monotonic()
        self._names = NamesNow(named_records(session), years(session), all_tags(session))
        self._event = event
        took = time.monotonic() - begin
        if took > _LONG:
            self._fresh_until = time.monotonic() + took * _PAUSE


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
        self._lists = {record_type: _NameList(own) for record_type, own in records.items()}
        self.years = years
        self.tags = tags

    def find(self, types: Sequence[RecordType], typed: str, limit: int) -> list[KnownName]:
        """The records of which each word typed begins a word of one name; the commonest first.

        In any script, without regard to case, accents or ё; ``""`` finds the commonest of all.
        """
        found = [
            KnownName(record_type, record, form)
            for record_type in types
            for record, form in self._lists[record_type].find(typed, limit)
        ]
        return sorted(found, key=lambda name: -name.record.frequency)[:limit]

    def bearers(self, record_type: RecordType, typed: str) -> list[str]:
        """The ids of all records of the type of which the word begins a word of a name."""
        return self._lists[record_type].ids(typed)

    def is_only(self, record_type: RecordType, name: str) -> bool:
        """Whether no other record of the type bears exactly that name."""
        return self._lists[record_type].bearers(name) == 1

    @cached_property
    def authorities(self) -> KnownAuthorities:
        """The names that the reading of a document takes along: not all, but the commonest."""
        return known_authorities(
            {kind: names.bearers_of_all for kind, names in self._lists.items()}
        )


class _NameList:
    """The names of one type as one text, a line a name, the commonest records first."""

    def __init__(self, records: Sequence[NamedRecord]) -> None:
        ordered = sorted(records, key=lambda record: (-record.frequency, record.forms[0].text))
        self._bearers = [(record, form) for record in ordered for form in record.forms]
        one_line = (" ".join(form.text.split()) for _record, form in self._bearers)
        self._text = "\n".join(f" {line}" for line in folded("\n".join(one_line)).split("\n"))
        self._starts = _starts(self._text)
        self._heard: tuple[str, list[int]] | None = None

    def find(self, typed: str, limit: int) -> list[tuple[NamedRecord, Form]]:
        """At most ``limit`` records, each with the first of its names that fits."""
        found: dict[str, tuple[NamedRecord, Form]] = {}
        self._add(found, _lines(self._text, self._starts, folded(typed).split()), limit)
        heard = [sound_of_beginning(word) for word in _WORD.findall(typed)]
        if len(found) < limit and heard and all(heard):
            self._add(found, _lines(*self._sounds(), heard), limit)
        return list(found.values())

    def ids(self, typed: str) -> list[str]:
        """The ids of all records with a name in which the word begins a word."""
        return [record.id for record, _form in self.find(typed, len(self._bearers))]

    @property
    def bearers_of_all(self) -> Sequence[tuple[NamedRecord, Form]]:
        """Every name with its record, the commonest records first."""
        return self._bearers

    def bearers(self, name: str) -> int:
        """How many records bear exactly that name."""
        wanted = folded(name).split()
        bearers = {
            record.id
            for record, form in map(
                self._bearers.__getitem__, _lines(self._text, self._starts, wanted)
            )
            if folded(form.text).split() == wanted
        }
        return len(bearers)

    def _add(
        self, found: dict[str, tuple[NamedRecord, Form]], lines: Iterator[int], limit: int
    ) -> None:
        for line in lines:
            if len(found) >= limit:
                return
            found.setdefault(self._bearers[line][0].id, self._bearers[line])

    def _sounds(self) -> tuple[str, list[int]]:
        """The sounds of all names; made when a name is first sought in another script."""
        if self._heard is None:
            words = (_WORD.findall(form.text) for _record, form in self._bearers)
            text = "\n".join(" " + " ".join(map(sound, line)) for line in words)
            self._heard = text, _starts(text)
        return self._heard


def _starts(text: str) -> list[int]:
    """Where each line begins; an empty text has none."""
    if not text.strip():
        return []
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts[:-1]


def _lines(text: str, starts: Sequence[int], words: Sequence[str]) -> Iterator[int]:
    """The lines in which each of the words begins a word, in their order."""
    if not words:
        yield from range(len(starts))
        return
    wanted = [f" {word}" for word in words]
    rarest = min(wanted, key=text.count) if len(wanted) > 1 else wanted[0]
    at = text.find(rarest)
    while at >= 0:
        line = bisect_right(starts, at) - 1
        end = starts[line + 1] if line + 1 < len(starts) else len(text) + 1
        if all(text.find(word, starts[line], end) >= 0 for word in wanted):
            yield line
        at = text.find(rarest, end - 1)
