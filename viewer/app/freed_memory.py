"""Lets memory that was freed go back to the system: what the C library would keep for later.

GNU's C library keeps a pool for each thread, and learns from every large array that is freed to
keep ever larger ones. Ten minutes of searches, pictures and imports left 50 MB that nobody used.
"""

import ctypes
import sys
from collections.abc import Callable

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_MEBIBYTE = 1 << 20
#: At the end of a pool so much is kept; an array of this size is a mapping of its own; pools.
_SETTINGS = (
    (_TRIM_THRESHOLD, 2 * _MEBIBYTE),
    (_MMAP_THRESHOLD, _MEBIBYTE),
    (_ARENA_MAX, 2),
)


def let_memory_go() -> bool:
    """Set it up, once, after the first picture; False where it is another C library."""
    set_up = _call("mallopt")
    return set_up is not None and all(bool(set_up(which, size)) for which, size in _SETTINGS)


def forget_sources() -> None:
    """Let go of the lines of source that PySide has read of each module that was imported.

    It looks whether they speak of it; Python keeps them for tracebacks, which read them again:
    30 MB where the program is run from its source.
    """
    lines = sys.modules.get("linecache")
    if lines is not None:
        lines.clearcache()


def give_back() -> None:
    """Hand what is free in the middle of the pools to the system; takes some 7 ms."""
    trim = _call("malloc_trim")
    if trim is not None:
        trim(0)


def _call(name: str) -> Callable[..., int] | None:
    """A call of GNU's C library; None where it is another one."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), name, None)
