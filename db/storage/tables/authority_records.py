"""What ISAAR(CPF) describes of authorities: texts, identifiers, held offices, relations.

Rows of their own, so that a record of which nothing is said stays as it was.
"""

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.model.authority_records import AuthorityRelationKind, AuthorityStatus, IdentifierScheme
from db.storage.tables.base import EDTF, ID, Base, one_of


class NameDetailTable(Base):
    """Where a name form is from, in words, and when it was in use."""

    __tablename__ = "name_detail"

    name_id: Mapped[str] = mapped_column(ForeignKey("name_form.id"), primary_key=True)
    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    source: Mapped[str] = mapped_column(Text)
    valid_from: Mapped[str | None] = mapped_column(EDTF)
    valid_to: Mapped[str | None] = mapped_column(EDTF)


class AuthorityDescriptionTable(Base):
    """The texts of an authority record; an empty one says nothing."""

    __tablename__ = "authority_description"

    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    existed_from: Mapped[str | None] = mapped_column(EDTF)
    existed_to: Mapped[str | None] = mapped_column(EDTF)
    history: Mapped[str] = mapped_column(Text)
    places: Mapped[str] = mapped_column(Text)
    legal_status: Mapped[str] = mapped_column(Text)
    functions: Mapped[str] = mapped_column(Text)
    mandate: Mapped[str] = mapped_column(Text)
    structure: Mapped[str] = mapped_column(Text)
    context: Mapped[str] = mapped_column(Text)
    rules: Mapped[str] = mapped_column(Text)
    status: Mapped[str | None] = mapped_column(String(16))
    sources: Mapped[str] = mapped_column(Text)
    maintenance: Mapped[str] = mapped_column(Text)

    __table_args__ = (one_of("status", AuthorityStatus, nullable=True),)


class AuthorityIdentifierTable(Base):
    """What others, or the archive itself, know an authority by."""

    __tablename__ = "authority_identifier"

    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    scheme: Mapped[str] = mapped_column(String(16), primary_key=True)
    value: Mapped[str] = mapped_column(Text, primary_key=True)

    __table_args__ = (
        one_of("scheme", IdentifierScheme),
        CheckConstraint("value <> ''", "value_not_empty"),
    )


class HeldOfficeTable(Base):
    """An office that a person held, as the archivist states it."""

    __tablename__ = "held_office"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    institution_id: Mapped[str | None] = mapped_column(ForeignKey("record.id"), index=True)
    start: Mapped[str | None] = mapped_column(EDTF)
    end: Mapped[str | None] = mapped_column(EDTF)
    source: Mapped[str] = mapped_column(Text)

    __table_args__ = (CheckConstraint("text <> ''", "text_not_empty"),)


class AuthorityRelationTable(Base):
    """How an authority stands to another one; read: ``authority`` KIND ``other``.

    It is a part of that authority's record alone; the other end shows it the other way round.
    """

    __tablename__ = "authority_relation"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    other_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    start: Mapped[str | None] = mapped_column(EDTF)
    end: Mapped[str | None] = mapped_column(EDTF)
    note: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        one_of("kind", AuthorityRelationKind),
        CheckConstraint("authority_id <> other_id", "two_authorities"),
    )
