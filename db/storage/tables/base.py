"""The declarative base, its naming convention, and ``record``: the root of everything people edit.

Portable SQL only: nothing here is SQLite's own.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import CheckConstraint, Index, MetaData, String, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, mapped_column
from sqlalchemy.schema import SchemaItem

from db.model import RecordType

#: So that migrations can name what they change (https://alembic.sqlalchemy.org/en/latest/naming.html).
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

ID = String(36)
#: ISO 8601 in UTC with microseconds, ``2026-03-12T09:30:00.000000Z``: sorts as text everywhere.
INSTANT = String(27)
#: EDTF level 0: a year, a month or a day.
EDTF = String(10)
LANGUAGE = String(8)
#: SHA-256 in hexadecimal.
DIGEST = String(64)


def one_of(column: str, words: object, *, nullable: bool = False) -> CheckConstraint:
    """A check that a column holds one of the words of a ``StrEnum`` (or of an iterable)."""
    listed = ", ".join(f"'{word}'" for word in sorted(str(word) for word in words))  # type: ignore[attr-defined]
    condition = f"{column} IN ({listed})"
    return CheckConstraint(f"{column} IS NULL OR {condition}" if nullable else condition, column)


class Base(DeclarativeBase):
    """All tables of an archive."""

    metadata = MetaData(naming_convention=NAMING)


class Sealed:
    """A row that bears the SHA-256 of its other columns, so that ``verify`` sees any change.

    For rows that are no records and have no versions. Written through the session, which seals
    them, or with ``sealed_digest``: any other statement leaves a wrong digest.
    """

    __tablename__: str
    digest: Mapped[str] = mapped_column(DIGEST, sort_order=1000)

    def own_digest(self) -> str:
        """The digest that the row should bear."""
        name = self.__tablename__
        return sealed_digest(name, {key: getattr(self, key) for key in _sealed_keys(name)})


def sealed_digest(table: str, row: Mapping[str, object]) -> str:
    """The digest of a row of that table; what is not named is empty."""
    text = json.dumps([row.get(key) for key in _sealed_keys(table)], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache
def _sealed_keys(table: str) -> tuple[str, ...]:
    keys = (column.key for column in Base.metadata.tables[table].columns)
    return tuple(key for key in keys if key != "digest")


@event.listens_for(Sealed, "before_insert", propagate=True)
@event.listens_for(Sealed, "before_update", propagate=True)
def _seal_row(_mapper: Mapper[Any], _connection: object, row: Sealed) -> None:
    row.digest = row.own_digest()


class RecordTable(Base):
    """What meetings, resolutions, documents and authorities have in common.

    Links, assertions, versions and the outbox point at this table, so that one foreign key
    serves them all. ``version`` guards against lost updates. A record in the recycle bin keeps this
    row and its versions, and has no other: ``binned_at`` is since when.
    """

    __tablename__ = "record"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column()
    created_at: Mapped[str] = mapped_column(INSTANT)
    updated_at: Mapped[str] = mapped_column(INSTANT)
    binned_at: Mapped[str | None] = mapped_column(INSTANT)

    __table_args__: tuple[SchemaItem, ...] = (
        one_of("type", RecordType),
        Index(None, "type", "id"),
    )
    __mapper_args__ = {"polymorphic_on": "type", "version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
