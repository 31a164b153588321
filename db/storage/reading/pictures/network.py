"""Who met whom: persons who took part in a meeting, and institutions that organised it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.pictures import MeetingNetwork, MetNode, MetTie, Scope
from db.storage.reading.names import Names, load_names
from db.storage.reading.sources import ORGANISER, PARTICIPATION, whole_column


def read_network(
    session: Session, language: str, scope: Scope | None, *, most_nodes: int, most_ties: int
) -> MeetingNetwork:
    """The ``most_nodes`` with the most meetings, and the ``most_ties`` strongest ties."""
    kinds, present = _present(session, scope)
    counts = Counter(who for there in present for who in there)
    chosen = sorted(counts, key=lambda who: (-counts[who], who))[:most_nodes]
    place = {who: number for number, who in enumerate(chosen)}
    ties = _ties([[place[who] for who in there if who in place] for there in present])
    names = load_names(session, chosen, language)
    nodes = tuple(
        MetNode(Ref(who, kinds[who], _label(names, kinds[who], who)), counts[who]) for who in chosen
    )
    return MeetingNetwork(nodes, tuple(_strongest(ties, most_ties)), len(counts), len(ties))


def _label(names: Names, kind: RecordType, who: str) -> str:
    short = names.short(who) if kind is RecordType.INSTITUTION else ""
    return short or names.label(who)


def _present(
    session: Session, scope: Scope | None
) -> tuple[Mapping[str, RecordType], Collection[set[str]]]:
    """What each of them is, and who was at each meeting."""
    kinds: dict[str, RecordType] = {}
    found: dict[str, set[str]] = defaultdict(set)
    asked = None if scope is None else scope.meetings
    for kind, statement in (
        (RecordType.PERSON, select(PARTICIPATION.c.meeting_id, PARTICIPATION.c.person_id)),
        (RecordType.INSTITUTION, select(ORGANISER.c.meeting_id, ORGANISER.c.institution_id)),
    ):
        for meeting, who in whole_column(session, statement):
            if asked is None or meeting in asked:
                found[meeting].add(who)
                kinds[who] = kind
    return kinds, found.values()


def _ties(present: Sequence[Sequence[int]]) -> list[tuple[int, int, int]]:
    """``(meetings, first, second)`` of every two that were at one meeting."""
    together: Counter[tuple[int, int]] = Counter()
    for there in present:
        together.update(combinations(sorted(there), 2))
    return [(met, first, second) for (first, second), met in together.items()]


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
