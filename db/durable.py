"""What the disk keeps: a folder's entries forced out, and what a full disk is called."""

import errno
import os
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
