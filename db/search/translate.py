"""Turns a parsed query into a Whoosh query over a snapshot: keys of words, forms of prefixes."""

from collections.abc import Callable, Iterable
from typing import Any

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract
from whoosh import query

from db.language.keys import (
    EXACT,
    exact_query_keys,
    prefixes,
    query_keys,
    query_name_keys,
)
from db.language.tokens import fold
from db.search import matching
from db.search.schema import FACTS, TEXT
from db.search.snapshot import Snapshot
from db.search.syntax import And, Days, Fact, Fuzzy, Named, Node, Not, Or, Phrase, Prefix, Word
from db.search.watch import unwatched

#: Forms that a fuzzy word stands for, the nearest first.
_FUZZY_FORMS = 200


class Translator:
    """Translates for one snapshot. ``variants`` False leaves out other spellings of names."""

    def __init__(
        self, snapshot: Snapshot, *, variants: bool, watch: Callable[[], None] = unwatched
    ) -> None:
        self._snapshot, self._watch = snapshot, watch
        self._variants = variants

    def query(self, node: Node | None, field: str = TEXT) -> Any:
        """The Whoosh query of a node."""
        match node:
            case None:
                return query.Every()
            case And(nodes):
                return query.And([self.query(child, field) for child in nodes])
            case Or(nodes):
                return query.Or([self.query(child, field) for child in nodes])
            case Not(child):
                return query.Not(self.query(child, field))
            case Named(name, child):
                return self.query(child, f"f_{name}")
            case Fact(name, values):
                return matching.Fact(FACTS, [f"{name}:{value}" for value in values])
            case Days(first, last):
                numbers = self._snapshot.table.numbers
                return matching.DateOverlap(first, last, numbers["first"], numbers["last"])
            case Phrase(words):
                return matching.KeyPhrase(
                    field, [self.word_keys(word) for word in words], self._watch
                )
            case _:
                return matching.AnyKey(field, self.keys(node, field), self._watch)

    def keys(self, node: Word | Prefix | Fuzzy, field: str = TEXT) -> Iterable[str]:
        """The keys of which a unit must hold one."""
        match node:
            case Word():
                return self.word_keys(node)
            case Prefix(text):
                return self._beginning(text, field)
            case Fuzzy(text, edits):
                return [EXACT + form for form in self.near(fold(text), edits)]

    def word_keys(self, word: Word) -> frozenset[str]:
        """The keys of a word: its forms' in every plausible language, and its sound's."""
        if word.exact:
            return exact_query_keys(word.text)
        found = query_keys(word.text)
        return found | query_name_keys(word.text) if self._variants else found

    def near(self, form: str, edits: int) -> list[str]:
        """The surface forms of the index within so many edits of a form."""
        self._watch()
        forms = self._snapshot.forms()
        found = extract(
            form, forms.keys(), scorer=OSA.distance, score_cutoff=edits, limit=_FUZZY_FORMS
        )
        return [name for name, _distance, _index in found]

    def _beginning(self, text: str, field: str) -> list[str]:
        self._watch()
        reader = self._snapshot.reader
        return [
            form.decode()
            for prefix in prefixes(text)
            for form in reader.expand_prefix(field, prefix)
        ]
