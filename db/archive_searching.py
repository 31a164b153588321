"""The part of the archive that searches, and keeps the index in step. No logic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.model import Completion, IndexStatus, Mark, Message, Query, SearchResult
    from db.model.completion import FoundNames
    from db.usecases.dossiers import Dossiers
    from db.usecases.open_archive import OpenedArchive


class ArchiveSearching:
    """What ``Archive`` can do with the index; see there for what holds of all its methods."""

    _opened: OpenedArchive

    def search(self, query: Query, is_stale: Callable[[], bool] = lambda: False) -> SearchResult:
        """Search. ``is_stale`` may end it early with ``db.progress.Cancelled``."""
        from db.usecases.search_records import search_records

        return search_records(self._opened, query, is_stale)

    def search_with(
        self, query: Query, record_id: str, is_stale: Callable[[], bool] = lambda: False
    ) -> tuple[Query, SearchResult]:
        """Search, and bring the page of the answer on which a record stands, wherever that is."""
        from db.usecases.search_with import search_with

        return search_with(self._opened, query, record_id, is_stale)

    def settled(self, query: Query) -> Query:
        """The query that finds, without being typed, what it finds now while it is."""
        from db.usecases.settle_query import settle_query

        return settle_query(self._opened, query)

    @staticmethod
    def unclear(query: str) -> tuple[Message, ...]:
        """What of a whole query is not understood; nothing is searched for."""
        from db.search.parser import parse

        return parse(query).messages

    def marks(
        self,
        query: str,
        texts: Iterable[tuple[str, str]],
        *,
        variants: bool = True,
        typing: bool = False,
    ) -> tuple[tuple[Mark, ...], ...]:
        """Where a query's words stand in each of ``(language, text)``: for the reading page."""
        from db.usecases.search_records import marks

        return marks(query, texts, variants=variants, typing=typing)

    @property
    def dossiers(self) -> Dossiers:
        """What is around one authority: meetings, whom it met, what cites and names it."""
        from db.usecases.dossiers import Dossiers

        return Dossiers(self._opened)

    def complete(
        self, text: str, cursor: int, language: str = "ru", limit: int = 8
    ) -> tuple[Completion, ...]:
        """What a query may go on with at the cursor: fields, values and names, likeliest first."""
        from db.usecases.complete_query import complete_query

        return complete_query(self._opened, text, cursor, language, limit)

    def find_by_name(self, typed: str, language: str = "ru", limit: int = 8) -> FoundNames:
        """The records that are called so, in part and in any script, the likeliest first."""
        from db.usecases.find_by_name import find_by_name

        return find_by_name(self._opened, typed, language, limit)

    def prepare_typing(self) -> None:
        """Read what the first letter of a query needs, before it is typed."""
        from db.usecases.prepare_typing import prepare_typing

        prepare_typing(self._opened)

    def index_status(self) -> IndexStatus:
        """How far the index is behind the records."""
        return self._opened.index_status()

    def on_index_change(self, callback: Callable[[IndexStatus], None] | None) -> None:
        """Be told, on the index's own thread, whenever the index has moved."""
        self._opened.on_index_change(callback)

    def start_indexing(self) -> None:
        """Start the thread that follows the outbox. Commands call ``wait_for_index`` instead."""
        self._opened.start_indexing()

    def look_for_changes(self) -> None:
        """Let the index see at once what another program has written; cheap, from any thread."""
        self._opened.notify_index()

    def wait_for_index(self, progress: Progress = silent) -> None:
        """Bring the index up to date in the calling thread."""
        self._opened.wait_for_index(progress)

    def reindex(self, progress: Progress = silent) -> None:
        """Throw the index away and build it anew from the records."""
        from db.usecases.reindex_archive import reindex_archive

        reindex_archive(self._opened, progress)
