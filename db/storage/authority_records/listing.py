"""The authority records of an archive, as a list shows them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.authority_records import DESCRIBED_TYPES, AuthorityListing, AuthorityStatus
from db.storage.authority_records.page import identifiers
from db.storage.name_keys import order_key
from db.storage.reading.names import load_names
from db.storage.reading.sources import AUTHORITY_DESCRIPTION, RECORD


def authority_listing(session: Session, language: str) -> tuple[AuthorityListing, ...]:
    """All councils, institutions and persons: the councils first, each kind by name.

    Persons stand by the names of their families.
    """
    own = AUTHORITY_DESCRIPTION.c
    rows = session.execute(
        select(RECORD.c.id, RECORD.c.type, own.existed_from, own.existed_to, own.status)
        .join_from(RECORD, AUTHORITY_DESCRIPTION, own.authority_id == RECORD.c.id, isouter=True)
        .where(RECORD.c.type.in_(DESCRIBED_TYPES), RECORD.c.binned_at.is_(None))
    ).all()
    ids = [row.id for row in rows]
    names, known = load_names(session, ids, language), identifiers(session, ids)
    made = [
        AuthorityListing(
            id=row.id,
            type=RecordType(row.type),
            label=names.label(row.id),
            existed_from=row.existed_from,
            existed_to=row.existed_to,
            status=AuthorityStatus(row.status) if row.status else None,
            identifiers=known.get(row.id, ()),
        )
        for row in rows
    ]
    order = {kind: place for place, kind in enumerate(DESCRIBED_TYPES)}
    return tuple(
        sorted(made, key=lambda one: (order[one.type], order_key(one.type, one.label), one.id))
    )
