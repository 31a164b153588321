"""The resolutions of a meeting as rows are compared with them: numbers and wordings."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.table_entries import ResolutionEntry
from db.storage.name_keys import name_key
from db.storage.reading.sources import RESOLUTION, RESOLUTION_KIND, RESOLUTION_TEXT


@dataclass(slots=True)
class KnownResolution:
    """A resolution; ``texts`` holds the folded wordings by language."""

    id: str
    number: str
    kinds: bool
    texts: dict[str, set[str]] = field(default_factory=dict)
    row: int = 0

    def has(self, language: str, text: str) -> bool:
        """Whether it has this wording."""
        return name_key(text) in self.texts.get(language, ())

    def fill(self, entry: ResolutionEntry) -> None:
        """Take what a row adds."""
        for language, text in entry.texts.items():
            self.texts.setdefault(language, {name_key(text)})
        self.kinds = self.kinds or bool(entry.kinds)


class OfMeeting:
    """The resolutions of one meeting, found by wording and number without looking at each."""

    def __init__(self, resolutions: Sequence[KnownResolution], position: int) -> None:
        self._position = position
        self._by_text: dict[tuple[str, str], dict[str, KnownResolution]] = defaultdict(dict)
        self._by_number: dict[str, list[KnownResolution]] = defaultdict(list)
        for one in resolutions:
            self._by_number[one.number].append(one)
            self._enter_texts(one)

    def find(self, entry: ResolutionEntry) -> list[KnownResolution]:
        """Those with one of the row's wordings, else those with its number."""
        said: dict[str, KnownResolution] = {}
        for language, text in entry.texts.items():
            said |= self._by_text.get((language, name_key(text)), {})
        same = [
            one
            for one in said.values()
            if not entry.number or not one.number or one.number == entry.number
        ]
        if same or not entry.number:
            return same
        return list(self._by_number.get(entry.number, ()))

    def add(self, resolution_id: str, entry: ResolutionEntry, row: int) -> int:
        """A row has made one; its position."""
        made = KnownResolution(resolution_id, entry.number, bool(entry.kinds), {}, row)
        self._by_number[made.number].append(made)
        self.fill(made, entry)
        self._position += 1
        return self._position

    def fill(self, known: KnownResolution, entry: ResolutionEntry) -> None:
        """One of them takes what a row adds."""
        known.fill(entry)
        self._enter_texts(known)

    def _enter_texts(self, known: KnownResolution) -> None:
        for language, keys in known.texts.items():
            for key in keys:
                self._by_text[language, key][known.id] = known


class KnownResolutions:
    """Reads the resolutions of a meeting when a row first names it."""

    def __init__(self) -> None:
        self._meetings: dict[str, OfMeeting] = {}

    def of(self, session: Session, meeting_id: str) -> OfMeeting:
        """The resolutions of a meeting, with those that rows have made."""
        if meeting_id not in self._meetings:
            self._meetings[meeting_id] = _read(session, meeting_id)
        return self._meetings[meeting_id]


def _read(session: Session, meeting_id: str) -> OfMeeting:
    own, text, kind = RESOLUTION.c, RESOLUTION_TEXT.c, RESOLUTION_KIND.c
    rows = session.execute(
        select(own.id, own.number, own.position).where(own.meeting_id == meeting_id)
    ).all()
    kinds = set(
        session.scalars(
            select(kind.resolution_id)
            .join_from(RESOLUTION_KIND, RESOLUTION, own.id == kind.resolution_id)
            .where(own.meeting_id == meeting_id)
        )
    )
    found = {row.id: KnownResolution(row.id, row.number or "", row.id in kinds) for row in rows}
    texts = (
        select(text.resolution_id, text.language, text.text)
        .join_from(RESOLUTION_TEXT, RESOLUTION, own.id == text.resolution_id)
        .where(own.meeting_id == meeting_id)
    )
    for resolution, language, wording in session.execute(texts):
        found[resolution].texts.setdefault(language, set()).add(name_key(wording))
    return OfMeeting(list(found.values()), max((row.position for row in rows), default=-1))
