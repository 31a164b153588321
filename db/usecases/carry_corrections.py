"""What a person has set right in a proposal is carried over into a new reading of its file."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from db.language.moved_spans import moved_span
from db.model import Leaf, Proposal, ProposedInstrument, ProposedPoint
from db.model.proposal_leaves import leaves, with_each_leaf

T = TypeVar("T")

#: The rule of a value that was set by hand.
_BY_HAND = "user"


def carry_corrections(old: Proposal, before: str, new: Proposal, now: str) -> Proposal:
    """The new proposal with every value of the old one that a person set or tied.

    ``before`` and ``now`` are the texts of the two. A corrected point, person or organiser stands
    in the place of what was read at the same place or under the same name; without one it comes
    last. What a person has taken out comes back: nothing says that it was there.
    """
    old = _moved(old, before, now)
    session = replace(
        new.session,
        **{
            name: theirs
            for name in ("ordinal", "date_start", "date_end", "place", "theme", "legal_basis")
            if _is_corrected(theirs := getattr(old.session, name))
        },
        organisers=_merged(old.session.organisers, new.session.organisers),
    )
    if _is_corrected(old.session.council):
        session = replace(session, council=old.session.council)
    instruments = _merged(old.instruments, new.instruments)
    points = [_with_instruments(point, old.instruments, instruments) for point in old.points]
    cited = [one for point in points for one in point[1]]
    instruments = (*instruments, *dict.fromkeys(one for one in cited if one not in instruments))
    return Proposal(
        language=old.language if _is_corrected(old.language) else new.language,
        session=session,
        participants=_merged(old.participants, new.participants),
        points=_merged([_renumbered(point, one, instruments) for point, one in points], new.points),
        instruments=instruments,
        target=old.target,
    )


def _with_instruments(
    point: ProposedPoint, own: Sequence[ProposedInstrument], merged: Sequence[ProposedInstrument]
) -> tuple[ProposedPoint, list[ProposedInstrument]]:
    """A corrected point with what it cites, as the merged list has it; others cite nothing."""
    if not _is_corrected(point):
        return point, []
    titles = {one.title.text: one for one in reversed(merged)}
    mine = [own[index] for index in point.instruments if index < len(own)]
    return point, [titles.get(one.title.text, one) for one in mine]


def _renumbered(
    point: ProposedPoint,
    cited: Sequence[ProposedInstrument],
    instruments: Sequence[ProposedInstrument],
) -> ProposedPoint:
    return replace(point, instruments=tuple(instruments.index(one) for one in cited))


def _merged(old: Sequence[T], new: Sequence[T]) -> tuple[T, ...]:
    """The new members, those that were corrected as they were corrected."""
    result = list(new)
    taken: set[int] = set()
    for member in old:
        if not _is_corrected(member):
            continue
        free = [index for index in range(len(new)) if index not in taken]
        found = next((i for i in free if _is_same(member, new[i])), None)
        if found is None:
            result.append(member)
        else:
            taken.add(found)
            result[found] = member
    return tuple(result)


def _is_same(old: object, new: object) -> bool:
    """Two members that were read at one place, or bear one name or number."""
    mine, theirs = _heads(old), _heads(new)
    for one, other in zip(mine, theirs, strict=True):
        if one is None or other is None:
            continue
        if one.text == other.text or (one.start is not None and one.start == other.start):
            return True
    return False


def _heads(member: Any) -> tuple[Leaf | None, ...]:
    """What tells one member of a list from another."""
    if isinstance(member, ProposedPoint):
        return member.number, member.text
    if isinstance(member, ProposedInstrument):
        return (member.title,)
    return member.name, getattr(member, "abbreviation", None)


def _is_corrected(value: object) -> bool:
    return any(leaf.rule == _BY_HAND or leaf.tie for leaf in leaves(value))


def _moved(proposal: Proposal, before: str, now: str) -> Proposal:
    """The same values with their evidence where the new text has it, or without any."""

    def moved(leaf: Leaf) -> Leaf:
        if leaf.start is None or leaf.end is None:
            return leaf
        start, end = moved_span(before, now, leaf.start, leaf.end) or (None, None)
        return replace(leaf, start=start, end=end)

    made: Proposal = with_each_leaf(proposal, moved)
    return made
