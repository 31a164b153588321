"""The same bytes once more: nothing new, unless more of them can be read by now.

A file whose text is not whole is read anew; what there is more of it is kept, beside all that a
person has set right. So is one out of which nothing could be proposed.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from db.errors import ArchiveError, DraftError
from db.model import IN_BIN, TEXT_ADDED, DocumentText, ImportOutcome, InboxState, Proposal
from db.storage import Received
from db.storage.kept_unread import UNREAD
from db.usecases.carry_corrections import carry_corrections
from db.usecases.doubts import count_questions
from db.usecases.find_sources import Source
from db.usecases.take_apart import CONTAINER, CONTAINER_SHA256, with_origin

if TYPE_CHECKING:
    from db.storage.inbox import Known
    from db.usecases.open_archive import OpenedArchive

#: What ``accept`` takes as it is.
ACCEPTABLE: Final = frozenset({InboxState.READY, InboxState.QUESTIONS})
#: States that say how many of the values are doubtful.
_BY_QUESTIONS: Final = ACCEPTABLE | {InboxState.NO_SESSION}

Read = Callable[[], tuple[Received, ArchiveError | None]]


def import_again(
    opened: "OpenedArchive",
    source: Source,
    known: "Known",
    read: Read,
    *,
    accept: bool,
) -> ImportOutcome:
    """What becomes of bytes that came in before, as the file ``known``.

    ``accept`` confirms one that still waits. Raises what ``read`` raises.
    """
    inbox_id, state, meeting_id = known
    found, error = InboxState.DUPLICATE.value, None
    anew = _read_anew(opened, inbox_id, source, read)
    if anew is not None and anew.document_id is not None:
        opened.notify_index()
        return ImportOutcome(source.name, TEXT_ADDED, inbox_id, meeting_id)
    if anew is not None:
        state, error = anew.received.state, anew.error
        found = state.value
    if accept and state in ACCEPTABLE:
        _, proposal = opened.store.inbox_reading(inbox_id)
        try:
            meeting_id = opened.store.confirm(inbox_id, proposal)
        except DraftError as refusal:  # it goes on waiting for a person
            return ImportOutcome(source.name, state.value, inbox_id, meeting_id, refusal)
        opened.notify_index()
        return ImportOutcome(source.name, InboxState.CONFIRMED.value, inbox_id, meeting_id)
    if found == InboxState.DUPLICATE:
        return outcome_of_known(opened, source.name, known)
    return ImportOutcome(source.name, found, inbox_id, meeting_id, error)


def outcome_of_known(opened: "OpenedArchive", name: str, known: "Known | None") -> ImportOutcome:
    """What is told of bytes that have come before; ``known`` as ``known_bytes`` gives.

    Their record may be in the recycle bin: who put it there decided about it, and nothing is
    recorded a second time behind its back.
    """
    if known is None:
        return ImportOutcome(name, InboxState.DISCARDED.value)
    inbox_id, state, meeting_id = known
    if state is InboxState.CONFIRMED and meeting_id is None:
        meeting_id = opened.store.meeting_in_bin(inbox_id)
        if meeting_id is not None:
            return ImportOutcome(name, IN_BIN, inbox_id, meeting_id)
    return ImportOutcome(name, InboxState.DUPLICATE.value, inbox_id, meeting_id)


@dataclass(frozen=True, slots=True)
class _ReadAnew:
    """What a file is by now: it waits as ``received``, or its document has the text."""

    received: Received
    error: ArchiveError | None = None
    document_id: str | None = None


def _read_anew(
    opened: "OpenedArchive", inbox_id: str, source: Source, read: Read
) -> _ReadAnew | None:
    """Read a file again if its text is not whole; None if there is no more of it than before."""
    store = opened.store
    lacking = store.unfinished(inbox_id)
    if lacking is None:
        return None
    received, error = read()
    received = with_origin(received, source)
    if lacking.document_id is not None:
        before = store.document_text(lacking.document_id)
        if received.text is None or not _is_more(before, received.text):
            return None
        store.add_text(lacking.document_id, received.text)
        return _ReadAnew(received, error, lacking.document_id)
    before, proposal = store.inbox_reading(inbox_id)
    unread = lacking.problem == UNREAD
    if received.text is not None and (unread or _is_more(before, received.text)):
        received = with_corrections(opened, received, received.text, proposal, before)
    elif received.text is not None or before.text or received.problem == lacking.problem:
        return None
    else:  # Nothing more is read, but why is another reason by now.
        received = replace(received, proposal=proposal if proposal != Proposal() else None)
    store.read_again(inbox_id, received)
    return _ReadAnew(received, error)


def _is_more(before: DocumentText, now: DocumentText) -> bool:
    """Whether a reading has what the one before has not; it has more the less it warns of."""
    return _worth(now) > _worth(before)


def _worth(text: DocumentText) -> tuple[bool, int, int]:
    return text.complete, len(text.text), -len(text.warnings)


def with_corrections(
    opened: "OpenedArchive",
    received: Received,
    text: DocumentText,
    proposal: Proposal,
    before: DocumentText,
) -> Received:
    """The new reading, with where the file came from and what a person has set right."""
    origin = {CONTAINER, CONTAINER_SHA256} & before.metadata.keys()
    kept = {name: before.metadata[name] for name in origin}
    text = replace(text, metadata={**text.metadata, **kept})
    found = received.proposal or Proposal()
    merged = carry_corrections(proposal, before.text, found, text.text)
    if merged == found:
        return replace(received, text=text)
    questions, state = count_questions(opened, text, merged), received.state
    if state in _BY_QUESTIONS and not merged.session.is_empty():
        state = InboxState.QUESTIONS if questions else InboxState.READY
    return replace(received, text=text, proposal=merged, questions=questions, state=state)
