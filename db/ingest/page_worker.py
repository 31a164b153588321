"""Asks a reading process for pages of originals as pictures. Nothing of them is decoded here.

A page that ends the process costs a sentence; the next one is asked of a fresh process.
"""

import base64
import math
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from db.errors import UnreadableFileError
from db.ingest.deadline import Deadline
from db.ingest.limits import MAX_PAGE_PIXELS, WALL_SECONDS
from db.ingest.worker import ReadingWorker
from db.model.page_images import PageImage

#: A little more than the process draws: it rounds both sides up.
_MOST_PIXELS: Final = MAX_PAGE_PIXELS + 20_000
_STOPPED: Final = frozenset({"reading_timed_out", "reading_out_of_memory"})
_REFUSALS: Final = frozenset(
    {"pages_unsupported", "pages_encrypted", "pages_damaged", "pages_too_large", "pages_stopped"}
    | {"original_changed"}
)
Answer = Callable[[], dict[str, Any]]
T = TypeVar("T")
Sizes = tuple[tuple[float, float], ...]


class PageWorker(ReadingWorker):
    """Draws one page at a time, for whichever thread asks; others wait."""

    def __init__(
        self, *, wall_seconds: float = WALL_SECONDS, command: list[str] | None = None
    ) -> None:
        super().__init__(wall_seconds=wall_seconds, command=command)
        self._turn = threading.Lock()

    def __enter__(self) -> "PageWorker":
        return self

    def rest(self) -> None:
        """Let the process go; the next page starts another one. From any thread."""
        self._drop_child()

    def sizes(self, path: Path, name: str, sha256: str, is_cancelled: Callable[[], bool]) -> Sizes:
        """Width and height of each page in points.

        Raises ``UnreadableFileError`` (``pages_…``, or ``original_changed`` for other bytes than
        those of that digest) and ``Cancelled``.
        """
        request = {"path": str(path), "name": name, "sha256": sha256}
        return self._ask(request, is_cancelled, lambda answer: _sizes(answer()["sizes"]))

    def draw(
        self,
        path: Path,
        name: str,
        sha256: str,
        number: int,
        width: int,
        is_cancelled: Callable[[], bool],
    ) -> PageImage:
        """Page ``number`` (from 1) so many pixels wide, or fewer where it would have too many.

        Raises as ``sizes``.
        """

        def take(answer: Answer) -> PageImage:
            wide, high = answer()["drawn"]
            length, pixels = 4 * _pixels_of(wide, high), bytearray()
            while len(pixels) < length:
                packed = base64.b64decode(answer()["pixels"], validate=True)
                pixels += _unpacked(packed, length - len(pixels))
            return PageImage(number, wide, high, pixels)

        request = {"path": str(path), "name": name, "sha256": sha256}
        return self._ask(request | {"page": number, "width": width}, is_cancelled, take)

    def _ask(
        self,
        request: dict[str, Any],
        is_cancelled: Callable[[], bool],
        take: Callable[[Answer], T],
    ) -> T:
        """Send a request and ``take`` what is answered, message by message."""
        name = str(request["name"])

        def answer() -> dict[str, Any]:
            message = self._answer(name, Deadline(self._wall_seconds), is_cancelled)
            if "error" in message:
                raise _RefusedError(str(message["error"]))
            return message

        with self._turn:
            try:
                self._send({"draw": request}, name)
                return take(answer)
            except _RefusedError as error:  # the process is ready for another page
                known = error.args[0] in _REFUSALS
                raise UnreadableFileError(
                    error.args[0] if known else "pages_damaged", name=name
                ) from error
            except UnreadableFileError as error:
                self._drop_child()
                code = "pages_stopped" if error.code in _STOPPED else "pages_damaged"
                raise UnreadableFileError(code, name=name) from error
            except (KeyError, TypeError, ValueError, zlib.error) as error:
                self._drop_child()
                raise UnreadableFileError("pages_damaged", name=name) from error
            except BaseException:
                self._drop_child()  # it is still at work on a page that nobody waits for
                raise


class _RefusedError(Exception):
    """What the process says of a file or a page that it cannot draw: a code."""


def _sizes(given: object) -> Sizes:
    if not isinstance(given, list) or not given or not all(map(_is_size, given)):
        raise ValueError("no sizes")
    return tuple((float(width), float(height)) for width, height in given)


def _is_size(given: object) -> bool:
    return (
        isinstance(given, list)
        and len(given) == 2
        and all(isinstance(side, (int, float)) and 0 < side < math.inf for side in given)
    )


def _pixels_of(width: object, height: object) -> int:
    if type(width) is not int or type(height) is not int or width < 1 or height < 1:
        raise ValueError("no size")
    if width * height > _MOST_PIXELS:
        raise ValueError("too large")
    return width * height


def _unpacked(packed: bytes, most: int) -> bytes:
    """A piece, of which there may be so much at the most: what would swell is not unpacked."""
    pixels = zlib.decompressobj().decompress(packed, most + 1)
    if not 0 < len(pixels) <= most:
        raise ValueError("another length")
    return pixels
