"""The prints of documents' texts, kept beside them, and which documents share them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from db.language.text_prints import print_words, text_digest
from db.model import DocumentText, Paragraph
from db.model.text import MARGIN
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import DOCUMENT, MEETING, TEXT_BAND, TEXT_PRINT, paired

#: Texts that share half of their sequences of words share a quarter of their bands; with fewer in
#: common than these a document is not looked at.
_LEAST = 3


class TextPrint(NamedTuple):
    """What is kept of a text: see ``db.language.text_prints`` and ``word_sequences``."""

    digest: str
    words: int
    bands: tuple[int, ...]


def words_of(text: str, paragraphs: Sequence[Paragraph]) -> list[str]:
    """The words of a document that count: not those printed at the edge of every page."""
    return print_words(text[p.start : p.end] for p in paragraphs if p.part != MARGIN)


def text_print(text: str, paragraphs: Sequence[Paragraph]) -> TextPrint:
    """The print of a text."""
    from db.language.word_sequences import bands

    words = words_of(text, paragraphs)
    return TextPrint(text_digest(words), len(words), bands(words))


class Wording:
    """What of a text is compared with others and kept of it; each is computed once."""

    def __init__(self, text: DocumentText) -> None:
        self._text = text

    @cached_property
    def words(self) -> list[str]:
        """See ``words_of``."""
        return words_of(self._text.text, self._text.paragraphs)

    @cached_property
    def digest(self) -> str:
        """The digest of the words."""
        return text_digest(self.words)

    @cached_property
    def bands(self) -> tuple[int, ...]:
        """The keys under which the text is filed."""
        from db.language.word_sequences import bands

        return bands(self.words)


def keep_print(session: Session, document_id: str, wording: Wording) -> None:
    """Keep a document's print; the document must be there."""
    keep_prints(session, {document_id: wording})


def keep_prints(session: Session, wordings: Mapping[str, Wording]) -> None:
    """Keep the prints of documents; these must be there."""
    prints, bands = [], []
    for document_id, one in wordings.items():
        own = {"document_id": document_id, "digest": one.digest, "words": len(one.words)}
        prints.append(own)
        bands += [{"band": key, "document_id": document_id} for key in dict.fromkeys(one.bands)]
    for table, rows in ((TEXT_PRINT, prints), (TEXT_BAND, bands)):
        if rows:
            session.execute(insert(table), rows)


def same_words(session: Session, digest: str) -> list[str]:
    """The documents with the same words, oldest first."""
    return sorted(row.document_id for row in _OF_DIGEST.rows(session, [digest]))


def alike(session: Session, keys: Sequence[int], language: str) -> Sequence[Any]:
    """The documents in a language that share bands, those with most of them first.

    Each with its meeting's ``council_id``, ``ordinal``, ``date_start`` and ``date_end``.
    """
    shared = paired(_SHARED.rows(session, keys))
    found = [row for row in _LIKELY.rows(session, shared) if row.language == language]
    return sorted(found, key=lambda row: (-shared[row.id], row.id))


_PRINT, _BAND, _DOCUMENT, _MEETING = TEXT_PRINT.c, TEXT_BAND.c, DOCUMENT.c, MEETING.c
_OF_DIGEST = OfIds(select(_PRINT.document_id), _PRINT.digest)
_SHARED = OfIds(
    select(_BAND.document_id, func.count())
    .group_by(_BAND.document_id)
    .having(func.count() >= _LEAST),
    _BAND.band,
    together=True,
)
_LIKELY = OfIds(
    select(
        _DOCUMENT.id,
        _DOCUMENT.meeting_id,
        _MEETING.council_id,
        _MEETING.ordinal,
        _MEETING.date_start,
        _MEETING.date_end,
        _DOCUMENT.language,
    ).join_from(DOCUMENT, MEETING, _MEETING.id == _DOCUMENT.meeting_id),
    _DOCUMENT.id,
)
