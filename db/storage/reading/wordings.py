"""What rows, pages and units read of many meetings or resolutions at once. Values only."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from db.model import ResolutionKind
from db.storage.name_choice import by_language
from db.storage.reading.sources import (
    DOCUMENT,
    MEETING_THEME,
    RESOLUTION,
    RESOLUTION_KIND,
    RESOLUTION_TEXT,
    paired,
    rows_in,
)


def themes_of(session: Session, meeting_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """The wordings of the meetings' themes: meeting → language → text."""
    column = MEETING_THEME.c
    statement = select(column.meeting_id, column.language, column.text)
    found: dict[str, dict[str, str]] = {}
    for meeting_id, language, text in rows_in(session, statement, column.meeting_id, meeting_ids):
        found.setdefault(meeting_id, {})[language] = text
    return found


def meeting_languages(session: Session, meeting_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The languages of the meetings' documents, in the order in which they are shown."""
    column = DOCUMENT.c
    statement = select(column.meeting_id, column.language).distinct()
    found: dict[str, set[str]] = {}
    for meeting_id, language in rows_in(session, statement, column.meeting_id, meeting_ids):
        found.setdefault(meeting_id, set()).add(language)
    return {meeting_id: by_language(languages) for meeting_id, languages in found.items()}


def resolution_counts(session: Session, meeting_ids: Iterable[str]) -> dict[str, int]:
    """How many resolutions each meeting has; a meeting without any is missing."""
    column = RESOLUTION.c
    statement = select(column.meeting_id, func.count()).group_by(column.meeting_id)
    return paired(rows_in(session, statement, column.meeting_id, meeting_ids))


def kinds_statement() -> Select[Any]:
    """Every resolution's kinds in the order in which they stand."""
    column = RESOLUTION_KIND.c
    return select(column.resolution_id, column.kind).order_by(
        column.resolution_id, column.position, column.kind
    )


def kinds_by_resolution(rows: Iterable[Any]) -> dict[str, tuple[ResolutionKind, ...]]:
    """The rows of ``kinds_statement`` put together."""
    found: dict[str, tuple[ResolutionKind, ...]] = {}
    for resolution_id, kind in rows:
        found[resolution_id] = (*found.get(resolution_id, ()), ResolutionKind(kind))
    return found


def kinds_of(session: Session, ids: Iterable[str]) -> dict[str, tuple[ResolutionKind, ...]]:
    """The kinds of the resolutions."""
    return kinds_by_resolution(
        rows_in(session, kinds_statement(), RESOLUTION_KIND.c.resolution_id, ids)
    )


def texts_statement() -> Select[Any]:
    """Every resolution's wordings, the first document of a language first."""
    column = RESOLUTION_TEXT.c
    return select(column.resolution_id, column.language, column.text).order_by(
        column.resolution_id, column.document_id
    )


def texts_by_resolution(rows: Iterable[Any]) -> dict[str, dict[str, str]]:
    """The rows of ``texts_statement`` put together: resolution → language → text."""
    found: dict[str, dict[str, str]] = {}
    for resolution_id, language, text in rows:
        found.setdefault(resolution_id, {}).setdefault(language, text)
    return found


def texts_of(session: Session, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """The wordings of the resolutions; of two in one language the first document's."""
    column: ColumnElement[Any] = RESOLUTION_TEXT.c.resolution_id
    return texts_by_resolution(rows_in(session, texts_statement(), column, ids))
