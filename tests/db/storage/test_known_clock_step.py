"""The step back of a log's clock is looked for once; afterwards only among what came since."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.orm import Session

from db.model.fixity import ClockStep
from db.storage import Store
from db.storage.chain import head
from db.storage.history import Change
from db.storage.log_times import KnownClockStep, clock_step


@contextmanager
def _looked_from(session: Session) -> Iterator[list[int]]:
    """From which events on times are read meanwhile."""
    found: list[int] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        if "lag(" in statement:
            found.extend(value for value in values if isinstance(value, int))

    event.listen(session.get_bind(), "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(session.get_bind(), "before_cursor_execute", note)


def _work(store: Store, at: str = "") -> int:
    with store.writing() as session:
        change = Change(session)
        if at:
            change.at = at
        return change.event("archive_verified")


def _asked(store: Store, known: KnownClockStep) -> tuple[ClockStep | None, list[int]]:
    with store.reading() as session:
        with _looked_from(session) as found:
            step = known(session)
        assert step == clock_step(session)
    return step, found


def test_only_what_came_since_is_looked_at(store: Store) -> None:
    known = KnownClockStep()
    first = _work(store)
    assert _asked(store, known) == (None, [0])
    second = _work(store)
    assert _asked(store, known) == (None, [first])
    back = _work(store, "2001-01-01T00:00:00.000000Z")
    step, looked = _asked(store, known)
    assert looked == [second]
    assert step is not None
    assert step.event == back
    _work(store)
    assert _asked(store, known) == (step, [])


def test_another_log_is_looked_at_whole(store: Store) -> None:
    known = KnownClockStep()
    _work(store)
    assert _asked(store, known) == (None, [0])
    with store.writing() as session:
        last = head(session).seq
        made = {"it": "f" * 64, "of": last}
        session.execute(text("UPDATE event SET digest = :it WHERE seq = :of"), made)
    assert _asked(store, known) == (None, [0])
