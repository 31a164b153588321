"""A thin bar that tells how far work has come, or only that it goes on."""

from PySide6.QtWidgets import QProgressBar

from viewer.theme import px
from viewer.widgets.fading import may_move


class ProgressLine(QProgressBar):
    """Without figures. Of work without a known end it shows a running bar, if that may run."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setFixedHeight(px(8))
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; a total of 0 is unknown."""
        self.setRange(0, total or (0 if may_move(self) else 1))
        self.setValue(done if total else 0)
