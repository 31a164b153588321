"""The sections of the facets: rows of values, languages, years. Each keeps and reuses its parts."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import FacetValue
from viewer.theme import px
from viewer.widgets.facet_rows import Choice, FacetButton, FacetRow, LanguageButton
from viewer.widgets.histogram import YearHistogram
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.plain_text import Label

#: Values of a long facet that are shown before «more» is asked for.
SHOWN = 3
#: A facet with more hidden values than this shows them in a popup instead of below.
UNFOLDED = 12


class FacetState(NamedTuple):
    """What a section shows: values by count, those chosen, those excluded; whether all came."""

    values: tuple[FacetValue, ...]
    chosen: Collection[str] = ()
    excluded: Collection[str] = ()
    complete: bool = True

    def choice(self, value: str) -> Choice:
        """How a value stands."""
        if value in self.chosen:
            return Choice.CHOSEN
        return Choice.EXCLUDED if value in self.excluded else Choice.FREE


class FacetSection(QWidget):
    """A heading with an action at its right, and what is below it."""

    #: A value, and whether it is to be excluded (or chosen); each again takes it back.
    toggled = Signal(str, bool)
    menu_wanted = Signal(str, QPoint)
    #: All values are to be seen; the point of the screen where a popup belongs.
    all_wanted = Signal(QPoint)
    #: Values that are to be the only ones chosen (False) or excluded (True).
    span_taken = Signal(tuple, bool)

    def __init__(self, facet: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facet = facet
        self._order: list[QWidget] = []
        self.heading = Label("", "badge", "text2")
        self.action = LinkLabel("", "secondary")
        self.action.setObjectName(f"{facet}:action")
        self.action.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, px(6), 0)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.action)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addLayout(head)
        self.rows.addSpacing(px(2))

    def show_state(self, title: str, state: FacetState) -> None:
        """Show values under a title; without values the section is hidden."""
        if self.heading.text() != title:
            self.heading.setText(title)
        if self.isHidden() is bool(state.values):
            self.setVisible(bool(state.values))

    def _wire(self, button: FacetButton) -> None:
        button.choose_wanted.connect(lambda: self.toggled.emit(button.value, False))
        button.exclude_wanted.connect(lambda: self.toggled.emit(button.value, True))
        button.menu_wanted.connect(lambda point: self.menu_wanted.emit(button.value, point))

    def _follow_order(self, buttons: Iterable[FacetButton]) -> None:
        """Let Tab go through the buttons as they stand, whenever they were made."""
        order: list[QWidget] = [self.action, *buttons]
        if order != self._order:
            self._order = order
            for one, following in pairwise(order):
                QWidget.setTabOrder(one, following)

    def _reused(
        self, old: dict[str, FacetButton], shown: Sequence[FacetValue]
    ) -> dict[str, FacetButton | None]:
        """For each value the button that shows it, or one that is free; None where one is missing.

        A value keeps its button, so that the focus and a half-made click stay with it.
        """
        wanted = {value.value for value in shown}
        free = [button for name, button in old.items() if name not in wanted]
        return {
            value.value: old.get(value.value) or (free.pop() if free else None) for value in shown
        }


class RowsSection(FacetSection):
    """Values below each other; of a ``long`` facet the first few."""

    def __init__(self, facet: str, *, long: bool, parent: QWidget | None = None) -> None:
        super().__init__(facet, parent)
        self._long = long
        self._opened = False
        self._state = FacetState(())
        self._buttons: dict[str, FacetButton] = {}
        self._spare: list[FacetButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.rows.addLayout(self._column)
        self.action.activated.connect(lambda _held: self._open())

    def show_state(self, title: str, state: FacetState) -> None:
        """Show the rows; those that stay are the same widgets."""
        super().show_state(title, state)
        self._state = state
        shown = self._shown(state)
        self._place(shown)
        self._show_action(len(state.values) - len(shown))

    def _place(self, shown: Sequence[FacetValue]) -> None:
        old = self._buttons | {f"\0{place}": row for place, row in enumerate(self._spare)}
        reused = self._reused(old, shown)
        self._buttons = {}
        for place, value in enumerate(shown):
            row = reused[value.value] or self._made(value)
            self._buttons[value.value] = row
            if row.objectName() != f"{self._facet}:{value.value}":
                row.setObjectName(f"{self._facet}:{value.value}")
            if self._facet == "kind" and isinstance(row, FacetRow):
                row.set_kind(value.value)
            row.show_value(value, self._state.choice(value.value))
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            if row.isHidden():
                row.show()
        self._follow_order(self._buttons.values())
        used = set(self._buttons.values())
        self._spare = [row for row in old.values() if row not in used]
        for row in self._spare:
            if not row.isHidden():
                row.setObjectName("")
                row.hide()

    def _made(self, value: FacetValue) -> FacetButton:
        row = FacetRow(value, parent=self)
        self._wire(row)
        return row

    def _shown(self, state: FacetState) -> tuple[FacetValue, ...]:
        values = state.values
        if not self._long or len(values) <= SHOWN + 1:
            return values
        if self._opened and not self._pops_up():
            return values
        late = tuple(v for v in values[SHOWN:] if state.choice(v.value) is not Choice.FREE)
        return values[:SHOWN] + late

    def _pops_up(self) -> bool:
        return len(self._state.values) - SHOWN > UNFOLDED or not self._state.complete

    def _show_action(self, hidden: int) -> None:
        foldable = self._opened and self._long and len(self._state.values) > SHOWN + 1
        shown = bool(hidden) or foldable
        if self.action.isHidden() is shown:
            self.action.setVisible(shown)
        if not shown:
            return
        if hidden:
            text = self.tr("%Ln more", "", hidden) if self._state.complete else self.tr("All…")
        else:
            text = self.tr("fewer")
        if self.action.text() != text:
            self.action.setText(text)
        self.action.setAccessibleName(f"{self.heading.text()}: {text}")

    def _open(self) -> None:
        if self._pops_up():
            corner = QPoint(self.width() + px(12), 0)
            self.all_wanted.emit(self.mapToGlobal(corner))
            return
        self._opened = not self._opened
        self.show_state(self.heading.text(), self._state)


class LanguagesSection(FacetSection):
    """The languages beside each other."""

    def __init__(self, facet: str, parent: QWidget | None = None) -> None:
        super().__init__(facet, parent)
        self._buttons: dict[str, FacetButton] = {}
        self._line = QHBoxLayout()
        self._line.setContentsMargins(0, px(2), px(4), 0)
        self._line.setSpacing(px(7))
        self.rows.addLayout(self._line)

    def show_state(self, title: str, state: FacetState) -> None:
        """Show the buttons; there are few languages, so that one once seen keeps its button."""
        super().show_state(title, state)
        places = [value.value for value in state.values]
        for value in state.values:
            button = self._buttons.get(value.value)
            if button is None:
                button = self._buttons[value.value] = LanguageButton(value, self)
                button.setObjectName(f"{self._facet}:{value.value}")
                self._wire(button)
            button.show_value(value, state.choice(value.value))
        if self._present() != places:
            self._arrange(places)

    def _present(self) -> list[str]:
        return [name for name, button in self._buttons.items() if self._line.indexOf(button) >= 0]

    def _arrange(self, places: Sequence[str]) -> None:
        while self._line.takeAt(0) is not None:
            pass
        self._buttons = {name: self._buttons[name] for name in places} | self._buttons
        for name, button in self._buttons.items():
            button.setVisible(name in places)
            if name in places:
                self._line.addWidget(button)
        self._follow_order(self._buttons[name] for name in places)
        for _ in range(3 - len(places)):
            self._line.addStretch(1)


class YearsSection(FacetSection):
    """The years as bars, with the span that is shown or chosen."""

    def __init__(self, facet: str, parent: QWidget | None = None) -> None:
        super().__init__(facet, parent)
        self._bars = YearHistogram()
        self._bars.setObjectName("year:bars")
        self._bars.span_changed.connect(lambda span: self.span_taken.emit(span, False))
        self._bars.exclusion_changed.connect(lambda span: self.span_taken.emit(span, True))
        self._bars.span_drawn.connect(self._show_span)
        self.action.activated.connect(lambda _held: self.span_taken.emit((), False))
        self.action.show()
        self.rows.addWidget(self._bars)
        self._span: tuple[str, ...] = ()
        self._chosen = False

    def show_state(self, title: str, state: FacetState) -> None:
        """Show the bars."""
        super().show_state(title, state)
        if not state.values:
            return
        self._bars.set_years(state.values, sorted(state.chosen), sorted(state.excluded))
        self._chosen = bool(state.chosen)
        years = sorted(value.value for value in state.values)
        self._span = tuple(sorted(state.chosen) or years)
        # Nothing to take back without a choice: the span is only said.
        policy = Qt.FocusPolicy.StrongFocus if self._chosen else Qt.FocusPolicy.NoFocus
        self.action.setFocusPolicy(policy)
        transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self.action.setAttribute(transparent, not self._chosen)
        self._show_span(())

    def _show_span(self, drawn: tuple[str, ...]) -> None:
        """The span that is being drawn, else the one that is shown."""
        span = drawn or self._span
        label = span[0] if span[0] == span[-1] else f"{span[0]}–{span[-1]}"
        if self.action.text() != label:
            self.action.setText(label)
        said = self.tr("Show all years (now {span})").format(span=label)
        self.action.setAccessibleName(said if self._chosen else label)
