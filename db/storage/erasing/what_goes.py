"""What an act of disposal erases: the records that lie in its units, and their files."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import AccessError
from db.model import RecordType
from db.storage.contents import Content, contents_of
from db.storage.description.codes import load_tree
from db.storage.reading.sources import (
    DOCUMENT,
    EVENT,
    FURTHER_ORIGINAL,
    INBOX,
    ORIGINAL,
    PLACEMENT,
    RESOLUTION,
    RESOLUTION_TEXT,
    rows_in,
)


class Going(NamedTuple):
    """``whole`` are erased; ``partly`` are points that lose a wording, and their history."""

    whole: dict[str, Content]
    partly: tuple[str, ...]
    #: The digests of files that nothing else needs.
    files: tuple[str, ...]
    #: The waiting files that hold the same texts once more.
    inbox: tuple[str, ...]


def what_goes(session: Session, unit_ids: Iterable[str]) -> Going:
    """What is erased with those units. Raises AccessError ``erased_held`` (``name``).

    A session goes with its documents and points; a document takes along the points that stand in
    no other one.
    """
    tree = load_tree(session)
    units = {one for unit in unit_ids if unit in tree for one in (unit, *tree.in_order(unit))}
    column = PLACEMENT.c.unit_id
    placed = [row.record_id for row in rows_in(session, select(PLACEMENT), column, units)]
    own = contents_of(session, placed)
    meetings = [i for i, content in own.items() if content["type"] == RecordType.MEETING]
    ids = dict.fromkeys(placed)
    for table in (DOCUMENT, RESOLUTION):
        statement = select(table.c.id)
        ids |= dict.fromkeys(
            row.id for row in rows_in(session, statement, table.c.meeting_id, meetings)
        )
    documents = [i for i, c in contents_of(session, ids).items() if _is_document(c)]
    partly = []
    for point, texts in _points(session, documents).items():
        if point in ids:
            continue
        if texts <= set(documents):
            ids[point] = None
        else:
            partly.append(point)
    whole = contents_of(session, ids)
    files = _files(session, whole)
    inbox = [row.id for row in rows_in(session, select(INBOX), INBOX.c.original_sha256, files)]
    return Going(whole, tuple(partly), tuple(files), tuple(inbox))


def _is_document(content: Content) -> bool:
    return bool(content["type"] == RecordType.DOCUMENT)


def _points(session: Session, documents: Iterable[str]) -> dict[str, set[str]]:
    """The points that stand in those documents, with all documents that each stands in."""
    column = RESOLUTION_TEXT.c
    statement = select(column.resolution_id, column.document_id)
    here = rows_in(session, statement, column.document_id, documents)
    touched = {row.resolution_id for row in here}
    found: dict[str, set[str]] = {}
    for row in rows_in(session, statement, column.resolution_id, touched):
        found.setdefault(row.resolution_id, set()).add(row.document_id)
    return found


# Files ------------------------------------------------------------------------------------------


def _files(session: Session, whole: dict[str, Content]) -> list[str]:
    """The originals of the documents, and the files that held these, if nothing else names them."""
    wanted: dict[str, None] = {}
    for content in whole.values():
        if _is_document(content):
            wanted[content["original_sha256"]] = None
            rows = content.get("further_originals", ())
            wanted |= dict.fromkeys(row["original_sha256"] for row in rows)
    kept = _named_by_others(session, wanted, whole)
    own = [digest for digest in wanted if digest not in kept]
    holding = _containers(session, own)
    still = _named_by_others(session, holding, whole)
    if still:
        name = session.scalar(select(ORIGINAL.c.filename).where(ORIGINAL.c.sha256.in_(still)))
        raise AccessError("erased_held", name=name or "")
    there = select(ORIGINAL.c.sha256)
    return [row.sha256 for row in rows_in(session, there, ORIGINAL.c.sha256, [*own, *holding])]


def _named_by_others(session: Session, digests: Iterable[str], whole: Iterable[str]) -> set[str]:
    """Those of which a document that stays says that it is its original."""
    going, found = set(whole), set()
    pairs = (
        (select(DOCUMENT.c.id, DOCUMENT.c.original_sha256), DOCUMENT.c.original_sha256),
        (
            select(FURTHER_ORIGINAL.c.document_id, FURTHER_ORIGINAL.c.original_sha256),
            FURTHER_ORIGINAL.c.original_sha256,
        ),
    )
    for statement, column in pairs:
        for document_id, digest in rows_in(session, statement, column, digests):
            if document_id not in going:
                found.add(digest)
    return found


def _containers(session: Session, digests: list[str]) -> list[str]:
    """The received files out of which those were taken, and out of which these were."""
    inbox = {
        row.id: row.original_sha256
        for row in rows_in(session, select(INBOX), INBOX.c.original_sha256, digests)
    }
    held: dict[str, set[str]] = {}
    rows = session.scalars(select(EVENT.c.detail).where(EVENT.c.detail.like('%"container"%')))
    for facts in map(json.loads, rows):
        digest = facts.get("sha256") or inbox.get(str(facts.get("inbox_id")))
        if digest and facts.get("container"):
            held.setdefault(digest, set()).add(facts["container"])
    found: dict[str, None] = {}
    waiting = list(digests)
    while waiting:
        for container in held.get(waiting.pop(), ()):
            if container not in found:
                found[container] = None
                waiting.append(container)
    return list(found)
