"""The program's icon in the forms that desktops want, drawn from one SVG while building."""

import struct
from pathlib import Path

SVG = Path(__file__).parents[1] / "icons" / "app" / "council-archive.svg"
#: Edges in pixels: of Linux's theme of icons, of Windows' and of macOS'.
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_MAC_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
MAC_SIZES = tuple(_MAC_KINDS)


def png(size: int) -> bytes:
    """The icon as a PNG. Needs Qt, but neither a screen nor an application."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(SVG.read_bytes()).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """The file of icons of Windows: PNGs by their edge, 256 at the most."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    body = b""
    for size, picture in sorted(pictures.items()):
        edge = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), at + len(body))
        body += picture
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """The file of icons of macOS: PNGs by their edge, one of ``MAC_SIZES``."""
    body = b"".join(
        _MAC_KINDS[size] + struct.pack(">I", 8 + len(picture)) + picture
        for size, picture in sorted(pictures.items())
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_ico(target: Path) -> Path:
    """Draw Windows' icons into a file."""
    target.write_bytes(ico({size: png(size) for size in WINDOWS_SIZES}))
    return target


def write_icns(target: Path) -> Path:
    """Draw macOS' icons into a file."""
    target.write_bytes(icns({size: png(size) for size in MAC_SIZES}))
    return target
