"""Searches kept under names: made, replaced, renamed, put in an order, deleted and brought back.

Every change makes a version, also of the searches that another one was moved past.
"""

import unicodedata
from collections.abc import Sequence

from sqlalchemy import func, select, update

from db.errors import RecordNotFoundError, SearchNameError, StaleRecordError
from db.model import Query, new_id, query_to_json
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.tables import Base, SavedSearchTable
from db.storage.text_json import dump

#: Characters of a name: more is no name.
LONGEST = 200


def save(change: Change, name: str, query: Query, replacing: tuple[str, int] | None = None) -> str:
    """Keep a query under a name, at the end of the list; its id.

    ``replacing`` (id and version) is the search that bears the name and whose query this takes
    the place of. Raises SearchNameError, StaleRecordError, RecordNotFoundError.
    """
    words = _checked(change, name, but=replacing[0] if replacing else "")
    stored = dump(query_to_json(query))
    if replacing is None:
        row = SavedSearchTable(
            id=new_id(),
            created_at=change.at,
            updated_at=change.at,
            name=words,
            key=search_key(words),
            query=stored,
            position=_end(change),
        )
        change.session.add(row)
        change.session.flush()
        return _finished(change, row, "search_saved", name=words)
    row = _expected(change, *replacing)
    row.name, row.key, row.query = words, search_key(words), stored
    return _finished(change, row, "search_replaced", name=words)


def rename(change: Change, search_id: str, name: str, version: int) -> None:
    """Give a search another name. Raises as ``save``; the name it has changes nothing."""
    row = _expected(change, search_id, version)
    words = _checked(change, name, but=search_id)
    if words != row.name:
        was, row.name, row.key = row.name, words, search_key(words)
        _finished(change, row, "search_renamed", name=words, was=was)


def put_in_order(change: Change, ids: Sequence[str]) -> None:
    """Put those searches first, in that order; the others follow as they were."""
    own = Base.metadata.tables[SavedSearchTable.__tablename__]
    present = change.session.execute(
        select(own.c.id, own.c.position)
        .where(own.c.deleted_at.is_(None))
        .order_by(own.c.position, own.c.id)
    ).all()
    was = {row.id: row.position for row in present}
    wanted = list(dict.fromkeys([*(i for i in ids if i in was), *was]))
    if wanted == list(was):
        return
    for position, search_id in enumerate(wanted):
        if was[search_id] != position:
            change.session.execute(
                update(own).where(own.c.id == search_id).values(position=position)
            )
            change.touch(search_id)
    change.session.expire_all()
    change.finish(change.event("searches_ordered"))


def delete(change: Change, search_id: str, version: int) -> None:
    """Take a search out of the list; its row and its history stay. Raises as ``save``."""
    row = _expected(change, search_id, version)
    row.key, row.deleted_at = None, change.at
    _finished(change, row, "search_deleted", name=row.name)


def bring_back(change: Change, search_id: str) -> None:
    """Undo ``delete``, at its old place. Raises SearchNameError if its name is taken by now."""
    row = change.session.get(SavedSearchTable, search_id)
    if row is None:
        raise RecordNotFoundError(id=search_id)
    if row.deleted_at is not None:
        row.name = _checked(change, row.name, but=search_id)
        row.key, row.deleted_at = search_key(row.name), None
        _finished(change, row, "search_restored", name=row.name)


def search_key(name: str) -> str:
    """What no two names may have in common: case, spaces and quotation marks do not count.

    A name of signs alone is its own key.
    """
    return name_key(name) or unicodedata.normalize("NFC", name)


def _checked(change: Change, name: str, but: str) -> str:
    """The name on one line. Raises SearchNameError if it is none, or another search's."""
    words = " ".join(unicodedata.normalize("NFC", name).split())
    if not words:
        raise SearchNameError("search_name_empty")
    if len(words) > LONGEST:
        raise SearchNameError("search_name_long", limit=LONGEST)
    taken = change.session.execute(
        select(SavedSearchTable.id, SavedSearchTable.name, SavedSearchTable.version).where(
            SavedSearchTable.key == search_key(words), SavedSearchTable.id != but
        )
    ).first()
    if taken is not None:
        raise SearchNameError(
            "search_name_taken", name=taken.name, id=taken.id, version=taken.version
        )
    return words


def _expected(change: Change, search_id: str, version: int) -> SavedSearchTable:
    row = change.session.get(SavedSearchTable, search_id)
    if row is None or row.deleted_at is not None:
        raise RecordNotFoundError(id=search_id)
    if row.version != version:
        raise StaleRecordError(id=search_id)
    return row


def _end(change: Change) -> int:
    last = change.session.scalar(
        select(func.max(SavedSearchTable.position)).where(SavedSearchTable.deleted_at.is_(None))
    )
    return 0 if last is None else last + 1


def _finished(change: Change, row: SavedSearchTable, what: str, **detail: str) -> str:
    row.updated_at = change.at
    change.touch(row.id)
    change.finish(change.event(what, row.id, **detail))
    return row.id
