"""The words of a draft's fields and values: in a conflict of two people, in a reason's question."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from db.model import DocumentSummary, DocumentType, ResolutionKind
from db.model.authority_records import DescribedArea, Identifier
from db.model.drafts import (
    NamedAuthority,
    NameDraft,
    OfficeDraft,
    ParticipantDraft,
    RelationDraft,
)
from db.model.identifiers import shown_identifier
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import date_text, language_name
from viewer.models.draft_fields import FieldPath
from viewer.pages.authority_words import (
    area_text,
    area_word,
    relation_word,
    scheme_word,
    span_text,
)
from viewer.pages.wording import document_word, fact_line, name_kind_word, role_word
from viewer.widgets.chips import kind_label

_WORDS: Mapping[str, str] = {
    "council": QT_TRANSLATE_NOOP("Fields", "Council"),
    "ordinal": QT_TRANSLATE_NOOP("Fields", "Number"),
    "date_start": QT_TRANSLATE_NOOP("Fields", "Date"),
    "date_end": QT_TRANSLATE_NOOP("Fields", "Last day"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "legal_basis": QT_TRANSLATE_NOOP("Fields", "Legal basis"),
    "themes": QT_TRANSLATE_NOOP("Fields", "Theme"),
    "organisers": QT_TRANSLATE_NOOP("Fields", "Organiser"),
    "participants": QT_TRANSLATE_NOOP("Fields", "Participant"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "kinds": QT_TRANSLATE_NOOP("Fields", "Kinds"),
    "texts": QT_TRANSLATE_NOOP("Fields", "Wording"),
    "instruments": QT_TRANSLATE_NOOP("Fields", "Cited instrument"),
    "topics": QT_TRANSLATE_NOOP("Fields", "Topic"),
    "type": QT_TRANSLATE_NOOP("Fields", "Kind of document"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "names": QT_TRANSLATE_NOOP("Fields", "Name"),
    "date": QT_TRANSLATE_NOOP("Fields", "Date"),
    "description": QT_TRANSLATE_NOOP("Fields", "Authority record"),
    "identifiers": QT_TRANSLATE_NOOP("Fields", "Identifier"),
    "offices": QT_TRANSLATE_NOOP("Fields", "Office"),
    "relations": QT_TRANSLATE_NOOP("Fields", "Relation"),
}
_DATES = {"date_start", "date_end", "date"}


def field_word(name: str) -> str:
    """What a field is called."""
    return QCoreApplication.translate("Fields", _WORDS[name])


def field_title(path: FieldPath, documents: Sequence[DocumentSummary] = ()) -> str:
    """A field in a heading, with its language where it has one."""
    word = field_word(path.field)
    if path.field == "themes":
        return fact_line(word, language_name(path.key))
    if path.field == "texts":
        own = next((one for one in documents if one.id == path.key), None)
        if own is None:
            return word
        return fact_line(word, language_name(own.language), document_word(own.type))
    if path.field == "description":
        return area_word(DescribedArea(path.key))
    return word


def value_words(path: FieldPath, value: object) -> str:
    """A value as one reads it; ``""`` where it is not there."""
    if value is None:
        return ""
    if isinstance(value, NamedAuthority):
        return value.text
    if isinstance(value, ParticipantDraft):
        offices = (f"{code}: {text}" for code, text in sorted(value.offices.items()))
        return fact_line(value.person.text, role_word(value.role), *offices)
    if isinstance(value, NameDraft):
        language = language_name(value.language) if value.language else ""
        preferred = QCoreApplication.translate("Fields", "preferred") if value.preferred else ""
        used = span_text(value.valid_from, value.valid_to)
        kind = name_kind_word(value.kind)
        return fact_line(value.text, kind, language, preferred, value.script, used, value.source)
    if isinstance(value, Identifier):
        return fact_line(scheme_word(value.scheme), shown_identifier(value))
    if isinstance(value, OfficeDraft):
        at = "" if value.institution is None else value.institution.text
        return fact_line(span_text(value.start, value.end), value.text, at, value.source)
    if isinstance(value, RelationDraft):
        held = span_text(value.start, value.end)
        return fact_line(relation_word(value.kind), value.other.text, held, value.note)
    if isinstance(value, DocumentType):
        return document_word(value)
    if isinstance(value, tuple):
        return fact_line(*(kind_label(one) for one in value if isinstance(one, ResolutionKind)))
    text = str(value)
    if path.field == "description":
        return area_text(DescribedArea(path.key), text)
    if path.field == "language":
        return language_name(text)
    return date_text(text) if path.field in _DATES else text
