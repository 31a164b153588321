"""Columns of what records have beyond their rows: shown when a person chooses them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from db.model.rows import FurtherValue
from viewer.i18n import date_text, moment_date, number_text
from viewer.models.column import Column


def _names(value: FurtherValue) -> str:
    return " · ".join(value) if isinstance(value, tuple) else str(value)


def _number(value: FurtherValue) -> str:
    return number_text(value) if isinstance(value, int) else ""


def _day(value: FurtherValue) -> str:
    return date_text(str(value))


def _moment(value: FurtherValue) -> str:
    return moment_date(str(value))


def further_columns(*names: str) -> tuple[Column, ...]:
    """The columns of those names, in that order."""
    return tuple(replace(_COLUMNS[name], further=name, optional=True) for name in names)


_COLUMNS = {
    column.name: column
    for column in (
        Column(
            "organisers",
            lambda: QCoreApplication.translate("columns", "Organisers"),
            order="organisers",
            width=220,
            say=_names,
        ),
        Column(
            "participant_count",
            lambda: QCoreApplication.translate("columns", "Participants"),
            order="participant_count",
            width=110,
            number=True,
            say=_number,
        ),
        Column(
            "document_count",
            lambda: QCoreApplication.translate("columns", "Documents"),
            order="document_count",
            width=110,
            number=True,
            say=_number,
        ),
        Column(
            "topics",
            lambda: QCoreApplication.translate("columns", "Topics"),
            width=200,
            say=_names,
        ),
        Column(
            "tags",
            lambda: QCoreApplication.translate("columns", "Tags"),
            width=160,
            say=_names,
        ),
        Column(
            "received_at",
            lambda: QCoreApplication.translate("columns", "Received"),
            order="received_at",
            width=140,
            say=_moment,
        ),
        Column(
            "updated_at",
            lambda: QCoreApplication.translate("columns", "Changed"),
            order="updated_at",
            width=140,
            say=_moment,
        ),
        Column(
            "institutions",
            lambda: QCoreApplication.translate("columns", "Institutions"),
            width=220,
            say=_names,
        ),
        Column(
            "first_seen",
            lambda: QCoreApplication.translate("columns", "First meeting"),
            width=140,
            say=_day,
        ),
        Column(
            "last_seen",
            lambda: QCoreApplication.translate("columns", "Last meeting"),
            width=140,
            say=_day,
        ),
        Column(
            "first_cited",
            lambda: QCoreApplication.translate("columns", "First cited"),
            width=140,
            say=_day,
        ),
        Column(
            "last_cited",
            lambda: QCoreApplication.translate("columns", "Last cited"),
            width=140,
            say=_day,
        ),
    )
}
