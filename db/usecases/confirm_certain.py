"""Confirms the waiting files that are certain, one transaction a record, and takes that back."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from db.errors import ArchiveError, ReadOnlyArchiveError, RecordNotFoundError
from db.ingest import PROPOSED_IN_PART
from db.model import (
    NEW_AUTHORITY,
    Appraisal,
    CertainReport,
    ConfirmedFile,
    InboxItem,
    InboxState,
    Match,
    Proposal,
    RecordType,
    Reservation,
    TakenBackReport,
)
from db.progress import Progress
from db.usecases.confirm_proposal import confirm_proposal, take_back
from db.usecases.doubts import count_doubts
from db.usecases.match_proposal import match_in_short

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

_NOT_READ = frozenset({InboxState.INCOMPLETE, InboxState.DUPLICATE})
#: What may speak for a name that is certain to stand for somebody known.
_PLAIN = frozenset({"same_spelling", "same_abbreviation"})


def appraise_inbox(
    opened: "OpenedArchive", language: str, progress: Progress
) -> tuple[Appraisal, ...]:
    """What speaks against each waiting file, oldest first. Only reads. Raises Cancelled.

    One that is settled elsewhere meanwhile is left out.
    """
    items = opened.store.inbox_waiting()
    found = []
    for done, item in enumerate(items):
        progress(done, len(items), item.filename)
        with suppress(RecordNotFoundError):
            found.append(_appraise(opened, item, language))
    progress(len(items), len(items))
    return tuple(found)


def confirm_certain(
    opened: "OpenedArchive",
    inbox_ids: Sequence[str],
    language: str,
    progress: Progress,
    on_confirmed: Callable[[ConfirmedFile], None] | None = None,
) -> CertainReport:
    """Confirm those of the files that are certain at their turn.

    Each is looked at again right before: a record that was just made may be what it repeats. One
    that fails does not stop the others. Cancelling keeps what was done; ``progress`` is asked
    between two files, and ``on_confirmed`` is told each at once.
    """
    if opened.read_only_reason is not None:
        raise ReadOnlyArchiveError(reason=opened.read_only_reason.code)
    confirmed: list[ConfirmedFile] = []
    left: list[Appraisal] = []
    failed: list[tuple[str, ArchiveError]] = []
    items = {item.id: item for item in opened.store.inbox_waiting()}
    wanted = [items[inbox_id] for inbox_id in inbox_ids if inbox_id in items]
    for done, item in enumerate(wanted):
        progress(done, len(wanted), item.filename)
        try:
            appraisal = _appraise(opened, item, language)
            if not appraisal.is_certain:
                left.append(appraisal)
                continue
            proposal = opened.store.inbox_reading(item.id)[1]
            meeting_id = confirm_proposal(opened, item.id, proposal)
        except ArchiveError as error:
            failed.append((item.filename, error))
        else:
            confirmed.append(ConfirmedFile(item.id, item.filename, meeting_id))
            if on_confirmed is not None:
                on_confirmed(confirmed[-1])
    return CertainReport(tuple(confirmed), tuple(left), tuple(failed))


def take_all_back(opened: "OpenedArchive", inbox_ids: Sequence[str]) -> TakenBackReport:
    """Undo confirmations, the last one first; one that is refused does not stop the others."""
    back: list[str] = []
    refused: list[ArchiveError] = []
    for inbox_id in reversed(inbox_ids):
        try:
            take_back(opened, inbox_id)
        except ArchiveError as error:
            refused.append(error)
        else:
            back.append(inbox_id)
    return TakenBackReport(tuple(back), tuple(refused))


def _appraise(opened: "OpenedArchive", item: InboxItem, language: str) -> Appraisal:
    if item.state is InboxState.KEPT:
        return Appraisal(item, (Reservation.KEPT,))
    if item.state in _NOT_READ or not item.has_text:
        return Appraisal(item, (Reservation.UNREAD,))
    text, proposal = opened.store.inbox_reading(item.id)
    session = proposal.session
    if session.is_empty():
        return Appraisal(item, (Reservation.NO_SESSION,))
    found: list[Reservation] = []
    if not text.complete:
        found.append(Reservation.UNREAD)
    if any(warning.startswith(PROPOSED_IN_PART) for warning in text.warnings):
        found.append(Reservation.IN_PART)
    if count_doubts(proposal):
        found.append(Reservation.VALUES)
    if session.date_start is None:
        found.append(Reservation.NO_DATE)
    if not proposal.points:
        found.append(Reservation.NO_POINTS)
    held = match_in_short(opened, text, proposal, language)
    found.extend(_against(held.matches))
    if held.is_related:
        found.append(Reservation.REPEATS)
    if held.is_number_taken:
        found.append(Reservation.NUMBER_TAKEN)
    if held.is_choice_gone:
        found.append(Reservation.CHOICE_GONE)
    return _with_facts(item, tuple(found), proposal)


def _against(matches: Sequence[Match]) -> list[Reservation]:
    found = []
    councils = [match for match in matches if match.type is RecordType.COUNCIL]
    if not councils or any(match.selected in {"", NEW_AUTHORITY} for match in councils):
        found.append(Reservation.COUNCIL)
    if not all(_is_plain(match) for match in matches):
        found.append(Reservation.NAMES)
    return found


def _is_plain(match: Match) -> bool:
    """A name that is spelled as somebody's known and no other's, or like nobody's at all."""
    if match.selected == NEW_AUTHORITY:
        return not match.candidates
    chosen = next((one for one in match.candidates if one.id == match.selected), None)
    return chosen is not None and not chosen.against and not _PLAIN.isdisjoint(chosen.why)


def _with_facts(item: InboxItem, found: tuple[Reservation, ...], proposal: Proposal) -> Appraisal:
    session, council = proposal.session, proposal.session.council
    names = () if council is None else (council.abbreviation, council.name)
    ordinal = session.ordinal.value if session.ordinal is not None else None
    return Appraisal(
        item,
        found,
        council=next((leaf.text for leaf in names if leaf is not None), ""),
        ordinal=ordinal if isinstance(ordinal, int) else None,
        date=session.date_start.text if session.date_start is not None else "",
        points=len(proposal.points),
    )
