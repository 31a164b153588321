"""The first page of an archive as results, before the archive itself is open."""

from db.model import FirstPage, Hit, ResolutionRow, SearchResult, UnitType


def first_result(first: FirstPage) -> SearchResult:
    """The resolutions of a first page in the shape of an answer to an empty query."""
    return SearchResult(
        query="",
        total=first.counts.resolutions,
        took_ms=0.0,
        hits=tuple(_hit(row) for row in first.resolutions),
        meetings=first.counts.meetings,
    )


def _hit(row: ResolutionRow) -> Hit:
    return Hit(
        id=row.id,
        type=UnitType.RESOLUTION,
        meeting_id=row.meeting_id,
        number=row.number,
        date=row.date_start,
        title="",
        snippet=row.text,
        score=0.0,
        language=row.language,
        languages=row.languages,
        kinds=row.kinds,
        council=row.council,
        ordinal=row.ordinal,
        place=row.place,
    )
