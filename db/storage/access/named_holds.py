"""What holds for authorities: one that only held records name is as held as the mildest of these.

Nothing is said of an authority itself, and a published copy has none that nothing in it names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, RecordType
from db.model.access import Holds
from db.storage.access.holds import NOTHING, AccessMap, holds_of
from db.storage.access.naming import NAMING
from db.storage.reading.sources import NAME_FORM, RECORD, rows_in

#: What the head of a restricted session still names.
_IN_HEADS = frozenset({RecordType.COUNCIL, RecordType.PLACE})


@dataclass(frozen=True, slots=True)
class NamedHolds:
    """What holds for an authority; the last day on which any of its names or offices is held."""

    holds: Holds = NOTHING
    partly: str = ""

    @property
    def of_unit(self) -> Mapping[str, Any]:
        """What an index unit bears of it."""
        return {"access": self.holds, "partly_held": self.partly}


def named_holds(
    session: Session, access: AccessMap, ids: Iterable[str]
) -> Mapping[str, NamedHolds]:
    """What holds for each of those authorities; other ids are passed over."""
    if not access:
        return {}
    statement = select(RECORD.c.id, RECORD.c.type)
    types = {row.id: row.type for row in rows_in(session, statement, RECORD.c.id, ids)}
    own = {i: RecordType(kind) for i, kind in types.items() if kind in AUTHORITY_TYPES}
    naming: dict[str, list[str]] = {}
    for kind in sorted(set(own.values())):
        for named, owner in NAMING.get(kind, ()):
            wanted = [i for i, its in own.items() if its is kind]
            for authority, record in rows_in(session, select(named, owner), named, wanted):
                naming.setdefault(authority, []).append(record)
    sources: dict[str, list[str | None]] = {}
    form = NAME_FORM.c
    forms = select(form.authority_id, form.source_id)
    for authority, source in rows_in(session, forms, form.authority_id, own):
        sources.setdefault(authority, []).append(source)
    records = [one for found in naming.values() for one in found]
    texts = [one for found in sources.values() for one in found if one is not None]
    held = holds_of(session, access, [*records, *texts])
    return {
        i: _together(
            [held.get(one, NOTHING) for one in naming.get(i, ())],
            [held.get(one or "", NOTHING) for one in sources.get(i, ())],
            in_heads=kind in _IN_HEADS,
        )
        for i, kind in own.items()
    }


def _together(naming: list[Holds], sources: list[Holds], *, in_heads: bool) -> NamedHolds:
    """What holds where any record that names it is enough.

    Names that only held documents have go, unless there are no others.
    """
    named, known = ([_last_day(one) for one in found] for found in (naming, sources))
    found: Holds | None = None
    for one in naming:
        its = Holds(closed=one.closed) if in_heads else one
        found = its if found is None else found.or_(its)
    last = max(named, default=""), max(known) if len(set(known)) > 1 else ""
    return NamedHolds(found or NOTHING, max(last))


def _last_day(holds: Holds) -> str:
    return max(holds.closed, holds.restricted)
