"""Dates, ordinals, sorting: tables of value to text, in each interface language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.model import RecordType, Ref
from db.model.history import MadeEvent
from tests.viewer.speaking import speaking
from viewer import i18n
from viewer.errors.sentences import fill
from viewer.models.record_name import record_name
from viewer.pages.undo_step import Step


@pytest.fixture(autouse=True)
def own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("edtf", "ru", "az", "en"),
    [
        ("2021-11-18", "18 ноября 2021", "18 noyabr 2021", "18 November 2021"),
        ("2020-11", "ноябрь 2020", "noyabr 2020", "November 2020"),
        ("2020-05-01", "1 мая 2020", "1 may 2020", "1 May 2020"),
        ("2019", "2019", "2019", "2019"),
        (None, "", "", ""),
    ],
)
def test_dates(edtf: str | None, ru: str, az: str, en: str) -> None:
    assert [i18n.date_text(edtf, code) for code in ("ru", "az", "en")] == [ru, az, en]


@pytest.mark.parametrize(
    ("start", "end", "ru"),
    [
        ("2023-11-23", "2023-11-24", "23–24 ноября 2023"),
        ("2023-11-30", "2023-12-01", "30 ноября – 1 декабря 2023"),
        ("2023-12-30", "2024-01-02", "30 декабря 2023 – 2 января 2024"),
        ("2023-11-23", "2023-11-23", "23 ноября 2023"),
        ("2023-11-23", None, "23 ноября 2023"),
        (None, "2023-11", "ноябрь 2023"),
        ("2023-11", "2023-12", "ноябрь 2023 – декабрь 2023"),
        (None, None, ""),
    ],
)
def test_ranges_say_nothing_twice(start: str | None, end: str | None, ru: str) -> None:
    assert i18n.date_range(start, end, "ru") == ru


@pytest.mark.parametrize(
    ("start", "end", "az"),
    [
        ("2021-11-18", None, "18 noyabr 2021-ci il"),
        ("2020-11", None, "noyabr 2020-ci il"),
        ("2019", None, "2019-cu il"),
        ("2026", None, "2026-cı il"),
        ("2000", None, "2000-ci il"),
        ("1990", None, "1990-cı il"),
        ("2010", None, "2010-cu il"),
        ("1900", None, "1900-cü il"),
        ("2023-11-23", "2023-11-24", "23–24 noyabr 2023-cü il"),
        ("2023-11-30", "2023-12-01", "30 noyabr – 1 dekabr 2023-cü il"),
        ("2023-12-30", "2024-01-02", "30 dekabr 2023-cü il – 2 yanvar 2024-cü il"),
        ("2023-11", "2024-02-01", "noyabr 2023-cü il – 1 fevral 2024-cü il"),
        ("2019", "2021", "2019–2021-ci illər"),
        (None, None, ""),
    ],
)
def test_an_azerbaijani_year_is_an_ordinal_in_prose(
    start: str | None, end: str | None, az: str
) -> None:
    assert i18n.date_range(start, end, "az", prose=True) == az
    for language in ("ru", "en"):  # these say the year as cells do
        said = i18n.date_range(start, end, language, prose=True)
        assert said == i18n.date_range(start, end, language)


def test_moments_and_days_of_the_week_in_prose() -> None:
    assert i18n.date_with_weekday("2021-11-18", "az") == "18 noyabr 2021-ci il, cümə axşamı"
    assert i18n.moment_date("2021-11-18T12:00:00", "az", prose=True) == "18 noyabr 2021-ci il"
    assert i18n.moment_text("2021-11-18T12:00:00", "az").startswith("18 noyabr 2021, ")


def test_weekday_only_of_a_whole_date() -> None:
    assert i18n.date_with_weekday("2021-11-18", "ru") == "18 ноября 2021, четверг"
    assert i18n.date_with_weekday("2021-11", "ru") == "ноябрь 2021"


@pytest.mark.parametrize(
    ("number", "az"),
    [
        (1, "1-ci"),
        (3, "3-cü"),
        (4, "4-cü"),
        (6, "6-cı"),
        (9, "9-cu"),
        (10, "10-cu"),
        (16, "16-cı"),
        (20, "20-ci"),
        (30, "30-cu"),
        (40, "40-cı"),
        (60, "60-cı"),
        (70, "70-ci"),
        (90, "90-cı"),
        (100, "100-cü"),
        (1000, "1000-ci"),
        (1_000_000, "1000000-cu"),
    ],
)
def test_azerbaijani_ordinals_follow_the_spoken_vowel(number: int, az: str) -> None:
    assert i18n.ordinal(number, "az") == az


@pytest.mark.parametrize(
    ("number", "en"),
    [
        *[(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th")],
        *[(13, "13th"), (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th")],
    ],
)
def test_english_ordinals(number: int, en: str) -> None:
    assert i18n.ordinal(number, "en") == en


@pytest.mark.parametrize(
    ("number", "council", "language", "text"),
    [
        (1, "РАЭС", "ru", "1-е заседание РАЭС"),
        (1, "Экспертный Совет", "ru", "1-е заседание · Экспертный Совет"),
        (3, "REAŞ", "az", "3-cü iclas · REAŞ"),
        (2, "RAEC", "en", "2nd session · RAEC"),
        (None, "", "ru", "Заседание"),
    ],
)
def test_session_names(number: int | None, council: str, language: str, text: str) -> None:
    assert i18n.session_text(number, council, language) == text


def test_a_moment_is_shown_as_its_local_day() -> None:
    assert i18n.moment_date("2026-03-12T12:00:00+00:00", "ru") == "12 марта 2026"
    assert i18n.moment_date("2026-03-12T12:00:00Z", "en") == "12 March 2026"
    assert i18n.moment_date("yesterday", "en") == ""


def test_azerbaijani_letters_sort_in_their_place() -> None:
    QLocale.setDefault(QLocale("az"))
    names = ["Fərid", "Əli", "Elşad", "İlham", "Hikmət", "Çingiz", "Cavid"]
    expected = ["Cavid", "Çingiz", "Elşad", "Əli", "Fərid", "Hikmət", "İlham"]
    assert i18n.sorted_for_reader(names, str) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ru", ["Елагин", "Ёлкин", "Ельцов", "Жуков"]),
        ("az", ["Hikmət", "Xəyal", "Irmaq", "İlham", "Qədir"]),
        ("az", ["Elçin", "Əbil", "Fuad", "Günel", "Ğafar"]),
        ("az", ["Orxan", "Ömər", "Sona", "Şəfa", "Umud", "Ülvi"]),
        ("en", ["Elchin", "Ilham", "Orkhan"]),
    ],
)
def test_letters_sort_where_a_reader_looks_for_them(language: str, expected: list[str]) -> None:
    QLocale.setDefault(QLocale(language))
    assert i18n.sorted_for_reader(reversed(expected), str) == expected


@pytest.mark.parametrize(
    ("size", "text"),
    [
        *[(0, "0 Б"), (900, "900 Б"), (6_300, "6 КБ"), (24 * 1024, "24 КБ")],
        *[(1_500_000, "1,4 МБ"), (88 * 1024 * 1024, "88 МБ"), (3 * 1024**4, "3 072 ГБ")],
    ],
)
def test_sizes_are_short(size: int, text: str) -> None:
    QLocale.setDefault(QLocale("ru"))
    assert i18n.size_text(size).replace("\xa0", " ") == text


def test_switching_tells_every_widget_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    class Page(QWidget):
        heard = 0

        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                self.heard += 1
            super().changeEvent(event)

    window = QWidget()
    page = Page(window)
    qtbot.addWidget(window)
    translation = i18n.Translation(tmp_path, QApplication.instance())
    translation.switch("az")
    qtbot.waitUntil(lambda: page.heard > 0)
    assert i18n.current_language() == "az"
    translation.switch("en")
    assert i18n.current_language() == "en"


def test_unknown_system_language_falls_back_to_english() -> None:
    QLocale.setDefault(QLocale("fr"))
    assert i18n.current_language() == "en"


@pytest.mark.parametrize(
    ("sentence", "name", "said"),
    [
        ("Изменена запись «{name}»", "Совет «Иссык-Куль»", "Изменена запись «Совет „Иссык-Куль“»"),
        ("«{type} {name}»", "«Иссык-Куль»", "«… „Иссык-Куль“»"),
        ("“{name}” was set aside", "the “Good” one", "“the ‘Good’ one” was set aside"),
        ("“{name}” yenə gözləyir", "«Xəzər» şurası", "“«Xəzər» şurası” yenə gözləyir"),
        ("Открыто: {name}", "Совет «Иссык-Куль»", "Открыто: Совет «Иссык-Куль»"),
        ("«а» и {name}", "«б»", "«а» и «б»"),
    ],
)
def test_quotation_marks_inside_others_are_inner_ones(sentence: str, name: str, said: str) -> None:
    assert i18n.filled(sentence, name=name, type="…") == said
    assert fill(sentence, {"name": name, "type": "…"}) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "правка записи: «Форум „Море“ · 8-е заседание · 14 ноября 2024»"),
        ("az", "qeydin redaktəsi: “Форум «Море» · 8-ci iclas · 14 noyabr 2024”"),
        ("en", "Record edited: “Форум «Море» · 8th session · 14 November 2024”"),
    ],
)
def test_a_step_names_its_record_in_words_of_the_language(
    qapp: QApplication, language: str, said: str
) -> None:
    ref = Ref("m1", RecordType.MEETING, "Форум «Море» · 8 · 2024-11-14")
    made = MadeEvent(7, "record_edited", "m1", {})
    with speaking(language):
        assert Step((made,), (made,)).words(record_name(ref)) == said
