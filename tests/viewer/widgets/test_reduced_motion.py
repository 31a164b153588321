"""Nothing moves where the person, the desktop or the style wants no motion."""

import ast
import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.theme import Theme
from viewer.theme.dconf_file import dconf_boolean
from viewer.theme.motion import system_is_still
from viewer.widgets.fading import Fading
from viewer.widgets.offer_popup import OfferPopup
from viewer.widgets.offers import Offer
from viewer.widgets.progress_line import ProgressLine
from viewer.widgets.undo_bar import UndoBar

_WINDOW = Path(__file__).resolve().parents[3] / "viewer"
#: What Qt has that moves by itself, by name or by call.
_MOVING = {"QTimeLine", "QScroller", "QMovie", "setAnimated", "QGraphicsOpacityEffect"}
_MOVING |= {"setWindowOpacity", "ScrollerGesture", "QProgressBar"}


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


@pytest.fixture
def chosen(theme: Theme) -> Iterator[Theme]:
    """A theme whose motion a test may choose."""
    yield theme
    theme.set_motion("system")


@pytest.mark.parametrize(
    ("motion", "duration", "moves"),
    [("system", 0, False), ("system", 200, True), ("less", 200, False)],
)
def test_all_that_moves_is_there_at_once(
    widgets: QtBot, chosen: Theme, motion: str, duration: int, *, moves: bool
) -> None:
    chosen.set_motion(motion)  # type: ignore[arg-type]  # one of its two
    page, style = QWidget(), _Style(duration)
    widgets.addWidget(page)
    page.resize(900, 400)
    page.show()
    bar, popup = UndoBar(page), OfferPopup(page)
    for widget in (bar, popup):
        widget.setStyle(style)
    bar.show_done("Done")
    popup.show_offers([Offer("eye", "One")], page)
    faders = page.findChildren(Fading)
    assert len(faders) == 2
    assert [fading.running for fading in faders] == [moves, moves]
    bar.dismiss()
    assert bar.isVisible() is moves
    line = ProgressLine()
    widgets.addWidget(line)
    line.setStyle(style)
    line.show_progress(0, 0)
    assert (line.maximum() == 0) is moves


def test_less_stills_the_cursor_and_qt_itself(
    widgets: QtBot, chosen: Theme, qapp: QApplication
) -> None:
    before = qapp.cursorFlashTime()
    chosen.set_motion("less")
    assert qapp.cursorFlashTime() == 0
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    chosen.set_motion("system")
    assert qapp.cursorFlashTime() == before > 0


@pytest.mark.parametrize(
    ("name", "text", "still"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("gtk-4.0/settings.ini", "[Other]\ngtk-enable-animations=0\n", False),
        (
            "glib-2.0/settings/keyfile",
            "[org/gnome/desktop/interface]\nenable-animations=false\n",
            True,
        ),
        ("kdeglobals", "[General]\nName=x\n\n[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=\x00\x01\n", False),
    ],
)
def test_the_desktop_is_heard(
    user_home: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, *, still: bool
) -> None:
    monkeypatch.delenv("GTK_ENABLE_ANIMATIONS", raising=False)
    assert not system_is_still()
    file = user_home / "config_home" / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    assert system_is_still() is still
    monkeypatch.setenv("GTK_ENABLE_ANIMATIONS", "0")
    assert system_is_still()
    monkeypatch.setenv("GTK_ENABLE_ANIMATIONS", "1")
    assert not system_is_still()


#: What ``dconf compile`` of dconf 0.40 makes of a file of keys with ``enable-animations=false``,
#: ``font-name`` and a key of another group.
_DCONF = base64.b64decode(
    "R1ZhcmlhbnQAAAAAAAAAABgAAAAcAQAAAAAAKAkAAAAAAAAAAQAAAAIAAAAEAAAABAAAAAUAAAAIAAAACAAAAAkA"
    "AAC5iP3aAwAAABwBAAAIAEwAJAEAACwBAABLUJALBgAAACwBAAAEAEwAMAEAADQBAACMAtigAAAAADQBAAADAEwA"
    "OAEAADwBAACwtyQwAQAAADwBAAAGAEwARAEAAEgBAACe2EypBwAAAEgBAAAJAHYAWAEAAGcBAADAf18+BwAAAGcB"
    "AAARAHYAeAEAAHsBAADUtQIA/////3sBAAABAEwAfAEAAIABAAA5xTtPAAAAAIABAAAKAEwAjAEAAJQBAACEVNi7"
    "AgAAAJQBAAABAHYAmAEAAJ4BAABkZXNrdG9wLwcAAAACAAAAb3JnLwMAAAB3bS8ACAAAAGdub21lLwAAAAAAAGZv"
    "bnQtbmFtZQAAAAAAAABDYW50YXJlbGwgMTEAAHNlbmFibGUtYW5pbWF0aW9ucwAAYi8BAAAAaW50ZXJmYWNlLwAA"
    "BQAAAAQAAAB4AAAAAQAAAABp"
)


@pytest.mark.parametrize("still", [True, False])
def test_gnomes_own_settings_are_heard(
    user_home: Path, monkeypatch: pytest.MonkeyPatch, *, still: bool
) -> None:
    monkeypatch.delenv("GTK_ENABLE_ANIMATIONS", raising=False)
    file = user_home / "config_home" / "dconf" / "user"
    file.parent.mkdir(parents=True)
    value = _DCONF.index(b"enable-animations") + len(b"enable-animations")
    moving = _DCONF[:value] + b"\1" + _DCONF[value + 1 :]
    file.write_bytes(_DCONF if still else moving)
    assert system_is_still() is still
    assert dconf_boolean(file, "/org/gnome/desktop/interface/font-name") is None
    assert dconf_boolean(file, "/org/gnome/desktop/interface/other") is None


def test_no_damage_of_gnomes_settings_stops_the_program(tmp_path: Path) -> None:
    file = tmp_path / "user"
    for length in range(len(_DCONF)):
        file.write_bytes(_DCONF[:length])
        dconf_boolean(file, "/org/gnome/desktop/interface/enable-animations")
    for place in range(len(_DCONF)):
        file.write_bytes(_DCONF[:place] + b"\xff" + _DCONF[place + 1 :])
        dconf_boolean(file, "/org/gnome/desktop/interface/enable-animations")


def test_what_moves_is_in_the_two_places_that_ask() -> None:
    asking = {"widgets/fading.py", "widgets/progress_line.py"}
    moving = {
        path.relative_to(_WINDOW).as_posix()
        for path in sorted(_WINDOW.rglob("*.py"))
        if any(
            name.endswith("Animation") or name in _MOVING
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            for name in [getattr(node, "id", None) or getattr(node, "attr", None) or ""]
        )
    }
    assert moving == asking
