"""Who does something and when, as the archive writes it down."""

import getpass
import os
import re
import threading
from datetime import UTC, datetime, timedelta

from db.errors import MomentError
from db.model import PartialDate

#: Clocks differ: a time so far ahead is still of the present, a later one a wrong clock told.
CLOCKS_DIFFER = timedelta(days=1)
_LAST = [datetime.min.replace(tzinfo=UTC)]
_TELLING = threading.Lock()
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d(:\d\d(:\d\d(\.\d{1,6}Z?)?)?)?")


def now() -> str:
    """This moment in UTC with microseconds: ``2026-03-12T09:30:00.000000Z``.

    A process is never told the same moment twice, however coarse its clock is.
    """
    with _TELLING:
        moment = _LAST[0] = max(datetime.now(UTC), _LAST[0] + timedelta(microseconds=1))
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def check_moment(text: str) -> None:
    """Raises MomentError ``moment_wrong`` for what is no instant in UTC, nor the beginning of one.

    Instants are compared as texts: a day that is written otherwise would be before or after all.
    """
    try:
        if _INSTANT.fullmatch(text):
            datetime.fromisoformat(text)
        else:
            PartialDate.parse(text)
    except ValueError:
        raise MomentError("moment_wrong", moment=text) from None


def who() -> str:
    """The user's name at the operating system; its number where there is no name."""
    try:
        return os.fsencode(getpass.getuser()).decode("utf-8", "replace")
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "?"
