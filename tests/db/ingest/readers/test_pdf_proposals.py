"""A communiqué set as a PDF gives the text and the proposal of its plain text."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from db.ingest.proposer import propose
from db.ingest.registry import read_file

SAMPLES = Path(__file__).parents[4] / "resources/sample"
_MARGIN, _GUTTER = 60, 18  # points


def set_in_columns(text: str, path: Path, columns: int, *, justified: bool) -> None:
    """The text on A4 sheets in so many columns, column after column."""
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    width = (writer.width() - 2 * _MARGIN - (columns - 1) * _GUTTER) / columns
    height = writer.height() - 2 * _MARGIN
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont("DejaVu Serif", 9))
    if justified:
        option = QTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
        document.setDefaultTextOption(option)
    paragraphs = [line for line in text.split("\n") if line.strip()]
    document.setHtml("".join(f"<p>{line}</p>" for line in paragraphs))
    document.setPageSize(QSizeF(width, height))
    painter = QPainter(writer)
    sheet = 0
    for top, line in _printed_lines(document):
        column = int(top // height)
        while sheet < column // columns:
            writer.newPage()
            sheet += 1
        left = _MARGIN + (column % columns) * (width + _GUTTER)
        # The lines' own place is within their paragraph.
        line.draw(painter, QPointF(left, _MARGIN + top - column * height - line.y()))
    painter.end()


def _printed_lines(document: QTextDocument) -> Iterator[tuple[float, QTextLine]]:
    """Every line with its distance from the beginning of the text."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        top = document.documentLayout().blockBoundingRect(block).top()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            yield top + line.y(), line
        block = block.next()


def collapsed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def values(part: Any) -> Any:
    """A proposal without its evidence: where a value stands differs."""
    if isinstance(part, dict):
        if {"value", "rule"} <= part.keys():
            return collapsed(str(part["value"]))
        return {key: values(inner) for key, inner in part.items()}
    return [values(inner) for inner in part] if isinstance(part, list) else part


@pytest.mark.parametrize("name", ["00-1.raes.ru.txt", "00-3.raes.en.txt", "01-2.skes.az.txt"])
@pytest.mark.parametrize(("columns", "justified"), [(1, False), (1, True), (2, False), (3, False)])
def test_a_set_text_gives_the_same_proposal(
    qapp: QApplication, tmp_path: Path, name: str, columns: int, justified: bool
) -> None:
    plain = read_file(SAMPLES / name, name)
    path = tmp_path / "set.pdf"
    set_in_columns(plain.text, path, columns, justified=justified)

    found = read_file(path, path.name)

    assert collapsed(found.text) == collapsed(plain.text)
    assert values(propose(found).to_json()) == values(propose(plain).to_json())
    assert (found.warnings, found.complete) == ((), True)
