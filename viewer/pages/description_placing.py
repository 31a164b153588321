"""Below the form of a unit: what lies in it, and the way to lay more into it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model.description import PlacedRecord
from viewer.models.record_name import record_name
from viewer.pages.page import clear, row
from viewer.pages.wording import TYPE_ICONS, type_word
from viewer.theme import px
from viewer.widgets.buttons import Button, ToolButton
from viewer.widgets.no_results import IconMark
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label


class PlacedList(QWidget):
    """``opened`` and ``out_wanted`` carry a PlacedRecord."""

    opened = Signal(object)
    out_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "section")
        self._none = Label("", "secondary", "text2")
        self.more = Button()
        self.more.clicked.connect(self.more_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(12), 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._title)
        layout.addWidget(self._none)
        layout.addLayout(self._rows)
        layout.addLayout(row(self.more, -1))
        self.retranslate()

    def retranslate(self) -> None:
        """Its words."""
        self._title.setText(self.tr("Lies in it"))
        self._none.setText(self.tr("No meeting and no document yet"))
        self.more.setText(self.tr("Lay in…"))

    def show_placed(self, placed: Sequence[PlacedRecord], *, writable: bool) -> None:
        """List these."""
        clear(self._rows)
        self._none.setVisible(not placed)
        self.more.setVisible(writable)
        for one in placed:
            self._rows.addLayout(self._line(one, writable=writable))

    def _line(self, one: PlacedRecord, *, writable: bool) -> QHBoxLayout:
        link = PlaceLink(record_name(one.record) or type_word(one.record.type))
        link.activated.connect(lambda _tab, one=one: self.opened.emit(one))
        words = self.tr("sheets {sheets}").replace("{sheets}", one.sheets) if one.sheets else ""
        parts: list[QWidget | int] = [
            IconMark(TYPE_ICONS[one.record.type], 14),
            link,
            Label(words, "secondary", "text2"),
            -1,
        ]
        if writable:
            out = ToolButton("x", "", self.tr("Take out of the unit"))
            out.clicked.connect(lambda _checked=False, one=one: self.out_wanted.emit(one))
            parts.append(out)
        return row(*parts, spacing=8)
