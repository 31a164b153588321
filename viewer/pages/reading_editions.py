"""Which document of a meeting shows a record: its language, and of several editions one. No Qt."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from db import Archive
from db.errors import RecordNotFoundError
from db.model import DocumentDetail, DocumentSummary, MeetingDetail, ResolutionDetail

if TYPE_CHECKING:
    from viewer.pages.reading_content import ReadingContent, ReadingRequest

#: Editions are looked through for the words of a query up to so many letters of what is chosen.
_LETTERS = 60_000


def editions(
    documents: Iterable[DocumentSummary], document: DocumentSummary | DocumentDetail
) -> list[DocumentSummary]:
    """The documents of a meeting in one language, that one among them.

    What is received second in a language has another type, whatever it is.
    """
    return [one for one in documents if one.language == document.language]


def best_document(
    archive: Archive,
    meeting: MeetingDetail,
    resolution: ResolutionDetail | None,
    wanted: str,
    request: "ReadingRequest",
    known: "ReadingContent | None",
) -> DocumentDetail | None:
    """The document asked for, or the one in the language wanted that holds the resolution.

    Of several that hold it in one language the one that has most words of the query there.
    """
    found: DocumentDetail | None = None
    most = -1
    for summary in _candidates(meeting.documents, wanted or request.document, request):
        if found is not None and summary.language != found.language:
            continue
        document = _fetched(archive, summary.id, known)
        if document is None:
            continue
        if resolution is None or summary.id in {wanted, request.document}:
            return document
        chosen = paragraphs_of(document, resolution)
        if not chosen:
            continue
        alone = not _others(meeting.documents, summary)
        if found is None and (alone or not request.query.strip()):
            return document
        hits = _hits(archive, document, chosen, request)
        if hits > most:
            found, most = document, hits
    if found is not None:
        return found
    return _fetched(archive, meeting.documents[0].id, known) if meeting.documents else None


def paragraphs_of(document: DocumentDetail, resolution: ResolutionDetail) -> tuple[int, ...]:
    """Where a point stands in a document."""
    return tuple(part.index for part in document.paragraphs if part.resolution_id == resolution.id)


def _others(documents: Sequence[DocumentSummary], summary: DocumentSummary) -> bool:
    return any(one.id != summary.id and one.language == summary.language for one in documents)


def _hits(
    archive: Archive, document: DocumentDetail, chosen: Sequence[int], request: "ReadingRequest"
) -> int:
    """How often words of the query stand in the chosen paragraphs; 0 in very long ones."""
    texts = [(document.language, document.paragraphs[number].text) for number in chosen]
    if sum(len(text) for _, text in texts) > _LETTERS:
        return 0
    marks = archive.marks(request.query, texts, variants=request.variants, typing=request.typing)
    return sum(len(one) for one in marks)


def _candidates(
    documents: Sequence[DocumentSummary], wanted: str, request: "ReadingRequest"
) -> list[DocumentSummary]:
    """Documents in the order in which they should be tried."""

    def rank(summary: DocumentSummary) -> tuple[bool, bool, bool, bool]:
        return (
            summary.id != wanted,
            summary.language != request.language,
            summary.language != request.interface,
            summary.type != "communique",
        )

    return sorted(documents, key=rank)


def _fetched(
    archive: Archive, document_id: str, known: "ReadingContent | None"
) -> DocumentDetail | None:
    if known is not None and known.document is not None and known.document.id == document_id:
        return known.document
    try:
        return archive.document(document_id)
    except RecordNotFoundError:
        return None  # It went between two questions; another one may still be there.
