"""What the disk keeps: entries of a folder and files forced out, and what a full disk is called.

And how a file is opened that may be a pipe or a device.
"""

import errno
import os
import stat
import time
from pathlib import Path

#: What a full disk, or a full share of it, is called.
NO_SPACE = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk, where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def open_regular(source: Path) -> int:
    """A handle for reading a file. Raises OSError, also for a pipe or a device: it may not end."""
    # Without waiting: opening a named pipe would block until somebody writes to it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(source, flags)
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise OSError(errno.EINVAL, "not a regular file")


def write_durably(path: Path, text: str) -> None:
    """Put a file in the place of another: the one or the other is there, whatever happens.

    Only for who holds a lock: what a killed writer has left is written over. A failure leaves
    nothing behind.
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            # The clock of a file system ticks every few milliseconds only, and an inode is used
            # again at once: two files in one place must not look the same.
            now = time.time_ns()
            os.utime(fresh, ns=(now, now))
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
