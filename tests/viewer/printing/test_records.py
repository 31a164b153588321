"""Printed records: what stands on a meeting's record, an extract, a document, a table."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from db import Archive
from db.errors import RecordNotFoundError
from db.model import LANGUAGES, DocumentType, MeetingDetail, RecordType, ResolutionKind, Role
from viewer.printing.other_records import table_sheet
from viewer.printing.paper import page_layout, print_sheet
from viewer.printing.pdf import write_pdf
from viewer.printing.preview import preview
from viewer.printing.record_gathering import gather_record
from viewer.printing.record_words import RECORD_WORDS, record_text
from viewer.printing.sheet import Grid, Sheet, all_texts, lines


@pytest.fixture
def archive(archive_folder: Path) -> Iterator[Archive]:
    with Archive.open(archive_folder) as opened:
        yield opened


def first_meeting(archive: Archive) -> MeetingDetail:
    return archive.meeting(archive.record_ids(RecordType.MEETING, order="date_start")[0])


def text_of(archive: Archive, record_id: str, *points: str, language: str = "ru") -> str:
    sheet = gather_record(archive, record_id, language, points)
    return all_texts(sheet.blocks).replace("\u00a0", " ")


def test_every_word_is_there_in_every_language() -> None:
    keys = {language: set(words) for language, words in RECORD_WORDS.items()}
    assert set(keys) == set(LANGUAGES)
    assert keys["ru"] == keys["az"] == keys["en"]
    for value in (*ResolutionKind, *Role):
        assert record_text(value.value, "ru")
    facts = {key: set(re.findall(r"\{(\w+)\}", text)) for key, text in RECORD_WORDS["ru"].items()}
    for words in RECORD_WORDS.values():
        assert {key: set(re.findall(r"\{(\w+)\}", text)) for key, text in words.items()} == facts
    assert DocumentType.COMMUNIQUE.value == "communique"


def test_a_meetings_record_has_all_that_is_recorded(archive: Archive) -> None:
    meeting = first_meeting(archive)
    text = text_of(archive, meeting.id)
    assert "Архив Каспийского форума\nКаспийский форум экспертов\n1-е заседание" in text
    assert "«Судоходство и рыболовство на Каспии»\nАстрахань, 16 марта 2021 г." in text
    assert "Олег Тихомиров | директор Института водных проблем | " in text
    assert "2 | Подчеркнули, что" in text
    assert "| Позиция\nРекомендация" in text
    assert meeting.documents[0].original.sha256 in text
    assert "Конвенция о правовом статусе моря | 08.2018 | " in text


def test_an_english_record_writes_days_as_the_window_does(archive: Archive) -> None:
    meeting = first_meeting(archive)
    assert ", 16 March 2021" in text_of(archive, meeting.id, language="en")
    point = meeting.resolutions[0].id
    assert ", 16 March 2021" in text_of(archive, meeting.id, point, language="en")


def test_an_extract_has_the_points_word_by_word_and_room_to_certify(archive: Archive) -> None:
    meeting = first_meeting(archive)
    text = text_of(archive, meeting.id, "1", "3")
    assert "ВЫПИСКА ИЗ ДОКУМЕНТА\nКаспийский форум экспертов\nКоммюнике\n1-е заседание" in text
    assert (
        "…\n1. Представили оценки состояния рыбных запасов и судоходства.\n…\n"
        "3. Решили провести следующее заседание осенью того же года.\nОснование: "
        "Архив Каспийского форума\n"
    ) in text
    assert "Выписка верна\nнаименование должности\nподпись\nрасшифровка подписи\n" in text
    assert text.endswith("М. П.")
    assert text.count("…") == 2


def test_an_extract_is_in_the_language_of_its_document(archive: Archive) -> None:
    meeting = first_meeting(archive)
    point = meeting.resolutions[0]
    text = text_of(archive, point.id, language="az")
    assert point.texts["az"] in text
    assert "SƏNƏDDƏN ÇIXARIŞ" in text


def test_a_document_and_a_person_have_forms_of_their_own(archive: Archive) -> None:
    meeting = first_meeting(archive)
    document = text_of(archive, meeting.documents[0].id)
    assert document.startswith("Каспийский форум экспертов. Коммюнике: 1-е заседание")
    assert "\n2. Подчеркнули, что" in document
    person = text_of(archive, meeting.participants[0].person.id)
    assert "Олег Тихомиров" in person
    assert "4-е заседание КФЭ | 23.05.2023 | Актау | научный" in person


def test_a_point_that_is_not_there_is_told(archive: Archive) -> None:
    with pytest.raises(RecordNotFoundError) as raised:
        gather_record(archive, first_meeting(archive).id, "ru", ["99"])
    assert raised.value.code == "point_unknown"


def test_a_table_says_how_many_of_its_rows_are_printed() -> None:
    sheet = table_sheet("Люди", "Архив", [("Имя", 2), ("Место", 1)], [["А", "Б"]], 9, "ru")
    assert all_texts(sheet.blocks).endswith("Напечатаны первые 1 строк из 9.")
    assert not sheet.landscape


def long_sheet() -> Sheet:
    rows = tuple((str(number), f"Строка {number} " * 12) for number in range(60))
    return Sheet(
        "t", "бегущая строка", "ru", (lines("1-е заседание"), Grid(("№", "Текст"), (1, 9), rows))
    )


def test_the_preview_has_the_pages_of_the_pdf(widgets: QtBot, tmp_path: Path) -> None:
    sheet = long_sheet()
    shown = preview(sheet)
    assert len(shown.pages) == write_pdf(sheet, tmp_path / "a.pdf") > 2
    assert (round(shown.paper.width()), round(shown.paper.height())) == (595, 842)
    assert all(not page.isNull() for page in shown.pages)


def test_paper_has_the_pages_of_the_pdf(widgets: QtBot, tmp_path: Path) -> None:
    sheet = long_sheet()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageLayout(page_layout(sheet))
    pages = print_sheet(sheet, printer)
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    assert len(document) == pages == write_pdf(sheet, tmp_path / "a.pdf")
    document.close()


def test_a_heading_is_never_the_last_line_of_a_page(widgets: QtBot, tmp_path: Path) -> None:
    filler = lines(*(f"Строка {number}" for number in range(41)))
    sheet = Sheet(
        "t", "r", "ru", (filler, lines("Раздел", bold=True, keep=70), Grid(("а",), (1,), (("б",),)))
    )
    write_pdf(sheet, tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(texts) == 2
    assert "Раздел" in texts[1]


def test_a_number_and_its_ending_are_not_parted(widgets: QtBot, tmp_path: Path) -> None:
    sheet = Sheet("t", "r", "ru", tuple(lines("а" * n + " 1-е заседание") for n in range(40, 80)))
    write_pdf(sheet, tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    whole = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert len(re.findall(r"1-е", whole)) == 40
    assert "\u2060" not in whole


@pytest.mark.parametrize("language", ["ru", "az", "en"])
def test_words_are_copied_out_of_a_pdf_as_they_stand(
    widgets: QtBot, tmp_path: Path, language: str
) -> None:
    """Letters drawn in a form of their language's own, and ligatures, are lost to a reader."""
    said = (
        "Kommünike: 9-cu iclasın bəndləri, İğdır, ŞÖYÇĞÜ",
        "efficient fjord affluent bfbf2dd fb fh fi fl ffi",
        "Ёлка, съезд, щука, «Каспий» — итоги",
    )
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        bold = lines(*said, bold=True)
        write_pdf(Sheet("t", "r", language, (lines(*said), bold)), tmp_path / "a.pdf")
    finally:
        QLocale.setDefault(before)
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    read = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    assert [read.count(line) for line in said] == [2, 2, 2]
