"""Sessions that are called congress or forum, are counted in brackets, or were put off."""

import pytest

from tests.db.ingest.finders.heads import fields_of

_CONGRESSES = [
    (
        ["В Актау 20 октября 2023 года прошёл третий конгресс Каспийского совета экспертов."],
        {"council": "Каспийский совет экспертов", "number": 3, "start": "2023-10-20"},
    ),
    (
        [
            "QƏTNAMƏ",
            "Türkdilli Ölkələr Su Palatasının (TÖSP) VIII qurultayı",
            "Konya şəhəri, 20.10.2023",
            (
                "“Ortaq su, ortaq gələcək” devizi ilə keçən qurultay Konya Tədqiqatlar Akademiyası "
                "və Naxçıvan Su Cəmiyyəti tərəfindən çağırılmışdır."
            ),
        ],
        {
            "council": "Türkdilli Ölkələr Su Palatası",
            "short": "TÖSP",
            "number": 8,
            "place": "Konya",
            "start": "2023-10-20",
            "theme": "Ortaq su, ortaq gələcək",
            "organisers": ("Konya Tədqiqatlar Akademiyası", "Naxçıvan Su Cəmiyyəti"),
        },
    ),
    (
        [
            "2023-cü il oktyabrın 20-də Bakıda Xəzər Ekspert Klubunun III forumu keçirilib.",
            "Forum balıqların köçünə həsr olunub.",
        ],
        {"council": "Xəzər Ekspert Klubu", "number": 3, "theme": "balıqların köçünə"},
    ),
    (
        ["2023-cü il oktyabrın 20-də Bakıda III Xəzər Ekspert Forumu keçirilib."],
        {"council": "Xəzər Ekspert Forumu", "number": 3, "place": "Bakı"},
    ),
    (
        ["2023-cü il oktyabrın 20-də Bakıda Üçüncü Dünya Suçular Qurultayı öz işinə başlayıb."],
        {"council": "Dünya Suçular Qurultayı", "number": 3, "place": "Bakı"},
    ),
]
_COUNTED_BESIDE = [
    (
        [
            (
                "Осенью 2021 года в Гродно побывала делегация Института соседства. Поводом для "
                "поездки стало очередное, четвёртое заседание Российско-Сербского экспертного "
                "собрания. Собрание было посвящено музеям."
            ),
        ],
        {
            "council": "Российско-Сербское экспертное собрание",
            "number": 4,
            "place": "Гродно",
            "start": "2021",
            "theme": "музеям",
        },
    ),
    (
        [
            "ПРОТОКОЛ № 2",
            "заседания Амурского экспертного совета (АЭС)",
            "17.05.2024        г. Благовещенск",
            "Заседание: четвёртое (предыдущее — 12.05.2023, г. Хэйхэ).",
            "Тема: «Мост или паром».",
        ],
        {"number": 4, "place": "Благовещенск", "start": "2024-05-17", "theme": "Мост или паром"},
    ),
    (
        [
            (
                "2019-cu ilin may ayında Lənkəranda Xəzər Təbiəti üzrə Ekspert Şurasının növbəti, "
                "altıncı iclası olmuşdur. İclas Lənkəran Mərkəzi tərəfindən hazırlanmışdır."
            ),
        ],
        {"number": 6, "place": "Lənkəran", "start": "2019-05"},
    ),
    (
        [
            "The Gulf Council of Analysts held its eighth round table in Muscat on 6 May 2024.",
            "The round table was organised by the Centre for Gulf Studies.",
        ],
        {"council": "Gulf Council of Analysts", "number": 8, "place": "Muscat"},
    ),
]
_PUT_OFF = [
    (
        [
            (
                "The inaugural meeting of the Pacific Council of Policy Centres, planned for Suva "
                "in March 2020 and twice postponed, was finally held online in August 2021."
            ),
        ],
        "2021-08",
    ),
    (
        [
            (
                "Второе заседание Окского экспертного совета, запланированное на 3 мая 2020 года и "
                "перенесённое из-за паводка, прошло в Муроме 14 сентября 2021 года."
            ),
        ],
        "2021-09-14",
    ),
    (
        [
            (
                "2020-ci il martın 3-nə planlaşdırılmış və təxirə salınmış ikinci iclasını Xəzər "
                "Ekspert Şurası 2021-ci il sentyabrın 14-də Bakıda keçirib."
            ),
        ],
        "2021-09-14",
    ),
]


@pytest.mark.parametrize(("lines", "expected"), _CONGRESSES + _COUNTED_BESIDE)
def test_sessions_by_other_names_and_counts(lines: list[str], expected: dict[str, object]) -> None:
    assert fields_of(lines, expected) == expected


@pytest.mark.parametrize(("lines", "day"), _PUT_OFF)
def test_the_day_that_was_meant_first_is_no_day_of_the_session(lines: list[str], day: str) -> None:
    assert fields_of(lines, ["start"]) == {"start": day}


def test_a_house_with_an_arabic_article_is_named_whole() -> None:
    lines = [
        "The Red Sea Experts’ Council held its third meeting in Djibouti on 27 February 2020.",
        (
            "The meeting was a collaborative effort between the Bab el-Mandeb Institute for Peace "
            "and the Port Sudan School of Marine Science."
        ),
    ]
    assert fields_of(lines, ["organisers"]) == {
        "organisers": ("Bab el-Mandeb Institute for Peace", "Port Sudan School of Marine Science")
    }
