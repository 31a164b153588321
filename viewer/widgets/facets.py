"""The facets of a result: years, councils, kinds, persons, places, languages to filter by."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.model import FacetValue
from viewer.theme import Theme, px
from viewer.widgets.facet_rows import FacetRow, LanguageButton
from viewer.widgets.histogram import YearHistogram
from viewer.widgets.panels import Plane
from viewer.widgets.plain_text import Label, LinkLabel
from viewer.widgets.scroll_bar import ThinScrollBar

Filters = dict[str, tuple[str, ...]]
#: Values of a long facet that are shown before «more» is asked for.
SHOWN = 3
_LONG = ("person", "place", "council")
_ORDER = ("year", "council", "kind", "person", "place", "type", "language")


class _Section(QWidget):
    """A heading with an action at its right, and what is below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "badge", "text2")
        self.action = LinkLabel("", "secondary")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, px(6), 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.action)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addLayout(head)
        self.rows.addSpacing(px(2))


class FacetPanel(QScrollArea):
    """Shows what a result can be narrowed down to. ``filters_changed(filters)`` by the user.

    A facet without values is not shown; a chosen value stays to be taken back even at count 0.
    """

    filters_changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets: Mapping[str, tuple[FacetValue, ...]] = {}
        self._selected: Filters = {}
        self._opened: set[str] = set()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self, "rail"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Narrow down"))
        Theme.current().changed.connect(self._build)
        self._build()

    def set_facets(
        self,
        facets: Mapping[str, Sequence[FacetValue]],
        selected: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Show counts; ``selected`` (kept if None) are the filters in force."""
        self._facets = {name: tuple(values) for name, values in facets.items()}
        if selected is not None:
            self._selected = {name: tuple(v) for name, v in selected.items() if v}
        self._build()

    def selected(self) -> Filters:
        """The filters in force."""
        return dict(self._selected)

    def clear(self) -> None:
        """Take every filter back."""
        if self._selected:
            self._selected = {}
            self._build()
            self.filters_changed.emit({})

    def _choose(self, facet: str, values: Sequence[str]) -> None:
        filters = dict(self._selected)
        filters.pop(facet, None)
        if values:
            filters[facet] = tuple(values)
        self._selected = filters
        self._build()
        self.filters_changed.emit(dict(filters))

    def _toggle(self, facet: str, value: str) -> None:
        chosen = list(self._selected.get(facet, ()))
        if value in chosen:
            chosen.remove(value)
        else:
            chosen.append(value)
        self._choose(facet, chosen)

    # Building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make the sections anew; the focus stays on the same value."""
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
        for facet in _ORDER:
            values = self._values(facet)
            if values:
                column.addWidget(self._section(facet, values))
        column.addStretch(1)
        self.setWidget(content)
        self.verticalScrollBar().setValue(offset)
        again = content.findChild(QWidget, focused) if focused else None
        if isinstance(again, QWidget):
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _values(self, facet: str) -> tuple[FacetValue, ...]:
        values = self._facets.get(facet, ())
        known = {value.value for value in values}
        chosen = self._selected.get(facet, ())
        return values + tuple(FacetValue(v, v, 0) for v in chosen if v not in known)

    def _title(self, facet: str) -> str:
        titles = {
            "year": self.tr("Years"),
            "council": self.tr("Council"),
            "kind": self.tr("Kind of resolution"),
            "person": self.tr("Persons"),
            "place": self.tr("Places"),
            "type": self.tr("Found in"),
            "language": self.tr("Language of the text"),
        }
        return titles[facet]

    def _section(self, facet: str, values: tuple[FacetValue, ...]) -> QWidget:
        section = _Section()
        section.title.setText(self._title(facet))
        section.action.hide()
        section.action.setObjectName(f"{facet}:action")
        if facet == "year":
            self._fill_years(section, values)
        elif facet == "language":
            self._fill_languages(section, values)
        else:
            self._fill_rows(section, facet, values)
        return section

    def _fill_years(self, section: _Section, values: tuple[FacetValue, ...]) -> None:
        years = sorted(v.value for v in values)
        chosen = sorted(self._selected.get("year", ()))
        span = chosen or years
        label = span[0] if span[0] == span[-1] else f"{span[0]}–{span[-1]}"
        section.action.setText(label)
        if not chosen:
            # Nothing to take back: the span is only said.
            section.action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            section.action.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        section.action.setAccessibleName(
            self.tr("Show all years (now {span})").format(span=label) if chosen else label
        )
        section.action.activated.connect(lambda _: self._choose("year", ()))
        section.action.show()
        bars = YearHistogram()
        bars.setObjectName("year:bars")
        bars.set_years(values, chosen)
        bars.span_changed.connect(lambda span: self._choose("year", span))
        section.rows.addWidget(bars)

    def _fill_rows(self, section: _Section, facet: str, values: tuple[FacetValue, ...]) -> None:
        chosen = self._selected.get(facet, ())
        shown = self._shown(facet, values)
        for value in shown:
            row = FacetRow(value, value.value if facet == "kind" else "")
            row.setObjectName(f"{facet}:{value.value}")
            row.setChecked(value.value in chosen)
            row.clicked.connect(lambda _=False, v=value.value: self._toggle(facet, v))
            section.rows.addWidget(row)
        hidden = len(values) - len(shown)
        if hidden or (facet in self._opened and len(values) > SHOWN):
            text = self.tr("%n more", "", hidden) if hidden else self.tr("fewer")
            section.action.setText(text)
            section.action.setAccessibleName(f"{self._title(facet)}: {text}")
            section.action.activated.connect(lambda _: self._open(facet))
            section.action.show()

    def _shown(self, facet: str, values: tuple[FacetValue, ...]) -> tuple[FacetValue, ...]:
        if facet not in _LONG or facet in self._opened or len(values) <= SHOWN + 1:
            return values
        chosen = self._selected.get(facet, ())
        return values[:SHOWN] + tuple(v for v in values[SHOWN:] if v.value in chosen)

    def _open(self, facet: str) -> None:
        self._opened ^= {facet}
        self._build()

    def _fill_languages(self, section: _Section, values: tuple[FacetValue, ...]) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, px(2), px(4), 0)
        row.setSpacing(px(7))
        chosen = self._selected.get("language", ())
        buttons: list[QAbstractButton] = []
        for value in values:
            button = LanguageButton(value)
            button.setObjectName(f"language:{value.value}")
            button.setChecked(value.value in chosen)
            button.clicked.connect(lambda _=False, v=value.value: self._toggle("language", v))
            buttons.append(button)
            row.addWidget(button)
        for _ in range(3 - len(buttons)):
            row.addStretch(1)
        section.rows.addLayout(row)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Narrow down"))
            self._build()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its sections, in the width of the rail."""
        content = self.widget()
        height = content.sizeHint().height() if content is not None else 0
        return QSize(px(240), height)
