"""The original of a document as pictures of its pages, drawn in a limited process.

What is shown is what was received: the process compares the digest of the bytes that it draws.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.errors import OriginalDamagedError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.ingest import PageWorker
    from db.model import Original
    from db.model.page_images import OriginalPages, PageImage
    from db.usecases.open_archive import OpenedArchive


def _never() -> bool:
    return False


class PageImages:
    """Draws one page at a time; ``is_stale`` may end that early with ``db.progress.Cancelled``.

    The process is started with the first page and goes on until ``rest`` or ``close``.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened
        self._worker: PageWorker | None = None
        opened.at_close(self.close)

    def pages(self, document_id: str, is_stale: Callable[[], bool] = _never) -> OriginalPages:
        """The document's original, or another file of its text, with the sizes of its pages.

        Raises RecordNotFoundError, OriginalDamagedError, UnreadableFileError (``pages_…``).
        """
        from db.model.page_images import OriginalPages, drawable_original
        from db.usecases.show_record import show_document

        document = show_document(self._opened, document_id)
        original = drawable_original(document)
        if original is None:
            raise UnreadableFileError("pages_unsupported", name=document.original.filename)
        path = self._path(original)
        try:
            sizes = self._working().sizes(path, original.filename, original.sha256, is_stale)
        except UnreadableFileError as error:
            raise _damaged(error, original) from error
        read_from = original.sha256 == document.original.sha256
        return OriginalPages(document_id, original, sizes, read_from)

    def draw(
        self,
        pages: OriginalPages,
        number: int,
        width: int,
        is_stale: Callable[[], bool] = _never,
    ) -> PageImage:
        """A page (from 1), ``width`` pixels wide, or fewer where it would have too many.

        Raises OriginalDamagedError, UnreadableFileError (``pages_…``).
        """
        original = pages.original
        path = self._path(original)
        try:
            return self._working().draw(
                path, original.filename, original.sha256, number, width, is_stale
            )
        except UnreadableFileError as error:
            raise _damaged(error, original) from error

    def rest(self) -> None:
        """Nobody looks at pages now: let the process go."""
        if self._worker is not None:
            self._worker.rest()

    def close(self) -> None:
        """End the process for good."""
        if self._worker is not None:
            self._worker.close()

    def _path(self, original: Original) -> Path:
        path = self._opened.paths.original(original.sha256)
        if not path.is_file() or path.is_symlink():
            raise OriginalDamagedError(
                "original_missing", sha256=original.sha256, name=original.filename
            )
        return path.absolute()

    def _working(self) -> PageWorker:
        if self._worker is None:
            from db.ingest import PageWorker

            self._worker = PageWorker()
        return self._worker


def _damaged(
    error: UnreadableFileError, original: Original
) -> UnreadableFileError | OriginalDamagedError:
    if error.code != "original_changed":
        return error
    return OriginalDamagedError(sha256=original.sha256, name=original.filename)
