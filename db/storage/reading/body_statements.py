"""What each document of a meeting says of bodies: which council, which organisers. Rows only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

#: The fields of assertions: an organiser that stands in the meeting's list has its id in it.
COUNCIL, ORGANISER, ORGANISER_OF = "council.", "organiser.", "organiser/"
#: So many characters may stand between a body's name and its abbreviation.
_APART = 3


@dataclass(frozen=True, slots=True)
class StatedBody:
    """A body as one document states it. ``rows`` are the assertions that it stands in."""

    rows: tuple[str, ...]
    name: str = ""
    abbreviation: str = ""
    authority_id: str = ""
    chosen: bool = True

    @property
    def text(self) -> str:
        """What it is called."""
        return self.name or self.abbreviation


def stated_councils(rows: Iterable[Any]) -> dict[str, StatedBody]:
    """By document the council that it names."""
    found: dict[str, StatedBody] = {}
    for row in rows:
        if row.field.startswith(COUNCIL):
            found[row.source_id] = _with(found.get(row.source_id, StatedBody(())), row)
    return found


def organiser_lists(rows: Iterable[Any]) -> dict[str, list[StatedBody]]:
    """By document its organisers in the order of the text; the longest lists first."""
    listed: dict[str, list[Any]] = {}
    for row in rows:
        if row.field.startswith((ORGANISER, ORGANISER_OF)):
            listed.setdefault(row.source_id, []).append(row)
    found = {source_id: _bodies(own) for source_id, own in listed.items()}
    longest = sorted(found, key=lambda source_id: (-len(found[source_id]), source_id))
    return {source_id: found[source_id] for source_id in longest}


def _bodies(rows: Sequence[Any]) -> list[StatedBody]:
    bodies: dict[str, StatedBody] = {}
    places: dict[str, tuple[bool, int, str]] = {}
    names = [row for row in rows if row.field.endswith("name")]
    for row in (*names, *(row for row in rows if not row.field.endswith("name"))):
        authority = _authority(row.field)
        key = authority or next((one.id for one in names if _belongs(one, row)), row.id)
        bodies[key] = _with(bodies.get(key, StatedBody((), authority_id=authority)), row)
        places.setdefault(key, (row.start is None, row.start or 0, row.id))
    return [bodies[key] for key in sorted(bodies, key=lambda key: places[key])]


def _belongs(name: Any, row: Any) -> bool:
    """Whether an abbreviation stands right behind a name that nobody bears yet."""
    if name.field != f"{ORGANISER}name" or name is row or row.field.endswith("name"):
        return False
    return name.end is not None and row.start is not None and 0 <= row.start - name.end <= _APART


def _authority(field: str) -> str:
    return field.removeprefix(ORGANISER_OF).partition("/")[0] if "/" in field else ""


def _with(body: StatedBody, row: Any) -> StatedBody:
    named = {"name": row.value} if row.field.endswith("name") else {"abbreviation": row.value}
    return replace(
        body, rows=(*body.rows, row.id), chosen=body.chosen and bool(row.chosen), **named
    )
