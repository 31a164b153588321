"""Inventories, the register and acts: what stands on them, and the PDF that is written."""

import stat
import time
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from db.errors import TableError
from db.model.description import (
    AccessionRow,
    DisposalActDraft,
    DisposalItem,
    UnitLevel,
    UnitRow,
)
from tests.pace import at_this_pace
from viewer.printing.accession_register import accession_register
from viewer.printing.disposal_act import disposal_act
from viewer.printing.inventory import _total, inventory
from viewer.printing.pdf import write_pdf
from viewer.printing.sheet import Grid, Section, Sheet, all_texts, lines


def unit(code: str, level: UnitLevel, parent: str | None, title: str) -> UnitRow:
    return UnitRow(
        id=f"{level.value} {parent or ''} {code}",
        version=1,
        level=level,
        parent_id=parent,
        own_code=code,
        code=code,
        title=title,
        date_start="2015",
        date_end="2018-03-02",
        sheets=12,
        extent="",
        file_index="01-02",
        note="",
        rule_id=None,
        retention_from=None,
    )


FONDS = unit("12", UnitLevel.FONDS, None, "Экспертный совет")
SERIES = unit("1", UnitLevel.SERIES, FONDS.id, "Дела постоянного хранения")
YEAR = unit("А", UnitLevel.SUBSERIES, SERIES.id, "2018 год")
FILES = [unit(code, UnitLevel.FILE, SERIES.id, f"Дело {code}") for code in ("1", "2", "4", "4а")]
LATE = unit("5", UnitLevel.FILE, YEAR.id, "Протоколы")
ACT = DisposalActDraft(
    number="3",
    fonds_id=FONDS.id,
    date="2024-05-02",
    organisation="Секретариат",
    basis="Перечень 2019 г.",
    commission="от 02.05.2024 № 3",
    compiler="архивариус",
    items=tuple(
        DisposalItem(f"u{number}", "Переписка", "2015/2016", "2", str(number), 1, "5 лет, ст. 70")
        for number in (1, 2)
    ),
)


def text_of(path: Path) -> list[str]:
    """The text of every page."""
    document = pypdfium2.PdfDocument(path)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.replace("\ufffe", "").split()) for text in found]


def test_the_numbers_of_a_long_inventory_are_looked_for_at_once() -> None:
    codes = (str(number) for number in range(1, 30_001) if number != 17)
    files = [unit(code, UnitLevel.FILE, SERIES.id, "Дело") for code in codes]
    begin = time.process_time()
    blocks = _total(files, "ru")
    assert time.process_time() - begin < at_this_pace(1)  # measured: 0.03; looking through a list 4
    assert "17" in all_texts(blocks)


def test_an_inventory_counts_its_numbers() -> None:
    sheet = inventory([FONDS, SERIES, *FILES], SERIES.id, "Совет", "ru")
    text = all_texts(sheet.blocks)
    assert "Фонд № 12\nЭкспертный совет\nОПИСЬ № 1\nДела постоянного хранения" in text
    assert "за 2015–2018 годы" in text
    assert "4а | 01-02 | Дело 4а | 2015 – 02.03.2018 | 12 | " in text
    assert "внесено 4 (четыре) ед. хр. с № 1 по № 4а" in text
    assert "литерные номера: 4а\nпропущенные номера: 3" in text


def test_an_inventory_of_a_fonds_has_its_series_as_sections() -> None:
    sheet = inventory([FONDS, SERIES, *FILES, YEAR, LATE], FONDS.id, "Совет", "ru")
    (grid,) = [block for block in sheet.blocks if isinstance(block, Grid)]
    sections = [row.text for row in grid.rows if isinstance(row, Section)]
    assert sections == ["1. Дела постоянного хранения", "А. 2018 год"]
    assert "пропущенные номера: нет" in all_texts(sheet.blocks)  # of two series nobody can say


def test_an_empty_inventory_says_so() -> None:
    sheet = inventory([FONDS, SERIES], SERIES.id, "Совет", "en")
    assert "This inventory lists no file." in all_texts(sheet.blocks)


def test_the_accession_register() -> None:
    row = AccessionRow("i", 1, "7", "2021-12-01", "Новая Н.", "Письма", "2 папки", "", "12", "", 3)
    text = all_texts(accession_register([row], "Архив", "ru").blocks)
    assert "7 | 01.12.2021 | Новая Н. | Письма | 2 папки | 3 |  | 12 | " in text
    assert "Итого записей: 1 (одна)" in text


def test_an_act() -> None:
    text = all_texts(disposal_act(ACT, FONDS, "ru").blocks)
    assert "02.05.2024  № 3" in text
    assert "о выделении к уничтожению архивных документов, не подлежащих хранению" in text
    assert "«Перечень 2019 г.»" in text
    assert "1 | Переписка | 2015–2016 | 2 | 1 | 1 | 5 лет, ст. 70 | " in text
    assert "Итого 2 (две) ед. хр. за 2015–2016 годы" in text
    assert "Протокол ЭК (ЦЭК): от 02.05.2024 № 3" in text


@pytest.mark.parametrize("language", ["ru", "az", "en"])
def test_a_pdf_has_numbers_and_running_heads(widgets: QtBot, tmp_path: Path, language: str) -> None:
    files = [
        replace(FILES[0], own_code=str(number), title=f"Дело № {number}, " * 9)
        for number in range(1, 41)
    ]
    sheet = inventory([FONDS, SERIES, *files], SERIES.id, "Совет", language)
    path = tmp_path / "опись.pdf"
    pages = write_pdf(sheet, path)
    found = text_of(path)
    assert len(found) == pages > 2
    # The text that is read out of it has no space beside a narrow sign such as №.
    tight = ["".join(text.split()) for text in found]
    running = "".join(sheet.running.split())
    heads = ["1", *(f"{running}{number}" for number in range(2, pages + 1))]
    assert [text[: len(head)] for text, head in zip(tight, heads, strict=True)] == heads
    whole = "".join(tight)
    assert [f"Дело№{number},Дело" in whole for number in range(1, 41)] == [True] * 40
    assert path.read_bytes().startswith(b"%PDF-1.4")


def test_texts_are_printed_as_they_are(widgets: QtBot, tmp_path: Path) -> None:
    hostile = '<b>bold</b> & <img src="file:///etc/passwd">'
    write_pdf(Sheet("t", "r", "ru", (lines(hostile),)), tmp_path / "a.pdf")
    assert hostile in text_of(tmp_path / "a.pdf")[0]


def test_a_row_higher_than_a_page_goes_on_on_the_next(widgets: QtBot, tmp_path: Path) -> None:
    words = [f"слово{number}" for number in range(1500)]
    grid = Grid(("А", "Б"), (1, 3), (("1", " ".join(words)),))
    assert write_pdf(Sheet("t", "r", "ru", (grid,)), tmp_path / "a.pdf") > 1
    printed = " ".join(text_of(tmp_path / "a.pdf")).split()
    assert [word for word in printed if word.startswith("слово")] == words


def test_a_form_that_cannot_be_written_leaves_what_was_there(
    widgets: QtBot, tmp_path: Path
) -> None:
    sheet = Sheet("t", "r", "ru", (lines("x"),))
    with pytest.raises(TableError):
        write_pdf(sheet, tmp_path / "nowhere" / "a.pdf")
    path = tmp_path / "a.pdf"
    path.write_text("before")
    write_pdf(sheet, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert stat.S_ISREG(path.stat().st_mode)
