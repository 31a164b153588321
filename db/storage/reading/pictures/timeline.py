"""All councils' lines of sessions, with the years and the gaps."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.pictures import UNDATED, CouncilLine, Scope, TimelineMark
from db.storage.name_keys import name_key
from db.storage.reading.names import load_names
from db.storage.reading.session_line import LONGEST_GAP
from db.storage.reading.sources import MEETING, whole_column

#: ``(ordinal, id, date_start, date_first)``
_Row = tuple[int | None, str, str | None, str | None]


def read_timeline(session: Session, language: str, scope: Scope | None) -> tuple[CouncilLine, ...]:
    """The lines by the councils' names, those of no known council last.

    Within a scope only meetings that were found are there, and no gaps: what was not found is
    not missing.
    """
    column = MEETING.c
    rows = whole_column(
        session,
        select(column.council_id, column.ordinal, column.id, column.date_start, column.date_first),
    )
    lines: dict[str | None, list[_Row]] = defaultdict(list)
    for council, *row in rows:
        if scope is None or row[1] in scope.meetings:
            lines[council].append((row[0], row[1], row[2], row[3]))
    names = load_names(session, lines, language)
    labels = {council: names.short(council) or names.label(council) for council in lines}
    ordered = sorted(lines, key=lambda one: (one is None, name_key(labels[one]), one or ""))
    return tuple(
        CouncilLine(
            Ref(council, RecordType.COUNCIL, labels[council]) if council else None,
            tuple(_marks(lines[council], gaps=scope is None and council is not None)),
        )
        for council in ordered
    )


def _marks(rows: Sequence[_Row], *, gaps: bool) -> Iterator[TimelineMark]:
    """Numbered sessions by their numbers with the gaps; then those without, by their dates."""
    numbered = sorted(
        (row for row in rows if row[0] is not None),
        key=lambda row: (row[0], row[3] is None, row[3] or "", row[1]),
    )
    before = UNDATED
    expected = 1
    for row in numbered:
        ordinal, year = row[0] or 0, _year(row)
        if gaps and ordinal - expected <= LONGEST_GAP:
            for gap in range(expected, ordinal):
                yield TimelineMark(gap, None, None, year or before, (before, year))
        yield TimelineMark(ordinal, row[1], row[2], year)
        expected, before = ordinal + 1, year or before
    unnumbered = [row for row in rows if row[0] is None]
    for row in sorted(unnumbered, key=lambda row: (row[3] is None, row[3] or "", row[1])):
        yield TimelineMark(None, row[1], row[2], _year(row))


def _year(row: _Row) -> int:
    return int(row[3][:4]) if row[3] else UNDATED
