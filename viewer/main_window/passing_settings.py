"""What a window remembers that shows the past and is to leave no trace."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from viewer.settings import Settings


class PassingSettings(Settings):
    """Those of a window that goes without a trace: its archive and its shape are not kept.

    What was searched for is that of the archive with the UUID ``archive``.
    """

    def __init__(self, path: str, archive: str) -> None:
        super().__init__(Path(path))
        self._archive = archive

    @property
    def geometry(self) -> QByteArray:
        """As the window that it came from."""
        return QByteArray()

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        """Not kept."""

    def note_archive(self, folder: Path) -> None:
        """Not kept."""

    def queries(self, archive: str) -> tuple[str, ...]:
        """Those of the archive that it came from."""
        return super().queries(self._archive)

    def note_query(self, archive: str, query: str) -> None:
        """A query that is worth asking again there."""
        super().note_query(self._archive, query)

    def forget_queries(self, archive: str) -> None:
        """Forget what was searched for there."""
        super().forget_queries(self._archive)
