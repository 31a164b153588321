"""Pictures of pages in memory, within a bound: those that were asked for longest ago go first."""

from collections import OrderedDict

from PySide6.QtGui import QImage

#: How many bytes of pictures are kept.
LIMIT = 64 * 1024 * 1024


class PageCache:
    """By the digest of the original, the number of the page and its width in device pixels."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._size = 0
        self._images: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def __len__(self) -> int:
        return len(self._images)

    @property
    def size(self) -> int:
        """How many bytes the pictures take."""
        return self._size

    @property
    def limit(self) -> int:
        """How many they may take; one picture is kept however large it is."""
        return self._limit

    def get(self, digest: str, page: int, width: int) -> QImage | None:
        """The picture of that width."""
        found = self._images.get((digest, page, width))
        if found is not None:
            self._images.move_to_end((digest, page, width))
        return found

    def nearest(self, digest: str, page: int, width: int) -> QImage | None:
        """The picture whose width is nearest to that; None if there is none of the page."""
        widths = [key[2] for key in self._images if key[:2] == (digest, page)]
        if not widths:
            return None
        return self.get(digest, page, min(widths, key=lambda known: abs(known - width)))

    def put(self, digest: str, page: int, width: int, image: QImage) -> None:
        """Keep a picture; older ones go where the bound asks for it."""
        self._forget((digest, page, width))
        self._images[digest, page, width] = image
        self._size += image.sizeInBytes()
        while self._size > self._limit and len(self._images) > 1:
            self._forget(next(iter(self._images)))

    def clear(self) -> None:
        """Let all of them go."""
        self._images.clear()
        self._size = 0

    def _forget(self, key: tuple[str, int, int]) -> None:
        image = self._images.pop(key, None)
        if image is not None:
            self._size -= image.sizeInBytes()
