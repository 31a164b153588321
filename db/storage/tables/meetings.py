"""Meetings, their documents and resolutions, who took part, what was cited, and typed links."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from db.model import DocumentType, LinkKind, RecordType, ResolutionKind, Role
from db.storage.tables.base import EDTF, ID, INSTANT, LANGUAGE, Base, RecordTable, Sealed, one_of


class MeetingTable(RecordTable):
    """One session of a council.

    ``date_first`` and ``date_last`` are the earliest and the latest day that the EDTF dates can
    mean; ``theme`` is the chosen wording, the others are assertions.
    """

    __tablename__ = "meeting"
    __mapper_args__ = {"polymorphic_identity": RecordType.MEETING.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    council_id: Mapped[str | None] = mapped_column(ForeignKey("council.id"))
    ordinal: Mapped[int | None]
    date_start: Mapped[str | None] = mapped_column(EDTF)
    date_end: Mapped[str | None] = mapped_column(EDTF)
    date_first: Mapped[str | None] = mapped_column(String(10), index=True)
    date_last: Mapped[str | None] = mapped_column(String(10))
    place_id: Mapped[str | None] = mapped_column(ForeignKey("place.id"), index=True)
    legal_basis_id: Mapped[str | None] = mapped_column(ForeignKey("instrument.id"), index=True)
    theme: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(LANGUAGE)

    __table_args__ = (
        CheckConstraint("ordinal IS NULL OR ordinal > 0", "ordinal_positive"),
        Index(None, "council_id", "ordinal"),
    )


class MeetingThemeTable(Base):
    """The theme's wording in one language."""

    __tablename__ = "meeting_theme"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    language: Mapped[str] = mapped_column(LANGUAGE, primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class OrganiserTable(Base):
    """An institution that organised a meeting; ``position`` keeps the order of the text."""

    __tablename__ = "organiser"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), primary_key=True)
    institution_id: Mapped[str] = mapped_column(
        ForeignKey("institution.id"), primary_key=True, index=True
    )
    position: Mapped[int]


class ParticipationTable(Base):
    """A person at a meeting in a role, with the office exactly as that record states it."""

    __tablename__ = "participation"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str] = mapped_column(String(16))
    position: Mapped[int]

    __table_args__ = (
        one_of("role", Role),
        UniqueConstraint("meeting_id", "person_id", "role"),
    )


class OfficeTable(Base):
    """The office of a participation as one language version states it."""

    __tablename__ = "office"

    participation_id: Mapped[str] = mapped_column(ForeignKey("participation.id"), primary_key=True)
    language: Mapped[str] = mapped_column(LANGUAGE, primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class OriginalTable(Sealed, Base):
    """A file as received; its bytes lie in ``originals/`` under their digest."""

    __tablename__ = "original"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    filename: Mapped[str] = mapped_column(Text)
    media_type: Mapped[str] = mapped_column(String(127))
    size: Mapped[int]
    received_at: Mapped[str] = mapped_column(INSTANT)

    __table_args__ = (CheckConstraint("size >= 0", "size_not_negative"),)


class DocumentTable(RecordTable):
    """One text of a meeting in one language, as it was read from its original.

    ``structure`` holds the paragraphs' spans, labels, levels and pages as JSON.
    """

    __tablename__ = "document"
    __mapper_args__ = {"polymorphic_identity": RecordType.DOCUMENT.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    original_sha256: Mapped[str] = mapped_column(ForeignKey("original.sha256"), index=True)
    document_type: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(LANGUAGE)
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    structure: Mapped[str] = mapped_column(Text)
    format: Mapped[str] = mapped_column(String(16))
    warnings: Mapped[str] = mapped_column(Text)
    complete: Mapped[bool] = mapped_column(Boolean(name="complete"))

    __table_args__ = (one_of("document_type", DocumentType),)


class ResolutionTable(RecordTable):
    """One outcome point of a meeting; its wordings are in ``resolution_text``."""

    __tablename__ = "resolution"
    __mapper_args__ = {"polymorphic_identity": RecordType.RESOLUTION.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"))
    number: Mapped[str | None] = mapped_column(String(32))
    position: Mapped[int]

    __table_args__ = (UniqueConstraint("meeting_id", "position"),)


class ResolutionKindTable(Base):
    """A speech act of a resolution; one resolution may have several."""

    __tablename__ = "resolution_kind"

    resolution_id: Mapped[str] = mapped_column(ForeignKey("resolution.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True, index=True)
    position: Mapped[int]

    __table_args__ = (one_of("kind", ResolutionKind),)


class ResolutionTextTable(Base):
    """The wording of a resolution in one document, with its place there (None: typed in)."""

    __tablename__ = "resolution_text"

    resolution_id: Mapped[str] = mapped_column(ForeignKey("resolution.id"), primary_key=True)
    document_id: Mapped[str] = mapped_column(
        ForeignKey("document.id"), primary_key=True, index=True
    )
    language: Mapped[str] = mapped_column(LANGUAGE)
    text: Mapped[str] = mapped_column(Text)
    start: Mapped[int | None]
    end: Mapped[int | None]


class CitationTable(Base):
    """A resolution cites an instrument."""

    __tablename__ = "citation"

    resolution_id: Mapped[str] = mapped_column(ForeignKey("resolution.id"), primary_key=True)
    instrument_id: Mapped[str] = mapped_column(
        ForeignKey("instrument.id"), primary_key=True, index=True
    )


class RecordTopicTable(Base):
    """A record is about a topic."""

    __tablename__ = "record_topic"

    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    topic_id: Mapped[str] = mapped_column(ForeignKey("topic.id"), primary_key=True, index=True)


class LinkTable(Base):
    """A typed link between two records: source KIND target.

    A reference to a session that is not in the archive yet has no target; ``council_id``,
    ``ordinal`` and ``number`` say what it points at, and it is resolved when that one comes.
    """

    __tablename__ = "link"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    source_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    target_id: Mapped[str | None] = mapped_column(ForeignKey("record.id"), index=True)
    council_id: Mapped[str | None] = mapped_column(ForeignKey("council.id"))
    ordinal: Mapped[int | None]
    number: Mapped[str | None] = mapped_column(String(32))
    note: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        one_of("kind", LinkKind),
        CheckConstraint(
            "target_id IS NOT NULL OR (council_id IS NOT NULL AND ordinal IS NOT NULL)",
            "target_or_reference",
        ),
        Index(None, "council_id", "ordinal"),
    )


class AssertionTable(Base):
    """A value of a record's field as one source states it; two sources may disagree."""

    __tablename__ = "assertion"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    field: Mapped[str] = mapped_column(String(64))
    value: Mapped[str] = mapped_column(Text)
    source_id: Mapped[str | None] = mapped_column(ForeignKey("document.id"), index=True)
    start: Mapped[int | None]
    end: Mapped[int | None]
    rule: Mapped[str] = mapped_column(String(64))
    confidence: Mapped[float] = mapped_column(Float)
    chosen: Mapped[bool] = mapped_column(Boolean(name="chosen"))

    __table_args__ = (CheckConstraint("confidence >= 0 AND confidence <= 1", "confidence_range"),)
