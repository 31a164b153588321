"""Which record an id, or the beginning of one, means."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import RecordType
from db.storage.reading.sources import RECORD

#: A shorter beginning would only be unique by luck.
SHORTEST_PREFIX = 8
_PREFIX = re.compile(r"[0-9a-f-]+")
#: Sorts after every character of an id, in any collation that compares code points.
_AFTER_ALL = "g"


def find_record(session: Session, wanted: str) -> tuple[str, RecordType]:
    """The record with that id, or the only one whose id begins so (from 8 characters).

    Raises RecordNotFoundError; its code is ``record_ambiguous`` where several ids begin so.
    """
    column = RECORD.c
    exact = session.execute(select(column.id, column.type).where(column.id == wanted)).first()
    if exact is not None:
        return exact.id, RecordType(exact.type)
    prefix = wanted.strip().lower()
    if len(prefix) < SHORTEST_PREFIX or not _PREFIX.fullmatch(prefix):
        raise RecordNotFoundError(id=wanted)
    statement = select(column.id, column.type).where(
        column.id >= prefix, column.id < prefix + _AFTER_ALL
    )
    found = session.execute(statement.order_by(column.id).limit(2)).all()
    if len(found) > 1:
        raise RecordNotFoundError("record_ambiguous", id=wanted)
    if not found:
        raise RecordNotFoundError(id=wanted)
    return found[0].id, RecordType(found[0].type)
