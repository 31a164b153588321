"""A meeting's record: head, participants with offices, resolutions, documents, instruments."""

from collections.abc import Iterator

from db.model import DocumentSummary, MeetingDetail, ResolutionDetail
from viewer.citing.phrases import kept_at, session
from viewer.citing.source import CitedSource, own_title
from viewer.citing.typography import quoted, tied
from viewer.citing.words import document_kind
from viewer.grammar import capital
from viewer.printing.printed_dates import printed_date, printed_days
from viewer.printing.record_words import record_text
from viewer.printing.sheet import Block, Grid, Sheet, lines


def meeting_record(meeting: MeetingDetail, source: CitedSource, language: str) -> Sheet:
    """The record; ``source`` is the meeting's, in the sheet's language."""
    name = capital(session(source, theme=False) or source.title, language)
    running = " · ".join(part for part in (source.council, name, printed_days(source)) if part)
    return Sheet(
        f"{source.council}. {name}".strip(". "),
        running,
        language,
        (
            *_head(meeting, source, name, language),
            *_participants(meeting, language),
            *_resolutions(meeting, language),
            *_documents(meeting, language),
            *_instruments(meeting, language),
        ),
    )


def _head(meeting: MeetingDetail, source: CitedSource, name: str, language: str) -> Iterator[Block]:
    place = ", ".join(part for part in (source.place, printed_days(source)) if part)
    theme = quoted(source.theme, language) if source.theme else ""
    yield lines(source.kept.archive, align="center")
    yield lines(source.council, name, align="center", bold=True, above=8)
    yield lines(tied(theme), tied(place), align="center", above=4)
    organisers = ", ".join(ref.label for ref in meeting.organisers)
    topics = ", ".join(ref.label for ref in meeting.topics)
    basis = meeting.legal_basis.label if meeting.legal_basis else ""
    kept = kept_at(source)
    yield lines(
        record_text("organisers", language, names=organisers) if organisers else "",
        record_text("legal_basis", language, name=basis) if basis else "",
        record_text("topics", language, names=topics) if topics else "",
        record_text("kept", language, place=tied(kept)) if source.kept.units else "",
        above=10,
    )


def heading(key: str, language: str) -> Block:
    """The heading of a section, which stays with what follows it."""
    return lines(record_text(key, language), bold=True, above=14, keep=70)


def heads(language: str, *keys: str) -> tuple[str, ...]:
    """The heads of a table's columns."""
    return tuple(record_text(key, language) for key in keys)


def _participants(meeting: MeetingDetail, language: str) -> Iterator[Block]:
    yield heading("participants", language)
    rows = tuple(
        (one.person.label, one.office, record_text(one.role.value, language))
        for one in meeting.participants
    )
    if rows:
        yield Grid(heads(language, "name", "office", "role"), (28, 54, 18), rows, numbered=False)
    else:
        yield lines(record_text("none", language))


def _resolutions(meeting: MeetingDetail, language: str) -> Iterator[Block]:
    yield heading("resolutions", language)
    rows = tuple(
        (
            point.number or record_text("unnumbered", language),
            wording(point, language),
            "\n".join(record_text(kind.value, language) for kind in point.kinds),
        )
        for point in meeting.resolutions
    )
    if rows:
        columns = heads(language, "number", "text", "kind")
        yield Grid(columns, (9, 70, 21), rows, frozenset({0}), numbered=False)
    else:
        yield lines(record_text("none", language))


def wording(point: ResolutionDetail, language: str) -> str:
    """A point's text in a language, else in the first that it has."""
    return point.texts.get(language) or next(iter(point.texts.values()), "")


def _documents(meeting: MeetingDetail, language: str) -> Iterator[Block]:
    if not meeting.documents:
        return
    yield heading("documents", language)
    rows = tuple(
        (
            _document_name(one, language),
            one.language.upper(),
            f"{one.original.filename}\n{printed_date(one.original.received_at[:10], language)}",
            one.original.sha256,
        )
        for one in meeting.documents
    )
    columns = heads(language, "document", "language", "original", "digest")
    yield Grid(columns, (27, 9, 21, 43), rows, frozenset({1}), numbered=False)


def _document_name(document: DocumentSummary, language: str) -> str:
    kind = capital(document_kind(document.type, language), language)
    title = own_title(document.title, document.original.filename)
    return kind if not title or title.casefold() == kind.casefold() else f"{kind}\n{title}"


def _instruments(meeting: MeetingDetail, language: str) -> Iterator[Block]:
    if not meeting.instruments:
        return
    yield heading("instruments", language)
    rows = tuple(
        (one.instrument.label, printed_date(one.date, language), ", ".join(one.numbers))
        for one in meeting.instruments
    )
    columns = heads(language, "title", "date", "points")
    yield Grid(columns, (66, 17, 17), rows, frozenset({1, 2}), numbered=False)
