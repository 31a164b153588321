"""The columns of one page's table as a person has chosen them: shown, placed, sized, sorted by."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from db.model import RecordType
from viewer.models.column import Column
from viewer.models.column_choice import ColumnChoice, first_choice, kept_choice
from viewer.models.record_columns import COLUMNS, FIRST_ORDER
from viewer.models.record_table import RecordTableModel
from viewer.settings import Settings
from viewer.theme import scale
from viewer.widgets.record_table import RecordTable


class ColumnChoosing(QObject):
    """Keeps table, model and settings in step with the choice.

    ``order_changed`` wants the ids anew, ``fields_changed`` the rows.
    """

    order_changed = Signal()
    fields_changed = Signal()

    def __init__(
        self,
        record_type: RecordType,
        table: RecordTable,
        model: RecordTableModel,
        settings: Settings,
    ) -> None:
        super().__init__(table)
        self._name = record_type.value
        self._table, self._model, self._settings = table, model, settings
        self._columns = COLUMNS[record_type]
        self._first_order = FIRST_ORDER[record_type]
        self._places = {column.name: place for place, column in enumerate(self._columns)}
        self._choice = kept_choice(settings.table(self._name), self._columns, self._first_order)
        header = table.header
        header.set_choosing()
        header.order_wanted.connect(self._sort_by)
        header.move_wanted.connect(self._move)
        header.sized.connect(self._size)
        header.menu_wanted.connect(self._show_menu)
        header.left.connect(table.setFocus)
        self._show()

    @property
    def choice(self) -> ColumnChoice:
        """What is chosen now."""
        return self._choice

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns that there are."""
        return self._columns

    def shown(self) -> list[Column]:
        """The columns that are shown, from left to right."""
        return [self._columns[self._places[name]] for name in self._choice.shown]

    def fields(self) -> tuple[str, ...]:
        """The fields beyond the row that are shown."""
        return tuple(column.further for column in self.shown() if column.further)

    def orders(self) -> list[tuple[str, bool]]:
        """The fields to sort by, each with whether it descends."""
        return [(self._column(name).order, down) for name, down in self._choice.orders]

    def choose(self, choice: ColumnChoice) -> None:
        """Show and keep another choice."""
        before, fields = self._choice, set(self.fields())
        if choice == before:
            return
        self._choice = choice
        self._settings.set_table(self._name, choice.texts())
        self._show()
        if not set(self.fields()) <= fields:
            self.fields_changed.emit()
        if choice.orders != before.orders:
            self.order_changed.emit()

    def reset(self) -> None:
        """As at first."""
        self.choose(self.first())

    def first(self) -> ColumnChoice:
        """What is shown before anybody has chosen."""
        return first_choice(self._columns, self._first_order)

    def _column(self, name: str) -> Column:
        return self._columns[self._places[name]]

    def _show(self) -> None:
        choice, places = self._choice, self._places
        orders = [(places[name], down) for name, down in choice.orders]
        self._table.header.place([places[name] for name in choice.shown])
        self._table.set_own_widths({places[name]: own for name, own in choice.widths.items()})
        self._model.set_orders(orders)
        self._table.header.set_orders(orders)

    def _sort_by(self, place: int, further: bool) -> None:
        column = self._columns[place]
        if column.order:
            self.choose(self._choice.sorted_by(column.name, add=further))
        else:
            self._show()

    def _move(self, place: int, to: int) -> None:
        self.choose(self._choice.moved(self._columns[place].name, to))

    def _size(self, place: int, pixels: int) -> None:
        self.choose(self._choice.sized(self._columns[place].name, round(pixels / scale())))

    # The menu of the header, and the dialog -----------------------------------------------------

    def _show_menu(self, point: QPoint, place: int) -> None:
        from viewer.theme.style import quiet_style

        menu = QMenu(self._table)
        menu.setStyle(quiet_style())
        menu.aboutToHide.connect(menu.deleteLater)
        if 0 <= place < len(self._columns):
            self._add_orders(menu, self._columns[place])
        for column in self._columns:
            action = menu.addAction(column.title().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(column.name in self._choice.shown)
            action.setEnabled(column is not self._columns[0])
            action.toggled.connect(
                lambda on, name=column.name: self.choose(
                    self._choice.with_shown(name, on, self._columns)
                )
            )
        menu.addSeparator()
        menu.addAction(self.tr("Columns…\tCtrl+Alt+M")).triggered.connect(self.open_dialog)
        menu.addAction(self.tr("As at first")).triggered.connect(self.reset)
        menu.popup(point)

    def _add_orders(self, menu: QMenu, column: Column) -> None:
        choice, name = self._choice, column.name
        entries: Sequence[tuple[str, ColumnChoice]] = (
            (self.tr("Sort, ascending"), choice.in_order(name, False)),
            (self.tr("Sort, descending"), choice.in_order(name, True)),
            (self.tr("Sort by this one too"), choice.sorted_by(name, add=True)),
        )
        for text, wanted in entries:
            action = menu.addAction(text)
            action.setEnabled(bool(column.order))
            action.triggered.connect(lambda _checked=False, wanted=wanted: self.choose(wanted))
        if not column.order:
            menu.addAction(self.tr("This column cannot be sorted by")).setEnabled(False)
        menu.addSeparator()

    def open_dialog(self) -> None:
        """The columns as a list, to be shown, hidden and put in order."""
        from viewer.dialogs.choose_columns import ChooseColumnsDialog

        dialog = ChooseColumnsDialog(
            self._columns, self._choice, self.first(), self._table.window()
        )
        dialog.chosen.connect(self.choose)
        dialog.open()
