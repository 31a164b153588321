"""Another language is told to pages one after another, so that it does not hold the window."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.jobs import Jobs


class PageLanguages:
    """Tells the pages of a stack of another language: the seen one at once, then the others.

    A page that is gone to before its turn is told when it is shown. Forms, which are filled before
    they are seen, are told at once.
    """

    def __init__(self, stack: QStackedWidget, jobs: Jobs) -> None:
        self._stack = stack
        self._jobs = jobs
        self._untold: set[QWidget] = set()
        stack.currentChanged.connect(self._tell_seen)

    def tell(self, pages: Iterable[QWidget]) -> None:
        """Tell ``pages`` in turn, and at once whatever else the stack holds."""
        self._untold = set(pages)
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
        if self._untold:
            _tell_language(self._untold.pop())
            self._jobs.after_paint(self._tell_next)


def _tell_language(page: QWidget) -> None:
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
