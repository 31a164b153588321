"""Everything that the reading pane shows of one record, fetched in a job. No widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db import Archive
from db.errors import RecordNotFoundError
from db.model import (
    AuthorityDetail,
    DocumentDetail,
    DocumentSummary,
    Mark,
    MeetingDetail,
    ResolutionDetail,
)


@dataclass(frozen=True, slots=True)
class ReadingRequest:
    """What to read: a record, where in it, in which language, with which words marked."""

    record_id: str
    paragraph: int | None = None
    language: str = ""
    query: str = ""
    variants: bool = True
    interface: str = "ru"


@dataclass(frozen=True, slots=True)
class ReadingContent:
    """A document with its meeting, the chosen paragraphs and the marks of each paragraph.

    ``chosen`` are paragraph indexes; ``resolution`` is the chosen point. ``document`` is None for
    a meeting without documents.
    """

    request: ReadingRequest
    meeting: MeetingDetail
    document: DocumentDetail | None
    chosen: tuple[int, ...]
    resolution: ResolutionDetail | None
    marks: tuple[tuple[Mark, ...], ...]

    def hits(self) -> list[tuple[int, int]]:
        """Every mark as (paragraph, number of the mark in it), in reading order."""
        return [
            (paragraph, number)
            for paragraph, marks in enumerate(self.marks)
            for number in range(len(marks))
        ]

    def first_hit(self) -> int:
        """The number of the hit to begin with: the first in the chosen paragraphs, else the first.

        -1 if nothing is marked.
        """
        hits = self.hits()
        for number, (paragraph, _) in enumerate(hits):
            if paragraph in self.chosen:
                return number
        return 0 if hits else -1

    def resolutions(self) -> Mapping[str, ResolutionDetail]:
        """The meeting's points by id."""
        return {resolution.id: resolution for resolution in self.meeting.resolutions}


Readable = ReadingContent | AuthorityDetail


def read(archive: Archive, request: ReadingRequest) -> Readable:
    """Find the document that shows the record best, with its marks.

    Raises ``RecordNotFoundError`` if the record has gone.
    """
    detail = archive.show(request.record_id, request.interface)
    if isinstance(detail, AuthorityDetail):
        return detail
    if isinstance(detail, MeetingDetail):
        meeting, resolution, wanted = detail, None, ""
    elif isinstance(detail, DocumentDetail):
        meeting = archive.meeting(detail.meeting_id, request.interface)
        resolution, wanted = None, detail.id
    elif isinstance(detail, ResolutionDetail):
        meeting = archive.meeting(detail.meeting_id, request.interface)
        resolution, wanted = detail, ""
    else:
        raise RecordNotFoundError(id=request.record_id)  # a saved search is no text
    document = _document(archive, meeting, resolution, wanted, request)
    if document is None:
        return ReadingContent(request, meeting, None, (), resolution, ())
    chosen = _chosen(document, resolution, request.paragraph)
    if resolution is None and chosen:
        resolution = _resolution_at(meeting, document, chosen[0])
    return ReadingContent(
        request, meeting, document, chosen, resolution, _marks(archive, document, request)
    )


def _document(
    archive: Archive,
    meeting: MeetingDetail,
    resolution: ResolutionDetail | None,
    wanted: str,
    request: ReadingRequest,
) -> DocumentDetail | None:
    """The document asked for, or the one in the language wanted that holds the resolution."""
    for summary in _candidates(meeting.documents, wanted, request):
        document = _fetched(archive, summary.id)
        if document is None:
            continue
        if resolution is None or _chosen(document, resolution, None) or summary.id == wanted:
            return document
    return _fetched(archive, meeting.documents[0].id) if meeting.documents else None


def _candidates(
    documents: Sequence[DocumentSummary], wanted: str, request: ReadingRequest
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


def _fetched(archive: Archive, document_id: str) -> DocumentDetail | None:
    try:
        return archive.document(document_id)
    except RecordNotFoundError:
        return None  # It went between two questions; another one may still be there.


def _chosen(
    document: DocumentDetail, resolution: ResolutionDetail | None, paragraph: int | None
) -> tuple[int, ...]:
    if resolution is not None:
        return tuple(
            part.index for part in document.paragraphs if part.resolution_id == resolution.id
        )
    if paragraph is not None and 0 <= paragraph < len(document.paragraphs):
        return (paragraph,)
    return ()


def _resolution_at(
    meeting: MeetingDetail, document: DocumentDetail, paragraph: int
) -> ResolutionDetail | None:
    resolution_id = document.paragraphs[paragraph].resolution_id
    return next((point for point in meeting.resolutions if point.id == resolution_id), None)


def _marks(
    archive: Archive, document: DocumentDetail, request: ReadingRequest
) -> tuple[tuple[Mark, ...], ...]:
    if not request.query.strip():
        return tuple(() for _ in document.paragraphs)
    texts = [(document.language, part.text) for part in document.paragraphs]
    return archive.marks(request.query, texts, variants=request.variants)
