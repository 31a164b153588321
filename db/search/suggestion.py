"""«Did you mean»: the query with the words that are nowhere replaced by the nearest that are."""

from collections.abc import Iterator, Mapping

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from db.language.tokens import fold, plain
from db.search.schema import TEXT
from db.search.snapshot import Snapshot
from db.search.syntax import And, Named, Node, Not, Or, Phrase, Word
from db.search.translate import Translator

_CANDIDATES = 20
_SHORTEST = 3


def suggestion(snapshot: Snapshot, text: str, node: Node, *, variants: bool) -> str | None:
    """The corrected query in full; None if no word of it could be corrected."""
    translator = Translator(snapshot, variants=variants)
    reader = snapshot.reader
    forms = snapshot.forms()
    corrected = text
    for word in sorted(_words(node), key=lambda word: -word.start):
        if any((TEXT, key.encode()) in reader for key in translator.word_keys(word)):
            continue
        better = _nearest(word.text, forms)
        if better:
            cased = better.capitalize() if word.text[:1].isupper() else better
            corrected = corrected[: word.start] + cased + corrected[word.end :]
    return corrected if corrected != text else None


def _words(node: Node) -> Iterator[Word]:
    match node:
        case Word():
            yield node
        case Phrase(words):
            yield from words
        case And(nodes) | Or(nodes):
            for child in nodes:
                yield from _words(child)
        case Not(child) | Named(_, child):
            yield from _words(child)


def _nearest(word: str, forms: Mapping[str, int]) -> str | None:
    """The form with the fewest edits, the commonest among equals."""
    form = fold(word)
    if len(form) < _SHORTEST:
        return None
    edits = 1 if len(form) <= 4 else 2 if len(form) <= 8 else 3
    found = extract(form, forms.keys(), scorer=OSA.distance, score_cutoff=edits, limit=_CANDIDATES)
    ranked = [
        (distance, OSA.distance(plain(form), plain(name)), -forms[name], name)
        for name, distance, _index in found
        if distance and not any(c.isdigit() for c in name)
    ]
    return min(ranked)[3] if ranked else None
