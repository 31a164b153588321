"""The words of a draft's fields and values: in a conflict of two people, in a reason's question."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from db.model import DocumentSummary, DocumentType, ResolutionKind
from db.model.drafts import NamedAuthority, NameDraft, ParticipantDraft
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import date_text, language_name
from viewer.models.draft_fields import FieldPath
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
        return fact_line(value.text, name_kind_word(value.kind), language, preferred)
    if isinstance(value, DocumentType):
        return document_word(value)
    if isinstance(value, tuple):
        return fact_line(*(kind_label(one) for one in value if isinstance(one, ResolutionKind)))
    text = str(value)
    if path.field == "language":
        return language_name(text)
    return date_text(text) if path.field in _DATES else text
