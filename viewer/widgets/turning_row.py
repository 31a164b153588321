"""Parts beside each other that come to stand below each other where they have not the room."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from viewer.theme import px

#: Between parts that stand below each other.
_BELOW = 4


class TurningRow(QHBoxLayout):
    """A row from ``least`` pixels of the design on; narrower it is a column."""

    def __init__(self, least: int, spacing: int = 6) -> None:
        super().__init__()
        self._least, self._beside = least, spacing
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(px(spacing))

    def put(self, *parts: QWidget | QLayout | int) -> "TurningRow":
        """Add widgets and layouts; -1 takes what is left."""
        for part in parts:
            if isinstance(part, QWidget):
                self.addWidget(part)
            elif isinstance(part, QLayout):
                self.addLayout(part)
            else:
                self.addStretch(1)
        return self

    def setGeometry(self, rect: QRect) -> None:
        """Turn, if the width wants it."""
        is_row = rect.width() >= px(self._least)
        turned = self.Direction.LeftToRight if is_row else self.Direction.TopToBottom
        if turned != self.direction():
            self.setDirection(turned)
            self.setSpacing(px(self._beside if is_row else _BELOW))
            self.update()
        super().setGeometry(rect)
