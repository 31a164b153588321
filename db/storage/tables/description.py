"""Archival description: the reference tree and what is placed in it, accessions, retention."""

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.model import RecordType
from db.model.description import RetentionTerm, RetentionTrigger, UnitLevel
from db.storage.tables.base import DIGEST, EDTF, ID, Base, RecordTable, one_of

_CODE = String(64)


class RetentionRuleTable(RecordTable):
    """How long documents of a kind are kept, by an article of a list."""

    __tablename__ = "retention_rule"
    __mapper_args__ = {"polymorphic_identity": RecordType.RETENTION_RULE.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    article: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    term: Mapped[str] = mapped_column(String(16))
    years: Mapped[int | None]
    review: Mapped[bool] = mapped_column(Boolean(name="review"))
    trigger: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        one_of("term", RetentionTerm),
        one_of("trigger", RetentionTrigger),
        CheckConstraint("(years IS NOT NULL) = (term = 'years')", "years_if_counted"),
    )


class UnitTable(RecordTable):
    """A description unit: fonds, series, file, item. ``holder`` is the parent's id, or empty.

    It stands beside ``parent_id`` since a null would let two fonds have one code.
    """

    __tablename__ = "unit"
    __mapper_args__ = {"polymorphic_identity": RecordType.UNIT.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), index=True)
    holder: Mapped[str] = mapped_column(ID)
    level: Mapped[str] = mapped_column(String(16))
    code: Mapped[str] = mapped_column(_CODE)
    title: Mapped[str] = mapped_column(Text)
    date_start: Mapped[str | None] = mapped_column(EDTF)
    date_end: Mapped[str | None] = mapped_column(EDTF)
    extent: Mapped[str] = mapped_column(Text)
    sheets: Mapped[int | None]
    file_index: Mapped[str] = mapped_column(Text)
    scope: Mapped[str] = mapped_column(Text)
    arrangement: Mapped[str] = mapped_column(Text)
    access: Mapped[str] = mapped_column(Text)
    finding_aids: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    pattern: Mapped[str] = mapped_column(Text)
    rule_id: Mapped[str | None] = mapped_column(ForeignKey("retention_rule.id"), index=True)
    retention_from: Mapped[str | None] = mapped_column(EDTF)

    __table_args__ = (
        one_of("level", UnitLevel),
        CheckConstraint("code <> ''", "code_not_empty"),
        CheckConstraint("(level = 'fonds') = (parent_id IS NULL)", "fonds_at_the_top"),
        CheckConstraint("holder = coalesce(parent_id, '')", "holder_is_parent"),
        UniqueConstraint("holder", "code"),
    )


class UnitCreatorTable(Base):
    """Who made the documents of a unit: an institution, a council or a person."""

    __tablename__ = "unit_creator"

    unit_id: Mapped[str] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True, index=True)
    position: Mapped[int]


class PlacementTable(Base):
    """A document or a meeting lies in a unit, on those sheets."""

    __tablename__ = "placement"

    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    unit_id: Mapped[str] = mapped_column(ForeignKey("unit.id"), primary_key=True, index=True)
    sheets: Mapped[str] = mapped_column(_CODE)


class AccessionTable(RecordTable):
    """What came into the archive at once, and from whom."""

    __tablename__ = "accession"

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    number: Mapped[str] = mapped_column(_CODE)
    date: Mapped[str | None] = mapped_column(EDTF)
    donor_name: Mapped[str] = mapped_column(Text)
    donor_id: Mapped[str | None] = mapped_column(ForeignKey("record.id"), index=True)
    extent: Mapped[str] = mapped_column(Text)
    contents: Mapped[str] = mapped_column(Text)
    condition: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), index=True)

    #: Two columns point at ``record``; by the first of them this is one.
    __mapper_args__ = {  # noqa: RUF012
        "polymorphic_identity": RecordType.ACCESSION.value,
        "inherit_condition": id == RecordTable.id,
    }
    __table_args__ = (
        CheckConstraint("number <> ''", "number_not_empty"),
        UniqueConstraint("number"),
    )


class AccessionOriginalTable(Base):
    """A received file that an accession brought; it came once."""

    __tablename__ = "accession_original"

    accession_id: Mapped[str] = mapped_column(ForeignKey("accession.id"), primary_key=True)
    original_sha256: Mapped[str] = mapped_column(
        DIGEST, ForeignKey("original.sha256"), primary_key=True
    )

    __table_args__ = (UniqueConstraint("original_sha256"),)


class DisposalActTable(RecordTable):
    """An act by which documents are set apart for destruction."""

    __tablename__ = "disposal_act"
    __mapper_args__ = {"polymorphic_identity": RecordType.DISPOSAL_ACT.value}  # noqa: RUF012

    id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    number: Mapped[str] = mapped_column(_CODE)
    fonds_id: Mapped[str] = mapped_column(ForeignKey("unit.id"), index=True)
    date: Mapped[str | None] = mapped_column(EDTF)
    place: Mapped[str] = mapped_column(Text)
    organisation: Mapped[str] = mapped_column(Text)
    approver: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(Text)
    commission: Mapped[str] = mapped_column(Text)
    compiler: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        CheckConstraint("number <> ''", "number_not_empty"),
        UniqueConstraint("number"),
    )


class DisposalItemTable(Base):
    """A line of an act, with the file as it stood then."""

    __tablename__ = "disposal_item"

    act_id: Mapped[str] = mapped_column(ForeignKey("disposal_act.id"), primary_key=True)
    unit_id: Mapped[str] = mapped_column(ForeignKey("unit.id"), primary_key=True, index=True)
    position: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    dates: Mapped[str] = mapped_column(Text)
    series: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    count: Mapped[int]
    term: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
