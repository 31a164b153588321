"""Restrictions of access, redactions, published copies, and what acts of disposal erased."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

ID = sa.String(36)
DIGEST = sa.String(64)
_STATUS = "status IN ('closed', 'open', 'restricted')"


def _words(name: str, length: int = 0) -> sa.Column[str]:
    return sa.Column(name, sa.String(length) if length else sa.Text, nullable=False)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "restriction",
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        *(_words("status", 16), _words("reason"), _words("until", 10)),
        sa.CheckConstraint(_STATUS, name="status"),
    )
    op.create_table(
        "redaction",
        sa.Column("document_id", ID, sa.ForeignKey("document.id"), primary_key=True),
        sa.Column("start", sa.Integer, primary_key=True),
        sa.Column("end", sa.Integer, nullable=False),
        *(_words("reason"), _words("text_digest", 64)),
        sa.CheckConstraint('start >= 0 AND "end" > start', name="span"),
    )
    _make_publishing()
    _make_erasing()


def _make_publishing() -> None:
    op.create_table(
        "publication",
        sa.Column("archive", ID, primary_key=True),
        _words("day", 10),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("event", "closed")),
        sa.Column("restricted", sa.Integer, nullable=False),
        _words("digest", 64),
    )
    op.create_table(
        "withheld",
        sa.Column("record_id", ID, primary_key=True),
        *(_words("type", 16), _words("status", 16), _words("until", 10)),
        sa.Column("owner_id", ID, nullable=False, index=True),
        _words("digest", 64),
        sa.CheckConstraint(_STATUS, name="status"),
    )


def _make_erasing() -> None:
    op.create_table(
        "erasure",
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("act_id", ID, sa.ForeignKey("record.id"), nullable=False, index=True),
        *(_words("act_number"), _words("erased_on", 10)),
        sa.Column("last_version", sa.Integer, nullable=False),
    )
    op.create_table(
        "erasing",
        sa.Column("task", DIGEST, primary_key=True),
        _words("digest", 64),
    )
