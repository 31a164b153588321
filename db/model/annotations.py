"""Tags and notes: what people put on records for themselves and for each other.

A tag is a short free word; two are the same whatever their case. A note is a plain text on a record
or on some words of a document's text, whose quotation finds them again in a later edition
(W3C Web Annotation Data Model, TextQuoteSelector: https://www.w3.org/TR/annotation-model/).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.model.terms import RecordType

if TYPE_CHECKING:
    from db.model.records import Ref

#: The records that bear tags and notes.
ANNOTATED_TYPES = frozenset(RecordType) - {RecordType.SAVED_SEARCH}
#: Characters of a tag, of a note and of the words that a note is on: more is a mistake.
LONGEST_TAG, LONGEST_NOTE, LONGEST_QUOTATION = 100, 50_000, 10_000
#: Characters kept of what stands before and after the words that a note is on.
CONTEXT = 48


def clean_tag(text: str) -> str:
    """A tag as it is kept: composed (NFC), on one line, without control characters.

    >>> clean_tag("  на  проверку ")
    'на проверку'
    """
    plain = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text)
    return " ".join(unicodedata.normalize("NFC", plain).split())


def tag_key(text: str) -> str:
    """By what tags are the same: without regard to case, İ as i.

    >>> tag_key("Проверить  ЭТО") == tag_key("проверить это")
    True
    """
    folded = unicodedata.normalize("NFC", clean_tag(text).casefold())
    return unicodedata.normalize("NFC", folded.replace("i\u0307", "i"))


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag as it is written, and how many records bear it."""

    text: str
    records: int


@dataclass(frozen=True, slots=True)
class TaggedRecord:
    """A record that bears a tag. ``detail`` says more: a meeting's date, a point's session."""

    record: Ref
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a document's text: its id, their place in code points, and what they are.

    ``prefix`` and ``suffix`` are what stands around them.
    """

    document_id: str
    start: int
    end: int
    text: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where the words of a note stand now: ``text[start:end]`` of a document's text."""

    document_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a record. Moments are UTC, ISO 8601; ``changed_at`` is None if it never was.

    With a ``quotation`` it is on these words; ``place`` is None where they are not found any more.
    """

    id: str
    record_id: str
    text: str
    author: str
    made_at: str
    changed_at: str | None = None
    quotation: Quotation | None = None
    place: NotePlace | None = None

    @property
    def is_lost(self) -> bool:
        """Whether it is on words that are not found any more."""
        return self.quotation is not None and self.place is None


@dataclass(frozen=True, slots=True)
class Annotations:
    """The tags and the notes of a record, tags by their words, notes by their age."""

    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
