"""A picture as a file: SVG with its texts as text, or PNG at twice the size. All of it, once."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from viewer.saving import save_bytes
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.painting import line
from viewer.widgets.pictures.picture import Picture

_MARGIN = 24
#: Points of a PNG for each of the window's; fewer where it would be larger than memory is worth.
_SHARPNESS = 2.0
_MOST_POINTS = 60_000_000


def svg_of(picture: Picture, title: str, note: str = "") -> bytes:
    """The picture as SVG, with its title above it and a note under that."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(picture)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(title)
    painter = QPainter(generator)
    _paint(painter, picture, size, title, note)
    painter.end()
    return bytes(data.data())


def image_of(picture: Picture, title: str, note: str = "") -> QImage:
    """The picture as an image."""
    size = _size(picture)
    points = size.width() * size.height()
    ratio = min(_SHARPNESS, (_MOST_POINTS / max(1.0, points)) ** 0.5)
    pixels = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    _paint(painter, picture, size, title, note)
    painter.end()
    return image


def save_picture(picture: Picture, file: Path, title: str, note: str = "") -> None:
    """Write a file: PNG where its name ends so, else SVG. All of it, or nothing.

    Raises TableError ``table_not_written`` or ``output_in_archive``.
    """
    if file.suffix.lower() == ".png":
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image_of(picture, title, note))
        content = bytes(data.data())
    else:
        content = svg_of(picture, title, note)
    save_bytes(file, content)


def _head(note: str) -> int:
    return line_height("section") + (line_height("secondary") if note else 0) + px(12)


def _size(picture: Picture) -> QSizeF:
    inside, margin = picture.whole_size(), 2 * px(_MARGIN)
    wide = max(inside.width(), float(px(420)))
    return QSizeF(wide + margin, inside.height() + _head("note") + margin)


def _paint(painter: QPainter, picture: Picture, size: QSizeF, title: str, note: str) -> None:
    tokens, margin = Theme.current().tokens, px(_MARGIN)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), tokens.page)
    wide = size.width() - 2 * margin
    above = QRectF(margin, margin, wide, line_height("section"))
    line(painter, above, title, font("section"), tokens.text)
    if note:
        under = QRectF(margin, above.bottom(), wide, line_height("secondary"))
        line(painter, under, note, font("secondary"), tokens.text2)
    painter.translate(margin, margin + _head(note))
    picture.draw_whole(painter)
