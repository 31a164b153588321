"""The waiting files above the review: which there are, which are shown, and which one is chosen."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from db.model import InboxItem, InboxState
from viewer.i18n import filled, number_text
from viewer.models.inbox import ITEM_ROLE, ComingFile, InboxFilter, InboxModel, InboxOrder
from viewer.pages import review_texts
from viewer.pages.page import Page
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.inbox_strip import InboxStrip


class InboxHead(Page):
    """``chosen`` carries the ``InboxItem`` that was chosen.

    ``files_wanted`` asks what became of all files that were given.

    ``certain_wanted`` asks to confirm all that are certain, ``back_wanted`` carries the id of a
    file that was set aside and is to wait again.
    """

    chosen = Signal(object)
    certain_wanted = Signal()
    files_wanted = Signal()
    back_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "b", parent)
        self._items = InboxModel(self)
        self._to_come = 0
        self._button = ToolButton("list-filter", "…")
        self._strip = InboxStrip(self._state_text)
        self._strip.setModel(self._items)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(10), px(2), px(10), px(2))
        layout.setSpacing(px(8))
        layout.addWidget(self._button)
        layout.addWidget(self._strip, 1)
        self._button.clicked.connect(self.open_menu)
        self._strip.selectionModel().currentChanged.connect(self._choose)
        self._strip.activated.connect(self._activate)
        self._strip.menu_wanted.connect(self._show_menu)
        self.retranslate()

    # What is shown --------------------------------------------------------------------------------

    def items(self) -> tuple[InboxItem, ...]:
        """The files that are shown, in their order."""
        return self._items.items()

    def all_items(self) -> tuple[InboxItem, ...]:
        """All files, whatever is shown."""
        return self._items.all_items()

    def is_empty(self) -> bool:
        """Whether nothing waits, is to come, or was set aside and is looked at."""
        waits = self._items.count(InboxFilter.ALL) or self._to_come
        return not waits and self._items.shown is not InboxFilter.SET_ASIDE

    def item(self, inbox_id: str) -> InboxItem | None:
        """One of the files; None if it is not there any more."""
        return next((one for one in self._items.all_items() if one.id == inbox_id), None)

    def show_items(self, items: tuple[InboxItem, ...], chosen: str | None) -> None:
        """Show these files; the one that was chosen stays so, else the first is."""
        looked_at = self._items.items()
        self._items.set_items(items)
        shown = self._items.items()
        if looked_at and not shown:  # the last one of a filter was settled: the others still wait
            self.set_view(InboxFilter.ALL, self._items.order)
            shown = self._items.items()
        if shown:
            row = -1 if chosen is None else self._items.row_of(chosen)
            kept = chosen is not None and row < 0 and self.item(chosen) is not None
            if not kept:  # a filter that hides the file at hand does not take it away
                self._select(max(0, row))
        self._say_count()

    def show_coming(self, paths: Sequence[Path], count: int) -> None:
        """Show what is still to be read: the first of them, and how many there are."""
        self._to_come = count
        self._items.set_coming(
            [ComingFile(path.name, is_read_now=not place) for place, path in enumerate(paths)]
        )
        self._say_count()

    def waits_besides(self, inbox_id: str) -> bool:
        """Whether another file waits, shown or not."""
        files = self._items.all_items()
        return any(one.id != inbox_id and one.state is not InboxState.DISCARDED for one in files)

    def next_after(self, settled: Sequence[str]) -> str | None:
        """The file that follows those in their order, else the one before them; None: no other."""
        ids = [one.id for one in self._items.items()]
        places = [place for place, one in enumerate(ids) if one in settled]
        last = max(places, default=-1)
        left = [one for one in (*ids[last + 1 :], *reversed(ids[: last + 1])) if one not in settled]
        return left[0] if places and left else None

    def set_view(self, shown: InboxFilter, order: InboxOrder) -> None:
        """Show other files, or in another order."""
        self._items.set_view(shown, order)
        self._say_count()
        if self._items.items():
            self._select(0)

    def step(self, by: int) -> None:
        """Choose the file so many places further, round and round."""
        count = len(self._items.items())
        if count:
            self._select((max(0, self._strip.currentIndex().row()) + by) % count)

    def reveal(self, inbox_id: str, *, choose: bool) -> None:
        """Bring the card of a file into sight, and open it."""
        row = self._items.row_of(inbox_id)
        if choose and row >= 0:
            self._select(row)
        elif row >= 0:
            self._strip.scrollTo(self._items.index(row))

    def reveal_coming(self) -> bool:
        """Bring the cards of what is still to be read into sight; False if there are none."""
        first = len(self._items.items())
        if first >= self._items.rowCount():
            return False
        self._strip.scrollTo(self._items.index(self._items.rowCount() - 1))
        self._strip.scrollTo(self._items.index(first))
        return True

    # The menu -------------------------------------------------------------------------------------

    def open_menu(self) -> None:
        """The filters with their counts, the orders, and what is done to several files."""
        self._show_menu(self._button.mapToGlobal(QPoint(0, self._button.height() + px(2))))

    def _show_menu(self, point: QPoint) -> None:
        from viewer.theme.style import quiet_style

        self._menu.setStyle(quiet_style())
        self._menu.popup(point)

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        self._fill_filters(menu)
        menu.addSeparator()
        orders = QActionGroup(menu)
        for order, text in (
            (InboxOrder.RECEIVED, self.tr("In the order of arrival")),
            (InboxOrder.NAME, self.tr("By name")),
            (InboxOrder.QUESTIONS, self.tr("Fewest questions first")),
        ):
            action = self._choice(menu, orders, text, checked=order is self._items.order)
            action.triggered.connect(self._viewer(self._items.shown, order))
        menu.addSeparator()
        certain = menu.addAction(self.tr("Confirm all that are certain…"))
        certain.triggered.connect(lambda _on=False: self.certain_wanted.emit())
        files = menu.addAction(self.tr("What became of the files…"))
        files.triggered.connect(lambda _on=False: self.files_wanted.emit())
        chosen = self._strip.currentIndex().data(ITEM_ROLE)
        if isinstance(chosen, InboxItem) and chosen.state is InboxState.DISCARDED:
            back = menu.addAction(filled(self.tr("Let “{name}” wait again"), name=chosen.filename))
            back.triggered.connect(partial(self._let_back, chosen.id))

    def _let_back(self, inbox_id: str, _checked: bool = False) -> None:
        self.back_wanted.emit(inbox_id)

    def _fill_filters(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for shown, text in self._filter_words():
            count = self._items.count(shown)
            if shown in {InboxFilter.ALL, InboxFilter.COMING}:
                count += self._to_come
            action = self._choice(
                menu, group, f"{text}\t{number_text(count)}", checked=shown is self._items.shown
            )
            action.triggered.connect(self._viewer(shown, self._items.order))

    @staticmethod
    def _choice(menu: QMenu, group: QActionGroup, text: str, *, checked: bool) -> QAction:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        menu.addAction(action)
        return action

    def _viewer(self, shown: InboxFilter, order: InboxOrder) -> Callable[[bool], None]:
        def show(_checked: bool = False) -> None:
            self.set_view(shown, order)

        return show

    def _filter_words(self) -> tuple[tuple[InboxFilter, str], ...]:
        return (
            (InboxFilter.ALL, self.tr("All that wait")),
            (InboxFilter.CERTAIN, self.tr("Every value certain")),
            (InboxFilter.QUESTIONS, self.tr("With questions")),
            (InboxFilter.NO_SESSION, self.tr("No meeting found")),
            (InboxFilter.INCOMPLETE, self.tr("Text incomplete")),
            (InboxFilter.FAILED, self.tr("Could not be read")),
            (InboxFilter.KEPT, self.tr("Kept, not yet read")),
            (InboxFilter.COMING, self.tr("Still to be read")),
            (InboxFilter.SET_ASIDE, self.tr("Set aside")),
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._strip.setAccessibleName(self.tr("Waiting files"))
        self._say_count()

    def _say_count(self) -> None:
        waiting = self._items.count(InboxFilter.ALL)
        shown, text = self._items.shown, self.tr("Inbox")
        if shown is not InboxFilter.ALL:
            text = dict(self._filter_words())[shown]
            waiting = self._items.count(shown)
        if shown in {InboxFilter.ALL, InboxFilter.COMING}:
            waiting += self._to_come - self._items.count_twice()
        tip = self.tr("Choose which files are shown, and in which order")
        self._button.set_texts(f"{text} {number_text(waiting)}", tip)

    def _state_text(self, item: InboxItem | ComingFile) -> str:
        if isinstance(item, ComingFile):
            return self.tr("Being read…") if item.is_read_now else self.tr("Waiting to be read")
        if item.state == InboxState.QUESTIONS:
            return self.tr("%Ln question(s)", "", item.questions)
        return review_texts.state_text(item)

    # Choosing -------------------------------------------------------------------------------------

    def _select(self, row: int) -> None:
        index = self._items.index(row)
        if index == self._strip.currentIndex():
            return  # who has scrolled away from it stays there
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._strip.selectionModel().setCurrentIndex(index, flags)
        self._strip.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, InboxItem):
            self.chosen.emit(item)

    def _activate(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, InboxItem) and item.state is InboxState.DISCARDED:
            self.back_wanted.emit(item.id)
