"""Lines of printed records: every word of the text, in its order, none torn."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from viewer.printing.page_flow import TEXT, PageFlow

LONG = "один два три четыре пять шесть семь восемь девять десять"


@pytest.mark.parametrize(
    "begin", ["", "x ", "😀😀😀 ", "𝔘𠀀😀 ", "1-е заседание 😀 2-я сессия 𠀀 ", "ə 👩‍👩‍👧 "]
)
@pytest.mark.parametrize("width", [90, 140, 220])
def test_no_word_is_torn_behind_signs_that_qt_counts_as_two(
    qapp: QApplication, tmp_path: Path, begin: str, width: float
) -> None:
    text = f"{begin}{LONG} 🏛 {LONG}"
    flow = PageFlow(QPdfWriter(str(tmp_path / "made.pdf")), "", 1200)
    try:
        found = flow.wrapped(text, width, TEXT)
    finally:
        flow.end()
    assert len(found) > 2
    assert " ".join(found) == text
