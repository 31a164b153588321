"""Chips: the kinds of a resolution as icon, colour and word; codes of languages; counts."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.model import ResolutionKind
from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, font, px, scale
from viewer.widgets.painting import box, line, paint_badge, width_of
from viewer.widgets.plain_text import set_tooltip

#: Between two chips.
GAP = 6


_WORDS: dict[ResolutionKind, Callable[[], str]] = {
    ResolutionKind.ASSESSMENT: lambda: QCoreApplication.translate("kinds", "Assessment"),
    ResolutionKind.POSITION: lambda: QCoreApplication.translate("kinds", "Position"),
    ResolutionKind.RECOMMENDATION: lambda: QCoreApplication.translate("kinds", "Recommendation"),
    ResolutionKind.DECISION: lambda: QCoreApplication.translate("kinds", "Decision"),
    ResolutionKind.ACKNOWLEDGEMENT: lambda: QCoreApplication.translate("kinds", "Acknowledgement"),
}


def kind_label(kind: ResolutionKind) -> str:
    """The word for a kind in the interface's language."""
    return _WORDS[kind]()


def chip_height(*, tall: bool = False) -> int:
    """The height of a chip; the reading page has tall ones."""
    return px(22 if tall else 20)


def chip_width(kind: ResolutionKind, *, icon_only: bool = False) -> int:
    """The width that ``paint_chip`` will take."""
    if icon_only:
        return px(22)
    return px(6 + 13 + 4 + 7) + _label_width(kind_label(kind), font("chip").family(), scale())


@lru_cache(maxsize=64)
def _label_width(label: str, _family: str, _scale: float) -> int:
    return round(width_of(label, font("chip")) + 0.5)


def chips_width(kinds: tuple[ResolutionKind, ...], *, icon_only: bool = False) -> int:
    """The width of a row of chips."""
    widths = [chip_width(kind, icon_only=icon_only) for kind in kinds]
    return sum(widths) + px(GAP) * max(0, len(widths) - 1)


def paint_chip(
    painter: QPainter,
    x: float,
    y: float,
    kind: ResolutionKind,
    *,
    tall: bool = False,
    icon_only: bool = False,
) -> int:
    """Paint a chip with its corner there; its width. In high contrast it is an outline."""
    tokens = Theme.current().tokens
    colours = tokens.kinds[kind.value]
    width, height = chip_width(kind, icon_only=icon_only), chip_height(tall=tall)
    rect = QRectF(x, y, width, height)
    box(painter, rect, px(5), colours.ground, tokens.line2 if tokens.contrast else None)
    side = px(13)
    left = x + (width - side) / 2 if icon_only else x + px(6)
    place = QRectF(left, y + (height - side) / 2, side, side)
    paint_icon(painter, KIND_ICONS[kind.value], place, colours.text)
    if not icon_only:
        left += side + px(4)
        place = QRectF(left, y, x + width - left, height)
        line(painter, place, kind_label(kind), font("chip"), colours.text)
    return width


def paint_chips(
    painter: QPainter,
    x: float,
    y: float,
    kinds: tuple[ResolutionKind, ...],
    *,
    tall: bool = False,
    icon_only: bool = False,
) -> float:
    """Paint a row of chips; the x after the last one."""
    for kind in kinds:
        x += paint_chip(painter, x, y, kind, tall=tall, icon_only=icon_only) + px(GAP)
    return x


class KindChip(QWidget):
    """One chip as a widget. With the icon alone its tooltip says the word."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self,
        kind: ResolutionKind,
        *,
        tall: bool = False,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._tall = tall
        self._icon_only = icon_only
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().resized.connect(self.updateGeometry)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(kind_label(self._kind))
        set_tooltip(self, kind_label(self._kind) if self._icon_only else "")
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Say the word in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As painted."""
        return QSize(
            chip_width(self._kind, icon_only=self._icon_only), chip_height(tall=self._tall)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip."""
        paint_chip(QPainter(self), 0, 0, self._kind, tall=self._tall, icon_only=self._icon_only)


class Badge(QWidget):
    """A short word in a box: the code of a language, a letter, a count."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, text: str, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._strong = strong
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another word."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The word with 6 at each side, at least 28 wide, 20 high."""
        width = round(width_of(self._text, font("badge"))) + px(12)
        return QSize(max(px(20 if self._strong else 28), width), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and the word."""
        tokens = Theme.current().tokens
        ground = tokens.accent if self._strong else tokens.hover
        ink = tokens.onaccent if self._strong else tokens.text2
        paint_badge(QPainter(self), QRectF(self.rect()), self._text, ground, ink)


class LanguageBadge(Badge):
    """The code of a language in capitals, as RU."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(code.upper(), parent=parent)
