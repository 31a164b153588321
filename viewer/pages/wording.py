"""The interface's words for the closed lists of the archive: links, roles, documents, events."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from db.model import DocumentType, LinkKind, NameKind, RecordType, Role
from viewer.i18n import date_text, ordinal

translate = QCoreApplication.translate

#: The icon of a link between two resolutions.
LINK_ICONS = {
    LinkKind.REAFFIRMS: "repeat-2",
    LinkKind.CHANGES: "pencil-line",
    LinkKind.FOLLOWS_UP: "corner-down-right",
    LinkKind.REPORTS_ON: "megaphone",
}

TYPE_ICONS = {
    RecordType.MEETING: "calendar-days",
    RecordType.RESOLUTION: "scroll-text",
    RecordType.DOCUMENT: "file-text",
    RecordType.PERSON: "user",
    RecordType.INSTITUTION: "landmark",
    RecordType.INSTRUMENT: "book-marked",
    RecordType.COUNCIL: "landmark",
    RecordType.PLACE: "map-pin",
    RecordType.TOPIC: "list-tree",
    RecordType.SAVED_SEARCH: "bookmark",
    RecordType.UNIT: "archive",
    RecordType.ACCESSION: "inbox",
    RecordType.RETENTION_RULE: "clock",
    RecordType.DISPOSAL_ACT: "gavel",
}


def link_word(kind: LinkKind, *, outgoing: bool) -> str:
    """How a resolution stands to the other one, in a word."""
    return (_OUTGOING if outgoing else _INCOMING)[kind]()


_OUTGOING: dict[LinkKind, Callable[[], str]] = {
    LinkKind.REAFFIRMS: lambda: translate("wording", "Reaffirms"),
    LinkKind.CHANGES: lambda: translate("wording", "Changes"),
    LinkKind.FOLLOWS_UP: lambda: translate("wording", "Follows up"),
    LinkKind.REPORTS_ON: lambda: translate("wording", "Reports on"),
}
_INCOMING: dict[LinkKind, Callable[[], str]] = {
    LinkKind.REAFFIRMS: lambda: translate("wording", "Reaffirmed"),
    LinkKind.CHANGES: lambda: translate("wording", "Changed"),
    LinkKind.FOLLOWS_UP: lambda: translate("wording", "Followed up"),
    LinkKind.REPORTS_ON: lambda: translate("wording", "Reported on"),
}


def role_word(role: Role) -> str:
    """What a person did at a meeting."""
    return _ROLES[role]()


def mention_text(detail: str) -> str:
    """What ``MeetingMention.detail`` says: an office as it was stated, else the word for a role."""
    word = _MENTIONS.get(detail)
    return word() if word is not None else detail


_ROLES: dict[Role, Callable[[], str]] = {
    Role.SPEAKER: lambda: translate("wording", "speaker"),
    Role.CHAIR: lambda: translate("wording", "chair"),
    Role.MODERATOR: lambda: translate("wording", "moderator"),
    Role.PARTICIPANT: lambda: translate("wording", "participant"),
    Role.RAPPORTEUR: lambda: translate("wording", "rapporteur"),
}
_MENTIONS: dict[str, Callable[[], str]] = {
    **{role.value: word for role, word in _ROLES.items()},
    "organiser": lambda: translate("wording", "organiser"),
    "legal_basis": lambda: translate("wording", "what the meeting was held under"),
}


def document_word(document_type: DocumentType) -> str:
    """What a document is of its meeting."""
    return _DOCUMENTS[document_type]()


_DOCUMENTS: dict[DocumentType, Callable[[], str]] = {
    DocumentType.COMMUNIQUE: lambda: translate("wording", "Communiqué"),
    DocumentType.AGENDA: lambda: translate("wording", "Agenda"),
    DocumentType.PROTOCOL: lambda: translate("wording", "Protocol"),
    DocumentType.PRESS_NOTE: lambda: translate("wording", "Press note"),
    DocumentType.OTHER: lambda: translate("wording", "Document"),
}


def name_kind_word(kind: NameKind) -> str:
    """What a name form is of its authority."""
    return {
        NameKind.FULL: translate("wording", "full name"),
        NameKind.ABBREVIATION: translate("wording", "abbreviation"),
        NameKind.VARIANT: translate("wording", "other spelling"),
    }[kind]


def type_word(record_type: RecordType) -> str:
    """What a record is."""
    return {
        RecordType.COUNCIL: translate("wording", "Council"),
        RecordType.MEETING: translate("wording", "Meeting"),
        RecordType.RESOLUTION: translate("wording", "Resolution"),
        RecordType.DOCUMENT: translate("wording", "Document"),
        RecordType.PERSON: translate("wording", "Person"),
        RecordType.INSTITUTION: translate("wording", "Institution"),
        RecordType.INSTRUMENT: translate("wording", "Instrument"),
        RecordType.PLACE: translate("wording", "Place"),
        RecordType.TOPIC: translate("wording", "Topic"),
        RecordType.SAVED_SEARCH: translate("wording", "Saved search"),
        RecordType.UNIT: translate("wording", "Unit of description"),
        RecordType.ACCESSION: translate("wording", "Accession"),
        RecordType.RETENTION_RULE: translate("wording", "Retention rule"),
        RecordType.DISPOSAL_ACT: translate("wording", "Act of disposal"),
    }[record_type]


def point_text(number: str | None) -> str:
    """«п. 3»; for a point without a number a word that says so."""
    if not number:
        return translate("wording", "unnumbered point")
    return translate("wording", "point {number}").replace("{number}", number)


def points_text(numbers: tuple[str, ...]) -> str:
    """«пп. 1, 2, 3»."""
    if len(numbers) == 1:
        return point_text(numbers[0])
    return translate("wording", "points {numbers}").replace("{numbers}", ", ".join(numbers))


def point_of_session(session: int | None, number: str | None, *, short: bool = False) -> str:
    """«3-е, п. 2» or «3-е заседание, п. 2»."""
    if session is None:
        return point_text(number)
    if short:
        return f"{ordinal(session)}, {point_text(number)}"
    pattern = translate("wording", "{ordinal} session, {point}")
    return pattern.replace("{ordinal}", ordinal(session)).replace("{point}", point_text(number))


def fact_line(*facts: str) -> str:
    """Facts beside each other; those that are unknown are left out."""
    return " · ".join(fact for fact in facts if fact)


def instrument_text(label: str, date: str | None) -> str:
    """An instrument with its date, where it has one."""
    return f"{label}, {date_text(date)}" if date else label
