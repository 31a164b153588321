"""Chances by a seed: which record, which words, what is there."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from db import Archive
from db.errors import ArchiveError
from db.model import RecordType
from db.model.drafts import NamedAuthority
from db.storage.reading.sources import RECORD
from db.usecases.open_archive import OpenedArchive

WORDS = "Вода Мосты Граница Гаджиев Hacıyev Совет şura İlham ёлка 2021 эксперт Новосельцев".split()
LANGUAGES = ("ru", "az", "en")


class Chances:
    """What is drawn in one archive."""

    def __init__(self, opened: OpenedArchive, seed: int) -> None:
        self.store, self.archive = opened.store, Archive(opened)
        self.random = random.Random(seed)

    def rows(self, statement: str, *values: Any) -> list[Any]:
        with self.store.reading() as session:
            return list(session.connection().exec_driver_sql(statement, values).fetchall())

    def ids(self, *types: RecordType) -> list[str]:
        own = RECORD.c
        wanted = select(own.id).where(own.binned_at.is_(None), own.type.in_(types))
        with self.store.reading() as session:
            return list(session.scalars(wanted.order_by(own.id)))

    def any_of(self, *types: RecordType) -> str:
        found = self.ids(*types)
        if not found:
            raise ArchiveError("nothing_there")
        return self.random.choice(found)

    def perhaps(self, *types: RecordType) -> str | None:
        return self.random.choice([None, *self.ids(*types)])

    def version(self, record: str) -> int:
        return int(self.rows("SELECT version FROM record WHERE id = ?", record)[0][0])

    def last_event(self) -> int:
        return int(self.rows("SELECT max(seq) FROM event")[0][0])

    def happens(self, share: float) -> bool:
        return self.random.random() < share

    def some(self, values: Any, share: float = 0.7) -> tuple[Any, ...]:
        return tuple(one for one in values if self.happens(share))

    def words(self, most: int = 3) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(1, most)))

    def named(self, record_type: RecordType) -> NamedAuthority:
        known = self.perhaps(record_type) if self.happens(0.5) else None
        return NamedAuthority(self.words(), known)

    def save(self, record: str, **values: Callable[[Any], Any]) -> None:
        """Set one or two of those fields; each is made of the draft."""
        edited = self.archive.history.read_draft(record, self.random.choice(LANGUAGES))
        fields = self.random.sample(sorted(values), min(len(values), self.random.randint(1, 2)))
        made: dict[str, Any] = {name: values[name](edited.draft) for name in fields}
        self.archive.history.save_draft(replace(edited, draft=replace(edited.draft, **made)))
