"""Fetches the texts of a page of hits and marks the words in the best passage of each.

The same for all engines; a key of this corpus is always how its forms begin.
"""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

import Stemmer

from tests.benchmarks.search.questions import Question

_WIDTH, _BEFORE = 240, 60
_WORD = re.compile(r"\w*")


class Passages:
    """The texts of a corpus."""

    def __init__(self, texts: Path) -> None:
        self._database = sqlite3.connect(texts)
        self._database.execute("PRAGMA mmap_size=4000000000")
        self._stem = Stemmer.Stemmer("russian").stemWord

    def fetch(self, numbers: Sequence[int]) -> list[str]:
        """The texts of these records, in this order."""
        wanted = ",".join(map(str, numbers))
        statement = f"SELECT number, body FROM text WHERE number IN ({wanted})"  # noqa: S608 - numbers
        rows = self._database.execute(statement)
        texts = dict(rows.fetchall())
        return [texts[number] for number in numbers]

    def mark(self, text: str, question: Question) -> str:
        """The passage with most hits, each between ``⟦`` and ``⟧``."""
        hits = self._hits(text, question)
        first = _fullest(hits)
        begin = text.find(" ", max(0, first - _BEFORE)) + 1 if first > _BEFORE else 0
        end = begin + _WIDTH
        if end < len(text):
            end = text.rfind(" ", begin, end)
        parts, place = ["…"] if begin else [], begin
        for start, stop in hits:
            if start >= begin and stop <= end:
                parts += (text[place:start], "⟦", text[start:stop], "⟧")
                place = stop
        return "".join((*parts, text[place:end]))

    def _hits(self, text: str, question: Question) -> list[tuple[int, int]]:
        """Where the words of a query stand, in order of place."""
        spaced = f" {text.lower().replace('ё', 'е')}"
        hits = set(self._begun(spaced, question.prefix)) if question.prefix else set()
        for key in {*question.words, question.word} - {""}:
            hits.update(
                (start, stop) for start, stop in self._begun(spaced, key)
                if self._stem(spaced[start + 1 : stop + 1]) == key
            )  # fmt: skip
        return sorted(hits)

    @staticmethod
    def _begun(spaced: str, letters: str) -> Iterable[tuple[int, int]]:
        """The words that begin so; places are those of the text without the space before it."""
        begun = f" {letters}"
        place = spaced.find(begun)
        while place >= 0:
            word = _WORD.match(spaced, place + 1)
            end = word.end() if word else place + 1
            yield place, end - 1
            place = spaced.find(begun, end)

    def close(self) -> None:
        """Close the database."""
        self._database.close()


def _fullest(hits: Sequence[tuple[int, int]]) -> int:
    """Where the hit stands from which most others are within a passage."""
    best, most, last = 0, 0, 0
    for number, (start, _) in enumerate(hits):
        while last < len(hits) and hits[last][1] - start <= _WIDTH - _BEFORE:
            last += 1
        if last - number > most:
            best, most = start, last - number
    return best
