"""Themes behind a colon, in what people came for, and before the word for a theme."""

import pytest

from tests.db.ingest.finders.heads import head_of

_AZ = "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib."
_EN = "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016."


@pytest.mark.parametrize(
    ("head", "sentence", "expected"),
    [
        (
            _EN,
            "Members had before them one central question: how small quays can pay their way.",
            "how small quays can pay their way",
        ),
        (
            _EN,
            "Thirty experts travelled to Zadar to debate the future of small quays.",
            "the future of small quays",
        ),
        (
            _AZ,
            (
                "Biz, iclasın iştirakçıları, Dağ kəndləri ilə şəhərlər arasında yollar mövzusunu "
                "müzakirə etdik."
            ),
            "Dağ kəndləri ilə şəhərlər arasında yollar",
        ),
        (
            _AZ,
            (
                "Şura rektor Rəna Əliyevanın məruzəsini dinləyərək, “Yol: fayda, yoxsa zərər” "
                "mövzusunu geniş müzakirə edib."
            ),
            "Yol: fayda, yoxsa zərər",
        ),
    ],
)
def test_a_theme_told_apart_is_read(head: str, sentence: str, expected: str) -> None:
    assert head_of([head, sentence]).theme == expected


@pytest.mark.parametrize(
    ("lines", "start", "place"),
    [
        (
            [
                "FINAL DOCUMENT",
                "of the Sixth Plenary Meeting of the Adriatic Policy Forum",
                "Introduction",
                "The Sixth Plenary Meeting took place in Zadar in late May 2017.",
            ],
            "2017-05",
            "Zadar",
        ),
        (
            [
                "ПРОТОКОЛ",
                "четвёртого заседания Комиссии по малым рекам",
                "от 14 марта 2017 года          г. Сортавала",
            ],
            "2017-03-14",
            "Сортавала",
        ),
        (
            [
                "ПРЕСС-РЕЛИЗ",
                (
                    "РЯЗАНЬ, 5 декабря 2022 г. — В минувшую субботу, 3 декабря, заседал Окский "
                    "совет экспертов. Четвёртую сессию Совета подготовили Рязанский центр дорог и "
                    "муромский Институт ремёсел."
                ),
            ],
            "2022-12-03",
            "Рязань",
        ),
    ],
)
def test_month_and_town_are_read_where_they_are_told(
    lines: list[str], start: str, place: str
) -> None:
    found = head_of(lines)
    assert (found.start, found.place) == (start, place)
