"""The program's fonts by what they are for. Sizes follow the application's font (13 px = 1.0)."""

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from viewer import assets

INTER, LITERATA = "Inter", "Literata"
#: The pixel size of the interface at the system's ordinary font.
BASE = 13
#: System fonts up to this many logical pixels are ordinary: no platform ships a larger default.
_ORDINARY = 15.0
#: Sizes that the reader can choose for reading, in pixels at scale 1.0.
READING_STEPS = (14, 15, 16, 17, 19, 21, 24)
READING_DEFAULT = 17
#: The line height of the reading page over its font's size, as 28 over 17.
LINE_HEIGHT = 1.65

Role = Literal[
    "page_title",
    "compare_title",
    "pane_title",
    "first_run_title",
    "section",
    "base",
    "name",
    "strong",
    "secondary",
    "secondary_strong",
    "caption",
    "chip",
    "badge",
    "narrow_badge",
    "reading",
    "reading_narrow",
    "review",
    "excerpt",
    "compare",
    "theme",
]


class _Shape(NamedTuple):
    family: str
    size: int
    line: int
    weight: QFont.Weight
    italic: bool = False


_W = QFont.Weight
_ROLES: dict[str, _Shape] = {
    "page_title": _Shape(INTER, 24, 34, _W.DemiBold),
    "compare_title": _Shape(INTER, 22, 32, _W.DemiBold),
    "pane_title": _Shape(INTER, 20, 30, _W.DemiBold),
    "first_run_title": _Shape(INTER, 26, 36, _W.DemiBold),
    "section": _Shape(INTER, 15, 22, _W.DemiBold),
    "base": _Shape(INTER, 13, 19, _W.Normal),
    "name": _Shape(INTER, 13, 19, _W.Medium),
    "strong": _Shape(INTER, 13, 19, _W.DemiBold),
    "secondary": _Shape(INTER, 12, 18, _W.Normal),
    "secondary_strong": _Shape(INTER, 12, 18, _W.DemiBold),
    "caption": _Shape(INTER, 11, 16, _W.Medium),
    "chip": _Shape(INTER, 11, 16, _W.Medium),
    "badge": _Shape(INTER, 11, 16, _W.DemiBold),
    "narrow_badge": _Shape(INTER, 9, 12, _W.DemiBold),
    "reading": _Shape(LITERATA, 17, 28, _W.Normal),
    "reading_narrow": _Shape(LITERATA, 16, 26, _W.Normal),
    "review": _Shape(LITERATA, 16, 28, _W.Normal),
    "excerpt": _Shape(LITERATA, 15, 22, _W.Normal),
    "compare": _Shape(LITERATA, 17, 31, _W.Normal),
    "theme": _Shape(LITERATA, 17, 26, _W.Normal, italic=True),
}


def load_fonts(*families: str) -> tuple[str, ...]:
    """Load these of the program's families; what Qt calls them. Needs an application.

    The family of the reading page is loaded with its first font: nothing else is set in it.
    """
    return tuple(dict.fromkeys(name for family in families for name in _load(family)))


@cache
def _load(family: str) -> tuple[str, ...]:
    found: list[str] = []
    for path in assets.fonts():
        if path.name.startswith(f"{family}-"):
            number = QFontDatabase.addApplicationFontFromData(path.read_bytes())
            found += QFontDatabase.applicationFontFamilies(number)
    return tuple(found)


def application_font(system: QFont, *, system_family: bool) -> QFont:
    """The font that everything is derived from: Inter at 13, more where the system has more."""
    pixels = float(QFontInfo(system).pixelSize())
    ratio = 1.0 if pixels <= _ORDINARY else pixels / BASE
    result = QFont(system) if system_family else QFont(INTER)
    result.setPixelSize(round(BASE * ratio))
    result.setWeight(QFont.Weight.Normal)
    return result


def set_application_font(wanted: QFont) -> None:
    """Give the application its font; lengths follow it from then on."""
    QApplication.setFont(wanted)
    scale.cache_clear()


@cache  # a picture asks a thousand times
def scale() -> float:
    """How much larger than drawn everything is: the application's font over 13 pixels."""
    pixels = QApplication.font().pixelSize()
    return pixels / BASE if pixels > 0 else QFontInfo(QApplication.font()).pixelSize() / BASE


def px(length: float) -> int:
    """A length of the design in logical pixels of this system, at least 1 where it is not 0."""
    scaled = round(length * scale())
    return scaled or (1 if length > 0 else 0)


def font(role: Role, *, tabular: bool = False) -> QFont:
    """The font of a role. ``tabular`` sets figures of one width, for columns of numbers only."""
    return QFont(_font(role, QApplication.font().family(), scale(), tabular))


@lru_cache(maxsize=128)
def _font(role: Role, interface: str, ratio: float, tabular: bool) -> QFont:
    shape = _ROLES[role]
    if shape.family == LITERATA:
        load_fonts(LITERATA)
    result = QFont(interface if shape.family == INTER else shape.family)
    result.setPixelSize(round(shape.size * ratio))
    result.setWeight(shape.weight)
    result.setItalic(shape.italic)
    if shape.family == LITERATA:
        result.setStyleHint(QFont.StyleHint.Serif)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def line_height(role: Role) -> int:
    """The height of a line of a role, in logical pixels."""
    return px(_ROLES[role].line)


def reading_font(step: int = READING_DEFAULT, *, italic: bool = False) -> tuple[QFont, int]:
    """The font of the reading page at a size of ``READING_STEPS``, and its line height."""
    result = font("reading")
    result.setPixelSize(px(step))
    result.setItalic(italic)
    return result, round(step * LINE_HEIGHT * scale())
