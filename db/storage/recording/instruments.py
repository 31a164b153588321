"""The instruments of a text: those that its points cite, and the one that the meeting rests on.

An instrument is found by its title and date, recognised in a translation, or new.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.model import Leaf, NameKind, ProposedInstrument, RecordType
from db.storage.authorities import add_form, find, make
from db.storage.name_keys import name_key
from db.storage.recording.aligning import align_dated
from db.storage.recording.intake import Intake, date_of, edtf
from db.storage.recording.ties import is_tied, tied_or
from db.storage.tables import (
    CitationTable,
    InstrumentTable,
    MeetingTable,
    NameFormTable,
    ResolutionTable,
)


def settle_instruments(intake: Intake, cited: frozenset[int]) -> dict[int, str]:
    """The instrument of each index of ``Proposal.instruments``; an empty title has none.

    A further text of a meeting makes none that no resolution cites: ``cited`` are those of which
    one does.
    """
    proposed = intake.proposal.instruments
    result: dict[int, str] = {}
    basis = _index_of_basis(intake)
    if basis is not None and (known := _known_basis(intake, proposed[basis])):
        result[basis] = known
    for index, instrument in enumerate(proposed):
        if is_tied(instrument.title):
            tie = tied_or(intake.change, instrument.title, RecordType.INSTRUMENT, lambda: None)
            result[index] = tie or _make(intake, instrument)
        elif index not in result and index != basis and (found := _by_title(intake, instrument)):
            result[index] = found
    if intake.translated:
        session, language = intake.change.session, intake.language
        result |= recognise(session, intake.meeting.id, language, proposed, result)
    for index, instrument in enumerate(proposed):
        if not name_key(instrument.title.text):
            continue
        if index not in result:
            if intake.joined and index != basis and index not in cited:
                continue
            # A title may stand twice in one list: the first one has just been made.
            found = None if index == basis else _by_title(intake, instrument)
            result[index] = found or _make(intake, instrument)
        _describe(intake, result[index], instrument)
    return result


def settle_legal_basis(intake: Intake, instruments: Mapping[int, str]) -> None:
    """Write down what the meeting rests on; mostly one of the instruments of the text."""
    meeting, leaf = intake.meeting, intake.proposal.session.legal_basis
    if leaf is None or not name_key(leaf.text):
        return
    basis = _index_of_basis(intake)
    found: str | None = instruments.get(basis) if basis is not None else None
    if basis is None:
        change, record_type = intake.change, RecordType.INSTRUMENT
        found = tied_or(change, leaf, record_type, lambda: _known_basis(intake, None))
    if meeting.legal_basis_id is None:
        meeting.legal_basis_id = found or make(intake.change, RecordType.INSTRUMENT)
        chosen = True
    else:
        chosen = found == meeting.legal_basis_id
    if chosen:
        _name(intake, meeting.legal_basis_id, leaf)
    intake.state(meeting.id, "legal_basis", leaf, chosen=chosen)


def _index_of_basis(intake: Intake) -> int | None:
    """Which of the text's instruments is the legal basis: one place in the text, or one title."""
    leaf = intake.proposal.session.legal_basis
    if leaf is None or not name_key(leaf.text):
        return None
    titled = None
    for index, instrument in enumerate(intake.proposal.instruments):
        title = instrument.title
        if _overlap(leaf, title):
            return index
        if titled is None and name_key(title.text) == name_key(leaf.text):
            titled = index
    return titled


def _overlap(one: Leaf, other: Leaf) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return max(one.start, other.start) < min(one.end, other.end)


def _known_basis(intake: Intake, instrument: ProposedInstrument | None) -> str | None:
    """The legal basis as the archive knows it already.

    Every council has its «Memorandum of Cooperation»: a title without a date only means the one
    that a meeting of the same council rests on.
    """
    meeting, leaf = intake.meeting, intake.proposal.session.legal_basis
    session = intake.change.session
    date = edtf(date_of(instrument.date)) if instrument is not None else None
    if meeting.legal_basis_id is not None and intake.translated:
        known = session.scalar(
            select(InstrumentTable.date).where(InstrumentTable.id == meeting.legal_basis_id)
        )
        return meeting.legal_basis_id if date is None or known in {None, date} else None
    titles = [leaf.text] if leaf is not None else []
    if instrument is not None:
        titles.append(instrument.title.text)
    bearers = {
        found for text in titles for found in find(intake.change, RecordType.INSTRUMENT, text)
    }
    if not bearers:
        return None
    same_date = (
        InstrumentTable.date == date
        if date is not None
        else InstrumentTable.id.in_(
            select(MeetingTable.legal_basis_id).where(MeetingTable.council_id == meeting.council_id)
        )
    )
    wanted = select(InstrumentTable.id).where(InstrumentTable.id.in_(bearers), same_date)
    return session.scalars(wanted.order_by(InstrumentTable.id)).first()


def _by_title(intake: Intake, instrument: ProposedInstrument) -> str | None:
    bearers = find(intake.change, RecordType.INSTRUMENT, instrument.title.text)
    wanted = select(InstrumentTable.id).where(
        InstrumentTable.id.in_(bearers), InstrumentTable.date == edtf(date_of(instrument.date))
    )
    return intake.change.session.scalars(wanted.order_by(InstrumentTable.id)).first()


def recognise(
    session: Session,
    meeting_id: str,
    language: str,
    proposed: Sequence[ProposedInstrument],
    found: Mapping[int, str],
) -> dict[int, str]:
    """The rest paired with the meeting's instruments that have no name in this language."""
    cited = (
        select(CitationTable.instrument_id)
        .join(ResolutionTable, ResolutionTable.id == CitationTable.resolution_id)
        .where(ResolutionTable.meeting_id == meeting_id)
    )
    named = select(NameFormTable.authority_id).where(
        NameFormTable.language == language, NameFormTable.kind != NameKind.ABBREVIATION
    )
    known = session.execute(
        select(InstrumentTable.id, InstrumentTable.date)
        .where(
            InstrumentTable.id.in_(cited),
            InstrumentTable.id.not_in(named),
            InstrumentTable.id.not_in(list(found.values())),
        )
        .order_by(InstrumentTable.id)
    ).all()
    left = [index for index in range(len(proposed)) if index not in found]
    left = [index for index in left if name_key(proposed[index].title.text)]
    dates = [edtf(date_of(proposed[index].date)) for index in left]
    places = align_dated(dates, [row.date for row in known])
    return {
        index: known[place].id
        for index, place in zip(left, places, strict=True)
        if place is not None
    }


def _make(intake: Intake, instrument: ProposedInstrument) -> str:
    made = make(intake.change, RecordType.INSTRUMENT, date=edtf(date_of(instrument.date)))
    # The next titles of the text are looked for among the rows.
    intake.change.write()
    return made


def _describe(intake: Intake, instrument_id: str, instrument: ProposedInstrument) -> None:
    _name(intake, instrument_id, instrument.title)
    session = intake.change.session
    known = session.scalar(select(InstrumentTable.date).where(InstrumentTable.id == instrument_id))
    date = edtf(date_of(instrument.date))
    if known is None and date is not None:
        known = date
        session.execute(
            update(InstrumentTable).where(InstrumentTable.id == instrument_id).values(date=date)
        )
    intake.change.touch(instrument_id)
    intake.state(instrument_id, "title", instrument.title)
    intake.state(instrument_id, "date", instrument.date, chosen=date is not None and date == known)


def _name(intake: Intake, instrument_id: str, title: Leaf) -> None:
    source, language = intake.document_id, intake.language
    add_form(intake.change, RecordType.INSTRUMENT, instrument_id, title.text, language, source)
