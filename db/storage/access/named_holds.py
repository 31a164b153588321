"""What holds for authorities: one that only held records name is as held as the mildest of these.

Nothing is said of an authority itself, and a published copy has none that nothing in it names.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, RecordType
from db.model.access import Holds
from db.storage.access.holds import NOTHING, AccessMap, holds_of
from db.storage.access.naming import NAMING, Naming
from db.storage.reading.sources import (
    HELD_OFFICE,
    NAME_FORM,
    OFFICE,
    PARTICIPATION,
    RECORD,
    rows_in,
)

#: What the head of a restricted session still names.
_IN_HEADS = frozenset({RecordType.COUNCIL, RecordType.PLACE})


@dataclass(frozen=True, slots=True)
class NamedHolds:
    """What holds for an authority; the last day on which any of its names or offices is held."""

    holds: Holds = NOTHING
    partly: str = ""

    @property
    def of_unit(self) -> Mapping[str, Any]:
        """What an index unit with its names and offices bears of it."""
        return {"access": self.holds, "partly_held": self.partly}

    @property
    def of_wordless_unit(self) -> Mapping[str, Any]:
        """What one without them bears: a note on it, its tags."""
        return {"access": self.holds}


def named_holds(
    session: Session, access: AccessMap, ids: Iterable[str], *, names: bool = True
) -> Mapping[str, NamedHolds]:
    """What holds for each of those authorities; other ids are passed over.

    Without ``names`` it is not looked from where their names and offices are known.
    """
    if not access:
        return {}
    statement = select(RECORD.c.id, RECORD.c.type)
    types = {row.id: row.type for row in rows_in(session, statement, RECORD.c.id, ids)}
    own = {i: RecordType(kind) for i, kind in types.items() if kind in AUTHORITY_TYPES}
    naming: dict[str, list[Holds]] = {}
    for kind in sorted(set(own.values())):
        wanted = [i for i, its in own.items() if its is kind]
        for pair in NAMING.get(kind, ()):
            for authority, holds in _holds_by(session, access, pair, wanted):
                naming.setdefault(authority, []).append(holds)
    known = _of_names(session, access, own) if names else {}
    offices = _of_offices(session, access, own) if names else {}
    return {
        i: NamedHolds(
            _mildest(naming.get(i, []), in_heads=kind in _IN_HEADS),
            max(offices.get(i, ""), _partly(known.get(i, []))),
        )
        for i, kind in own.items()
    }


def _holds_by(
    session: Session, access: AccessMap, pair: Naming, wanted: Iterable[str]
) -> Iterator[tuple[str, Holds]]:
    """What holds for each record that names one of those authorities by such a column."""
    pairs = list(rows_in(session, select(pair.named, pair.owner), pair.named, wanted))
    if pair.by is RecordType.MEETING:
        yield from ((authority, access.here(record)) for authority, record in pairs)
    elif pair.by is RecordType.UNIT:
        yield from ((authority, access.units.get(record, NOTHING)) for authority, record in pairs)
    else:
        held = holds_of(session, access, (record for _, record in pairs))
        yield from ((authority, held.get(record, NOTHING)) for authority, record in pairs)


def _of_names(
    session: Session, access: AccessMap, authorities: Iterable[str]
) -> Mapping[str, list[str]]:
    """Until when each name of an authority is known from held documents alone; empty if it is not.

    Nothing of one whose names are all known from elsewhere.
    """
    form = NAME_FORM.c
    forms = select(form.authority_id, form.source_id, form.language, form.text)
    rows = list(rows_in(session, forms, form.authority_id, authorities))
    held = holds_of(session, access, {row.source_id for row in rows if row.source_id is not None})
    found: dict[str, dict[tuple[str, str], str]] = {}
    for row in rows if held else ():
        until = held.get(row.source_id or "", NOTHING).last_day
        own, said = found.setdefault(row.authority_id, {}), (row.language or "", row.text)
        own[said] = min(own.get(said, until), until)
    return {authority: list(own.values()) for authority, own in found.items()}


def _of_offices(
    session: Session, access: AccessMap, authorities: Iterable[str]
) -> Mapping[str, str]:
    """The last day on which an office of each person is known from held sessions alone."""
    own = PARTICIPATION.c
    wanted = list(authorities)
    stated = select(own.person_id, own.meeting_id, OFFICE.c.language, OFFICE.c.text)
    stated = stated.join(OFFICE, OFFICE.c.participation_id == own.id)
    found: dict[tuple[str, str, str], str] = {}
    for person, meeting, language, text in rows_in(session, stated, own.person_id, wanted):
        said, until = (person, language, text), access.here(meeting).last_day
        found[said] = min(found.get(said, until), until)
    held = HELD_OFFICE.c
    for person, text in rows_in(session, select(held.person_id, held.text), held.person_id, wanted):
        found[person, "", text] = ""
    last: dict[str, str] = {}
    for (person, _, _), until in found.items():
        last[person] = max(last.get(person, ""), until)
    return last


def _mildest(naming: list[Holds], *, in_heads: bool) -> Holds:
    """What holds where any record that names it is enough."""
    found: Holds | None = None
    for one in naming:
        its = Holds(closed=one.closed) if in_heads else one
        found = its if found is None else found.or_(its)
    return found or NOTHING


def _partly(known: list[str]) -> str:
    """Names that only held documents have go, unless there are no others."""
    return max(known) if len(set(known)) > 1 else ""
