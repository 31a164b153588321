"""What a transaction changes, noted by SQLite itself as the statements that take it back.

Like ``engine`` this knows SQLite: temporary triggers of the writing connection, which are no part
of the archive's file (the way is SQLite's own: https://www.sqlite.org/undoredo.html). They note
whatever changes a row, whoever wrote the statement.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Table
from sqlalchemy.orm import Session

from db.storage.tables import Base

#: The history is only ever appended to; the inbox is put back by whoever knows what it means.
_LEFT_OUT = frozenset({"archive", "event", "inbox", "original", "outbox", "record_version"})
#: What a record keeps when it is put back: its versions only ever grow.
_KEPT = {"record": frozenset({"version", "updated_at"})}


@contextmanager
def noting(session: Session) -> Iterator[list[str]]:
    """Note what the session changes meanwhile; the list is filled at the end, newest first."""
    connection = session.connection()
    _prepare(connection)
    connection.exec_driver_sql("DELETE FROM temp.undo_step")
    connection.exec_driver_sql("UPDATE temp.undo_switch SET noting = 1")
    steps: list[str] = []
    try:
        yield steps
        session.flush()
        rows = connection.exec_driver_sql("SELECT step FROM temp.undo_step ORDER BY seq DESC")
        steps.extend(str(step) for (step,) in rows)
    finally:
        connection.exec_driver_sql("UPDATE temp.undo_switch SET noting = 0")


def take_back(session: Session, steps: Sequence[str]) -> None:
    """Run the statements that were noted. Foreign keys are checked at the commit."""
    session.flush()
    connection = session.connection()
    for step in steps:
        connection.exec_driver_sql(step)
    session.expire_all()


def _prepare(connection: Connection) -> None:
    """Make the triggers, once for a connection."""
    there = connection.exec_driver_sql(
        "SELECT 1 FROM temp.sqlite_master WHERE name = 'undo_switch'"
    ).first()
    if there is not None:
        return
    connection.exec_driver_sql("CREATE TEMP TABLE undo_step (seq INTEGER PRIMARY KEY, step TEXT)")
    connection.exec_driver_sql("CREATE TEMP TABLE undo_switch (noting INTEGER)")
    connection.exec_driver_sql("INSERT INTO temp.undo_switch VALUES (0)")
    for table in Base.metadata.sorted_tables:
        if table.name not in _LEFT_OUT:
            for statement in _triggers(table):
                connection.exec_driver_sql(statement)


def _triggers(table: Table) -> Iterator[str]:
    name = table.name
    where = " || ' AND ' || ".join(
        f"""'"{column.name}"=' || quote({{row}}."{column.name}")"""
        for column in table.primary_key.columns
    )
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    values = " || ',' || ".join(f'quote(OLD."{column.name}")' for column in table.columns)
    kept = _KEPT.get(name, frozenset())
    settings = " || ',' || ".join(
        f"""'"{column.name}"=' || quote(OLD."{column.name}")"""
        for column in table.columns
        if column.name not in kept
    )
    new = where.replace("{row}", "NEW")
    # Names of tables and columns come from the schema of this program, never from elsewhere.
    insert = f"""'INSERT INTO "{name}" ({columns}) VALUES (' || {values} || ')'"""  # noqa: S608 - see above
    change = f"""'UPDATE "{name}" SET ' || {settings} || ' WHERE ' || {new}"""  # noqa: S608 - see above
    remove = f"""'DELETE FROM "{name}" WHERE ' || {new}"""  # noqa: S608 - see above
    for what, step in (("INSERT", remove), ("UPDATE", change), ("DELETE", insert)):
        yield _trigger(name, what, step)


def _trigger(table: str, what: str, step: str) -> str:
    name = f'"undo_{table}_{what.lower()}"'
    when = f'AFTER {what} ON main."{table}" WHEN (SELECT noting FROM temp.undo_switch)'  # noqa: S608 - see above
    note = f"INSERT INTO undo_step (step) VALUES ({step})"  # noqa: S608 - see above
    return f"CREATE TEMP TRIGGER {name} {when} BEGIN {note}; END"
