"""Columns of printed tables: no word is torn while there is room for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from viewer.printing.column_widths import column_widths
from viewer.printing.laying_out import lay_out
from viewer.printing.page_flow import PageFlow
from viewer.printing.sheet import Grid, Section, Sheet

NARROW = ("Делопроизводственный", "Российско-Азербайджанский совет", "1-е заседание")
ROWS = (
    (*NARROW, "слово " * 60),
    Section("Достопримечательности"),
    ("1", "Тегеранский", "2", "ещё"),
)


class Told(PageFlow):
    """A flow that remembers the lines it wrote."""

    written: list[str]

    def write(self, text: str, *place: float, **how: object) -> None:
        self.written = [*getattr(self, "written", []), text]
        super().write(text, *place, **how)  # type: ignore[arg-type]  # as it was called


@pytest.fixture
def flow(qapp: QApplication, tmp_path: Path) -> Iterator[Told]:
    made = Told(QPdfWriter(str(tmp_path / "made.pdf")), "", 1200)
    yield made
    made.end()


@pytest.mark.parametrize("shares", [(8, 11, 8, 73), (1, 1, 1, 1), (1, 1, 1, 97)])
def test_no_word_is_torn_in_a_narrow_column(flow: Told, shares: tuple[int, ...]) -> None:
    heads = ("Индекс", "Наименование", "Порядковый", "Примечание")
    lay_out(flow, Sheet("Опись", "Опись", "ru", (Grid(heads, shares, ROWS, frozenset()),)))
    whole = {"Делопроизводственный", "Тегеранский", "Наименование", "Порядковый", "заседание"}
    words = {word for line in flow.written for word in line.split()}
    assert whole <= words
    assert "Российско-Азербайджанский" in words or {"Российско-", "Азербайджанский"} <= words
    assert {word for word in words if word.startswith("слов")} == {"слово"}


def test_columns_keep_their_shares_where_words_have_room() -> None:
    assert column_widths(100, (1, 1, 2), (10, 20, 30)) == [25, 25, 50]
    assert column_widths(100, (1, 1, 2), (40, 20, 30)) == pytest.approx([40, 22, 38])
    assert sum(column_widths(100, (1, 8, 1), (40, 20, 30))) == pytest.approx(100)


def test_words_without_room_cut_the_widest_columns() -> None:
    assert column_widths(100, (1, 1, 2), (10, 300, 400)) == pytest.approx([10, 45, 45])
    assert column_widths(100, (1, 1), (300, 400)) == pytest.approx([50, 50])
