"""Neighbouring hits of one meeting as rows: under a head, or behind the best one."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from db.model import Hit, UnitType
from viewer.i18n import date_text, session_text

#: By relevance, so many further hits of the same meeting are worth a fold.
FOLDED_FROM = 2


class GroupHead(NamedTuple):
    """The head of a meeting's hits; ``hits`` counts those that are there so far.

    ``open_end``: more of them may be on the next page. ``folded``: they are not shown.
    """

    meeting_id: str | None
    council: str
    ordinal: int | None
    date: str | None
    place: str
    hits: int
    folded: bool = False
    open_end: bool = False
    people: bool = True
    waiting: bool = False

    def title(self) -> str:
        """«1-е заседание РАЭС»; of hits without a meeting what they are."""
        if self.meeting_id is None and self.people:
            return QCoreApplication.translate("ResultModel", "People")
        if self.meeting_id is None and self.waiting:
            return QCoreApplication.translate("ResultModel", "Waiting files")
        if self.meeting_id is None:
            return QCoreApplication.translate("ResultModel", "Other records")
        return session_text(self.ordinal, self.council)

    def short_title(self) -> str:
        """«1-е заседание», where there is little room."""
        return self.title() if self.ordinal is None else session_text(self.ordinal)

    def facts(self) -> str:
        """Date and place."""
        return " · ".join(part for part in (date_text(self.date), self.place) if part)


class MoreRow(NamedTuple):
    """Behind the best hit of a meeting: how many hits of the same meeting come next."""

    hits: int
    folded: bool
    open_end: bool = False


ResultRow = GroupHead | MoreRow | Hit


def head_of(hit: Hit, hits: int = 1, *, folded: bool = False, open_end: bool = False) -> GroupHead:
    """The head that a hit belongs under."""
    people = hit.type is UnitType.PERSON
    facts = (hit.meeting_id, hit.council, hit.ordinal, hit.date, hit.place)
    waiting = hit.type is UnitType.RECEIVED
    return GroupHead(*facts, hits, folded, open_end, people, waiting)


#: What is never under one head with hits of other types.
_APART = frozenset({UnitType.PERSON, UnitType.RECEIVED})


class Group:
    """A run of hits of one meeting in the order of the answer."""

    def __init__(self, first: Hit, *, headed: bool) -> None:
        self.hits = [first]
        self.headed = headed
        #: By relevance, what follows the best hit is folded until it is asked for.
        self.folded = not headed

    @property
    def key(self) -> tuple[str, int | None]:
        """What tells it from other groups of the same answer."""
        return self.hits[0].id + self.hits[0].note, self.hits[0].paragraph

    @property
    def can_fold(self) -> bool:
        """Whether there is something to fold."""
        return self.headed or len(self.hits) > FOLDED_FROM

    def takes(self, hit: Hit) -> bool:
        """Whether a hit that comes next belongs here."""
        first = self.hits[0]
        if first.meeting_id is None and not self.headed:
            return False  # people have no meeting in common
        if hit.meeting_id is None and hit.type != first.type:
            return _APART.isdisjoint({hit.type, first.type})
        return hit.meeting_id == first.meeting_id

    def rows(self, *, open_end: bool) -> list[ResultRow]:
        """The rows that are shown."""
        hits, best = self.hits, self.hits[0]
        if self.headed:
            head = head_of(best, len(hits), folded=self.folded, open_end=open_end)
            return [head] if self.folded else [head, *hits]
        if not self.can_fold:
            return list(hits)
        more = MoreRow(len(hits) - 1, self.folded, open_end)
        return [best, more] if self.folded else [best, more, *hits[1:]]
