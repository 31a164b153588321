"""The few things of Qt's Fusion style that the design draws otherwise: the menu bar's items."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionMenuItem,
    QWidget,
)

from viewer.theme.fonts import px

_HEIGHT, _PAD, _RADIUS = 28, 10, 5
_C = QStyle.ControlElement


class WindowStyle(QProxyStyle):
    """Fusion with a quiet menu bar; mnemonics work without being underlined."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the menu bar by hand, all else as Fusion does."""
        if element == _C.CE_MenuBarEmptyArea:
            _paint_line_below(option, painter)
            return
        if element == _C.CE_MenuBarItem and isinstance(option, QStyleOptionMenuItem):
            _paint_menu_bar_item(option, painter)
            _paint_line_below(option, painter)
            return
        super().drawControl(element, option, painter, widget)

    def sizeFromContents(  # noqa: N802 - Qt's name
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Items of the menu bar are 28 high with 10 at each side of the text."""
        if kind == QStyle.ContentsType.CT_MenuBarItem:
            return QSize(size.width() + px(2 * _PAD), px(_HEIGHT))
        # The stub of this one class takes no None, though Qt does.
        return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """No space around the items of the menu bar."""
        if metric in (
            QStyle.PixelMetric.PM_MenuBarVMargin,
            QStyle.PixelMetric.PM_MenuBarPanelWidth,
            QStyle.PixelMetric.PM_MenuBarItemSpacing,
        ):
            return 0
        if metric == QStyle.PixelMetric.PM_MenuBarHMargin:
            return px(2)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        result: QStyleHintReturn | None = None,
    ) -> int:
        """Mnemonics are not underlined; they work all the same."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, result)


def _paint_line_below(option: QStyleOption, painter: QPainter) -> None:
    rect = option.rect
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, option.palette.mid())


def _paint_menu_bar_item(option: QStyleOptionMenuItem, painter: QPainter) -> None:
    palette = option.palette
    rect = QRectF(option.rect)
    painter.fillRect(rect, palette.window())
    flags = option.state
    held = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Sunken
    if flags & held:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.midlight())
        painter.drawRoundedRect(
            rect.adjusted(px(2), px(3), -px(2), -px(3)), px(_RADIUS), px(_RADIUS)
        )
        painter.restore()
    painter.setPen(palette.windowText().color())
    alignment = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(alignment | Qt.TextFlag.TextHideMnemonic), option.text)
