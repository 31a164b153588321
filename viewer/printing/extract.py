"""An archival extract (выписка): chosen points of a document, to be certified by hand.

The archive's name, the title of the document, the points word by word with an ellipsis where
something is left out, the reference code as the basis; then the certification with post, signature
and name, the day and the place of the seal (ГОСТ Р 7.0.97-2016, 5.26, for a certified copy).
"""

from collections.abc import Iterator, Sequence

from db.model import MeetingDetail, ResolutionDetail
from viewer.citing.phrases import joined, kept_at, kind_word, session, title
from viewer.citing.source import CitedSource
from viewer.citing.typography import tied
from viewer.grammar import capital
from viewer.printing.inventory import signature
from viewer.printing.meeting_record import wording
from viewer.printing.printed_dates import printed_days
from viewer.printing.record_words import record_text
from viewer.printing.sheet import Block, Sheet, lines


def extract(
    meeting: MeetingDetail, points: Sequence[ResolutionDetail], source: CitedSource, language: str
) -> Sheet:
    """The form. ``source`` is the document; ``points`` are those of the meeting, in its order."""
    named, stated = title(source), _stated(source)
    caption = record_text("extract", language)
    return Sheet(
        f"{caption}. {source.council}. {named}",
        f"{caption} · {source.council}",
        language,
        (
            lines(source.kept.archive, align="center"),
            lines(caption, align="center", bold=True, above=14),
            lines(source.council, named, tied(stated), align="center", above=8),
            *_texts(meeting, points, source.text_language or language),
            *_certified(source, language),
        ),
    )


def _stated(source: CitedSource) -> str:
    """What the document is, with its session, place and day."""
    kind = kind_word(source) if source.title else ""
    words = joined(", ", kind, session(source), source.place, printed_days(source))
    return capital(words, source.language)


def _texts(
    meeting: MeetingDetail, points: Sequence[ResolutionDetail], language: str
) -> Iterator[Block]:
    """The points as they stand; « … » where others stand between them, and before the first."""
    order = {point.id: place for place, point in enumerate(meeting.resolutions)}
    yield lines("…", above=14)
    before = -1
    for point in points:
        place = order[point.id]
        if before >= 0 and place != before + 1:
            yield lines("…", above=4)
        number = f"{point.number}. " if point.number else ""
        yield lines(*f"{number}{wording(point, language)}".split("\n"), above=6)
        before = place
    if before + 1 != len(meeting.resolutions):
        yield lines("…", above=4)


def _certified(source: CitedSource, language: str) -> Iterator[Block]:
    place = kept_at(source)
    original = (
        record_text("evidence", language, name=source.filename, digest=source.sha256)
        if source.sha256
        else ""
    )
    yield lines(
        record_text("basis", language, place=tied(place)) if place else "", original, above=16
    )
    yield lines(record_text("true", language), above=20, keep=130)
    yield signature(language, above=10)
    yield lines(record_text("day", language), record_text("seal", language), above=12)
