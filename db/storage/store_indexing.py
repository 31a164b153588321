"""The part of the store that the index asks: what has changed, and the units of it."""

from collections.abc import Iterator, Sequence

from db.model import IndexUnit
from db.storage import chain
from db.storage.access.kept_access import KeptAccess
from db.storage.reading import head, order, units
from db.storage.store_reading_again import StoreReadingAgain


class StoreIndexing(StoreReadingAgain):
    """What ``Store`` is made of; see there."""

    access: KeptAccess

    def outbox_head(self) -> int:
        """The newest position of the outbox; 0 while it is empty."""
        with self.reading() as session:
            return head.outbox_head(session)

    def changed_owners(self, position: int, target: int, limit: int) -> list[tuple[int, str]]:
        """The next owners to be indexed, each with the position of its last entry up to ``target``.

        All that the outbox names up to the last position are among them, or come again later.
        """
        with self.reading() as session:
            return head.changed_owners(session, position, target, limit)

    def history_mark(self) -> str:
        """What tells the history so far from any other; see ``holds_history``."""
        with self.reading() as session:
            return str(chain.head(session))

    def holds_history(self, mark: str) -> bool:
        """Whether all that was recorded when ``mark`` was made belongs to these records too.

        Not so in an archive restored from an older backup, nor in another copy that has been
        changed since.
        """
        with self.reading() as session:
            return chain.holds(session, mark)

    def erasures(self) -> int:
        """A number that grows with every act of disposal that is carried out."""
        with self.reading() as session:
            return head.erasures(session)

    def index_owners(self) -> list[str]:
        """All that have units, in the order in which an index is built."""
        with self.reading() as session:
            return units.index_owners(session)

    def index_units(self, owners: Sequence[str]) -> Iterator[IndexUnit]:
        """The units of those owners, in short transactions."""
        return units.index_units(self.reading, owners, self.access)

    def owner_of(self, record_id: str) -> str | None:
        """The meeting or person whose units hold a record's; None if it has none."""
        with self.reading() as session:
            return units.owner_of(session, record_id)

    def councils_by_name(self, language: str) -> tuple[str, ...]:
        """The ids of all councils in the order of the names that are shown."""
        with self.reading() as session:
            return tuple(order.ordered_councils(session, language))
