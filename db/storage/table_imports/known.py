"""What the archive knows, as rows are compared with it: names, meetings, resolutions. In memory.

A name is only ever tied to an authority that bears exactly this form (case, quotation marks and
the like apart, as ``db.storage.name_keys`` has it). What merely sounds or looks alike is told.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.language.names import skeletons
from db.model import NameKind, RecordType
from db.model.table_entries import EntryBody
from db.storage.name_keys import name_key, same_words, share_words, words_of_key
from db.storage.reading.sources import (
    MEETING,
    MEETING_THEME,
    NAME_FORM,
    ORGANISER,
    PARTICIPATION,
    whole_column,
)
from db.storage.recording.same_names import same_name

_WORD = re.compile(r"[^\W\d_]+")
#: Letters of a word by which bodies are looked up; names that are compared with one.
_STEM, _COMPARED = 5, 60
_SOUNDING = frozenset((RecordType.PERSON, RecordType.PLACE))
_BODIES = frozenset((RecordType.COUNCIL.value, RecordType.INSTITUTION.value))
#: Initials of a name are compared with an abbreviation of so many letters at least.
_INITIALS = 3


@dataclass(slots=True)
class KnownMeeting:
    """The head of a meeting. ``row`` is the row that made it, 0 for one that was there."""

    id: str
    council: str | None
    ordinal: int | None
    date_start: str | None
    date_end: str | None
    place: str | None
    themes: dict[str, str] = field(default_factory=dict)
    organisers: bool = False
    participants: bool = False
    row: int = 0


class Known:
    """The names and meetings of an archive, and those that the rows so far have made."""

    def __init__(self, session: Session) -> None:
        self._full: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._short: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._alike: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        self._languages: dict[str, set[str]] = defaultdict(set)
        self._names: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.made_names: dict[str, int] = {}
        self.meetings: dict[str, KnownMeeting] = {}
        self._by_ordinal: dict[tuple[str | None, int], list[str]] = defaultdict(list)
        self._by_date: dict[tuple[str | None, str], list[str]] = defaultdict(list)
        self._any_date: dict[str, list[str]] = defaultdict(list)
        form = NAME_FORM.c
        names = select(
            form.authority_type, form.authority_id, form.text, form.kind, form.language
        ).order_by(form.authority_id)
        for kind, authority, text, use, language in whole_column(session, names):
            self._note(kind, authority, text, use, language or "")
        self._read_meetings(session)

    # Names --------------------------------------------------------------------------------------

    def bearers(self, record_type: RecordType, name: str) -> list[str]:
        """The authorities that bear the name in full, the oldest first."""
        return self._full.get((record_type.value, name_key(name)), [])

    def body(self, record_type: RecordType, body: EntryBody, language: str) -> list[str]:
        """The bodies with that name, else those with that abbreviation, the oldest first.

        Initials are not unique: an abbreviation does not count where both names are known in the
        language and their words differ.
        """
        if body.name and (bearers := self.bearers(record_type, body.name)):
            return bearers
        key = (record_type.value, name_key(body.abbreviation))
        short = self._short.get(key, []) if body.abbreviation else []
        if not body.name:
            return short or self._full.get(key, [])
        found = [one for one in short if self._may_bear(one, body.name, language)]
        if len(found) == 1:
            # Rows below may give the name alone.
            self._full[record_type.value, name_key(body.name)].append(found[0])
        return found

    def _may_bear(self, body: str, name: str, language: str) -> bool:
        known = [text for code, text in self._names[body] if code == language]
        return not known or any(same_words(name, text) for text in known)

    def similar(self, record_type: RecordType, name: str) -> str:
        """A known name that may be the same in another spelling; ``""`` if there is none."""
        found: dict[str, str] = {}
        for sign in _signs(record_type, name):
            for other, key in self._alike.get((record_type.value, sign), {}).items():
                if len(found) == _COMPARED:
                    break
                found[other] = key
        own = name_key(name)
        words = words_of_key(own)
        for other, key in found.items():
            if key != own and (
                same_name(name, other)
                if record_type in _SOUNDING
                else share_words(words, words_of_key(key)) or _shortens(name, other)
            ):
                return other
        return ""

    def languages(self, authority: str) -> set[str]:
        """The languages in which an authority has a name."""
        return self._languages.get(authority, set())

    def add_name(
        self, record_type: RecordType, authority: str, text: str, use: NameKind, language: str
    ) -> None:
        """A row has given an authority a name."""
        self._note(record_type.value, authority, text, use.value, language)

    def _note(self, kind: str, authority: str, text: str, use: str, language: str) -> None:
        names = self._short if use == NameKind.ABBREVIATION else self._full
        key = name_key(text)
        bearers = names[kind, key]
        if authority not in bearers:
            bearers.append(authority)
        if use != NameKind.ABBREVIATION:
            self._languages[authority].add(language)
            if kind in _BODIES:
                self._names[authority].append((language, text))
            for sign in _signs(RecordType(kind), text):
                self._alike[kind, sign].setdefault(text, key)

    # Meetings -----------------------------------------------------------------------------------

    def meetings_of(
        self, council: str | None, ordinal: int | None, date: str | None
    ) -> list[KnownMeeting]:
        """The meetings of that council with that number or that first day."""
        found: dict[str, None] = {}
        if ordinal is not None:
            found.update(dict.fromkeys(self._by_ordinal.get((council, ordinal), ())))
        if date is not None:
            found.update(dict.fromkeys(self._by_date.get((council, date), ())))
        return [self.meetings[meeting] for meeting in found]

    def meetings_on(self, date: str) -> list[KnownMeeting]:
        """The meetings of any council that began on that day."""
        return [self.meetings[meeting] for meeting in self._any_date.get(date, ())]

    def add_meeting(self, meeting: KnownMeeting) -> None:
        """A meeting that is there, or was given a number or a date."""
        self.meetings[meeting.id] = meeting
        places: list[list[str]] = []
        if meeting.ordinal is not None:
            places.append(self._by_ordinal[meeting.council, meeting.ordinal])
        if meeting.date_start is not None:
            places.append(self._by_date[meeting.council, meeting.date_start])
            places.append(self._any_date[meeting.date_start])
        for place in places:
            if meeting.id not in place:
                place.append(meeting.id)

    def _read_meetings(self, session: Session) -> None:
        own = MEETING.c
        columns = (own.id, own.council_id, own.ordinal, own.date_start, own.date_end, own.place_id)
        for row in whole_column(session, select(*columns).order_by(own.id)):
            self.add_meeting(KnownMeeting(*row))
        theme = MEETING_THEME.c
        for meeting, language, text in whole_column(
            session, select(theme.meeting_id, theme.language, theme.text)
        ):
            self.meetings[meeting].themes[language] = text
        for (meeting,) in whole_column(session, select(ORGANISER.c.meeting_id).distinct()):
            self.meetings[meeting].organisers = True
        for (meeting,) in whole_column(session, select(PARTICIPATION.c.meeting_id).distinct()):
            self.meetings[meeting].participants = True


def _signs(record_type: RecordType, name: str) -> Iterable[str]:
    """By what a name is found among those like it: the sounds or the beginnings of its words."""
    words = _WORD.findall(name)
    if record_type in _SOUNDING:
        return [sound for word in words if len(word) > 1 for sound in sorted(skeletons(word))]
    signs = [name_key(word)[:_STEM] for word in words if len(word) > 3]
    if record_type.value in _BODIES and (initials := _initials(words)):
        signs.append(initials)
    return signs


def _shortens(one: str, other: str) -> bool:
    """True if one of two names is the other's initials."""
    short, long = sorted((_WORD.findall(one), _WORD.findall(other)), key=len)
    return len(short) == 1 < len(long) and _initials(short) == _initials(long) != ""


def _initials(words: Sequence[str]) -> str:
    """What a name is shortened to, or a single word in capitals itself; ``""`` for any other."""
    if len(words) == 1:
        return words[0] if words[0].isupper() and len(words[0]) >= _INITIALS else ""
    letters = "".join(word[0] for word in words if len(word) > 2)
    return letters.upper() if len(letters) >= _INITIALS else ""
