"""Tags and notes, which may belong to any record that people describe."""

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.storage.tables.base import ID, INSTANT, Base


class RecordTagTable(Base):
    """A record bears a tag. ``key`` is by what tags are the same (``db.model.annotations``)."""

    __tablename__ = "record_tag"

    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True, index=True)
    text: Mapped[str] = mapped_column(Text)

    __table_args__ = (CheckConstraint("text <> ''", "text_not_empty"),)


class RecordNoteTable(Base):
    """A note on a record, or on some words of a document's text.

    The words are kept with their place and with what stands around them. Their document may lie in
    the recycle bin: the note stays.
    """

    __tablename__ = "record_note"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(String(255))
    made_at: Mapped[str] = mapped_column(INSTANT)
    changed_at: Mapped[str | None] = mapped_column(INSTANT)
    document_id: Mapped[str | None] = mapped_column(ForeignKey("record.id"), index=True)
    start: Mapped[int | None]
    end: Mapped[int | None]
    quoted: Mapped[str | None] = mapped_column(Text)
    prefix: Mapped[str | None] = mapped_column(Text)
    suffix: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        CheckConstraint("text <> ''", "text_not_empty"),
        CheckConstraint(
            "(document_id IS NULL) = (quoted IS NULL) AND (document_id IS NULL) = (start IS NULL)"
            ' AND (document_id IS NULL) = ("end" IS NULL)',
            "quotation_whole",
        ),
    )
