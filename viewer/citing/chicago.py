"""The Chicago Manual of Style, 17th edition: a note on unpublished material.

The item comes first, then what it is part of, from the smallest to the archive (14.221, 14.222,
14.229 to 14.231). The title of an unpublished thing is in quotation marks, a mere description is
not (14.218, 14.228); commas and full stops stand inside English quotation marks (6.9).
"""

from viewer.citing.phrases import ended, joined, kind_word, point_place, session, units, when
from viewer.citing.source import CitedSource, Formatted, SourceKind
from viewer.citing.typography import american_stops, plain, quoted


def chicago(source: CitedSource) -> Formatted:
    """The note."""
    parts = [
        source.council,
        _item(source),
        session(source, theme=not source.title) if source.kind is not SourceKind.SESSION else "",
        source.place,
        when(source),
        point_place(source),
        *reversed(units(source)),
        source.kept.archive if source.kind is not SourceKind.INSTRUMENT else "",
    ]
    text = joined(", ", *parts)
    return plain(american_stops(ended(text)) if source.language == "en" else ended(text))


def _item(source: CitedSource) -> str:
    if source.title:
        return quoted(source.title, source.language)
    return kind_word(source) or session(source)
