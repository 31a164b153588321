"""Whose session it was where others called it, and where the lines of a page cut names apart."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

CASES = [
    (
        [
            "RESOLUTION",
            "The Ionian–Volga Council of Port Cities (IVCPC),",
            (
                "Meeting for its first, inaugural session in Corfu on 9 May 2023, at the call of "
                "the Corfu School of Trade (CST) and the Samara River Forum,"
            ),
            "NOTES that small quays lie empty;",
            "INVITES their owners to publish the charges;",
            "DECIDES to meet again in Samara.",
        ],
        Head(
            "Ionian–Volga Council of Port Cities",
            number=1,
            start="2023-05-09",
            place="Corfu",
            organisers=("Corfu School of Trade", "Samara River Forum"),
            short="IVCPC",
            shorts=("CST", None),
        ),
    ),
    (
        [
            "Kür Vadisi Ekspert Məclisi",
            "Dördüncü sessiya",
            "Yevlax, 9 may 2023-cü il",
            (
                "Kür Vadisi Ekspert Məclisi Yevlax Suvarma Universitetinin və Zərdab Balıqçılıq "
                "Mərkəzinin təşkilatçılığı ilə toplaşaraq, hidroloq Rəna Əliyevanın məruzəsini "
                "dinləyərək, “Bənd: fayda, yoxsa zərər” mövzusunu geniş müzakirə edərək,"
            ),
            "1. Qeyd edir ki, bəndlərin yarısı təmirsizdir.",
            "2. Bələdiyyələrə birgə xəritə hazırlamağı tövsiyə edir.",
        ],
        Head(
            "Kür Vadisi Ekspert Məclisi",
            number=4,
            start="2023-05-09",
            place="Yevlax",
            theme="Bənd: fayda, yoxsa zərər",
            organisers=("Yevlax Suvarma Universiteti", "Zərdab Balıqçılıq Mərkəzi"),
        ),
    ),
    (
        [
            "Ağ dəniz–Xəzər Alimlər Şurasının (AXAŞ)",
            "V iclasının",
            "BƏYANATI",
            "9 may 2023-cü il, Yevlax",
            (
                "AXAŞ-ın beşinci iclası keçirilmişdir. Tədbir Zərdab Balıqçılıq Mərkəzi ilə Bakıda "
                "yerləşən Körfəz Araşdırmaları İnstitutunun birgə təşəbbüsü ilə təşkil edilib."
            ),
            "1. Şura qeyd etmişdir ki, bəndlərin yarısı təmirsizdir.",
            "2. Şura bələdiyyələrə birgə xəritə hazırlamağı tövsiyə etmişdir.",
        ],
        Head(
            "Ağ dəniz–Xəzər Alimlər Şurası",
            number=5,
            start="2023-05-09",
            place="Yevlax",
            organisers=("Zərdab Balıqçılıq Mərkəzi", "Körfəz Araşdırmaları İnstitutu"),
            short="AXAŞ",
        ),
    ),
    (
        [
            (
                "Gürcüstan, Azərbaycan və Türkiyə Alimlərinin Məşvərət Şurasının ikinci iclası "
                "2023-cü il mayın 9-da Yevlaxda keçirilmişdir."
            ),
            "Şura qeyd etmişdir ki, bəndlərin yarısı təmirsizdir.",
        ],
        Head(
            "Gürcüstan, Azərbaycan və Türkiyə Alimlərinin Məşvərət Şurası",
            number=2,
            start="2023-05-09",
            place="Yevlax",
        ),
    ),
    (
        [
            "ЗАЯВЛЕНИЕ",
            "Окского совета экспертов",
            "принято по итогам четвёртой встречи",
            "(Муром, 9 мая 2023 года)",
            (
                "Мы, участники четвёртой встречи Окского совета экспертов, собравшейся по "
                "приглашению Муромского института ремёсел в сотрудничестве с рязанским Клубом "
                "лодочников,"
            ),
            (
                "отмечаем, что со времени третьей встречи, состоявшейся в Коломне 7 мая 2021 года, "
                "пристаней стало меньше;"
            ),
            "призываем судовладельцев вести общий журнал;",
            "благодарим город за приём.",
        ],
        Head(
            "Окский совет экспертов",
            number=4,
            start="2023-05-09",
            place="Муром",
            organisers=("Муромский институт ремёсел", "Клуб лодочников"),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), CASES)
def test_who_called_a_session_is_not_whose_it_is(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
