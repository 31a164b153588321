"""What the reading view is given of a document: its paragraphs, and the rows under a point."""

from db.model import RecordType, ResolutionDetail, ResolutionLink
from viewer.i18n import date_text
from viewer.pages.reading_content import ReadingContent
from viewer.pages.wording import (
    LINK_ICONS,
    TYPE_ICONS,
    fact_line,
    instrument_text,
    link_word,
    point_of_session,
    translate,
)
from viewer.widgets.reading_page import Anchor
from viewer.widgets.reading_view import LinkRow, ReadingParagraph


def paragraphs(content: ReadingContent) -> list[ReadingParagraph]:
    """The paragraphs of the document with the kinds of the points that begin in them."""
    document = content.document
    if document is None:
        return []
    points = content.resolutions()
    seen: set[str] = set()
    shown = []
    for part in document.paragraphs:
        point = points.get(part.resolution_id or "")
        begins = point is not None and point.id not in seen
        if point is not None:
            seen.add(point.id)
        shown.append(
            ReadingParagraph(
                part.text,
                number=part.number,
                kinds=point.kinds if point is not None and begins else (),
                point=part.resolution_id,
                level=part.level,
            )
        )
    return shown


def counterpart(
    before: ReadingContent | None, after: ReadingContent, place: Anchor | None
) -> Anchor | None:
    """Where a place of one document stands in another of the same meeting: at the same point.

    Outside the points it is as far from the point before it; without points, as far down.
    """
    old = before.document if before is not None else None
    new = after.document
    if old is None or new is None or place is None or not new.paragraphs:
        return None
    first = {part.resolution_id: part.index for part in reversed(new.paragraphs)}
    begun = {part.resolution_id: part.index for part in reversed(old.paragraphs)}
    for part in reversed(old.paragraphs[: place.paragraph + 1]):
        point = part.resolution_id
        if point is not None and point in first:
            there = first[point] + place.paragraph - begun[point]
            return Anchor(min(there, len(new.paragraphs) - 1), 0, place.below)
    share = place.paragraph / max(1, len(old.paragraphs))
    return Anchor(int(share * len(new.paragraphs)), 0, place.below)


def link_rows(point: ResolutionDetail | None) -> list[LinkRow]:
    """The links of a point to other points, and what it cites."""
    if point is None:
        return []
    links = [_link_row(link) for link in point.links]
    cites = translate("wording", "Cites")
    instruments = [
        LinkRow(
            "book-marked",
            cites,
            instrument_text(cited.instrument.label, cited.date),
            target(RecordType.INSTRUMENT, cited.instrument.id),
        )
        for cited in point.instruments
    ]
    about = translate("wording", "Topic")
    topics = [
        LinkRow(TYPE_ICONS[topic.type], about, topic.label, target(topic.type, topic.id))
        for topic in point.topics
    ]
    return [*links, *instruments, *topics]


def target(record_type: RecordType, record_id: str) -> str:
    """Where a link of the reading view leads, as the view hands it back."""
    return f"{record_type.value}:{record_id}"


def read_target(text: str) -> tuple[RecordType, str]:
    """The inverse of ``target``."""
    record_type, _, record_id = text.partition(":")
    return RecordType(record_type), record_id


def _link_row(link: ResolutionLink) -> LinkRow:
    where = fact_line(point_of_session(link.ordinal, link.number), date_text(link.date))
    return LinkRow(
        LINK_ICONS[link.kind],
        link_word(link.kind, outgoing=link.outgoing),
        where,
        target(RecordType.RESOLUTION, link.other.id),
    )
