"""Searches that are kept under names."""

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.model import RecordType
from db.storage.tables.base import INSTANT, RecordTable


class SavedSearchTable(RecordTable):
    """A search under a name; ``query`` holds the JSON of ``db.model.query_to_json``.

    ``key`` is the folded name, no two searches have the same. A search that was deleted keeps its
    row, for its history and for the undo, but has no key: its name is free.
    """

    __tablename__ = "saved_search"
    __mapper_args__ = {"polymorphic_identity": RecordType.SAVED_SEARCH.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    key: Mapped[str | None] = mapped_column(Text)
    query: Mapped[str] = mapped_column(Text)
    position: Mapped[int]
    deleted_at: Mapped[str | None] = mapped_column(INSTANT)

    __table_args__ = (
        CheckConstraint("name <> ''", "name_not_empty"),
        CheckConstraint("(key IS NULL) = (deleted_at IS NOT NULL)", "key_unless_deleted"),
        UniqueConstraint("key"),
    )
