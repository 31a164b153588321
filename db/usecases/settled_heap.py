"""Keeps Python from looking for garbage among what is not garbage, while much is taken in.

A full collection walks every object of the process, in whatever thread it falls, and every other
thread waits: with a dictionary and an index in memory it stands still for half a second, and a
window with it.
"""

import gc


def settle_heap() -> None:
    """Set aside for good all that is in memory now; what comes is still looked at.

    It is not taken back afterwards: a window has set its own things aside in the same way, and even
    to ask whether it has takes as long as a search.
    """
    gc.freeze()
