"""The frame of the window: rail at the left, toolbar over the pages, status strip at the bottom."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def framed(rail: QWidget, toolbar: QWidget, pages: QWidget, strip: QWidget) -> QWidget:
    """The four parts in one widget."""
    right = QWidget()
    column = _column(right)
    column.addWidget(toolbar)
    column.addWidget(pages, 1)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(right, 1)
    whole = QWidget()
    layout = _column(whole)
    layout.addLayout(middle, 1)
    layout.addWidget(strip)
    return whole


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
