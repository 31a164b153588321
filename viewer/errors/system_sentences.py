"""What the operating system and SQLite say of a failure, which they say in English alone.

The English of each is theirs, so that it can be found again where one was told.
"""

import errno
import os
from collections.abc import Callable, Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

_SYSTEM: Mapping[int, str] = {
    errno.EPERM: QT_TRANSLATE_NOOP("errors", "Operation not permitted"),
    errno.ENOENT: QT_TRANSLATE_NOOP("errors", "No such file or directory"),
    errno.EIO: QT_TRANSLATE_NOOP("errors", "Input/output error"),
    errno.EACCES: QT_TRANSLATE_NOOP("errors", "Permission denied"),
    errno.EBUSY: QT_TRANSLATE_NOOP("errors", "Device or resource busy"),
    errno.EEXIST: QT_TRANSLATE_NOOP("errors", "File exists"),
    errno.ENODEV: QT_TRANSLATE_NOOP("errors", "No such device"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("errors", "Not a directory"),
    errno.EISDIR: QT_TRANSLATE_NOOP("errors", "Is a directory"),
    errno.EINVAL: QT_TRANSLATE_NOOP("errors", "Invalid argument"),
    errno.EMFILE: QT_TRANSLATE_NOOP("errors", "Too many open files"),
    errno.EFBIG: QT_TRANSLATE_NOOP("errors", "File too large"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("errors", "No space left on device"),
    errno.EROFS: QT_TRANSLATE_NOOP("errors", "Read-only file system"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("errors", "File name too long"),
    errno.ENOTEMPTY: QT_TRANSLATE_NOOP("errors", "Directory not empty"),
    errno.ELOOP: QT_TRANSLATE_NOOP("errors", "Too many levels of symbolic links"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("errors", "Connection timed out"),
    errno.EHOSTDOWN: QT_TRANSLATE_NOOP("errors", "Host is down"),
    errno.EHOSTUNREACH: QT_TRANSLATE_NOOP("errors", "No route to host"),
    errno.ENOTCONN: QT_TRANSLATE_NOOP("errors", "Transport endpoint is not connected"),
    errno.ESTALE: QT_TRANSLATE_NOOP("errors", "Stale file handle"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("errors", "Disk quota exceeded"),
}
_SQLITE = (
    QT_TRANSLATE_NOOP("errors", "disk I/O error"),
    QT_TRANSLATE_NOOP("errors", "database or disk is full"),
    QT_TRANSLATE_NOOP("errors", "unable to open database file"),
    QT_TRANSLATE_NOOP("errors", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("errors", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("errors", "database is locked"),
    QT_TRANSLATE_NOOP("errors", "file is not a database"),
)
_BETWEEN = ": "


def system_words(detail: str, translate: Callable[[str], str]) -> str:
    """A fact with what the system said in it, alone or behind a name and a colon, translated."""
    name, between, told = detail.rpartition(_BETWEEN)
    for number, words in _SYSTEM.items():
        if told in {words, os.strerror(number)}:
            return f"{name}{between}{translate(words)}"
    return f"{name}{between}{translate(told)}" if told in _SQLITE else detail
