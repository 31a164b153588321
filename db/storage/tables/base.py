"""The declarative base, its naming convention, and ``record``: the root of everything people edit.

Portable SQL only: nothing here is SQLite's own.
"""

from sqlalchemy import CheckConstraint, Index, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
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


def one_of(column: str, words: object, *, nullable: bool = False) -> CheckConstraint:
    """A check that a column holds one of the words of a ``StrEnum`` (or of an iterable)."""
    listed = ", ".join(f"'{word}'" for word in sorted(str(word) for word in words))  # type: ignore[attr-defined]
    condition = f"{column} IN ({listed})"
    return CheckConstraint(f"{column} IS NULL OR {condition}" if nullable else condition, column)


class Base(DeclarativeBase):
    """All tables of an archive."""

    metadata = MetaData(naming_convention=NAMING)


class RecordTable(Base):
    """What meetings, resolutions, documents and authorities have in common.

    Links, assertions, versions and the outbox point at this table, so that one foreign key
    serves them all. ``version`` guards against lost updates.
    """

    __tablename__ = "record"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column()
    created_at: Mapped[str] = mapped_column(INSTANT)
    updated_at: Mapped[str] = mapped_column(INSTANT)

    __table_args__: tuple[SchemaItem, ...] = (
        one_of("type", RecordType),
        Index(None, "type", "id"),
    )
    __mapper_args__ = {"polymorphic_on": "type", "version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
