"""Points split, joined and moved, other members moved: pure changes of a proposal."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from db.model import Leaf, Proposal, ProposedPoint
from viewer.models.proposal_paths import Path, members, with_members

#: Groups whose order is the record's; instruments are addressed by their place, so they stay.
MOVABLE: tuple[Path, ...] = (("points",), ("participants",), ("session", "organisers"))


def only_points(
    change: Callable[[Proposal, int], Proposal],
) -> Callable[[Proposal, Path, int], Proposal]:
    """A change of the point at a place; members of other groups stay as they are."""

    def changed(proposal: Proposal, group: Path, index: int) -> Proposal:
        return change(proposal, index) if group == ("points",) else proposal

    return changed


def moved(proposal: Proposal, group: Path, index: int, by: int) -> Proposal:
    """The proposal with a member of a group some places further; at the end it stays."""
    found = list(members(proposal, group))
    target = index + by
    if group not in MOVABLE or not (0 <= index < len(found) and 0 <= target < len(found)):
        return proposal
    found.insert(target, found.pop(index))
    return with_members(proposal, group, tuple(found))


def split(proposal: Proposal, index: int, at: int) -> Proposal:
    """The proposal with a point cut in two at a place in its wording; both keep its kinds."""
    if not 0 <= index < len(proposal.points):
        return proposal
    point = proposal.points[index]
    text = point.text.text
    first, second = text[:at].rstrip(), text[at:].lstrip()
    if not first or not second:
        return proposal
    begins = at + len(text[at:]) - len(second)
    one, other = _spans(point.text, len(first), begins)
    halves = (
        replace(point, text=Leaf(first, *one)),
        ProposedPoint(Leaf(second, *other), None, point.kinds, point.instruments),
    )
    points = (*proposal.points[:index], *halves, *proposal.points[index + 1 :])
    return replace(proposal, points=points)


def joined(proposal: Proposal, index: int) -> Proposal:
    """The proposal with a point and the next one made one, with all that both have."""
    if not 0 <= index < len(proposal.points) - 1:
        return proposal
    one, other = proposal.points[index : index + 2]
    kinds = {leaf.text: leaf for leaf in (*other.kinds, *one.kinds)}
    starts = [leaf.start for leaf in (one.text, other.text)]
    ends = [leaf.end for leaf in (one.text, other.text)]
    start = None if None in starts else min(cast("list[int]", starts))
    end = None if None in ends else max(cast("list[int]", ends))
    point = replace(
        one,
        text=Leaf(f"{one.text.text} {other.text.text}", start, end),
        kinds=tuple(kinds.values()),
        instruments=tuple(dict.fromkeys((*one.instruments, *other.instruments))),
        references=(*one.references, *other.references),
    )
    points = (*proposal.points[:index], point, *proposal.points[index + 2 :])
    return replace(proposal, points=points)


def _spans(leaf: Leaf, first: int, second: int) -> tuple[Any, Any]:
    """The evidence of both halves; the whole one where the wording is not the text's any more."""
    if leaf.start is None or leaf.end is None:
        return (None, None), (None, None)
    if leaf.end - leaf.start != len(leaf.text):
        return (leaf.start, leaf.end), (leaf.start, leaf.end)
    return (leaf.start, leaf.start + first), (leaf.start + second, leaf.end)
