"""The facets of a result: years, councils, kinds, persons, places, languages to filter by."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from db.model import FacetValue
from viewer.theme import Theme, px
from viewer.widgets.facet_rows import Choice
from viewer.widgets.facet_sections import (
    SHOWN,
    FacetSection,
    FacetState,
    LanguagesSection,
    RowsSection,
    YearsSection,
)
from viewer.widgets.kept_scroll import KeptScroll
from viewer.widgets.panels import Plane
from viewer.widgets.scroll_bar import ThinScrollBar

__all__ = ["ORDER", "SHOWN", "FacetPanel", "Filters", "facet_title"]

Filters = dict[str, tuple[str, ...]]
#: So many values of each facet are asked for; a facet with as many may have more.
RAIL_VALUES = 40
_LONG = ("topic", "person", "place", "council", "tag")
ORDER = ("year", "council", "kind", "topic", "person", "place", "tag", "type", "language")


class FacetPanel(QScrollArea):
    """Shows what a result can be narrowed down to. ``filters_changed(filters)`` by the user.

    Values chosen in one facet are alternatives, facets together must all fit; an excluded value
    (``excluded_changed``) fits nothing. A facet without values is not shown; a value that is
    chosen or excluded stays to be taken back even at count 0. ``all_wanted`` carries a facet and
    the point of the screen where all its values belong.
    """

    filters_changed = Signal(dict)
    excluded_changed = Signal(dict)
    all_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets: Mapping[str, tuple[FacetValue, ...]] = {}
        self._selected: Filters = {}
        self._excluded: Filters = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._sections: dict[str, FacetSection] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self, "rail"))
        KeptScroll(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Narrow down"))
        Theme.current().resized.connect(self._build)
        self._build()

    def set_facets(
        self,
        facets: Mapping[str, Sequence[FacetValue]],
        selected: Mapping[str, Sequence[str]] | None = None,
        excluded: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Show counts; ``selected`` and ``excluded`` (kept if None) are in force."""
        self._facets = {name: tuple(values) for name, values in facets.items()}
        for name, values in self._facets.items():
            self._labels.update(((name, value.value), value.label) for value in values)
        if selected is not None:
            self._selected = {name: tuple(v) for name, v in selected.items() if v}
        if excluded is not None:
            self._excluded = {name: tuple(v) for name, v in excluded.items() if v}
        self._show()

    def selected(self) -> Filters:
        """The filters in force."""
        return dict(self._selected)

    def excluded(self) -> Filters:
        """The exclusions in force."""
        return dict(self._excluded)

    def label(self, facet: str, value: str) -> str:
        """What a value is called, as far as it was ever shown; ``""`` if unknown."""
        return self._labels.get((facet, value), "")

    def clear(self) -> None:
        """Take every filter and every exclusion back."""
        self._take({}, {})

    def toggle(self, facet: str, value: str, *, exclude: bool) -> None:
        """Choose or exclude a value, or take that back."""
        wanted = Choice.EXCLUDED if exclude else Choice.CHOSEN
        state = self._state(facet)
        free = state.choice(value) is wanted
        chosen = [one for one in state.chosen if one != value]
        excluded = [one for one in state.excluded if one != value]
        if not free:
            (excluded if exclude else chosen).append(value)
        self._put(facet, chosen, excluded)

    def _put(self, facet: str, chosen: Sequence[str], excluded: Sequence[str]) -> None:
        self._take(
            {**self._selected, facet: tuple(chosen)}, {**self._excluded, facet: tuple(excluded)}
        )

    def _take(self, selected: Filters, excluded: Filters) -> None:
        selected = {name: values for name, values in selected.items() if values}
        excluded = {name: values for name, values in excluded.items() if values}
        changed, others = selected != self._selected, excluded != self._excluded
        self._selected, self._excluded = selected, excluded
        self._show()
        if changed:
            self.filters_changed.emit(dict(selected))
        if others:
            self.excluded_changed.emit(dict(excluded))

    def _take_span(self, facet: str, values: tuple[str, ...], exclude: bool) -> None:
        """The years that are chosen, or left out, and no others; no year can be both."""
        state = self._state(facet)
        if exclude:
            self._put(facet, [one for one in state.chosen if one not in values], values)
        else:
            self._put(facet, values, [one for one in state.excluded if one not in values])

    # Showing ------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make the sections, in the sizes of the theme; the focus stays on the same value."""
        inside = self.findChildren(QWidget)
        focused = next((widget.objectName() for widget in inside if widget.hasFocus()), "")
        offset = self.verticalScrollBar().value()
        old = self.takeWidget()
        if isinstance(old, QWidget):
            # Not at once: a button of the old content may be what asked for the new one.
            old.hide()
            old.deleteLater()
        content = Plane("rail")
        column = QVBoxLayout(content)
        column.setContentsMargins(px(16), px(8), px(13), px(12))
        column.setSpacing(px(9))
        self._sections = {facet: self._section(facet) for facet in ORDER}
        for section in self._sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self._show()
        self.setWidget(content)
        self.verticalScrollBar().setValue(offset)
        again = content.findChild(QWidget, focused) if focused else None
        if isinstance(again, QWidget):
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section(self, facet: str) -> FacetSection:
        section: FacetSection
        if facet == "year":
            section = YearsSection(facet)
        elif facet == "language":
            section = LanguagesSection(facet)
        else:
            section = RowsSection(facet, long=facet in _LONG)
        section.toggled.connect(
            lambda value, exclude: self.toggle(facet, value, exclude=bool(exclude))
        )
        section.span_taken.connect(lambda span, out: self._take_span(facet, span, out))
        section.all_wanted.connect(lambda point: self.all_wanted.emit(facet, point))
        section.menu_wanted.connect(lambda value, point: self._show_menu(facet, value, point))
        return section

    def _show(self) -> None:
        for facet, section in self._sections.items():
            section.show_state(facet_title(facet), self._state(facet))

    def _state(self, facet: str) -> FacetState:
        values = self._facets.get(facet, ())
        known = {value.value for value in values}
        chosen, excluded = self._selected.get(facet, ()), self._excluded.get(facet, ())
        kept = tuple(
            FacetValue(value, self._labels.get((facet, value), value), 0)
            for value in (*chosen, *excluded)
            if value not in known
        )
        return FacetState(values + kept, chosen, excluded, len(values) < RAIL_VALUES)

    def _show_menu(self, facet: str, value: str, point: QPoint) -> None:
        """What can be done with a value."""
        from viewer.theme.style import quiet_style

        choice = self._state(facet).choice(value)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setStyle(quiet_style())
        only = menu.addAction(self.tr("Only this"))
        only.triggered.connect(lambda: self._put(facet, (value,), ()))
        menu.addSeparator()
        for exclude, text, on in (
            (False, self.tr("Choose"), choice is Choice.CHOSEN),
            (True, self.tr("Exclude"), choice is Choice.EXCLUDED),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(
                lambda _on=False, exclude=exclude: self.toggle(facet, value, exclude=exclude)
            )
        menu.popup(point)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Narrow down"))
            self._show()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its sections, in the width of the rail."""
        content = self.widget()
        height = content.sizeHint().height() if content is not None else 0
        return QSize(px(240), height)


def facet_title(facet: str) -> str:
    """What a facet is called."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    titles = {
        "year": translate("FacetPanel", "Years"),
        "council": translate("FacetPanel", "Council"),
        "kind": translate("FacetPanel", "Kind of resolution"),
        "topic": translate("FacetPanel", "Topics"),
        "person": translate("FacetPanel", "Persons"),
        "place": translate("FacetPanel", "Places"),
        "tag": translate("FacetPanel", "Tags"),
        "type": translate("FacetPanel", "Found in"),
        "language": translate("FacetPanel", "Language of the text"),
    }
    return titles[facet]
