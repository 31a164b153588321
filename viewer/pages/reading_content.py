"""Everything that the reading pane shows of one record, fetched in a job. No widgets."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter

from db import Archive
from db.errors import RecordNotFoundError
from db.model import (
    AuthorityDetail,
    DocumentDetail,
    Mark,
    MeetingDetail,
    ResolutionDetail,
    SavedSearch,
)
from db.progress import Cancelled
from viewer.pages.reading_editions import best_document, paragraphs_of

#: So many letters are marked before a document is shown; the rest of a longer one afterwards.
AT_ONCE = 60_000
#: So many paragraphs are marked between two looks at whether the answer is still wanted.
_BATCH = 250
#: So many paragraphs around the chosen ones are marked first.
_AROUND = 12

Marks = tuple[tuple[Mark, ...], ...]


@dataclass(frozen=True, slots=True)
class ReadingRequest:
    """What to read: a record, where in it, in which language, with which words marked.

    ``document`` is the edition that was chosen to read a point in, else the best one is.
    """

    record_id: str
    paragraph: int | None = None
    language: str = ""
    query: str = ""
    variants: bool = True
    interface: str = "ru"
    typing: bool = False
    document: str = ""


@dataclass(frozen=True, slots=True)
class ReadingContent:
    """A document with its meeting, the chosen paragraphs and the marks of each paragraph.

    ``chosen`` are paragraph indexes; ``resolution`` is the chosen point. ``document`` is None for
    a meeting without documents. ``marked`` False says that a part of a long document is marked
    only, for ``with_marks`` to go on.
    """

    request: ReadingRequest
    meeting: MeetingDetail
    document: DocumentDetail | None
    chosen: tuple[int, ...]
    resolution: ResolutionDetail | None
    marks: Marks
    marked: bool = True

    def own_id(self) -> str:
        """The point that is read, else the document, else the meeting."""
        if self.resolution is not None:
            return self.resolution.id
        return self.meeting.id if self.document is None else self.document.id

    def hits(self) -> list[tuple[int, int]]:
        """Every mark as (paragraph, number of the mark in it), in reading order."""
        return [
            (paragraph, number)
            for paragraph, marks in enumerate(self.marks)
            for number in range(len(marks))
        ]

    def first_hit(self) -> int:
        """The number of the hit to begin with: the first in what is chosen, else the first.

        -1 if nothing is marked there: what was chosen is read, and not another place.
        """
        hits = self.hits()
        if not self.chosen:
            return 0 if hits else -1
        inside = (number for number, (place, _) in enumerate(hits) if place in self.chosen)
        return next(inside, -1)

    def resolutions(self) -> Mapping[str, ResolutionDetail]:
        """The meeting's points by id."""
        return {resolution.id: resolution for resolution in self.meeting.resolutions}

    def choosing(self, paragraph: int) -> "ReadingContent":
        """The same document with another place of it chosen: its point, else the paragraph."""
        if self.document is None:
            return self
        point = _resolution_at(self.meeting, self.document, paragraph)
        request = replace(
            self.request,
            record_id=self.document.id if point is None else point.id,
            paragraph=paragraph if point is None else None,
            language=self.document.language,
            document=self.document.id,
        )
        chosen = _chosen(self.document, point, paragraph)
        return replace(self, request=request, chosen=chosen, resolution=point)


Readable = ReadingContent | AuthorityDetail


def read(
    archive: Archive,
    request: ReadingRequest,
    known: ReadingContent | None = None,
    *,
    whole: bool = False,
) -> Readable:
    """Find the document that shows the record best, with its marks.

    ``known`` is what is read so far, if it is still true: its meeting and its document are not
    fetched again. ``whole`` marks a long document to its end. Raises ``RecordNotFoundError`` if
    the record has gone.
    """
    known = known if known is not None and known.request.interface == request.interface else None
    detail = _detail(archive, request, known)
    if isinstance(detail, AuthorityDetail):
        return detail
    if isinstance(detail, MeetingDetail):
        meeting, resolution, wanted = detail, None, ""
    elif isinstance(detail, DocumentDetail):
        meeting = _meeting(archive, detail.meeting_id, request, known)
        resolution, wanted = None, detail.id
    else:
        meeting = _meeting(archive, detail.meeting_id, request, known)
        resolution, wanted = detail, ""
    document = best_document(archive, meeting, resolution, wanted, request, known)
    if document is None:
        return ReadingContent(request, meeting, None, (), resolution, ())
    chosen = _chosen(document, resolution, request.paragraph)
    if resolution is None and chosen:
        resolution = _resolution_at(meeting, document, chosen[0])
    content = ReadingContent(request, meeting, document, chosen, resolution, (), marked=False)
    if known is not None and known.document is document and asks_alike(known, content):
        return replace(content, marks=known.marks, marked=known.marked)
    size = sum(len(part.text) for part in document.paragraphs)
    if whole or size <= AT_ONCE or not request.query.strip():
        return with_marks(archive, content)
    return replace(content, marks=_first_marks(archive, content))


