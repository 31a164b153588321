"""A draft becomes the content that its record is to have. Checks what a person typed."""

from collections.abc import Container, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from db.errors import DraftError
from db.language.detect import paragraph_language
from db.model import LANGUAGES, NameKind, PartialDate, RecordType, new_id
from db.model.drafts import (
    AuthorityDraft,
    DocumentDraft,
    Draft,
    MeetingDraft,
    NamedAuthority,
    ResolutionDraft,
)
from db.storage.authorities import add_form, find, make
from db.storage.authority_records.drafts import (
    Targets,
    described_content,
    name_details,
    stated_script,
)
from db.storage.contents import Content
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.reading.merged import present_authority
from db.storage.record_parts import OFFICES, PARTICIPATIONS
from db.storage.stated_languages import check_language
from db.storage.typed_dates import check_order, text_of, typed_date

#: Characters of a title or a name: more is a mistake.
_LONGEST_NAME = 2_000


def content_of(
    change: Change,
    draft: Draft,
    content: Content,
    language: str,
    record_id: str,
    types: Mapping[str, RecordType] = MappingProxyType({}),
) -> Content:
    """The content with what the draft says put in; authorities that are new are made.

    ``language`` is that of names that are new, unless their letters say another; ``types`` are
    those of authorities that are named and not written down yet. Raises DraftError.
    """
    made = dict(content)
    if isinstance(draft, MeetingDraft):
        _meeting(change, draft, made, language)
    elif isinstance(draft, ResolutionDraft):
        _resolution(change, draft, made, language)
    elif isinstance(draft, DocumentDraft):
        check_language(draft.language, (made["language"],))
        made |= {
            "document_type": draft.type.value,
            "language": draft.language,
            "title": _line(draft.title, "title"),
        }
    else:
        _authority(draft, made)
        find_or_make = partial(authority_id, change, language=language, coming=types)
        targets = Targets(change, find_or_make, types)
        made |= described_content(draft, made, targets, record_id)
    return {name: value for name, value in made.items() if value != []}


def _meeting(change: Change, draft: MeetingDraft, made: Content, language: str) -> None:
    if draft.ordinal is not None and not 0 < draft.ordinal < 1 << 31:
        raise DraftError("draft_ordinal", value=draft.ordinal)
    start, end = _date(draft.date_start, "date_start"), _date(draft.date_end, "date_end")
    check_order(start, end, DraftError("draft_date_order", value=str(end)))
    for code in draft.themes:
        check_language(code, {row["language"] for row in made.get("themes", ())})
    themes = {code: _line(text, "theme") for code, text in draft.themes.items() if text.strip()}
    named = {
        f"{name}_id": authority_id(change, record_type, authority, name, language)
        for name, record_type, authority in (
            ("council", RecordType.COUNCIL, draft.council),
            ("place", RecordType.PLACE, draft.place),
            ("legal_basis", RecordType.INSTRUMENT, draft.legal_basis),
        )
    }
    made |= named | {
        "ordinal": draft.ordinal,
        "date_start": None if start is None else str(start),
        "date_end": None if end is None else str(end),
        "date_first": None if start is None else start.first_day(),
        "date_last": None if start is None else (end or start).last_day(),
        "themes": [{"language": code, "text": themes[code]} for code in sorted(themes)],
        "organisers": [
            {"institution_id": found, "position": place}
            for place, found in enumerate(
                _ids(change, RecordType.INSTITUTION, draft.organisers, "organisers", language)
            )
        ],
        PARTICIPATIONS: _participations(change, draft, made, language),
    }
    if made["theme"] not in themes.values():
        made["theme"] = themes.get(made["language"] or "") or next(iter(themes.values()), "")


def _participations(
    change: Change, draft: MeetingDraft, made: Content, language: str
) -> list[Content]:
    """In the order of the draft; who was there before in that role keeps the row's id."""
    before = {(row["person_id"], row["role"]): row["id"] for row in made.get(PARTICIPATIONS, ())}
    rows: dict[tuple[str, str], Content] = {}
    for one in draft.participants:
        person = authority_id(change, RecordType.PERSON, one.person, "participants", language)
        if person is None:
            continue
        key = (person, one.role.value)
        if key in rows:
            raise DraftError("draft_person_twice", value=one.person.text)
        offices = {code: text.strip() for code, text in one.offices.items() if text.strip()}
        rows[key] = {
            "id": before.get(key) or new_id(),
            "person_id": person,
            "role": one.role.value,
            "position": len(rows),
        } | ({OFFICES: dict(sorted(offices.items()))} if offices else {})
    return list(rows.values())


