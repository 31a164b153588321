"""Compiles the patterns of the finders ahead: ``python -m resources.packaging.patterns``.

Which they are is seen by importing all that reads a text, and by reading the sample texts.
"""

import marshal
import pkgutil
import sys
import zlib
from array import array
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import db.ingest
import db.language
from db.language.patterns import CODE, FILE, Compiled, Known, note_asked, stamp_of_engine

#: The parts of ``re`` that make instructions out of a pattern.
_parser: Final[Any] = import_module("re._parser")
_compiler: Final[Any] = import_module("re._compiler")


def main() -> int:
    """Write the file. Exit status 0."""
    keep_ahead({key: compiled(*key) for key in asked()}, FILE)
    return 0


def keep_ahead(patterns: Known, file: Path) -> None:
    """Write the file that ``take_ahead`` reads; the same patterns give the same bytes."""
    known = {key: tuple(one) for key, one in sorted(patterns.items())}
    file.write_bytes(zlib.compress(marshal.dumps((stamp_of_engine(), known), 2), 9))


def asked() -> set[tuple[str, int]]:
    """All patterns of the finders, with their flags."""
    found = note_asked()
    for package in (db.language, db.ingest):
        _import_all(package)
    _read_samples()
    return set(found)


def compiled(pattern: str, flags: int) -> Compiled:
    """What ``re`` makes of a pattern before it gives it to its engine."""
    parsed = _parser.parse(pattern, flags)
    names = dict(parsed.state.groupdict)
    by_group: list[str | None] = [None] * parsed.state.groups
    for name, group in names.items():
        by_group[group] = name
    code = array(CODE, map(int, _compiler._code(parsed, flags))).tobytes()  # noqa: SLF001
    return Compiled(
        flags | int(parsed.state.flags), code, parsed.state.groups - 1, names, tuple(by_group)
    )


def _import_all(package: ModuleType) -> None:
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        import_module(module.name)


def _read_samples() -> None:
    """What is compiled only when it is needed: by a language, or by what a text holds."""
    from db.ingest.proposer import propose
    from db.ingest.registry import read_file
    from viewer.sample import sample_files

    for file in sample_files():
        propose(read_file(file, file.name))


if __name__ == "__main__":
    sys.exit(main())
