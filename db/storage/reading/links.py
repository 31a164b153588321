"""Typed links of resolutions, seen from either end, with what the other end shows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from db.model import LinkKind, RecordType, Ref, ResolutionLink
from db.storage.reading.names import Names
from db.storage.reading.sources import LINK, MEETING, RECORD, RESOLUTION, rows_in


@dataclass(frozen=True, slots=True)
class Other:
    """The far end of a link, as far as it is in the archive."""

    type: str
    meeting_id: str
    council_id: str | None
    ordinal: int | None
    number: str | None
    date: str | None
    first: str


@dataclass(frozen=True, slots=True)
class Links:
    """The links of some resolutions: rows, far ends, and the authorities whose names they need."""

    rows: tuple[Any, ...]
    others: dict[str, Other]

    def name_ids(self) -> set[str]:
        """The ids of the councils at the far ends."""
        ends = {other.council_id for other in self.others.values()}
        return {i for i in ends | {row.council_id for row in self.rows} if i}

    def of(self, record_id: str, names: Names) -> tuple[ResolutionLink, ...]:
        """The links of one record: by the other session's date, those not in the archive last."""
        made = [
            (self._sort_key(row, outgoing), self._link(row, outgoing, names))
            for row in self.rows
            for outgoing in (True, False)
            if (row.source_id if outgoing else row.target_id) == record_id
        ]
        return tuple(link for _, link in sorted(made, key=lambda pair: pair[0]))

    def _other(self, row: Any, outgoing: bool) -> tuple[str, Other | None]:
        other_id = row.target_id if outgoing else row.source_id
        return other_id or "", self.others.get(other_id)

    def _sort_key(self, row: Any, outgoing: bool) -> tuple[bool, str, int, str]:
        _, other = self._other(row, outgoing)
        if other is None:
            return True, "", row.ordinal or 0, row.id
        return False, other.first, other.ordinal or 0, row.id

    def _link(self, row: Any, outgoing: bool, names: Names) -> ResolutionLink:
        other_id, other = self._other(row, outgoing)
        if other is None:
            kind = RecordType.RESOLUTION if row.number else RecordType.MEETING
            end = Other(kind.value, "", row.council_id, row.ordinal, row.number, None, "")
        else:
            end = other
        return ResolutionLink(
            kind=LinkKind(row.kind),
            outgoing=outgoing,
            other=Ref(other_id, RecordType(end.type), names.short(end.council_id)),
            meeting_id=end.meeting_id,
            ordinal=end.ordinal,
            number=end.number,
            date=end.date,
            note=row.note,
        )


def load_links(session: Session, scope: Callable[[], Select[Any]]) -> Links:
    """The links from or to the records whose ids ``scope`` selects."""
    statement = select(LINK).where(
        or_(LINK.c.source_id.in_(scope()), LINK.c.target_id.in_(scope()))
    )
    rows = tuple(session.execute(statement))
    ends = {i for row in rows for i in (row.source_id, row.target_id) if i}
    return Links(rows, _others(session, ends))


def _others(session: Session, ids: Iterable[str]) -> dict[str, Other]:
    meeting = MEETING.c
    statement = (
        select(
            RECORD.c.id,
            RECORD.c.type,
            meeting.id.label("meeting_id"),
            meeting.council_id,
            meeting.ordinal,
            RESOLUTION.c.number,
            meeting.date_start,
            meeting.date_first,
        )
        .join_from(RECORD, RESOLUTION, RECORD.c.id == RESOLUTION.c.id, isouter=True)
        .join(
            MEETING,
            or_(meeting.id == RESOLUTION.c.meeting_id, meeting.id == RECORD.c.id),
            isouter=True,
        )
    )
    return {
        row.id: Other(
            row.type,
            row.meeting_id or "",
            row.council_id,
            row.ordinal,
            row.number,
            row.date_start,
            row.date_first or "",
        )
        for row in rows_in(session, statement, RECORD.c.id, sorted(ids))
    }
