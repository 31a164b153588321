"""Turns a parsed query into a Whoosh query over a view: keys of words, forms of slips."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from rapidfuzz.distance import OSA
from whoosh import query

from db.language.families import family_keys
from db.language.keys import (
    EXACT,
    exact_query_keys,
    initial_keys,
    prefixes,
    query_keys,
    query_name_keys,
    word_parts,
)
from db.language.tokens import clean, fold
from db.search.access import access_query
from db.search.evaluating import IndexView
from db.search.evaluating.evaluator import unwatched
from db.search.evaluating.expanding import near_numbers
from db.search.matching import AnyKey, Beginning, DateOverlap, Fact, KeyPhrase
from db.search.phrasing import Phrasing
from db.search.schema import EXACT_SPACE, FACTS, TEXT, name_field
from db.search.syntax import (
    And,
    Days,
    FactPrefix,
    Fuzzy,
    Named,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Word,
)
from db.search.syntax import Fact as ExactFact

#: What a relative of a word counts beside the word.
_RELATED = 0.2


class Translator:
    """Translates for one view. ``variants`` False leaves out other spellings of names.

    ``related`` finds relatives of words too (Россия, российский), ranked below the words.
    """

    def __init__(
        self,
        view: IndexView,
        *,
        variants: bool,
        related: bool = False,
        watch: Callable[[], None] = unwatched,
    ) -> None:
        self._view, self._watch = view, watch
        self._variants, self._related = variants, related
        self._beside_names: set[Word] = set()

    def query(self, node: Node | None, field: str = TEXT) -> Any:
        """The Whoosh query of a node."""
        match node:
            case None:
                return query.Every()
            case And(nodes):
                return query.And([self.query(child, field) for child in self._beside(nodes)])
            case Or(nodes):
                return query.Or([self.query(child, field) for child in nodes])
            case Not(child):
                return query.Not(self.query(child, field))
            case Named(name, child):
                return self.query(child, name_field(name))
            case ExactFact("access", values):
                return access_query(self._view, values)
            case ExactFact() | FactPrefix() | Days():
                return _exactly(node)
            case Phrase(words):
                self._beside(words)
                ways = self._ways(words, field)
                return ways[0] if len(ways) == 1 else query.Or(ways)
            case Prefix(text):
                return Beginning(field, prefixes(text))
            case Fuzzy(text, edits):
                forms = near(self._view, field, fold(text), edits, self._watch)
                return AnyKey(field, [EXACT + form for form, _distance in forms])
            case Word():
                return self._word(node, field)

    def _word(self, word: Word, field: str) -> Any:
        found: list[Any] = [AnyKey(field, self.word_keys(word))]
        if not word.exact and "-" in clean(word.text):
            found += self._ways((word,), field)[1:]  # written apart
        relatives = family_keys(word.text) if self._related and not word.exact else frozenset()
        if relatives:
            found.append(AnyKey(field, relatives, _RELATED))
        return found[0] if len(found) == 1 else query.Or(found)

    def _ways(self, words: Sequence[Word], field: str) -> list[KeyPhrase]:
        """The phrases that say the same: as it stands, with hyphens, without them."""

        def has(keys: frozenset[str]) -> bool:
            return holds_any(self._view, field, keys)

        return [
            KeyPhrase(
                field,
                [keys for step in way for keys in step.keys],
                [place for place, step in enumerate(way) for _keys in step.keys],
            )
            for way in Phrasing(words, self.word_keys).ways(has)
        ]

    def holds(self, word: Word, field: str) -> bool:
        """Whether any unit has a word in a field, or all parts of it that it may be written in."""
        if holds_any(self._view, field, self.word_keys(word)):
            return True
        parts = [] if word.exact else word_parts(word.text)
        return len(parts) > 1 and all(
            holds_any(self._view, field, self.word_keys(Word(part))) for part in parts
        )

    def word_keys(self, word: Word) -> frozenset[str]:
        """The keys of a word: its forms' in every plausible language, and its sound's."""
        if word.exact:
            return exact_query_keys(word.text)
        found = query_keys(word.text)
        if not self._variants:
            return found
        if word in self._beside_names:
            found |= initial_keys(word.text)
        return found | query_name_keys(word.text)

    def _beside(self, nodes: Sequence[Node]) -> Sequence[Node]:
        """The nodes; of words that stand beside a name is noted that initials may stand for them.

        «Фарид Шафиев» finds «Ф. Шафиев», but «Фарид» alone not every «Ф.».
        """
        if self._variants:
            may_be_name = [
                isinstance(node, Word) and not node.exact and bool(query_name_keys(node.text))
                for node in nodes
            ]
            for (one, first), (other, second) in pairwise(zip(nodes, may_be_name, strict=True)):
                if first and second:
                    self._beside_names.update(n for n in (one, other) if isinstance(n, Word))
        return nodes


def _exactly(node: ExactFact | FactPrefix | Days) -> Any:
    """What is asked of facts and columns, not of words."""
    match node:
        case ExactFact(name, values):
            return Fact(FACTS, [f"{name}:{value}" for value in values])
        case FactPrefix(name, beginning):
            return Beginning(FACTS, [f"{name}:{beginning}"])
        case Days(first, last):
            return DateOverlap(first, last)


def near(
    view: IndexView, field: str, form: str, edits: int, watch: Callable[[], None] = unwatched
) -> list[tuple[str, int]]:
    """The surface forms of a field within so many edits of a form, nearest first."""
    space = EXACT_SPACE.encode()
    found: dict[str, int] = {}
    for leaf in view.leaves:
        watch()
        terms = leaf.data.terms
        for number in near_numbers(terms, field, space, form, edits, OSA.distance):
            name = terms.term(number).decode()[len(EXACT_SPACE) :]
            found[name] = OSA.distance(form, name)
    return sorted(found.items(), key=lambda item: (item[1], item[0]))


def form_frequency(view: IndexView, field: str, form: str) -> int:
    """In how many units a surface form is in a field."""
    return view.doc_frequency(field, (EXACT_SPACE + form).encode())


def holds_any(view: IndexView, field: str, keys: Iterable[str]) -> bool:
    """Whether any unit holds any of the keys in a field."""
    return any(view.has_term(field, key.encode()) for key in keys)
