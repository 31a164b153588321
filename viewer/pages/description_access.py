"""Above the form of a unit: how far readers may see it, and the way to change that."""

from PySide6.QtWidgets import QWidget

from viewer.pages.access_mark import AccessMark
from viewer.pages.page import row
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.plain_text import Label


class UnitAccess(QWidget):
    """Hidden while no unit is shown."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._unit_id = ""
        self._title = Label("", "secondary", "text2")
        self.mark = AccessMark()
        self.change = Button()
        self.change.clicked.connect(lambda: workplace.access_wanted.emit(self._unit_id))
        line = row(self._title, self.mark, self.change, -1, spacing=12)
        line.setContentsMargins(0, 0, 0, px(4))
        self.setLayout(line)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Its words."""
        self._title.setText(self.tr("Access for readers"))
        self.change.setText(self.tr("Change…"))

    def show_unit(self, unit_id: str) -> None:
        """Show how a unit stands; ``""`` hides all of it."""
        self._unit_id = unit_id
        self.setVisible(bool(unit_id))
        self.change.setVisible(self._workplace.can_write())
        self.mark.follow(self._workplace, unit_id)
