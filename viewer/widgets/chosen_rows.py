"""The rows of a selection by its ranges: all rows may be chosen, and an index for each is slow."""

from PySide6.QtCore import QItemSelection


def chosen_rows(selection: QItemSelection) -> list[int]:
    """In their order, each once."""
    parts = [selection.at(place) for place in range(selection.size())]
    return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
