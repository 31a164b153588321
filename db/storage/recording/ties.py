"""What a person tied a name to when the text was confirmed: it goes before every rule."""

from collections.abc import Callable

from sqlalchemy import select

from db.errors import RecordNotFoundError
from db.model import NEW_AUTHORITY, Leaf, ProposedBody, RecordType
from db.storage.history import Change
from db.storage.tables import RecordTable


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

    Raises RecordNotFoundError if there is no such authority.
    """
    if leaf is None or not leaf.tie:
        return rule()
    if leaf.tie == NEW_AUTHORITY:
        return None
    found = change.session.scalar(
        select(RecordTable.id).where(
            RecordTable.id == leaf.tie,
            RecordTable.type == record_type.value,
            RecordTable.binned_at.is_(None),
        )
    )
    if found is None:
        raise RecordNotFoundError(id=leaf.tie)
    return found
