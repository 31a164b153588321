"""Which meetings and persons the index has to take in again when a name changes."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.storage.tables import (
    CitationTable,
    MeetingTable,
    OrganiserTable,
    ParticipationTable,
    PersonTable,
    ResolutionTable,
)


def owners_named_by(session: Session, authorities: Sequence[str]) -> list[str]:
    """The meetings whose units hold a name of one of the authorities, and persons among them."""
    if not authorities:
        return []
    meetings = session.scalars(
        select(MeetingTable.id)
        .where(
            or_(
                MeetingTable.council_id.in_(authorities),
                MeetingTable.place_id.in_(authorities),
                MeetingTable.legal_basis_id.in_(authorities),
                MeetingTable.id.in_(
                    select(ParticipationTable.meeting_id).where(
                        ParticipationTable.person_id.in_(authorities)
                    )
                ),
                MeetingTable.id.in_(
                    select(OrganiserTable.meeting_id).where(
                        OrganiserTable.institution_id.in_(authorities)
                    )
                ),
                MeetingTable.id.in_(
                    select(ResolutionTable.meeting_id)
                    .join(CitationTable, CitationTable.resolution_id == ResolutionTable.id)
                    .where(CitationTable.instrument_id.in_(authorities))
                ),
            )
        )
        .order_by(MeetingTable.id)
    ).all()
    persons = session.scalars(
        select(PersonTable.id).where(PersonTable.id.in_(authorities)).order_by(PersonTable.id)
    ).all()
    return [*meetings, *persons]
