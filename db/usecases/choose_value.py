"""A person chooses which of several stated values a meeting shows."""

from typing import TYPE_CHECKING

from db.storage.choosing import choose_value as choose
from db.storage.history import Change

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def choose_value(opened: "OpenedArchive", meeting_id: str, value_id: str, reason: str) -> None:
    """Show that value; the others stay as their sources state them, and are found by search.

    Choosing another one undoes it. Raises RecordNotFoundError, ReadOnlyArchiveError.
    """
    with opened.store.writing() as session:
        choose(Change(session), meeting_id, value_id, reason)
    opened.notify_index()
