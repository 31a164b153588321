"""Archival description: units with what lies in them, accessions, retention rules, acts."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ID = sa.String(36)
CODE = sa.String(64)
EDTF = sa.String(10)
_TYPES = (
    "accession council disposal_act document institution instrument meeting person place "
    "resolution retention_rule saved_search topic unit"
)


def upgrade() -> None:
    """Let ``record`` hold the new types, and make their tables."""
    _widen_record()
    _make_rules()
    _make_units()
    _make_accessions()
    _make_acts()


def _widen_record() -> None:
    """SQLite cannot change a check: the table is copied into one that has the new one."""
    listed = ", ".join(f"'{word}'" for word in _TYPES.split())
    wanted = sa.Table(
        "record",
        sa.MetaData(naming_convention=op.get_context().opts["target_metadata"].naming_convention),
        sa.Column("id", ID, primary_key=True),
        sa.Column("type", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.Column("binned_at", sa.String(27), nullable=True),
        sa.CheckConstraint(f"type IN ({listed})", name="type"),
        sa.Index(None, "type", "id"),
    )
    with op.batch_alter_table("record", copy_from=wanted, recreate="always"):
        pass


def _record_id() -> sa.Column[str]:
    return sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _pointer(name: str, target: str, *, nullable: bool = True) -> sa.Column[str]:
    return sa.Column(name, ID, sa.ForeignKey(target), nullable=nullable, index=True)


def _make_rules() -> None:
    op.create_table(
        "retention_rule",
        _record_id(),
        *_texts("article", "title", "source"),
        sa.Column("term", sa.String(16), nullable=False),
        sa.Column("years", sa.Integer, nullable=True),
        sa.Column("review", sa.Boolean(name="review"), nullable=False),
        sa.Column("trigger", sa.String(16), nullable=False),
        *_texts("note"),
        sa.CheckConstraint(
            "term IN ('permanent', 'until_replaced', 'while_needed', 'years')", name="term"
        ),
        sa.CheckConstraint("trigger IN ('closing', 'event')", name="trigger"),
        sa.CheckConstraint("(years IS NOT NULL) = (term = 'years')", name="years_if_counted"),
    )


def _make_units() -> None:
    op.create_table(
        "unit",
        _record_id(),
        _pointer("parent_id", "unit.id"),
        sa.Column("holder", ID, nullable=False),
        sa.Column("level", sa.String(16), nullable=False),
        sa.Column("code", CODE, nullable=False),
        *_texts("title"),
        sa.Column("date_start", EDTF, nullable=True),
        sa.Column("date_end", EDTF, nullable=True),
        *_texts("extent"),
        sa.Column("sheets", sa.Integer, nullable=True),
        *_texts("file_index", "scope", "arrangement", "access", "finding_aids", "language"),
        *_texts("note", "pattern"),
        _pointer("rule_id", "retention_rule.id"),
        sa.Column("retention_from", EDTF, nullable=True),
        sa.CheckConstraint(
            "level IN ('file', 'fonds', 'item', 'series', 'subfonds', 'subseries')", name="level"
        ),
        sa.CheckConstraint("code <> ''", name="code_not_empty"),
        sa.CheckConstraint("(level = 'fonds') = (parent_id IS NULL)", name="fonds_at_the_top"),
        sa.CheckConstraint("holder = coalesce(parent_id, '')", name="holder_is_parent"),
        sa.UniqueConstraint("holder", "code"),
    )
    op.create_table(
        "unit_creator",
        sa.Column("unit_id", ID, sa.ForeignKey("unit.id"), primary_key=True),
        sa.Column("authority_id", ID, sa.ForeignKey("record.id"), primary_key=True, index=True),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_table(
        "placement",
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("unit_id", ID, sa.ForeignKey("unit.id"), primary_key=True, index=True),
        sa.Column("sheets", CODE, nullable=False),
    )


def _make_accessions() -> None:
    op.create_table(
        "accession",
        _record_id(),
        sa.Column("number", CODE, nullable=False),
        sa.Column("date", EDTF, nullable=True),
        *_texts("donor_name"),
        _pointer("donor_id", "record.id"),
        *_texts("extent", "contents", "condition", "note"),
        _pointer("unit_id", "unit.id"),
        sa.CheckConstraint("number <> ''", name="number_not_empty"),
        sa.UniqueConstraint("number"),
    )
    op.create_table(
        "accession_original",
        sa.Column("accession_id", ID, sa.ForeignKey("accession.id"), primary_key=True),
        sa.Column(
            "original_sha256", sa.String(64), sa.ForeignKey("original.sha256"), primary_key=True
        ),
        sa.UniqueConstraint("original_sha256"),
    )


def _make_acts() -> None:
    op.create_table(
        "disposal_act",
        _record_id(),
        sa.Column("number", CODE, nullable=False),
        _pointer("fonds_id", "unit.id", nullable=False),
        sa.Column("date", EDTF, nullable=True),
        *_texts("place", "organisation", "approver", "basis", "commission", "compiler", "note"),
        sa.CheckConstraint("number <> ''", name="number_not_empty"),
        sa.UniqueConstraint("number"),
    )
    op.create_table(
        "disposal_item",
        sa.Column("act_id", ID, sa.ForeignKey("disposal_act.id"), primary_key=True),
        sa.Column("unit_id", ID, sa.ForeignKey("unit.id"), primary_key=True, index=True),
        sa.Column("position", sa.Integer, nullable=False),
        *_texts("title", "dates", "series", "code"),
        sa.Column("count", sa.Integer, nullable=False),
        *_texts("term", "note"),
    )
