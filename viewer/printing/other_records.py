"""The printed forms of a document's text, of an authority's page, of a table, of a picture."""

from collections.abc import Iterator, Sequence

from db.model import AuthorityDetail, DocumentDetail
from viewer.citing.gost_reference import gost_reference
from viewer.citing.phrases import joined
from viewer.citing.source import CitedSource
from viewer.citing.typography import tied
from viewer.grammar import date_text, session_text
from viewer.printing.meeting_record import heading, heads
from viewer.printing.printed_dates import printed_date
from viewer.printing.record_words import record_text
from viewer.printing.sheet import Block, Figure, Grid, Sheet, lines

#: More rows are no printed table; the sheet says so.
MOST_ROWS = 2_000
#: Width and height in points of a picture on a page, with a title and a note of three lines above.
FIGURE_ROOM = (728.0, 350.0)


def document_sheet(document: DocumentDetail, source: CitedSource, language: str) -> Sheet:
    """The text of a document, paragraph by paragraph, under its reference."""
    reference = gost_reference(source).text
    evidence = record_text(
        "evidence", language, name=document.original.filename, digest=document.original.sha256
    )
    texts: list[Block] = []
    for part in document.paragraphs:
        number = f"{part.number}. " if part.number else ""
        texts.append(lines(*f"{number}{part.text}".split("\n"), bold=part.level > 0, above=5))
    return Sheet(
        reference,
        joined(" · ", source.council, document.original.filename),
        language,
        (lines(reference, evidence), lines("", above=8), *texts),
    )


def authority_sheet(detail: AuthorityDetail, archive: str, language: str) -> Sheet:
    """A person, an institution, an instrument, a council, a place: names, meetings, citations."""
    return Sheet(
        detail.label,
        f"{archive} · {detail.label}",
        language,
        (
            lines(archive, align="center"),
            lines(detail.label, align="center", bold=True, above=8),
            lines(date_text(detail.date, language, prose=True), align="center"),
            *_names(detail, language),
            *_meetings(detail, language),
            *_cited_by(detail, language),
        ),
    )


def _names(detail: AuthorityDetail, language: str) -> Iterator[Block]:
    others = dict.fromkeys(name.text for name in detail.names if name.text != detail.label)
    if others:
        yield lines(record_text("names", language, names="; ".join(others)), above=8)


def _meetings(detail: AuthorityDetail, language: str) -> Iterator[Block]:
    if not detail.meetings:
        return
    yield heading("meetings", language)
    rows = tuple(
        (
            session_text(one.ordinal, one.council, language),
            printed_date(one.date, language),
            one.place,
            one.detail,
        )
        for one in detail.meetings
    )
    columns = heads(language, "meetings", "date", "place", "detail")
    yield Grid(columns, (32, 15, 18, 35), rows, frozenset({1}), numbered=False)


def _cited_by(detail: AuthorityDetail, language: str) -> Iterator[Block]:
    if not detail.cited_by:
        return
    yield heading("cited_by", language)
    rows = tuple(
        (
            session_text(one.ordinal, one.council, language),
            one.number or record_text("unnumbered", language),
            one.text,
        )
        for one in detail.cited_by
    )
    columns = heads(language, "meetings", "number", "text")
    yield Grid(columns, (26, 9, 65), rows, frozenset({1}), numbered=False)


def table_sheet(
    name: str,
    archive: str,
    columns: Sequence[tuple[str, int]],
    rows: Sequence[Sequence[str]],
    total: int,
    language: str,
) -> Sheet:
    """A table as it is shown: ``columns`` are titles with shares of the width."""
    wide = len(columns) > 4
    said = (
        record_text("rows", language, count=str(total))
        if total <= len(rows)
        else record_text("first_rows", language, count=str(len(rows)), total=str(total))
    )
    return Sheet(
        name,
        f"{archive} · {name}",
        language,
        (
            lines(archive, align="center"),
            lines(name, align="center", bold=True, above=8),
            Grid(
                tuple(title for title, _ in columns),
                tuple(share for _, share in columns),
                tuple(map(tuple, rows)),
                numbered=False,
            ),
            lines(tied(said), above=10),
        ),
        landscape=wide,
    )


def figure_sheet(
    name: str, archive: str, note: str, figures: Sequence[Figure], language: str
) -> Sheet:
    """A picture as it is drawn, on as many pages as it has parts."""
    return Sheet(
        name,
        f"{archive} · {name}",
        language,
        (
            lines(archive, align="center"),
            lines(name, align="center", bold=True, above=8),
            lines(note, align="center"),
            *figures,
        ),
        landscape=True,
    )
