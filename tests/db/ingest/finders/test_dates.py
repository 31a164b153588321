"""Dates as exact as they are written."""

import pytest

from db.ingest.finders.dates import date_mentions, edtf


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "3 марта 2019 года в Туле", ["2019-03-03"]),
        ("ru", "«7» июня 2018 г.", ["2018-06-07"]),
        ("ru", "в феврале 2020 года", ["2020-02"]),
        ("ru", "12–14 мая 2017 г.", ["2017-05-12", "2017-05-14"]),
        ("ru", "с 28 февраля по 1 марта 2022 года", ["2022-02-28", "2022-03-01"]),
        (
            "ru",
            "от 5 мая 2019 года, 8 июня и 9 июля 2020 года",
            ["2019-05-05", "2020-06-08", "2020-07-09"],
        ),
        ("ru", "от октября 2014 и мая 2015 гг.", ["2014-10", "2015-05"]),
        ("ru", "02.10.2021", ["2021-10-02"]),
        ("ru", "28.02–02.03.2021", ["2021-02-28", "2021-03-02"]),
        ("ru", "договор 2011 года", ["2011"]),
        ("ru", "31 февраля 2020 года", []),
        ("ru", "весной за 2013–2022 годы выросло в 2 раза", []),
        ("en", "on 4 July 2018", ["2018-07-04"]),
        ("en", "May 30 – June 1, 2024", ["2024-05-30", "2024-06-01"]),
        ("en", "held September 5-7, 2016 in Graz", ["2016-09-05", "2016-09-07"]),
        ("en", "the 3rd of March 2015", ["2015-03-03"]),
        ("en", "in October 2021", ["2021-10"]),
        ("en", "they may meet", []),
        ("az", "2019-cu il mayın 21-də", ["2019-05-21"]),
        ("az", "2020-ci il sentyabrın 3–5-də", ["2020-09-03", "2020-09-05"]),
        ("az", "17 mart 2021-ci il tarixli", ["2021-03-17"]),
        ("az", "2018-ci ilin dekabrında", ["2018-12"]),
        ("az", "2016-cı ildə", ["2016"]),
    ],
)
def test_dates_are_read_as_they_are_written(language: str, text: str, expected: list[str]) -> None:
    found = date_mentions(text, 0, len(text), language)
    assert [edtf(date) for mention in found for date in mention.dates] == expected


def test_a_date_without_its_year_says_so() -> None:
    text = "21 сентября в Самаре"
    assert date_mentions(text, 0, len(text), "ru")[0].dates == ((0, 9, 21),)
