"""Datelines: town and date in either order, in brackets, in columns, beside a venue."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import document_of, head_of, text_of


@pytest.mark.parametrize(
    ("when", "start", "reason"),
    [
        ("On 3 November 2020", "2020-11-03", ""),
        ("In November 2020", "2020-11", "no_day"),
        ("In the autumn of 2020", "2020", "no_month"),
    ],
)
def test_what_is_recorded_of_a_date_is_what_is_said_of_it(
    when: str, start: str, reason: str
) -> None:
    told = f"{when} the Council of Think Tanks of the Caspian Littoral met for its fourth session."
    found = propose(document_of([told])).session.date_start
    assert found is not None
    assert (found.value, found.reason) == (start, reason)


TITLE = {
    "ru": "Третье заседание Окского совета экспертов",
    "en": "Third Session of the Adriatic Policy Forum",
    "az": "Dağ Ekspert Şurasının üçüncü iclası",
}


@pytest.mark.parametrize(
    ("language", "line", "place", "start"),
    [
        ("ru", "Тула, 4 мая 2016 года", "Тула", "2016-05-04"),
        ("ru", "(Тула, 4 мая 2016 года)", "Тула", "2016-05-04"),
        ("ru", "4 мая 2016 г., г. Тула", "Тула", "2016-05-04"),
        ("ru", "04.05.2016 г. Тула", "Тула", "2016-05-04"),
        ("ru", "Тула, гостиница «Ока», 04.05.2016", "Тула", "2016-05-04"),
        ("ru", "Улан-Удэ, 4–6 мая 2016 г.", "Улан-Удэ", "2016-05-04"),
        ("ru", "4 мая 2016 года | Нижний Новгород", "Нижний Новгород", "2016-05-04"),
        ("ru", "Среда, 4 мая 2016 года", None, "2016-05-04"),
        ("ru", "Пресс-релиз, 4 мая 2016 года", None, "2016-05-04"),
        ("en", "Zadar, 3 May 2016", "Zadar", "2016-05-03"),
        ("en", "Zadar (Croatia), 3–5 May 2016", "Zadar", "2016-05-03"),
        ("en", "3 May 2016, Zadar, Croatia", "Zadar", "2016-05-03"),
        ("en", "Hotel Adria, Zadar, May 3, 2016", "Zadar", "2016-05-03"),
        ("en", "Zadar | 3 May 2016", "Zadar", "2016-05-03"),
        ("en", "Tuesday, 3 May 2016", None, "2016-05-03"),
        ("az", "Şəki şəhəri, 2 iyun 2018-ci il", "Şəki", "2018-06-02"),
        ("az", "Şəki, 02.06.2018", "Şəki", "2018-06-02"),
        ("az", "2 iyun 2018-ci il, Şəki", "Şəki", "2018-06-02"),
    ],
)
def test_a_line_of_a_town_and_a_date(
    language: str, line: str, place: str | None, start: str
) -> None:
    head = head_of([TITLE[language], line])
    assert (head.place, head.start) == (place, start)


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["ТУЛА, 26 фев — Ока-Пресс. Завершилось третье заседание Окского совета."], "Тула"),
        (["Oslo hosted the third session of the Fjord Expert Council on 3 May 2016."], "Oslo"),
        (
            ["The third session of the Fjord Council was held in the Norwegian town of Bergen."],
            "Bergen",
        ),
        (
            [
                "The third session of the Fjord Council was held at the Bergen Museum in Bergen.",
                "It was prepared by the Institute of Trade in Oslo.",
            ],
            "Bergen",
        ),
        (["Третье заседание Окского совета прошло в древнем городе Муром."], "Муром"),
        (["В столице Армении Ереване прошло третье заседание Окского совета."], "Ереван"),
        (["Третью сессию Окского совета принимал Ташкент."], "Ташкент"),
        (
            ["В смешанном формате в Муроме прошло третье заседание Окского совета."],
            "Муром",
        ),
        (["В режиме видеосвязи прошло третье заседание Окского совета."], "онлайн"),
        (["Gürcüstanın Batumi şəhərində Dağ Ekspert Şurasının üçüncü iclası olub."], "Batumi"),
        (["Dağ Ekspert Şurasının üçüncü iclasına Qori şəhəri ev sahibliyi edib."], "Qori"),
    ],
)
def test_the_town_of_a_sentence(lines: list[str], place: str) -> None:
    assert head_of(lines).place == place


def test_columns_of_a_printed_page_are_not_joined_to_the_title(
    make_text: Callable[..., DocumentText],
) -> None:
    session = propose(
        make_text(
            "ПРОТОКОЛ № 3",
            "третьего заседания Окско-Волжского совета независимых экспертов (ОВСНЭ)",
            "12.04.2019                                               г. Муром",
            "                                             ул. Речная, 7, малый зал",
            "",
            "Заседание созвано Муромским институтом социально-экономических проблем",
            "и Касимовским музеем ремёсел при поддержке городского собрания.",
        )
    ).session
    assert (text_of(session.place), text_of(session.date_start)) == ("Муром", "2019-04-12")
    assert session.council is not None
    assert text_of(session.council.abbreviation) == "ОВСНЭ"
