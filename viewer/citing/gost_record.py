"""ГОСТ Р 7.0.100-2018: the bibliographic record.

Heading by ГОСТ 7.80 (a council's session: number ; year ; place in brackets), title and statement
of responsibility (5.2), place and date (5.5), notes with the place of storage (5.8), content and
means of access (5.10). A point is described as a part of its document (section 7): untitled, so
its name stands in square brackets, then « // » and the document. Areas are parted by « . — » (4).
"""

from viewer.citing.phrases import (
    ended,
    joined,
    kept_at,
    kind_word,
    point_name,
    session,
    session_heading,
    title,
    when,
    year,
)
from viewer.citing.source import CitedSource, Formatted, SourceKind
from viewer.citing.typography import plain
from viewer.citing.words import word
from viewer.grammar import capital


def gost_record(source: CitedSource) -> Formatted:
    """The record."""
    areas = [_described(source), _issued(source), _kept(source), _medium(source)]
    text = " — ".join(ended(area) for area in areas if area)
    return plain(text)


def _described(source: CitedSource) -> str:
    if source.kind is SourceKind.INSTRUMENT:
        return joined(" : ", source.title, when(source))
    heading = joined(". ", source.council, session_heading(source))
    stated = joined(", ", session(source), source.place, when(source))
    kind = kind_word(source) if source.title else ""
    if source.kind is SourceKind.SESSION:
        return f"{ended(heading)} {capital(stated, source.language)}"
    own = joined(" : ", title(source), joined(" : ", kind, stated))
    own = joined(" / ", own, source.council)
    if source.kind is SourceKind.POINT:
        return f"{ended(heading)} [{point_name(source)}] // {own}"
    return f"{ended(heading)} {own}"


def _issued(source: CitedSource) -> str:
    if source.kind in {SourceKind.INSTRUMENT, SourceKind.SESSION}:
        return ""
    return joined(", ", source.place, year(source))


def _kept(source: CitedSource) -> str:
    if not source.kept.archive or source.kind is SourceKind.INSTRUMENT:
        return ""
    return word("kept", source.language, place=kept_at(source))


def _medium(source: CitedSource) -> str:
    is_text = source.kind in {SourceKind.DOCUMENT, SourceKind.POINT}
    return word("electronic", source.language) if is_text else ""
