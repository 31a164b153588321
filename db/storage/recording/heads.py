"""The head of a meeting: ordinal, dates, theme, place, council and organisers.

A value that the meeting has already is never replaced: another one from a further text is kept as
an assertion that is not chosen.
"""

from sqlalchemy import select

from db.model import Leaf, ProposedBody, RecordType
from db.storage.authorities import add_body_forms, add_form, find, find_body, has_name, make
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.recording.intake import Intake, date_of, edtf, ordinal_of
from db.storage.recording.ties import bearer, is_tied, tied_or
from db.storage.tables import MeetingThemeTable, OrganiserTable


def settle_head(intake: Intake) -> None:
    """Write the proposal's head into the meeting, each value with its assertion."""
    _settle_ordinal(intake)
    _settle_dates(intake)
    _settle_theme(intake)
    _settle_council(intake)
    _settle_place(intake)
    _settle_organisers(intake)


def _settle_ordinal(intake: Intake) -> None:
    meeting, leaf = intake.meeting, intake.proposal.session.ordinal
    value = ordinal_of(leaf)
    if meeting.ordinal is None:
        meeting.ordinal = value
    chosen = value is not None and meeting.ordinal == value
    intake.state(meeting.id, "ordinal", leaf, chosen=chosen)


def _settle_dates(intake: Intake) -> None:
    meeting, session = intake.meeting, intake.proposal.session
    start, end = date_of(session.date_start), date_of(session.date_end)
    if meeting.date_start is None:
        meeting.date_start = edtf(start)
    # An end is only taken together with its own beginning: 18 to 20 November is in no source
    # if one says "18 November" and the other "19 to 20 November".
    if meeting.date_end is None and meeting.date_start == edtf(start):
        meeting.date_end = edtf(end)
    for field, leaf, value, shown in (
        ("date_start", session.date_start, start, meeting.date_start),
        ("date_end", session.date_end, end, meeting.date_end),
    ):
        intake.state(meeting.id, field, leaf, chosen=value is not None and edtf(value) == shown)
    first = date_of(_leaf(meeting.date_start))
    last = date_of(_leaf(meeting.date_end)) or first
    meeting.date_first = first.first_day() if first is not None else None
    meeting.date_last = last.last_day() if last is not None else None


def found_body(
    change: Change, record_type: RecordType, body: ProposedBody, language: str
) -> str | None:
    """The council or institution that a body is tied to, else the one with its name."""
    return tied_or(
        change, bearer(body), record_type, lambda: find_body(change, record_type, body, language)
    )


def _leaf(text: str | None) -> Leaf | None:
    return Leaf(text) if text else None


def _settle_theme(intake: Intake) -> None:
    meeting, leaf = intake.meeting, intake.proposal.session.theme
    if leaf is None:
        return
    session = intake.change.session
    theme = None
    if intake.joined:
        theme = session.get(MeetingThemeTable, (meeting.id, intake.language))
    if theme is None:
        theme = MeetingThemeTable(meeting_id=meeting.id, language=intake.language, text=leaf.text)
        session.add(theme)
    if not meeting.theme:
        meeting.theme = theme.text
    intake.state(meeting.id, "theme", leaf, chosen=theme.text == leaf.text)


def _settle_council(intake: Intake) -> None:
    meeting, body = intake.meeting, intake.proposal.session.council
    if body is None or not has_name(body):
        return
    found = found_body(intake.change, RecordType.COUNCIL, body, intake.language)
    if meeting.council_id is None:
        meeting.council_id = found or make(intake.change, RecordType.COUNCIL)
        chosen = True
    else:
        free = found is None and not is_tied(bearer(body))
        chosen = found == meeting.council_id or (free and _may_name(intake))
    if chosen:
        _name(intake, RecordType.COUNCIL, meeting.council_id, body)
    intake.state(meeting.id, "council.name", body.name, chosen=chosen)
    intake.state(meeting.id, "council.abbreviation", body.abbreviation, chosen=chosen)


def _settle_place(intake: Intake) -> None:
    meeting, leaf = intake.meeting, intake.proposal.session.place
    if leaf is None or not name_key(leaf.text):
        return
    bearers = find(intake.change, RecordType.PLACE, leaf.text)
    if is_tied(leaf):
        tie = tied_or(intake.change, leaf, RecordType.PLACE, lambda: None)
        bearers = [tie] if tie is not None else []
    if meeting.place_id is None:
        meeting.place_id = bearers[0] if bearers else make(intake.change, RecordType.PLACE)
        chosen = True
    else:
        free = not bearers and not is_tied(leaf)
        chosen = meeting.place_id in bearers or (free and _may_name(intake))
    if chosen:
        source, language = intake.document_id, intake.language
        add_form(intake.change, RecordType.PLACE, meeting.place_id, leaf.text, language, source)
    intake.state(meeting.id, "place", leaf, chosen=chosen)


def _settle_organisers(intake: Intake) -> None:
    session, meeting = intake.change.session, intake.meeting
    present = _organisers(intake) if intake.joined else []
    bodies = [body for body in intake.proposal.session.organisers if has_name(body)]
    # A translation names them in the same order; other lists are joined by equal names only.
    paired = intake.translated and len(bodies) == len(present)
    listed = set(present)
    for position, body in enumerate(bodies):
        found = found_body(intake.change, RecordType.INSTITUTION, body, intake.language)
        if found is None and paired and not is_tied(bearer(body)):
            found = present[position]
        if found is None and present:
            intake.state(meeting.id, "organiser.name", body.name, chosen=False)
            intake.state(meeting.id, "organiser.abbreviation", body.abbreviation, chosen=False)
            continue
        institution = found or make(intake.change, RecordType.INSTITUTION)
        if institution not in listed and not present:
            session.add(
                OrganiserTable(meeting_id=meeting.id, institution_id=institution, position=position)
            )
            listed.add(institution)
        _state_organiser(intake, institution, body, chosen=institution in listed)


def _organisers(intake: Intake) -> list[str]:
    """The institutions that organised the meeting, in order."""
    statement = (
        select(OrganiserTable.institution_id)
        .where(OrganiserTable.meeting_id == intake.meeting.id)
        .order_by(OrganiserTable.position)
    )
    return list(intake.change.session.scalars(statement))


def _state_organiser(intake: Intake, institution: str, body: ProposedBody, *, chosen: bool) -> None:
    _name(intake, RecordType.INSTITUTION, institution, body)
    meeting = intake.meeting.id
    intake.state(meeting, f"organiser/{institution}/name", body.name, chosen=chosen)
    intake.state(meeting, f"organiser/{institution}/abbreviation", body.abbreviation, chosen=chosen)


def _name(intake: Intake, record_type: RecordType, authority: str, body: ProposedBody) -> None:
    add_body_forms(intake.change, record_type, authority, body, intake.language, intake.document_id)


def _may_name(intake: Intake) -> bool:
    """A name that nobody bears yet is one more name of what stands there, in a new language."""
    return intake.translated or not intake.joined
