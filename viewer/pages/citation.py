"""A simple citation of what is read: the words, then where they stand. Plain text."""

from db.model import MeetingDetail, ResolutionDetail
from viewer.i18n import date_range, session_text
from viewer.pages.reading_content import ReadingContent
from viewer.pages.reading_head import document_title
from viewer.pages.wording import point_text


def citation(content: ReadingContent) -> str:
    """The chosen paragraphs in quotation marks and their source; the source alone without them."""
    document = content.document
    if document is None:
        return source_line(content.meeting, None, "")
    words = "\n".join(document.paragraphs[number].text for number in content.chosen)
    source = source_line(
        content.meeting, content.resolution, document_title(content.meeting, document)
    )
    file = f"{document.original.filename}, SHA-256 {document.original.sha256}"
    return f"«{words}»\n— {source}\n{file}" if words else f"{source}\n{file}"


def source_line(meeting: MeetingDetail, point: ResolutionDetail | None, title: str) -> str:
    """Council, session, place, date, document and point on one line."""
    council = meeting.council.label if meeting.council else ""
    parts = (
        council,
        session_text(meeting.ordinal),
        meeting.place.label if meeting.place else "",
        date_range(meeting.date_start, meeting.date_end),
    )
    head = ", ".join(part for part in parts if part)
    where = point_text(point.number) if point is not None and point.number else ""
    return ". ".join(part for part in (head, title, where) if part)
