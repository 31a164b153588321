"""The left side of the description page: what is listed, and the buttons for it."""

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.model.description import UnitLevel
from viewer.pages.description_keeping import Described
from viewer.pages.description_lists import Listing, RegisterList
from viewer.pages.unit_tree import UnitTreeView
from viewer.theme import font, px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.context_menu import button_menu
from viewer.widgets.fields import DayField
from viewer.widgets.following import followed
from viewer.widgets.panels import FlowRow, Plane
from viewer.widgets.plain_text import WrappedLabel


class DescriptionPane(Plane):
    """``chosen`` carries the id of the row that a person comes to, ``history_wanted`` the same."""

    chosen = Signal(str)
    day_changed = Signal()
    history_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self.tree = UnitTreeView()
        self.lists = {one: RegisterList(one) for one in Listing if one is not Listing.TREE}
        self._here = ""
        self._day = DayField(QDate.currentDate())
        self.add = ToolButton("plus", " ")
        self.act = ToolButton("gavel", " ")
        self.print_button = ToolButton("printer", " ")
        self._note = WrappedLabel("", "secondary", "text2")
        self._stack = QStackedWidget()
        self._build()
        self.tree.chosen.connect(self.chosen)
        self.tree.menu_wanted.connect(self._show_menu)
        for one in self.lists.values():
            one.chosen.connect(self.chosen)
            one.table.menu_wanted.connect(self._show_menu)
        self.chosen.connect(self._note_chosen)
        self._day.dateChanged.connect(lambda _day: self.day_changed.emit())
        self.retranslate()

    def _build(self) -> None:
        self._stack.addWidget(self.tree)
        for one in self.lists.values():
            self._stack.addWidget(one)
        self._day.setFont(font("base"))
        self._day.setMinimumHeight(px(30))
        tools = QWidget()
        flow = FlowRow(6, 6, tools)
        for widget in (self.add, self._day, self.act, self.print_button):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(16), px(10))
        column.setSpacing(px(8))
        column.addWidget(tools)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)

    def retranslate(self) -> None:
        """Its words."""
        self.tree.retranslate()
        for one in self.lists.values():
            one.retranslate()
        self._day.setAccessibleName(self.tr("Due on the day"))
        self.act.set_texts(
            self.tr("Make an act of the selected rows"),
            self.tr("Draw up an act of disposal, which is carried out later and by hand"),
        )
        self.print_button.set_texts(
            self.tr("Print to PDF…"), self.tr("Print the register that is shown"), "Ctrl+Alt+F"
        )

    def _note_chosen(self, record_id: str) -> None:
        self._here = record_id

    def _show_menu(self, point: QPoint) -> None:
        """What the tools above do, and the versions of the record."""
        menu = button_menu(self, (self.add, self.act, self.print_button))
        history = menu.addAction(self.tr("History of the record"))
        history.setEnabled(bool(self._here))
        history.triggered.connect(lambda _checked=False: self.history_wanted.emit(self._here))
        away = menu.addAction(self.tr("History in a new window"))
        away.setEnabled(bool(self._here))
        away.triggered.connect(lambda _checked=False: self._history_apart())
        menu.popup(point)

    def _history_apart(self) -> None:
        with followed(apart=True):
            self.history_wanted.emit(self._here)

    @property
    def day(self) -> str:
        """The day for which it is listed what is due, ``YYYY-MM-DD``."""
        return self._day.date().toString(Qt.DateFormat.ISODate)

    def show_listing(
        self, shown: Listing, described: Described | None, current: str, *, writable: bool
    ) -> int:
        """Fill the list that is chosen, and offer what can be done with it; how many rows."""
        self._here = current
        self._stack.setCurrentWidget(self.tree if shown is Listing.TREE else self.lists[shown])
        words = {
            Listing.TREE: self.tr("Add a unit…"),
            Listing.ACCESSIONS: self.tr("Add an accession"),
            Listing.RULES: self.tr("Add a rule"),
        }
        self.add.set_texts(words.get(shown, ""), self.tr("Begin an empty form at the right"))
        self.add.setVisible(writable and shown in words)
        self._day.setVisible(shown is Listing.DUE)
        count = self._fill(shown, described, current) if described is not None else 0
        self.act.setVisible(writable and shown is Listing.DUE and count > 0)
        self.print_button.setVisible(shown not in {Listing.RULES, Listing.DUE} and count > 0)
        said = [self._said(shown)]
        if described is not None and not count:
            said += self._said_of_none(shown, writable=writable)
        self._note.setText(" ".join(part for part in said if part))
        self._note.setVisible(bool(self._note.text()))
        return count

    def _fill(self, shown: Listing, described: Described, current: str) -> int:
        if shown is Listing.TREE:
            self.tree.show_units(described.units, current, described.held)
            return len(described.units)
        self.lists[shown].show_described(described, current)
        return self.lists[shown].count()

    def printable(self, shown: Listing, current: str) -> tuple[str, str] | None:
        """The register to print and of what; of a file its series is printed. None: nothing."""
        if shown is Listing.ACCESSIONS:
            return "accessions", ""
        if shown is Listing.ACTS and current:
            return "disposal", current
        unit = self.tree.current_unit(UnitLevel.SUBSERIES) if shown is Listing.TREE else None
        return None if unit is None else ("inventory", unit.id)

    def _said(self, shown: Listing) -> str:
        if shown is Listing.DUE:
            return self.tr(
                "Files whose term has run out by that day, and those without the date that it is "
                "counted from. Select rows of one fonds to make an act of them."
            )
        if shown is Listing.ACTS:
            return self.tr(
                "Printing an act destroys nothing; carrying an approved one out erases what lies "
                "in its units. Acts are made where it is listed what is due."
            )
        return ""

    def _said_of_none(self, shown: Listing, *, writable: bool) -> tuple[str, str]:
        """What an empty list is for, and what to do first."""
        for_what, first = {
            Listing.TREE: (
                self.tr("Here the papers are described as a finding aid lists them: fonds, "
                        "series, files. Nothing is described yet."),
                self.tr("Begin with a fonds."),
            ),
            Listing.ACCESSIONS: (
                self.tr("Here it is entered what came in: on which day, from whom, with which "
                        "files. Nothing is entered yet."),
                self.tr("Add the first accession."),
            ),
            Listing.RULES: (
                self.tr("Here it is laid down how long documents of a kind are kept; units name "
                        "their rule. There is none yet."),
                self.tr("Add the first rule."),
            ),
            Listing.DUE: (self.tr("Nothing is due by that day."), ""),
            Listing.ACTS: (self.tr("No act is drawn up yet."), ""),
        }[shown]  # fmt: skip
        return for_what, first if writable else ""
