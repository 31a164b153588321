"""What finds authorities and documents that are alike, and further originals of a document."""

import sqlalchemy as sa
from alembic import op

from db.storage.document_json import paragraphs_from_json
from db.storage.name_sounds import name_sounds
from db.storage.text_prints import text_print

revision = "0003"
down_revision = "0002"

ID = sa.String(36)
_BATCH = 2_000


def upgrade() -> None:
    """Make the tables, and fill them from the names and texts that are there."""
    op.create_table(
        "name_sound",
        sa.Column("authority_type", sa.String(16), primary_key=True),
        sa.Column("sound", sa.Text, primary_key=True),
        sa.Column("authority_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "text_print",
        sa.Column("document_id", ID, sa.ForeignKey("document.id"), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Index(None, "digest"),
    )
    op.create_table(
        "text_band",
        sa.Column("band", sa.BigInteger, primary_key=True),
        sa.Column("document_id", ID, sa.ForeignKey("document.id"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "further_original",
        sa.Column("document_id", ID, sa.ForeignKey("document.id"), primary_key=True),
        sa.Column(
            "original_sha256", sa.String(64), sa.ForeignKey("original.sha256"), primary_key=True
        ),
        sa.Index(None, "original_sha256"),
    )
    _fill_sounds()
    _fill_prints()


def _fill_sounds() -> None:
    connection = op.get_bind()
    form = sa.table(
        "name_form", *map(sa.column, ("authority_id", "authority_type", "text", "kind"))
    )
    sounds = sa.table("name_sound", *map(sa.column, ("authority_type", "sound", "authority_id")))
    found: dict[tuple[str, str, str], None] = {}
    rows = connection.execute(sa.select(form)).all()
    for row in rows:
        for sound in name_sounds(row.authority_type, row.text, row.kind):
            found[row.authority_type, sound, row.authority_id] = None
    values = [
        dict(zip(("authority_type", "sound", "authority_id"), key, strict=True)) for key in found
    ]
    for start in range(0, len(values), _BATCH):
        connection.execute(sa.insert(sounds), values[start : start + _BATCH])


def _fill_prints() -> None:
    connection = op.get_bind()
    document = sa.table("document", *map(sa.column, ("id", "text", "structure")))
    prints = sa.table("text_print", *map(sa.column, ("document_id", "digest", "words")))
    bands = sa.table("text_band", *map(sa.column, ("band", "document_id")))
    for document_id in connection.scalars(sa.select(document.c.id)).all():
        row = connection.execute(sa.select(document).where(document.c.id == document_id)).one()
        try:
            paragraphs = paragraphs_from_json(row.structure)
        except (ValueError, TypeError, RecursionError):
            continue  # a damaged document is reported by verify; here it only finds no likeness
        made = text_print(row.text, paragraphs)
        connection.execute(
            sa.insert(prints).values(document_id=row.id, digest=made.digest, words=made.words)
        )
        if made.bands:
            keys = dict.fromkeys(made.bands)
            connection.execute(
                sa.insert(bands), [{"band": key, "document_id": row.id} for key in keys]
            )
