"""BibTeX: an entry ``@misc`` for each source, in UTF-8, with biblatex's ``date`` too."""

from collections.abc import Iterator

from db.model import PartialDate
from viewer.citing.phrases import (
    joined,
    kind_word,
    listed_title,
    point_name,
    session,
    units,
)
from viewer.citing.source import CitedSource

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LANGUAGES = {"ru": "russian", "az": "azerbaijani", "en": "english"}
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}%&#$_"},
}


def bibtex(source: CitedSource) -> str:
    """One entry."""
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(source) if value)
    return f"@misc{{{citation_key(source)},\n{fields}}}\n"


def citation_key(source: CitedSource) -> str:
    """A key of plain letters: the session, the year, the point, the end of the record's id."""
    date = source.date_start or source.date_end
    parts = [
        source.kind.value if source.ordinal is None else f"session{source.ordinal}",
        str(PartialDate.parse(date).year) if date else "",
        "".join(sign for sign in source.point if sign.isascii() and sign.isalnum()),
        source.id.replace("-", "")[-6:],
    ]
    return joined("-", *parts)


def _fields(source: CitedSource) -> Iterator[tuple[str, str]]:
    yield "author", f"{{{_braced(source.council)}}}" if source.council else ""
    named = joined(". ", listed_title(source), point_name(source))
    yield "title", _braced(named)
    yield "type", _braced(kind_word(source))
    yield "howpublished", _braced(session(source))
    yield "address", _braced(source.place)
    start, end = source.date_start, source.date_end
    first = start or end
    if first:
        date = PartialDate.parse(first)
        yield "year", _braced(str(date.year))
        yield "month", _MONTHS[date.month - 1] if date.month else ""
        yield "date", _braced(joined("/", first, end if end and end != first else ""))
    yield "language", _braced(_LANGUAGES.get(source.text_language, ""))
    kept = joined(", ", source.kept.archive, *units(source))
    digest = f"SHA-256 {source.sha256}" if source.sha256 else ""
    yield "note", _braced(joined("; ", kept, digest))


def _braced(text: str) -> str:
    return "{" + "".join(_ESCAPED.get(letter, letter) for letter in text) + "}" if text else ""
