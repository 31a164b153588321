"""The words of a record's fields, and of the codes that some of them hold."""

from collections.abc import Callable, Mapping

from db.model import DocumentType, LinkKind, NameKind, ResolutionKind, Role
from db.model.access import AccessStatus
from db.model.authority_records import (
    AuthorityRelationKind,
    AuthorityStatus,
    DescribedArea,
    IdentifierScheme,
)
from db.model.history import FieldChange, FieldKey, Piece, PieceKind
from viewer.i18n import date_range, language_name
from viewer.pages.authority_words import (
    area_word,
    relation_word,
    scheme_word,
    span_text,
    status_word,
)
from viewer.pages.wording import document_word, link_word, name_kind_word, role_word, translate
from viewer.widgets.access_words import status_word as access_status_word
from viewer.widgets.chips import kind_label

_FIELDS: Mapping[str, Callable[[], str]] = {
    "council": lambda: translate("fields", "Council"),
    "place": lambda: translate("fields", "Place"),
    "legal_basis": lambda: translate("fields", "Legal basis"),
    "broader": lambda: translate("fields", "Broader topic"),
    "ordinal": lambda: translate("fields", "Number of the session"),
    "number": lambda: translate("fields", "Number of the point"),
    "document_type": lambda: translate("fields", "Kind of document"),
    "language": lambda: translate("fields", "Language"),
    "title": lambda: translate("fields", "Title"),
    "text": lambda: translate("fields", "Text"),
    "date": lambda: translate("fields", "Date"),
    "dates": lambda: translate("fields", "Dates"),
    "name": lambda: translate("fields", "Name"),
    "query": lambda: translate("fields", "What it asks"),
    "theme": lambda: translate("fields", "Theme"),
    "organisers": lambda: translate("fields", "Organisers"),
    "citations": lambda: translate("fields", "Cited instruments"),
    "topics": lambda: translate("fields", "Topics"),
    "tags": lambda: translate("fields", "Tags"),
    "record_note": lambda: translate("fields", "Note"),
    "further_originals": lambda: translate("fields", "Further originals"),
    "related": lambda: translate("fields", "Related topics"),
    "topic_note": lambda: translate("fields", "Note on the topic"),
    "topic_code": lambda: translate("fields", "Notation"),
    "kinds": lambda: translate("fields", "Kinds"),
    "participant": lambda: translate("fields", "Participant"),
    "office": lambda: translate("fields", "Office"),
    "wording": lambda: translate("fields", "Wording"),
    "name_form": lambda: translate("fields", "Name"),
    "access_status": lambda: translate("fields", "Access for readers"),
    "access_until": lambda: translate("fields", "Restricted until"),
    "access_reason": lambda: translate("fields", "Ground of the restriction"),
    "redactions": lambda: translate("fields", "Words blacked out"),
    "link": lambda: translate("fields", "Link"),
    "existed": lambda: translate("fields", "Dates of existence"),
    "name_detail": lambda: translate("fields", "Source and use of the name"),
    "identifier": lambda: translate("fields", "Identifier"),
    "held_offices": lambda: translate("fields", "Offices by the archivist"),
    "relation": lambda: translate("fields", "Relation"),
}


def field_name(key: FieldKey) -> str:
    """What a field is called, with of whom and in which language: «Office · Nina · Russian»."""
    words = _FIELDS.get(key.field)
    name = words() if words else _area(key.field) or key.field.replace("_", " ")
    parts = [name, _about(key)]
    if key.language:
        parts.append(language_name(key.language))
    return " · ".join(part for part in parts if part)


def _area(field: str) -> str:
    return (
        area_word(DescribedArea(field)) if field in {area.value for area in DescribedArea} else ""
    )


def _about(key: FieldKey) -> str:
    if key.field == "relation":
        return relation_word(AuthorityRelationKind(key.about))
    if key.field == "identifier":
        return scheme_word(IdentifierScheme(key.about))
    if key.field == "name_form" and key.about in {kind.value for kind in NameKind}:
        return name_kind_word(NameKind(key.about))
    if key.field == "link" and key.about in {kind.value for kind in LinkKind}:
        return link_word(LinkKind(key.about), outgoing=True)
    return key.about


def change_pieces(change: FieldChange) -> tuple[Piece, ...]:
    """What changed, word by word; of a field that holds a code, its words before and after."""
    read = _CODES.get(change.key.field)
    if read is None:
        return change.pieces
    gone, come = _read(change.before, read), _read(change.after, read)
    pieces = (Piece(PieceKind.REMOVED, gone), Piece(PieceKind.ADDED, come))
    return tuple(piece for piece in pieces if piece.text)


def _read(text: str, read: Callable[[str], str]) -> str:
    return ", ".join(read(code) for code in text.split("\n")) if text else ""


def _dates(text: str) -> str:
    start, _, end = text.partition("/")
    return date_range(start, end or None)


def _existed(text: str) -> str:
    start, _, end = (part.strip(".") for part in text.partition("/"))
    return span_text(start or None, end or None)


_CODES: Mapping[str, Callable[[str], str]] = {
    "dates": _dates,
    "existed": _existed,
    "status": lambda code: status_word(AuthorityStatus(code)),
    "date": _dates,
    "access_until": _dates,
    "retention_from": _dates,
    "access_status": lambda code: access_status_word(AccessStatus(code)),
    "participant": lambda code: role_word(Role(code)),
    "kinds": lambda code: kind_label(ResolutionKind(code)),
    "document_type": lambda code: document_word(DocumentType(code)),
    "language": language_name,
}
