"""An archive's meetings in memory by what they are called: council, number, day, place, theme.

Made when one is first looked for by name, and anew with the names of authorities.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.language.beginnings import folded, nearly
from db.model import RecordType
from db.storage.reading.sources import MEETING, MEETING_THEME, whole_column

#: A number with its ending, as one says which session is meant: «8th», «8-е», «8-ci».
_NUMBERED = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_ENDINGS = frozenset(folded("е ое й ый я ая ci cı cu cü").split())
#: What a numbered session is called; these words stand in no theme.
_CALLED = tuple(folded("session meeting заседание сессия iclas sessiya").split())


class FindBearers(Protocol):
    """Finds the ids of all records of a type by a beginning of their names, or nearly one."""

    def __call__(self, record_type: RecordType, word: str, *, slips: bool) -> Sequence[str]: ...


class _Meeting(NamedTuple):
    """A meeting, and the words of its own by which it is found: its number, its date, its theme."""

    id: str
    council_id: str | None
    place_id: str | None
    ordinal: str
    words: str


class KnownMeetings:
    """All meetings, the newest first."""

    def __init__(self, session: Session) -> None:
        own, theme = MEETING.c, MEETING_THEME.c
        themes: dict[str, list[str]] = defaultdict(list)
        rows = whole_column(session, select(theme.meeting_id, theme.text))
        folds = folded("\n".join(" ".join(text.split()) for _meeting, text in rows)).split("\n")
        for (meeting, _text), words in zip(rows, folds, strict=False):
            themes[meeting].append(words)
        statement = select(
            own.id, own.council_id, own.place_id, own.ordinal, own.date_start
        ).order_by(own.date_first.desc(), own.id.desc())
        self._meetings = [
            _meeting(themes.get(row[0], ()), *row) for row in whole_column(session, statement)
        ]
        self._of: Mapping[RecordType, dict[str, list[int]]] = {
            RecordType.COUNCIL: defaultdict(list),
            RecordType.PLACE: defaultdict(list),
        }
        for place, one in enumerate(self._meetings):
            if one.council_id:
                self._of[RecordType.COUNCIL][one.council_id].append(place)
            if one.place_id:
                self._of[RecordType.PLACE][one.place_id].append(place)

    def find(
        self, typed: str, bearers: FindBearers, limit: int, *, slips: bool = False
    ) -> list[str]:
        """The meetings that each word typed is said of; those whose number is typed come first.

        A word may begin a word of the theme, of the council's or the place's name, or be the
        number or the beginning of the date. “8th session” is the number 8. With ``slips`` a word
        of some length may have one slip of the keyboard.
        """
        words = _said(folded(typed).split())
        found: set[int] | None = None
        for word in words:
            own = self._said_of(word, bearers, slips=slips)
            found = own if found is None else found & own
        numbers = {word for word in words if word.isdecimal()}
        ordered = sorted(found or (), key=lambda i: (self._meetings[i].ordinal not in numbers, i))
        return [self._meetings[place].id for place in ordered[:limit]]

    def _said_of(self, word: str, bearers: FindBearers, *, slips: bool) -> set[int]:
        begun, alike = f" {word}", nearly(word)
        found = {
            i
            for i, one in enumerate(self._meetings)
            if begun in one.words or (slips and any(own.search(one.words) for own in alike))
        }
        for record_type, meetings in self._of.items():
            for record_id in bearers(record_type, word, slips=slips):
                found.update(meetings.get(record_id, ()))
        return found


def _said(words: Sequence[str]) -> list[str]:
    """The words without those that only go with a number: “8th session” says no more than “8”."""
    plain = [_NUMBERED.sub(r"\1", word) if _NUMBERED.fullmatch(word) else word for word in words]
    if not any(map(str.isdecimal, plain)):
        return plain
    return [word for word in plain if word not in _ENDINGS and not _is_called(word)]


def _is_called(word: str) -> bool:
    return len(word) > 2 and any(name.startswith(word) for name in _CALLED)


def _meeting(
    themes: Sequence[str],
    meeting: str,
    council: str | None,
    place: str | None,
    ordinal: int | None,
    date: str | None,
) -> _Meeting:
    number = "" if ordinal is None else str(ordinal)
    day = date or ""
    turned = ".".join(reversed(day.split("-"))).replace(".", " ")
    words = " ".join((number, folded(day), turned, *themes))
    return _Meeting(meeting, council, place, number, f" {words}")
