"""All values of a facet as rows, narrowed down by what is typed."""

import unicodedata
from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.model import FacetValue
from viewer.i18n import number_text
from viewer.widgets.facet_rows import Choice

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
#: й is a letter of its own, not и with a mark.
_BREVE = "\u0306"
_PLAIN = str.maketrans({"ə": "e", "ı": "i"})


class FacetValueModel(QAbstractListModel):
    """The values whose labels hold every word that was typed."""

    ValueRole, ChoiceRole = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[FacetValue, ...] = ()
        self._shown: list[FacetValue] = []
        self._chosen: Collection[str] = ()
        self._excluded: Collection[str] = ()
        self._words: list[str] = []

    def set_values(
        self, values: Sequence[FacetValue], chosen: Collection[str], excluded: Collection[str]
    ) -> None:
        """Show other values."""
        self.beginResetModel()
        self._values = tuple(values)
        self._chosen, self._excluded = chosen, excluded
        self._shown = self._filtered()
        self.endResetModel()

    def set_choices(self, chosen: Collection[str], excluded: Collection[str]) -> None:
        """The values stay, how they stand changes."""
        self._chosen, self._excluded = chosen, excluded
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def narrow(self, text: str) -> None:
        """Show only values with these words."""
        words = _folded(text).split()
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._shown = self._filtered()
            self.endResetModel()

    def _filtered(self) -> list[FacetValue]:
        if not self._words:
            return list(self._values)
        return [
            value
            for value in self._values
            if all(word in _folded(value.label) for word in self._words)
        ]

    def value(self, index: Index) -> FacetValue | None:
        """The value of a row."""
        row = index.row()
        return self._shown[row] if index.isValid() and row < len(self._shown) else None

    def choice(self, value: FacetValue) -> Choice:
        """How a value stands."""
        if value.value in self._chosen:
            return Choice.CHOSEN
        return Choice.EXCLUDED if value.value in self._excluded else Choice.FREE

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self.value(index)
        if value is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return value.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = {
                Choice.CHOSEN: self.tr("chosen"),
                Choice.EXCLUDED: self.tr("excluded"),
                Choice.FREE: "",
            }[self.choice(value)]
            parts = (value.label, number_text(value.count), said)
            return ", ".join(part for part in parts if part)
        if role == self.ValueRole:
            return value
        if role == self.ChoiceRole:
            return self.choice(value)
        return None


def _folded(text: str) -> str:
    """Letters as a plain keyboard types them: without case, marks above and dots of ё."""
    apart = unicodedata.normalize("NFD", text.casefold())
    kept = "".join(
        letter for letter in apart if not unicodedata.combining(letter) or letter == _BREVE
    )
    return unicodedata.normalize("NFC", kept).translate(_PLAIN)
