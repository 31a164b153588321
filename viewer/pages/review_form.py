"""The record side of the review: doubtful values first, then everything that was read.

Rows are made as they come into sight, a few at a time, and used again for the next file: a record
with a hundred points would else hold the window for half a second.
"""

from collections import deque

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from viewer.models.proposal_paths import Field, Path
from viewer.models.review import ReviewModel
from viewer.pages.review_language import LanguageRow
from viewer.pages.review_point_row import PointRow
from viewer.pages.review_rows import ValueRow
from viewer.pages.review_sections import FormSection, QuestionsPanel, Row, RowColumn
from viewer.pages.review_wanted import Wanted, wanted_rows
from viewer.theme import px
from viewer.widgets.follow_focus import FollowFocus
from viewer.widgets.panels import Plane
from viewer.widgets.scroll_bar import thin_scroll_bars

#: Rows that are there at once, and rows that are added in one turn of the loop after that.
AT_ONCE, IN_A_TURN = 4, 3


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
        FollowFocus(self)
        self.viewport().setAutoFillBackground(False)
        self._model: ReviewModel | None = None
        self._shown: dict[Wanted, Row] = {}
        self._coming: deque[Wanted] = deque()
        self._fields: dict[Path, Field] = {}
        self._tied: frozenset[Path] = frozenset()
        self._problems: dict[Path, str] = {}
        self._current: Path | None = None
        self._wanted: Path | None = None
        self._is_stale = False
        self._writable, self._why_not = True, ""
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(lambda: self._advance(IN_A_TURN))
        self._content = Plane()
        self._build()

    def _build(self) -> None:
        self._shown.clear()
        content = self._content = Plane("list", "l")
        self._questions = QuestionsPanel()
        self._language = LanguageRow()
        self._sections: dict[str, FormSection] = {
            "session": FormSection(self.tr("The meeting")),
            "organisers": FormSection(self.tr("Organisers"), ("session", "organisers")),
            "participants": FormSection(self.tr("Speakers"), ("participants",)),
            "points": FormSection(self.tr("Points"), ("points",)),
            "instruments": FormSection(self.tr("Cited instruments"), ("instruments",)),
        }
        layout = QVBoxLayout(content)
        layout.setContentsMargins(px(16), px(10), px(10), px(24))
        layout.setSpacing(px(2))
        layout.addWidget(self._questions)
        self._sections["session"].put_first(self._language, self._language.last_stop)
        for section in self._sections.values():
            layout.addWidget(section)
            section.add_wanted.connect(self.add_wanted)
        layout.addStretch(1)
        self._allow()
        self.setWidget(content)
        content.setVisible(self._model is not None)  # not before: it would be a window

    # Showing ------------------------------------------------------------------------------------

    def show_model(self, model: ReviewModel | None) -> None:
        """Lay out a model's fields; None empties the form."""
        if self._model is not None:
            self._model.changed.disconnect(self._refresh)
            self._model.reshaped.disconnect(self._relay)
            self._model.matched.disconnect(self._show_ties)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus()  # a row that is hidden would hand the keyboard to the next one
        self._model = model
        self._wanted, self._is_stale = None, False
        self._coming.clear()
        for row in self._shown.values():
            row.hide()
        self._shown.clear()
        self._content.setVisible(model is not None)
        if model is not None:
            model.reshaped.connect(self._relay)
            model.changed.connect(self._refresh)
            model.matched.connect(self._show_ties)
            self._language.bind(model)
            self._arrange()
        self.verticalScrollBar().setValue(0)

    def set_writable(self, writable: bool, why_not: str) -> None:
        """Whether anything can be corrected; ``why_not`` is told where nothing can."""
        if (writable, why_not) != (self._writable, self._why_not):
            self._writable, self._why_not = writable, why_not
            self._allow()

    def _allow(self) -> None:
        self._language.set_writable(self._writable, self._why_not)
        for section in self._sections.values():
            section.set_writable(self._writable, self._why_not)
        for row in self._shown.values():
            row.set_writable(self._writable)

    def focus_field(self, path: Path) -> None:
        """Move the keyboard to a field and bring it into view."""
        row = self._row_of(path)
        if row is not None:
            row.take_focus(path)
            self._bring_into_view(row)

    def show_row(self, path: Path) -> None:
        """Bring a field into view; the keyboard stays where it is."""
        self._current = path
        row = self._row_of(path)
        if row is not None:
            self._bring_into_view(row)

    def commit(self) -> None:
        """The field that has the keyboard hands its text over."""
        row = None if self._current is None else self._row_of(self._current)
        if row is not None:
            row.commit()

    def caret(self) -> int:
        """The caret's place in the wording of the point at hand; 0 if the keyboard is elsewhere."""
        row = None if self._current is None else self._row_of(self._current)
        return row.caret() if isinstance(row, PointRow) else 0

    def choose_tie(self) -> None:
        """Open the choice of whom the name at hand stands for."""
        row = None if self._current is None else self._row_of(self._current)
        if isinstance(row, ValueRow) and row.tie is not None:
            row.tie.choose()

    def focus_first(self) -> None:
        """Move the keyboard to the first question, or to the first field."""
        first = next(iter(self._shown.values()), None)
        if first is not None:
            first.take_focus()

    def focus_soon(self, path: Path) -> None:
        """Move the keyboard to a field, after the form is arranged anew if it is going to be."""
        if self._is_stale:
            self._current = self._wanted = path
        else:
            self.focus_field(path)

    # Arranging ----------------------------------------------------------------------------------

    def _relay(self) -> None:
        # Rows must not go while one of them is still telling of its change.
        self._is_stale = True
        QTimer.singleShot(0, self, self._rearrange)

    def _rearrange(self) -> None:
        if self._model is None or not self._is_stale:
            return
        self._is_stale = False
        path, self._wanted = self._wanted, None
        focused = QApplication.focusWidget()
        if path is None and focused is not None and self.isAncestorOf(focused):
            path = self._current
        self._arrange()
        if path is not None and self.isVisible():
            self.focus_field(path)

    def _arrange(self) -> None:
        """Keep the rows that are still wanted, and begin to bring those that are missing."""
        assert self._model is not None
        wanted = wanted_rows(self._model)
        self._questions.set_count(sum(section == "questions" for section, _ in wanted))
        self._coming.clear()
        for key in self._shown.keys() - set(wanted):
            self._shown.pop(key).hide()
        self._coming = deque(key for key in wanted if key not in self._shown)
        self._refresh()
        self._advance(AT_ONCE)

    def _advance(self, count: int) -> None:
        """Bring so many more rows; the others follow when the loop is back."""
        if self._is_stale:
            return  # what is to come is about to be something else
        for _ in range(min(count, len(self._coming))):
            section, path = key = self._coming.popleft()
            self._shown[key] = row = self._bring(section, path)
            self._fill(row)
            row.set_writable(self._writable)
            row.show()
        if self._coming:
            self._turn.start()
        else:
            self._turn.stop()

    def _bring(self, name: str, path: Path) -> Row:
        """A row that is there from before, or a new one in its place."""
        assert self._model is not None
        section: RowColumn = self._questions if name == "questions" else self._sections[name]
        row = section.row(path)
        if row is not None:
            row.bind(self._model)
            return row
        if path[0] == "points" and name == "points":
            row = PointRow(self._model, int(path[1]))
        else:
            colour = self._fields[path].evidence
            row = ValueRow(self._model, path, colour, doubtful=name == "questions")
        row.focused.connect(self._focus_moved)
        row.hovered.connect(self.field_hovered)
        section.add(row)
        return row

    def _row_of(self, path: Path) -> Row | None:
        """The row of a field; what is still to come before it is brought now."""
        if self._model is None or path not in self._fields:
            return None
        while True:
            for row in self._shown.values():
                if row.has(path):
                    return row
            if not self._coming or self._is_stale:
                return None
            self._advance(AT_ONCE)

    def _bring_into_view(self, row: Row) -> None:
        layout = self._content.layout()
        if layout is not None:
            layout.activate()  # it does not know yet where rows are that were just brought
        self.ensureWidgetVisible(row, 0, px(60))

    # Following ----------------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self._model is None:
            return
        self._fields = {field.path: field for field in self._model.fields()}
        self._problems, self._tied = self._model.problems(), self._model.tied_paths()
        self._language.show_language()
        if not {row.path for row in self._shown.values()} <= set(self._fields):
            return  # the form is about to be arranged anew
        for row in self._shown.values():
            self._fill(row)

    def _fill(self, row: Row) -> None:
        if isinstance(row, PointRow):
            row.show_point()
        else:
            problem = self._problems.get(row.path, "")
            field = self._fields[row.path]
            tied = field.leaf is not None and row.path in self._tied
            row.show_field(field, problem, tied=tied)

    def _show_ties(self) -> None:
        for row in self._shown.values():
            if isinstance(row, ValueRow):
                row.show_tie()

    def _focus_moved(self, path: Path) -> None:
        self._current = path
        self.field_focused.emit(path)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab does not pass by what is still to come."""
        self._advance(AT_ONCE)
        return super().focusNextPrevChild(on)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language at once; its rows follow a little later where nobody sees it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
            if self._model is not None:
                self._language.bind(self._model)
                (self._arrange if self.isVisible() else self._relay)()
