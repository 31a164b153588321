"""The least that PySide6 can show: what the program's start is held against."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    """Says that it has painted, and ends; with ``--stay`` in the command it stays."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell when the event loop is back."""
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print("first paint", flush=True)
        if "--stay" not in sys.argv:
            QApplication.exit(0)


def main() -> int:
    """Show it once."""
    app = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1280, 800)
    window.setCentralWidget(QLabel("bare"))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
