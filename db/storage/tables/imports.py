"""Imports of spreadsheets: what they were, what each made or filled, and mappings kept by name."""

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.model.table_import import ImportKind, ImportState
from db.storage.tables.base import ID, INSTANT, Base, Sealed, one_of


class TableImportTable(Sealed, Base):
    """One import. ``mapping`` and ``counts`` are JSON; rows before ``next_row`` are taken in.

    With the original's bytes and the mapping it can be repeated, also after it was undone.
    """

    __tablename__ = "table_import"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    original_sha256: Mapped[str] = mapped_column(ForeignKey("original.sha256"), index=True)
    filename: Mapped[str] = mapped_column(Text)
    sheet: Mapped[str] = mapped_column(Text)
    head_row: Mapped[int]
    kind: Mapped[str] = mapped_column(String(16))
    mapping: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16))
    who: Mapped[str] = mapped_column(Text)
    begun_at: Mapped[str] = mapped_column(INSTANT)
    undone_at: Mapped[str | None] = mapped_column(INSTANT)
    rows: Mapped[int]
    next_row: Mapped[int]
    counts: Mapped[str] = mapped_column(Text)

    __table_args__ = (one_of("kind", ImportKind), one_of("state", ImportState))


class ImportedRecordTable(Base):
    """A record that an import made or filled, and the version in which it left it.

    A record whose version is another one now was changed since. ``filled`` names the fields that
    a known record was given, as JSON; it is ``[]`` for one that was made.
    """

    __tablename__ = "imported_record"

    import_id: Mapped[str] = mapped_column(ForeignKey("table_import.id"), primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    made: Mapped[bool] = mapped_column(Boolean(name="made"))
    version: Mapped[int]
    row: Mapped[int]
    filled: Mapped[str] = mapped_column(Text)

    __table_args__ = (Index(None, "record_id"),)


class TableMappingTable(Sealed, Base):
    """How the columns of a spreadsheet are meant, kept under a name for the next one."""

    __tablename__ = "table_mapping"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)
    mapping: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[str] = mapped_column(INSTANT)

    __table_args__ = (CheckConstraint("name <> ''", "name_not_empty"), UniqueConstraint("key"))
