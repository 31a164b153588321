"""What a form says of an authority beside its names becomes part of its content. Checks it."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from db.errors import DraftError
from db.model import PartialDate, RecordType, new_id
from db.model.authority_records import (
    DESCRIBED_TYPES,
    AuthorityStatus,
    DescribedArea,
    Identifier,
    relation_kinds,
)
from db.model.drafts import (
    AuthorityDraft,
    NamedAuthority,
    NameDraft,
    OfficeDraft,
    RelationDraft,
)
from db.model.identifiers import normal_identifier
from db.storage.contents import Content
from db.storage.history import Change
from db.storage.name_keys import script_of
from db.storage.reading.names import load_names
from db.storage.reading.sources import AUTHORITY_IDENTIFIER, RECORD
from db.storage.typed_dates import check_order, text_of, typed_date

#: Characters of a text and of a line: more is a mistake.
LONGEST_TEXT = 200_000
LONGEST_LINE = 2_000
_SCRIPT = re.compile(r"[A-Z][a-z]{3}")
_DATES = (DescribedArea.EXISTED_FROM, DescribedArea.EXISTED_TO)


@dataclass(frozen=True, slots=True)
class Targets:
    """Finds the authorities that a record names, or makes them, within a change.

    ``find`` is told the field as well; ``types`` are those of authorities that are not written
    down yet.
    """

    change: Change
    find: Callable[[RecordType, NamedAuthority | None, str], str | None]
    types: Mapping[str, RecordType]


def stated_script(one: NameDraft, text: str) -> str:
    """The script of a name: what is said of it, else what its letters tell. Raises DraftError."""
    stated = one.script.strip().capitalize()
    if stated and not _SCRIPT.fullmatch(stated):
        raise DraftError("draft_script", field="name", value=one.script)
    return stated or script_of(text)


def name_details(names: Iterable[tuple[str, NameDraft]]) -> list[Content]:
    """The rows that say where names are from and when they were in use, by the names' ids."""
    rows = []
    for name_id, one in names:
        start, end = _span(one.valid_from, one.valid_to, "name", one.text)
        source = _line(one.source, "name")
        if start or end or source:
            row = {"name_id": name_id, "source": source, "valid_from": start, "valid_to": end}
            rows.append(row)
    return sorted(rows, key=lambda row: str(row["name_id"]))


def described_content(
    draft: AuthorityDraft, content: Content, targets: Targets, record_id: str
) -> Content:
    """What ISAAR(CPF) adds to a content; nothing for a type that is not described.

    ``targets`` finds the authorities that are named, or makes them. Raises DraftError.
    """
    own = RecordType(content["type"])
    if own not in DESCRIBED_TYPES:
        return {}
    made: Content = {
        "description": description_rows(draft.description),
        "identifiers": _identifiers(targets.change, draft.identifiers, record_id),
        "relations": _relations(draft.relations, own, targets, record_id),
    }
    if own is RecordType.PERSON:
        made["held_offices"] = _offices(draft.offices, targets)
    return made


def description_rows(said: Mapping[str, str]) -> list[Content]:
    """The one row of the texts, or none where nothing is said. Raises DraftError."""
    start, end = _span(
        said.get(DescribedArea.EXISTED_FROM),
        said.get(DescribedArea.EXISTED_TO),
        *("existed_from", ""),
    )
    status = said.get(DescribedArea.STATUS) or None
    if status not in {None, *AuthorityStatus}:
        raise DraftError("draft_status", field="status", value=str(status))
    row: Content = {"existed_from": start, "existed_to": end, "status": status}
    for area in DescribedArea:
        if area.value not in row:
            row[area.value] = _paragraphs(said.get(area, ""), area.value)
    return [row] if any(row.values()) else []


def _identifiers(change: Change, said: Iterable[Identifier], record_id: str) -> list[Content]:
    found: dict[tuple[str, str], Identifier] = {}
    for one in said:
        if not one.value.strip():
            continue
        try:
            normal = normal_identifier(one.scheme, one.value)
        except ValueError as error:
            raise DraftError(
                "draft_identifier", field="identifiers", scheme=one.scheme.value, value=one.value
            ) from error
        found[normal.scheme.value, normal.value] = normal
    for scheme, value in found:
        _check_free(change, scheme, value, record_id)
    return [{"scheme": scheme, "value": value} for scheme, value in sorted(found)]


