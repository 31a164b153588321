"""What a Linux library or program asks of others, as ``objdump -p`` tells it."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)
_SYMBOLS = re.compile(r"\b(GLIBC|GLIBCXX)_(\d+(?:\.\d+)+)$", re.MULTILINE)
_ELF = b"\x7fELF"


@dataclass(frozen=True)
class Needs:
    """The libraries that something loads by name, and the versions of symbols that it asks for."""

    libraries: frozenset[str]
    symbols: frozenset[tuple[str, tuple[int, ...]]]

    def newest(self, family: str) -> tuple[int, ...] | None:
        """The newest version of a family (GLIBC, GLIBCXX) that is asked for."""
        return max((version for name, version in self.symbols if name == family), default=None)


def is_elf(path: Path) -> bool:
    """Whether it is a library or program of Linux."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def parse(printed: str) -> Needs:
    """What ``objdump -p`` printed, as values."""
    _, _, references = printed.partition("Version References:")
    symbols = {
        (family, tuple(int(part) for part in version.split(".")))
        for family, version in _SYMBOLS.findall(references)
    }
    return Needs(frozenset(_NEEDED.findall(printed)), frozenset(symbols))


def needs(path: Path) -> Needs:
    """What one file asks for."""
    done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    return parse(done.stdout)


def needs_of_all(paths: Iterable[Path]) -> Needs:
    """What they ask for together."""
    libraries: set[str] = set()
    symbols: set[tuple[str, tuple[int, ...]]] = set()
    for path in paths:
        found = needs(path)
        libraries |= found.libraries
        symbols |= found.symbols
    return Needs(frozenset(libraries), frozenset(symbols))
