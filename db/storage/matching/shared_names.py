"""Whether a proposal has a name that several authorities of the archive bear alike. One query."""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import Leaf, Proposal, RecordType
from db.storage.name_keys import name_key
from db.storage.tables import NameFormTable


def has_shared_name(session: Session, proposal: Proposal) -> bool:
    """True if a name without a tie is spelled as those of two persons, bodies or places.

    Instruments are left out: many bear one title, and their dates tell them apart.
    """
    wanted: dict[str, set[str]] = {}
    for record_type, leaf in _names(proposal):
        if leaf is not None and not leaf.tie and (key := name_key(leaf.text)):
            wanted.setdefault(key, set()).add(record_type.value)
    if not wanted:
        return False
    form, types = NameFormTable, sorted(set().union(*wanted.values()))
    shared = session.execute(
        select(form.key, form.authority_type)
        .where(form.authority_type.in_(types), form.key.in_(wanted))
        .group_by(form.key, form.authority_type)
        .having(func.count(form.authority_id.distinct()) > 1)
    )
    return any(record_type in wanted[key] for key, record_type in shared)


def _names(proposal: Proposal) -> Iterator[tuple[RecordType, Leaf | None]]:
    session = proposal.session
    if session.council is not None:
        yield RecordType.COUNCIL, session.council.name
        yield RecordType.COUNCIL, session.council.abbreviation
    yield RecordType.PLACE, session.place
    for body in session.organisers:
        yield RecordType.INSTITUTION, body.name
        yield RecordType.INSTITUTION, body.abbreviation
    for person in proposal.participants:
        yield RecordType.PERSON, person.name
