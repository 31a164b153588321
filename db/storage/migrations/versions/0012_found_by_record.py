"""What records are found by is indexed by the record too: taking a record away read it all."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the indexes."""
    for table, column in (("name_sound", "authority_id"), ("text_band", "document_id")):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
