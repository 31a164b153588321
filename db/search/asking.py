"""What the index is asked, and what it answers, as values. Loads nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.model import Message, Query, UnitText
    from db.model.pictures import Scope


@dataclass(frozen=True, slots=True)
class Found:
    """What the index answers: the page of hits as ``(uid, score)``, facets by raw value.

    ``whole`` are the records of all hits, where that was asked for. Where nothing is found,
    ``nowhere`` are the words that no unit has, ``without`` is the query that finds something
    without them.
    """

    total: int
    meetings: int
    hits: tuple[tuple[str, float], ...]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    messages: tuple[Message, ...] = ()
    suggestion: str | None = None
    whole: Scope | None = None
    nowhere: tuple[str, ...] = ()
    without: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, and what only the records know of it.

    ``like`` are the texts of the record whose likes are wanted; ``councils`` the ids of councils
    in the order of their names. ``whole`` asks for the records of all hits, whatever the page.
    """

    query: Query
    like: tuple[UnitText, ...] = ()
    councils: tuple[str, ...] = ()
    whole: bool = False
