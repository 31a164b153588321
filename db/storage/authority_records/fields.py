"""What an authority record says, as fields with texts: what a person compares."""

from db.model.authority_records import DescribedArea, Identifier, IdentifierScheme
from db.model.history import FieldKey
from db.model.identifiers import shown_identifier
from db.storage.contents import Content
from db.storage.reading.names import Names

_DATES = (DescribedArea.EXISTED_FROM.value, DescribedArea.EXISTED_TO.value)


def described_fields(content: Content, names: Names) -> dict[FieldKey, str]:
    """The fields of an authority record in a content; ids become names."""
    lines: dict[FieldKey, list[str]] = {}
    for row in content.get("description", ()):
        if any(row[name] for name in _DATES):
            lines[FieldKey("existed")] = [_dates(*(row[name] for name in _DATES))]
        for area in DescribedArea:
            if area.value not in _DATES and row[area.value]:
                lines[FieldKey(area.value)] = [row[area.value]]
    by_id = {row["id"]: row["text"] for row in content.get("names", ())}
    for row in content.get("name_details", ()):
        key = FieldKey("name_detail", about=by_id.get(row["name_id"], ""))
        used = _dates(row["valid_from"], row["valid_to"])
        lines.setdefault(key, []).append(_joined(row["source"], used))
    for row in content.get("identifiers", ()):
        value = shown_identifier(Identifier(IdentifierScheme(row["scheme"]), row["value"]))
        lines.setdefault(FieldKey("identifier", about=row["scheme"]), []).append(value)
    for row in content.get("held_offices", ()):
        held, at = _dates(row["start"], row["end"]), names.label(row["institution_id"])
        line = _joined(held, row["text"], at, row["source"])
        lines.setdefault(FieldKey("held_offices"), []).append(line)
    for row in content.get("relations", ()):
        other = names.label(row["other_id"]) or row["other_id"]
        line = _joined(other, _dates(row["start"], row["end"]), row["note"])
        lines.setdefault(FieldKey("relation", about=row["kind"]), []).append(line)
    return {key: "\n".join(found) for key, found in lines.items()}


def _joined(*said: str) -> str:
    return " · ".join(one for one in said if one)


def _dates(start: str | None, end: str | None) -> str:
    """Two dates as an EDTF interval, an open end as «..»: ``1999/2003``, ``1999/..``."""
    return f"{start or '..'}/{end or '..'}" if start or end else ""
