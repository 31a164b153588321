"""Days and moments among the arguments, read as every form reads them.

What reads them is loaded when there is one: the window begins with the same arguments.
"""

import re
from argparse import ArgumentTypeError
from datetime import datetime

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d(:\d\d(:\d\d)?)?")


def day(text: str) -> str:
    """A day as EDTF, as exact as it is typed; ``""`` where nothing is.

    Raises ArgumentTypeError for what is no date, and for two.
    """
    if not text.strip():
        return ""
    from db import Archive

    first, last = Archive.read_date(text)
    if first is None or last is not None:
        raise _no_date(text)
    return first


def moment(text: str) -> str:
    """A day as above, or an instant in UTC. Raises ArgumentTypeError."""
    if _INSTANT.fullmatch(text):
        if _is_instant(text):
            return text
        raise _no_date(text)  # its day alone would be another moment
    if found := day(text):
        return found
    raise _no_date(text)


def _is_instant(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _no_date(text: str) -> ArgumentTypeError:
    from viewer.commands.output import one_line
    from viewer.errors import code_sentence

    return ArgumentTypeError(code_sentence("draft_date", {"value": one_line(text)}))
