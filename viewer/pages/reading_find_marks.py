"""Finds words in the document that is read, by the rules of the search; done in a job. No widgets.

Several words are meant as they stand, one after the other. Only where they stand so nowhere, each
of them is found by itself.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from db import Archive
from db.errors import RecordNotFoundError
from db.model import DocumentDetail, DocumentSummary, Mark
from viewer.pages.reading_content import Marks, marks_of

#: Signs by which a person uses the query language: the text is then a query as it stands.
_SIGNS = re.compile(r'[=*~"“”„«»():]|(?:^|\s)[-\u2212!]\S')
_QUOTES = re.compile(r'["“”„«»]')
#: Words that stand for signs of the query language.
_OPERATORS = frozenset("OR ИЛИ VƏYA VEYA VƏ VE YA və ya | || AND И & && NOT НЕ DEYİL".split())
_JOINED = re.compile(r"[\w\u0300-\u036f]")
#: From so many letters on a word is taken for the beginning of one, and misspelt words are found.
_BEGINNING, _MISSPELT = 3, 4


@dataclass(frozen=True, slots=True)
class FindRequest:
    """What is to be found: the text, whether exactly so, with names in other spellings or not."""

    text: str
    exact: bool = False
    variants: bool = True


class HintKind(StrEnum):
    """What may be done where nothing was found."""

    FORMS = "forms"  # not exactly so: other forms of the words
    NAMES = "names"  # other spellings of names
    SPELLING = "spelling"  # another word
    DOCUMENT = "document"  # another document of the meeting


@dataclass(frozen=True, slots=True)
class Hint:
    """A way to find something: ``value`` is the word or the language; ``count`` its hits."""

    kind: HintKind
    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """The marks; hints if there are none.

    ``apart`` says that the words do not stand together, ``missing`` which of them are nowhere.
    """

    request: FindRequest
    marks: Marks
    apart: bool = False
    missing: tuple[str, ...] = ()
    hints: tuple[Hint, ...] = ()


class _Text:
    """One document to be looked through, as long as the answer is wanted."""

    def __init__(
        self, archive: Archive, document: DocumentDetail, is_stale: Callable[[], bool]
    ) -> None:
        self._archive = archive
        self._document = document
        self._is_stale = is_stale

    def marks(self, query: str, *, variants: bool) -> Marks:
        return marks_of(self._archive, query, self._document, self._is_stale, variants=variants)

    def find(self, request: FindRequest) -> tuple[Marks, bool]:
        """The marks, and whether the words stand apart."""
        text, variants = request.text.strip(), request.variants
        words = text.split()
        if _SIGNS.search(text):
            return self.marks(_exactly(text) if request.exact else text, variants=variants), False
        if request.exact:
            together = self.marks(f'="{" ".join(words)}"', variants=False)
            if len(words) < 2 or any(together):
                return together, False
            return self.marks(" ".join(f"={word}" for word in words), variants=False), True
        whole = text != request.text.lstrip()  # a space after it: the word is complete
        last = words[-1] if whole else _beginning(words[-1])
        if len(words) < 2:
            return self.marks(last, variants=variants), False
        together = self._together(words, last, variants=variants)
        if any(together):
            return together, False
        return self.marks(" ".join([*words[:-1], f"({last})"]), variants=variants), True

    def missing(self, request: FindRequest) -> tuple[str, ...]:
        """Words that are nowhere by themselves."""
        words = request.text.split()
        alone = [replace(request, text=word) for word in words[:-1]]
        alone.append(replace(request, text=request.text[request.text.rindex(words[-1]) :]))
        return tuple(
            word for word, one in zip(words, alone, strict=True) if not any(self.find(one)[0])
        )

    def _together(self, words: Sequence[str], last: str, *, variants: bool) -> Marks:
        """All words but the last as a phrase, and right after them the last or its beginning."""
        head = self.marks(f'"{" ".join(words[:-1])}"', variants=variants)
        if not any(head):
            return head
        ends = self.marks(last, variants=variants)
        parts = zip(self._document.paragraphs, head, ends, strict=True)
        return tuple(_joined(part.text, first, second) for part, first, second in parts)

    def words_of(self, marks: Marks) -> Counter[str]:
        """The marked words, and how often each stands there."""
        parts = zip(self._document.paragraphs, marks, strict=True)
        return Counter(
            part.text[mark.start : mark.end].casefold() for part, some in parts for mark in some
        )


def find(
    archive: Archive,
    request: FindRequest,
    document: DocumentDetail,
    others: Sequence[DocumentSummary],
    is_stale: Callable[[], bool] = lambda: False,
) -> Found:
    """Look through a document; where nothing is found, say what would be.

    ``others`` are the meeting's other documents. ``is_stale`` may end it with ``Cancelled``.
    """
    if not request.text.strip():
        return Found(request, ((),) * len(document.paragraphs))
    text = _Text(archive, document, is_stale)
    marks, apart = text.find(request)
    if any(marks):
        return Found(request, marks, apart, text.missing(request) if apart else ())
    hints = [*_other_ways(text, request)]
    for other in others:
        try:
            there, _ = _Text(archive, archive.document(other.id), is_stale).find(request)
        except RecordNotFoundError:
            continue  # It has gone since the meeting was read.
        if count := _count(there):
            hints.append(Hint(HintKind.DOCUMENT, other.language, count))
    return Found(request, marks, hints=tuple(hints))


def _other_ways(text: _Text, request: FindRequest) -> list[Hint]:
    if request.exact:
        loose = FindRequest(request.text, variants=request.variants)
        marks, _ = text.find(loose)
        return [Hint(HintKind.FORMS, request.text, _count(marks))] if any(marks) else []
    if not request.variants:
        marks, _ = text.find(FindRequest(request.text))
        if any(marks):
            return [Hint(HintKind.NAMES, request.text, _count(marks))]
    word = request.text.strip()
    if _SIGNS.search(word) or len(word) < _MISSPELT or len(word.split()) > 1:
        return []
    for edits in (1, 2):
        near = text.words_of(text.marks(f"{word}~{edits}", variants=False))
        if near:
            spelling, count = near.most_common(1)[0]
            return [Hint(HintKind.SPELLING, spelling, count)]
    return []


def _count(marks: Marks) -> int:
    return sum(map(len, marks))


def _beginning(word: str) -> str:
    """A word, or words that begin so: what is typed may not be complete."""
    return f"{word} OR {word}*" if len(word) >= _BEGINNING else word


def _exactly(query: str) -> str:
    """A query with every word and phrase of it exactly as it stands, but beginnings and likes."""

    def exact(match: re.Match[str]) -> str:
        part = match[0]
        if part in _OPERATORS:
            return part
        left_as_it_is = part[0] in "=-(" or part[-1] in "*~" or ":" in part
        return part if left_as_it_is else f"={part}"

    return re.sub(r'"[^"]*"|«[^»]*»|[^\s()]+', exact, query)


def _joined(text: str, firsts: Sequence[Mark], lasts: Sequence[Mark]) -> tuple[Mark, ...]:
    """Each of the first marks that one of the last follows with no letter between, as one mark."""
    found = []
    for first in firsts:
        after = next((last for last in lasts if last.start >= first.end), None)
        if after is not None and not _JOINED.search(text, first.end, after.start):
            found.append(Mark(first.start, after.end))
    return tuple(found)
