"""A stored record as a form shows it; archival description has a reading of its own."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, DocumentType, NameKind, RecordType, ResolutionKind, Role
from db.model.drafts import (
    AuthorityDraft,
    DocumentDraft,
    Draft,
    MeetingDraft,
    NamedAuthority,
    NameDraft,
    ParticipantDraft,
    ResolutionDraft,
)
from db.storage.authority_records.drafts_read import described_draft, load_named
from db.storage.contents import Content
from db.storage.reading.names import Names, load_names
from db.storage.record_parts import OFFICES, PARTICIPATIONS


def draft_of(session: Session, content: Content, language: str) -> Draft | None:
    """The draft of a content; None for a record that is not edited by a form.

    Names are in ``language`` where there is one in it.
    """
    make = _MAKERS.get(RecordType(content["type"]))
    if make is None:
        return None
    draft = make(content, load_names(session, _ids(content), language))
    if isinstance(draft, AuthorityDraft):
        return described_draft(content, draft, load_named(session, [content], language))
    return draft


def authority_drafts(
    session: Session, contents: Mapping[str, Content], language: str
) -> dict[str, AuthorityDraft]:
    """The drafts of many authorities, by id, read with few statements."""
    named = load_named(session, contents.values(), language)
    return {
        record_id: described_draft(content, _authority(content, named.names), named)
        for record_id, content in contents.items()
    }


def _ids(content: Content) -> list[str | None]:
    ids = [content.get(name) for name in ("council_id", "place_id", "legal_basis_id")]
    for name, column in (
        ("organisers", "institution_id"),
        (PARTICIPATIONS, "person_id"),
        ("citations", "instrument_id"),
        ("topics", "topic_id"),
    ):
        ids += [row[column] for row in content.get(name, ())]
    return ids


def _named(names: Names, authority_id: str) -> NamedAuthority:
    return NamedAuthority(names.label(authority_id), authority_id)


def _or_none(names: Names, authority_id: str | None) -> NamedAuthority | None:
    return None if authority_id is None else _named(names, authority_id)


def _meeting(content: Content, names: Names) -> MeetingDraft:
    return MeetingDraft(
        council=_or_none(names, content["council_id"]),
        ordinal=content["ordinal"],
        date_start=content["date_start"],
        date_end=content["date_end"],
        place=_or_none(names, content["place_id"]),
        legal_basis=_or_none(names, content["legal_basis_id"]),
        themes={row["language"]: row["text"] for row in content.get("themes", ())},
        organisers=tuple(
            _named(names, row["institution_id"]) for row in content.get("organisers", ())
        ),
        participants=tuple(
            ParticipantDraft(
                _named(names, row["person_id"]), Role(row["role"]), row.get(OFFICES, {})
            )
            for row in content.get(PARTICIPATIONS, ())
        ),
    )


def _resolution(content: Content, names: Names) -> ResolutionDraft:
    return ResolutionDraft(
        number=content["number"],
        kinds=tuple(ResolutionKind(row["kind"]) for row in content.get("kinds", ())),
        texts={row["document_id"]: row["text"] for row in content.get("texts", ())},
        instruments=tuple(
            _named(names, row["instrument_id"]) for row in content.get("citations", ())
        ),
        topics=tuple(_named(names, row["topic_id"]) for row in content.get("topics", ())),
    )


def _document(content: Content, _names: Names) -> DocumentDraft:
    kind = DocumentType(content["document_type"])
    return DocumentDraft(kind, content["language"], content["title"])


def _authority(content: Content, _names: Names) -> AuthorityDraft:
    forms = sorted(content.get("names", ()), key=_name_order)
    return AuthorityDraft(
        names=tuple(
            NameDraft(
                text=row["text"],
                language=row["language"] or "",
                kind=NameKind(row["kind"]),
                preferred=bool(row["preferred"]),
                id=row["id"],
            )
            for row in forms
        ),
        date=content.get("date"),
    )


def _name_order(row: Mapping[str, Any]) -> tuple[str, bool, str]:
    return row["language"] or "", not row["preferred"], row["id"]


_MAKERS: Mapping[RecordType, Callable[[Content, Names], Draft]] = {
    RecordType.MEETING: _meeting,
    RecordType.RESOLUTION: _resolution,
    RecordType.DOCUMENT: _document,
    **dict.fromkeys(AUTHORITY_TYPES, _authority),
}
