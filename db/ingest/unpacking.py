"""Takes the files out of a file, in the reading process: piece by piece as messages to the parent.

For each file ``{"member": name}``, then its bytes as ``{"data": base64}`` or ``{"failed": code}``;
last ``{"end": true}``, or ``{"error": code}`` if the rest cannot be had.
"""

import base64
import logging
from pathlib import Path
from typing import Any, BinaryIO, Final

from db.errors import UnreadableFileError
from db.ingest.framing import write_frame
from db.ingest.limits import MAX_FILE_BYTES, allow_processor_time
from db.ingest.members import Member, members
from db.ingest.reader import Source, clean_characters

_log = logging.getLogger("council_archive.reading")
_PIECE: Final = 3 * 1024**2


def unpack(path: Path, name: str, messages: BinaryIO) -> None:
    """Send every file in the file at ``path``, whose name was ``name``."""
    try:
        for member in members(Source(path, name)):
            allow_processor_time()
            write_frame(messages, {"member": clean_characters(member.name)})
            _send(member, messages)
    except UnreadableFileError as error:
        write_frame(messages, {"error": error.code, "params": error.params})
    except MemoryError:
        write_frame(messages, {"error": "reading_out_of_memory", "params": {"name": name}})
    except Exception as error:  # noqa: BLE001 - any fault of taking apart is a fault of this one file
        _log.exception("taking apart failed")
        params = {"name": name, "detail": f"{type(error).__name__}: {error}"[:300]}
        write_frame(messages, {"error": "reading_failed", "params": params})
    else:
        write_frame(messages, {"end": True})


def _send(member: Member, messages: BinaryIO) -> None:
    try:
        if member.read is None:
            raise UnreadableFileError("file_unsupported", name=member.name)
        data = member.read()
        if len(data) > MAX_FILE_BYTES:
            size, limit = len(data), MAX_FILE_BYTES
            raise UnreadableFileError("file_too_large", name=member.name, size=size, limit=limit)
    except UnreadableFileError as error:
        params: dict[str, Any] = {**error.params, "name": member.name}
        write_frame(messages, {"failed": error.code, "params": params})
        return
    for start in range(0, len(data), _PIECE):
        piece = base64.b64encode(data[start : start + _PIECE]).decode("ascii")
        write_frame(messages, {"data": piece})
