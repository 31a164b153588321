"""A version's content as fields with texts: what a person compares. Ids become names."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import NameKind
from db.model.history import FieldKey
from db.storage.authority_records.drafts_read import named_in_record
from db.storage.authority_records.fields import described_fields
from db.storage.contents import DELETED, Content
from db.storage.name_choice import Form
from db.storage.reading.names import Names, load_forms
from db.storage.reading.sources import RECORD_VERSION, rows_in
from db.storage.record_parts import NOTES, OFFICES, PARTICIPATIONS, TAGS

Fields = dict[FieldKey, str]
#: Letters of the words that a note is on, as a field names them.
_WORDS_ABOUT = 60

#: The columns that hold the id of another record, by the field they are shown as.
_POINTERS = {
    "council_id": "council",
    "place_id": "place",
    "legal_basis_id": "legal_basis",
    "broader_id": "broader",
    "parent_id": "parent",
    "rule_id": "rule",
    "donor_id": "donor",
    "unit_id": "unit",
    "fonds_id": "fonds",
}
#: The columns that are shown as they are.
_PLAIN = (
    *("ordinal", "number", "document_type", "language", "title", "text", "date", "name", "query"),
    *("level", "code", "extent", "sheets", "file_index", "scope", "arrangement", "access"),
    *("finding_aids", "note", "pattern", "retention_from", "donor_name", "contents", "condition"),
    *("article", "source", "term", "years", "trigger", "place", "organisation", "approver"),
    *("basis", "commission", "compiler"),
)
#: Lists of rows that name one record each.
_LISTS = {
    "organisers": "institution_id",
    "citations": "instrument_id",
    "topics": "topic_id",
    "related": "related_id",
    "further_originals": "original_sha256",
    "creators": "authority_id",
    "originals": "original_sha256",
    "placements": "unit_id",
    "items": "unit_id",
}


def fields_of(session: Session, contents: Iterable[Content], language: str) -> list[Fields]:
    """The fields of each content; one of a record in the recycle bin has none."""
    found = list(contents)
    ids = {i for content in found for i in _ids(content)}
    names = Names(_forms(session, ids), language)
    return [{} if content.get(DELETED) else _fields(content, names) for content in found]


def _ids(content: Content) -> Iterable[str]:
    """Every authority that a content names."""
    for column in _POINTERS:
        yield content.get(column) or ""
    for name, column in (*_LISTS.items(), (PARTICIPATIONS, "person_id")):
        for row in content.get(name, ()):
            yield row[column]
    yield from named_in_record(content)


def _forms(session: Session, ids: Iterable[str]) -> Mapping[str, list[Form]]:
    """Names as they are now; of one in the recycle bin, and titles, as they were last."""
    wanted = [i for i in ids if i]
    forms = load_forms(session, wanted)
    missing = [i for i in wanted if i not in forms]
    kept = RECORD_VERSION.c
    statement = select(kept.record_id, kept.content).order_by(kept.record_id, kept.version)
    for row in rows_in(session, statement, kept.record_id, missing):
        content = json.loads(row.content)
        if names := content.get("names"):
            forms[row.record_id] = [
                Form(one["text"], one["language"], one["kind"], one["preferred"]) for one in names
            ]
        elif title := content.get("title"):
            forms[row.record_id] = [Form(title, None, NameKind.FULL, True)]
    return forms


def _fields(content: Content, names: Names) -> Fields:
    made: Fields = {}
    for column, name in _POINTERS.items():
        if content.get(column):
            made[FieldKey(name)] = names.label(content[column])
    for column in _PLAIN:
        if content.get(column) not in {None, ""}:
            made[FieldKey(column)] = str(content[column])
    if content.get("review"):
        made[FieldKey("review")] = "+"
    if content.get("date_start"):
        days = (content["date_start"], content.get("date_end"))
        made[FieldKey("dates")] = "/".join(day for day in days if day)
    for row in content.get("themes", ()):
        made[FieldKey("theme", row["language"])] = row["text"]
    for name, column in _LISTS.items():
        listed = [names.label(row[column]) or row[column] for row in content.get(name, ())]
        if listed:
            made[FieldKey(name)] = "\n".join(listed)
    kinds = [row["kind"] for row in content.get("kinds", ())]
    if kinds:
        made[FieldKey("kinds")] = "\n".join(kinds)
    made |= _participants(content, names) | _texts(content) | _names(content) | _links(content)
    made |= _of_topic(content) | _annotations(content) | _access(content)
    return made | described_fields(content, names)


def _participants(content: Content, names: Names) -> Fields:
    made: Fields = {}
    for row in content.get(PARTICIPATIONS, ()):
        person = names.label(row["person_id"]) or row["person_id"]
        made[FieldKey("participant", about=person)] = row["role"]
        for language, office in row.get(OFFICES, {}).items():
            made[FieldKey("office", language, person)] = office
    return made


def _texts(content: Content) -> Fields:
    texts: dict[FieldKey, list[str]] = {}
    for row in content.get("texts", ()):
        texts.setdefault(FieldKey("wording", row["language"]), []).append(row["text"])
    return {key: "\n\n".join(found) for key, found in texts.items()}


def _names(content: Content) -> Fields:
    names: dict[FieldKey, list[str]] = {}
    for row in sorted(content.get("names", ()), key=_name_order):
        key = FieldKey("name_form", row["language"] or "", row["kind"])
        names.setdefault(key, []).append(row["text"])
    return {key: "\n".join(found) for key, found in names.items()}


def _of_topic(content: Content) -> Fields:
    """The notes of a topic by kind and language, and its codes."""
    texts: dict[FieldKey, list[str]] = {}
    for row in content.get("scope_notes", ()):
        key = FieldKey("topic_note", row["language"] or "", row["kind"])
        texts.setdefault(key, []).append(row["text"])
    for row in content.get("codes", ()):
        texts.setdefault(FieldKey("topic_code", about=row["kind"]), []).append(row["value"])
    return {key: "\n\n".join(found) for key, found in texts.items()}


def _annotations(content: Content) -> Fields:
    """The tags, and the notes by the words that they are on."""
    texts: dict[FieldKey, list[str]] = {}
    for row in content.get(TAGS, ()):
        texts.setdefault(FieldKey("tags"), []).append(row["text"])
    made = {key: "\n".join(found) for key, found in texts.items()}
    notes: dict[FieldKey, list[str]] = {}
    for row in content.get(NOTES, ()):
        about = " ".join((row["quoted"] or "").split())
        shown = about if len(about) <= _WORDS_ABOUT else f"{about[:_WORDS_ABOUT].rstrip()}…"
        notes.setdefault(FieldKey("record_note", about=shown), []).append(row["text"])
    return made | {key: "\n\n".join(found) for key, found in notes.items()}


def _access(content: Content) -> Fields:
    """What was said of the record's access, and the words of it that are blacked out."""
    made: Fields = {}
    for row in content.get("restriction", ()):
        for name in ("status", "until", "reason"):
            if row[name]:
                made[FieldKey(f"access_{name}")] = row[name]
    text = content.get("text", "")
    hidden = [text[row["start"] : row["end"]] for row in content.get("redactions", ())]
    if hidden:
        made[FieldKey("redactions")] = "\n".join(hidden)
    return made


def _name_order(row: Any) -> tuple[bool, str]:
    return not row["preferred"], row["id"]


def _links(content: Content) -> Fields:
    links: dict[FieldKey, list[str]] = {}
    for row in content.get("links", ()):
        said = [str(row[name]) for name in ("ordinal", "number", "note") if row[name]]
        links.setdefault(FieldKey("link", about=row["kind"]), []).append(" · ".join(said))
    return {key: "\n".join(sorted(found)) for key, found in links.items()}
