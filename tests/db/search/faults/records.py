"""The records that an index must equal: what changed when, and what a query must find in them."""

import random
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.model import IndexUnit, Query
from db.progress import silent
from db.search import Asked, SearchIndex
from tests.db.sample_units import unit

WORDS = ("гора", "река", "озеро", "берег", "мост", "дорога", "город")
#: Changes that are taken in together.
BATCH = 3

Change = tuple[str, tuple[IndexUnit, ...]]


@dataclass(frozen=True, slots=True)
class Records:
    """Changes in their order: an owner and all of its units then. A position counts changes."""

    changes: tuple[Change, ...]

    @property
    def head(self) -> int:
        """The position of the last change."""
        return len(self.changes)

    def at(self, position: int) -> Mapping[str, tuple[IndexUnit, ...]]:
        """The units of every owner at a position, in the order in which an index is built."""
        found = dict(self.changes[:position])
        return {owner: found[owner] for owner in sorted(found)}

    def units_at(self, position: int, without: Collection[str] = ()) -> Iterator[IndexUnit]:
        """The units of all owners but those."""
        for owner, units in self.at(position).items():
            if owner not in without:
                yield from units

    def witness(self, position: int) -> str:
        """The owner that changed last."""
        return self.changes[position - 1][0] if position else ""


def make_records(changes: int, seed: int, owners: int = 14) -> Records:
    """So many changes: owners that come, are replaced by others units, and go."""
    chance = random.Random(seed)
    made: list[Change] = []
    for number in range(changes):
        owner = f"m{chance.randrange(owners):02d}"
        count = chance.choice((0, 1, 2, 2, 3)) if number >= owners else 2
        owner = owner if number >= owners else f"m{number:02d}"
        texts = [
            f"общее {chance.choice(WORDS)} {chance.choice(WORDS)} версия" for _ in range(count)
        ]
        units = [unit(f"{owner}-{at}", text, owner=owner) for at, text in enumerate(texts)]
        made.append((owner, tuple(units)))
    return Records(tuple(made))


def take_in(index: SearchIndex, records: Records, to: int | None = None) -> None:
    """Apply batch after batch up to a position, as the follower of an outbox does."""
    end = records.head if to is None else to
    while index.position < end:
        position = min(index.position + BATCH, end)
        last = dict(records.changes[index.position : position])
        now = records.at(position)
        changes = [(owner, now[owner]) for owner in last]
        index.apply(changes, position, records.witness(position))


def build(index: SearchIndex, records: Records, position: int) -> None:
    """Build anew, going on with what a killed build has left."""

    def resume(begun: int, seen: str, taken: Collection[str]) -> Iterable[IndexUnit] | None:
        if records.witness(begun) != seen:
            return None
        return records.units_at(position, taken)

    units = records.units_at(position)
    index.rebuild(units, position, silent, records.witness(position), resume)


def differences(index: SearchIndex, wanted: Iterable[IndexUnit]) -> list[str]:
    """Queries that do not find exactly what they should among these units."""
    units = list(wanted)
    words = {held.uid: held.texts[0].text.split() for held in units}
    wrong = []
    for text, uids in _expected(words).items():
        hits = index.find(Asked(Query(text, limit=10_000))).hits
        total = index.find(Asked(Query(text, limit=1))).total
        found = sorted(uid for uid, _score in hits)
        if found != uids or total != len(uids):
            wrong.append(f"{text!r}: {found}, {total} in all, instead of {uids}")
    return wrong


def _expected(words: Mapping[str, Sequence[str]]) -> Mapping[str, list[str]]:
    found = {"": sorted(words)}
    for word in ("общее", WORDS[0], WORDS[4], "версия"):
        found[word] = sorted(uid for uid, held in words.items() if word in held)
    pair = ["общее", WORDS[1]]
    found[f'"{" ".join(pair)}"'] = sorted(uid for uid, held in words.items() if held[:2] == pair)
    gone = WORDS[2]
    found[f"общее -{gone}"] = sorted(uid for uid, held in words.items() if gone not in held)
    return found
