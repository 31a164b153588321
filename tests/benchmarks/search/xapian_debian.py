"""Xapian, by Debian's python3-xapian, as an engine of the benchmark."""

import shutil
import sys
from collections.abc import Iterable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from tests.benchmarks.search.engine import Answer, one_edit
from tests.benchmarks.search.questions import PAGE, Question
from tests.benchmarks.search.records import FACETS, Record

_DEBIAN = Path("/usr/lib/python3/dist-packages/xapian")
_DATE = len(FACETS)  # the value slot; the facets have those before it
_LOT = 20_000


def _library() -> Any:
    """Debian's module, without the rest of Debian's folder on the path."""
    if "xapian" not in sys.modules:
        spec = spec_from_file_location(
            "xapian", _DEBIAN / "__init__.py", submodule_search_locations=[str(_DEBIAN)]
        )
        if spec is None or spec.loader is None or not _DEBIAN.is_dir():
            raise ImportError(f"no {_DEBIAN}")
        sys.modules["xapian"] = module = module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules["xapian"]
            raise
    return sys.modules["xapian"]


class XapianIndex:
    """An open Xapian database."""

    def __init__(self, folder: Path) -> None:
        self._xapian = _library()
        self._folder = folder
        self._database = self._xapian.Database(str(folder))
        self._writer: Any = None

    def answer(self, question: Question, *, exact: bool) -> Answer:
        xapian = self._xapian
        enquire = xapian.Enquire(self._database)
        enquire.set_query(self._query(question))
        if question.kind == "sortdate":
            enquire.set_sort_by_value(_DATE, True)
        spies = {}
        if question.counts_facets:
            spies = {name: xapian.ValueCountMatchSpy(slot) for slot, name in enumerate(FACETS)}
            for spy in spies.values():
                enquire.add_matchspy(spy)
        counted = exact or question.counts_facets
        found = enquire.get_mset(0, PAGE, self._database.get_doccount() if counted else 0)
        counts = {
            name: {value.term.decode(): value.termfreq for value in spy.values()}
            for name, spy in spies.items()
        }
        total = found.get_matches_estimated() if counted else None
        return Answer(total, [hit.docid - 1 for hit in found], counts)

    def _query(self, question: Question) -> Any:
        make = self._xapian.Query
        words = list(question.words)
        match question.kind:
            case "or3":
                return make(make.OP_OR, words)
            case "phrase":
                return make(make.OP_PHRASE, words)
            case "prefix":
                return self._begun(question.prefix)
            case "fuzzy":
                near = [word for word in one_edit(words[0]) if self._database.term_exists(word)]
                return make(make.OP_OR, near)
            case "range":
                first, last = map(self._xapian.sortable_serialise, (question.first, question.last))
                dates = make(make.OP_VALUE_RANGE, _DATE, first, last)
                return make(make.OP_FILTER, make(words[0]), dates)
            case "typed" if question.prefix:
                begun = self._begun(question.prefix)
                last_word = make(make.OP_OR, begun, make(question.word))
                return make(make.OP_AND, [*map(make, words), last_word])
        return make(make.OP_AND, words)

    def _begun(self, letters: str) -> Any:
        make = self._xapian.Query
        return make(make.OP_WILDCARD, letters, 0, make.WILDCARD_LIMIT_ERROR, make.OP_SYNONYM)

    def add(self, record: Record) -> None:
        if self._writer is None:
            self._writer = self._xapian.WritableDatabase(str(self._folder), self._xapian.DB_OPEN)
        self._writer.replace_document(record.number + 1, _document(self._xapian, record))
        self._writer.commit()
        self._database.reopen()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._database.close()


class XapianDebian:
    """Xapian with positions, a commit every 20,000 records, compacted after the build."""

    name = "xapian"
    settings = (
        "Debian's python3-xapian, glass, one posting a key added by TermGenerator without "
        "stemming, values for date and facets, commits of 20,000 records, compacted; exact totals "
        "by checkatleast, facets by ValueCountMatchSpy; slips looked up in its list of terms"
    )

    def missing(self) -> str | None:
        try:
            _library()
        except ImportError as error:
            return f"apt-get install python3-xapian brings it for Debian's own Python ({error})"
        return None

    def build(self, folder: Path, records: Iterable[Record]) -> None:
        xapian = _library()
        loose = folder.with_name(f"{folder.name}.loose")
        database = xapian.WritableDatabase(str(loose), xapian.DB_CREATE_OR_OVERWRITE)
        generator = xapian.TermGenerator()
        generator.set_stemming_strategy(xapian.TermGenerator.STEM_NONE)
        for count, record in enumerate(records, start=1):
            database.add_document(_document(xapian, record, generator))
            if count % _LOT == 0:
                database.commit()
        database.commit()
        database.close()
        database = xapian.Database(str(loose))
        database.compact(str(folder))
        database.close()
        shutil.rmtree(loose)

    def open(self, folder: Path) -> XapianIndex:
        return XapianIndex(folder)


ENGINE = XapianDebian()


def _document(xapian: Any, record: Record, generator: Any = None) -> Any:
    if generator is None:
        generator = xapian.TermGenerator()
        generator.set_stemming_strategy(xapian.TermGenerator.STEM_NONE)
    document = xapian.Document()
    generator.set_document(document)
    generator.set_termpos(0)
    generator.index_text(record.keys)
    for slot, name in enumerate(FACETS):
        document.add_value(slot, getattr(record, name))
    document.add_value(_DATE, xapian.sortable_serialise(record.date))
    return document
