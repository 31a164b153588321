"""What a search engine is to the benchmark: it builds, opens, answers and takes one record more."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Protocol

from tests.benchmarks.search.questions import Question
from tests.benchmarks.search.records import Record

_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"

#: Engines by name, in the order of the tables; the module of each holds it as ``ENGINE``.
ENGINES = {
    "ours": "ours",
    "stock": "stock_whoosh",
    "fts5": "sqlite_fts5",
    "xapian": "xapian_debian",
    "tantivy": "tantivy_pypi",
}
LABELS = {
    "ours": "Council Archive",
    "stock": "stock Whoosh",
    "fts5": "SQLite FTS5",
    "xapian": "Xapian",
    "tantivy": "tantivy",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """The numbers of the first fifty records; the total is None where it was not counted."""

    total: int | None
    numbers: list[int]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


class Index(Protocol):
    """An open index."""

    def answer(self, question: Question, *, exact: bool) -> Answer:
        """Answer a question; with ``exact`` the total must be given and right."""

    def add(self, record: Record) -> None:
        """Add a record for good; the next answer knows it."""

    def close(self) -> None:
        """Give everything back."""


class Engine(Protocol):
    """A search engine as it is set for the benchmark."""

    name: str
    settings: str

    def missing(self) -> str | None:
        """Why it cannot be measured here, or None."""

    def build(self, folder: Path, records: Iterable[Record]) -> None:
        """Make an index of the records in an empty folder."""

    def open(self, folder: Path) -> Index:
        """Open what was built."""


def engine(name: str) -> Engine:
    """The engine of that name."""
    found: Engine = import_module(f"tests.benchmarks.search.{ENGINES[name]}").ENGINE
    return found


def transpositions(word: str) -> set[str]:
    """The words that two neighbouring letters of it make when they change places."""
    return {
        word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        for place in range(len(word) - 1)
    }


def one_edit(word: str) -> set[str]:
    """All words at most one edit away: a letter dropped, put in, changed, or two swapped."""
    near = {word, *transpositions(word)}
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        near.add(head + tail[1:])
        for letter in _LETTERS:
            near.add(head + letter + tail)
            near.add(head + letter + tail[1:])
    return near - {""}
