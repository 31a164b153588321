"""The program's own index as an engine of the benchmark: its codec, its writer, its evaluation."""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from rapidfuzz.distance import OSA
from whoosh import fields, query
from whoosh.index import TOC, FileIndex

from db.search.codec import ArrayWriter, NumberField, TextsField, WordsField
from db.search.codec.postings import Docs
from db.search.codec.segment_data import Mask
from db.search.evaluating import (
    Evaluator,
    FacetCodes,
    Leaf,
    Matches,
    by_relevance,
    first_of,
    matches_in,
    open_view,
)
from db.search.evaluating.expanding import near_numbers
from db.search.evaluating.matches import union
from db.search.files import IndexFiles
from db.search.segment_merging import merge_all
from db.search.writing import INDEX_NAME, create
from tests.benchmarks.search.engine import Answer
from tests.benchmarks.search.questions import PAGE, Question
from tests.benchmarks.search.records import FACETS, Record

#: Keys and records in a segment while it is built, as the program has it.
_KEYS, _RECORDS = 4_000_000, 100_000


def _schema() -> Any:
    facets = {name: TextsField() for name in FACETS}
    return fields.Schema(text=WordsField(), date=NumberField(), number=NumberField(), **facets)


class _Near(query.Query):  # type: ignore[misc]
    """Records with a word at most one edit away, a swap of neighbours counting as one."""

    def __init__(self, word: str) -> None:
        self.word = word

    def size(self, evaluator: Evaluator) -> int:
        return evaluator.size

    def matches(self, evaluator: Evaluator) -> Matches:
        terms = evaluator.terms
        numbers = near_numbers(terms, "text", b"", self.word, 1, OSA.distance)
        return union([Matches(terms.docs(number)) for number in numbers], evaluator.size)


class _Dated(query.Query):  # type: ignore[misc]
    """Records of a span of days."""

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last

    def size(self, evaluator: Evaluator) -> int:
        return evaluator.size

    def matches(self, evaluator: Evaluator) -> Matches:
        dates = evaluator.leaf.data.numbers("date")
        return Matches(None, mask=(dates >= self.first) & (dates <= self.last))

    def holds(self, evaluator: Evaluator, docs: Docs) -> Mask:
        dates = evaluator.leaf.data.numbers("date").take(docs)
        found: Mask = (dates >= self.first) & (dates <= self.last)
        return found


class OurIndex:
    """An open index of ours."""

    def __init__(self, folder: Path) -> None:
        self._files = IndexFiles(folder)
        self._schema = _schema()
        self._codes = FacetCodes()
        self._refresh()

    def _refresh(self) -> None:
        toc = TOC.read(self._files, INDEX_NAME, schema=self._schema)
        self._view = open_view(self._files, self._schema, toc.segments, toc.generation)
        self._codes.keep(segment.segment_id() for segment in toc.segments)

    def answer(self, question: Question, *, exact: bool) -> Answer:
        view = self._view
        matches = matches_in(view, _query(question))
        keys = [_newest] if question.kind == "sortdate" else [by_relevance]
        page = _numbers(first_of(view, matches, PAGE, keys))
        counts = (
            {name: self._codes.counts(view, name, matches) for name in FACETS}
            if question.counts_facets
            else {}
        )
        return Answer(sum(found.count for found in matches), page, counts)

    def add(self, record: Record) -> None:
        writer = ArrayWriter(FileIndex(self._files, schema=self._schema))
        writer.add_document(**_document(record))
        writer.commit(merge=False)
        self._refresh()

    def close(self) -> None:
        """Maps go with the last view that has them."""


class Ours:
    """Segments of arrays, built and merged as the program does."""

    name = "ours"
    settings = (
        "segments of at most 4 million keys and 100,000 records while it is built, then merged "
        "into as few as the program allows; synced to the disk before they are named; totals are "
        "always exact; decoded postings and scores of frequent words are kept, six numbers a "
        "record at the most; a record that is added becomes a segment, which is not merged here"
    )

    def missing(self) -> str | None:
        return None

    def build(self, folder: Path, records: Iterable[Record]) -> None:
        files, schema = IndexFiles(folder), _schema()
        create(files, schema)
        writer = ArrayWriter(FileIndex(files, schema=schema))
        for count, record in enumerate(records, start=1):
            writer.add_document(**_document(record))
            if writer.size > _KEYS or count % _RECORDS == 0:
                writer.commit(merge=False)
                writer = ArrayWriter(FileIndex(files, schema=schema))
        writer.commit(merge=False)
        merge_all(files, schema, folder)

    def open(self, folder: Path) -> OurIndex:
        return OurIndex(folder)


ENGINE = Ours()


def _numbers(hits: Iterable[tuple[Leaf, int, float]]) -> list[int]:
    """The records' own numbers."""
    found: list[int] = []
    for leaf, of_leaf in groupby(hits, key=itemgetter(0)):
        column = leaf.data.numbers("number")
        found.extend(column.take([document for _leaf, document, _score in of_leaf]).tolist())
    return found


def _newest(leaf: Leaf, found: Matches) -> Any:
    return -leaf.data.numbers("date")[found.docs]


def _document(record: Record) -> dict[str, Any]:
    values = record._asdict()
    values["text"] = values.pop("keys").split(" ")
    return values | {name: (values[name],) for name in FACETS}


def _query(question: Question) -> Any:
    terms = [query.Term("text", word) for word in question.words]
    match question.kind:
        case "or3":
            return query.Or(terms)
        case "phrase":
            return query.Phrase("text", list(question.words))
        case "prefix":
            return query.Prefix("text", question.prefix)
        case "fuzzy":
            return _Near(question.words[0])
        case "range":
            terms.append(_Dated(question.first, question.last))
        case "typed" if question.prefix:
            last = [query.Prefix("text", question.prefix), query.Term("text", question.word)]
            terms.append(query.Or(last))
    return query.And(terms) if len(terms) > 1 else terms[0]
