"""A waiting text beside a document of the archive: word by word, a translation by points."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.language.text_differences import count_words, side_by_side, word_differences
from db.model import ComparedRow, Comparison, DocumentText, Leaf, Mark, Proposal
from db.storage.document_json import paragraphs_from_json
from db.storage.reading.document_page import spans_of
from db.storage.reading.paragraph_map import map_paragraphs
from db.storage.reading.sources import DOCUMENT, ORIGINAL, RESOLUTION
from db.storage.recording.points import kinds_of, point_kinds
from db.storage.recording.translated_points import Wording, align_translated_points


class Block(NamedTuple):
    """A block of a text: the number of the point that it is, if it is one, and its paragraphs."""

    number: str
    text: str
    kinds: frozenset[str] = frozenset()


def compare(
    session: Session, document_id: str, text: DocumentText, proposal: Proposal, filename: str
) -> Comparison:
    """The comparison; raises RecordNotFoundError if there is no such document."""
    statement = (
        select(DOCUMENT, ORIGINAL.c.filename)
        .join_from(DOCUMENT, ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256)
        .where(DOCUMENT.c.id == document_id)
    )
    row = session.execute(statement).first()
    if row is None:
        raise RecordNotFoundError(id=document_id)
    own = (proposal.language.text if proposal.language else text.language) or ""
    if own and row.language and own != row.language:
        rows = _translated(_stored_blocks(session, row), _waiting_blocks(text, proposal))
        return Comparison(row.filename, filename, rows, translated=True)
    old = [row.text[p.start : p.end] for p in paragraphs_from_json(row.structure)]
    return compare_wording(row.filename, old, filename, list(text.paragraph_texts()))


def compare_wording(
    left_title: str, left: Sequence[str], right_title: str, right: Sequence[str]
) -> Comparison:
    """Two texts in one language, word by word, by their paragraphs."""
    rows = _edited([p for p in left if p.strip()], [p for p in right if p.strip()])
    removed = sum(count_words(one.left, _spans(one.left_marks)) for one in rows)
    added = sum(count_words(one.right, _spans(one.right_marks)) for one in rows)
    return Comparison(left_title, right_title, rows, False, removed, added)


def _spans(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in marks]


def _edited(old: Sequence[str], new: Sequence[str]) -> tuple[ComparedRow, ...]:
    rows = []
    for mine, yours in side_by_side(old, new):
        removed, added = word_differences(mine, yours)
        rows.append(
            ComparedRow(
                mine,
                yours,
                left_marks=tuple(Mark(*span) for span in removed),
                right_marks=tuple(Mark(*span) for span in added),
            )
        )
    return tuple(rows)


def _translated(old: Sequence[Block], new: Sequence[Block]) -> tuple[ComparedRow, ...]:
    """What stands before, among and after the points, and the points paired as when recorded."""
    old_points = [block for block in old if block.number]
    new_points = [block for block in new if block.number]
    places = align_translated_points(
        [Wording(*block) for block in new_points], [Wording(*block) for block in old_points]
    )
    partner = {place: at for at, place in enumerate(places) if place is not None}
    rows = _beside(_before(old), _before(new))
    shown: set[int] = set()
    for place, (number, text, _) in enumerate(old_points):
        at = partner.get(place)
        if at is not None:
            rows += [
                ComparedRow("", new_points[one].text, new_points[one].number)
                for one in range(at)
                if places[one] is None and one not in shown
            ]
            shown |= set(range(at + 1))
        rows.append(ComparedRow(text, new_points[at].text if at is not None else "", number))
    rows += [
        ComparedRow("", text, number)
        for at, (number, text, _) in enumerate(new_points)
        if places[at] is None and at not in shown
    ]
    return (*rows, *_beside(_after(old), _after(new)))


def _beside(old: Sequence[str], new: Sequence[str]) -> list[ComparedRow]:
    """Paragraphs in order beside each other; what one side has more stands alone."""
    longer = max(len(old), len(new))
    return [
        ComparedRow(old[at] if at < len(old) else "", new[at] if at < len(new) else "")
        for at in range(longer)
    ]


def _before(blocks: Sequence[Block]) -> list[str]:
    first = next((at for at, block in enumerate(blocks) if block.number), len(blocks))
    return [block.text for block in blocks[:first]]


def _after(blocks: Sequence[Block]) -> list[str]:
    first = next((at for at, block in enumerate(blocks) if block.number), len(blocks))
    return [block.text for block in blocks[first:] if not block.number]


def _stored_blocks(session: Session, row: Any) -> list[Block]:
    """The blocks of a document: paragraphs of one resolution together."""
    spans = spans_of(session, [row.id]).get(row.id, [])
    statement = select(RESOLUTION.c.id, RESOLUTION.c.number, RESOLUTION.c.position)
    numbers = {
        one.id: one.number or f"({one.position + 1})"
        for one in session.execute(statement.where(RESOLUTION.c.meeting_id == row.meeting_id))
    }
    blocks: list[tuple[str | None, str]] = []
    paragraphs = map_paragraphs(row.text, paragraphs_from_json(row.structure), spans)
    for paragraph in paragraphs:
        if not paragraph.text.strip():
            continue
        point = paragraph.resolution_id
        if point is not None and blocks and blocks[-1][0] == point:
            blocks[-1] = (point, f"{blocks[-1][1]}\n{paragraph.text}")
        else:
            blocks.append((point, paragraph.text))
    kinds = kinds_of(session, numbers)
    return [
        Block(numbers.get(point, ""), text, kinds.get(point, frozenset()))
        if point
        else Block("", text)
        for point, text in blocks
    ]


def _waiting_blocks(text: DocumentText, proposal: Proposal) -> list[Block]:
    """The blocks of a waiting text: its paragraphs outside the points, and the points."""
    points = [
        (leaf.start, leaf.end, Block(_number(point.number, at), leaf.text, point_kinds(point)))
        for at, point in enumerate(proposal.points)
        if (leaf := point.text).start is not None and leaf.end is not None
    ]
    blocks = [(start, block) for start, _, block in points]
    for paragraph in text.paragraphs:
        words = text.text[paragraph.start : paragraph.end]
        covered = any(start < paragraph.end and paragraph.start < end for start, end, _ in points)
        if words.strip() and not covered:
            blocks.append((paragraph.start, Block("", words)))
    return [block for _, block in sorted(blocks, key=itemgetter(0))]


def _number(leaf: Leaf | None, at: int) -> str:
    return leaf.text if leaf is not None and leaf.text else f"({at + 1})"
