"""The inbox: received files on their way to a record. Reads no file and decides nothing."""

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import DocumentText, InboxItem, InboxState, Proposal, new_id
from db.storage.history import Change
from db.storage.kept_originals import keep_original
from db.storage.kept_unread import state_of, stored_state
from db.storage.members_left import begin_members
from db.storage.originals import StoredOriginal
from db.storage.reading.head import SETTLED
from db.storage.reading.sources import INBOX, rows_in
from db.storage.received import Received
from db.storage.recording.joining import Joining
from db.storage.recording.record import Recorded, record
from db.storage.recording.ties import present_ties
from db.storage.tables import EventTable, InboxTable, OriginalTable
from db.storage.text_json import dump

#: What there is of bytes: the file's inbox id, its state, its meeting.
Known = tuple[str, InboxState, str | None]
_EVENTS = {Joining.APART: "confirmed", Joining.ORIGINAL: "original_added"}


#: States that say no more than how many values are doubtful.
_BY_QUESTIONS = (InboxState.READY, InboxState.QUESTIONS, InboxState.NO_SESSION)


def receive(change: Change, received: Received) -> InboxTable:
    """Put a file into the inbox; its original must lie in its place."""
    original = received.original
    keep_original(change, original)
    state, problem = stored_state(received)
    row = InboxTable(
        id=new_id(),
        original_sha256=original.sha256,
        filename=original.filename,
        state=state,
        problem=problem,
        questions=received.questions,
        document=None if received.text is None else dump(received.text.to_json()),
        proposal=None if received.proposal is None else dump(received.proposal.to_json()),
        received_at=change.at,
    )
    change.session.add(row)
    change.session.flush()
    origin = {"container": received.container} if received.container else {}
    change.event(
        "imported",
        inbox_id=row.id,
        filename=original.filename,
        sha256=original.sha256,
        **origin,
    )
    if received.holds_files:
        begin_members(change, original)
    return row


def index_file(change: Change, row: InboxTable) -> None:
    """A waiting file is found by its words, one that is settled is not."""
    if row.document is not None:
        change.session.flush()
        change.index(row.id)
        change.tell_index()


def keep_container(change: Change, original: StoredOriginal, members: int, within: str) -> None:
    """Keep a file that only holds others: its original, and that it was taken apart.

    One that waited because it could not be taken apart before waits no longer: it is set aside.
    """
    keep_original(change, original)
    waits = select(InboxTable).where(
        InboxTable.original_sha256 == original.sha256,
        InboxTable.state == InboxState.INCOMPLETE.value,
    )
    for row in change.session.scalars(waits).all():
        discard(change, row.id)
    origin = {"container": within} if within else {}
    change.event(
        "unpacked", filename=original.filename, sha256=original.sha256, members=members, **origin
    )
    begin_members(change, original)


def confirm(
    change: Change, row: InboxTable, proposal: Proposal, text: DocumentText | None = None
) -> Recorded:
    """Make the record of a waiting file. The caller's transaction is finished.

    ``text`` is given if it has just been received with this very proposal.

    A file that could not be read has an empty text: its record was typed in. Raises
    RecordNotFoundError if the file is settled already.
    """
    if row.state in SETTLED:
        raise RecordNotFoundError(id=row.id)
    was, was_meeting = row.state, row.meeting_id or ""
    if text is None:
        change.index(row.id)
        text = _text(row)
        row.proposal = dump(proposal.to_json())
    recorded = record(change, proposal, text, row.original_sha256)
    row.state = InboxState.CONFIRMED.value
    row.meeting_id = recorded.meeting_id
    event = change.event(
        _EVENTS.get(recorded.joining, "joined"),
        recorded.meeting_id,
        inbox_id=row.id,
        document_id=recorded.document_id,
        filename=row.filename,
        how=recorded.joining.value,
        was=was,
        was_meeting=was_meeting,
    )
    change.finish(event)
    return recorded


def find(session: Session, inbox_id: str) -> InboxTable:
    """The row. Raises RecordNotFoundError."""
    row = session.get(InboxTable, inbox_id)
    if row is None:
        raise RecordNotFoundError(id=inbox_id)
    return row


def waiting(session: Session) -> tuple[InboxItem, ...]:
    """The files that wait for a person, oldest first."""
    return _items(session, InboxTable.state.not_in(SETTLED))


def set_aside(session: Session) -> tuple[InboxItem, ...]:
    """The files that were taken out of the inbox, oldest first."""
    return _items(session, InboxTable.state == InboxState.DISCARDED.value)


