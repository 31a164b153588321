"""All names of a proposal held against the archive's authorities, as recording would settle them.

What is selected is what confirming would do once a person has agreed: the one authority that bears
the name, sounds the same without a contradiction, or is recognised in the same meeting.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from db.model import (
    NEW_AUTHORITY,
    Candidate,
    Leaf,
    Match,
    Proposal,
    ProposedBody,
    ProposedInstrument,
    RecordType,
)
from db.storage.authorities import has_name, names
from db.storage.history import Change
from db.storage.matching.known_facts import (
    dated,
    is_far_from_some,
    with_dates,
    with_offices,
    with_years,
)
from db.storage.matching.likely import OFFERED, candidates, rank, selected, with_reason
from db.storage.name_keys import name_key
from db.storage.reading.names import load_forms
from db.storage.reading.sources import ORGANISER, PARTICIPATION
from db.storage.recording.aligning import align_names
from db.storage.recording.instruments import recognise
from db.storage.recording.intake import date_of, edtf
from db.storage.recording.joining import Joining
from db.storage.recording.placing import Placed
from db.storage.recording.same_names import may_be_one, same_name

Path = tuple[str | int, ...]
_SAME = "same_meeting"


@dataclass(frozen=True, slots=True)
class _Holding:
    """A proposal, where it belongs, and the language in which names are shown."""

    session: Session
    proposal: Proposal
    placed: Placed
    language: str  # of the text
    shown: str
    in_short: bool

    @property
    def translated(self) -> bool:
        return self.placed.joining is Joining.TRANSLATION

    @property
    def meeting_id(self) -> str:
        return self.placed.meeting.id if self.placed.meeting is not None else ""


def match_proposal(
    session: Session,
    proposal: Proposal,
    placed: Placed,
    language: str,
    shown: str,
    *,
    in_short: bool = False,
) -> tuple[Match, ...]:
    """The matches of all names, in the order of the form. ``shown`` prefers names in a language.

    ``in_short`` leaves out the last offices of persons: they decide nothing.
    """
    held = _Holding(session, proposal, placed, language, shown, in_short)
    return tuple(
        match
        for part in (
            _council(held),
            _place(held),
            _organisers(held),
            _persons(held),
            _instruments(held),
        )
        for match in part
    )


def _match(path: Path, record_type: RecordType, leaf: Leaf, found: Sequence[Candidate]) -> Match:
    chosen = selected(found)
    if leaf.tie:
        chosen = leaf.tie
    offered = tuple(found[:OFFERED])
    return Match(path, record_type, leaf.text, offered, NEW_AUTHORITY if chosen is None else chosen)


def _body_match(
    held: _Holding, path: Path, record_type: RecordType, body: ProposedBody, known: str
) -> Match:
    leaf, key = (
        (body.name, "name") if body.name is not None else (body.abbreviation, "abbreviation")
    )
    assert leaf is not None
    found = candidates(
        held.session,
        record_type,
        body.name.text if body.name is not None else "",
        held.shown,
        body.abbreviation.text if body.abbreviation is not None else "",
        [known] if known else (),
    )
    found = with_reason(found, {known: _SAME} if known else {}, {})
    return _match((*path, key), record_type, leaf, found)


def _council(held: _Holding) -> Iterator[Match]:
    body = held.proposal.session.council
    if body is None or not has_name(body):
        return
    meeting = held.placed.meeting
    known = meeting.council_id if meeting is not None and held.translated else None
    yield _body_match(held, ("session", "council"), RecordType.COUNCIL, body, known or "")


def _place(held: _Holding) -> Iterator[Match]:
    leaf, meeting = held.proposal.session.place, held.placed.meeting
    if leaf is None or not name_key(leaf.text):
        return
    known = meeting.place_id if meeting is not None and held.translated else None
    present = [known] if known else []
    found = candidates(held.session, RecordType.PLACE, leaf.text, held.shown, present=present)
    found = with_reason(found, dict.fromkeys(present, _SAME), {})
    yield _match(("session", "place"), RecordType.PLACE, leaf, found)


def _organisers(held: _Holding) -> Iterator[Match]:
    bodies = held.proposal.session.organisers
    named = [(at, body) for at, body in enumerate(bodies) if has_name(body)]
    present = _listed(held, ORGANISER, "institution_id")
    paired = held.translated and len(present) == len(named)
    for place, (at, body) in enumerate(named):
        path: Path = ("session", "organisers", at)
        known = present[place] if paired else ""
        yield _body_match(held, path, RecordType.INSTITUTION, body, known)


def _persons(held: _Holding) -> Iterator[Match]:
    session, persons = held.session, held.proposal.participants
    named = [(at, person) for at, person in enumerate(persons) if name_key(person.name.text)]
    present = list(dict.fromkeys(_listed(held, PARTICIPATION, "person_id")))
    change = Change(session)
    change.names.load(present)
    bearers = [names(change, person_id) for person_id in present]
    aligned = align_names([person.name.text for _, person in named], bearers, same_name, may_be_one)
    start = date_of(held.proposal.session.date_start)
    year = start.year if start is not None else None
    far = bool(named) and is_far_from_some(session, year)
    taken: set[str] = set()
    for (at, person), index in zip(named, aligned, strict=True):
        known = [present[index]] if index is not None else []
        found = candidates(session, RecordType.PERSON, person.name.text, held.shown, present=known)
        found = with_reason(found, dict.fromkeys(known, _SAME), dict.fromkeys(taken, "taken"))
        found = found[: 2 * OFFERED]
        if far and year is not None:
            found = sorted(with_years(session, found, year), key=rank)
        if not held.in_short:
            found[:OFFERED] = with_offices(session, found[:OFFERED], held.shown)
        match = _match(("participants", at, "name"), RecordType.PERSON, person.name, found)
        taken.add(match.selected)
        yield match


def _instruments(held: _Holding) -> Iterator[Match]:
    session, proposed = held.session, held.proposal.instruments
    matches: dict[int, Match] = {}
    for at, instrument in enumerate(proposed):
        if name_key(instrument.title.text):
            matches[at] = _instrument(held, at, instrument, "")
    if held.translated:
        settled = {at: match.selected for at, match in matches.items() if _is_known(match)}
        known = recognise(session, held.meeting_id, held.language, proposed, settled)
        for at, instrument_id in known.items():
            matches[at] = _instrument(held, at, proposed[at], instrument_id)
    yield from matches.values()


def _is_known(match: Match) -> bool:
    return match.selected not in {"", NEW_AUTHORITY}


def _instrument(held: _Holding, at: int, instrument: ProposedInstrument, known: str) -> Match:
    session, date = held.session, edtf(date_of(instrument.date))
    same_day = _unnamed(held, dated(session, date, OFFERED))
    present = [known] if known else same_day
    found = candidates(
        session, RecordType.INSTRUMENT, instrument.title.text, held.shown, present=present
    )
    reasons = dict.fromkeys(same_day, "same_date") | ({known: _SAME} if known else {})
    found = with_dates(session, with_reason(found, reasons, {}), date)
    path = ("instruments", at, "title")
    return _match(path, RecordType.INSTRUMENT, instrument.title, sorted(found, key=rank))


def _unnamed(held: _Holding, ids: list[str]) -> list[str]:
    """Those without a name in the text's language: of others the names would be alike."""
    forms = load_forms(held.session, ids)
    return [i for i in ids if all(form.language != held.language for form in forms.get(i, ()))]


def _listed(held: _Holding, table: Table, column: str) -> list[str]:
    """Who is there already at the meeting that the text belongs to, in order."""
    if not held.meeting_id:
        return []
    statement = select(table.c[column]).where(table.c.meeting_id == held.meeting_id)
    return list(held.session.scalars(statement.order_by(table.c.position, table.c[column])))