def _check_free(change: Change, scheme: str, value: str, record_id: str) -> None:
    """One identifier stands for one authority: who finds it at another one merges the two."""
    own = AUTHORITY_IDENTIFIER.c
    bearer = change.session.scalar(
        select(own.authority_id).where(
            own.scheme == scheme, own.value == value, own.authority_id != record_id
        )
    )
    if bearer is not None:
        name = load_names(change.session, [bearer], "ru").label(bearer)
        raise DraftError("draft_identifier_taken", field="identifiers", value=value, name=name)


def _offices(said: Iterable[OfficeDraft], targets: Targets) -> list[Content]:
    rows = []
    for one in said:
        text = _line(one.text, "offices")
        named = one.institution is not None and bool(one.institution.text.strip())
        if not text:
            if named or one.start or one.end or one.source.strip():
                raise DraftError("draft_office_empty", field="offices", value="")
            continue
        start, end = _span(one.start, one.end, "offices", text)
        rows.append(
            {
                "id": one.id or new_id(),
                "text": text,
                "institution_id": targets.find(one.institution_type, one.institution, "offices"),
                "start": start,
                "end": end,
                "source": _line(one.source, "offices"),
            }
        )
    return sorted(rows, key=lambda row: str(row["id"]))


def _relations(
    said: Iterable[RelationDraft], own: RecordType, targets: Targets, record_id: str
) -> list[Content]:
    rows = []
    for one in said:
        start, end = _span(one.start, one.end, "relations", one.other.text)
        note = _line(one.note, "relations")
        if one.other.id is None and not one.other.text.strip():
            if start or end or note:
                raise DraftError("draft_relation_nobody", field="relations", value="")
            continue
        other = targets.find(one.type, one.other, "relations")
        if other is None or other == record_id:
            raise DraftError("draft_relation_self", field="relations", value=one.other.text)
        found = _type_of(targets, one)
        if found is None or one.kind not in relation_kinds(own, found):
            raise DraftError("draft_relation_kind", field="relations", value=one.other.text)
        row: Content = {"id": one.id or new_id(), "kind": one.kind.value, "other_id": other}
        rows.append(row | {"start": start, "end": end, "note": note})
    return sorted(rows, key=lambda row: str(row["id"]))


def _type_of(targets: Targets, one: RelationDraft) -> RecordType | None:
    """The type of the other one; by a name only one of the stated type was looked for."""
    if one.other.id is None:
        return one.type
    if one.other.id in targets.types:
        return targets.types[one.other.id]
    found = targets.change.session.scalar(select(RECORD.c.type).where(RECORD.c.id == one.other.id))
    return None if found is None else RecordType(found)


# Values -------------------------------------------------------------------------------------------


def _span(
    start: str | None, end: str | None, field: str, about: str
) -> tuple[str | None, str | None]:
    """Two dates in their normal form. Raises DraftError."""
    first, last = _date(start, field), _date(end, field)
    if first is not None:  # an end alone may be all that is known of a span
        check_order(first, last, DraftError("draft_span_order", field=field, value=about))
    return text_of(first), text_of(last)


def _date(text: str | None, field: str) -> PartialDate | None:
    return typed_date(text, DraftError("draft_date", field=field, value=text or ""))


def _line(text: str, field: str) -> str:
    words = " ".join(unicodedata.normalize("NFC", text).split())
    if len(words) > LONGEST_LINE:
        raise DraftError("draft_too_long", field=field, limit=LONGEST_LINE)
    return words


def _paragraphs(text: str, field: str) -> str:
    """A text of several paragraphs, each on a line of its own."""
    lines = (" ".join(line.split()) for line in text.strip().splitlines())
    made = unicodedata.normalize("NFC", "\n".join(lines))
    if len(made) > LONGEST_TEXT:
        raise DraftError("draft_too_long", field=field, limit=LONGEST_TEXT)
    return made
