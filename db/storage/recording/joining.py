"""Whether a confirmed text belongs to a meeting that the archive has already. Values only.

The rule:

1. Different councils never join, nor different ordinals, nor dates more than ``DAYS_APART`` days
   apart (as far as both are known; a month stands for all its days).
2. In a language that the meeting has already (or in none that is known), a text joins as another
   document if council and ordinal are the same. Anything else is a meeting of its own.
3. In another language it joins as a translation
   - of a meeting of the same council: if the ordinal is the same; or if both begin on the same
     day and the place or the number of points is the same;
   - where the council has no name in that language yet, so that nothing can be said of it: if both
     begin on the same day and the ordinal, the place or the number of points is the same; or if
     the ordinal is the same and the place or the number of points too, and both full dates are
     known (they are then at most ``DAYS_APART`` days apart). An ordinal alone is no evidence:
     every council has a first session. Nor is a number of points where the two places do not
     sound alike.
4. If two meetings fit equally well, it joins neither.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.model import PartialDate
from db.storage.recording.same_names import may_be_one_place

DAYS_APART = 2


class CouncilMatch(StrEnum):
    """What can be said of two councils."""

    SAME = "same"
    UNKNOWN = "unknown"
    OTHER = "other"


class Joining(StrEnum):
    """How a text stands to a meeting."""

    APART = "apart"
    DOCUMENT = "document"  # another text in a language that is there
    TRANSLATION = "translation"
    ORIGINAL = "original"  # another file of a document that is there


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What is compared of a meeting. ``places`` are the keys of all names of its place."""

    ordinal: int | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    places: frozenset[str] = frozenset()
    points: int = 0
    languages: frozenset[str] = frozenset()


def joining(new: SessionFacts, old: SessionFacts, council: CouncilMatch) -> Joining:
    """How the new text stands to the old meeting, by the rule of this module."""
    if council is CouncilMatch.OTHER or contradict(new, old):
        return Joining.APART
    same_ordinal = new.ordinal is not None and new.ordinal == old.ordinal
    if not new.languages or new.languages & old.languages:
        same = council is CouncilMatch.SAME and same_ordinal
        return Joining.DOCUMENT if same else Joining.APART
    same_place, same_points = bool(new.places & old.places), 0 < new.points == old.points
    same_day = _full(new.start) and new.start == old.start
    if council is CouncilMatch.SAME:
        fits = same_ordinal or (same_day and (same_place or same_points))
    else:
        alike = same_place or (same_points and may_be_one_place(new.places, old.places))
        dated = _full(new.start) and _full(old.start)
        fits = (same_day and (same_ordinal or alike)) or (same_ordinal and alike and dated)
    return Joining.TRANSLATION if fits else Joining.APART


def choose(
    new: SessionFacts, candidates: Sequence[tuple[SessionFacts, CouncilMatch]]
) -> tuple[int, Joining] | None:
    """The one meeting that the text belongs to, by its index; None for a meeting of its own."""
    ranked: list[tuple[tuple[bool, bool, bool], int, Joining]] = []
    for index, (old, council) in enumerate(candidates):
        how = joining(new, old, council)
        if how is not Joining.APART:
            same_ordinal = new.ordinal is not None and new.ordinal == old.ordinal
            rank = (council is CouncilMatch.SAME, same_ordinal, new.start == old.start)
            ranked.append((rank, index, how))
    if not ranked:
        return None
    best = max(rank for rank, _, _ in ranked)
    first, *others = [(index, how) for rank, index, how in ranked if rank == best]
    return None if others else first


def contradict(new: SessionFacts, old: SessionFacts) -> bool:
    """True if ordinals or days show that these are two meetings."""
    if None not in {new.ordinal, old.ordinal} and new.ordinal != old.ordinal:
        return True
    if new.start is None or old.start is None:
        return False
    new_last, old_last = new.end or new.start, old.end or old.start
    gap = max(
        _days(new_last.last_day(), old.start.first_day()),
        _days(old_last.last_day(), new.start.first_day()),
    )
    return gap > DAYS_APART


def _days(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def _full(when: PartialDate | None) -> bool:
    return when is not None and when.day > 0
