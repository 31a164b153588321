"""Units kept by the outbox alone, as an index keeps them, held against units made of everything."""

from collections import defaultdict
from collections.abc import Iterable

from db.model import IndexUnit
from db.storage import Store
from tests.db.storage.outbox import told_after

Units = dict[str, list[str]]


def all_units(store: Store) -> Units:
    """The units of everything, by owner."""
    return _by_owner(store.index_units(store.index_owners()))


class FollowedUnits:
    """What an index would hold that takes in what the outbox names, and nothing else."""

    def __init__(self, store: Store) -> None:
        self.position = store.outbox_head()
        self.units = all_units(store)

    def follow(self, store: Store) -> None:
        """Take in whatever came since."""
        self.position, self.units = self._followed(store)

    def seen_by(self, copy: Store) -> Units:
        """What it would hold after it followed a copy of the store from here; stays as it is."""
        return self._followed(copy)[1]

    def _followed(self, store: Store) -> tuple[int, Units]:
        entries = told_after(store, self.position)
        owners = list(dict.fromkeys(owner for _position, owner in entries))
        new = _by_owner(store.index_units(owners))
        kept = {owner: own for owner, own in self.units.items() if owner not in owners}
        return (entries[-1][0] if entries else self.position), kept | new


def differing(one: Units, other: Units) -> list[str]:
    """The owners whose units differ."""
    return sorted(i for i in one.keys() | other.keys() if one.get(i) != other.get(i))


def _by_owner(units: Iterable[IndexUnit]) -> Units:
    found: dict[str, list[str]] = defaultdict(list)
    for unit in units:
        found[unit.owner].append(repr(unit))
    return {owner: sorted(own) for owner, own in found.items()}
