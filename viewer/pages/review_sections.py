"""The sections of the review form: rows that are made once, kept by their path, and used again.

A row costs a millisecond or two to make, and a record may have hundreds: what is not wanted is
hidden and comes back with the next file. Order and Tab order are those of the paths.
"""

from bisect import bisect

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.models.proposal_paths import Path, place_of
from viewer.pages.review_point_row import PointRow
from viewer.pages.review_rows import ValueRow
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.panels import WarmPanel
from viewer.widgets.plain_text import Label, set_tooltip

Row = ValueRow | PointRow


class RowColumn(QWidget):
    """Rows in the order of their paths."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[Path, Row] = {}
        self._order: list[Path] = []
        # What the keyboard is at before it comes to the first row.
        self.first_stop: QWidget = self
        self._column = QVBoxLayout()

    def row(self, path: Path) -> Row | None:
        """The row of a path, shown or not; None if there never was one."""
        return self._rows.get(path)

    def add(self, row: Row) -> None:
        """Put a new row in its place, also for Tab: what is made late would be walked to last."""
        at = bisect([place_of(path) for path in self._order], place_of(row.path))
        came_from = self._rows[self._order[at - 1]].stops()[-1] if at else self.first_stop
        self._order.insert(at, row.path)
        self._rows[row.path] = row
        self._column.insertWidget(at, row)
        for stop in row.stops():
            _walk(came_from, stop)
            came_from = stop


class FormSection(RowColumn):
    """A title with rows under it. ``add_wanted`` carries the group that is to grow."""

    add_wanted = Signal(object)

    def __init__(self, title: str, group: Path | None = None) -> None:
        super().__init__()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(px(2))
        line = QHBoxLayout()
        line.setContentsMargins(0, px(10), 0, px(2))
        line.addWidget(Label(title, role="strong"))
        line.addStretch(1)
        if group is not None:
            button = ToolButton("plus", self.tr("Add"))
            button.setAccessibleName(self.tr("Add to: {group}").format(group=title))
            button.clicked.connect(lambda: self.add_wanted.emit(group))
            line.addWidget(button)
            self.first_stop = button
        self._outer.addLayout(line)
        self._button = button if group is not None else None
        self._column.setSpacing(px(2))
        self._outer.addLayout(self._column)

    def set_writable(self, writable: bool, why_not: str) -> None:
        """Whether something can be added; else why nothing can."""
        if self._button is not None:
            self._button.setEnabled(writable)
            set_tooltip(self._button, why_not)

    def put_first(self, widget: QWidget, last_stop: QWidget) -> None:
        """Put something between the title and the rows."""
        self._outer.insertWidget(1, widget)
        self.first_stop = last_stop


class QuestionsPanel(RowColumn):
    """What a person should look at first, on a warm ground."""

    def __init__(self) -> None:
        super().__init__()
        panel = WarmPanel()
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(14), px(10), px(6), px(12))
        column.setSpacing(px(6))
        self._count = Label(role="secondary", colour="text2")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(self.tr("Please check"), role="strong", colour="warn"))
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        self._column.setSpacing(px(6))
        column.addLayout(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, px(10))
        outer.addWidget(panel)
        self.hide()

    def set_count(self, count: int) -> None:
        """How many values are asked about; without any there is no panel."""
        self._count.setText(self.tr("%Ln value(s)", "", count))
        self.setVisible(bool(count))


def _walk(first: QWidget, second: QWidget) -> None:
    """Let Tab lead from one to the other, also where one of them cannot be gone to yet."""
    policies = [(one, one.focusPolicy()) for one in (first, second)]
    for one, policy in policies:
        if policy == Qt.FocusPolicy.NoFocus:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QWidget.setTabOrder(first, second)
    for one, policy in policies:
        one.setFocusPolicy(policy)
