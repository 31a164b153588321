"""Which part of a document's text belongs to which resolution. Pure: spans in, paragraphs out.

A paragraph that is part of two resolutions, or only in part of one, is cut where the spans begin
and end, so that every character of every paragraph is in exactly one piece or is the printed
label of the piece that it precedes.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.model import DocumentParagraph, Paragraph

#: What may stand around a printed number: «3.», «3)», «(3)», «п. 3», «№ 3:», «§ 3».
_BEFORE = r"\s*(?:(?:п|пп|пункт|bənd|point|item)\b\.?\s*|[№§(\[]\s*)?"
#: What stands before a point without a number.
_BULLET = r"\s*[\-–—•·*◦▪]\s*"
_AFTER = r"\s*[.)\]:\-–—]*\s*"


@dataclass(frozen=True, slots=True)
class Span:
    """``text[start:end]`` of a document is a wording of a resolution."""

    start: int
    end: int
    resolution_id: str
    number: str | None


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    paragraph: Paragraph
    span: Span | None


def map_paragraphs(
    text: str, paragraphs: Sequence[Paragraph], spans: Sequence[Span]
) -> tuple[DocumentParagraph, ...]:
    """The document's paragraphs with the resolutions that they are part of.

    ``index`` counts the pieces given back. Spans may come in any order; of two that overlap the
    earlier one keeps the place, and what lies outside the text is passed over.
    """
    apart = _without_overlaps(spans, len(text))
    starts = [span.start for span in apart]
    begun: set[str] = set()
    made: list[DocumentParagraph] = []
    for paragraph in paragraphs:
        for piece in _pieces(text, paragraph, apart, starts):
            made.append(_described(text, piece, len(made), begun))
    return tuple(made)


def _without_overlaps(spans: Sequence[Span], length: int) -> list[Span]:
    apart: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end, span.resolution_id)):
        start = max(span.start, apart[-1].end if apart else 0)
        end = min(span.end, length)
        if start < end:
            apart.append(Span(start, end, span.resolution_id, span.number))
    return apart


def _pieces(
    text: str, paragraph: Paragraph, spans: Sequence[Span], starts: Sequence[int]
) -> Iterator[_Piece]:
    """The paragraph cut at the ends of the spans; a printed label stays with its point."""
    place = paragraph.start
    for span in spans[max(bisect_right(starts, paragraph.start) - 1, 0) :]:
        if span.start >= paragraph.end:
            break
        if span.end <= place:
            continue
        start = max(span.start, place)
        if start > place:
            label = _label_before(text, place, start, span.number)
            if label > place and text[place:label].strip():
                yield _Piece(place, label, paragraph, None)
                place = label
        end = min(span.end, paragraph.end)
        if not text[end : paragraph.end].strip():
            end = paragraph.end
        yield _Piece(place, end, paragraph, span)
        place = end
    if place < paragraph.end or paragraph.start == paragraph.end:
        yield _Piece(place, paragraph.end, paragraph, None)


def _label_before(text: str, place: int, start: int, number: str | None) -> int:
    """Where the printed label begins that stands right before ``start``; ``start`` if none does."""
    line = text.rfind("\n", place, start) + 1 or place
    own = _BEFORE + re.escape(number) + _AFTER if number is not None else _BULLET
    label = re.compile(own, re.IGNORECASE)
    for begin in (place, line):
        if label.fullmatch(text, begin, start):
            return begin
    if number is None:
        return start
    tail = re.compile(r"(?:(?<=\s)|^)[№§(\[]?" + re.escape(number) + r"[.)\]:]+\s*\Z")
    found = tail.search(text[place:start])
    return place + found.start() if found else start


def _described(text: str, piece: _Piece, index: int, begun: set[str]) -> DocumentParagraph:
    paragraph, span = piece.paragraph, piece.span
    start, number = piece.start, None
    if span is not None and span.resolution_id not in begun:
        begun.add(span.resolution_id)
        start, number = _cut_label(text, piece, span)
    if number is None and paragraph.label and piece.start == paragraph.start:
        number = bare_label(paragraph.label) or None
    return DocumentParagraph(
        index=index,
        text=text[start : piece.end],
        start=start,
        number=number,
        level=paragraph.level,
        resolution_id=span.resolution_id if span is not None else None,
        page=paragraph.page,
    )


def _cut_label(text: str, piece: _Piece, span: Span) -> tuple[int, str | None]:
    """Where the point's own text begins, and its number.

    A label before the span is known to be none of its text; one inside it is cut only where it
    carries a sign, since a text may begin with a figure.
    """
    if span.number is None:
        return max(piece.start, min(span.start, piece.end)), None
    if piece.start < span.start:
        return span.start, span.number
    inside = re.compile(r"\s*[№§(\[]?\s*" + re.escape(span.number) + r"\s*[.)\]]+(?!\d)\s*")
    found = inside.match(text, piece.start, piece.end)
    return (found.end() if found and found.end() < piece.end else piece.start), span.number


def bare_label(label: str) -> str:
    """A printed label without its sign: ``"3."`` and ``"(3)"`` are ``"3"``; a bullet is nothing."""
    return label.strip().strip("()[].:;-–—•·*◦▪ \t")
