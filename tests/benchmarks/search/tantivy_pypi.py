"""tantivy, by its Python package, as an engine of the benchmark."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.benchmarks.search.engine import Answer
from tests.benchmarks.search.questions import PAGE, Question
from tests.benchmarks.search.records import FACETS, Record

_HEAP = 256_000_000
_SMALL_HEAP = 16_000_000
_ALL_VALUES = 1_000


class TantivyIndex:
    """An open tantivy index."""

    def __init__(self, folder: Path) -> None:
        import tantivy

        self._tantivy: Any = tantivy
        self._index: Any = tantivy.Index.open(str(folder))
        self._schema = self._index.schema
        self._searcher: Any = self._index.searcher()
        self._writer: Any = None

    def answer(self, question: Question, *, exact: bool) -> Answer:
        query = self._query(question)
        by = "date" if question.kind == "sortdate" else None
        counted = exact or question.counts_facets
        found = self._searcher.search(query, PAGE, counted, order_by_field=by)
        places = [address for _order, address in found.hits]
        page = [int(value) for value in self._searcher.fast_field_values("number", places)]
        counts = self._facets(query) if question.counts_facets else {}
        return Answer(found.count if counted else None, page, counts)

    def _facets(self, query: Any) -> dict[str, dict[str, int]]:
        wanted = {name: {"terms": {"field": name, "size": _ALL_VALUES}} for name in FACETS}
        found = self._searcher.aggregate(query, wanted)
        return {
            name: {value["key"]: int(value["doc_count"]) for value in found[name]["buckets"]}
            for name in FACETS
        }

    def _query(self, question: Question) -> Any:
        make, must, should = (
            self._tantivy.Query, self._tantivy.Occur.Must, self._tantivy.Occur.Should,
        )  # fmt: skip
        match question.kind:
            case "or3":
                return make.boolean_query([(should, self._term(word)) for word in question.words])
            case "phrase":
                return make.phrase_query(self._schema, "text", list(question.words))
            case "prefix":
                return self._begun(question.prefix)
            case "fuzzy":
                return make.fuzzy_term_query(self._schema, "text", question.words[0], 1, True)
        parts = [(must, self._term(word)) for word in question.words]
        if question.kind == "range":
            whole = self._tantivy.FieldType.Integer
            span = (question.first, question.last)
            parts.append((must, make.range_query(self._schema, "date", whole, *span)))
        if question.kind == "typed" and question.prefix:
            last = [(should, self._begun(question.prefix)), (should, self._term(question.word))]
            parts.append((must, make.boolean_query(last)))
        return make.boolean_query(parts) if len(parts) > 1 else parts[0][1]

    def _term(self, word: str) -> Any:
        return self._tantivy.Query.term_query(self._schema, "text", word, "freq")

    def _begun(self, letters: str) -> Any:
        return self._tantivy.Query.regex_query(self._schema, "text", f"{letters}.*")

    def add(self, record: Record) -> None:
        if self._writer is None:
            self._writer = self._index.writer(_SMALL_HEAP, 1)
        self._writer.add_document(_document(self._tantivy, record))
        self._writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.wait_merging_threads()


class TantivyPypi:
    """tantivy with one writing thread, its merges awaited."""

    name = "tantivy"
    settings = (
        "the PyPI package, one writing thread with a heap of 256 MB, merges awaited, text split at "
        "spaces with positions, fast fields for date and facets, raw; totals by its Count "
        "collector, facets by terms aggregations; beginnings by a regular expression"
    )

    def missing(self) -> str | None:
        try:
            import tantivy  # noqa: F401 - whether it can be imported is the question
        except ImportError as error:
            return f"pip install tantivy brings it ({error})"
        return None

    def build(self, folder: Path, records: Iterable[Record]) -> None:
        import tantivy

        writer = tantivy.Index(_schema(tantivy), path=str(folder)).writer(_HEAP, 1)
        for record in records:
            writer.add_document(_document(tantivy, record))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> TantivyIndex:
        return TantivyIndex(folder)


ENGINE = TantivyPypi()


def _schema(tantivy: Any) -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="whitespace", index_option="position")
    builder.add_integer_field("number", fast=True)
    builder.add_integer_field("date", indexed=True, fast=True)
    for name in FACETS:
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


def _document(tantivy: Any, record: Record) -> Any:
    values = record._asdict()
    return tantivy.Document(text=values.pop("keys"), **values)
