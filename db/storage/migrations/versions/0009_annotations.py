"""Tags and notes on records."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.String(36)


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "record_tag",
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("key", sa.Text, primary_key=True, index=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.CheckConstraint("text <> ''", name="text_not_empty"),
    )
    op.create_table(
        "record_note",
        sa.Column("id", ID, primary_key=True),
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), nullable=False, index=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("author", sa.String(255), nullable=False),
        sa.Column("made_at", sa.String(27), nullable=False),
        sa.Column("changed_at", sa.String(27), nullable=True),
        sa.Column("document_id", ID, sa.ForeignKey("record.id"), nullable=True, index=True),
        sa.Column("start", sa.Integer, nullable=True),
        sa.Column("end", sa.Integer, nullable=True),
        sa.Column("quoted", sa.Text, nullable=True),
        sa.Column("prefix", sa.Text, nullable=True),
        sa.Column("suffix", sa.Text, nullable=True),
        sa.CheckConstraint("text <> ''", name="text_not_empty"),
        sa.CheckConstraint(
            "(document_id IS NULL) = (quoted IS NULL) AND (document_id IS NULL) = (start IS NULL)"
            ' AND (document_id IS NULL) = ("end" IS NULL)',
            name="quotation_whole",
        ),
    )
