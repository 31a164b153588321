"""What a version says once an act of disposal has erased what it said."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import AccessError
from db.storage.reading.sources import ERASURE
from db.storage.text_json import dump

#: What stands in a mark and, in so short a content, nowhere else.
EMPTIED, LONGEST_MARK = '"emptied":true', 100


def erased_mark(record_type: str) -> str:
    """The JSON that stands in place of an erased content; its digest is that of what was erased."""
    return dump({"type": record_type, "emptied": True, "deleted": True})


def is_mark(content: str) -> bool:
    """Whether a version's JSON is such a mark."""
    return EMPTIED in content and len(content) < LONGEST_MARK


def check_not_erased(session: Session, record_id: str) -> None:
    """Raises AccessError ``record_erased`` for a record of which an act has erased versions."""
    act = session.scalar(select(ERASURE.c.act_number).where(ERASURE.c.record_id == record_id))
    if act is not None:
        raise AccessError("record_erased", id=record_id, act=act)
