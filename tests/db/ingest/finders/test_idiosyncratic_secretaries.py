"""What secretaries tell in ways of their own: counts, days in brackets, parts of a paper."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of, fields_of, people_of

_HEADS = [
    (
        [
            (
                "8 сентября 2023 года в Гюмри прошла очередная встреча Армяно-Иранского "
                "совета. По счёту она вторая; третью проведут в Тебризе весной 2024 года."
            ),
        ],
        {"number": 2, "place": "Гюмри", "start": "2023-09-08"},
    ),
    (
        [
            "Эгейский совет независимых экспертов",
            "РЕЗОЛЮЦИЯ ЗАСЕДАНИЯ",
            "Измир — 4.06.2017",
            (
                "Принимая резолюцию, Совет напоминает, что речь идёт о восьмом заседании с момента "
                "его основания. Нынешнее посвящено теме «Оливки» и организовано Институтом садов."
            ),
            "Совет отмечает:",
            "а) масло подорожало;",
            "б) стекло подешевело.",
            "Совет благодарит Палату ремёсел за намерение поддержать девятое заседание.",
        ],
        {
            "council": "Эгейский совет независимых экспертов",
            "number": 8,
            "theme": "Оливки",
            "start": "2017-06-04",
        },
    ),
    (
        [
            "QƏTNAMƏ",
            "Xəzər Beyin Mərkəzləri Məclisinin VI sessiyası",
            "Samsun, 2–3 iyul 2016-cı il",
            (
                "Sessiya Samsun Dəniz Mərkəzi tərəfindən Məclisin Nizamnaməsi (2010-cu il 6 aprel) "
                "əsasında çağırılmışdır."
            ),
        ],
        {"number": 6, "place": "Samsun", "start": "2016-07-02", "end": "2016-07-03"},
    ),
    (
        [
            (
                "Dağ Bölgələri Ekspert Şurası 2023-cü ilin sentyabrında Qusarda toplandı. Bu, "
                "Şuranın sayca ikinci iclası idi: birincisi 2022-ci il avqustun 30-da Şəkidə "
                "keçirilmişdi. İclası Qusar Ocağı hazırlamışdı."
            ),
        ],
        {"number": 2, "place": "Qusar", "start": "2023-09"},
    ),
    (
        [
            "PROTOKOL",
            "Azərbaycan–Türkmənistan Ekspertlər Şurasının üçüncü iclası",
            "Tarix: 07.09.2021",
            "Yer: Türkmənbaşı",
            "GÜNDƏLİK",
            "“Bərələr və balıqlar” mövzusunda müzakirə.",
        ],
        {"number": 3, "theme": "Bərələr və balıqlar"},
    ),
    (
        [
            "The 8th session of the Forest Council was held in July 2022 at Darkhan, Mongolia.",
            "The session was organised by the Bureau of Timber Economics.",
        ],
        {"number": 8, "place": "Darkhan", "start": "2022-07"},
    ),
]
_PEOPLE = [
    (
        "az",
        (
            "Şəki Parkının baş aqronomu Rauf İmamverdi oğlu Mehrəliyev və Tokay Şərabçılar "
            "İttifaqının sədri İlona Feketehazi məruzə etmişlər."
        ),
        [
            ("Rauf İmamverdi oğlu Mehrəliyev", "Şəki Parkının baş aqronomu"),
            ("İlona Feketehazi", "Tokay Şərabçılar İttifaqının sədri"),
        ],
    ),
    (
        "en",
        "The meeting heard Jógvan við Keldu, Principal Lecturer at the Tórshavn School.",
        [("Jógvan við Keldu", "Principal Lecturer at the Tórshavn School")],
    ),
    (
        "ru",
        (
            "Из-за непогоды не смогла приехать Лусине Торосян, вместо неё тезисы прочла аспирантка "
            "Ани Мхитарян."
        ),
        [("Ани Мхитарян", "аспирантка")],
    ),
    (
        "ru",
        (
            "В разговоре участвовал экономист Олжас Дамдин, чью книгу хвалил ещё покойный академик "
            "Жумабай Орозов."
        ),
        [("Олжас Дамдин", "экономист")],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), _HEADS)
def test_heads_by_secretaries_of_their_own_mind(
    lines: list[str], expected: dict[str, object]
) -> None:
    assert fields_of(lines, expected) == expected


@pytest.mark.parametrize(("language", "told", "people"), _PEOPLE)
def test_persons_beside_those_who_are_not_there(
    language: str, told: str, people: list[tuple[str, str | None]]
) -> None:
    assert people_of(document_of([HEADS[language], told])) == people


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Человек, который умел слушать",
            "К 75-летию Арсения Чередниченко",
            "Историк придумал совет, первое заседание которого прошло в Бендерах в 2009 году.",
        ],
        [
            "Zəhra Məmmədovanın 70 illiyi",
            "Tarixçi Xəzər Şurasının 2009-cu ildə Bakıda keçirilən birinci iclasını çağırıb.",
        ],
        [
            "Arthur Penhaligon at 80",
            "He convened the first session of the Cornish Expert Council in Truro on 3 May 2009.",
        ],
    ],
)
def test_a_life_is_no_session(lines: list[str]) -> None:
    assert fields_of(lines, ["council", "number"]) == {"council": None, "number": None}


def test_words_that_count_points_under_a_part_that_asks() -> None:
    lines = [
        "Şura: Azərbaycan–Çexiya Dialoq Şurası",
        "Nə vaxt: 14 noyabr 2017-ci il",
        "Harada: Praqa",
        "Mövzu: arxivlərin açıqlığı",
        "1. Kim danışdı?",
        "İclası laboratoriyanın müdiri Yan Voyaçek açdı.",
        "2. Nəyə gəlindi?",
        "Birincisi, iştirakçılar arxivlərin qaydalarını müqayisə etdilər.",
        "İkincisi, Şura qəti əmindir ki, sənədlər varislərin icazəsi ilə çap oluna bilər.",
        "Üçüncüsü, arxivlərə oxu zallarını açmaq tövsiyə edilir.",
    ]
    points = propose(document_of(lines)).points
    assert [point.number.value if point.number else None for point in points] == ["1", "2", "3"]


def test_numbered_first_paragraphs_that_report_the_session_are_no_points() -> None:
    lines = [
        "CHAIR’S SUMMARY",
        "Council of Forest Studies, 8th session",
        "1. This summary is issued by the Chair, Dr Solongo Bat, on her own authority.",
        (
            "2. The 8th session of the Council was held in July 2022 at Darkhan, Mongolia. The 7th "
            "session, planned for 2020, had been postponed."
        ),
        "3. Papers were given by Pavel Zhernovoy, chief analyst of the Bureau of Timber Economics.",
        "4. Members assessed the pace of replanting as uneven.",
        "5. Members asked the agencies to mark felling areas on open maps.",
        "Darkhan, 15 August 2022",
    ]
    proposal = propose(document_of(lines))
    assert [point.number.value for point in proposal.points if point.number] == ["4", "5"]
    assert fields_of(lines, ["start"]) == {"start": "2022-07"}
    assert [person.name.value for person in proposal.participants] == [
        "Solongo Bat",
        "Pavel Zhernovoy",
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "В Гродно 9 октября 2019 года прошла сессия Понтийского собрания аналитиков.",
                "По общему счёту она стала восьмой.",
            ],
            {"number": 8, "place": "Гродно"},
        ),
        (
            [
                "9 февраля 2021 года собрался Памирский совет исследовательских центров.",
                "Вся встреча — а это уже пятая — проходила онлайн.",
            ],
            {"number": 5, "start": "2021-02-09"},
        ),
        (
            [
                "19 iyun 2020-ci ildə Xəzəryanı Mərkəzlər Şəbəkəsi ilk dəfə onlayn toplaşdı.",
                "Əyani olanları da saysaq, bu, yeddinci iclasımızdır.",
            ],
            {"number": 7, "start": "2020-06-19"},
        ),
        (
            ["23, 24 və 25 may 2022-ci ildə Culfada Araz Ekspert Şurasının iclası keçirildi."],
            {"start": "2022-05-23", "end": "2022-05-25"},
        ),
        (
            [
                (
                    "The plan is the fruit of the first-ever working meeting of the Lower Danube "
                    "Expert Board, held in Galati on 13 May 2018. A second one is foreseen."
                ),
            ],
            {"council": "Lower Danube Expert Board", "number": 1},
        ),
    ],
)
def test_counts_told_in_passing(lines: list[str], expected: dict[str, object]) -> None:
    assert fields_of(lines, expected) == expected


def test_letters_over_clauses_are_no_initials() -> None:
    lines = [
        HEADS["en"],
        "The participants, A. Petrov and Anna Beer among them,",
        "A. Alarmed that fields have been flooded;",
        "B. Observing that stations have closed;",
        "C. Convinced that the river is one;",
    ]
    assert people_of(document_of(lines)) == [("A. Petrov", None), ("Anna Beer", None)]


@pytest.mark.parametrize(
    ("language", "told", "organisers"),
    [
        (
            "ru",
            (
                "Хлопоты по подготовке легли на плечи Хорогского общества горных исследований и "
                "его давнего партнёра — Файзабадского дома знаний."
            ),
            ("Хорогское общество горных исследований", "Файзабадский дом знаний"),
        ),
        (
            "en",
            "The institutes in charge were the Darkhan Graduate School and the Bureau of Timber.",
            ("Darkhan Graduate School", "Bureau of Timber"),
        ),
        (
            "en",
            "Credit goes to the Uzhhorod Observatory of Border Life, which ran the show.",
            ("Uzhhorod Observatory of Border Life",),
        ),
        (
            "az",
            (
                "İclas Qafqaz Universiteti Strateji Düşüncə Mərkəzinin və Naxçıvan Tarix Ocağının "
                "təşkilatçılığı ilə keçib."
            ),
            ("Qafqaz Universiteti Strateji Düşüncə Mərkəzi", "Naxçıvan Tarix Ocağı"),
        ),
    ],
)
def test_organisers_in_figures_of_speech(
    language: str, told: str, organisers: tuple[str, ...]
) -> None:
    assert fields_of([f"{HEADS[language]} {told}"], ["organisers"]) == {"organisers": organisers}
