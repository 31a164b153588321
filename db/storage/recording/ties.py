"""What a person tied a name to when the text was confirmed: it goes before every rule.

What it was tied to may have been merged into another record since: that one stands for it then.
"""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import NEW_AUTHORITY, Leaf, Proposal, ProposedBody, RecordType
from db.model.proposal_leaves import leaves, with_each_leaf
from db.storage.history import Change
from db.storage.reading.merged import merged_into, present_authority
from db.storage.reading.sources import RECORD, rows_in

#: Why a name is doubtful that stood for a record which is not there any more.
TIE_GONE = "tie_gone"


def bearer(body: ProposedBody) -> Leaf | None:
    """The leaf of a council or an institution that a tie is kept in."""
    return body.name or body.abbreviation


def is_tied(leaf: Leaf | None) -> bool:
    """True if a person said what the name stands for."""
    return leaf is not None and bool(leaf.tie)


def tied_or(
    change: Change, leaf: Leaf | None, record_type: RecordType, rule: Callable[[], str | None]
) -> str | None:
    """The authority that the name is tied to, None for a new one; without a tie by the rule.

    Raises RecordNotFoundError ``tie_gone`` if there is no such authority.
    """
    if leaf is None or not leaf.tie:
        return rule()
    if leaf.tie == NEW_AUTHORITY:
        return None
    found = present_authority(change.session, record_type, leaf.tie)
    if found is None:
        raise RecordNotFoundError(TIE_GONE, id=leaf.tie, field=record_type.value, name=leaf.text)
    return found


def followed_ties(session: Session, proposal: Proposal) -> Proposal:
    """The proposal with its names tied to what stands for records that were merged since."""
    return _with_ties(session, proposal, drop=False)


def present_ties(session: Session, proposal: Proposal) -> Proposal:
    """The proposal with its names tied to what is in the archive now.

    A name that was tied to what is in the recycle bin is tied to nothing, and is asked about.
    """
    return _with_ties(session, proposal, drop=True)


def _with_ties(session: Session, proposal: Proposal, *, drop: bool) -> Proposal:
    tied = {leaf.tie for leaf in leaves(proposal)} - {"", NEW_AUTHORITY}
    if not tied:
        return proposal
    kept = merged_into(session, tied)
    own = RECORD.c
    here = select(own.id).where(own.binned_at.is_(None))
    present = {row.id for row in rows_in(session, here, own.id, {*tied, *kept.values()})}

    def now(leaf: Leaf) -> Leaf:
        if leaf.tie not in tied or leaf.tie in present:
            return leaf
        tie = kept.get(leaf.tie, "")
        if tie in present:
            return replace(leaf, tie=tie)
        return replace(leaf, tie="", reason=TIE_GONE) if drop else leaf

    made: Proposal = with_each_leaf(proposal, now)
    return made
