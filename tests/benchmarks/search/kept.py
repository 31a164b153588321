"""The files of one corpus: rows for the engines, texts for marking, words with their frequencies.

They are made once and kept in ``tests/benchmarks/results/search``, which is not committed.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks.search.records import FORMS, Lot, Record, Tongue, lots

SEED = 1


@dataclass(frozen=True, slots=True)
class Word:
    """A key, its most frequent form, and the number of records that hold it."""

    key: str
    form: str
    records: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """``size`` records in a folder."""

    folder: Path
    size: int

    @property
    def texts(self) -> Path:
        """SQLite: the text of each record by its number."""
        return self.folder / "texts.db"

    @property
    def questions(self) -> Path:
        """What is asked of every engine."""
        return self.folder / "questions.json"

    @property
    def figures(self) -> Path:
        """What was measured."""
        return self.folder / "figures.json"

    def index(self, engine: str) -> Path:
        """The folder of an engine's index."""
        return self.folder / "index" / engine

    def records(self) -> Iterator[Record]:
        """The rows, one after the other."""
        with (self.folder / "rows.tsv").open(encoding="utf-8") as rows:
            for row in rows:
                number, date, council, kind, place, keys = row.rstrip("\n").split("\t")
                yield Record(int(number), int(date), council, kind, place, keys)

    def words(self) -> Iterator[Word]:
        """The words, the most frequent form's rank deciding the order."""
        with (self.folder / "words.tsv").open(encoding="utf-8") as lines:
            for line in lines:
                key, form, records = line.rstrip("\n").split("\t")
                yield Word(key, form, int(records))


def corpus(root: Path, size: int, forms: int = FORMS) -> Corpus:
    """The corpus of that size under ``root``; it is made if it is not there yet."""
    folder = root / str(size)
    if not (folder / "words.tsv").exists():
        unfinished = root / f"{size}.{os.getpid()}"
        unfinished.mkdir(parents=True)
        _make(unfinished, size, forms)
        unfinished.rename(folder)
    return Corpus(folder, size)


def _make(folder: Path, size: int, forms: int) -> None:
    tongue = Tongue(SEED, forms)
    counts = _Frequencies(tongue)
    with (
        (folder / "rows.tsv").open("w", encoding="utf-8") as rows,
        closing(sqlite3.connect(folder / "texts.db")) as texts,
    ):
        texts.execute("PRAGMA journal_mode=OFF")
        texts.execute("CREATE TABLE text (number INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        for lot in lots(tongue, size, SEED):
            rows.writelines("\t".join(map(str, record)) + "\n" for record in lot.records)
            texts.executemany(
                "INSERT INTO text VALUES (?, ?)",
                [
                    (record.number, text)
                    for record, text in zip(lot.records, lot.texts, strict=True)
                ],
            )
            counts.add(lot)
        texts.commit()
    with (folder / "words.tsv").open("w", encoding="utf-8") as words:
        words.writelines(f"{word.key}\t{word.form}\t{word.records}\n" for word in counts.words())


class _Frequencies:
    """In how many records each key stands."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        first: dict[str, int] = {}
        self._keys = np.array(
            [first.setdefault(stem, place) for place, stem in enumerate(tongue.stems)]
        )
        self._counts = np.zeros(len(tongue.stems), dtype=np.int64)

    def add(self, lot: Lot) -> None:
        """Count the records of a lot."""
        lengths = [len(words) for words in lot.words]
        keys = self._keys[np.concatenate(lot.words)]
        rows = np.repeat(np.arange(len(lengths)), lengths)
        pairs = np.unique(rows * len(self._counts) + keys)
        self._counts += np.bincount(pairs % len(self._counts), minlength=len(self._counts))

    def words(self) -> Iterator[Word]:
        """Those that occur."""
        for place in np.flatnonzero(self._counts):
            stem, form = self._tongue.stems[place], self._tongue.forms[place]
            yield Word(stem, form, int(self._counts[place]))
