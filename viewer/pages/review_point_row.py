"""The row of a point in the review form: number, kinds, wording."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import ProposedPoint, ResolutionKind
from viewer.models.proposal_paths import Path
from viewer.models.review import ReviewModel
from viewer.pages import review_texts
from viewer.pages.review_rows import NARROW, HoveredRow
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.kind_toggles import KindToggles
from viewer.widgets.value_edit import ValueEdit


class PointRow(HoveredRow):
    """A point: number, kinds, wording."""

    def __init__(self, model: ReviewModel, index: int) -> None:
        super().__init__()
        self.path = ("points", index, "text")
        self._model = model
        self._index = index
        self._shows: ProposedPoint | None = None
        self._number = ValueEdit(role="name", takes_back=True)
        self._number.setFixedWidth(px(52))
        self._kinds = KindToggles()
        self._text = ValueEdit(one_line=True, takes_back=True)
        self._remove = ToolButton("x", "", " ")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # at the point it has its keys
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, px(2))
        outer.setSpacing(0)
        line = self._line = QHBoxLayout()
        line.setSpacing(px(6))
        outer.addLayout(line)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._number, 0, top)
        line.addWidget(self._kinds, 0, top)
        line.addWidget(self._text, 1, top)
        line.addWidget(self._remove, 0, top)
        self._narrow = False
        self._text.focused.connect(lambda: self.focused.emit(self.path))
        self._number.focused.connect(lambda: self.focused.emit(self._number_path))
        self._text.committed.connect(lambda text: self._commit(self.path, text))
        self._number.committed.connect(lambda text: self._commit(self._number_path, text))
        self._kinds.toggled.connect(self._toggle)
        self._remove.clicked.connect(lambda: self._model.remove(("points",), self._index))
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow form the wording has a line of its own."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._line.removeWidget(self._text)
        self._outer.removeWidget(self._text)
        if narrow:
            self._line.insertStretch(2, 1)
            self._outer.addWidget(self._text)
        else:
            self._line.takeAt(2)
            self._line.insertWidget(2, self._text, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def _number_path(self) -> Path:
        return ("points", self._index, "number")

    def take_focus(self, path: Path = ()) -> None:
        """Move the keyboard to the wording, or to the number."""
        edit = self._number if path == self._number_path else self._text
        edit.take_focus()

    def has(self, path: Path) -> bool:
        """Whether a field is shown here."""
        return path in (self.path, self._number_path)

    def commit(self) -> None:
        """Hand over what was typed so far."""
        for edit in (self._number, self._text):
            edit.commit()

    def stops(self) -> list[QWidget]:
        """Where the keyboard stands, in order."""
        return [self._number.stop, *self._kinds.stops(), self._text.stop]

    def set_writable(self, writable: bool) -> None:
        """Whether the point can be corrected."""
        for edit in (self._number, self._text):
            edit.set_read_only(not writable)
        self._kinds.setEnabled(writable)
        self._remove.setEnabled(writable)

    def bind(self, model: ReviewModel) -> None:
        """Show another model from now on."""
        self._model = model
        self._shows = None

    def caret(self) -> int:
        """Where the caret stands in the wording; 0 without the keyboard."""
        return self._text.caret()

    def show_point(self) -> None:
        """Show the point as it stands in the model."""
        point = self._model.proposal.points[self._index]
        if self._shows is point:
            return
        self._shows = point
        self._number.set_value("" if point.number is None else point.number.text)
        self._text.set_value(point.text.text)
        self._kinds.set_kinds(frozenset(leaf.text for leaf in point.kinds))

    def retranslate(self) -> None:
        """Names for the screen reader."""
        self._number.set_placeholder("—")
        self._number.set_accessible(review_texts.full_label(self._number_path))
        self._text.set_accessible(review_texts.full_label(self.path))
        remove = self.tr("Remove point {number}").format(number=self._index + 1)
        self._remove.set_texts("", remove, "Alt+Del")

    def _commit(self, path: Path, text: str) -> None:
        self._shows = None
        self._model.set_value(path, text)

    def _toggle(self, kind: ResolutionKind) -> None:
        self._model.toggle_kind(self._index, kind)
