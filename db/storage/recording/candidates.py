"""The meetings that a confirmed text may belong to, as facts to compare. Decides nothing."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from db.model import PartialDate, Proposal, RecordType
from db.storage.authorities import has_name, names
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.recording.heads import found_body
from db.storage.recording.intake import date_of, ordinal_of
from db.storage.recording.joining import DAYS_APART, CouncilMatch, Joining, SessionFacts, choose
from db.storage.recording.ties import bearer, is_tied
from db.storage.tables import DocumentTable, MeetingTable, NameFormTable, ResolutionTable


def facts_of(proposal: Proposal, language: str) -> SessionFacts:
    """What a proposal says of its meeting."""
    session = proposal.session
    place = name_key(session.place.text) if session.place is not None else ""
    return SessionFacts(
        ordinal=ordinal_of(session.ordinal),
        start=date_of(session.date_start),
        end=date_of(session.date_end),
        places=frozenset({place} if place else ()),
        points=len(proposal.points),
        languages=frozenset({language} if language else ()),
    )


def find_meeting(
    change: Change, proposal: Proposal, language: str
) -> tuple[MeetingTable, Joining] | None:
    """The meeting that the text belongs to, by the rule of ``joining``; None for a new one."""
    council = proposal.session.council
    council_id = (
        found_body(change, RecordType.COUNCIL, council, language) if council is not None else None
    )
    new = facts_of(proposal, language)
    meetings = _near(change, new, council_id)
    compared = [
        (facts_of_meeting(change, meeting), match_council(change, proposal, meeting, language))
        for meeting in meetings
    ]
    chosen = choose(new, compared)
    return None if chosen is None else (meetings[chosen[0]], chosen[1])


def match_council(
    change: Change, proposal: Proposal, meeting: MeetingTable, language: str
) -> CouncilMatch:
    """What can be said of the proposal's council and the meeting's."""
    council = proposal.session.council
    if council is None or not has_name(council) or meeting.council_id is None:
        return CouncilMatch.UNKNOWN
    council_id = found_body(change, RecordType.COUNCIL, council, language)
    if council_id is not None:
        return CouncilMatch.SAME if meeting.council_id == council_id else CouncilMatch.OTHER
    named = is_tied(bearer(council)) or names(change, meeting.council_id, language)
    return CouncilMatch.OTHER if named else CouncilMatch.UNKNOWN


def _near(change: Change, new: SessionFacts, council_id: str | None) -> list[MeetingTable]:
    near: ColumnElement[bool] = false()
    if new.start is not None:
        first = date.fromisoformat(new.start.first_day()) - timedelta(days=DAYS_APART)
        last = date.fromisoformat((new.end or new.start).last_day()) + timedelta(days=DAYS_APART)
        near = and_(
            MeetingTable.date_first <= last.isoformat(),
            MeetingTable.date_last >= first.isoformat(),
        )
    same = and_(MeetingTable.council_id == council_id, MeetingTable.ordinal == new.ordinal)
    known = same if council_id is not None and new.ordinal is not None else false()
    return list(
        change.session.scalars(
            select(MeetingTable).where(or_(near, known)).order_by(MeetingTable.id)
        )
    )


def facts_of_meeting(change: Change, meeting: MeetingTable) -> SessionFacts:
    """What the archive knows of a meeting."""
    session = change.session
    places = session.scalars(
        select(NameFormTable.key).where(NameFormTable.authority_id == meeting.place_id)
    )
    points = session.scalar(
        select(func.count())
        .select_from(ResolutionTable)
        .where(ResolutionTable.meeting_id == meeting.id)
    )
    languages = session.scalars(
        select(DocumentTable.language).where(DocumentTable.meeting_id == meeting.id).distinct()
    )
    return SessionFacts(
        ordinal=meeting.ordinal,
        start=_date(meeting.date_start),
        end=_date(meeting.date_end),
        places=frozenset(places),
        points=points or 0,
        languages=frozenset(languages),
    )


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None
