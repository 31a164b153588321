"""How well scans are read: texts are set, drawn with noise and a slant, and read.

At 200 and 300 dots an inch.

    python -m tests.benchmarks.score_recognition FOLDER… [--keep FOLDER] [--limit N]

Takes every .txt of the folders. Prints the share of wrong letters (edits per letter of the text,
white space collapsed) and the seconds a page, by resolution and by whether the scan is a PDF or a
picture. Needs Tesseract; without it, it says what the program says.
"""

import argparse
import os
import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTransform,
)
from PySide6.QtWidgets import QApplication
from rapidfuzz.distance import Levenshtein

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker
from viewer.errors import error_sentence

_A4 = QSizeF(8.27, 11.69)  # inches
_MARGIN, _POINTS = 0.8, 11
_SLANT, _NOISE = 0.4, 12.0  # degrees; grey levels


def scanned_pages(text: str, dpi: int, chance: np.random.Generator) -> Iterator[QImage]:
    """The text on sheets of A4, as a scanner gives them: grey, noisy and a little aslant."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Liberation Serif", _POINTS))
    document.setPlainText(text)
    scale = dpi / 72
    width, height = (_A4.width() - 2 * _MARGIN) * 72, (_A4.height() - 2 * _MARGIN) * 72
    # The document's own dots an inch are the screen's.
    screen = QImage(1, 1, QImage.Format.Format_RGB32).logicalDpiX() / 72
    document.setPageSize(QSizeF(width * screen, height * screen))
    for number in range(document.pageCount()):
        sheet = QImage(
            int(_A4.width() * dpi), int(_A4.height() * dpi), QImage.Format.Format_Grayscale8
        )
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.translate(_MARGIN * dpi, _MARGIN * dpi)
        painter.scale(scale / screen, scale / screen)
        top = number * height * screen
        painter.translate(0, -top)
        document.drawContents(painter, QRectF(0, top, width * screen, height * screen))
        painter.end()
        yield _scanned(sheet, chance)


def _scanned(sheet: QImage, chance: np.random.Generator) -> QImage:
    turned = QImage(sheet.size(), QImage.Format.Format_Grayscale8)
    turned.fill(Qt.GlobalColor.white)
    painter = QPainter(turned)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(QTransform().rotate(_SLANT))
    painter.drawImage(0, 0, sheet)
    painter.end()
    rows = np.frombuffer(turned.bits(), np.uint8).reshape(turned.height(), -1)
    grey = 20 + rows.astype(float) * 0.86 + chance.normal(0, _NOISE, rows.shape)
    data = np.clip(grey, 0, 255).astype(np.uint8).tobytes()
    return QImage(
        data,
        turned.width(),
        turned.height(),
        turned.bytesPerLine(),
        QImage.Format.Format_Grayscale8,
    ).copy()


def write_pdf(pages: Sequence[QImage], path: Path) -> None:
    """The sheets as a PDF that holds nothing but pictures."""
    writer = QPdfWriter(str(path))
    size = QPageSize(_A4, QPageSize.Unit.Inch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), page)
    painter.end()


def _letters(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def _score(worker: ReadingWorker, path: Path, text: str) -> tuple[int, int, float]:
    """Edits, letters and seconds; exits with what the program says if it cannot be read."""
    began = time.perf_counter()
    try:
        found = worker.read(path, path.name).text
    except UnreadableFileError as error:
        raise SystemExit(error_sentence(error)) from error
    taken = time.perf_counter() - began
    edits = Levenshtein.distance(_letters(text), _letters(found.text))
    print(
        f"  {path.name:<44} {100 * edits / len(text):6.2f} % wrong  {taken:6.1f} s  "
        f"{' '.join(found.warnings)}",
        flush=True,
    )
    return edits, len(_letters(text)), taken


def main() -> None:
    """Make the scans, read them, print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--keep", type=Path, help="keep the scans there")
    parser.add_argument("--limit", type=int, default=1_000, help="take so many texts")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert application is not None
    texts = sorted(path for folder in arguments.folders for path in folder.glob("*.txt"))
    chance = np.random.default_rng(7)
    with tempfile.TemporaryDirectory() as scratch, ReadingWorker() as worker:
        folder = arguments.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for dpi in (200, 300):
            totals = {"pdf": [0.0, 0.0, 0.0, 0.0], "png": [0.0, 0.0, 0.0, 0.0]}
            for source in texts[: arguments.limit]:
                text = source.read_text(encoding="utf-8")
                pages = list(scanned_pages(text, dpi, chance))
                path = folder / f"{source.stem}.{dpi}.pdf"
                write_pdf(pages, path)
                files = {"pdf": path}
                if len(pages) == 1:
                    files["png"] = path.with_suffix(".png")
                    pages[0].save(str(files["png"]))
                for kind, file in files.items():
                    figures = (*_score(worker, file, text), len(pages))
                    totals[kind] = [sum(pair) for pair in zip(totals[kind], figures, strict=True)]
            for kind, (edits, letters, seconds, count) in totals.items():
                if letters:
                    print(
                        f"{dpi} dpi, {kind}: {100 * edits / letters:.2f} % of {letters:.0f} "
                        f"letters wrong, {seconds / count:.1f} s a page",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
