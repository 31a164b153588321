"""Councils, persons, institutions, instruments, places and topics, and all their names."""

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.model import NameKind, RecordType
from db.storage.tables.base import EDTF, ID, LANGUAGE, Base, RecordTable, one_of


class CouncilTable(RecordTable):
    """A council: the body whose sessions are kept."""

    __tablename__ = "council"
    __mapper_args__ = {"polymorphic_identity": RecordType.COUNCIL.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)


class PersonTable(RecordTable):
    """A person."""

    __tablename__ = "person"
    __mapper_args__ = {"polymorphic_identity": RecordType.PERSON.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)


class InstitutionTable(RecordTable):
    """A think tank, a ministry, any corporate body that is not a council."""

    __tablename__ = "institution"
    __mapper_args__ = {"polymorphic_identity": RecordType.INSTITUTION.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)


class InstrumentTable(RecordTable):
    """A cited agreement, statement, declaration or decision; one node in every language."""

    __tablename__ = "instrument"
    __mapper_args__ = {"polymorphic_identity": RecordType.INSTRUMENT.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    date: Mapped[str | None] = mapped_column(EDTF, index=True)


class PlaceTable(RecordTable):
    """A town where councils meet, or «online»."""

    __tablename__ = "place"
    __mapper_args__ = {"polymorphic_identity": RecordType.PLACE.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)


class TopicTable(RecordTable):
    """A subject; a broader topic may be named."""

    __tablename__ = "topic"
    __mapper_args__ = {"polymorphic_identity": RecordType.TOPIC.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    broader_id: Mapped[str | None] = mapped_column(ForeignKey("topic.id"), index=True)


class NameFormTable(Base):
    """One spelling of an authority's name with its language, script and source.

    ``key`` is the folded form by which equal names are found; it is not unique, since two persons
    may bear one name.
    """

    __tablename__ = "name_form"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"))
    authority_type: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(LANGUAGE)
    script: Mapped[str] = mapped_column(String(4))
    kind: Mapped[str] = mapped_column(String(16))
    preferred: Mapped[bool] = mapped_column(Boolean(name="preferred"))
    source_id: Mapped[str | None] = mapped_column(ForeignKey("document.id"), index=True)

    __table_args__ = (
        one_of("kind", NameKind),
        CheckConstraint("text <> ''", "text_not_empty"),
        UniqueConstraint("authority_id", "kind", "text", "language"),
        Index(None, "authority_type", "key"),
    )
