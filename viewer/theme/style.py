"""What the design asks of menus that Qt's Fusion does otherwise. Given to menus one by one."""

from functools import cache

from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)


class QuietStyle(QProxyStyle):
    """Fusion without underlined mnemonics; they work all the same."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        result: QStyleHintReturn | None = None,
    ) -> int:
        """Nothing is underlined."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, result)


@cache
def quiet_style() -> QuietStyle:
    """The one style of the menus; it lives as long as the application."""
    style = QuietStyle()
    style.setParent(QApplication.instance())
    return style
