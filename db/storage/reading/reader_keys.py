"""Lets SQLite sort by what only Python knows: an alphabet, the order of names.

A key is a function that SQLite calls for each row. So the database holds what is sorted, in its own
memory and away from Python, and a window goes on meanwhile; a list of a million keys would be
ninety megabytes, and sorting it halts every thread.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import Session

#: Makes of a value what SQLite compares; None for a record that comes last.
Key = Callable[[Any], Any]


class ReaderKeys:
    """The keys of one statement."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._names: list[str] = []

    def of(self, value: ColumnElement[Any], key: Key) -> ColumnElement[Any]:
        """What a value is compared by."""
        name = f"reader_key_{len(self._names)}"
        self._connection.create_function(name, 1, key, deterministic=True)
        self._names.append(name)
        made: ColumnElement[Any] = getattr(func, name)(value)
        return made

    def forget(self) -> None:
        """Let the functions go, with all names that they hold."""
        for name in self._names:
            self._connection.create_function(name, 1, None)


@contextmanager
def reader_keys(session: Session) -> Iterator[ReaderKeys]:
    """Keys for the statements of one ``with``, whose rows must have been read at its end."""
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection)
    keys = ReaderKeys(connection)
    try:
        yield keys
    finally:
        keys.forget()
