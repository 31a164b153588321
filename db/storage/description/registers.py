"""The accession register, the acts of disposal, and the files that no accession names yet."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from db.model.description import AccessionRow, DisposalActRow, ReceivedFile
from db.model.reference_codes import code_order
from db.storage.description.codes import UnitTree, load_tree
from db.storage.reading.names import load_names
from db.storage.reading.sources import (
    ACCESSION,
    ACCESSION_ORIGINAL,
    DISPOSAL_ACT,
    DISPOSAL_ITEM,
    ORIGINAL,
    RECORD,
    in_batches,
    paired,
)


def accession_rows(session: Session, language: str) -> tuple[AccessionRow, ...]:
    """The register, by date and number; what has no date stands at the end."""
    tree = load_tree(session)
    brought = paired(
        session.execute(
            select(ACCESSION_ORIGINAL.c.accession_id, func.count()).group_by(
                ACCESSION_ORIGINAL.c.accession_id
            )
        ).all()
    )
    rows = session.execute(
        select(ACCESSION, RECORD.c.version).join_from(
            ACCESSION, RECORD, RECORD.c.id == ACCESSION.c.id
        )
    ).all()
    names = load_names(session, [row.donor_id for row in rows], language)
    found = [
        AccessionRow(
            id=row.id,
            version=row.version,
            number=row.number,
            date=row.date,
            donor=row.donor_name or names.label(row.donor_id),
            contents=row.contents,
            extent=row.extent,
            condition=row.condition,
            fonds=_code(tree, row.unit_id),
            note=row.note,
            originals=brought.get(row.id, 0),
        )
        for row in rows
    ]
    return tuple(
        sorted(found, key=lambda one: (one.date is None, one.date or "", code_order(one.number)))
    )


def act_rows(session: Session) -> tuple[DisposalActRow, ...]:
    """The acts by date and number."""
    tree = load_tree(session)
    units = paired(
        session.execute(
            select(DISPOSAL_ITEM.c.act_id, func.count()).group_by(DISPOSAL_ITEM.c.act_id)
        ).all()
    )
    rows = session.execute(
        select(DISPOSAL_ACT, RECORD.c.version).join_from(
            DISPOSAL_ACT, RECORD, RECORD.c.id == DISPOSAL_ACT.c.id
        )
    ).all()
    found = [
        DisposalActRow(
            id=row.id,
            version=row.version,
            number=row.number,
            date=row.date,
            fonds=_code(tree, row.fonds_id),
            units=units.get(row.id, 0),
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.date or "", code_order(one.number))))


def files_without_accession(session: Session) -> tuple[ReceivedFile, ...]:
    """The received files that no accession names, the newest first."""
    named = select(ACCESSION_ORIGINAL.c.original_sha256)
    return _files(session, ORIGINAL.c.sha256.not_in(named))


def files_of(session: Session, digests: Iterable[str]) -> tuple[ReceivedFile, ...]:
    """Received files by their digests, the newest first."""
    found = [
        file
        for batch in in_batches(digests)
        for file in _files(session, ORIGINAL.c.sha256.in_(batch))
    ]
    return tuple(sorted(found, key=lambda file: file.received_at, reverse=True))


def _files(session: Session, condition: ColumnElement[bool]) -> tuple[ReceivedFile, ...]:
    own = ORIGINAL.c
    rows = session.execute(
        select(own.sha256, own.filename, own.received_at)
        .where(condition)
        .order_by(own.received_at.desc(), own.sha256)
    )
    return tuple(ReceivedFile(row.sha256, row.filename, row.received_at) for row in rows)


def _code(tree: UnitTree, unit_id: str | None) -> str:
    return tree.code(unit_id) if unit_id in tree and unit_id is not None else ""
