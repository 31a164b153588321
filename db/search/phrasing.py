"""What of a text a phrase of a query stands for, where words are written with hyphens or apart.

«well known» stands for «well-known» too, and the other way round; «18-19» for «18–19». A phrase is
taken apart into single words, and a token of a text may stand for one of them or for several.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from db.language.keys import exact_query_keys, is_part, word_parts
from db.search.syntax import Word

Keys = frozenset[str]

#: Single words that one token of a text may stand for, unless the query itself has them in one.
_LONGEST = 4
#: Ways to part a phrase that are asked for; hostile ones have very many.
_MOST_WAYS = 16


class Step(NamedTuple):
    """What a token of a text must have to stand for some of a phrase's single words.

    One key of each set. ``is_joined`` says that the query has the words apart.
    """

    begin: int
    end: int
    keys: tuple[Keys, ...]
    is_joined: bool = False


class Phrasing:
    """The ways in which a text may say a phrase. ``word_keys`` are those of a query's word."""

    def __init__(self, words: Sequence[Word], word_keys: Callable[[Word], Keys]) -> None:
        self._word_keys = word_keys
        #: By single word: its keys, and the word itself if it may be joined with others.
        self._single: list[tuple[Keys, str]] = []
        self._given: list[tuple[int, int, Keys]] = []
        for word in words:
            begin = len(self._single)
            parts = [] if word.exact else word_parts(word.text)
            if len(parts) > 1:
                self._single += ((keys, part) for part, keys in self._parts(parts))
            else:
                self._single.append((word_keys(word), "" if word.exact else word.text))
            self._given.append((begin, len(self._single), word_keys(word)))

    @property
    def length(self) -> int:
        """How many single words there are."""
        return len(self._single)

    def steps(self) -> Iterator[Step]:
        """All that a token may stand for; what the query says itself comes first."""
        given = {(begin, end) for begin, end, _keys in self._given}
        yield from (Step(begin, end, (keys,)) for begin, end, keys in self._given)
        for at, (keys, _text) in enumerate(self._single):
            if (at, at + 1) not in given:
                yield Step(at, at + 1, (keys,))
        for begin in range(self.length):
            for end in range(begin + 2, min(begin + _LONGEST, self.length) + 1):
                joined = () if (begin, end) in given else self._joined(begin, end)
                if joined:
                    yield Step(begin, end, joined, is_joined=True)

    def ways(self, has: Callable[[Keys], bool]) -> Iterator[list[Step]]:
        """The steps one after the other, the query's own first; ``has``: a text has such a key."""
        following: dict[int, list[Step]] = {}
        for step in self.steps():
            if not step.is_joined or all(map(has, step.keys)):
                following.setdefault(step.begin, []).append(step)
        begun: list[list[Step]] = [[step] for step in reversed(following.get(0, []))]
        found = 0
        while begun and found < _MOST_WAYS:
            way = begun.pop()
            if way[-1].end == self.length:
                found += 1
                yield way
            else:
                begun += ([*way, step] for step in reversed(following.get(way[-1].end, [])))

    def _parts(self, parts: Sequence[str]) -> Iterator[tuple[str, Keys]]:
        """The parts of a word. Beside a short one («по-русски») the others are taken as written."""
        exactly = not all(map(is_part, parts))
        for part in parts:
            yield part, exact_query_keys(part) if exactly else self._word_keys(Word(part))

    def _joined(self, begin: int, end: int) -> tuple[Keys, ...]:
        """A word with hyphens: its keys and its parts', so that it is none without hyphens.

        Empty where an ending is all that stands behind a hyphen: «19-da», «BMT-nin».
        """
        some = self._single[begin:end]
        whole = "-".join(text for _keys, text in some)
        if not all(text for _keys, text in some) or len(word_parts(whole)) == 1:
            return ()
        parts = tuple(keys for keys, text in some if is_part(text))
        if not parts:
            return (exact_query_keys(whole),)
        keys = self._word_keys(Word(whole)).difference(*parts)
        return (keys, *parts) if keys else ()
