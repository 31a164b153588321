"""Keeps Python from looking for garbage among what is not garbage, while many rows are handled.

A full collection walks every object of the process, in whatever thread it falls, and every other
thread waits: with a dictionary and an index in memory it stands still for half a second, and a
window with it. What was there before the rows is set aside for that time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def settled_heap() -> Iterator[None]:
    """Set aside all that is in memory now; it is looked at again afterwards.

    Where a window has set things aside for good they stay so: looking at them again would halt it.
    """
    for_good = gc.get_freeze_count() > 0
    gc.freeze()
    try:
        yield
    finally:
        if not for_good:
            gc.unfreeze()
