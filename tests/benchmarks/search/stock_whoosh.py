"""Stock Whoosh 2.7.4 as an engine of the benchmark, set as fast as it goes."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from whoosh import columns, fields, query, sorting
from whoosh.analysis import Token, Tokenizer
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile

from tests.benchmarks.search.engine import Answer, transpositions
from tests.benchmarks.search.questions import PAGE, Question
from tests.benchmarks.search.records import FACETS, Record


class KeysTokenizer(Tokenizer):  # type: ignore[misc]
    """Gives the keys of a text that is keys already; one token object serves for all of them."""

    def __call__(
        self, value: str, positions: bool = False, mode: str = "", start_pos: int = 0, **_: Any
    ) -> Iterator[Token]:
        token = Token(positions, mode=mode)
        token.stopped, token.boost = False, 1.0
        for position, key in enumerate(value.split(" "), start=start_pos):
            token.text, token.pos = key, position
            yield token


def _schema() -> fields.Schema:
    facets = {name: fields.ID(sortable=columns.RefBytesColumn()) for name in FACETS}
    return fields.Schema(
        text=fields.TEXT(analyzer=KeysTokenizer()),
        date=fields.NUMERIC(int, bits=32, signed=False, sortable=True),
        number=fields.COLUMN(columns.NumericColumn("i")),
        **facets,
    )


class _Files(FileStorage):  # type: ignore[misc]
    """A folder, of which the table of contents is read whole: Whoosh forgets to close it."""

    def open_file(self, name: str, **options: Any) -> Any:
        if name.endswith(".toc"):
            return BufferFile((Path(self.folder) / name).read_bytes(), name=name)
        return super().open_file(name, **options)


class StockIndex:
    """An open Whoosh index."""

    def __init__(self, folder: Path) -> None:
        self._index = _Files(str(folder)).open_index()
        self._searcher = self._index.searcher()

    def answer(self, question: Question, *, exact: bool) -> Answer:
        # One run with optimize=False would be quicker, but gives wrong totals for Or and Prefix.
        arguments: dict[str, Any] = {"limit": PAGE}
        if question.kind == "sortdate":
            arguments |= {"sortedby": "date", "reverse": True}
        elif question.counts_facets:
            groups = sorting.Facets()
            for name in FACETS:
                groups.add_field(name, maptype=sorting.Count)
            arguments |= {"groupedby": groups}
        results = self._searcher.search(_query(question), **arguments)
        number = self._searcher.reader().column_reader("number")
        page = [int(number[document]) for _score, document in results.top_n[:PAGE]]
        counts = {name: results.groups(name) for name in FACETS if question.counts_facets}
        return Answer(len(results) if exact else None, page, counts)

    def add(self, record: Record) -> None:
        writer = self._index.writer()
        writer.add_document(**_document(record))
        writer.commit()
        self._searcher = self._searcher.refresh()

    def close(self) -> None:
        self._searcher.close()
        self._index.close()


class StockWhoosh:
    """Stock Whoosh: nothing of ours but a tokenizer that does not tokenize."""

    name = "stock"
    settings = (
        "Whoosh 2.7.4, W3 codec, one segment, writer with 512 MB; keys come ready; RefBytes "
        "columns for facets, nothing stored; totals by the second run that len(results) makes; "
        "slips as FuzzyTerm without a fixed first letter plus the swapped words"
    )

    def missing(self) -> str | None:
        return None

    def build(self, folder: Path, records: Iterable[Record]) -> None:
        writer = _Files(str(folder)).create_index(_schema()).writer(limitmb=512)
        for record in records:
            writer.add_document(**_document(record))
        writer.commit()

    def open(self, folder: Path) -> StockIndex:
        return StockIndex(folder)


ENGINE = StockWhoosh()


def _document(record: Record) -> dict[str, Any]:
    values = record._asdict()
    values["text"] = values.pop("keys")
    return values


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
            (word,) = question.words
            swapped = [query.Term("text", near) for near in transpositions(word)]
            return query.Or([query.FuzzyTerm("text", word, prefixlength=0), *swapped])
        case "range":
            dates = query.NumericRange("date", question.first, question.last)
            return query.And([*terms, dates])
        case "typed" if question.prefix:
            last = [query.Prefix("text", question.prefix), query.Term("text", question.word)]
            terms.append(query.Or(last))
    return query.And(terms) if len(terms) > 1 else terms[0]
