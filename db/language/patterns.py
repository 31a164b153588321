"""Regular expressions, of which those that are many are compiled when the program is made.

The finders have well over a thousand patterns. To compile them takes two seconds of every process
that reads a file; to take up what was compiled before takes 30 ms. The file beside this module is
made by ``resources.packaging.patterns``; without it, or where it was made by another Python,
patterns are compiled as ever. What it holds is what ``re`` itself gives to its engine.
"""

import re
import sys
from pathlib import Path
from typing import Any, Final, NamedTuple

FILE: Final = Path(__file__).with_name("patterns.bin")
#: The type of an instruction, as the engine of ``re`` takes them.
CODE: Final = "I"


class Compiled(NamedTuple):
    """What the engine needs of a pattern."""

    flags: int
    code: bytes
    groups: int
    names: dict[str, int]
    names_by_group: tuple[str | None, ...]


Known = dict[tuple[str, int], Compiled]
#: What was taken: a pattern once it was asked for, before that what it is made of.
_taken: dict[tuple[str, int], Compiled | re.Pattern[str]] = {}
_asked: set[tuple[str, int]] | None = None


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, at once if the pattern was compiled ahead and ``take_ahead`` was called.

    Raises re.error, as that does.
    """
    key = (pattern, int(flags))
    if _asked is not None:
        _asked.add(key)
    known = _taken.get(key)
    if known is None:
        return re.compile(pattern, flags)
    if isinstance(known, re.Pattern):
        return known
    made: re.Pattern[str] = _engine().compile(
        pattern, known.flags, _code(known), known.groups, known.names, known.names_by_group
    )
    _taken[key] = made
    return made


def take_ahead(file: Path = FILE) -> bool:
    """From now on take patterns from ``file``; false if there is none for this Python."""
    import marshal
    import zlib

    try:
        # As trusted as the modules that it lies beside.
        stamp, known = marshal.loads(zlib.decompress(file.read_bytes()))  # noqa: S302
    except (OSError, zlib.error, ValueError, EOFError, TypeError):
        return False
    if stamp != stamp_of_engine():
        return False
    _taken.update((key, Compiled(*one)) for key, one in known.items())
    return True


def note_asked() -> set[tuple[str, int]]:
    """The patterns, with their flags, that are asked for from now on, as they come."""
    global _asked  # noqa: PLW0603 - one process, which does nothing else
    _asked = set()
    return _asked


def _code(known: Compiled) -> list[int]:
    from array import array

    code = array(CODE)
    code.frombytes(known.code)
    return code.tolist()


def _engine() -> Any:
    from importlib import import_module

    return import_module("_sre")


def stamp_of_engine() -> tuple[str | None, int, int, str]:
    """What must be alike for instructions to mean the same: it stands in the file."""
    engine = _engine()
    return (sys.implementation.cache_tag, engine.MAGIC, engine.CODESIZE, sys.byteorder)
