"""Codes, notes and relations of topics."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.String(36)


def upgrade() -> None:
    """Make the three tables."""
    op.create_table(
        "topic_code",
        sa.Column("topic_id", ID, sa.ForeignKey("topic.id"), primary_key=True),
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("value", sa.Text, primary_key=True, index=True),
        sa.CheckConstraint("kind IN ('notation', 'uri')", name="kind"),
    )
    op.create_table(
        "topic_note",
        sa.Column("id", ID, primary_key=True),
        sa.Column("topic_id", ID, sa.ForeignKey("topic.id"), nullable=False, index=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.CheckConstraint(
            "kind IN ('change', 'definition', 'editorial', 'example', 'history', 'note', 'scope')",
            name="kind",
        ),
        sa.CheckConstraint("text <> ''", name="text_not_empty"),
    )
    op.create_table(
        "topic_relation",
        sa.Column("topic_id", ID, sa.ForeignKey("topic.id"), primary_key=True),
        sa.Column("related_id", ID, sa.ForeignKey("topic.id"), primary_key=True, index=True),
        sa.CheckConstraint("topic_id <> related_id", name="not_itself"),
    )
