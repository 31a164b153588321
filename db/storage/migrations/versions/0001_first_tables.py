"""The tables of the first release."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.String(36)
INSTANT = sa.String(27)
DATE = sa.String(10)
LANGUAGE = sa.String(8)
WORD = sa.String(16)
SHORT = sa.String(64)


def upgrade() -> None:
    """Make all tables. Constraints and indexes are named by the convention of the models."""
    _records()
    _history()
    _authorities()
    _meetings()
    _participations_and_citations()
    _documents()
    _names_and_inbox()
    _resolutions()
    _links()
    _assertions()


def _one_of(column: str, words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words.split())
    return sa.CheckConstraint(f"{column} IN ({listed})", name=column)


def _index(table: str, *indexes: str) -> None:
    for columns in map(str.split, indexes):
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, columns)


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("id", ID, primary_key=True),
        sa.Column("type", WORD, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        _one_of(
            "type", "council document institution instrument meeting person place resolution topic"
        ),
    )
    _index("record", "type id")
    op.create_table(
        "archive",
        sa.Column("uuid", ID, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
    )


def _history() -> None:
    op.create_table(
        "event",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("id", ID, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("what", SHORT, nullable=False),
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), nullable=True),
        sa.Column("detail", sa.Text, nullable=False),
        sa.UniqueConstraint("id"),
    )
    _index("event", "record_id")
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("owner_id", ID, nullable=False),
        sqlite_autoincrement=True,
    )
    _index("outbox", "owner_id")
    op.create_table(
        "record_version",
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("event_seq", sa.Integer, sa.ForeignKey("event.seq"), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    _index("record_version", "event_seq")


def _authorities() -> None:
    for name in ("council", "person", "institution", "place"):
        op.create_table(name, sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True))
    op.create_table(
        "instrument",
        sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("date", DATE, nullable=True),
    )
    _index("instrument", "date")
    op.create_table(
        "topic",
        sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("broader_id", ID, sa.ForeignKey("topic.id"), nullable=True),
    )
    _index("topic", "broader_id")


def _meetings() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("council_id", ID, sa.ForeignKey("council.id"), nullable=True),
        sa.Column("ordinal", sa.Integer, nullable=True),
        sa.Column("date_start", DATE, nullable=True),
        sa.Column("date_end", DATE, nullable=True),
        sa.Column("date_first", DATE, nullable=True),
        sa.Column("date_last", DATE, nullable=True),
        sa.Column("place_id", ID, sa.ForeignKey("place.id"), nullable=True),
        sa.Column("legal_basis_id", ID, sa.ForeignKey("instrument.id"), nullable=True),
        sa.Column("theme", sa.Text, nullable=False),
        sa.Column("language", LANGUAGE, nullable=True),
        sa.CheckConstraint("ordinal IS NULL OR ordinal > 0", name="ordinal_positive"),
    )
    _index("meeting", "council_id ordinal", "date_first", "legal_basis_id", "place_id")
    op.create_table(
        "meeting_theme",
        sa.Column("meeting_id", ID, sa.ForeignKey("meeting.id"), primary_key=True),
        sa.Column("language", LANGUAGE, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "organiser",
        sa.Column("meeting_id", ID, sa.ForeignKey("meeting.id"), primary_key=True),
        sa.Column("institution_id", ID, sa.ForeignKey("institution.id"), primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
    )
    _index("organiser", "institution_id")


def _participations_and_citations() -> None:
    op.create_table(
        "participation",
        sa.Column("id", ID, primary_key=True),
        sa.Column("meeting_id", ID, sa.ForeignKey("meeting.id"), nullable=False),
        sa.Column("person_id", ID, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        _one_of("role", "chair moderator participant rapporteur speaker"),
        sa.UniqueConstraint("meeting_id", "person_id", "role"),
    )
    _index("participation", "person_id")
    op.create_table(
        "office",
        sa.Column("participation_id", ID, sa.ForeignKey("participation.id"), primary_key=True),
        sa.Column("language", LANGUAGE, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "citation",
        sa.Column("resolution_id", ID, sa.ForeignKey("resolution.id"), primary_key=True),
        sa.Column("instrument_id", ID, sa.ForeignKey("instrument.id"), primary_key=True),
    )
    _index("citation", "instrument_id")
    op.create_table(
        "record_topic",
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("topic_id", ID, sa.ForeignKey("topic.id"), primary_key=True),
    )
    _index("record_topic", "topic_id")


def _documents() -> None:
    op.create_table(
        "original",
        sa.Column("sha256", SHORT, primary_key=True),
        sa.Column("filename", sa.Text, nullable=False),
        sa.Column("media_type", sa.String(127), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.CheckConstraint("size >= 0", name="size_not_negative"),
    )
    op.create_table(
        "document",
        sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("meeting_id", ID, sa.ForeignKey("meeting.id"), nullable=False),
        sa.Column("original_sha256", SHORT, sa.ForeignKey("original.sha256"), nullable=False),
        sa.Column("document_type", WORD, nullable=False),
        sa.Column("language", LANGUAGE, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("structure", sa.Text, nullable=False),
        sa.Column("format", WORD, nullable=False),
        sa.Column("warnings", sa.Text, nullable=False),
        sa.Column("complete", sa.Boolean, nullable=False),
        _one_of("document_type", "agenda communique other press_note protocol"),
    )
    _index("document", "meeting_id", "original_sha256")


def _names_and_inbox() -> None:
    op.create_table(
        "name_form",
        sa.Column("id", ID, primary_key=True),
        sa.Column("authority_id", ID, sa.ForeignKey("record.id"), nullable=False),
        sa.Column("authority_type", WORD, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("language", LANGUAGE, nullable=True),
        sa.Column("script", sa.String(4), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("preferred", sa.Boolean, nullable=False),
        sa.Column("source_id", ID, sa.ForeignKey("document.id"), nullable=True),
        _one_of("kind", "abbreviation full variant"),
        sa.CheckConstraint("text <> ''", name="text_not_empty"),
        sa.UniqueConstraint("authority_id", "kind", "text", "language"),
    )
    _index("name_form", "authority_type key", "source_id")
    op.create_table(
        "inbox",
        sa.Column("id", ID, primary_key=True),
        sa.Column("original_sha256", SHORT, sa.ForeignKey("original.sha256"), nullable=False),
        sa.Column("filename", sa.Text, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("problem", SHORT, nullable=False),
        sa.Column("questions", sa.Integer, nullable=False),
        sa.Column("document", sa.Text, nullable=True),
        sa.Column("proposal", sa.Text, nullable=True),
        sa.Column("meeting_id", ID, sa.ForeignKey("meeting.id"), nullable=True),
        sa.Column("received_at", INSTANT, nullable=False),
        _one_of("state", "confirmed discarded duplicate incomplete no_session questions ready"),
    )
    _index("inbox", "meeting_id", "original_sha256", "state")


def _resolutions() -> None:
    op.create_table(
        "resolution",
        sa.Column("id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("meeting_id", ID, sa.ForeignKey("meeting.id"), nullable=False),
        sa.Column("number", sa.String(32), nullable=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.UniqueConstraint("meeting_id", "position"),
    )
    op.create_table(
        "resolution_kind",
        sa.Column("resolution_id", ID, sa.ForeignKey("resolution.id"), primary_key=True),
        sa.Column("kind", WORD, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        _one_of("kind", "acknowledgement assessment decision position recommendation"),
    )
    _index("resolution_kind", "kind")
    op.create_table(
        "resolution_text",
        sa.Column("resolution_id", ID, sa.ForeignKey("resolution.id"), primary_key=True),
        sa.Column("document_id", ID, sa.ForeignKey("document.id"), primary_key=True),
        sa.Column("language", LANGUAGE, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("start", sa.Integer, nullable=True),
        sa.Column("end", sa.Integer, nullable=True),
    )
    _index("resolution_text", "document_id")


def _links() -> None:
    op.create_table(
        "link",
        sa.Column("id", ID, primary_key=True),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("source_id", ID, sa.ForeignKey("record.id"), nullable=False),
        sa.Column("target_id", ID, sa.ForeignKey("record.id"), nullable=True),
        sa.Column("council_id", ID, sa.ForeignKey("council.id"), nullable=True),
        sa.Column("ordinal", sa.Integer, nullable=True),
        sa.Column("number", sa.String(32), nullable=True),
        sa.Column("note", sa.Text, nullable=False),
        _one_of("kind", "changes follows_up reaffirms reports_on"),
        sa.CheckConstraint(
            "target_id IS NOT NULL OR (council_id IS NOT NULL AND ordinal IS NOT NULL)",
            name="target_or_reference",
        ),
    )
    _index("link", "council_id ordinal", "source_id", "target_id")


def _assertions() -> None:
    op.create_table(
        "assertion",
        sa.Column("id", ID, primary_key=True),
        sa.Column("record_id", ID, sa.ForeignKey("record.id"), nullable=False),
        sa.Column("field", SHORT, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("source_id", ID, sa.ForeignKey("document.id"), nullable=True),
        sa.Column("start", sa.Integer, nullable=True),
        sa.Column("end", sa.Integer, nullable=True),
        sa.Column("rule", SHORT, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("chosen", sa.Boolean, nullable=False),
        sa.CheckConstraint("confidence >= 0 AND confidence <= 1", name="confidence_range"),
    )
    _index("assertion", "record_id", "source_id")
