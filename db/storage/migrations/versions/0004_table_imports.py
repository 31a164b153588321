"""Imports of spreadsheets, the records they made, and mappings of columns kept by name."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.String(36)
INSTANT = sa.String(27)


def upgrade() -> None:
    """Make their tables."""
    _make_imports()
    _make_mappings()


def _make_imports() -> None:
    op.create_table(
        "table_import",
        sa.Column("id", ID, primary_key=True),
        sa.Column(
            "original_sha256",
            sa.String(64),
            sa.ForeignKey("original.sha256"),
            nullable=False,
            index=True,
        ),
        sa.Column("filename", sa.Text, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False),
        sa.Column("head_row", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("mapping", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("begun_at", INSTANT, nullable=False),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("next_row", sa.Integer, nullable=False),
        sa.Column("counts", sa.Text, nullable=False),
        sa.CheckConstraint("kind IN ('meetings', 'people', 'resolutions')", name="kind"),
        sa.CheckConstraint("state IN ('done', 'undone', 'unfinished')", name="state"),
    )
    op.create_table(
        "imported_record",
        sa.Column("import_id", ID, sa.ForeignKey("table_import.id"), primary_key=True),
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True, index=True),
        sa.Column("made", sa.Boolean(name="made"), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("row", sa.Integer, nullable=False),
        sa.Column("filled", sa.Text, nullable=False),
    )


def _make_mappings() -> None:
    op.create_table(
        "table_mapping",
        sa.Column("id", ID, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("mapping", sa.Text, nullable=False),
        sa.Column("changed_at", INSTANT, nullable=False),
        sa.CheckConstraint("name <> ''", name="name_not_empty"),
        sa.UniqueConstraint("key"),
    )
