"""The colours, fonts and icons of the window."""

import sys

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer import assets
from viewer.icons import KIND_ICONS, icon, pixmap
from viewer.theme import DARK, LIGHT, Theme, Tokens, contrast_ratio, font, px, reading_font, scale
from viewer.theme.fonts import application_font, set_application_font
from viewer.theme.tokens import EVIDENCE, KINDS, contrast_tokens
from viewer.widgets.menu_bar import MenuBar

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
TEXTS = [
    ("text", "page"), ("text", "rail"), ("text", "sel"), ("text", "hover"), ("text", "hist"),
    ("text2", "page"), ("text2", "rail"), ("text2", "list"), ("text2", "hover"), ("text2", "sel"),
    ("text2", "warnbg"), ("text3", "page"), ("text3", "rail"), ("text3", "field"),
    ("accent", "page"), ("accent", "rail"), ("accent", "sel"), ("accent", "hover"),
    ("onaccent", "accent"), ("onmark", "mark"), ("onmarkcur", "markcur"), ("warn", "warnbg"),
    ("warn", "rail"), ("ok", "rail"), ("bad", "page"), ("bad", "rail"), ("delfg", "delbg"),
    ("addfg", "addbg"), ("page", "text"),
]  # fmt: skip


@BOTH
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_is_readable_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast_ratio(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@BOTH
def test_chips_and_evidence_are_readable(tokens: Tokens) -> None:
    for kind in KINDS:
        assert contrast_ratio(tokens.kinds[kind].text, tokens.kinds[kind].ground) >= 6.2
    for name in EVIDENCE:
        assert contrast_ratio(tokens.text, tokens.evidence[name].ground) >= 8.8


@BOTH
def test_borders_and_rings_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.page, tokens.list, tokens.rail, tokens.field):
        assert contrast_ratio(tokens.line2, ground) >= 3.1
        assert contrast_ratio(tokens.focus, ground) >= 3.0


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast_ratio(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast_ratio(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_choosing_a_scheme_changes_the_palette_and_tells_of_it(theme: Theme) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.set_scheme("dark")
    assert heard == [True]
    assert QApplication.palette().color(QPalette.ColorRole.Window) == DARK.rail
    theme.set_scheme("light")
    assert QApplication.palette().color(QPalette.ColorRole.Window) == LIGHT.rail


def test_a_contrast_palette_is_used_as_it_is(theme: Theme) -> None:
    system = QPalette(QColor("black"), QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    system.setColor(QPalette.ColorRole.Base, QColor("black"))
    tokens = contrast_tokens(system)
    assert tokens.contrast
    assert tokens.dark
    assert tokens.text == QColor("yellow")
    used = {colour.name() for colour in tokens if isinstance(colour, QColor)}
    roles = QPalette.ColorRole
    known = (roles.Window, roles.Base, roles.WindowText, roles.Link, roles.Highlight,
             roles.HighlightedText)  # fmt: skip
    assert used <= {system.color(role).name() for role in known}


def test_the_programs_own_fonts_are_used(theme: Theme) -> None:
    assert QFontInfo(font("base")).family() == "Inter"
    assert QFontInfo(font("reading")).family() == "Literata"
    assert QFontInfo(font("theme")).italic()
    assert QFontInfo(font("strong")).weight() == 600


def test_a_larger_system_font_scales_everything(theme: Theme, qapp: QApplication) -> None:
    large = font("base")
    large.setPixelSize(26)
    assert application_font(large, system_family=False).pixelSize() == 26
    ordinary = font("base")
    ordinary.setPixelSize(12)
    assert application_font(ordinary, system_family=False).pixelSize() == 13
    set_application_font(application_font(large, system_family=False))
    try:
        assert scale() == 2.0
        assert px(36) == 72
        assert font("section").pixelSize() == 30
        assert reading_font(17)[1] == 56
    finally:
        theme.refresh()
    assert scale() == 1.0


def test_every_icon_that_is_named_is_there(theme: Theme) -> None:
    for name in (*KIND_ICONS.values(), "search", "x", "inbox", "scroll-text", "info"):
        assert assets.icon(name).is_file()
        assert not pixmap(name, 16, QColor("black")).isNull()


def test_icons_are_sharp_and_follow_the_theme(theme: Theme) -> None:
    shown = icon("flag", "accent")
    sharp = shown.pixmap(QSize(16, 16), 2.0)
    assert sharp.width() == 32
    light = shown.pixmap(QSize(16, 16)).toImage()
    theme.set_scheme("dark")
    dark = QIcon(shown).pixmap(QSize(16, 16)).toImage()
    assert light != dark


def test_licences_are_beside_what_they_are_for() -> None:
    for path in assets.licences():
        assert path.read_text(encoding="utf-8").strip()


def test_calls_into_qt_take_no_reference_to_none_away(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) - before > -100


def test_the_menu_bar_is_as_high_as_it_is_drawn(theme: Theme, qtbot: QtBot) -> None:
    bar = MenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("&File")
    bar.addMenu("&Edit")
    bar.resize(400, bar.sizeHint().height())
    assert bar.sizeHint().height() == 28
    picture = bar.grab().toImage()
    assert picture.pixelColor(399, 27) == theme.tokens.line
    assert picture.pixelColor(30, 27) == theme.tokens.line
