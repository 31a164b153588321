"""Another language is told to pages one after another, so that it does not hold the window."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.jobs import Jobs


class PageLanguages:
    """Tells the pages of a stack of another language: the seen one at once, then the others.

    A page that is gone to before its turn is told when it is shown, and so is one that fetches
    anew whatever it shows. Forms, which are filled before they are seen, are told at once.
    """

    def __init__(self, stack: QStackedWidget, jobs: Jobs) -> None:
        self._stack = stack
        self._jobs = jobs
        self._untold: set[QWidget] = set()
        self._coming: set[QWidget] = set()
        stack.currentChanged.connect(self._tell_seen)

    def tell(self, kept: Iterable[QWidget], fetching: Iterable[QWidget] = ()) -> None:
        """Tell pages that keep what they show in turn, those that fetch it when they are seen.

        Whatever else the stack holds is told at once.
        """
        self._coming = set(kept)
        self._untold = self._coming | set(fetching)
        for widget in map(self._stack.widget, range(self._stack.count())):
            if widget is not None and widget not in self._untold:
                _tell_language(widget)
        QTimer.singleShot(0, self._stack, self._tell_seen)  # after menus, rail and toolbar
        self._jobs.after_paint(self._tell_next)

    def _tell_seen(self, _place: int = 0) -> None:
        page = self._stack.currentWidget()
        if page is not None and page in self._untold:
            self._untold.discard(page)
            _tell_language(page)

    def _tell_next(self) -> None:
        if coming := self._coming & self._untold:
            page = coming.pop()
            self._untold.discard(page)
            _tell_language(page)
            self._jobs.after_paint(self._tell_next)


def _tell_language(page: QWidget) -> None:
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
