"""SQLite FTS5 as an engine of the benchmark."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from itertools import islice
from pathlib import Path

from tests.benchmarks.search.engine import Answer, one_edit
from tests.benchmarks.search.questions import PAGE, Question
from tests.benchmarks.search.records import FACETS, Record

_FILE = "index.db"
_LOT = 2_000

_TABLES = """
CREATE VIRTUAL TABLE words USING fts5(
    keys, content='', prefix='4', tokenize="unicode61 remove_diacritics 0", detail=full
);
CREATE VIRTUAL TABLE terms USING fts5vocab(words, 'row');
CREATE TABLE record (
    number INTEGER PRIMARY KEY, date INTEGER, council TEXT, kind TEXT, place TEXT
);
"""
_ADD_WORDS = "INSERT INTO words (rowid, keys) VALUES (?, ?)"
_ADD_RECORD = "INSERT INTO record VALUES (?, ?, ?, ?, ?)"

_MATCH = "FROM words WHERE words MATCH ?"
_JOINED = "FROM words JOIN record ON record.number = words.rowid WHERE words MATCH ?"
_SPAN = f"{_JOINED} AND record.date BETWEEN ? AND ?"


class Fts5Index:
    """An open database."""

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / _FILE)
        self._database.execute("PRAGMA mmap_size=4000000000")
        self._database.execute("PRAGMA cache_size=-65536")

    def answer(self, question: Question, *, exact: bool) -> Answer:
        wanted = self._expression(question)
        if question.kind == "range":
            given: tuple[object, ...] = (wanted, question.first, question.last)
            page = self._numbers(f"SELECT words.rowid {_SPAN} ORDER BY rank LIMIT {PAGE}", given)
            return Answer(self._count(_SPAN, given) if exact else None, page)
        if question.kind == "sortdate":
            order = f"ORDER BY record.date DESC LIMIT {PAGE}"
            page = self._numbers(f"SELECT words.rowid {_JOINED} {order}", (wanted,))
        else:
            page = self._numbers(f"SELECT rowid {_MATCH} ORDER BY rank LIMIT {PAGE}", (wanted,))
        if question.counts_facets:
            return self._with_facets(wanted, page)
        return Answer(self._count(_MATCH, (wanted,)) if exact else None, page)

    def _with_facets(self, wanted: str, page: list[int]) -> Answer:
        rows = self._database.execute(
            f"SELECT council, kind, place {_JOINED}", (wanted,)
        ).fetchall()
        columns = zip(*rows, strict=True) if rows else ((), (), ())
        counts = {name: Counter(column) for name, column in zip(FACETS, columns, strict=True)}
        return Answer(len(rows), page, counts)

    def _numbers(self, statement: str, given: tuple[object, ...]) -> list[int]:
        return [number for (number,) in self._database.execute(statement, given)]

    def _count(self, source: str, given: tuple[object, ...]) -> int:
        (count,) = self._database.execute(f"SELECT count(*) {source}", given).fetchone()
        return int(count)

    def _expression(self, question: Question) -> str:
        words = [f'"{word}"' for word in question.words]
        match question.kind:
            case "or3":
                return " OR ".join(words)
            case "phrase":
                return f'"{" ".join(question.words)}"'
            case "prefix":
                return f'"{question.prefix}"*'
            case "fuzzy":
                return " OR ".join(f'"{term}"' for term in self._near(question.words[0])) or '""'
            case "typed" if question.prefix:
                words.append(f'("{question.prefix}"* OR "{question.word}")')
        return " AND ".join(words)

    def _near(self, word: str) -> list[str]:
        near = sorted(one_edit(word))
        marks = ",".join("?" * len(near))
        statement = f"SELECT term FROM terms WHERE term IN ({marks})"  # noqa: S608 - question marks
        found = self._database.execute(statement, near)
        return [term for (term,) in found]

    def add(self, record: Record) -> None:
        with self._database:
            self._database.execute(_ADD_WORDS, (record.number, record.keys))
            self._database.execute(_ADD_RECORD, record[:5])

    def close(self) -> None:
        self._database.close()


class SqliteFts5:
    """FTS5 without the text, with a prefix index, optimized after the build."""

    name = "fts5"
    settings = (
        f"SQLite {sqlite3.sqlite_version}, contentless, prefix index of four letters, detail=full, "
        "built without journal and sync, then 'optimize'; read through mmap with 64 MB of cache; "
        "totals by a second count(*), facets by reading the columns of all hits"
    )

    def missing(self) -> str | None:
        with closing(sqlite3.connect(":memory:")) as database:
            options = {option for (option,) in database.execute("PRAGMA compile_options")}
        return None if "ENABLE_FTS5" in options else "this SQLite has no FTS5"

    def build(self, folder: Path, records: Iterable[Record]) -> None:
        with closing(sqlite3.connect(folder / _FILE)) as database:
            database.execute("PRAGMA journal_mode=OFF")
            database.execute("PRAGMA synchronous=OFF")
            database.executescript(_TABLES)
            rows = iter(records)
            while lot := list(islice(rows, _LOT)):
                database.executemany(_ADD_WORDS, [(one.number, one.keys) for one in lot])
                database.executemany(_ADD_RECORD, [one[:5] for one in lot])
            database.execute("INSERT INTO words (words) VALUES ('optimize')")
            database.commit()

    def open(self, folder: Path) -> Fts5Index:
        return Fts5Index(folder)


ENGINE = SqliteFts5()
