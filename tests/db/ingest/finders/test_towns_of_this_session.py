"""The town of this session: not of one put off or held before, nor online where people met."""

import pytest

from tests.db.ingest.finders.heads import head_of


@pytest.mark.parametrize(
    ("line", "number", "place"),
    [
        (
            (
                "Окский совет экспертов провёл 4 мая 2016 года внеочередное заседание. Из-за "
                "паводка участники собрались онлайн; очередное, пятое заседание, назначенное на "
                "июнь в Рязани, отложено до осени."
            ),
            None,
            "онлайн",
        ),
        (
            (
                "The Adriatic Policy Forum held an extraordinary meeting on 3 May 2016. Members "
                "met online; the regular sixth meeting, due in Zadar in June, has been "
                "postponed."
            ),
            None,
            "online",
        ),
        (
            (
                "Dağ Bölgələri Ekspert Şurası 2018-ci il iyunun 2-də növbədənkənar iclas "
                "keçirib. İştirakçılar onlayn toplaşıblar; iyulda Şəkidə nəzərdə tutulan beşinci "
                "iclas təxirə salınıb."
            ),
            None,
            "onlayn",
        ),
        (
            (
                "Пятое заседание Окского совета экспертов, перенесённое на май из-за паводка, "
                "прошло 4 мая 2016 года в Туле."
            ),
            5,
            "Тула",
        ),
    ],
)
def test_session_put_off(line: str, number: int | None, place: str) -> None:
    head = head_of([line])
    assert (head.number, head.place) == (number, place)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (
            (
                "В Туле 4 мая 2016 года собралось пятое заседание Окского совета экспертов. "
                "Впервые за два года люди сидели рядом, а не смотрели друг на друга через "
                "экраны."
            ),
            "Тула",
        ),
        (
            (
                "The fifth meeting of the Adriatic Policy Forum was convened on 3 May 2016. Its "
                "theme was chosen in an online survey. Twelve experts came to Zadar."
            ),
            "Zadar",
        ),
        (
            (
                "Dağ Bölgələri Ekspert Şurasının ikinci iclası 2018-ci il iyunun 2-də keçirilib. "
                "Bu dəfə onlayn deyil, Şəkidə bir masa arxasında toplaşdıq. Mövzu onlayn sorğu "
                "ilə seçilib."
            ),
            "Şəki",
        ),
        (
            "The fifth meeting of the Adriatic Policy Forum was held online on 3 May 2016.",
            "online",
        ),
        ("Пятое заседание Окского совета экспертов прошло 4 мая 2016 года онлайн.", "онлайн"),
    ],
)
def test_what_was_not_online(line: str, place: str) -> None:
    assert head_of([line]).place == place


def test_sitting_is_a_session_by_its_number() -> None:
    head = head_of(
        [
            (
                "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurası ikinci oturumunu "
                "keçirdi. Birincisi Qaxda olmuşdu."
            )
        ]
    )
    assert (head.number, head.start, head.place) == (2, "2018-06-02", "Şəki")


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            [
                (
                    "В мае 2016 г. Шуя, которую называют «воротами Оки», принимала пятую сессию "
                    "Окского совета экспертов."
                ),
                "Две предыдущие прошли в Рязани (2012) и Калуге (2014).",
            ],
            "Шуя",
        ),
        (
            [
                (
                    "The fifth meeting of the Adriatic Policy Forum brought a dozen experts to "
                    "Zadar between 3 and 5 May 2016."
                ),
                "The two previous ones were held in Split and Kotor.",
            ],
            "Zadar",
        ),
        (
            [
                "The fifth meeting of the Adriatic Policy Forum was held on 3 May 2016.",
                "Its report drew the attention of members to Yemen.",
                "The earlier ones took place in Split and Kotor.",
            ],
            None,
        ),
        (
            [
                "Пятое заседание Окского совета экспертов прошло 4 мая 2016 года.",
                "Три предыдущие состоялись в Рязани, Калуге и Туле.",
            ],
            None,
        ),
    ],
)
def test_town_that_received(lines: list[str], place: str | None) -> None:
    assert head_of(lines).place == place
