"""ГОСТ Р 7.0.5-2008: the reference to an archival document (section 11).

Title, what belongs to it after a colon, then « // » and the search data: archive, fonds, series,
file, sheets, each ended by a full stop (11.4). Areas are parted by a full stop and no dash (4).
"""

from viewer.citing.phrases import (
    ended,
    joined,
    kept_at,
    kind_word,
    point_place,
    session,
    title,
    when,
)
from viewer.citing.source import CitedSource, Formatted, SourceKind
from viewer.citing.typography import plain
from viewer.grammar import capital


def gost_reference(source: CitedSource) -> Formatted:
    """The reference."""
    return plain(ended(joined(" // ", _document(source), _kept(source))))


def _document(source: CitedSource) -> str:
    if source.kind is SourceKind.INSTRUMENT:
        return joined(": ", source.title, when(source))
    stated = joined(", ", session(source, theme=not source.title), source.place, when(source))
    if source.kind is SourceKind.SESSION:
        return joined(". ", source.council, capital(stated, source.language))
    kind = kind_word(source) if source.title else ""
    named = joined(": ", title(source), joined(", ", kind, stated))
    place = capital(point_place(source), source.language)
    whole = joined(". ", source.council, named)
    return f"{ended(whole)} {place}" if place else whole


def _kept(source: CitedSource) -> str:
    if source.kind is SourceKind.INSTRUMENT:
        return ""
    return kept_at(source)
