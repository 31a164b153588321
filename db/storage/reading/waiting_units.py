"""Files that wait in the inbox, as the index takes them in and as a hit shows them.

A waiting file is one unit: nobody has said yet what in it is a resolution. Readers never see it:
what is in it has not been looked at by anybody who could close it.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.model import IndexUnit, UnitText, UnitType, UnitView
from db.model.access import FOREVER
from db.storage.reading.head import SETTLED
from db.storage.reading.sources import INBOX, rows_in


def waiting_owners(session: Session) -> list[str]:
    """The ids of all waiting files that have a text."""
    return list(session.scalars(_waiting(INBOX.c.id).order_by(INBOX.c.id)))


def is_waiting(session: Session, inbox_id: str) -> bool:
    """Whether that is the id of a waiting file with a text."""
    found = session.scalar(_waiting(INBOX.c.id).where(INBOX.c.id == inbox_id))
    return found is not None


def waiting_units(session: Session, inbox_ids: Sequence[str]) -> Iterator[IndexUnit]:
    """The units of waiting files; other ids are passed over."""
    for row in _rows(session, inbox_ids):
        texts = _texts(row)
        yield IndexUnit(
            uid=f"f:{row.id}",
            type=UnitType.RECEIVED,
            owner=row.id,
            record_id=row.id,
            meeting_id=None,
            texts=texts,
            languages=_languages(texts),
            partly_held=FOREVER,
        )


def waiting_views(session: Session, inbox_ids: Sequence[str]) -> dict[str, UnitView]:
    """What hits show of waiting files."""
    views: dict[str, UnitView] = {}
    for row in _rows(session, inbox_ids):
        texts = _texts(row)
        views[f"f:{row.id}"] = UnitView(
            uid=f"f:{row.id}",
            record_id=row.id,
            type=UnitType.RECEIVED,
            meeting_id=None,
            number=None,
            date=None,
            title=row.filename,
            texts=texts,
            languages=_languages(texts),
        )
    return views


def _waiting(*columns: Any) -> Select[Any]:
    own = INBOX.c
    return select(*columns).where(own.state.not_in(SETTLED), own.document.is_not(None))


def _rows(session: Session, inbox_ids: Sequence[str]) -> Iterator[Any]:
    own = INBOX.c
    return rows_in(session, _waiting(own.id, own.filename, own.document), own.id, inbox_ids)


def _texts(row: Any) -> tuple[UnitText, ...]:
    """The file's text and its name."""
    document = json.loads(row.document)
    return UnitText(document["language"] or "", document["text"]), UnitText("", row.filename)


def _languages(texts: tuple[UnitText, ...]) -> tuple[str, ...]:
    return (texts[0].language,) if texts[0].language else ()
