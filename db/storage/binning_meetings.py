"""Moves many meetings into the recycle bin, an event for each, in a few pieces.

Those that have nothing to do with each other go together, by a statement for each table. Where two
of them touch one record (names read from both, a reference from one to the other) the second goes
after the first, so that each can be put back by itself.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.history import Change
from db.storage.removing import BINNED, POINTERS, going_with, put_away
from db.storage.tables import Base

#: So many go in one piece: a few tenths of a second, after which a person can still stop it.
_TOGETHER = 50
_BATCH = 500


class _Leaving(NamedTuple):
    """A meeting, what goes along, and all that this touches."""

    meeting: str
    going: tuple[str, ...]
    touched: frozenset[str]


def bin_meetings(session: Session, ids: Sequence[str], reason: str) -> Iterator[list[int]]:
    """Move meetings that nobody has changed; the numbers of their events, piece by piece."""
    for piece in _pieces(_leaving(session, ids)):
        change = Change(session)
        put_away(change, [one.meeting for one in piece], RecordType.MEETING)
        events: list[int] = []
        event_of: dict[str, int] = {}
        for one in piece:
            event = change.event(
                BINNED,
                one.meeting,
                reason=" ".join(reason.split()),
                records=len(one.going),
                type=RecordType.MEETING,
            )
            events.append(event)
            event_of |= dict.fromkeys(one.touched, event)
        change.finish(events[0], event_of)
        yield events


def _leaving(session: Session, ids: Sequence[str]) -> list[_Leaving]:
    """What each takes along and touches."""
    going = going_with(session, ids)
    meeting_of = {one: meeting for meeting, own in going.items() for one in own}
    touched = {meeting: set(own) for meeting, own in going.items()}
    everything = list(meeting_of)
    for name, column, owner in POINTERS:
        table = Base.metadata.tables[name].c
        for start in range(0, len(everything), _BATCH):
            part = table[column].in_(everything[start : start + _BATCH])
            for pointing, target in session.execute(
                select(table[owner], table[column]).where(part)
            ):
                touched[meeting_of[target]].add(pointing)
    return [_Leaving(one, tuple(going[one]), frozenset(touched[one])) for one in ids]


def _pieces(leaving: Sequence[_Leaving]) -> Iterator[list[_Leaving]]:
    """They in their order, in pieces of which no two touch one record."""
    piece: list[_Leaving] = []
    taken: set[str] = set()
    for one in leaving:
        if len(piece) == _TOGETHER or not taken.isdisjoint(one.touched):
            yield piece
            piece, taken = [], set()
        piece.append(one)
        taken |= one.touched
    if piece:
        yield piece
