"""``show``: one record, whole."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict

from db.model import (
    AuthorityDetail,
    CitedInstrument,
    Conflict,
    Detail,
    DocumentDetail,
    MeetingDetail,
    RecordType,
    ResolutionDetail,
    SavedSearch,
)
from db.model.annotations import Note
from viewer.commands.authority_records import print_described
from viewer.commands.list_records import dates
from viewer.commands.open_to_read import open_as
from viewer.commands.output import one_line, print_columns, print_facts, print_json, wrap
from viewer.commands.saved_searches import as_json, print_search


def run(arguments: Namespace) -> int:
    """Print the record: as a page, or as an object with its ``type``."""
    with open_as(arguments.archive, public=arguments.public) as archive:
        detail = archive.show(arguments.id, arguments.language)
    if arguments.json:
        whole = as_json(detail) if isinstance(detail, SavedSearch) else asdict(detail)
        print_json({"type": record_type(detail), **whole, **_joined(detail)})
        return 0
    match detail:
        case MeetingDetail():
            _print_meeting(detail)
        case ResolutionDetail():
            _print_resolution(detail)
        case DocumentDetail():
            _print_document(detail)
        case AuthorityDetail():
            _print_authority(detail)
        case SavedSearch():
            print_search(detail)
    if not isinstance(detail, SavedSearch):
        _print_notes(detail.notes)
    return 0


def record_type(detail: Detail) -> str:
    """What the record is, as a ``RecordType``; a document's own type stands under its key."""
    match detail:
        case MeetingDetail():
            return RecordType.MEETING
        case ResolutionDetail():
            return RecordType.RESOLUTION
        case DocumentDetail():
            return RecordType.DOCUMENT
        case AuthorityDetail():
            return detail.type
        case SavedSearch():
            return RecordType.SAVED_SEARCH


def _joined(detail: Detail) -> dict[str, str]:
    """Keys whose names would clash: the record's type comes first, the document's beside it."""
    if isinstance(detail, DocumentDetail):
        return {"type": RecordType.DOCUMENT, "document_type": detail.type}
    return {}


def _print_meeting(meeting: MeetingDetail) -> None:
    council = meeting.council.label if meeting.council else ""
    print_facts(
        [
            ("Meeting", meeting.id),
            ("Council", _with(council, meeting.council_abbreviation)),
            ("Session", "" if meeting.ordinal is None else str(meeting.ordinal)),
            ("Date", dates(meeting.date_start, meeting.date_end)),
            ("Place", meeting.place.label if meeting.place else ""),
            ("Theme", meeting.theme),
            ("Organisers", "; ".join(body.label for body in meeting.organisers)),
            ("Legal basis", meeting.legal_basis.label if meeting.legal_basis else ""),
            ("Topics", "; ".join(topic.label for topic in meeting.topics)),
            ("Tags", "; ".join(meeting.tags)),
        ]
    )
    if meeting.participants:
        print("\nParticipants")
        rows = [(one.person.label, one.role, one.office) for one in meeting.participants]
        print_columns(rows, ("NAME", "ROLE", "OFFICE"))
    if meeting.resolutions:
        print("\nResolutions")
    for resolution in meeting.resolutions:
        text = next(iter(resolution.texts.values()), "")
        _print_text(f"{resolution.number}." if resolution.number else "·", text, resolution.id)
    _print_instruments(meeting.instruments)
    _print_conflicts(meeting.conflicts)
    if meeting.documents:
        print("\nDocuments")
        files = [
            (one.id, one.type, one.language, one.original.filename) for one in meeting.documents
        ]
        print_columns(files, ("ID", "TYPE", "LANGUAGE", "FILE"))


def _print_conflicts(conflicts: Iterable[Conflict]) -> None:
    rows = [
        (
            "shown" if value.chosen else "",
            conflict.field,
            value.value,
            ", ".join(source.label for source in value.sources),
        )
        for conflict in conflicts
        for value in conflict.values
    ]
    if rows:
        print("\nSources disagree")
        print_columns(rows, ("", "FIELD", "VALUE", "FILE"))


def _print_resolution(resolution: ResolutionDetail) -> None:
    print_facts(
        [
            ("Resolution", resolution.id),
            ("Meeting", resolution.meeting_id),
            ("Point", resolution.number or ""),
            ("Kinds", ", ".join(resolution.kinds)),
            ("Topics", "; ".join(topic.label for topic in resolution.topics)),
            ("Tags", "; ".join(resolution.tags)),
        ]
    )
    for language, text in resolution.texts.items():
        print()
        _print_text(language, text)
    if resolution.links:
        print("\nLinks")
        rows = [
            (link.kind if link.outgoing else f"({link.kind})", link.date or "", link.other.label)
            for link in resolution.links
        ]
        print_columns(rows, ("LINK", "DATE", "RESOLUTION"))
    _print_instruments(resolution.instruments)


def _print_document(document: DocumentDetail) -> None:
    print_facts(
        [
            ("Document", document.id),
            ("Meeting", document.meeting_id),
            ("Type", document.type),
            ("Language", document.language),
            ("File", document.original.filename),
            ("SHA-256", document.original.sha256),
            ("Also as", ", ".join(one.filename for one in document.further_originals)),
            ("Received", document.original.received_at),
            ("Text", "" if document.complete else "incomplete"),
            ("Tags", "; ".join(document.tags)),
        ]
    )
    print()
    for paragraph in document.paragraphs:
        _print_text(f"{paragraph.number}." if paragraph.number else "", paragraph.text)


def _print_authority(authority: AuthorityDetail) -> None:
    print_facts(
        [
            (authority.type.capitalize(), authority.id),
            ("Name", authority.label),
            ("Date", authority.date or ""),
            ("Names", "; ".join(form.text for form in authority.names)),
            ("Tags", "; ".join(authority.tags)),
        ]
    )
    print_described(authority)
    if authority.meetings:
        print("\nMeetings")
        rows = [
            (one.meeting_id, one.date or "", one.council, str(one.ordinal or ""), one.detail)
            for one in authority.meetings
        ]
        print_columns(rows, ("ID", "DATE", "COUNCIL", "NO", "AS"))
    if authority.cited_by:
        print("\nCited by")
        cited = [
            (row.id, row.date_start or "", row.number or "", row.text) for row in authority.cited_by
        ]
        print_columns(cited, ("ID", "DATE", "POINT", "TEXT"))


def _print_instruments(instruments: Iterable[CitedInstrument]) -> None:
    rows = [(one.date or "", ", ".join(one.numbers), one.instrument.label) for one in instruments]
    if rows:
        print("\nInstruments")
        print_columns(rows, ("DATE", "POINTS", "TITLE"))


def _print_notes(notes: Iterable[Note]) -> None:
    for index, note in enumerate(notes):
        if index == 0:
            print("\nNotes")
        print(f"{note.made_at[:16].replace('T', ' ')}  {one_line(note.author)}  {note.id}")
        if note.quotation is not None:
            lost = " (place not found)" if note.is_lost else ""
            _print_text("", f"“{one_line(note.quotation.text)}”{lost}")
        for line in note.text.split("\n"):
            _print_text("", one_line(line))


def _print_text(head: str, text: str, record_id: str = "") -> None:
    for index, line in enumerate(wrap(text, 4)):
        print(f"{head if index == 0 else '':<4}{line}".rstrip())
    if record_id:
        print(f"    {record_id}")


def _with(name: str, abbreviation: str) -> str:
    distinct = abbreviation and abbreviation != name
    return f"{name} ({abbreviation})" if name and distinct else name or abbreviation
