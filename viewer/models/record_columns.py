"""The columns of the record tables: what each shows of a row, and what the archive sorts it by."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from db.model import (
    InstitutionRow,
    InstrumentRow,
    MeetingRow,
    PersonRow,
    RecordType,
    Row,
)
from viewer.i18n import date_range, date_text, number_text, session_text
from viewer.models.column import Column
from viewer.models.further_columns import further_columns


def _meeting(read: Callable[[MeetingRow], str]) -> Callable[[Row], str]:
    return lambda row: read(row) if isinstance(row, MeetingRow) else ""


def _person(read: Callable[[PersonRow], str]) -> Callable[[Row], str]:
    return lambda row: read(row) if isinstance(row, PersonRow) else ""


def _institution(read: Callable[[InstitutionRow], str]) -> Callable[[Row], str]:
    return lambda row: read(row) if isinstance(row, InstitutionRow) else ""


def _instrument(read: Callable[[InstrumentRow], str]) -> Callable[[Row], str]:
    return lambda row: read(row) if isinstance(row, InstrumentRow) else ""


def _languages(codes: Sequence[str]) -> str:
    return " ".join(code.upper() for code in codes)


_MEETINGS = (
    Column(
        "meeting",
        lambda: QCoreApplication.translate("columns", "Meeting"),
        _meeting(lambda row: session_text(row.ordinal, row.council)),
        "ordinal",
        width=176,
        share=1,
        widest=280,
    ),
    Column(
        "date",
        lambda: QCoreApplication.translate("columns", "Date"),
        _meeting(lambda row: date_range(row.date_start, row.date_end)),
        "date_start",
        width=140,
        widest=240,
    ),
    Column(
        "place",
        lambda: QCoreApplication.translate("columns", "Place"),
        _meeting(lambda row: row.place),
        "place",
        width=104,
        widest=150,
    ),
    Column(
        "theme",
        lambda: QCoreApplication.translate("columns", "Theme"),
        _meeting(lambda row: row.theme),
        "theme",
        share=2,
    ),
    Column(
        "resolutions",
        lambda: QCoreApplication.translate("columns", "Resolutions"),
        _meeting(lambda row: number_text(row.resolution_count)),
        "resolution_count",
        width=96,
        number=True,
    ),
    Column(
        "languages",
        lambda: QCoreApplication.translate("columns", "Languages"),
        _meeting(lambda row: _languages(row.languages)),
        width=96,
    ),
    Column(
        "council",
        lambda: QCoreApplication.translate("columns", "Council"),
        _meeting(lambda row: row.council),
        "council",
        width=150,
        optional=True,
    ),
    Column(
        "number",
        lambda: QCoreApplication.translate("columns", "Number"),
        _meeting(lambda row: "" if row.ordinal is None else number_text(row.ordinal)),
        width=80,
        number=True,
        optional=True,
    ),
    *further_columns(
        "organisers",
        "participant_count",
        "document_count",
        "topics",
        "tags",
        "received_at",
        "updated_at",
    ),
)

_PEOPLE = (
    Column(
        "name",
        lambda: QCoreApplication.translate("columns", "Full name"),
        _person(lambda row: row.label),
        "label",
        width=220,
    ),
    Column(
        "office",
        lambda: QCoreApplication.translate("columns", "Latest office"),
        _person(lambda row: row.office),
        "office",
        share=3,
    ),
    Column(
        "other_names",
        lambda: QCoreApplication.translate("columns", "Other names"),
        _person(lambda row: " · ".join(row.other_names)),
        share=2,
    ),
    Column(
        "meetings",
        lambda: QCoreApplication.translate("columns", "Meetings"),
        _person(lambda row: number_text(row.meeting_count)),
        "meeting_count",
        width=96,
        number=True,
    ),
    *further_columns("institutions", "first_seen", "last_seen", "tags", "updated_at"),
)

_INSTITUTIONS = (
    Column(
        "name",
        lambda: QCoreApplication.translate("columns", "Name"),
        _institution(lambda row: row.label),
        "label",
        share=3,
    ),
    Column(
        "abbreviation",
        lambda: QCoreApplication.translate("columns", "Abbreviation"),
        _institution(lambda row: row.abbreviation),
        "abbreviation",
        width=120,
    ),
    Column(
        "other_names",
        lambda: QCoreApplication.translate("columns", "Other names"),
        _institution(lambda row: " · ".join(row.other_names)),
        share=2,
    ),
    Column(
        "meetings",
        lambda: QCoreApplication.translate("columns", "Meetings"),
        _institution(lambda row: number_text(row.meeting_count)),
        "meeting_count",
        width=96,
        number=True,
    ),
    *further_columns("first_seen", "last_seen", "tags", "updated_at"),
)

_INSTRUMENTS = (
    Column(
        "name",
        lambda: QCoreApplication.translate("columns", "Title"),
        _instrument(lambda row: row.label),
        "label",
        share=1,
    ),
    Column(
        "date",
        lambda: QCoreApplication.translate("columns", "Date"),
        _instrument(lambda row: date_text(row.date)),
        "date",
        width=170,
    ),
    Column(
        "cited",
        lambda: QCoreApplication.translate("columns", "Cited by"),
        _instrument(lambda row: number_text(row.citation_count)),
        "citation_count",
        width=110,
        number=True,
    ),
    *further_columns("first_cited", "last_cited", "tags", "updated_at"),
)

COLUMNS: dict[RecordType, tuple[Column, ...]] = {
    RecordType.MEETING: _MEETINGS,
    RecordType.PERSON: _PEOPLE,
    RecordType.INSTITUTION: _INSTITUTIONS,
    RecordType.INSTRUMENT: _INSTRUMENTS,
}

#: The order in which a table is shown first: the column and whether descending.
FIRST_ORDER: dict[RecordType, tuple[str, bool]] = {
    RecordType.MEETING: ("date", True),
    RecordType.PERSON: ("name", False),
    RecordType.INSTITUTION: ("name", False),
    RecordType.INSTRUMENT: ("date", True),
}
