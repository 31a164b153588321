"""Beside the text of a file that is kept, but not yet read: what that means, and reading it now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import InboxItem, InboxState
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import Plane
from viewer.widgets.plain_text import Label, WrappedLabel


class KeptPanel(Plane):
    """In the place of the form. ``read_wanted`` carries the id of the file that is shown."""

    read_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "l", parent)
        self._item: InboxItem | None = None
        self._is_asked = False
        self._can_write = True
        self._title = Label(role="name")
        self._words = WrappedLabel(role="base", colour="text2")
        self._now = Button(primary=True)
        self._now.clicked.connect(self._read)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(IconMark("clock", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addLayout(head)
        layout.addWidget(self._words)
        layout.addWidget(self._now, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.hide()

    @property
    def shows(self) -> str:
        """The id of the kept file that is shown; ``""`` for none."""
        return "" if self._item is None else self._item.id

    def show_item(self, item: InboxItem | None) -> None:
        """Show a file, if it is one that is kept and not yet read; else nothing."""
        kept = item is not None and item.state is InboxState.KEPT
        if not kept or item is None or item.id != self.shows:
            self._is_asked = False
        self._item = item if kept else None
        self.setVisible(kept)
        self.retranslate()

    def set_writable(self, can_write: bool) -> None:
        """Whether anything can be read into the archive at all."""
        self._can_write = can_write
        self.retranslate()

    def _read(self) -> None:
        self._is_asked = True
        self.retranslate()
        self.read_wanted.emit(self.shows)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._title.setText(self.tr("Kept, not yet read"))
        words = self.tr(
            "The file is safe in the archive and is found by its words. What it says of a meeting "
            "is read out in the background, one file after the other; then its record is proposed "
            "here."
        )
        if self._item is not None and not self._item.has_text:
            words = self.tr(
                "The file is safe in the archive. Its text is in pictures: it is recognised when "
                "the file is read, and is found from then on."
            )
        self._words.setText(words)
        self._now.setText(self.tr("Being read…") if self._is_asked else self.tr("Read it now"))
        self._now.setEnabled(self._can_write and not self._is_asked)
