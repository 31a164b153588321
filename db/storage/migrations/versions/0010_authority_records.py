"""Authority records by ISAAR(CPF): details of names, texts, identifiers, offices, relations."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.String(36)
EDTF = sa.String(10)
WORD = sa.String(16)


def upgrade() -> None:
    """Make the tables; nothing that is there changes."""
    op.create_table(
        "name_detail",
        sa.Column("name_id", ID, sa.ForeignKey("name_form.id"), primary_key=True),
        _pointer("authority_id", "record.id"),
        *_texts("source"),
        *_dates("valid_from", "valid_to"),
    )
    op.create_table(
        "authority_description",
        sa.Column("authority_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        *_dates("existed_from", "existed_to"),
        *_texts("history", "places", "legal_status", "functions", "mandate", "structure"),
        *_texts("context", "rules"),
        sa.Column("status", WORD, nullable=True),
        *_texts("sources", "maintenance"),
        sa.CheckConstraint("status IS NULL OR status IN ('draft', 'revised')", name="status"),
    )
    op.create_table(
        "authority_identifier",
        sa.Column("authority_id", ID, sa.ForeignKey("record.id"), primary_key=True),
        sa.Column("scheme", WORD, primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
        sa.CheckConstraint("scheme IN ('isni', 'orcid', 'own', 'viaf', 'wikidata')", name="scheme"),
        sa.CheckConstraint("value <> ''", name="value_not_empty"),
    )
    _make_dated()


def _make_dated() -> None:
    op.create_table(
        "held_office",
        sa.Column("id", ID, primary_key=True),
        _pointer("person_id", "person.id"),
        *_texts("text"),
        _pointer("institution_id", "record.id", nullable=True),
        *_dates("start", "end"),
        *_texts("source"),
        sa.CheckConstraint("text <> ''", name="text_not_empty"),
    )
    op.create_table(
        "authority_relation",
        sa.Column("id", ID, primary_key=True),
        _pointer("authority_id", "record.id"),
        sa.Column("kind", WORD, nullable=False),
        _pointer("other_id", "record.id"),
        *_dates("start", "end"),
        *_texts("note"),
        sa.CheckConstraint(
            "kind IN ('associated', 'family', 'founded_by', 'founder_of', 'has_member', "
            "'has_part', 'head_of', 'headed_by', 'member_of', 'part_of', 'predecessor_of', "
            "'successor_of')",
            name="kind",
        ),
        sa.CheckConstraint("authority_id <> other_id", name="two_authorities"),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _dates(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, EDTF, nullable=True) for name in names]


def _pointer(name: str, target: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, ID, sa.ForeignKey(target), nullable=nullable, index=True)
