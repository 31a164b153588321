"""Messages between the program and its reading process: a length, then JSON. No meaning."""

import json
import struct
from typing import IO, Any

#: The key of a message that says: the file is being worked on, a picture is to be recognised.
MORE_TIME = "more_time"
#: The code of the error for a file whose text is in pictures, where texts alone were asked for.
RECOGNISED_LATER = "recognised_later"
_LENGTH = struct.Struct(">I")
#: No message is larger (bytes): the longest text, with room for escapes and paragraphs.
_MAX_FRAME = 256 * 1024**2


class BadFrameError(Exception):
    """What came is no message."""


def write_frame(stream: IO[bytes], message: dict[str, Any]) -> None:
    """Write one message and flush."""
    # Lone surrogates occur in file names; they survive only as escapes.
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    data = body.encode("utf-8", "surrogatepass")
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next message; None at the end of the stream. Raises ``BadFrameError``."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _MAX_FRAME:
        raise BadFrameError("too long")
    data = stream.read(length)
    if len(data) < length:
        return None
    try:
        message = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise BadFrameError("not JSON") from error
    if not isinstance(message, dict):
        raise BadFrameError("not an object")
    return message
