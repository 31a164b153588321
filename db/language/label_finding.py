"""Finds known labels in a text, in any of their forms: «порт» in «о развитии портов».

A label of several words is found where its words stand in a row. Knows nothing of records.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
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


class LabelFinder:
    """Knows labels by the keys of their first words."""

    def __init__(self, labels: Iterable[KnownLabel]) -> None:
        self._words: list[tuple[KnownLabel, list[tuple[str, frozenset[str]]]]] = []
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for label in labels:
            words = [
                (word, keys(word, label.language or None)) for word in TOKEN.findall(label.text)
            ]
            if not words or not words[0][1]:
                continue
            for key in words[0][1]:
                self._by_key[key].append(len(self._words))
            self._words.append((label, words))

    def find(self, text: str, language: str) -> Iterator[FoundLabel]:
        """The labels in their order; of those that begin at one word the longest comes first."""
        tokens = [(match[0], match.start(), match.end()) for match in TOKEN.finditer(text)]
        own = [keys(word, language or None) for word, _start, _end in tokens]
        for place in range(len(tokens)):
            numbers = dict.fromkeys(n for key in own[place] for n in self._by_key.get(key, ()))
            fitting = []
            for number in numbers:
                label, words = self._words[number]
                last = place + len(words)
                if label.language not in {"", language} or last > len(tokens):
                    continue
                if all(
                    _fits(word, token[0], known, found, label.exact)
                    for (word, known), token, found in zip(
                        words, tokens[place:last], own[place:last], strict=True
                    )
                ):
                    fitting.append(FoundLabel(label, tokens[place][1], tokens[last - 1][2]))
            yield from sorted(fitting, key=lambda one: -one.end)


def _fits(word: str, token: str, known: frozenset[str], found: frozenset[str], exact: bool) -> bool:
    if exact or len(word) < _SHORTEST:
        return word == token
    return not known.isdisjoint(found)
