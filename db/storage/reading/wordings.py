"""What rows, pages and units read of many meetings or resolutions at once. Values only."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.model import ResolutionKind
from db.storage.name_choice import by_language
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import (
    DOCUMENT,
    MEETING_THEME,
    RESOLUTION,
    RESOLUTION_KIND,
    RESOLUTION_TEXT,
    paired,
)


def themes_of(session: Session, meeting_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """The wordings of the meetings' themes: meeting → language → text."""
    found: dict[str, dict[str, str]] = {}
    for meeting_id, language, text in _THEMES.rows(session, meeting_ids):
        found.setdefault(meeting_id, {})[language] = text
    return found


def meeting_languages(session: Session, meeting_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The languages of the meetings' documents, in the order in which they are shown."""
    found: dict[str, set[str]] = {}
    for meeting_id, language in _LANGUAGES.rows(session, meeting_ids):
        found.setdefault(meeting_id, set()).add(language)
    return {meeting_id: by_language(languages) for meeting_id, languages in found.items()}


def resolution_counts(session: Session, meeting_ids: Iterable[str]) -> dict[str, int]:
    """How many resolutions each meeting has; a meeting without any is missing."""
    return paired(_COUNTS.rows(session, meeting_ids))


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
    return kinds_by_resolution(_KINDS.rows(session, ids))


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
    return texts_by_resolution(_TEXTS.rows(session, ids))


_THEMES = OfIds(
    select(MEETING_THEME.c.meeting_id, MEETING_THEME.c.language, MEETING_THEME.c.text),
    MEETING_THEME.c.meeting_id,
)
_LANGUAGES = OfIds(
    select(DOCUMENT.c.meeting_id, DOCUMENT.c.language).distinct(), DOCUMENT.c.meeting_id
)
_COUNTS = OfIds(
    select(RESOLUTION.c.meeting_id, func.count()).group_by(RESOLUTION.c.meeting_id),
    RESOLUTION.c.meeting_id,
)
_KINDS = OfIds(kinds_statement(), RESOLUTION_KIND.c.resolution_id)
_TEXTS = OfIds(texts_statement(), RESOLUTION_TEXT.c.resolution_id)
