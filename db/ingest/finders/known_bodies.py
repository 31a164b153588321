"""The councils and institutions that the archive knows already, where a text names them.

A known name is found in any case of its words. What a rule reads in the same place stays if it is
longer: the text may name a body of which the known one is a part.
"""

from collections.abc import Iterable
from typing import NamedTuple

from db.ingest.finders.bodies import Body, gloss_at
from db.ingest.finders.document import Document, Token
from db.ingest.finders.known_words import readings
from db.language.inflect import noun_forms
from db.language.patterns import regex
from db.language.person_cases import CASES
from db.language.tokens import is_cyrillic
from db.model import KnownBody

_TOKEN = regex(r"[^\W\d_]+(?:[-–’'ʼ‘][^\W\d_]+)*|\d+|[^\w\s]")
_QUOTES = frozenset('«»“”„"‟')
#: A name of one word is a brand or an abbreviation of so many letters at least.
_LEAST_ALONE = 4


class _Name(NamedTuple):
    """A known name in words, each with the forms that a text's word must have in common with it."""

    text: str
    words: tuple[frozenset[str], ...]


class KnownBodies:
    """The names of bodies, by the forms of their first word."""

    def __init__(self, bodies: Iterable[KnownBody]) -> None:
        self._names: dict[str, list[_Name]] = {}
        for body in bodies:
            words = tuple(_forms(word) for word in _TOKEN.findall(body.name))
            if len(words) > 1 or (words and len(body.name) >= _LEAST_ALONE):
                for form in words[0]:
                    self._names.setdefault(form, []).append(_Name(body.name, words))

    def merged(self, document: Document, found: list[Body], start: int, end: int) -> list[Body]:
        """The bodies that rules found in a stretch, with the known ones among them."""
        if not self._names:
            return found
        result = list(found)
        for known in self._in(document, start, end):
            others = [body for body in result if body.start < known.end and known.start < body.end]
            if any(other.start < known.start or known.end < other.end for other in others):
                continue
            same = [other for other in others if (other.start, other.end) == known[:2]]
            result = [body for body in result if body not in others]
            result.append(same[0]._replace(name=known.name) if same else known)
        return sorted(result)

    def _in(self, document: Document, start: int, end: int) -> list[Body]:
        first, last = document.token_range(start, end)
        found: list[Body] = []
        index = first
        while index < last:
            name = self._at(document.tokens, index, last)
            if name is None:
                index += 1
                continue
            found.append(_body(document, name, index, end))
            index += len(name.words)
        return found

    def _at(self, tokens: tuple[Token, ...], index: int, last: int) -> _Name | None:
        """The longest known name that begins with a token."""
        word = tokens[index].text
        if not word[0].isupper() and word not in _QUOTES:
            return None
        names = {name for form in _forms(word) for name in self._names.get(form, ())}
        fitting = [
            name
            for name in names
            if index + len(name.words) <= last
            and all(
                forms & _forms(token.text)
                for forms, token in zip(name.words, tokens[index:last], strict=False)
            )
        ]
        return max(fitting, key=lambda name: len(name.words), default=None)


def _forms(word: str) -> frozenset[str]:
    return frozenset('"') if word in _QUOTES else readings(word, name=False)


def _body(document: Document, name: _Name, index: int, end: int) -> Body:
    tokens = document.tokens[index : index + len(name.words)]
    gloss, after = gloss_at(document, tokens[-1].end, end)
    head, cases = "", frozenset(CASES)
    nouns = [token.text for token in tokens if is_cyrillic(token.text) and noun_forms(token.text)]
    if nouns:
        readings_ = noun_forms(nouns[0])
        head, cases = readings_[0].lemma, frozenset(form.case for form in readings_)
    return Body(tokens[0].start, tokens[-1].end, name.text, head, cases, gloss, after)
