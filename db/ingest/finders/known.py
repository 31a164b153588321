"""The names that the archive knows already, where a text has them. Knows no offices.

A known name is found in any case and with initials for given names. It tells that a name is one
and how it is spelt in the nominative; whether this is the same person is for others to say.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.known_bodies import KnownBodies
from db.ingest.finders.known_words import bare, folded, readings
from db.language.patterns import regex
from db.model import KnownAuthorities

_PATRONYMIC = regex(r"(?:вич|вича|вичу|вичем|виче|вн[аыуе]|вной|ичн[аыуе]|ичной)$")
#: Words behind a father's name; before it stands the surname.
_OGLU = frozenset({"оглы", "кызы", "оглу", "гызы", "oğlu", "qızı", "oglu", "ogly", "kyzy"})
#: A surname has at least so many letters, an initial at most («Дж.»).
_LEAST_SURNAME = 2
_INITIALS = 2
_MOST_PLACE_WORDS = 4


class KnownPerson(NamedTuple):
    """A known name at ``text[start:end]``, the surname last.

    ``stated`` are its words as the text has them, ``words`` the same in the nominative; initials
    stay as they are.
    """

    start: int
    end: int
    stated: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def is_exact(self) -> bool:
        """True if the text has the very forms of the known name."""
        return self.stated == self.words


class KnownNames:
    """The names of an archive: persons by the surname, ``bodies``, and places."""

    def __init__(self, known: KnownAuthorities) -> None:
        self.bodies = KnownBodies((*known.councils, *known.institutions))
        self._places = {tuple(folded(word) for word in name.split()): name for name in known.places}
        self._persons: dict[str, list[tuple[str, ...]]] = {}
        for name in known.persons:
            words = _in_order(name)
            if len(words) > 1 and len(words[-1]) >= _LEAST_SURNAME:
                self._persons.setdefault(folded(words[-1]), []).append(words)

    def persons_in(self, document: Document, span: Span) -> list[KnownPerson]:
        """The known persons named in a stretch, in order; none overlaps another."""
        if not self._persons:
            return []
        found: list[KnownPerson] = []
        first, last = document.token_range(*span)
        for index in range(first, last):
            word = document.tokens[index].text
            if not word[0].isupper() or len(word) < _LEAST_SURNAME:
                continue
            best = max(self._at(document, index, first, last), key=_extent, default=None)
            if best is not None and not (found and best.start < found[-1].end):
                found.append(best)
        return found

    def place(self, stated: str) -> str:
        """The known place that a text's words are a form of; empty if there is none, or several."""
        words = [readings(word, name=False) for word in stated.split()]
        if len(words) > _MOST_PLACE_WORDS:
            return ""
        found = {self._places[form] for form in product(*words) if form in self._places}
        return found.pop() if len(found) == 1 else ""

    def _at(self, document: Document, index: int, first: int, last: int) -> Iterator[KnownPerson]:
        """Ways to read the word at ``index`` as a known surname with a given name beside it."""
        for base in readings(document.tokens[index].text, name=True):
            for words in self._persons.get(base, ()):
                for place in (_before(document, index, first), _behind(document, index, last)):
                    person = _fitted(document, index, words, place)
                    if person is not None:
                        yield person


class _Givens(NamedTuple):
    """The tokens (without dots) beside a surname that may be given names or initials."""

    tokens: tuple[Token, ...]
    end: int
    before: bool


def _fitted(
    document: Document, index: int, words: tuple[str, ...], givens: _Givens
) -> KnownPerson | None:
    """The known name with as many of the words beside the surname as agree with it."""
    surname = document.tokens[index]
    tokens, names = list(givens.tokens), words[:-1]
    while tokens:
        stated = tuple(_stated(document, token) for token in tokens)
        spelt = _agreeing(stated, names)
        if spelt is not None:
            if givens.before:
                start, end = tokens[0].start, _word_end(surname)
            else:
                start, end = surname.start, tokens[-1].end
                end += stated[-1].endswith(".")
            own = (*_joined(document, tokens, stated), bare(surname.text))
            shown = (*_joined(document, tokens, spelt), words[-1])
            return KnownPerson(start, end, own, shown)
        tokens = tokens[1:] if givens.before else tokens[:-1]
    return None


def _stated(document: Document, token: Token) -> str:
    """A word beside the surname; an initial with its dot, which it may lack if it is one letter."""
    dotted = document.text[token.end : token.end + 1] == "." and len(token.text) <= _INITIALS
    return f"{token.text}." if dotted or len(token.text) == 1 else bare(token.text)


def _joined(document: Document, tokens: list[Token], words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with initials in a row as one, written as the text has them."""
    count = next((at for at, word in enumerate(words) if not word.endswith(".")), len(words))
    if count < 2:
        return words
    return (document.text[tokens[0].start : tokens[count - 1].end + 1], *words[count:])


def _agreeing(stated: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...] | None:
    """The given names as the text has them, spelt as the known name is; None if they differ.

    Initials may stand for names, and a father's name be there or not.
    """
    if len(stated) > len(names) and not _PATRONYMIC.search(stated[-1]):
        return None
    spelt: list[str] = []
    for word, name in zip(stated, names, strict=False):
        if word.endswith("."):
            if not folded(name).startswith(folded(word[:-1])):
                return None
            spelt.append(word)
        elif folded(name) in readings(word, name=True):
            spelt.append(name)
        else:
            return None
    return (*spelt, *stated[len(names) :])


def _before(document: Document, index: int, first: int) -> _Givens:
    """Up to three capital words or initials right before the surname."""
    tokens, at = document.tokens, index
    found: list[Token] = []
    while at > first and len(found) < 3:
        before = at - 1
        if tokens[before].text == "." and before > first:
            before -= 1
        token = tokens[before]
        gap = document.text[token.end : tokens[at].start]
        near = gap == " " or (gap in {".", ". "} and len(token.text) <= _INITIALS)
        if not token.text[0].isupper() or not near:
            break
        found.append(token)
        at = before
    return _Givens(tuple(reversed(found)), tokens[index].end, before=True)


def _behind(document: Document, index: int, last: int) -> _Givens:
    """Up to two capital words or initials right behind the surname."""
    tokens = document.tokens
    found: list[Token] = []
    at = index + 1
    while at < last and len(found) < 2:
        before = tokens[at - 1]
        gap = document.text[before.end : tokens[at].start]
        if tokens[at].text == "." and len(before.text) <= _INITIALS and gap == "":
            at += 1
            continue
        if not tokens[at].text[0].isupper() or gap not in {" ", ""} or not tokens[at].is_word:
            break
        found.append(tokens[at])
        at += 1
    return _Givens(tuple(found), tokens[index].end, before=False)


def _in_order(name: str) -> tuple[str, ...]:
    """A stored name with the surname last: «Гаджиев, Хикмет» and «Гаджиев Х.» too."""
    surname, comma, given = name.partition(",")
    text = f"{given} {surname}" if comma else name
    words = tuple(re.sub(r"\.(?=\w)", ". ", text).split())
    if words and words[-1].lower() in _OGLU:
        return ()
    if len(words) > 1 and words[-1].endswith("."):
        return (*words[1:], words[0])
    return words


def _word_end(token: Token) -> int:
    return token.start + len(bare(token.text))


def _extent(person: KnownPerson) -> tuple[int, bool]:
    return person.end - person.start, person.is_exact
