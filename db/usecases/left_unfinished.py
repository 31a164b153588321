"""What a program that ended has left to do in the inbox: asked at every start, loads no reader."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def has_kept(opened: "OpenedArchive") -> bool:
    """Whether files are kept that are still to be read."""
    return opened.read_only_reason is None and opened.store.has_kept()


def has_members_left(opened: "OpenedArchive") -> bool:
    """Whether files in a zip or a message were being taken in when the program ended."""
    return opened.read_only_reason is None and bool(opened.store.members_left())
