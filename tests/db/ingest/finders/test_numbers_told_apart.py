"""A session's number that stands behind its noun, or alone in a line of a form."""

import pytest

from tests.db.ingest.finders.heads import head_of


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (
            [
                (
                    "Встреча Окского совета экспертов, третья по счёту, заняла один день: в Туле "
                    "4 мая 2016 года обсуждали паводки."
                ),
                "Вторая встреча прошла в Рязани в мае 2014 года.",
            ],
            3,
        ),
        (
            [
                (
                    "КАЛУГА, 3 июн 2021 — Заявление распространено в Калуге по окончании встречи "
                    "Окского экспертного форума."
                ),
                "Встреча, уже седьмая, заняла один день.",
                "Шестая встреча прошла в Рязани в мае 2020 года.",
            ],
            7,
        ),
        (
            [
                "In Zadar members of the Adriatic Policy Forum gathered on 3 May 2016 for a day.",
                (
                    "The meeting, incidentally the sixth in the series and the first after dark, "
                    "was short."
                ),
            ],
            6,
        ),
        (
            ["The meeting of the Adriatic Policy Forum, their sixth, was held in Zadar in May."],
            6,
        ),
        (
            [
                (
                    "Dağ Bölgələri Ekspert Şurasının iclası – artıq beşinci – 2018-ci il iyunun "
                    "2-də Şəkidə keçirilib."
                ),
            ],
            5,
        ),
        (
            ["Заседание Окского совета экспертов, первого в стране, прошло 4 мая 2016 года."],
            None,
        ),
        (
            ["Заседание Окского совета экспертов, первое за три года, прошло 4 мая 2016 года."],
            None,
        ),
    ],
)
def test_number_behind_noun(lines: list[str], number: int | None) -> None:
    assert head_of(lines).number == number


@pytest.mark.parametrize(
    ("line", "told", "number"),
    [
        ("Порядковый номер заседания: четвёртое", "ru", 4),
        ("Порядковый номер: 11", "ru", 11),
        ("Number of the session: the fourth", "en", 4),
        ("Session number: four", "en", 4),
        ("İclasın sıra nömrəsi: dördüncü", "az", 4),
        ("Номер заседания: не присвоен", "ru", None),
        ("Session: Ports and their people", "en", None),
        ("Number: 12/2016-R", "en", None),
    ],
)
def test_number_in_line_of_form(line: str, told: str, number: int | None) -> None:
    report = {
        "ru": "Заседание Окского совета экспертов прошло 4 мая 2016 года в Туле.",
        "en": "The session of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        "az": "Dağ Bölgələri Ekspert Şurasının iclası 2018-ci il iyunun 2-də Şəkidə keçirilib.",
    }
    assert head_of([line, report[told]]).number == number
