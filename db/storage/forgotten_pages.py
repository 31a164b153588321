"""Lets go of the pages that connections hold while nobody is at work: some 2 MB each."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from sqlalchemy import Engine
from sqlalchemy.pool import QueuePool


def forget_pages(engine: Engine) -> None:
    """Let connections that wait for work give back their pages; they are read again when asked for.

    The caller sees to it that nobody takes one meanwhile. Raises ``sqlite3.Error``.
    """
    waiting = [engine.raw_connection() for _ in range(cast(QueuePool, engine.pool).checkedin())]
    try:
        for connection in waiting:
            connection.cursor().execute("PRAGMA shrink_memory")
    finally:
        for connection in waiting:
            connection.close()


@contextmanager
def at_once(lock: threading.Lock) -> Iterator[bool]:
    """Hold a lock if nobody has it; whether it is held."""
    held = lock.acquire(blocking=False)
    try:
        yield held
    finally:
        if held:
            lock.release()
