"""The session told of, and one before it that is told more plainly: number, day and town."""

import pytest

from tests.db.ingest.finders.heads import head_of


@pytest.mark.parametrize(
    ("lines", "number", "start", "place"),
    [
        (
            [
                "RIGA, May 4, 2021 – Twenty engineers met in the Latvian capital on Monday.",
                (
                    "The sixth meeting of the Adriatic Policy Forum, organized by the "
                    "Riga Institute "
                    "of Ports, filled the old customs house."
                ),
                "The Forum's fifth meeting was held in Zadar on June 9, 2019.",
            ],
            6,
            "2021-05-03",
            "Riga",
        ),
        (
            [
                "РИГА, 4 мая 2021 г. — Двадцать инженеров собрались в понедельник в столице.",
                "Шестое заседание Окского совета экспертов заняло старую таможню на весь день.",
                "Пятое заседание Совета состоялось 9 июня 2019 года в Рязани.",
            ],
            6,
            "2021-05-03",
            "Рига",
        ),
    ],
)
def test_the_later_one_is_told_of(lines: list[str], number: int, start: str, place: str) -> None:
    head = head_of(lines)
    assert (head.number, head.start, head.place) == (number, start, place)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            (
                "The Adriatic Policy Forum met in Zadar on 4 May 2021. It was the third "
                "time the Forum "
                "had come together: its first session was held in Pula in March 2018."
            ),
            3,
        ),
        (
            (
                "The Adriatic Policy Forum met in Zadar on 4 May 2021, for the second "
                "time. Its first "
                "session took place in Pula in March 2018."
            ),
            2,
        ),
        (
            (
                "Окский совет экспертов собрался 4 мая 2021 года в Рязани. Эксперты съехались во "
                "второй раз: первая сессия прошла в Туле в марте 2018 года."
            ),
            2,
        ),
        (
            (
                "Dağ Ekspert Şurası 4 may 2021-ci ildə Qubada toplaşıb. Ekspertlər ikinci dəfə bir "
                "araya gəliblər: birinci iclas 2018-ci ilin martında Şəkidə keçirilib."
            ),
            2,
        ),
    ],
)
def test_the_times_count_and_not_the_first_session(text: str, number: int) -> None:
    assert head_of([text]).number == number
