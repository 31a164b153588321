"""CSL-JSON 1.0.2: the items that Zotero, pandoc and every CSL processor read."""

import json
from collections.abc import Sequence
from typing import Any

from db.model import PartialDate
from viewer.citing.bibtex import citation_key
from viewer.citing.phrases import joined, kind_word, listed_title, point_name, session, units
from viewer.citing.source import CitedSource, SourceKind

_TYPES = {
    SourceKind.DOCUMENT: "report",
    SourceKind.POINT: "report",
    SourceKind.SESSION: "event",
    SourceKind.INSTRUMENT: "treaty",
}


def csl_json(sources: Sequence[CitedSource]) -> str:
    """An array of items."""
    return json.dumps([csl_item(one) for one in sources], ensure_ascii=False, indent=2) + "\n"


def csl_item(source: CitedSource) -> dict[str, Any]:
    """One item; what is unknown is not in it."""
    dates = [one for one in (source.date_start, source.date_end) if one]
    item: dict[str, Any] = {
        "id": citation_key(source),
        "type": _TYPES[source.kind],
        "title": listed_title(source),
        "author": [{"literal": source.council}] if source.council else [],
        "issued": {"date-parts": [_parts(one) for one in dict.fromkeys(dates)]} if dates else {},
        "genre": kind_word(source),
        "event-title": session(source),
        "event-place": source.place,
        "section": source.point or point_name(source),
        "archive": source.kept.archive,
        "archive_location": joined(", ", *units(source)),
        "call-number": source.kept.code,
        "language": source.text_language,
        "note": f"SHA-256 {source.sha256}" if source.sha256 else "",
    }
    return {name: value for name, value in item.items() if value}


def _parts(edtf: str) -> list[int]:
    date = PartialDate.parse(edtf)
    return [part for part in (date.year, date.month, date.day) if part]
