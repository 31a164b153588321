"""The last check of each original."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "original_check",
        sa.Column("sha256", sa.String(64), sa.ForeignKey("original.sha256"), primary_key=True),
        sa.Column("checked_at", sa.String(27), nullable=False),
        sa.Column("result", sa.String(16), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("round_began", sa.String(27), nullable=False, index=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.CheckConstraint(
            "result IN ('changed', 'good', 'missing', 'size', 'unreadable')", name="result"
        ),
    )
