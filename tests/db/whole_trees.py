"""Hears whether the reference tree is read whole: what is done with one record must not."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event

_WHOLE = re.compile(r"\bFROM unit\b(?!.*\bWHERE\b)", re.DOTALL)


@contextmanager
def whole_trees() -> Iterator[list[str]]:
    """The statements so far that read every unit, in whatever archive."""
    heard: list[str] = []

    def note(*arguments: object) -> None:
        if _WHOLE.search(str(arguments[2])):
            heard.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", note)
