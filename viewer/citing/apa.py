"""APA style, 7th edition: a reference to an archival document.

Group author (9.11), date as year, month day (9.14), title in italics as it is (9.19), a description
in square brackets, which stands alone where there is no title (9.21, 9.22), then the collection
with the codes in brackets and the archive. A part goes after the title in parentheses (9.19).
"""

from viewer.citing.phrases import (
    ended,
    english_dates,
    joined,
    kind_word,
    point_place,
    session,
    units,
    when,
    year,
)
from viewer.citing.source import CitedSource, Formatted, Part, SourceKind
from viewer.citing.typography import american_stops, tied
from viewer.citing.words import word
from viewer.grammar import capital, date_range


def apa(source: CitedSource) -> Formatted:
    """The reference."""
    date = f"({_date(source)})."
    parts: list[Part] = []
    named = _named(source)
    words = "".join(part.text for part in named)
    stop = ended(words).removeprefix(words)
    if source.council:
        parts = [Part(f"{ended(source.council)} {date} "), *named, Part(stop)]
    else:  # The title moves to the author's place (9.12).
        parts = [*named, Part(f"{stop} {date}")]
    kept = _kept(source)
    if kept:
        parts.append(Part(f" {ended(kept)}"))
    in_english = source.language == "en"
    return Formatted(
        tuple(
            Part(tied(american_stops(part.text) if in_english else part.text), part.italic)
            for part in parts
            if part.text
        )
    )


def _date(source: CitedSource) -> str:
    known = year(source)
    if not known:
        return word("no_date", source.language)
    if source.language == "en":
        text = english_dates(source.date_start, source.date_end)
        day = text.removesuffix(known).rstrip(" ,")
    else:
        day = date_range(source.date_start, source.date_end, source.language)
        day = day.removesuffix(known).rstrip()
    if any(part.isdecimal() and len(part) == 4 for part in day.replace("–", " ").split()):
        return day if day.endswith(known) else joined(", ", known, when(source))
    return joined(", ", known, day)


def _named(source: CitedSource) -> list[Part]:
    language = source.language
    described = capital(kind_word(source), language)
    if not source.title:
        whole = joined(", ", described, session(source), point_place(source))
        return [Part(f"[{capital(whole, language)}]")]
    held = source.kind is not SourceKind.INSTRUMENT
    inside = joined(", ", session(source, theme=False) if held else "", point_place(source))
    after = f" ({inside})" if inside else ""
    return [Part(source.title, italic=True), Part(f"{after} [{described}]" if described else after)]


def _kept(source: CitedSource) -> str:
    kept = source.kept
    if source.kind is SourceKind.INSTRUMENT or not kept.archive:
        return ""
    codes = joined(", ", *units(source))
    if not codes:
        return kept.archive
    collection = joined(" ", kept.fonds_title, f"({capital(codes, source.language)})")
    return f"{ended(collection)} {kept.archive}"
