"""Nothing fades where the system wants no motion."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.widgets.undo_bar import UndoBar

_WINDOW = Path(__file__).resolve().parents[3] / "viewer"


class _Style(QProxyStyle):
    """Fusion with animations of so many milliseconds."""

    def __init__(self, duration: int) -> None:
        super().__init__("fusion")
        self._duration = duration

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        result: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._duration
        return super().styleHint(hint, option, widget, result)


@pytest.mark.parametrize(("duration", "fades"), [(0, False), (200, True)])
def test_the_bar_is_there_at_once(widgets: QtBot, duration: int, *, fades: bool) -> None:
    page = QWidget()
    widgets.addWidget(page)
    page.resize(900, 400)
    page.show()
    bar, style = UndoBar(page), _Style(duration)
    bar.setStyle(style)
    bar.show_done("Done")
    effect = bar.graphicsEffect()
    assert isinstance(effect, QGraphicsOpacityEffect)
    assert (effect.isEnabled() and effect.opacity() < 1) is fades
    bar.dismiss()
    assert bar.isVisible() is fades


def test_whatever_moves_asks_whether_it_may() -> None:
    moving = [
        path
        for path in sorted(_WINDOW.rglob("*.py"))
        if any(
            isinstance(node, ast.Name) and node.id.endswith("Animation")
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    ]
    assert moving
    for path in moving:
        assert "SH_Widget_Animation_Duration" in path.read_text(encoding="utf-8"), path
