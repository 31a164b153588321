"""Pictures of many records at once: of the whole archive, or of what a search finds.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.model import Query
    from db.model.pictures import (
        CouncilLine,
        KindsByYear,
        MeetingNetwork,
        PlaceMet,
        Scope,
        TopicYears,
    )
    from db.usecases.open_archive import OpenedArchive

#: Nodes and ties of the network that can still be told apart.
MOST_NODES, MOST_TIES = 500, 1_500


class Pictures:
    """Each picture's figures. ``query`` None means the whole archive.

    With a query they raise DamagedIndexError where the index cannot be read, and Cancelled when
    ``is_stale`` says so.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def timeline(
        self, language: str, query: Query | None = None, is_stale: Callable[[], bool] = bool
    ) -> tuple[CouncilLine, ...]:
        """Every council's line of sessions, with what is missing in it."""
        from db.storage.reading.pictures.timeline import read_timeline

        scope = self._scope(query, is_stale)
        with self._opened.store.reading() as session:
            return read_timeline(session, language, scope)

    def kinds(self, query: Query | None = None, is_stale: Callable[[], bool] = bool) -> KindsByYear:
        """How many resolutions of each kind each year has."""
        from db.storage.reading.pictures.kinds import read_kinds

        scope = self._scope(query, is_stale)
        with self._opened.store.reading() as session:
            return read_kinds(session, scope)

    def network(
        self, language: str, query: Query | None = None, is_stale: Callable[[], bool] = bool
    ) -> MeetingNetwork:
        """Who met whom."""
        from db.storage.reading.pictures.network import read_network

        scope = self._scope(query, is_stale)
        with self._opened.store.reading() as session:
            return read_network(
                session, language, scope, most_nodes=MOST_NODES, most_ties=MOST_TIES
            )

    def topics(
        self, language: str, query: Query | None = None, is_stale: Callable[[], bool] = bool
    ) -> tuple[TopicYears, ...]:
        """The topics over the years."""
        from db.storage.reading.pictures.topics import read_topics

        scope = self._scope(query, is_stale)
        with self._opened.store.reading() as session:
            return read_topics(session, language, scope)

    def places(
        self, language: str, query: Query | None = None, is_stale: Callable[[], bool] = bool
    ) -> tuple[PlaceMet, ...]:
        """Where councils met."""
        from db.storage.reading.pictures.places import read_places

        scope = self._scope(query, is_stale)
        with self._opened.store.reading() as session:
            return read_places(session, language, scope)

    def _scope(self, query: Query | None, is_stale: Callable[[], bool]) -> Scope | None:
        """What a query finds: all of it, in one answer of the index."""
        if query is None:
            return None
        from db.usecases.ask_index import ask_index

        asked = replace(query, limit=0, offset=0, facets=False)
        found = ask_index(self._opened, asked, is_stale, whole=True)
        assert found.whole is not None
        return found.whole
