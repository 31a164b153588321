"""The authority whose dossier is asked for, and what its names find in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from db.model import AuthorityDetail
from db.search import Marker
from db.storage.access.withheld import check_withheld
from db.storage.annotations.details import annotated
from db.storage.reading.authority_page import authority_head
from db.storage.reading.dossiers.naming import longer_names, telling_names
from db.storage.reading.dossiers.statements import Statement, of_people
from db.usecases.named_in_words import found_people, naming_query, without
from db.usecases.open_archive import OpenedArchive


@dataclass(frozen=True)
class Subject:
    """Its own record; what is read of it besides is read when it is wanted."""

    opened: OpenedArchive
    head: AuthorityDetail
    language: str

    @classmethod
    def of(cls, opened: OpenedArchive, record_id: str, language: str) -> Self:
        """Raises RecordNotFoundError and AccessError ``record_closed``."""
        with opened.store.reading() as session:
            check_withheld(session, record_id)
            head = annotated(session, authority_head(session, record_id, language))
        return cls(opened, head, language)

    @cached_property
    def naming(self) -> str:
        """The query that finds where it is named; empty where no name is telling."""
        with self.opened.store.reading() as session:
            names = telling_names(session, [self.head.id], self.head.type)
        return naming_query(names[self.head.id], self.head.type)

    @cached_property
    def mentioned_by(self) -> str:
        """The query that finds its mentions, where others bear longer names without these."""
        return without(self.naming, self._longer)

    @cached_property
    def _longer(self) -> Sequence[str]:
        """Names of others that hold one of its names: where they stand it is not named."""
        with self.opened.store.reading() as session:
            return longer_names(session, self.head.id, self.head.type)

    @cached_property
    def spoken_for(self) -> tuple[Statement, ...]:
        """The participations in whose stated office an institution is named."""
        people = found_people(self.opened, self.naming, self.language)
        if not people:
            return ()
        with self.opened.store.reading() as session:
            said = of_people(session, people, self.language)
        marker = Marker(self.naming, variants=False)
        others = Marker(naming_query(self._longer, self.head.type), variants=False)
        named = {
            text: bool(marker.marks("", text)) and not others.marks("", text)
            for text in {one.office for one in said}
        }
        return tuple(one for one in said if named[one.office])
