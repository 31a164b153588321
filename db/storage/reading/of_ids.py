"""Statements about some ids, put into words once, whose rows come in one piece.

A page of a table is a few statements of a hundred rows. At each row that the driver is asked for
it gives Python's lock away and takes it again, for which it waits while the window paints: beside
a busy window rows one by one took ten times as long. As one value there is one wait.
"""

import json
from collections import namedtuple
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, text
from sqlalchemy.orm import Session

from db.storage.reading.sources import BATCH, in_batches


class OfIds:
    """``statement`` for those rows whose ``column`` is one of the ids.

    Values come as the driver gives them: a truth value as 0 or 1. All ids that are asked for are
    in one statement if they are to be counted ``together``.
    """

    def __init__(
        self, statement: Select[Any], column: ColumnElement[Any], *, together: bool = False
    ) -> None:
        own = statement.where(column.in_(text("SELECT value FROM json_each(?)"))).subquery()
        self._statement = select(func.json_group_array(func.json_array(*own.c)))
        row: Any = namedtuple("OfId", own.c.keys())  # type: ignore[misc]  # the statement's names
        self._make = row._make
        self._words = ""
        self._together = together

    def rows(self, session: Session, ids: Iterable[str] | Iterable[int]) -> list[Any]:
        """The rows in the statement's order, batch by batch; they have names and places."""
        connection = session.connection()
        self._words = self._words or str(
            self._statement.compile(
                dialect=connection.dialect, compile_kwargs={"literal_binds": True}
            )
        )
        found: list[Any] = []
        distinct = list(dict.fromkeys(ids))
        size = max(len(distinct), BATCH) if self._together else BATCH
        for batch in in_batches(distinct, size):
            cursor = connection.connection.cursor()
            try:
                cursor.execute(self._words, (json.dumps(batch),))
                (rows,) = cursor.fetchall()
            finally:
                cursor.close()
            found += map(self._make, json.loads(rows[0]))
        return found
