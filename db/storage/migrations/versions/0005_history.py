"""The recycle bin, and digests: of versions, of events in their chain, of rows that are no records.

The digests themselves are made when all migrations are through (``db.storage.settling``).
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

#: Tables whose rows get a digest.
_SEALED = (
    *("record_version", "event", "archive", "inbox", "original"),
    *("table_import", "table_mapping"),
)


def upgrade() -> None:
    """Add the columns; digests are empty for now."""
    with op.batch_alter_table("record", recreate="always") as batch:
        batch.add_column(sa.Column("binned_at", sa.String(27), nullable=True))
    for name in _SEALED:
        with op.batch_alter_table(name, recreate="always") as batch:
            batch.add_column(sa.Column("digest", sa.String(64), nullable=False, server_default=""))
        with op.batch_alter_table(name, recreate="always") as batch:
            batch.alter_column("digest", server_default=None)
