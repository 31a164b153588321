"""What a file holds that are files of their own: of a zip, of a message. Reads none of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from db.ingest import mime
from db.ingest.compound_file import CompoundFile
from db.ingest.file_type import EML, MSG, ZIP, file_type
from db.ingest.outlook import OutlookMessage
from db.ingest.reader import Source
from db.ingest.zip_guard import Package

#: What programs put into archives for themselves.
_NOT_MEANT: Final = frozenset(("thumbs.db", "desktop.ini", "__macosx"))


@dataclass(frozen=True, slots=True)
class Member:
    """A file within a file: its name with its folders, and how its bytes are had.

    ``read`` is None for one that has no bytes of its own: a message within an Outlook message.
    """

    name: str
    read: Callable[[], bytes] | None


def members(source: Source) -> Iterator[Member]:
    """The files in a file, in order; none for a file that holds none.

    Raises ``UnreadableFileError``, here or when a member is read.
    """
    kind = file_type(source)
    if kind == ZIP:
        yield from _of_package(source)
    elif kind == EML:
        message = mime.parse_message(source.read())
        for name, part in mime.attachments(message):
            yield Member(name, partial(mime.attached_bytes, part))
    elif kind == MSG:
        outlook = OutlookMessage(CompoundFile(source))
        for attachment in outlook.attachments():
            read = partial(outlook.attached_bytes, attachment) if attachment.path else None
            yield Member(attachment.name, read)


def _of_package(source: Source) -> Iterator[Member]:
    with Package(source, one_document=False) as package:
        for entry in package.entries():
            name = package.name_of(entry)
            if name and not entry.is_dir() and not _is_left_out(name):
                yield Member(name, partial(package.read, entry))


def _is_left_out(name: str) -> bool:
    """As in a folder: hidden files, and what is not meant for people. ``..`` hides nothing."""
    parts = [part for part in name.lower().split("/") if part != ".."]
    return any(part.startswith((".", "~$")) or part in _NOT_MEANT for part in parts)
