"""The value of a cell: all of it or nothing, and never more exact than it is written."""

import pytest

from db.usecases.table_import.values import (
    bodies_of,
    body_cell,
    date_cell,
    kinds_cell,
    language_cell,
    ordinal_cell,
    parts_of,
    person_part,
    slash_order,
)


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("2021-11-18", "2021-11-18", None),
        ("2021-11-18 00:00:00", "2021-11-18", None),
        ("2021-11", "2021-11", None),
        ("2021", "2021", None),
        ("2021 г.", "2021", None),
        ("18.11.2021", "2021-11-18", None),
        ("18 ноября 2021 г.", "2021-11-18", None),
        ("ноябрь 2022", "2022-11", None),
        ("11.2022", "2022-11", None),
        ("18-19 мая 2023 г.", "2023-05-18", "2023-05-19"),
        ("18–19.05.2023", "2023-05-18", "2023-05-19"),
        ("2023-05-18/2023-05-19", "2023-05-18", "2023-05-19"),
        ("18 November 2021", "2021-11-18", None),
        ("November 18, 2021", "2021-11-18", None),
        ("18 noyabr 2021", "2021-11-18", None),
        ("25/12/2021", "2021-12-25", None),
        ("12/25/2021", "2021-12-25", None),
        ("04/04/2021", "2021-04-04", None),
        ("02/2021", "2021-02", None),
        ("2/2021 г.", "2021-02", None),
        ("02 / 2021", "2021-02", None),
        ("2021/02", "2021-02", None),
        ("2021.02", "2021-02", None),
        ("2021/02/03", "2021-02-03", None),
        ("2021.02.03", "2021-02-03", None),
        ("2021/2022", "2021", "2022"),
        ("2021–2022 гг.", "2021", "2022"),
        ("02.2021/04.2021", "2021-02", "2021-04"),
        ("02/2021-04/2021", "2021-02", "2021-04"),
        ("02/2021 – 04/2021", "2021-02", "2021-04"),
        ("02.2021-04.2021", "2021-02", "2021-04"),
        ("2021-02–2021-04", "2021-02", "2021-04"),
        ("2021/02 – 2021/04", "2021-02", "2021-04"),
        ("ноябрь 2021 – январь 2022", "2021-11", "2022-01"),
        ("ноябрь 2021/январь 2022", "2021-11", "2022-01"),
        ("ноябрь–декабрь 2021", "2021-11", "2021-12"),
        ("2021-11-18 – 2021-11-19", "2021-11-18", "2021-11-19"),
        ("25/12/2021 - 26/12/2021", "2021-12-25", "2021-12-26"),
        ("25/12/2021–03/01/2022", "2021-12-25", "2022-01-03"),
        ("12/25/2021–01/03/2022", "2021-12-25", "2022-01-03"),
        ("12.03.1897", "1897-03-12", None),
        ("13/03/1897", "1897-03-13", None),
        ("1897/03/12", "1897-03-12", None),
        ("03.1897", "1897-03", None),
        ("03/1897", "1897-03", None),
        ("12.03.1897–14.03.1897", "1897-03-12", "1897-03-14"),
        ("12-14.03.1897", "1897-03-12", "1897-03-14"),
        ("12 марта 1745 г.", "1745-03-12", None),
        ("March 12, 1745", "1745-03-12", None),
        ("1745-ci il 12 mart", "1745-03-12", None),
        ("12.03.0988", "0988-03-12", None),
        ("12.03.2101", "2101-03-12", None),
        ("2101 г.", "2101", None),
        ("16.10.2023 г.", "2023-10-16", None),
        ("16.10.2023 il", "2023-10-16", None),
        ("16.10.2023 года – 17.10.2023 г.", "2023-10-16", "2023-10-17"),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(cell: str, start: str, end: str | None) -> None:
    assert date_cell(cell)[:2] == (start, end)


@pytest.mark.parametrize(
    "cell",
    ["", "44518", "18.11.21", "после 2024", "осень 2021", "31.02.2021", "18 ноября", "2021?",
     "ок. 2021", "с 18.11.2021", "18.11.2021, Баку", "00/00/2021", "13/2021", "00/2021", "2021/13",
     "2021/02/30", "02/21", "02/2021/04/2021", "2021/", "/2021", "2021-", "–2021", "2-3/2021",
     "18-19.05.2023/20.05.2023", "2021/2022–2023/2024", "2021-2022-2023",
     "12.03.97", "0000 г.", "31.02.1897", "00.1897", "12.13.1897", "12.03.20235"],
)  # fmt: skip
def test_what_is_no_whole_date_gives_none(cell: str) -> None:
    assert date_cell(cell).start is None


