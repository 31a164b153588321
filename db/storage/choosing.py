"""A person chooses among the values that sources state: the record shows it, nothing is lost."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.errors import DraftError, RecordNotFoundError
from db.model import RecordType
from db.storage.authorities import add_form, find, make
from db.storage.choosing_bodies import set_council, set_legal_basis, set_organisers
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.reading.conflicts import CHOSEN, Statement, statements_of
from db.storage.recording.references import resolve_waiting
from db.storage.tables import (
    AssertionTable,
    DocumentTable,
    MeetingTable,
    MeetingThemeTable,
    OfficeTable,
    ParticipationTable,
)
from db.storage.typed_dates import check_order, typed_date


def choose_value(change: Change, meeting_id: str, value_id: str, reason: str) -> None:
    """Let a meeting show a value that one of its documents states.

    ``value_id`` is a ``StatedValue``'s. An event keeps what was shown before, and the reason.
    Raises RecordNotFoundError if the meeting or the value is not there, DraftError for what is no
    date, and for a last day before the first one.
    """
    session = change.session
    meeting = session.get(MeetingTable, meeting_id)
    if meeting is None:
        raise RecordNotFoundError(id=meeting_id)
    statements = statements_of(session, meeting_id)
    wanted = next((one for one in statements if one.id == value_id), None)
    if wanted is None:
        raise RecordNotFoundError(id=value_id)
    subject = wanted.subject
    same = [one for one in statements if one.subject == subject]
    before = next((one.value for one in same if one.chosen), "")
    meeting.updated_at = change.at
    with session.no_autoflush:  # written with the value, so that the meeting gets one version
        _SETTERS[subject.field](change, meeting, wanted)
    _mark(session, meeting_id, wanted, same)
    change.touch(meeting_id)
    change.index(meeting_id)
    event = change.event(
        CHOSEN,
        meeting_id,
        field=subject.field,
        language=subject.language,
        about=subject.about,
        value=wanted.value,
        was=before,
        reason=" ".join(reason.split()),
    )
    change.finish(event)


def _mark(session: Session, meeting_id: str, wanted: Statement, same: list[Statement]) -> None:
    """The assertions that state the chosen value are the chosen ones, and no others.

    Those of bodies have been marked with the value, since one value has several of them.
    """
    if wanted.subject.field in _BODIES:
        return
    for one in same:
        chosen = (name_key(one.value) or one.value) == (name_key(wanted.value) or wanted.value)
        session.execute(
            update(AssertionTable).where(AssertionTable.id == one.id).values(chosen=chosen)
        )
        if wanted.subject.field == "date":
            session.execute(
                update(AssertionTable)
                .where(AssertionTable.record_id == meeting_id)
                .where(AssertionTable.source_id == one.source_id)
                .where(AssertionTable.field == "date_end")
                .values(chosen=chosen)
            )


def _set_ordinal(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    meeting.ordinal = int(wanted.value)
    change.session.flush()
    resolve_waiting(change, meeting)


def _set_date(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    del change
    start, _, end = wanted.value.partition("/")
    none = DraftError("draft_date", field="date", value=wanted.value)
    first, last = (typed_date(day, none) for day in (start, end or start))
    if first is None or last is None:
        raise none
    check_order(first, last, DraftError("draft_date_order", value=end))
    meeting.date_start, meeting.date_end = start, end or None
    meeting.date_first, meeting.date_last = first.first_day(), last.last_day()


def _set_place(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    found = find(change, RecordType.PLACE, wanted.value)
    meeting.place_id = found[0] if found else make(change, RecordType.PLACE)
    document = change.session.get(DocumentTable, wanted.source_id)
    language = document.language if document is not None else ""
    add_form(change, RecordType.PLACE, meeting.place_id, wanted.value, language, wanted.source_id)


def _set_theme(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    language = wanted.subject.language
    theme = change.session.get(MeetingThemeTable, (meeting.id, language))
    if theme is None:
        theme = MeetingThemeTable(meeting_id=meeting.id, language=language, text="")
        change.session.add(theme)
    if not meeting.theme or meeting.theme == theme.text:
        meeting.theme = wanted.value
    theme.text = wanted.value


def _set_office(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    subject = wanted.subject
    participations = select(ParticipationTable.id).where(
        ParticipationTable.meeting_id == meeting.id,
        ParticipationTable.person_id == subject.about,
    )
    change.session.execute(
        update(OfficeTable)
        .where(
            OfficeTable.participation_id.in_(participations),
            OfficeTable.language == subject.language,
        )
        .values(text=wanted.value)
    )
    change.index(subject.about)


def _set_council(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    set_council(change, meeting, wanted.source_id)


def _set_organisers(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    set_organisers(change, meeting, wanted.source_id)


def _set_legal_basis(change: Change, meeting: MeetingTable, wanted: Statement) -> None:
    set_legal_basis(change, meeting, wanted.value, wanted.source_id)


_BODIES = frozenset({"council", "organisers"})
_SETTERS = {
    "council": _set_council,
    "ordinal": _set_ordinal,
    "date": _set_date,
    "place": _set_place,
    "theme": _set_theme,
    "office": _set_office,
    "organisers": _set_organisers,
    "legal_basis": _set_legal_basis,
}
