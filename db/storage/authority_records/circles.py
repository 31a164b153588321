"""No body is a part of itself, however far around."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.errors import DraftError
from db.model.authority_records import AuthorityRelationKind
from db.storage.reading.names import load_names
from db.storage.reading.sources import AUTHORITY_RELATION

_PART_OF, _HAS_PART = AuthorityRelationKind.PART_OF.value, AuthorityRelationKind.HAS_PART.value
_OWN = AUTHORITY_RELATION.c
_PARTS = select(_OWN.authority_id, _OWN.kind, _OWN.other_id).where(
    or_(_OWN.kind == _PART_OF, _OWN.kind == _HAS_PART)
)


def check_parts(session: Session) -> None:
    """Raises DraftError ``draft_relation_circle`` if a body is a part of itself."""
    rows = session.execute(_PARTS)
    if (caught := in_circle(_edge(row) for row in rows)) is not None:
        name = load_names(session, [caught], "ru").label(caught)
        raise DraftError("draft_relation_circle", field="relations", value=name)


def circle_of_merged(session: Session, kept: str, gone: str) -> str | None:
    """One that would be a part of itself if the two were one; else None.

    A relation between the two themselves goes when they are merged.
    """
    pair = {kept, gone}
    edges = [_edge(row) for row in session.execute(_PARTS)]
    if not any(pair.intersection(edge) for edge in edges):
        return None
    return in_circle(
        (kept if part == gone else part, kept if whole == gone else whole)
        for part, whole in edges
        if not pair.issuperset((part, whole))
    )


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


class Parts:
    """Pairs of a part and its whole that run in no circle, and may become more."""

    def __init__(self, parts: Iterable[tuple[str, str]]) -> None:
        self._above: dict[str, set[str]] = defaultdict(set)
        self._below: dict[str, set[str]] = defaultdict(set)
        for part, whole in parts:
            self.add(part, whole)

    def add(self, part: str, whole: str) -> None:
        """One more pair."""
        self._above[part].add(whole)
        self._below[whole].add(part)

    def would_circle(self, part: str, whole: str) -> bool:
        """Whether the whole is the part itself, or a part of it however far around.

        Looked for from both ends in turns: where either has little around it, that is all.
        """
        up, down = _reached(self._above, whole), _reached(self._below, part)
        return any(above == part or below == whole for above, below in zip(up, down, strict=False))


def _reached(steps: Mapping[str, set[str]], start: str) -> Iterator[str]:
    """One and all that is reached from it, each once."""
    seen, waiting = {start}, [start]
    while waiting:
        at = waiting.pop()
        yield at
        further = steps.get(at, set()) - seen
        seen |= further
        waiting += further
