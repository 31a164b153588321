"""Finds known labels in a text, in any of their forms: «порт» in «о развитии портов».

A label of several words is found where its words stand in a row. Knows nothing of records.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from typing import NamedTuple

from db.language.keys import keys
from db.language.tokens import TOKEN

#: Shorter words stand for themselves only where they are written just so.
_SHORTEST = 3


class KnownLabel(NamedTuple):
    """A label and what it stands for; ``exact`` asks for its very letters, as of abbreviations."""

    owner: Hashable
    text: str
    language: str
    exact: bool = False


class FoundLabel(NamedTuple):
    """A label in a text: ``text[start:end]``."""

    label: KnownLabel
    start: int
    end: int


_Words = list[tuple[str, frozenset[str]]]


class LabelFinder:
    """Knows each label by the keys of that word of it which the fewest labels have."""

    def __init__(self, labels: Iterable[KnownLabel]) -> None:
        self._words: list[tuple[KnownLabel, _Words]] = []
        for label in labels:
            words = [
                (word, keys(word, label.language or None)) for word in TOKEN.findall(label.text)
            ]
            if words and all(known for _word, known in words):
                self._words.append((label, words))
        often = Counter(
            key for _label, words in self._words for _word, known in words for key in known
        )
        self._by_key: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, (_label, words) in enumerate(self._words):
            known = [max(often[key] for key in own) for _word, own in words]
            place = known.index(min(known))
            for key in words[place][1]:
                self._by_key[key].append((number, place))

    def find(self, text: str, language: str) -> list[FoundLabel]:
        """The labels in their order; of those that begin at one word the longest comes first."""
        tokens = [(match[0], match.start(), match.end()) for match in TOKEN.finditer(text)]
        own = [keys(word, language or None) for word, _start, _end in tokens]
        places = {
            (number, at - place)
            for at, known in enumerate(own)
            for key in known
            for number, place in self._by_key.get(key, ())
        }
        found = []
        for number, first in places:
            label, words = self._words[number]
            last = first + len(words)
            if label.language not in {"", language} or first < 0 or last > len(tokens):
                continue
            here = zip(words, tokens[first:last], own[first:last], strict=True)
            if all(
                _fits(word, token[0], known, keys_here, label.exact)
                for (word, known), token, keys_here in here
            ):
                found.append(
                    (first, number, FoundLabel(label, tokens[first][1], tokens[last - 1][2]))
                )
        return [one for *_, one in sorted(found, key=lambda f: (f[0], -f[2].end, f[1]))]


def _fits(word: str, token: str, known: frozenset[str], found: frozenset[str], exact: bool) -> bool:
    if exact or len(word) < _SHORTEST:
        return word == token
    return not known.isdisjoint(found)
