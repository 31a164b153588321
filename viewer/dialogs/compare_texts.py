"""Two texts side by side: differing words of editions marked, points of a translation aligned."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from db.model import ComparedRow, Comparison, Mark
from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.differing_text import DifferingText
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import ElidedLabel, Label
from viewer.widgets.scrolled_sheet import ScrolledSheet

_NUMBER_WIDTH = 34


class CompareTextsDialog(DialogFrame):
    """At the left the archive's document, at the right the waiting text. F8 goes on.

    ``captions`` say what stands at each side where both are in the archive.
    """

    def __init__(
        self,
        comparison: Comparison,
        parent: QWidget | None = None,
        captions: tuple[str, str] | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Side by side"))
        self.setAccessibleName(self.windowTitle())
        self._comparison = comparison
        self._captions = captions or (self.tr("In the archive"), self.tr("Waiting"))
        self._rows: list[QWidget] = []
        self._differing: list[QWidget] = []
        self._at = -1
        self.body.addWidget(Label(self.telling(self.summary), "secondary", "text2"))
        heads = self._heads()
        self.body.addLayout(heads)
        self.body.addWidget(Hairline())
        self.add_scrolled(self._sheet())
        self._scroll = self.findChild(ScrolledSheet)
        if self._scroll is not None:  # the heads stand above their columns, bar or no bar
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            heads.setContentsMargins(0, 0, bar, 0)
        self._next = self.add_button(self.tr("Next difference (F8)"))
        self._next.setVisible(bool(self._differing))
        self._next.clicked.connect(lambda: self.step(1))
        close = self.add_close_button()
        close.setFocus()
        for keys, step in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.step(step))
        self.resize(px(1080), px(720))

    @property
    def difference(self) -> int:
        """The number of the difference that was gone to last, -1 before the first."""
        return self._at

    def step(self, by: int) -> None:
        """Bring the next row that differs into view, after the last one the first."""
        if self._differing and self._scroll is not None:
            self._at = (self._at + by) % len(self._differing) if self._at >= 0 else 0
            self._scroll.ensureWidgetVisible(self._differing[self._at], 0, px(120))

    def summary(self) -> str:
        """What the comparison says in a line."""
        found = self._comparison
        if found.translated:
            alone = sum(1 for row in found.rows if not (row.left and row.right))
            pairs = self.tr("%Ln passage(s) side by side", "", len(found.rows) - alone)
            if not alone:
                return pairs
            lonely = self.tr("%Ln without a counterpart", "", alone)
            return f"{pairs} · {lonely}"
        if not found.removed and not found.added:
            return self.tr("No word differs")
        removed = self.tr("%Ln word(s) only at the left", "", found.removed)
        added = self.tr("%Ln only at the right", "", found.added)
        return f"{removed} · {added}"

    def _heads(self) -> QGridLayout:
        """The names of the files above their columns."""
        grid = self._columns()
        margin = Label()
        margin.setFixedWidth(px(_NUMBER_WIDTH))
        grid.addWidget(margin, 0, 0)
        for column, (caption, title) in enumerate(
            (
                (self._captions[0], self._comparison.left_title),
                (self._captions[1], self._comparison.right_title),
            ),
            1,
        ):
            grid.addWidget(Label(caption, "caption", "text2"), 0, column)
            grid.addWidget(ElidedLabel(title, "strong"), 1, column)
        return grid

    @staticmethod
    def _columns() -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, px(_NUMBER_WIDTH))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        grid = self._columns()
        grid.setVerticalSpacing(px(10))
        sheet.setLayout(grid)
        for place, row in enumerate(self._comparison.rows):
            self._add(grid, place, row)
        grid.setRowStretch(len(self._comparison.rows), 1)
        return sheet

    def _add(self, grid: QGridLayout, place: int, row: ComparedRow) -> None:
        top = Qt.AlignmentFlag.AlignTop
        number = Label(row.number, "strong", "text2")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        grid.addWidget(number, place, 0, top)
        left = DifferingText(row.left, _marks(row.left, row.right, row.left_marks), removed=True)
        right = DifferingText(
            row.right, _marks(row.right, row.left, row.right_marks), removed=False
        )
        grid.addWidget(left, place, 1, top)
        grid.addWidget(right, place, 2, top)
        if row.left_marks or row.right_marks or not (row.left and row.right):
            self._differing.append(right if row.right else left)


def _marks(own: str, other: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """What has no counterpart at all is marked whole."""
    return marks if other or not own else (Mark(0, len(own)),)
