"""Holds a waiting proposal against what the archive knows: whom its names mean, what it repeats."""

from dataclasses import replace
from typing import TYPE_CHECKING

from db.model import DocumentText, Match, Matching, Proposal
from db.storage.history import Change
from db.storage.matching.matching import match_proposal as match_names
from db.storage.matching.relating import is_related, relation_of
from db.storage.recording.placing import Placed, place, place_by_rule
from db.storage.text_prints import Wording

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def match_proposal(
    opened: "OpenedArchive", text: DocumentText, proposal: Proposal, language: str
) -> Matching:
    """What each name may stand for, and what the text is beside a document of the archive.

    Only reads. ``language`` prefers names in it. Raises RecordNotFoundError if the proposal is
    meant for a meeting or a document that is not there.
    """
    with opened.store.reading() as session:
        own, by_rule, placed = _placed(Change(session), text, proposal)
        matches = match_names(session, proposal, placed, own, language)
        return Matching(matches, relation_of(session, proposal, by_rule, text, own))


def match_in_short(
    opened: "OpenedArchive", text: DocumentText, proposal: Proposal, language: str
) -> tuple[tuple[Match, ...], bool]:
    """The matches of ``match_proposal`` and whether there is a relation, for who only counts.

    Candidates come without what a person tells them apart by, which takes longest.
    """
    with opened.store.reading() as session:
        own, by_rule, placed = _placed(Change(session), text, proposal)
        matches = match_names(session, proposal, placed, own, language, in_short=True)
        return matches, is_related(by_rule)


def _placed(change: Change, text: DocumentText, proposal: Proposal) -> tuple[str, Placed, Placed]:
    """The text's language, where it belongs by the rule, and where a person wants it."""
    own = (proposal.language.text if proposal.language else text.language) or ""
    wording = Wording(text)
    by_rule = place_by_rule(change, replace(proposal, target=None), wording, own)
    placed = by_rule if proposal.target is None else place(change, proposal, wording, own)
    return own, by_rule, placed
