"""The icons: drawn from SVG in a colour of the theme, at the ratio of the screen painted on."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPicture, QPixmap
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from viewer import assets
from viewer.theme import Theme, faded

#: Width of a stroke in the 24-unit box of an icon.
STROKE = "1.75"

#: The icon of a kind of resolution, by its stored word.
KIND_ICONS = {
    "assessment": "eye",
    "position": "flag",
    "recommendation": "signpost",
    "decision": "gavel",
    "acknowledgement": "handshake",
}


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    text = assets.icon(name).read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, ratio: float, colour: str, alpha: int) -> QPixmap:
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = _renderer(name, colour)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(alpha / 255)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels for a screen of that ratio."""
    return _drawn(name, size, ratio, colour.name(), colour.alpha())


def forget() -> None:
    """Empty the cache of drawn icons; when the theme or the screen has changed."""
    _drawn.cache_clear()


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, colour: QColor) -> None:
    """Paint an icon into the middle of a square of logical pixels."""
    box = QRectF(rect)
    size = round(min(box.width(), box.height()))
    if isinstance(painter.device(), (QPicture, QSvgGenerator)):
        _renderer(name, colour.name()).render(painter, box)  # as lines: paper has no pixels
        return
    ratio = painter.device().devicePixelRatio()
    drawn = pixmap(name, size, colour, ratio)
    left = box.x() + (box.width() - size) / 2
    top = box.y() + (box.height() - size) / 2
    # On whole device pixels: a pixmap set between them is blurred.
    target = QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, size, size)
    painter.drawPixmap(target, drawn, QRectF(0, 0, drawn.width(), drawn.height()))


class _Engine(QIconEngine):
    """Draws an icon in a token's colour, asked at paint time."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _colour(self, mode: QIcon.Mode) -> QColor:
        tokens = Theme.current().tokens
        if mode == QIcon.Mode.Selected:
            return tokens.onaccent
        colour: QColor = getattr(tokens, self._role)
        return faded(colour) if mode == QIcon.Mode.Disabled else colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._name, rect, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return pixmap(self._name, side, self._colour(mode), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, colour: str = "text2") -> QIcon:
    """An icon for Qt's own widgets (menus, dialogs); ``colour`` names a token."""
    return QIcon(_Engine(name, colour))
