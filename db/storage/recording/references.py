"""References from one resolution to an earlier session of the council, now or later resolved."""

from collections.abc import Iterable

from sqlalchemy import select

from db.model import LinkKind, ProposedReference, new_id
from db.storage.history import Change
from db.storage.recording.intake import Intake, ordinal_of
from db.storage.tables import LinkTable, MeetingTable, ResolutionTable

_KINDS = frozenset(kind.value for kind in LinkKind)


def settle_references(
    intake: Intake, resolution_id: str, references: Iterable[ProposedReference]
) -> None:
    """Write a resolution's references as links; what they point at may not be there yet."""
    for reference in references:
        added = _add_link(intake, resolution_id, reference)
        for field, leaf in (
            ("reference.kind", reference.kind),
            ("reference.ordinal", reference.ordinal),
            ("reference.number", reference.number),
        ):
            intake.state(resolution_id, field, leaf, chosen=added)


def _add_link(intake: Intake, resolution_id: str, reference: ProposedReference) -> bool:
    """Add the link, or find that it is there; False if it cannot point at anything."""
    meeting, ordinal = intake.meeting, ordinal_of(reference.ordinal)
    kind = reference.kind.text
    if meeting.council_id is None or ordinal is None or kind not in _KINDS:
        return False
    if ordinal == meeting.ordinal:
        return False
    number = reference.number.text.strip() or None if reference.number is not None else None
    session = intake.change.session
    known = session.scalars(
        select(LinkTable.id).where(
            LinkTable.source_id == resolution_id,
            LinkTable.kind == kind,
            LinkTable.ordinal == ordinal,
            LinkTable.number == number,
        )
    ).first()
    if known is None:
        session.add(
            LinkTable(
                id=new_id(),
                kind=kind,
                source_id=resolution_id,
                target_id=_target(intake.change, meeting.council_id, ordinal, number),
                council_id=meeting.council_id,
                ordinal=ordinal,
                number=number,
                note="",
            )
        )
        session.flush()
    return True


def resolve_waiting(change: Change, meeting: MeetingTable) -> None:
    """Let the links that wait for a session of this council point at this meeting."""
    if meeting.council_id is None or meeting.ordinal is None:
        return
    waiting = change.session.scalars(
        select(LinkTable)
        .where(
            LinkTable.target_id.is_(None),
            LinkTable.council_id == meeting.council_id,
            LinkTable.ordinal == meeting.ordinal,
        )
        .order_by(LinkTable.id)
    ).all()
    for link in waiting:
        target = _target(change, meeting.council_id, meeting.ordinal, link.number)
        if target is not None:
            link.target_id = target
            change.touch(link.source_id)


def redirect_references(change: Change, meeting: MeetingTable, before: str | None) -> None:
    """The meeting has come to another council: its points mean that one's sessions.

    Links that pointed at it as a session of the council before wait again.
    """
    session = change.session
    points = select(ResolutionTable.id).where(ResolutionTable.meeting_id == meeting.id)
    if before is not None and before != meeting.council_id:
        aimed = LinkTable.target_id.in_(points) | (LinkTable.target_id == meeting.id)
        statement = select(LinkTable).where(LinkTable.council_id == before, aimed)
        for link in session.scalars(statement.order_by(LinkTable.id)).all():
            link.target_id = None
            change.touch(link.source_id)
        own = select(LinkTable).where(LinkTable.council_id == before)
        for link in session.scalars(own.where(LinkTable.source_id.in_(points))).all():
            link.council_id, ordinal = meeting.council_id, link.ordinal or 0
            link.target_id = _target(change, meeting.council_id or "", ordinal, link.number)
            change.touch(link.source_id)
        session.flush()
    resolve_waiting(change, meeting)


def _target(change: Change, council_id: str, ordinal: int, number: str | None) -> str | None:
    """The meeting, or its resolution with that number; None unless there is exactly one."""
    meetings = (
        select(MeetingTable.id)
        .where(MeetingTable.council_id == council_id, MeetingTable.ordinal == ordinal)
        .limit(2)
    )
    wanted = meetings
    if number is not None:
        wanted = (
            select(ResolutionTable.id)
            .where(
                ResolutionTable.meeting_id.in_(
                    select(MeetingTable.id).where(
                        MeetingTable.council_id == council_id, MeetingTable.ordinal == ordinal
                    )
                ),
                ResolutionTable.number == number,
            )
            .limit(2)
        )
    found = change.session.scalars(wanted).all()
    return found[0] if len(found) == 1 else None