def with_marks(
    archive: Archive, content: ReadingContent, is_stale: Callable[[], bool] = lambda: False
) -> ReadingContent:
    """The same with every hit marked. ``is_stale`` may end it with ``Cancelled``."""
    document, request = content.document, content.request
    if document is None or not request.query.strip():
        count = len(document.paragraphs) if document is not None else 0
        return replace(content, marks=((),) * count, marked=True)
    marks = marks_of(
        archive,
        request.query,
        document,
        is_stale,
        variants=request.variants,
        typing=request.typing,
    )
    return replace(content, marks=marks, marked=True)


def marks_of(
    archive: Archive,
    query: str,
    document: DocumentDetail,
    is_stale: Callable[[], bool] = lambda: False,
    *,
    variants: bool = True,
    typing: bool = False,
) -> Marks:
    """Where a query's words stand in each paragraph. ``is_stale`` may end it."""

    def texts() -> Iterator[tuple[str, str]]:
        for part in document.paragraphs:
            if part.index % _BATCH == 0 and is_stale():
                raise Cancelled
            yield document.language, part.text

    return archive.marks(query, texts(), variants=variants, typing=typing)


def asks_alike(one: ReadingContent, other: ReadingContent) -> bool:
    """Whether two are marked for the same words."""
    first, second = one.request, other.request
    asked = attrgetter("query", "variants", "typing")
    return bool(asked(first) == asked(second))


def _detail(
    archive: Archive, request: ReadingRequest, known: ReadingContent | None
) -> AuthorityDetail | MeetingDetail | DocumentDetail | ResolutionDetail:
    """The record itself."""
    if known is not None:
        document, point = known.document, known.resolutions().get(request.record_id)
        if document is not None and document.id == request.record_id:
            return document
        if known.meeting.id == request.record_id:
            return known.meeting
        if point is not None:
            return point
    found = archive.show(request.record_id, request.interface)
    if isinstance(found, SavedSearch):
        raise RecordNotFoundError(id=request.record_id)  # it is no text
    return found


def _meeting(
    archive: Archive, meeting_id: str, request: ReadingRequest, known: ReadingContent | None
) -> MeetingDetail:
    if known is not None and known.meeting.id == meeting_id:
        return known.meeting
    return archive.meeting(meeting_id, request.interface)


def _chosen(
    document: DocumentDetail, resolution: ResolutionDetail | None, paragraph: int | None
) -> tuple[int, ...]:
    if resolution is not None:
        return paragraphs_of(document, resolution)
    if paragraph is not None and 0 <= paragraph < len(document.paragraphs):
        return (paragraph,)
    return ()


def _resolution_at(
    meeting: MeetingDetail, document: DocumentDetail, paragraph: int
) -> ResolutionDetail | None:
    resolution_id = document.paragraphs[paragraph].resolution_id
    return next((point for point in meeting.resolutions if point.id == resolution_id), None)


def _first_marks(archive: Archive, content: ReadingContent) -> Marks:
    """The marks of what is seen first: around what is chosen, else up to the first hit."""
    document, request = content.document, content.request
    if document is None:
        return ()
    parts = document.paragraphs
    begin = max(0, content.chosen[0] - _AROUND) if content.chosen else 0
    found: list[tuple[Mark, ...]] = [()] * begin
    letters = 0
    for at in range(begin, len(parts), 2 * _AROUND):
        texts = [(document.language, part.text) for part in parts[at : at + 2 * _AROUND]]
        found += archive.marks(
            request.query, texts, variants=request.variants, typing=request.typing
        )
        letters += sum(len(text) for _, text in texts)
        if content.chosen or letters >= AT_ONCE or any(found):
            break
    return (*found, *((),) * (len(parts) - len(found)))
