"""Who may see what: restrictions of records, and what a published copy says of itself."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.model.access import AccessStatus
from db.storage.tables.base import DIGEST, EDTF, ID, Base, Sealed, one_of


class RestrictionTable(Base):
    """What was said of a record's access; ``until`` is the last day, empty for no end."""

    __tablename__ = "restriction"

    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    status: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(Text)
    until: Mapped[str] = mapped_column(EDTF)

    __table_args__ = (one_of("status", AccessStatus),)


class RedactionTable(Base):
    """A span of a document's text that readers do not see, and why.

    ``text_digest`` is the SHA-256 of the text in which the span was chosen.
    """

    __tablename__ = "redaction"

    document_id: Mapped[str] = mapped_column(ForeignKey("document.id"), primary_key=True)
    start: Mapped[int] = mapped_column(primary_key=True)
    end: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    text_digest: Mapped[str] = mapped_column(DIGEST)

    __table_args__ = (CheckConstraint('start >= 0 AND "end" > start', "span"),)


class PublicationTable(Sealed, Base):
    """One row in a published copy, none in any other archive: of what it is a copy, and when."""

    __tablename__ = "publication"

    archive: Mapped[str] = mapped_column(ID, primary_key=True)
    day: Mapped[str] = mapped_column(String(10))
    event: Mapped[int]
    closed: Mapped[int]
    restricted: Mapped[int]


class WithheldTable(Sealed, Base):
    """A record that a published copy has not: only that it is closed, and until when.

    ``owner_id`` is the session that it belongs to, empty where it is in none.
    """

    __tablename__ = "withheld"

    record_id: Mapped[str] = mapped_column(ID, primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(String(16))
    until: Mapped[str] = mapped_column(EDTF)
    owner_id: Mapped[str] = mapped_column(ID)

    __table_args__ = (one_of("status", AccessStatus), Index(None, "owner_id"))
