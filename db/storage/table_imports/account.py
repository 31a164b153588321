"""The account of what an import made and filled, by which it can be undone."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from db.storage.tables import ImportedRecordTable, RecordTable
from db.storage.text_json import dump


class Account:
    """The records of one transaction: noted one by one, written with their versions at the end."""

    def __init__(self, session: Session, import_id: str) -> None:
        self._session, self._import = session, import_id
        self._noted: dict[str, tuple[bool, int, list[str]]] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._noted)

    def note(self, record_id: str, row: int, *, made: bool, filled: Sequence[str] = ()) -> None:
        """A row has made or filled the record."""
        before, first, fields = self._noted.get(record_id, (False, row, []))
        self._noted[record_id] = (before or made, first, [*fields, *filled])

    def write(self) -> None:
        """Note every record with the version in which this import leaves it."""
        session, ids = self._session, list(self._noted)
        own, record = ImportedRecordTable, RecordTable.__table__.c
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            versions = dict(
                session.execute(select(record.id, record.version).where(record.id.in_(part)))
                .tuples()
                .all()
            )
            known = {
                row.record_id: row
                for row in session.scalars(
                    select(own).where(own.import_id == self._import, own.record_id.in_(part))
                )
            }
            new = []
            for record_id in part:
                made, row, filled = self._noted[record_id]
                there = known.get(record_id)
                if there is None:
                    new.append(
                        {
                            "import_id": self._import,
                            "record_id": record_id,
                            "made": made,
                            "version": versions[record_id],
                            "row": row,
                            "filled": dump(filled),
                        }
                    )
                    continue
                there.version = versions[record_id]
                there.filled = there.filled if there.made else dump(_joined(there, filled))
            if new:
                session.execute(insert(cast(Table, own.__table__)), new)
        session.flush()


def _joined(there: ImportedRecordTable, filled: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*json.loads(there.filled), *filled]))
