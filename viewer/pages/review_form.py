"""The record side of the review: doubtful values first, then everything that was read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.models.proposal_paths import Field, Path
from viewer.models.review import ReviewModel
from viewer.pages.review_language import LanguageRow
from viewer.pages.review_rows import PointRow, ValueRow
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.panels import Plane, WarmPanel
from viewer.widgets.plain_text import Label
from viewer.widgets.scroll_bar import thin_scroll_bars


class ReviewForm(QScrollArea):
    """Shows a ``ReviewModel``. ``field_focused`` carries the path that has the keyboard.

    ``add_wanted`` carries the group that something is to be added to.
    """

    field_focused = Signal(object)
    #: The path under the mouse, None when it has left.
    field_hovered = Signal(object)
    add_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_scroll_bars(self)
        self.viewport().setAutoFillBackground(False)
        self._model: ReviewModel | None = None
        self._rows: list[ValueRow] = []
        self._points: list[PointRow] = []
        self._current: Path | None = None
        self._wanted: Path | None = None
        self._is_stale = False

    # Showing ------------------------------------------------------------------------------------

    def show_model(self, model: ReviewModel | None) -> None:
        """Lay out a model's fields; None empties the form."""
        if self._model is not None:
            self._model.changed.disconnect(self._refresh)
            self._model.reshaped.disconnect(self._relay)
        self._model = model
        if model is not None:
            model.reshaped.connect(self._relay)
            model.changed.connect(self._refresh)
        self._lay_out()

    def focus_field(self, path: Path) -> None:
        """Move the keyboard to a field and bring it into view."""
        row = self._row_of(path)
        if row is not None:
            row.take_focus(path)
            self.ensureWidgetVisible(row, 0, px(60))

    def show_row(self, path: Path) -> None:
        """Bring a field into view; the keyboard stays where it is."""
        self._current = path
        row = self._row_of(path)
        if row is not None:
            self.ensureWidgetVisible(row, 0, px(60))

    def commit(self) -> None:
        """The field that has the keyboard hands its text over."""
        row = None if self._current is None else self._row_of(self._current)
        if row is not None:
            row.commit()

    def caret(self) -> int:
        """The caret's place in the wording of the point at hand; 0 if the keyboard is elsewhere."""
        row = None if self._current is None else self._row_of(self._current)
        return row.caret() if isinstance(row, PointRow) else 0

    def _row_of(self, path: Path) -> "ValueRow | PointRow | None":
        rows: list[ValueRow | PointRow] = [*self._rows, *self._points]
        return next((row for row in rows if row.has(path)), None)

    def choose_tie(self) -> None:
        """Open the choice of whom the name at hand stands for."""
        for row in self._rows:
            if row.path == self._current and row.tie is not None:
                row.tie.choose()

    def focus_first(self) -> None:
        """Move the keyboard to the first question, or to the first field."""
        if self._rows:
            self._rows[0].take_focus()

    def focus_soon(self, path: Path) -> None:
        """Move the keyboard to a field, after the form is laid out anew if it is going to be."""
        if self._is_stale:
            self._current = self._wanted = path
        else:
            self.focus_field(path)

    def _relay(self) -> None:
        # Rows must not be deleted while one of them is still telling of its change.
        self._is_stale = True
        QTimer.singleShot(0, self, self._lay_out)

    def _lay_out(self) -> None:
        self._is_stale = False
        place, path = self.verticalScrollBar().value(), self._wanted
        focused = QApplication.focusWidget()
        if path is None and focused is not None and self.isAncestorOf(focused):
            path = self._current
        self._wanted = None
        self._rows, self._points = [], []
        content = Plane("list", "l")
        if self._model is not None:
            self._fill(content, self._model)
        self.setWidget(content)
        self._refresh()
        self.verticalScrollBar().setValue(place)
        if path is not None and self._model is not None and self.isVisible():
            self.focus_field(path)

    def _fill(self, content: QWidget, model: ReviewModel) -> None:
        layout = QVBoxLayout(content)
        layout.setContentsMargins(px(16), px(10), px(10), px(24))
        layout.setSpacing(px(2))
        doubtful = model.doubtful()
        if doubtful:
            layout.addWidget(self._questions(model, doubtful))
            layout.addSpacing(px(10))
        asked = {field.path for field in doubtful}
        sure = [field for field in model.fields() if field.path not in asked]
        self._section(layout, self.tr("The meeting"), None)
        layout.addWidget(LanguageRow(model))
        self._add_rows(layout, [f for f in sure if _group(f) == "session"])
        self._section(layout, self.tr("Organisers"), ("session", "organisers"))
        self._add_rows(layout, [f for f in sure if _group(f) == "organisers"])
        self._section(layout, self.tr("Speakers"), ("participants",))
        self._add_rows(layout, [f for f in sure if _group(f) == "participants"])
        self._section(layout, self.tr("Points"), ("points",))
        for index in range(len(model.proposal.points)):
            point = PointRow(model, index)
            point.focused.connect(self._focus_moved)
            point.hovered.connect(self.field_hovered)
            self._points.append(point)
            layout.addWidget(point)
        self._section(layout, self.tr("Cited instruments"), ("instruments",))
        self._add_rows(layout, [f for f in sure if _group(f) == "instruments"])
        layout.addStretch(1)

    def _questions(self, model: ReviewModel, doubtful: tuple[Field, ...]) -> QWidget:
        panel = WarmPanel()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(px(14), px(10), px(6), px(12))
        layout.setSpacing(px(6))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Label(self.tr("Please check"), role="strong", colour="warn"))
        count = self.tr("%n value(s)", "", len(doubtful))
        head.addWidget(Label(count, role="secondary", colour="text2"))
        head.addStretch(1)
        layout.addLayout(head)
        for field in doubtful:
            row = ValueRow(model, field.path, field.evidence, doubtful=True)
            row.focused.connect(self._focus_moved)
            row.hovered.connect(self.field_hovered)
            self._rows.append(row)
            layout.addWidget(row)
        return panel

    def _section(self, layout: QVBoxLayout, title: str, group: Path | None) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, px(10), 0, px(2))
        line.addWidget(Label(title, role="strong"))
        line.addStretch(1)
        if group is not None:
            button = ToolButton("plus", self.tr("Add"))
            button.setAccessibleName(self.tr("Add to: {group}").format(group=title))
            button.clicked.connect(self._asker(group))
            line.addWidget(button)
        layout.addLayout(line)

    def _asker(self, group: Path) -> Callable[[], None]:
        return lambda: self.add_wanted.emit(group)

    def _add_rows(self, layout: QVBoxLayout, fields: list[Field]) -> None:
        assert self._model is not None
        for field in fields:
            row = ValueRow(self._model, field.path, field.evidence)
            row.focused.connect(self._focus_moved)
            row.hovered.connect(self.field_hovered)
            self._rows.append(row)
            layout.addWidget(row)

    # Following ----------------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self._model is None:
            return
        fields = {field.path: field for field in self._model.fields()}
        problems = self._model.problems()
        if not {row.path for row in self._rows} <= set(fields):
            return  # the form is about to be laid out anew
        for row in self._rows:
            row.show_field(fields[row.path], problems.get(row.path, ""))
        for point, row_of_point in zip(self._model.proposal.points, self._points, strict=False):
            del point
            row_of_point.show_point()

    def _focus_moved(self, path: Path) -> None:
        self._current = path
        self.field_focused.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._model is not None:
            self._lay_out()


def _group(field: Field) -> str:
    """The section of the form that a field belongs to."""
    return "organisers" if "organisers" in field.path else str(field.path[0])
