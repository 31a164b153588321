"""Asks why records go into the recycle bin, or says what holds them; what moves them inherits."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.dialogs.reason import ReasonDialog
from viewer.pages.workplace import Workplace
from viewer.widgets.told_words import anew, each_anew


class BinAsking(QObject):
    """``asked`` carries the dialog when it is shown."""

    asked = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._parent = parent

    def ask_reason(self, said: Callable[[], list[str]], move: Callable[[str], None]) -> None:
        """Say what will go and ask why; then ``move`` is given the reason."""
        title = anew(lambda: self.tr("Move to the recycle bin"))
        hint = anew(lambda: self.tr("for example: recorded twice by mistake"))
        dialog = ReasonDialog(title, each_anew(said), title, hint, self._parent)
        dialog.accepted.connect(lambda: move(dialog.reason))
        self._show_dialog(dialog)

    def say_held(self, said: Callable[[], list[str]]) -> None:
        """Say why nothing can go."""
        title = anew(lambda: self.tr("Move to the recycle bin"))
        self._show_dialog(ReasonDialog(title, each_anew(said), parent=self._parent))

    def _show_dialog(self, dialog: ReasonDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.asked.emit(dialog)
