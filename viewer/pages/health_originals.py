"""The originals that are not what was received, each with what is known and a way out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.fixity import DamagedOriginal
from viewer.dialogs.backup_words import damage_words
from viewer.i18n import moment_text
from viewer.pages.page import clear
from viewer.theme import px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import WarmPanel, column
from viewer.widgets.plain_text import WrappedLabel


class DamagedList(QWidget):
    """``copy_wanted`` carries the original of which a good copy is wanted."""

    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: dict[str, LinkLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self.hide()

    def show_damaged(self, damaged: Sequence[DamagedOriginal], *, writable: bool) -> None:
        """Show those; only where the archive can be changed a copy can be taken."""
        clear(self._column)
        self._links = {}
        for one in damaged:
            self._column.addWidget(self._panel(one, writable=writable))
        self.setVisible(bool(damaged))

    def links(self) -> dict[str, LinkLabel]:
        """The ways out, by digest."""
        return self._links

    def _panel(self, damaged: DamagedOriginal, *, writable: bool) -> QWidget:
        panel = WarmPanel()
        panel.setMaximumWidth(px(860))
        lines = column(panel, 12, 3)
        lines.addWidget(WrappedLabel(damaged.filename, "strong"))
        checked = self.tr("Checked {when}, received {since}.")
        checked = checked.replace("{when}", moment_text(damaged.checked_at, prose=True))
        checked = checked.replace("{since}", moment_text(damaged.received_at, prose=True))
        lines.addWidget(WrappedLabel(f"{damage_words(damaged)} {checked}"))
        if damaged.document is not None and damaged.document.label:
            of = self.tr("Original of: {title}").replace("{title}", damaged.document.label)
            lines.addWidget(WrappedLabel(of, "secondary", "text2", max_lines=2))
        if writable:
            link = LinkLabel(self.tr("Take the good copy from a backup…"))
            link.setAccessibleDescription(damaged.filename)
            link.activated.connect(partial(self._want, damaged))
            self._links[damaged.sha256] = link
            lines.addWidget(link)
        return panel

    def _want(self, damaged: DamagedOriginal, _held: bool) -> None:
        self.copy_wanted.emit(damaged)
