"""Forms without colons, lists of organisers in several lines, questions as labels, past parts."""

import pytest

from tests.db.ingest.finders.heads import Head, fields_of, head_of

_FORMS = [
    (
        [
            "Протокол",
            "Второе заседание Волжско-Уральского совета экспертов",
            "Дата\t12 апреля 2016 г.",
            "Место\tг. Сызрань, Дом печати",
            "Тема\tПереправы и мосты малых рек",
            "Организаторы\tСызранский институт рек; Уфимский центр аналитики",
        ],
        Head(
            council="Волжско-Уральский совет экспертов",
            number=2,
            start="2016-04-12",
            place="Сызрань",
            theme="Переправы и мосты малых рек",
            organisers=("Сызранский институт рек", "Уфимский центр аналитики"),
        ),
    ),
    (
        [
            "MINUTES of the fourth meeting of the Aegean Council of Port Economists",
            "Place        Town Hall, Kavala",
            "Date         9 May 2013",
            "Organisers   Kavala Institute of Shipping; Izmir Centre for Trade",
            "Theme        Small Harbours and Large Ships",
        ],
        Head(
            council="Aegean Council of Port Economists",
            number=4,
            start="2013-05-09",
            place="Kavala",
            theme="Small Harbours and Large Ships",
            organisers=("Kavala Institute of Shipping", "Izmir Centre for Trade"),
        ),
    ),
    (
        [
            "Xəzər Ekspert Şurasının üçüncü iclası",
            "Tarix             14 iyun 2017",
            "Yer               Lənkəran",
            "Mövzu             Liman şəhərlərinin gələcəyi",
            "Təşkilatçılar     Lənkəran Liman İnstitutu; Aktau Dəniz Mərkəzi",
        ],
        Head(
            council="Xəzər Ekspert Şurası",
            number=3,
            start="2017-06-14",
            place="Lənkəran",
            theme="Liman şəhərlərinin gələcəyi",
            organisers=("Lənkəran Liman İnstitutu", "Aktau Dəniz Mərkəzi"),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "wanted"), _FORMS)
def test_form_in_columns(lines: list[str], wanted: Head) -> None:
    assert head_of(lines) == wanted


def test_wide_gap_alone_is_no_form() -> None:
    """A line of justified prose, or one label between lines that have no columns."""
    lines = [
        "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        "Theme   parks were closed that day, and the guests walked along the shore.",
        "It was organised by the Zadar Institute of Ports.",
    ]
    assert fields_of(lines, {"theme"}) == {"theme": None}


_LISTS = [
    [
        "Четвёртое заседание Донского совета экспертов",
        "Дата: 3 марта 2015 г.",
        "Место: Азов",
        "Организаторы: Азовский институт степи (АИС);",
        "Таганрогский центр морской истории;",
        "Лига донских музеев.",
        "Основание: Устав совета",
    ],
    [
        "Четвёртое заседание Донского совета экспертов",
        "Дата: 3 марта 2015 г.",
        "Место: Азов",
        "Организаторы:",
        "— Азовский институт степи (АИС)",
        "— Таганрогский центр морской истории",
        "— Лига донских музеев",
        "Тема: Хлеб и порт",
    ],
    [
        "Четвёртое заседание Донского совета экспертов",
        "Дата: 3 марта 2015 г.",
        "Место: Азов",
        "Кто созвал: Азовский институт степи (АИС),",
        "Таганрогский центр морской истории",
        "и Лига донских музеев",
    ],
]


@pytest.mark.parametrize("lines", _LISTS)
def test_organisers_in_lines(lines: list[str]) -> None:
    wanted = (
        "Азовский институт степи",
        "Таганрогский центр морской истории",
        "Лига донских музеев",
    )
    assert fields_of(lines, {"organisers"}) == {"organisers": wanted}


def test_english_and_azerbaijani_lists() -> None:
    english = [
        "Third session of the Danube Council of Historians",
        "Date: 4 June 2012",
        "Venue: Ruse",
        "Hosts: Ruse Institute of Archives;",
        "Vidin Centre for River Studies",
        "Participants: twelve scholars",
    ]
    wanted: tuple[str, ...] = ("Ruse Institute of Archives", "Vidin Centre for River Studies")
    assert fields_of(english, {"organisers"}) == {"organisers": wanted}
    azerbaijani = [
        "Dağ Ekspert Şurasının dördüncü iclası",
        "Tarix: 7 may 2014",
        "Yer: Quba",
        "Kim təşkil edib: Quba Dağ İnstitutu;",
        "Dərbənd Tarix Mərkəzi",
    ]
    wanted = ("Quba Dağ İnstitutu", "Dərbənd Tarix Mərkəzi")
    assert fields_of(azerbaijani, {"organisers"}) == {"organisers": wanted}


def test_line_below_a_closed_list_is_no_organiser() -> None:
    lines = [
        "Четвёртое заседание Донского совета экспертов",
        "Дата: 3 марта 2015 г.",
        "Место: Азов",
        "Организатор: Азовский институт степи",
        "Таганрогский центр морской истории прислал приветствие.",
    ]
    assert fields_of(lines, {"organisers"}) == {"organisers": ("Азовский институт степи",)}


@pytest.mark.parametrize(
    ("lines", "theme"),
    [
        (["О чём: о хлебе и соли в пограничных сёлах"], "хлебе и соли в пограничных сёлах"),
        (["О чем: об архивах и памяти"], "архивах и памяти"),
        (["О чём: «Хлеб и соль»"], "Хлеб и соль"),
        (["Тема: О хлебе и соли"], "О хлебе и соли"),
    ],
)
def test_answer_to_what_about(lines: list[str], theme: str) -> None:
    head = [
        "Третья встреча Донского совета экспертов",
        "Когда: 4 мая 2011 года",
        "Где: Азов",
    ]
    assert fields_of([*head, *lines], {"theme"}) == {"theme": theme}


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            [
                "Пензенский совет экспертов по лесу",
                "Отчёт о третьей встрече членов",
                "Когда: 4 мая 2011 года",
                "Где: Пенза",
                "Тема: Лес и дорога",
                (
                    "Справка. Первая встреча Пензенского совета экспертов по лесу прошла в "
                    "Саратове 2 июня 2009 года."
                ),
            ],
            {"number": 3, "place": "Пенза", "start": "2011-05-04"},
        ),
        (
            [
                "Adriatic Forum of Port Cities",
                "Report on the fourth meeting of members",
                "Date: 4 May 2011",
                "Venue: Zadar",
                "Theme: Piers and People",
                "Background",
                (
                    "The founding meeting of the Adriatic Forum of Port Cities was held in "
                    "Split on 2 June 2008."
                ),
            ],
            {"number": 4, "place": "Zadar", "start": "2011-05-04"},
        ),
        (
            [
                "Xəzər Ekspert Şurası",
                "Üçüncü iclasın hesabatı",
                "Tarix: 4 may 2011",
                "Yer: Quba",
                "Mövzu: Dağlar və dəniz",
                "Qısa arayış",
                "Xəzər Ekspert Şurasının təsis iclası 2 iyun 2009-cu ildə Şəkidə keçirilib.",
            ],
            {"number": 3, "place": "Quba", "start": "2011-05-04"},
        ),
    ],
)
def test_past_part_tells_of_another_session(lines: list[str], wanted: dict[str, object]) -> None:
    assert fields_of(lines, wanted) == wanted


def test_report_under_a_heading_of_the_past_stays() -> None:
    """Where nothing before names a session, what is told there is the report."""
    lines = [
        "Справка",
        "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов.",
    ]
    assert fields_of(lines, {"number", "place"}) == {"number": 2, "place": "Тула"}
