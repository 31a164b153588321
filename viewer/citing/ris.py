"""RIS, the format of reference managers: a tag of two letters, two spaces, a hyphen, a space."""

from collections.abc import Iterator

from db.model import PartialDate
from viewer.citing.phrases import joined, kind_word, listed_title, point_place, session, units
from viewer.citing.source import CitedSource, SourceKind


def ris(source: CitedSource) -> str:
    """One record; lines end with CR LF, the last one is ``ER``."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _fields(source)) + "ER  - \r\n"


def _fields(source: CitedSource) -> Iterator[tuple[str, str]]:
    unpublished = source.kind in {SourceKind.SESSION, SourceKind.INSTRUMENT}
    yield "TY", "UNPB" if unpublished else "RPRT"
    first = source.date_start or source.date_end
    facts = (
        ("AU", source.council),
        ("TI", listed_title(source)),
        ("T2", session(source)),
        ("M3", kind_word(source)),
        ("PY", str(PartialDate.parse(first).year) if first else ""),
        ("DA", _date(first) if first else ""),
        ("CY", source.place),
        ("SE", point_place(source)),
        ("LA", source.text_language),
        ("DP", source.kept.archive),
        ("CN", source.kept.code),
        ("AV", joined(", ", *units(source))),
        ("N1", f"SHA-256 {source.sha256}" if source.sha256 else ""),
        ("ID", source.id),
    )
    yield from ((tag, " ".join(value.split())) for tag, value in facts if value)


def _date(edtf: str) -> str:
    """``YYYY/MM/DD/``: what is unknown is empty, but its slashes stay."""
    date = PartialDate.parse(edtf)
    month = f"{date.month:02}" if date.month else ""
    day = f"{date.day:02}" if date.day else ""
    return f"{date.year:04}/{month}/{day}/"
