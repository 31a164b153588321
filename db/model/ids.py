"""Identifiers made by the client, so that a record has its name before it is stored."""

import os
import threading
import time
import uuid

_making = threading.Lock()
#: The moment of the last id, in 4096ths of a millisecond.
_last = 0


def new_id() -> str:
    """A new UUID of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then chance.

    The 12 bits behind the milliseconds are a finer part of the time, counted on where two ids fall
    into one (section 6.2, method 3): ids of one process are in the order in which they were made,
    and rows made together lie together in the database. Returns the canonical text form, 36
    characters.
    """
    moment = _moment()
    value = (moment >> 12) << 80 | 0x7 << 76 | (moment & 0xFFF) << 64
    value |= 0x2 << 62 | int.from_bytes(os.urandom(8)) >> 2
    return str(uuid.UUID(int=value))


def _moment() -> int:
    """This moment, later than that of every id before."""
    global _last  # noqa: PLW0603 - one clock for the process
    with _making:
        _last = max((time.time_ns() << 12) // 1_000_000, _last + 1)
        return _last