def _items(session: Session, condition: ColumnElement[bool]) -> tuple[InboxItem, ...]:
    rows = session.execute(
        select(
            InboxTable.id,
            InboxTable.filename,
            InboxTable.original_sha256,
            OriginalTable.size,
            InboxTable.state,
            InboxTable.problem,
            InboxTable.questions,
            InboxTable.received_at,
            InboxTable.meeting_id,
            InboxTable.document.is_not(None).label("has_text"),
        )
        .join(OriginalTable, OriginalTable.sha256 == InboxTable.original_sha256)
        .where(condition)
        .order_by(InboxTable.received_at, InboxTable.id)
    )
    return tuple(
        InboxItem(
            id=row.id,
            filename=row.filename,
            sha256=row.original_sha256,
            size=row.size,
            state=(state := state_of(row.state, row.problem)),
            problem="" if state is InboxState.KEPT else row.problem,
            questions=row.questions,
            received_at=row.received_at,
            meeting_id=row.meeting_id,
            has_text=bool(row.has_text),
        )
        for row in rows
    )


def reading(session: Session, inbox_id: str) -> tuple[DocumentText, Proposal]:
    """The text and the proposal of one file; both empty for one that cannot be read.

    Of one that waits, names are tied to what is in the archive now.
    """
    row = find(session, inbox_id)
    text = _text(row)
    if row.proposal is None:
        return text, Proposal()
    proposal = Proposal.from_json(json.loads(row.proposal))
    return text, proposal if row.state in SETTLED else present_ties(session, proposal)


def _text(row: InboxTable) -> DocumentText:
    if row.document is not None:
        return DocumentText.from_json(json.loads(row.document))
    warnings = (row.problem,) if row.problem else ()
    return DocumentText("", (), "", warnings=warnings, complete=False)


def known_bytes(session: Session, digests: Iterable[str]) -> dict[str, Known | None]:
    """Of those digests that have ever come in: the file that waits or is confirmed, or None.

    A confirmed one comes before one that waits, an older one before a newer.
    """
    found: dict[str, Known | None] = {}
    own = INBOX.c
    statement = select(own.original_sha256, own.id, own.state, own.problem, own.meeting_id)
    for row in rows_in(session, statement.order_by(own.id), own.original_sha256, digests):
        state, before = state_of(row.state, row.problem), found.get(row.original_sha256)
        confirmed = state is InboxState.CONFIRMED
        newer = confirmed and before is not None and before[1] is not InboxState.CONFIRMED
        if state is InboxState.DISCARDED:
            found.setdefault(row.original_sha256, None)
        elif before is None or newer:
            found[row.original_sha256] = (row.id, state, row.meeting_id)
    return found


def save(change: Change, inbox_id: str, proposal: Proposal, questions: int) -> None:
    """Keep a half-corrected proposal. Raises RecordNotFoundError if the file is settled."""
    row = find(change.session, inbox_id)
    if row.state in SETTLED:
        raise RecordNotFoundError(id=inbox_id)
    row.proposal = dump(proposal.to_json())
    row.questions = questions
    if row.state in _BY_QUESTIONS and not proposal.session.is_empty():
        row.state = (InboxState.QUESTIONS if questions else InboxState.READY).value


def discard(change: Change, inbox_id: str) -> None:
    """Take a waiting file out of the inbox; its original stays.

    Raises RecordNotFoundError if it is not there or confirmed; discarding twice changes nothing.
    """
    row = find(change.session, inbox_id)
    if row.state == InboxState.CONFIRMED.value:
        raise RecordNotFoundError(id=inbox_id)
    if row.state != InboxState.DISCARDED.value:
        change.event("discarded", inbox_id=inbox_id, filename=row.filename, was=row.state)
        row.state = InboxState.DISCARDED.value
        index_file(change, row)


def put_back(change: Change, inbox_id: str) -> None:
    """Undo ``discard``: the file waits again in the state that it had."""
    row = find(change.session, inbox_id)
    if row.state != InboxState.DISCARDED.value:
        return
    row.state = _state_before(change.session, inbox_id)
    change.event("put_back", inbox_id=inbox_id, filename=row.filename)
    index_file(change, row)


def _state_before(session: Session, inbox_id: str) -> str:
    details = session.scalars(
        select(EventTable.detail)
        .where(EventTable.what == "discarded")
        .order_by(EventTable.seq.desc())
    )
    for detail in details:
        facts = json.loads(detail)
        if facts.get("inbox_id") == inbox_id:
            return str(facts["was"])
    raise RecordNotFoundError(id=inbox_id)
