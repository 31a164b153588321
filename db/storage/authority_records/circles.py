"""No body is a part of itself, however far around."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.errors import DraftError
from db.model.authority_records import AuthorityRelationKind
from db.storage.reading.names import load_names
from db.storage.reading.sources import AUTHORITY_RELATION

_PART_OF, _HAS_PART = AuthorityRelationKind.PART_OF.value, AuthorityRelationKind.HAS_PART.value


def check_parts(session: Session) -> None:
    """Raises DraftError ``draft_relation_circle`` if a body is a part of itself."""
    own = AUTHORITY_RELATION.c
    rows = session.execute(
        select(own.authority_id, own.kind, own.other_id).where(
            or_(own.kind == _PART_OF, own.kind == _HAS_PART)
        )
    )
    if (caught := in_circle(_edge(row) for row in rows)) is not None:
        name = load_names(session, [caught], "ru").label(caught)
        raise DraftError("draft_relation_circle", field="relations", value=name)


def _edge(row: Any) -> tuple[str, str]:
    """The part, then the whole."""
    if row.kind == _PART_OF:
        return row.authority_id, row.other_id
    return row.other_id, row.authority_id


def in_circle(parts: Iterable[tuple[str, str]]) -> str | None:
    """One that stands on a way back to itself, of pairs of a part and its whole; else None."""
    wholes: dict[str, set[str]] = {}
    for part, whole in parts:
        wholes.setdefault(part, set()).add(whole)
    waiting = {part: len(found) for part, found in wholes.items()}
    holds: dict[str, list[str]] = {}
    for part, found in wholes.items():
        for whole in found:
            holds.setdefault(whole, []).append(part)
    free = [whole for whole in holds if whole not in waiting]
    while free:
        for part in holds.get(free.pop(), ()):
            waiting[part] -= 1
            if not waiting[part]:
                free.append(part)
    left = {part for part, number in waiting.items() if number}
    # What is left leads into a circle; going up long enough ends in it.
    at = min(left, default=None)
    for _ in left:
        at = min(wholes[at] & left) if at is not None else None
    return at
