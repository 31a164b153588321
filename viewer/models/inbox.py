"""The files that wait for a person, as an item model. Fed with values; asks nobody."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from db.model import InboxItem, InboxState

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ComingFile:
    """A file that is still to be read; the one at hand is being read."""

    filename: str
    is_read_now: bool


class InboxFilter(StrEnum):
    """Which of the files are shown."""

    ALL = "all"
    CERTAIN = "certain"  # every value certain
    QUESTIONS = "questions"
    NO_SESSION = "no_session"
    INCOMPLETE = "incomplete"
    FAILED = "failed"  # not read at all
    KEPT = "kept"  # not yet read
    COMING = "coming"
    SET_ASIDE = "set_aside"


class InboxOrder(StrEnum):
    """In which order."""

    RECEIVED = "received"
    NAME = "name"
    QUESTIONS = "questions"  # fewest first


def belongs(state: InboxState, has_text: bool, shown: InboxFilter) -> bool:
    """Whether files in that state are among those that a filter shows."""
    aside = state is InboxState.DISCARDED
    match shown:
        case InboxFilter.ALL:
            return not aside
        case InboxFilter.SET_ASIDE:
            return aside
        case InboxFilter.CERTAIN:
            return state is InboxState.READY
        case InboxFilter.QUESTIONS:
            return state is InboxState.QUESTIONS
        case InboxFilter.NO_SESSION:
            return state is InboxState.NO_SESSION
        case InboxFilter.INCOMPLETE:
            return state is InboxState.INCOMPLETE and has_text
        case InboxFilter.FAILED:
            return not has_text and not aside and state is not InboxState.KEPT
        case InboxFilter.KEPT:
            return state is InboxState.KEPT
        case InboxFilter.COMING:
            return False


_KEYS: dict[InboxOrder, Callable[[InboxItem], Any]] = {
    InboxOrder.NAME: lambda item: item.filename.casefold(),
    InboxOrder.QUESTIONS: lambda item: (
        item.state is InboxState.KEPT,
        not item.has_text,
        item.questions,
    ),
}


class InboxModel(QAbstractListModel):
    """One row a file: those that wait as the filter and the order say, then those to come."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: tuple[InboxItem, ...] = ()
        self._kinds: Counter[tuple[InboxState, bool]] = Counter()
        self._chosen: tuple[InboxItem, ...] = ()
        self._coming: tuple[ComingFile, ...] = ()
        self._to_receive: tuple[ComingFile, ...] = ()
        self._items: tuple[InboxItem | ComingFile, ...] = ()
        self.shown = InboxFilter.ALL
        self.order = InboxOrder.RECEIVED

    def set_items(self, items: tuple[InboxItem, ...]) -> None:
        """Show these files, as far as the filter lets them."""
        self._all = items
        self._kinds = Counter((item.state, item.has_text) for item in items)
        self._refresh()

    def set_coming(self, coming: Sequence[ComingFile]) -> None:
        """Show these as still to be read."""
        self._coming = tuple(coming)
        self._refresh()

    def set_view(self, shown: InboxFilter, order: InboxOrder) -> None:
        """Show other files, or in another order."""
        self.shown, self.order = shown, order
        self._refresh()

    def items(self) -> tuple[InboxItem, ...]:
        """The files that are shown, without those to come."""
        return self._chosen

    def all_items(self) -> tuple[InboxItem, ...]:
        """All files that there are, set aside ones too."""
        return self._all

    def count(self, shown: InboxFilter) -> int:
        """How many files a filter would show, without those to come."""
        return sum(many for kind, many in self._kinds.items() if belongs(*kind, shown))

    def count_twice(self) -> int:
        """How many of those to come are in the inbox already, and only wait to be read."""
        return len(self._coming) - len(self._to_receive)

    def _to_be_received(self) -> tuple[ComingFile, ...]:
        if not self._coming or not any(state is InboxState.KEPT for state, _ in self._kinds):
            return self._coming
        kept = {item.filename for item in self._all if item.state is InboxState.KEPT}
        return tuple(file for file in self._coming if file.filename not in kept)

    def row_of(self, inbox_id: str) -> int:
        """The row of a file, -1 if it is not there."""
        for row, item in enumerate(self._items):
            if isinstance(item, InboxItem) and item.id == inbox_id:
                return row
        return -1

    def _refresh(self) -> None:
        """Rows that stay keep their place, so that a selection survives."""
        kinds = {kind for kind in self._kinds if belongs(*kind, self.shown)}
        chosen = [item for item in self._all if (item.state, item.has_text) in kinds]
        if self.order is not InboxOrder.RECEIVED:
            chosen.sort(key=_KEYS[self.order])
        self._chosen = tuple(chosen)
        self._to_receive = self._to_be_received()
        with_coming = self.shown in {InboxFilter.ALL, InboxFilter.COMING}
        new: tuple[InboxItem | ComingFile, ...] = (
            *chosen,
            *(self._to_receive if with_coming else ()),
        )
        old, same = self._items, 0
        while same < min(len(old), len(new)) and _key(old[same]) == _key(new[same]):
            same += 1
        if any(isinstance(item, InboxItem) for item in old[same:]):
            self.beginResetModel()
            self._items = new
            self.endResetModel()
            return
        # Only files to come have moved on: nobody's place in the list is lost.
        if same < len(old):
            self.beginRemoveRows(QModelIndex(), same, len(old) - 1)
            self._items = old[:same]
            self.endRemoveRows()
        if same < len(new):
            self.beginInsertRows(QModelIndex(), same, len(new) - 1)
            self._items = new
            self.endInsertRows()
        self._items = new
        if same:
            self.dataChanged.emit(self.index(0), self.index(same - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many files are shown."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file's name to show; the item itself under ``ITEM_ROLE``."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.filename
        return item if role == ITEM_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is still to be read cannot be opened yet."""
        flags = super().flags(index)
        if isinstance(index.data(ITEM_ROLE), ComingFile):
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags


def _key(item: InboxItem | ComingFile) -> object:
    return item.id if isinstance(item, InboxItem) else item
