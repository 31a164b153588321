"""What of a query is nowhere: the query with the nearest words in its place, and without it."""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from db.language.tokens import fold, plain
from db.search.evaluating import IndexView
from db.search.schema import TEXT, name_field
from db.search.syntax import And, Named, Node, Not, Or, Phrase, Word
from db.search.translate import Translator, form_frequency, near

_CANDIDATES = 20
_SHORTEST = 3
_IN_QUOTES = re.compile(r'"([^"]*)"')
#: What may be left of a query where a word was taken out.
_FIELD = re.compile(r'(?<!\S)-?[^\W\d_]+:(?:"[^"]*"|\S*)')
_EMPTY = re.compile(r'""|\(\s*\)')


def suggestion(view: IndexView, text: str, node: Node, *, variants: bool) -> str | None:
    """The corrected query in full; None if no word of it could be corrected."""
    translator = Translator(view, variants=variants)
    corrected = text
    for word, field in sorted(_words(node, TEXT), key=lambda found: -found[0].start):
        if translator.holds(word, field):
            continue
        better = _nearest(view, field, word.text)
        if better:
            cased = better.capitalize() if word.text[:1].isupper() else better
            corrected = corrected[: word.start] + cased + corrected[word.end :]
    return corrected if corrected != text else None


def nowhere(view: IndexView, node: Node, *, variants: bool) -> list[Word]:
    """The words that a hit must have and no unit has, in any form; in their order."""
    translator = Translator(view, variants=variants)
    return [word for word in _needed(node) if not translator.holds(word, TEXT)]


def without(text: str, words: Iterable[Word]) -> str:
    """The query without some of its words; empty where nothing is left to be found."""
    for word in sorted(words, key=lambda word: -word.start):
        text = text[: word.start] + text[word.end :]
    text = _EMPTY.sub(" ", _IN_QUOTES.sub(lambda found: f'"{found[1].strip()}"', text))
    return " ".join(text.split())


def without_fields(text: str) -> str:
    """The query without what it asks of fields."""
    return " ".join(_FIELD.sub(" ", text).split())


def _needed(node: Node) -> Iterator[Word]:
    match node:
        case Word():
            yield node
        case Phrase(words):
            yield from words
        case And(nodes):
            for child in nodes:
                yield from _needed(child)


def _words(node: Node, field: str) -> Iterator[tuple[Word, str]]:
    """The words of a query, each with the field that it is asked of."""
    match node:
        case Word():
            yield node, field
        case Phrase(words):
            yield from ((word, field) for word in words)
        case And(nodes) | Or(nodes):
            for child in nodes:
                yield from _words(child, field)
        case Not(child):
            yield from _words(child, field)
        case Named(name, child):
            yield from _words(child, name_field(name))


def _nearest(view: IndexView, field: str, word: str) -> str | None:
    """The form with the fewest edits, the commonest among equals."""
    form = fold(word)
    if len(form) < _SHORTEST:
        return None
    edits = 1 if len(form) <= 4 else 2 if len(form) <= 8 else 3
    ranked = [
        (distance, OSA.distance(plain(form), plain(name)), -form_frequency(view, field, name), name)
        for name, distance in near(view, field, form, edits)[:_CANDIDATES]
        if distance and not any(c.isdigit() for c in name)
    ]
    return min(ranked)[3] if ranked else None
