"""Addresses inside a proposal, and how to read, replace, remove and add what is there.

A path is a tuple such as ``("session", "council", "name")`` or ``("points", 2, "text")``. All
functions are pure: a proposal never changes, a new one is made.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from db.model import (
    Leaf,
    Proposal,
    ProposedBody,
    ProposedInstrument,
    ProposedPerson,
    ProposedPoint,
)

Path = tuple[str | int, ...]

#: What can be added to, and what a new member of it looks like.
_MEMBERS: dict[Path, Any] = {
    ("session", "organisers"): ProposedBody,
    ("participants",): ProposedPerson,
    ("points",): ProposedPoint,
    ("instruments",): ProposedInstrument,
}
#: The field of a member that must have a value: a member without it is removed.
_ESSENTIAL = {
    "organisers": "name",
    "participants": "name",
    "points": "text",
    "instruments": "title",
}

_HEAD: tuple[tuple[Path, str], ...] = (
    (("session", "council", "name"), "council"),
    (("session", "council", "abbreviation"), "council"),
    (("session", "ordinal"), "council"),
    (("session", "date_start"), "date"),
    (("session", "date_end"), "date"),
    (("session", "place"), "place"),
    (("session", "theme"), "theme"),
)
#: The groups of members in their order, and the fields of a member in theirs; the legal basis
#: stands between organisers and participants.
_GROUPS: tuple[Path, ...] = (
    *((), ("session", "organisers"), ("session", "legal_basis")),
    *(("participants",), ("points",), ("instruments",)),
)
_PARTS = ("name", "abbreviation", "office", "number", "text", "title", "date")


@dataclass(frozen=True, slots=True)
class Field:
    """One place of a proposal that may hold a value; ``evidence`` names its colour."""

    path: Path
    leaf: Leaf | None
    evidence: str


def fields(proposal: Proposal) -> Iterator[Field]:
    """All fields in the order of the form; kinds are reached through their point."""
    for path, evidence in _HEAD:
        yield Field(path, leaf_at(proposal, path), evidence)
    for i, body in enumerate(proposal.session.organisers):
        yield Field(("session", "organisers", i, "name"), body.name, "organiser")
        yield Field(("session", "organisers", i, "abbreviation"), body.abbreviation, "organiser")
    yield Field(("session", "legal_basis"), proposal.session.legal_basis, "instrument")
    for i, person in enumerate(proposal.participants):
        yield Field(("participants", i, "name"), person.name, "person")
        yield Field(("participants", i, "office"), person.office, "person")
    for i, point in enumerate(proposal.points):
        yield Field(("points", i, "number"), point.number, "point")
        yield Field(("points", i, "text"), point.text, "point")
    for i, instrument in enumerate(proposal.instruments):
        yield Field(("instruments", i, "title"), instrument.title, "instrument")
        yield Field(("instruments", i, "date"), instrument.date, "instrument")


def place_of(path: Path) -> tuple[int, int, int]:
    """Where a field stands among all: ordered as ``fields`` gives them, whatever there is."""
    for place, (head, _) in enumerate(_HEAD):
        if path == head:
            return 0, place, 0
    member = member_of(path)
    if member is None:
        return 2, 0, 0
    group, index = member
    return _GROUPS.index(group), index, _PARTS.index(str(path[-1]))


def leaf_at(proposal: Proposal, path: Path) -> Leaf | None:
    """The value there, None if there is none."""
    here: Any = proposal
    for step in path:
        if here is None:
            return None
        if isinstance(step, int):
            here = here[step] if step < len(here) else None
        else:
            here = getattr(here, step)
    return cast("Leaf | None", here)


def with_leaf(proposal: Proposal, path: Path, leaf: Leaf | None) -> Proposal:
    """The proposal with another value there. None removes it; a member loses its place then."""
    if leaf is None and len(path) >= 3 and isinstance(path[-2], int):
        group = path[:-2]
        if _ESSENTIAL.get(str(group[-1])) == path[-1]:
            return without_member(proposal, group, path[-2])
    return cast(Proposal, _replaced(proposal, path, leaf))


def with_kinds(proposal: Proposal, point: int, kinds: tuple[Leaf, ...]) -> Proposal:
    """The proposal with other kinds of a point."""
    return cast(Proposal, _replaced(proposal, ("points", point, "kinds"), kinds))


def with_member(proposal: Proposal, group: Path, leaf: Leaf) -> Proposal:
    """The proposal with one more organiser, participant, point or instrument at the end."""
    essential = _ESSENTIAL[str(group[-1])]
    member = _MEMBERS[group](**{essential: leaf})
    return cast(Proposal, _replaced(proposal, group, (*members(proposal, group), member)))


def without_member(proposal: Proposal, group: Path, index: int) -> Proposal:
    """The proposal without one member. Removing an instrument mends the points that cite it."""
    found = members(proposal, group)
    shorter = found[:index] + found[index + 1 :]
    result = cast(Proposal, _replaced(proposal, group, shorter))
    if group != ("instruments",):
        return result
    points = tuple(
        replace(
            point,
            instruments=tuple(i - (i > index) for i in point.instruments if i != index),
        )
        for point in result.points
    )
    return replace(result, points=points)


def member_of(path: Path) -> tuple[Path, int] | None:
    """The group and the place of the member that a field belongs to; None for the head."""
    if len(path) >= 3 and isinstance(path[-2], int):
        return path[:-2], path[-2]
    return None


def essential_path(group: Path, index: int) -> Path:
    """The field that a member cannot do without."""
    return (*group, index, _ESSENTIAL[str(group[-1])])


def with_members(proposal: Proposal, group: Path, found: tuple[Any, ...]) -> Proposal:
    """The proposal with other members of a group."""
    return cast(Proposal, _replaced(proposal, group, found))


def members(proposal: Proposal, group: Path) -> tuple[Any, ...]:
    """The members of a group."""
    here: Any = proposal
    for step in group:
        here = getattr(here, str(step))
    return cast("tuple[Any, ...]", here)


def _replaced(here: Any, path: Path, value: Any) -> Any:
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        inner = _replaced(here[step], rest, value) if rest else value
        return (*here[:step], inner, *here[step + 1 :])
    inside = getattr(here, step)
    if rest and inside is None:
        inside = ProposedBody()
    return replace(here, **{step: _replaced(inside, rest, value) if rest else value})
