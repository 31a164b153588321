"""Holds a waiting proposal against what the archive knows: whom its names mean, what it repeats."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.model import DocumentText, Match, Matching, Proposal, SameNumber
from db.storage.history import Change
from db.storage.matching.matching import match_proposal as match_names
from db.storage.matching.relating import is_related, relation_of
from db.storage.recording.candidates import same_number
from db.storage.recording.placing import Placed, place, place_by_rule
from db.storage.recording.ties import present_ties
from db.storage.text_prints import Wording

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def match_proposal(
    opened: "OpenedArchive", text: DocumentText, proposal: Proposal, language: str
) -> Matching:
    """What each name may stand for, and what the text is beside a document of the archive.

    Only reads. ``language`` prefers names in it. A proposal that is meant for a meeting or a
    document that is gone is taken as one that is meant for none, and ``is_choice_gone`` says so.
    """
    with opened.store.reading() as session:
        proposal = present_ties(session, proposal)
        change = Change(session)
        own, by_rule, placed = _placed(change, text, proposal)
        matches = match_names(session, proposal, placed, own, language)
        relation = relation_of(session, proposal, by_rule, text, own)
        others = _same_number(change, proposal, by_rule, own)
        return Matching(matches, relation, placed.is_choice_gone, others)


def match_in_short(
    opened: "OpenedArchive", text: DocumentText, proposal: Proposal, language: str
) -> "InShort":
    """What ``match_proposal`` finds, for who only counts.

    Candidates come without what a person tells them apart by, which takes longest.
    """
    with opened.store.reading() as session:
        proposal = present_ties(session, proposal)
        change = Change(session)
        own, by_rule, placed = _placed(change, text, proposal)
        matches = match_names(session, proposal, placed, own, language, in_short=True)
        others = _same_number(change, proposal, by_rule, own)
        return InShort(matches, is_related(by_rule), placed.is_choice_gone, bool(others))


@dataclass(frozen=True, slots=True)
class InShort:
    """The matches; whether there is a relation, a choice is gone, the number is another's too."""

    matches: tuple[Match, ...]
    is_related: bool
    is_choice_gone: bool
    is_number_taken: bool


def _same_number(
    change: Change, proposal: Proposal, by_rule: Placed, language: str
) -> tuple[SameNumber, ...]:
    own = by_rule.meeting.id if by_rule.meeting is not None else None
    return same_number(change, proposal, language, own)


def _placed(change: Change, text: DocumentText, proposal: Proposal) -> tuple[str, Placed, Placed]:
    """The text's language, where it belongs by the rule, and where a person wants it."""
    own = (proposal.language.text if proposal.language else text.language) or ""
    wording = Wording(text)
    by_rule = place_by_rule(change, replace(proposal, target=None), wording, own)
    placed = by_rule if proposal.target is None else place(change, proposal, wording, own)
    return own, by_rule, placed
