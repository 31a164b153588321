"""The prints of documents' texts, kept beside them, and which documents share them."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from db.language.text_prints import bands, print_words, text_digest
from db.model import Paragraph
from db.model.text import MARGIN
from db.storage.tables import TextBandTable, TextPrintTable

#: Documents that share bands with a text and are looked at.
_MOST = 12


class TextPrint(NamedTuple):
    """What is kept of a text: see ``db.language.text_prints``."""

    digest: str
    words: int
    bands: tuple[int, ...]


def words_of(text: str, paragraphs: Sequence[Paragraph]) -> list[str]:
    """The words of a document that count: not those printed at the edge of every page."""
    return print_words(text[p.start : p.end] for p in paragraphs if p.part != MARGIN)


def text_print(text: str, paragraphs: Sequence[Paragraph]) -> TextPrint:
    """The print of a text."""
    words = words_of(text, paragraphs)
    return TextPrint(text_digest(words), len(words), bands(words))


def keep_print(
    session: Session, document_id: str, text: str, paragraphs: Sequence[Paragraph]
) -> None:
    """Keep a document's print; the document must be there."""
    made = text_print(text, paragraphs)
    session.execute(
        insert(TextPrintTable).values(document_id=document_id, digest=made.digest, words=made.words)
    )
    if made.bands:
        session.execute(
            insert(TextBandTable),
            [{"band": key, "document_id": document_id} for key in dict.fromkeys(made.bands)],
        )


def same_words(session: Session, digest: str) -> list[str]:
    """The documents with the same words, oldest first."""
    statement = select(TextPrintTable.document_id).where(TextPrintTable.digest == digest)
    return list(session.scalars(statement.order_by(TextPrintTable.document_id)))


def alike(session: Session, keys: Sequence[int]) -> list[str]:
    """The documents that share bands, those with most of them first."""
    if not keys:
        return []
    statement = (
        select(TextBandTable.document_id)
        .where(TextBandTable.band.in_(set(keys)))
        .group_by(TextBandTable.document_id)
        .order_by(func.count().desc(), TextBandTable.document_id)
        .limit(_MOST)
    )
    return list(session.scalars(statement))
