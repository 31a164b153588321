"""Searches that are kept under names: a further type of record."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.String(36)
INSTANT = sa.String(27)
_TYPES = (
    "council document institution instrument meeting person place resolution saved_search topic"
)


def upgrade() -> None:
    """Let ``record`` hold saved searches, and make their table."""
    _widen_record()
    op.create_table(
        "saved_search",
        sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=True),
        sa.Column("query", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("deleted_at", INSTANT, nullable=True),
        sa.CheckConstraint("name <> ''", name="name_not_empty"),
        sa.CheckConstraint("(key IS NULL) = (deleted_at IS NOT NULL)", name="key_unless_deleted"),
        sa.UniqueConstraint("key"),
    )


def _widen_record() -> None:
    """SQLite cannot change a check: the table is copied into one that has the new one."""
    listed = ", ".join(f"'{word}'" for word in _TYPES.split())
    wanted = sa.Table(
        "record",
        sa.MetaData(naming_convention=op.get_context().opts["target_metadata"].naming_convention),
        sa.Column("id", ID, primary_key=True),
        sa.Column("type", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.CheckConstraint(f"type IN ({listed})", name="type"),
        sa.Index(None, "type", "id"),
    )
    with op.batch_alter_table("record", copy_from=wanted, recreate="always"):
        pass
