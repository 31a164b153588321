"""A confirmed proposal becomes a record: the order of the steps, in one transaction."""

from dataclasses import dataclass

from db.model import DocumentText, DocumentType, Proposal, RelationKind, new_id
from db.storage.document_json import paragraphs_to_json, warnings_to_json
from db.storage.history import Change
from db.storage.recording.heads import settle_head
from db.storage.recording.instruments import settle_instruments, settle_legal_basis
from db.storage.recording.intake import Intake, check_dates
from db.storage.recording.joining import Joining
from db.storage.recording.named import named_in
from db.storage.recording.participants import settle_participants
from db.storage.recording.placing import place
from db.storage.recording.points import pair_points, settle_points
from db.storage.recording.references import resolve_waiting
from db.storage.recording.ties import followed_ties
from db.storage.recording.title import document_title
from db.storage.stated_languages import check_language
from db.storage.tables import DocumentTable, FurtherOriginalTable, MeetingTable
from db.storage.text_prints import Wording, keep_print


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of a confirmed proposal. ``joining`` is APART for a new meeting.

    For another original of a document that is there, ``document_id`` is that document's.
    """

    meeting_id: str
    document_id: str
    joining: Joining
    #: What the text is beside a document that was there before, and which one.
    kind: RelationKind | None = None
    beside: str | None = None


def record(change: Change, proposal: Proposal, text: DocumentText, sha256: str) -> Recorded:
    """Make the records that a proposal describes, or join them to a meeting that is known.

    Everything that is touched is told to ``change``; the caller finishes it. Raises DraftError
    for a last day before the first one, and for a language that the archive does not know;
    RecordNotFoundError ``tie_gone`` for a name that is tied to what is not there any more.
    """
    proposal = followed_ties(change.session, proposal)
    language = (proposal.language.text if proposal.language else text.language) or ""
    check_dates(proposal)
    check_language(language)
    wording = Wording(text)
    change.names.look_up(named_in(proposal))
    placed = place(change, proposal, wording, language)
    if placed.joining is Joining.ORIGINAL and placed.document is not None:
        return _add_original(change, placed.document, sha256)
    meeting = placed.meeting or _new_meeting(change, language)
    meeting.updated_at = change.at
    change.touch(meeting.id)
    change.index(meeting.id)
    intake = Intake(change, proposal, language, meeting, new_id(), placed.joining)
    # The meeting is written once, with its whole head, so that it gets one version.
    with change.session.no_autoflush:
        _add_document(intake, text, sha256)
        settle_head(intake)
        points = pair_points(intake)
        instruments = settle_instruments(intake, points.cited())
        settle_legal_basis(intake, instruments)
    change.session.flush()
    keep_print(change.session, intake.document_id, wording)
    settle_participants(intake)
    settle_points(intake, points, instruments)
    change.session.flush()
    resolve_waiting(change, meeting)
    beside = None if placed.document is None else placed.document.id
    return Recorded(meeting.id, intake.document_id, placed.joining, placed.kind, beside)


def _add_original(change: Change, document: DocumentTable, sha256: str) -> Recorded:
    """Another file of a document's text: the document gets a version, no value is stated anew.

    The very bytes that are the document's already add nothing, however often they wait; the version
    is what the confirmation is taken back by.
    """
    known = document.original_sha256 == sha256
    known = known or change.session.get(FurtherOriginalTable, (document.id, sha256)) is not None
    if not known:
        change.session.add(FurtherOriginalTable(document_id=document.id, original_sha256=sha256))
    change.session.flush()
    change.touch(document.id)
    kind = RelationKind.SAME_TEXT
    return Recorded(document.meeting_id, document.id, Joining.ORIGINAL, kind, document.id)


def _new_meeting(change: Change, language: str) -> MeetingTable:
    meeting = MeetingTable(
        id=new_id(),
        created_at=change.at,
        updated_at=change.at,
        theme="",
        language=language or None,
    )
    change.session.add(meeting)
    return meeting


def _add_document(intake: Intake, text: DocumentText, sha256: str) -> None:
    change = intake.change
    first_of_its_kind = intake.joining is not Joining.DOCUMENT and intake.proposal.points
    change.session.add(
        DocumentTable(
            id=intake.document_id,
            created_at=change.at,
            updated_at=change.at,
            meeting_id=intake.meeting.id,
            original_sha256=sha256,
            document_type=(
                DocumentType.COMMUNIQUE if first_of_its_kind else DocumentType.OTHER
            ).value,
            language=intake.language,
            title=document_title(text),
            text=text.text,
            structure=paragraphs_to_json(text.paragraphs),
            format=text.format,
            warnings=warnings_to_json(text.warnings),
            complete=text.complete,
        )
    )
    change.touch(intake.document_id)
    intake.state(intake.document_id, "language", intake.proposal.language)
