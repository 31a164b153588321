"""Who met whom: persons who took part in a meeting, and institutions that organised it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.pictures import MeetingNetwork, MetNode, MetTie, Scope
from db.storage.reading.names import load_names
from db.storage.reading.sources import ORGANISER, PARTICIPATION, whole_column

#: Meetings whose ties are counted in one piece: so many columns of numbers.
_PIECE = 8_192


def read_network(
    session: Session, language: str, scope: Scope | None, *, most_nodes: int, most_ties: int
) -> MeetingNetwork:
    """The ``most_nodes`` with the most meetings, and the ``most_ties`` strongest ties."""
    present = _present(session, scope)
    counts = Counter(who for all_of_one in present.values() for who in all_of_one)
    chosen = sorted(counts, key=lambda who: (-counts[who], who))[:most_nodes]
    place = {who: number for number, who in enumerate(chosen)}
    ties = _ties(
        [[place[who] for who in one if who in place] for one in present.values()], len(chosen)
    )
    names = load_names(session, (who for _type, who in chosen), language)
    nodes = tuple(
        MetNode(Ref(who, kind, _label(names, kind, who)), counts[kind, who]) for kind, who in chosen
    )
    return MeetingNetwork(nodes, tuple(_strongest(ties, most_ties)), len(counts), len(ties))


def _label(names: Any, kind: RecordType, who: str) -> str:
    short = names.short(who) if kind is RecordType.INSTITUTION else ""
    return str(short or names.label(who))


def _present(
    session: Session, scope: Scope | None
) -> Mapping[str, dict[tuple[RecordType, str], None]]:
    """Who was at each meeting, each once."""
    found: dict[str, dict[tuple[RecordType, str], None]] = defaultdict(dict)
    for kind, statement in (
        (RecordType.PERSON, select(PARTICIPATION.c.meeting_id, PARTICIPATION.c.person_id)),
        (RecordType.INSTITUTION, select(ORGANISER.c.meeting_id, ORGANISER.c.institution_id)),
    ):
        for meeting, who in whole_column(session, statement):
            if scope is None or meeting in scope.meetings:
                found[meeting][kind, who] = None
    return found


def _ties(present: Sequence[Sequence[int]], size: int) -> list[tuple[int, int, int]]:
    """``(meetings, first, second)`` of every two that were at one meeting."""
    import numpy as np

    together = np.zeros((size, size), dtype=np.float32)
    for start in range(0, len(present), _PIECE):
        piece = present[start : start + _PIECE]
        there = np.zeros((size, len(piece)), dtype=np.float32)
        for column, nodes in enumerate(piece):
            there[nodes, column] = 1
        together += there @ there.T
    first, second = np.nonzero(np.triu(together, 1))
    met = together[first, second].astype(int)
    return list(zip(met.tolist(), first.tolist(), second.tolist(), strict=True))


def _strongest(ties: Sequence[tuple[int, int, int]], most: int) -> Iterator[MetTie]:
    """The ties of the most meetings; of each node its strongest one goes before."""
    ordered = sorted(ties, key=lambda tie: (-tie[0], tie[1], tie[2]))
    tied: set[int] = set()
    first: list[tuple[int, int, int]] = []
    rest: list[tuple[int, int, int]] = []
    for tie in ordered:
        new = not tied.issuperset(tie[1:])
        tied.update(tie[1:])
        (first if new else rest).append(tie)
    kept = sorted([*first, *rest][:most], key=lambda tie: (-tie[0], tie[1], tie[2]))
    return (MetTie(one, other, met) for met, one, other in kept)
