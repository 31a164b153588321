"""The searches that an archive keeps under names, and how much each finds now.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from db.model import Query, SavedSearch
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive


class SavedSearches:
    """Every change is an event and makes a version; the names are unique, case does not count.

    Changes raise ReadOnlyArchiveError, StorageFullError and StorageFailedError; where a ``version``
    is asked for, StaleRecordError if somebody has changed the search since it was read, and
    RecordNotFoundError if it is not there any more; where a name is given, SearchNameError.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def all(self, language: str = "ru") -> tuple[SavedSearch, ...]:
        """The searches in their order."""
        from db.storage.reading.saved_searches import saved_searches

        with self._opened.store.reading() as session:
            return saved_searches(session, language)

    def named(self, name: str, language: str = "ru") -> SavedSearch:
        """The search of that name, or of that id. Raises SearchNameError ``search_unknown``."""
        from db.errors import SearchNameError
        from db.storage.saved_searches import search_key

        for search in self.all(language):
            if search.id == name or search_key(search.name) == search_key(name):
                return search
        raise SearchNameError("search_unknown", name=name)

    def labels(self, query: Query, language: str = "ru") -> Mapping[str, str]:
        """What the records are called that a query points at, by their ids."""
        from db.storage.reading.saved_searches import query_labels

        with self._opened.store.reading() as session:
            return query_labels(session, [query], language)

    def hits(self, query: Query, is_stale: Callable[[], bool] = lambda: False) -> int | None:
        """How much a query finds at this moment; None while there is no index to ask.

        ``is_stale`` may end it early with ``Cancelled``.
        """
        from db.search import DamagedIndexError
        from db.usecases.ask_index import ask_index

        asked = replace(query, limit=1, offset=0, facets=False, typing=False)
        try:
            return ask_index(self._opened, asked, is_stale).total
        except DamagedIndexError:
            return None

    def save(
        self, name: str, query: Query, *, replacing: tuple[str, int] | None = None
    ) -> SavedSearch:
        """Keep a query under a name; ``replacing`` is the id and version of one to take over.

        What is kept of a query that is being typed finds what it finds now.
        """
        from db.storage import saved_searches
        from db.usecases.settle_query import settle_query

        settled = settle_query(self._opened, query)
        with self._changing() as change:
            search_id = saved_searches.save(change, name, settled, replacing)
        return self._one(search_id)

    def rename(self, search_id: str, name: str, version: int) -> SavedSearch:
        """Give a search another name."""
        from db.storage import saved_searches

        with self._changing() as change:
            saved_searches.rename(change, search_id, name, version)
        return self._one(search_id)

    def put_in_order(self, ids: Sequence[str]) -> None:
        """Put those searches first, in that order; others follow as they were."""
        from db.storage import saved_searches

        with self._changing() as change:
            saved_searches.put_in_order(change, ids)

    def delete(self, search_id: str, version: int) -> None:
        """Take a search out of the list. ``restore`` undoes it; its history stays."""
        from db.storage import saved_searches

        with self._changing() as change:
            saved_searches.delete(change, search_id, version)

    def restore(self, search_id: str) -> SavedSearch:
        """Bring a deleted search back to its place."""
        from db.storage import saved_searches

        with self._changing() as change:
            saved_searches.bring_back(change, search_id)
        return self._one(search_id)

    def _one(self, search_id: str) -> SavedSearch:
        from db.storage.reading.saved_searches import saved_search

        with self._opened.store.reading() as session:
            return saved_search(session, search_id, "ru")

    def _changing(self) -> AbstractContextManager[Change]:
        from contextlib import contextmanager

        from db.storage.history import Change

        @contextmanager
        def transaction() -> Iterator[Change]:
            with self._opened.store.writing() as session:
                yield Change(session)

        return transaction()
