"""Takes back what an import gave to a record that was known before it, and nothing else."""

from collections.abc import Collection, Sequence

from db.model import PartialDate, RecordType
from db.storage.contents import Content
from db.storage.record_parts import PARTICIPATIONS

_OWN = frozenset({"ordinal", "date_start", "date_end"})
#: Fields that were filled as a whole, by the rows that they are.
_WHOLE = {"organisers": "organisers", "participants": PARTICIPATIONS, "kinds": "kinds"}


def emptied(content: Content, fields: Sequence[str], documents: Collection[str]) -> Content:
    """A content without the fields that were filled; ``documents`` are those of the import."""
    made = dict(content)
    for field in fields:
        name, _, code = field.partition("/")
        if name in _OWN:
            made[name] = None
        elif name == "place":
            made["place_id"] = None
        elif name == "theme":
            _take_theme(made, code)
        elif name in _WHOLE:
            made.pop(_WHOLE[name], None)
        elif name == "text":
            made["texts"] = [
                row
                for row in made.get("texts", ())
                if row["language"] != code or row["document_id"] not in documents
            ]
        elif name == "name":
            made["names"] = [row for row in made.get("names", ()) if row["language"] != code]
    if made["type"] == RecordType.MEETING.value:
        _set_span(made)
    return {name: value for name, value in made.items() if value != []}


def _take_theme(made: Content, language: str) -> None:
    rows = made.get("themes", [])
    taken = {row["text"] for row in rows if row["language"] == language}
    made["themes"] = [row for row in rows if row["language"] != language]
    if made["theme"] in taken:
        made["theme"] = ""


def _set_span(made: Content) -> None:
    """The days that a meeting's dates can mean."""
    start = PartialDate.parse(made["date_start"]) if made["date_start"] else None
    end = PartialDate.parse(made["date_end"]) if made["date_end"] else start
    made["date_first"] = start.first_day() if start else None
    made["date_last"] = end.last_day() if end else None
