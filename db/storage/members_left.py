"""Which received files are taken apart at this moment, or were when the program ended.

An event says that one has been begun, in the transaction that keeps its original, and another that
nothing of it is left to take in.
"""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.storage.history import Change
from db.storage.originals import StoredOriginal
from db.storage.tables import EventTable, OriginalTable

_BEGUN, _SETTLED = "members_begun", "members_settled"


def begin_members(change: Change, original: StoredOriginal) -> None:
    """The files in this one are about to be taken in."""
    change.event(_BEGUN, filename=original.filename, sha256=original.sha256)


def settle_members(change: Change, sha256: str, how: str) -> None:
    """Nothing of the file with those bytes is to be taken up again: ``done`` or ``cancelled``."""
    change.event(_SETTLED, sha256=sha256, how=how)


def members_left(session: Session) -> tuple[StoredOriginal, ...]:
    """The files of which some are still to be taken in, the first begun first."""
    events = session.execute(
        select(EventTable.what, EventTable.detail)
        .where(EventTable.what.in_((_BEGUN, _SETTLED)))
        .order_by(EventTable.seq)
    )
    left: dict[str, str] = {}
    for what, detail in events:
        facts = json.loads(detail)
        if what == _BEGUN:
            left.setdefault(facts["sha256"], facts["filename"])
        else:
            left.pop(facts["sha256"], None)
    found = []
    for sha256, filename in left.items():
        row = session.get(OriginalTable, sha256)
        if row is not None:
            found.append(StoredOriginal(sha256, filename, row.media_type, row.size))
    return tuple(found)
