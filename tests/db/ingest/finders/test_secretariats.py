"""Heads as secretariats write them: sessions told in passing, houses of towns, lists of persons."""

import pytest

from db.ingest.finders.offices_az import may_be_trade
from tests.db.ingest.finders.heads import document_of, fields_of, people_of

_FIRST_SENTENCES = [
    (
        [
            "Final Statement",
            "Quito, 9 May 2023",
            (
                "This was the fourth gathering of the Pacific Council of Research Centres, whose "
                "third gathering had been broken off by a storm in Iquique in 2021."
            ),
        ],
        {"number": 4, "place": "Quito", "start": "2023-05-09"},
    ),
    (
        [
            (
                "QUITO, 9 May 2023 — Twenty scholars gathered here today for the first meeting of "
                "the Andean Council of Analysts, a body they agreed to found last spring in "
                "Tashkent. The meeting was devoted to bridges."
            ),
        ],
        {"number": 1, "place": "Quito", "start": "2023-05-09"},
    ),
    (
        [
            "Statement of the Nordic–Iberian Expert Council",
            "(second sitting)",
            (
                "The Council met in the old customs house of Faro on 3 May 2022, three years after "
                "its first sitting in Bergen. The sitting dealt with fishing."
            ),
        ],
        {"number": 2, "place": "Faro", "start": "2022-05-03"},
    ),
    (
        [
            (
                "В Скопье 29–30 сентября 2022 г. работал Дринский совет экспертных центров (ДСЭЦ), "
                "собравшийся уже в третий раз. Подготовили встречу Охридский институт озёр и "
                "загребский Центр долин. До этого Совет встречался в Загребе (2020)."
            ),
        ],
        {"number": 3, "place": "Скопье", "start": "2022-09-29"},
    ),
    (
        [
            (
                "3 мая 2018 года в Туле работал Окский экспертный совет. Собирается он нечасто, и "
                "нынешняя встреча стала для него второй. Первую, напомним, провели в 2015 году в "
                "Рязани. Встречу организовал Центр долин."
            ),
        ],
        {"number": 2, "place": "Тула", "start": "2018-05-03"},
    ),
    (
        [
            "KOMMÜNİKE",
            "27.06.2019, Tartu",
            (
                "Azərbaycan–Estoniya Analitik Şurası (AEAŞ) özünün birinci iclasına Tartu şəhərində"
                " yığışmışdır. İclas “Rəqəmsal dövlət” mövzusuna həsr olunmuşdur."
            ),
            "1. Şura ikinci iclasını gələn il Qubada keçirəcək.",
        ],
        {"number": 1, "place": "Tartu"},
    ),
    (
        [
            (
                "Xəzər Ekspert Şurasının birinci iclası 2022-ci il sentyabrın 4-də Meşə "
                "İnstitutunun təşkilatçılığı ilə keçirildi. İclasın keçirildiyi məkan – Oslo, "
                "“Birinci” evi."
            ),
        ],
        {"number": 1, "place": "Oslo"},
    ),
    (
        [
            "Azərbaycan–Norveç Dialoq Şurası (ANDŞ) VI iclasını keçirib",
            (
                "Oslo, 05.10.2021. Meşə İnstitutunun təşkilatçılığı ilə bu gün keçən VI iclasın "
                'mövzusu belə səslənirdi: "Meşə və dəniz".'
            ),
            (
                "Əvvəlki, V iclas 2020-ci ilin martına təyin edilsə də, təxirə salınmış, yalnız "
                "payızda Bergendə baş tutmuşdu."
            ),
        ],
        {"number": 6, "place": "Oslo", "start": "2021-10-05"},
    ),
]


@pytest.mark.parametrize(("lines", "expected"), _FIRST_SENTENCES)
def test_what_is_told_of_other_sessions_hides_neither_town_nor_number(
    lines: list[str], expected: dict[str, object]
) -> None:
    assert fields_of(lines, expected) == expected


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            ["The 2nd meeting of the Adriatic Policy Forum met here in Zadar on 3 May 2016."],
            "Zadar",
        ),
        (["The Adriatic Policy Forum met in the parliament hall of Georgia on 3 May 2016."], None),
    ],
)
def test_a_land_is_no_town_of_a_house(lines: list[str], place: str | None) -> None:
    assert fields_of(lines, ["place"]) == {"place": place}


_HEAD_AZ = "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib."


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        (
            [
                "İclasa qatılanlar:",
                "– Marko Rossini (Marco Rossini) – MDAİ-nin vitse-prezidenti, tarixçi;",
                "– Nərgiz Mehdizadə – BASM-ın direktoru, Milli Məclisin keçmiş deputatı.",
            ],
            [
                ("Marko Rossini", "MDAİ-nin vitse-prezidenti, tarixçi"),
                ("Nərgiz Mehdizadə", "BASM-ın direktoru, Milli Məclisin keçmiş deputatı"),
            ],
        ),
        (
            [
                (
                    "İclasda Tartu İnstitutunun baş direktoru Jaan Tamm, geriatr Pak Son Mi, "
                    "LDTM-in elmi işçiləri Rövşən Talıbxanlı və Zaur Qəmbərov iştirak etmişlər."
                ),
            ],
            [
                ("Jaan Tamm", "Tartu İnstitutunun baş direktoru"),
                ("Pak Son Mi", "geriatr"),
                ("Rövşən Talıbxanlı", "LDTM-in elmi işçisi"),
                ("Zaur Qəmbərov", "LDTM-in elmi işçisi"),
            ],
        ),
        (
            [
                (
                    "Çıxış edənlər: Naftalan sanatoriyasının baş həkimi Rasim Əliheydərov, səyahət "
                    "yazarı Turan İbrahimxəlil və şəbəkə ustası Məhəmməd Təhmasib."
                ),
            ],
            [
                ("Rasim Əliheydərov", "Naftalan sanatoriyasının baş həkimi"),
                ("Turan İbrahimxəlil", "səyahət yazarı"),
                ("Məhəmməd Təhmasib", "şəbəkə ustası"),
            ],
        ),
        (
            [
                (
                    "Şuranın həmsədrləri, BBK-nın sədri Emin Qafarov və Səmərqənd Bürosunun "
                    "direktoru Rüstəm Yuldaşxocayev ekspertləri salamladılar."
                ),
            ],
            [
                ("Emin Qafarov", "Şuranın həmsədri, BBK-nın sədri"),
                ("Rüstəm Yuldaşxocayev", "Şuranın həmsədri, Səmərqənd Bürosunun direktoru"),
            ],
        ),
    ],
)
def test_persons_of_azerbaijani_lists(
    lines: list[str], people: list[tuple[str, str | None]]
) -> None:
    assert people_of(document_of([_HEAD_AZ, *lines])) == people


@pytest.mark.parametrize(
    ("words", "trade"),
    [
        ("geriatr", True),
        ("səs ustası", True),
        ("bundan başqa", False),
        ("nəhayət", False),
        ("çıxış edib", False),
    ],
)
def test_what_joins_persons_of_a_list_is_no_trade(words: str, *, trade: bool) -> None:
    assert may_be_trade(words.split()) is trade
