"""What pictures of many records at once show: meetings on a line, kinds, ties, topics, places.

All frozen, and figures only: how they are drawn is the window's. A year is a number; what has no
known date stands under ``UNDATED``. What spans two years counts in both, as it is found in both.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from db.model.records import Ref

#: The year of what has no date.
UNDATED = 0


@dataclass(frozen=True, slots=True)
class Scope:
    """The records that a search has found; a meeting is in it with anything of it."""

    resolutions: frozenset[str]
    meetings: frozenset[str]


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """A session on a council's line; ``meeting_id`` is None for one that has no record.

    A missing one stands in the year of the next that is there; ``between`` are the years around
    it. ``date`` is EDTF.
    """

    ordinal: int | None
    meeting_id: str | None
    date: str | None
    year: int
    between: tuple[int, int] = (UNDATED, UNDATED)


@dataclass(frozen=True, slots=True)
class CouncilLine:
    """The sessions of a council in their order; ``council`` is None for those of no known one."""

    council: Ref | None
    marks: tuple[TimelineMark, ...]


@dataclass(frozen=True, slots=True)
class KindsByYear:
    """How many resolutions of each kind a year has.

    ``counts`` goes by year and stored kind, ``""`` for those without any. ``totals`` has each
    resolution of a year once, ``of_kind`` each of a kind once, ``total`` each once.
    """

    counts: Mapping[tuple[int, str], int]
    totals: Mapping[int, int]
    of_kind: Mapping[str, int]
    total: int


@dataclass(frozen=True, slots=True)
class MetNode:
    """A person or an institution, and in how many meetings it took part."""

    ref: Ref
    meetings: int


@dataclass(frozen=True, slots=True)
class MetTie:
    """Two nodes, by their places among the nodes, and in how many meetings both took part."""

    first: int
    second: int
    meetings: int


@dataclass(frozen=True, slots=True)
class MeetingNetwork:
    """Who met whom: the nodes with the most meetings, and the strongest ties among them.

    ``all_nodes`` and ``all_ties`` count those that there are, the ties among the nodes only.
    """

    nodes: tuple[MetNode, ...]
    ties: tuple[MetTie, ...]
    all_nodes: int
    all_ties: int


@dataclass(frozen=True, slots=True)
class TopicYears:
    """A topic with its records by year, those of narrower topics among them, each once."""

    topic: Ref
    depth: int
    narrower: int
    years: Mapping[int, int]
    total: int


@dataclass(frozen=True, slots=True)
class PlaceMet:
    """A place, all its names, and what was held there; ``years`` are the first and the last."""

    place: Ref
    names: tuple[str, ...]
    meetings: int
    resolutions: int
    years: tuple[int, int]
