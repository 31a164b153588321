"""What the window says in the bar at the bottom of its pages: what was done, what failed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from viewer.jobs import Job
from viewer.models.error_words import error_words
from viewer.widgets.undo_bar import UndoBar


class Notices(QObject):
    """Puts sentences into the bar. A failure stays there until it is closed."""

    def __init__(self, bar: UndoBar, parent: QObject) -> None:
        super().__init__(parent)
        self._place: Callable[[], UndoBar] = lambda: bar

    def speak_in(self, place: Callable[[], UndoBar]) -> None:
        """Speak in the bar that ``place`` names: another window's, where this one is hidden."""
        self._place = place

    @property
    def _bar(self) -> UndoBar:
        return self._place()

    def say(self, sentence: str) -> None:
        """A sentence for a while."""
        self._bar.show_done(sentence)

    def complain(self, error: BaseException) -> None:
        """A failure as a sentence."""
        self._bar.show_error(error_words(error))

    def note_failure(self, _job: Job | None, error: Exception) -> None:
        """Work failed that nobody else answers for."""
        self.complain(error)

    def offer(self, sentence: str, undo: Callable[[], None]) -> None:
        """Say what was done, and offer to undo it."""
        self._bar.show_done(sentence, self.tr("Undo"), undo)

    def offer_more(self, sentence: str, more: str, show: Callable[[], None]) -> None:
        """Say what was done, and offer to show more of it."""
        self._bar.show_done(sentence, more, show)