def _resolution(change: Change, draft: ResolutionDraft, made: Content, language: str) -> None:
    made["number"] = (draft.number or "").strip() or None
    made["kinds"] = [
        {"kind": kind.value, "position": place}
        for place, kind in enumerate(dict.fromkeys(draft.kinds))
    ]
    texts = []
    for row in made.get("texts", ()):
        text = draft.texts.get(row["document_id"], row["text"]).strip()
        if not text:
            raise DraftError("draft_text_empty")
        texts.append(row | {"text": text})
    made["texts"] = texts
    instruments = _ids(change, RecordType.INSTRUMENT, draft.instruments, "instruments", language)
    topics = _ids(change, RecordType.TOPIC, draft.topics, "topics", language)
    made["citations"] = [{"instrument_id": i} for i in sorted(instruments)]
    made["topics"] = [{"topic_id": i} for i in sorted(topics)]


def _authority(draft: AuthorityDraft, made: Content) -> None:
    before = {row["id"]: row for row in made.get("names", ())}
    rows: dict[tuple[str, str, str], Content] = {}
    details = []
    for one in draft.names:
        text = _line(one.text, "name")
        if not text:
            continue
        old = before.get(one.id or "", {})
        row = {
            "id": old.get("id") or new_id(),
            "authority_type": made["type"],
            "text": text,
            "key": name_key(text),
            "language": one.language or None,
            "script": stated_script(one, text),
            "kind": one.kind.value,
            "preferred": one.preferred,
            "source_id": old.get("source_id") if old.get("text") == text else None,
        }
        if rows.setdefault((one.kind.value, text, one.language), row) is not row:
            raise DraftError("draft_name_twice", value=text)
        details.append((str(row["id"]), one))
    if not any(row["kind"] != NameKind.ABBREVIATION.value for row in rows.values()):
        raise DraftError("draft_name_missing")
    made["names"] = sorted(_with_preferred(rows.values()), key=lambda row: str(row["id"]))
    if made["type"] != RecordType.TOPIC.value:
        made["name_details"] = name_details(details)
    if "date" in made:
        date = _date(draft.date, "date")
        made["date"] = text_of(date)


def _with_preferred(rows: Iterable[Content]) -> list[Content]:
    """One preferred name and one preferred abbreviation in each language."""
    uses: dict[tuple[str | None, bool], list[Content]] = {}
    for row in rows:
        is_short = row["kind"] == NameKind.ABBREVIATION.value
        uses.setdefault((row["language"], is_short), []).append(row)
    made: list[Content] = []
    for own in uses.values():
        chosen = next((row for row in own if row["preferred"]), own[0])
        made += [row | {"preferred": row is chosen} for row in own]
    return made


def _ids(
    change: Change,
    record_type: RecordType,
    named: Iterable[NamedAuthority],
    field: str,
    language: str,
) -> list[str]:
    found = (authority_id(change, record_type, one, field, language) for one in named)
    return list(dict.fromkeys(i for i in found if i is not None))


def authority_id(
    change: Change,
    record_type: RecordType,
    named: NamedAuthority | None,
    field: str,
    language: str,
    coming: Container[str] = (),
) -> str | None:
    """The authority that is meant: by its id, else one with that name, else a new one.

    What it was merged into stands for one that was there when it was chosen. ``coming`` are the
    ids of those that are not written down yet. None where nothing is named. Raises DraftError,
    ``draft_gone`` where an id means nothing that the archive has.
    """
    if named is None:
        return None
    if named.id is not None:
        if named.id in coming or change.names.was_made(named.id):
            return named.id
        here = present_authority(change.session, record_type, named.id)
        if here is None:
            raise DraftError("draft_gone", field=field, value=named.text)
        return here
    text = _line(named.text, record_type.value)
    if not text:
        return None
    known = find(change, record_type, text)
    if known:
        return known[0]
    made = make(change, record_type, **_EMPTY.get(record_type, {}))
    own = paragraph_language(text, language if language in LANGUAGES else None)
    add_form(change, record_type, made, text, own or "", None)
    return made


_EMPTY: Mapping[RecordType, Mapping[str, Any]] = {RecordType.INSTRUMENT: {"date": None}}


def _date(text: str | None, field: str) -> PartialDate | None:
    return typed_date(text, DraftError("draft_date", field=field, value=text or ""))


def _line(text: str, field: str) -> str:
    """A text on one line. Raises DraftError if it is too long for what it is."""
    words = " ".join(text.split())
    if len(words) > _LONGEST_NAME:
        raise DraftError("draft_too_long", field=field, limit=_LONGEST_NAME)
    return words
