"""Towns in brackets, in lines of their own, of titles, and datelines without a day."""

import pytest

from tests.db.ingest.finders.heads import head_of

_TITLE = {
    "ru": "Третье заседание Окского совета экспертов",
    "en": "Third Session of the Adriatic Policy Forum",
    "az": "Dağ Ekspert Şurasının üçüncü iclası",
}


@pytest.mark.parametrize(
    ("language", "line", "place"),
    [
        ("ru", "(Йошкар-Ола, Дворец молодёжи)", "Йошкар-Ола"),
        ("ru", "(Рязань)", "Рязань"),
        ("ru", "Рязань, гостиница «Ока»", "Рязань"),
        ("ru", "г. Муром (Дом культуры)", "Муром"),
        ("ru", "Для служебного пользования", None),
        ("ru", "(Проект)", None),
        ("en", "(Rijeka, Maritime Museum)", "Rijeka"),
        ("en", "Zadar, Hotel Adria", "Zadar"),
        ("en", "Pula (City Library)", "Pula"),
        ("en", "(Draft)", None),
        ("en", "Summary of discussions", None),
        ("az", "(Şəki, Xan sarayı)", "Şəki"),
        ("az", "Quba şəhəri, “Şahdağ” oteli", "Quba"),
        ("az", "(Layihə)", None),
    ],
)
def test_a_line_of_a_town_without_a_day(language: str, line: str, place: str | None) -> None:
    assert head_of([_TITLE[language], line]).place == place


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Третье заседание Окского совета экспертов (Рязань)", "Рязань"),
        ("Third Session of the Adriatic Policy Forum (Rijeka)", "Rijeka"),
        ("Third Session of the Adriatic Policy Forum (APF)", None),
        ("Dağ Ekspert Şurasının üçüncü iclası (Quba)", "Quba"),
    ],
)
def test_a_town_in_brackets_closes_the_title(title: str, place: str | None) -> None:
    said = ("Kəndlərin su təchizatı müzakirə edilib.",) if title.startswith("Dağ") else ()
    assert head_of([title, *said]).place == place


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            [
                "В Рязани поговорили о паводке",
                (
                    "МОСКВА, 12 мая 2021 года — В зале рязанского филиала обсерватории "
                    "прошло третье "
                    "заседание Окского совета экспертов."
                ),
            ],
            "Рязань",
        ),
        (
            [
                "Flood talks in Rijeka",
                (
                    "ZAGREB, 12 May 2021 – The third session of the Adriatic Policy "
                    "Forum was held on "
                    "Tuesday at the Rijeka Observatory."
                ),
            ],
            "Rijeka",
        ),
        (
            [
                "Qubada dağ kəndləri müzakirə olunub",
                "Bakı, 12 may 2021-ci il",
                "Quba Dövlət Muzeyinin zalında Dağ Ekspert Şurasının üçüncü iclası keçirilib.",
            ],
            "Quba",
        ),
    ],
)
def test_the_agency_sits_in_another_town(lines: list[str], place: str) -> None:
    assert head_of(lines).place == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (
            (
                "РИГА, 4 мая 2021 г. — Окский совет экспертов провёл своё третье "
                "заседание сегодня в "
                "латвийской столице."
            ),
            "Рига",
        ),
        (
            (
                "RIGA, 4 May 2021 – The Adriatic Policy Forum held its third session "
                "in the Latvian "
                "capital on Monday."
            ),
            "Riga",
        ),
        (
            (
                "RIGA, Latvia – The Adriatic Policy Forum held its third session on 4 "
                "May 2021, with "
                "some forty guests from six countries attending the event."
            ),
            "Riga",
        ),
        (
            (
                "Tiflis, 4 may 2021-ci il – Dağ Ekspert Şurasının üçüncü iclası bu gün paytaxtda "
                "keçirilib. Kəndlərin su təchizatı müzakirə edilib."
            ),
            "Tiflis",
        ),
    ],
)
def test_a_capital_is_named_by_the_dateline(line: str, place: str) -> None:
    assert head_of([line]).place == place
