"""The rows of a selection by its ranges: all may be chosen, and an index for each is slow."""

from PySide6.QtCore import QItemSelection, QObject


def chosen_rows(selection: QItemSelection) -> list[int]:
    """In their order, each once."""
    parts = [selection.at(place) for place in range(selection.size())]
    return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})


class ChosenWords(QObject):
    """How many are chosen. An object because only those can say a plural."""

    def many(self, number: int) -> str:
        """«выбрано 5»."""
        return self.tr("%Ln chosen", "", number)
