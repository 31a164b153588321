"""Writes the files that the reading process takes out of a file, as their bytes come in."""

import base64
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from db.errors import UnreadableFileError
from db.ingest.reading import Budget, Unpacked


class RestMissingError(UnreadableFileError):
    """The reading process could not go on with the file, but is ready for another."""


def unpacked_files(
    answer: Callable[[], Mapping[str, Any]], name: str, folder: Path, budget: Budget
) -> Iterator[Unpacked]:
    """The files in the order in which they come; ``answer`` gives the next message.

    Raises ``RestMissingError`` where the process gave up, ``UnreadableFileError`` where this side
    does: the messages go on then, and nobody listens.
    """
    message = answer()
    while "member" in message:
        member = str(message["member"])
        budget.members -= 1
        if budget.members < 0:
            raise UnreadableFileError("file_unpacks_too_large", name=name)
        path = folder / f"{budget.members:06d}"
        with path.open("xb") as file:
            message = _fill(file, answer, name, budget)
        if "failed" in message:
            path.unlink()
            error = UnreadableFileError(str(message["failed"]), **message.get("params", {}))
            yield Unpacked(member, error=error)
            message = answer()
        else:
            yield Unpacked(member, path)
    if "error" in message:
        raise RestMissingError(str(message["error"]), **message.get("params", {}))
    if "end" not in message:
        raise UnreadableFileError("reading_failed", name=name, detail="bad answer")


def _fill(
    file: BinaryIO, answer: Callable[[], Mapping[str, Any]], name: str, budget: Budget
) -> Mapping[str, Any]:
    """Write the pieces of one file; the first message that is none."""
    message = answer()
    while "data" in message:
        piece = base64.b64decode(str(message["data"]))
        budget.bytes -= len(piece)
        if budget.bytes < 0:
            raise UnreadableFileError("file_unpacks_too_large", name=name)
        file.write(piece)
        message = answer()
    return message
