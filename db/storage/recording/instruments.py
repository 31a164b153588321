"""The cited instruments of a text: found by title and date, recognised in a translation, or new."""

from sqlalchemy import select

from db.model import NameKind, ProposedInstrument, RecordType
from db.storage.authorities import add_form, find, make
from db.storage.name_keys import name_key
from db.storage.recording.aligning import align_dated
from db.storage.recording.intake import Intake, date_of, edtf
from db.storage.tables import (
    CitationTable,
    InstrumentTable,
    NameFormTable,
    ResolutionTable,
)


def settle_instruments(intake: Intake) -> dict[int, str]:
    """The instrument of each index of ``Proposal.instruments``; an empty title has none."""
    proposed = intake.proposal.instruments
    result: dict[int, str] = {}
    for index, instrument in enumerate(proposed):
        if found := _by_title(intake, instrument):
            result[index] = found
    if intake.translated:
        _recognise(intake, result)
    for index, instrument in enumerate(proposed):
        if not name_key(instrument.title.text):
            continue
        if index not in result:
            # A title may stand twice in one list: the first one has just been made.
            found = _by_title(intake, instrument)
            result[index] = found or make(
                intake.change, RecordType.INSTRUMENT, date=edtf(date_of(instrument.date))
            )
        _describe(intake, result[index], instrument)
    return result


def _by_title(intake: Intake, instrument: ProposedInstrument) -> str | None:
    date = edtf(date_of(instrument.date))
    for found in find(intake.change, RecordType.INSTRUMENT, instrument.title.text):
        row = intake.change.session.get_one(InstrumentTable, found)
        if row.date == date:
            return found
    return None


def _recognise(intake: Intake, result: dict[int, str]) -> None:
    """Pair what is left with the meeting's instruments that have no name in this language."""
    session = intake.change.session
    cited = (
        select(CitationTable.instrument_id)
        .join(ResolutionTable, ResolutionTable.id == CitationTable.resolution_id)
        .where(ResolutionTable.meeting_id == intake.meeting.id)
    )
    named = select(NameFormTable.authority_id).where(
        NameFormTable.language == intake.language, NameFormTable.kind != NameKind.ABBREVIATION
    )
    known = session.execute(
        select(InstrumentTable.id, InstrumentTable.date)
        .where(InstrumentTable.id.in_(cited), InstrumentTable.id.not_in(named))
        .order_by(InstrumentTable.id)
    ).all()
    proposed = intake.proposal.instruments
    left = [index for index in range(len(proposed)) if index not in result]
    left = [index for index in left if name_key(proposed[index].title.text)]
    dates = [edtf(date_of(proposed[index].date)) for index in left]
    for index, place in zip(left, align_dated(dates, [row.date for row in known]), strict=True):
        if place is not None:
            result[index] = known[place].id


def _describe(intake: Intake, instrument_id: str, instrument: ProposedInstrument) -> None:
    change = intake.change
    title = instrument.title
    add_form(
        change,
        RecordType.INSTRUMENT,
        instrument_id,
        title.text,
        intake.language,
        intake.document_id,
    )
    row = change.session.get_one(InstrumentTable, instrument_id)
    intake.state(instrument_id, "title", title)
    date = edtf(date_of(instrument.date))
    intake.state(
        instrument_id, "date", instrument.date, chosen=date is not None and date == row.date
    )
