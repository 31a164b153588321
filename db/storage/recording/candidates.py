"""The meetings that a confirmed text may belong to, as facts to compare. Decides nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from db.model import PartialDate, Proposal, RecordType, SameNumber
from db.storage.authorities import has_name, names
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import DOCUMENT, MEETING, NAME_FORM, RESOLUTION, paired
from db.storage.recording.heads import found_body
from db.storage.recording.intake import date_of, ordinal_of
from db.storage.recording.joining import DAYS_APART, CouncilMatch, Joining, SessionFacts, choose
from db.storage.recording.ties import bearer, is_tied
from db.storage.tables import MeetingTable


class MeetingHead(Protocol):
    """What is compared of a meeting's own row."""

    id: str
    council_id: str | None
    place_id: str | None
    ordinal: int | None
    date_start: str | None
    date_end: str | None


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
    if council_id is None:
        change.names.load(one.council_id for one in meetings if one.council_id is not None)
    councils = [match_council(change, proposal, meeting, language) for meeting in meetings]
    chosen = choose(new, list(zip(facts_of_meetings(change, meetings), councils, strict=True)))
    if chosen is None:
        return None
    meeting = change.session.get(MeetingTable, meetings[chosen[0]].id)
    return None if meeting is None else (meeting, chosen[1])


def same_number(
    change: Change, proposal: Proposal, language: str, but: str | None
) -> tuple[SameNumber, ...]:
    """The meetings of the proposal's council with its number, all ``but`` the one it belongs to."""
    council, ordinal = proposal.session.council, ordinal_of(proposal.session.ordinal)
    if council is None or ordinal is None:
        return ()
    council_id = found_body(change, RecordType.COUNCIL, council, language)
    if council_id is None:
        return ()
    same = _HEADS.where(_MEETING.council_id == council_id, _MEETING.ordinal == ordinal)
    return tuple(
        SameNumber(one.id, ordinal, one.date_start, one.date_end)
        for one in change.session.execute(same)
        if one.id != but
    )


def match_council(
    change: Change, proposal: Proposal, meeting: MeetingHead, language: str
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


def _near(change: Change, new: SessionFacts, council_id: str | None) -> Sequence[MeetingHead]:
    near: ColumnElement[bool] = false()
    if new.start is not None:
        first = date.fromisoformat(new.start.first_day()) - timedelta(days=DAYS_APART)
        last = date.fromisoformat((new.end or new.start).last_day()) + timedelta(days=DAYS_APART)
        near = and_(
            _MEETING.date_first <= last.isoformat(),
            _MEETING.date_last >= first.isoformat(),
        )
    same = and_(_MEETING.council_id == council_id, _MEETING.ordinal == new.ordinal)
    known = same if council_id is not None and new.ordinal is not None else false()
    return change.session.execute(_HEADS.where(or_(near, known))).all()


def facts_of_meeting(change: Change, meeting: MeetingHead) -> SessionFacts:
    """What the archive knows of a meeting."""
    (facts,) = facts_of_meetings(change, [meeting])
    return facts


def facts_of_meetings(change: Change, meetings: Sequence[MeetingHead]) -> list[SessionFacts]:
    """What the archive knows of each meeting."""
    session = change.session
    session.flush()
    ids = [meeting.id for meeting in meetings]
    places = _together(_PLACES.rows(session, (one.place_id for one in meetings if one.place_id)))
    points = paired(_POINTS.rows(session, ids))
    languages = _together(_LANGUAGES.rows(session, ids))
    return [
        SessionFacts(
            ordinal=meeting.ordinal,
            start=_date(meeting.date_start),
            end=_date(meeting.date_end),
            places=frozenset(places[meeting.place_id or ""]),
            points=points.get(meeting.id, 0),
            languages=frozenset(languages[meeting.id]),
        )
        for meeting in meetings
    ]


def _together(rows: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for record_id, value in rows:
        found[record_id].append(value)
    return found


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


_MEETING, _NAME, _RESOLUTION, _DOCUMENT = MEETING.c, NAME_FORM.c, RESOLUTION.c, DOCUMENT.c
_HEADS = select(
    _MEETING.id,
    _MEETING.council_id,
    _MEETING.place_id,
    _MEETING.ordinal,
    _MEETING.date_start,
    _MEETING.date_end,
).order_by(_MEETING.id)
_PLACES = OfIds(select(_NAME.authority_id, _NAME.key), _NAME.authority_id)
_POINTS = OfIds(
    select(_RESOLUTION.meeting_id, func.count()).group_by(_RESOLUTION.meeting_id),
    _RESOLUTION.meeting_id,
)
_LANGUAGES = OfIds(
    select(_DOCUMENT.meeting_id, _DOCUMENT.language).distinct(), _DOCUMENT.meeting_id
)