def test_day_and_month_are_told_by_the_rest_of_the_column_alone() -> None:
    assert date_cell("03/04/2021").slashed
    assert slash_order(["03/04/2021", "25/12/2021"]) == "dmy"
    assert slash_order(["03/04/2021", "12/25/2021"]) == "mdy"
    assert slash_order(["25/12/2021", "12/25/2021"]) == ""
    assert date_cell("03/04/2021", "dmy").start == "2021-04-03"
    assert date_cell("03/04/2021", "mdy").start == "2021-03-04"
    assert date_cell("03/04/2021 – 05/04/2021").slashed
    assert date_cell("03/04/2021–05/04/2021", "dmy")[:2] == ("2021-04-03", "2021-04-05")
    assert slash_order(["03/04/2021", "24/12/2021 – 25/12/2021"]) == "dmy"
    assert slash_order(["03/04/2021", "№ 25/12/2021-х"]) == ""


@pytest.mark.parametrize(
    ("cell", "number"),
    [("3", 3), ("III", 3), ("3-е", 3), ("№ 3", 3), ("третье заседание", 3), ("5th session", 5),
     ("beşinci iclas", 5), ("Двадцать первое", 21), ("120", 120), ("0", None), ("x", None),
     ("3 и 4", None), ("3a", None), ("-1", None), ("", None)],
)  # fmt: skip
def test_the_number_of_a_session(cell: str, number: int | None) -> None:
    assert ordinal_cell(cell) == number


def test_bodies_have_names_and_abbreviations() -> None:
    both = body_cell("Экспертный совет (РАЭС)")
    assert both is not None
    assert (both.name, both.abbreviation) == ("Экспертный совет", "РАЭС")
    short = body_cell("РАЭС")
    assert short is not None
    assert (short.name, short.abbreviation) == ("", "РАЭС")
    long = body_cell("Фонд (Баку и Москва)")
    assert long is not None
    assert (long.name, long.abbreviation) == ("Фонд (Баку и Москва)", "")
    assert body_cell("  ") is None
    turned = body_cell("РАЭС (Российско-Азербайджанский Экспертный Совет)")
    assert turned == body_cell("Российско-Азербайджанский Экспертный Совет (РАЭС)")
    assert turned is not None
    assert turned.abbreviation == "РАЭС"
    placed = body_cell("МГИМО (Москва)")
    assert placed is not None
    assert (placed.name, placed.abbreviation) == ("МГИМО (Москва)", "")
    placed = body_cell("БГУ (город Минск)")
    assert placed is not None
    assert (placed.name, placed.abbreviation) == ("БГУ (город Минск)", "")


@pytest.mark.parametrize(
    ("part", "name", "office"),
    [
        ("Иван Петров — директор РСМД", "Иван Петров", "директор РСМД"),
        ("Петров И. И. - директор", "Петров И. И.", "директор"),
        ("Hikmət Hacıyev (köməkçi)", "Hikmət Hacıyev", "köməkçi"),
        ("Анна Римская-Корсакова", "Анна Римская-Корсакова", ""),
        ("ИВАНОВ Иван Иванович — директор", "Иван Иванович Иванов", "директор"),
        ("Иванов, Иван Иванович", "Иван Иванович Иванов", ""),
        ("SMITH John (Director)", "John Smith", "Director"),
        ("Smith, John – adviser", "John Smith", "adviser"),
    ],
)
def test_name_and_office_are_told_apart(part: str, name: str, office: str) -> None:
    person = person_part(part)
    assert person is not None
    assert (person.name, person.office) == (name, office)


@pytest.mark.parametrize(
    "part",
    ["Петров, директор", "Smith, Director", "12 человек", "все члены совета и гости из двух стран",
     "a@b.c"],
)  # fmt: skip
def test_what_cannot_be_told_apart_is_no_person(part: str) -> None:
    assert person_part(part) is None


def test_lists_kinds_and_languages() -> None:
    assert parts_of("a — b; c\nd;") == ["a — b", "c", "d"]
    assert kinds_cell("рекомендация, Решение") == (("recommendation", "decision"), "")
    assert kinds_cell("tövsiyə və mövqe") == (("recommendation", "position"), "")
    assert kinds_cell("рекомендация, чудо") == ((), "чудо")
    assert [language_cell(one) for one in ("Русский", "AZ", "İngilis", "French")] == [
        "ru", "az", "en", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "bodies"),
    [
        ("AICS, LCMP", ["AICS", "LCMP"]),
        ("Институт мостов (ИМ), Центр портов (ЦП); РАЭС", ["Институт мостов (ИМ)",
         "Центр портов (ЦП)", "РАЭС"]),
        ("Centre for Ports, Bridges and Fords", ["Centre for Ports, Bridges and Fords"]),
        ("Centre for Ports and Fords, AICS", ["Centre for Ports and Fords, AICS"]),
        ("AICS", ["AICS"]),
        (" ; ", []),
    ],
)  # fmt: skip
def test_commas_stand_between_bodies_that_bear_abbreviations(cell: str, bodies: list[str]) -> None:
    assert bodies_of(cell) == bodies
