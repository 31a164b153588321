"""The outcome points of a text: new resolutions, or further wordings of those that are known.

A text that joins a meeting which has resolutions adds wordings, kinds where there were none, and
citations; it never adds a resolution. A point of it that fits none of them is kept in the document
itself and as an assertion ``point`` of the meeting.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import ProposedPoint, RecordType, ResolutionKind, new_id
from db.storage.recording.aligning import Alignment, align_wordings
from db.storage.recording.intake import Intake
from db.storage.recording.references import settle_references
from db.storage.recording.translated_points import Wording, align_translated_points
from db.storage.tables import (
    CitationTable,
    RecordTable,
    ResolutionKindTable,
    ResolutionTable,
    ResolutionTextTable,
)

_KINDS = tuple(kind.value for kind in ResolutionKind)


class PairedPoints(NamedTuple):
    """The points of a proposal, each with the resolution of the meeting that it is a wording of."""

    pairs: Sequence[tuple[ProposedPoint, ResolutionTable | None]]
    #: The meeting has resolutions: a point without one becomes none.
    is_further: bool

    def cited(self) -> frozenset[int]:
        """Indexes of the instruments that resolutions will cite."""
        kept = (point for point, row in self.pairs if row is not None or not self.is_further)
        return frozenset(index for point in kept for index in point.instruments)


def pair_points(intake: Intake) -> PairedPoints:
    """Look which points are wordings of what the meeting has already."""
    session = intake.change.session
    present = resolutions_of(session, intake.meeting.id) if intake.joined else []
    points = [point for point in intake.proposal.points if point.text.text.strip()]
    aligned = align_points(session, points, present, intake.language, translated=intake.translated)
    rows = (None if index is None else present[index] for index in aligned)
    return PairedPoints(list(zip(points, rows, strict=True)), bool(present))


def settle_points(intake: Intake, points: PairedPoints, instruments: Mapping[int, str]) -> None:
    """Write every point of the proposal down; ``instruments`` by the proposal's indexes."""
    change = intake.change
    settled: list[tuple[ResolutionTable, ProposedPoint]] = []
    for position, (point, row) in enumerate(points.pairs):
        if row is not None:
            settled.append((row, point))
        elif not points.is_further:
            settled.append((_make(intake, point, position), point))
        else:
            intake.state(intake.meeting.id, "point", point.text, chosen=False)
    for resolution, point in settled:
        _settle(intake, resolution, point, instruments, is_new=not points.is_further)
    # All points are written in a few statements, not one by one.
    change.session.flush()
    change.write()
    for resolution, point in settled:
        settle_references(intake, resolution.id, point.references)


def resolutions_of(session: Session, meeting_id: str) -> list[ResolutionTable]:
    """The meeting's resolutions in their order."""
    return list(
        session.scalars(
            select(ResolutionTable)
            .where(ResolutionTable.meeting_id == meeting_id)
            .order_by(ResolutionTable.position)
        )
    )


def align_points(
    session: Session,
    points: Sequence[ProposedPoint],
    present: Sequence[ResolutionTable],
    language: str,
    *,
    translated: bool,
) -> Alignment:
    """For each point the index of the resolution that it is a wording of, or None."""
    if not present:
        return [None] * len(points)
    wordings = session.scalars(
        select(ResolutionTextTable)
        .where(ResolutionTextTable.resolution_id.in_([row.id for row in present]))
        .order_by(ResolutionTextTable.document_id.desc())
    ).all()
    if translated:
        known = {row.resolution_id: row.text for row in wordings}
        kinds = kinds_of(session, [row.id for row in present])
        return align_translated_points(
            [Wording(_number(point), point.text.text, point_kinds(point)) for point in points],
            [Wording(row.number, known.get(row.id, ""), kinds[row.id]) for row in present],
        )
    texts = {row.resolution_id: row.text for row in wordings if row.language == language}
    return align_wordings(
        [point.text.text for point in points], [texts.get(row.id, "") for row in present]
    )


def point_kinds(point: ProposedPoint) -> frozenset[str]:
    """What kinds of thing a proposed point does, of those that are known."""
    return frozenset(kind.text for kind in point.kinds if kind.text in _KINDS)


def kinds_of(session: Session, resolutions: Collection[str]) -> Mapping[str, frozenset[str]]:
    """The kinds of each of these resolutions."""
    statement = select(ResolutionKindTable.resolution_id, ResolutionKindTable.kind)
    found: dict[str, set[str]] = {one: set() for one in resolutions}
    for row in session.execute(statement.where(ResolutionKindTable.resolution_id.in_(found))):
        found[row.resolution_id].add(row.kind)
    return {one: frozenset(kinds) for one, kinds in found.items()}


def _number(point: ProposedPoint) -> str | None:
    return point.number.text.strip() or None if point.number is not None else None


def _make(intake: Intake, point: ProposedPoint, position: int) -> ResolutionTable:
    change = intake.change
    head = {"id": new_id(), "created_at": change.at, "updated_at": change.at}
    change.add(RecordTable, type=RecordType.RESOLUTION.value, version=1, **head)
    row = {
        "id": head["id"],
        "meeting_id": intake.meeting.id,
        "number": _number(point),
        "position": position,
    }
    change.add(ResolutionTable, **row)
    return ResolutionTable(**row)


def _settle(
    intake: Intake,
    resolution: ResolutionTable,
    point: ProposedPoint,
    instruments: Mapping[int, str],
    *,
    is_new: bool,
) -> None:
    change = intake.change
    change.touch(resolution.id)
    change.add(
        ResolutionTextTable,
        resolution_id=resolution.id,
        document_id=intake.document_id,
        language=intake.language,
        text=point.text.text,
        start=point.text.start,
        end=point.text.end,
    )
    intake.state(resolution.id, "text", point.text)
    intake.state(resolution.id, "number", point.number, chosen=_number(point) == resolution.number)
    _settle_kinds(intake, resolution, point, is_new=is_new)
    cited = dict.fromkeys(instruments[index] for index in point.instruments if index in instruments)
    for instrument in cited:
        known = None if is_new else change.session.get(CitationTable, (resolution.id, instrument))
        if known is None:
            change.add(CitationTable, resolution_id=resolution.id, instrument_id=instrument)


def _settle_kinds(
    intake: Intake, resolution: ResolutionTable, point: ProposedPoint, *, is_new: bool
) -> None:
    session = intake.change.session
    own = select(ResolutionKindTable.kind).where(ResolutionKindTable.resolution_id == resolution.id)
    present = set() if is_new else set(session.scalars(own))
    proposed = dict.fromkeys(kind.text for kind in point.kinds if kind.text in _KINDS)
    if not present:
        for position, name in enumerate(proposed):
            intake.change.add(
                ResolutionKindTable, resolution_id=resolution.id, kind=name, position=position
            )
        present = set(proposed)
    for kind in point.kinds:
        intake.state(resolution.id, "kind", kind, chosen=kind.text in present)
