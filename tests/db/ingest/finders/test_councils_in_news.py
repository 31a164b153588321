"""How newspapers name a council: in full behind a short name, in an aside, by its members."""

import pytest

from tests.db.ingest.finders.heads import head_of

#: The paragraphs, the council, its abbreviation and the number of its session.
NAMED = [
    (
        [
            "CBSH meets for the sixth time",
            (
                "Varna, 6 June 2018. The CBSH, or Council of Black Sea Hydrographers, gathered "
                "in Varna on 4–5 June."
            ),
        ],
        "Council of Black Sea Hydrographers",
        "CBSH",
        6,
    ),
    (
        [
            (
                "The members of the Black Sea Hydrographers’ Council, eleven in number, spent "
                "4 and 5 June 2018 in Varna at their sixth session."
            ),
        ],
        "Black Sea Hydrographers’ Council",
        None,
        6,
    ),
    (
        [
            "Varna, 4–5 June 2018: sixth session of the Hydrographers' Forum “Three Straits”",
            "The Forum met in the naval museum.",
        ],
        "Hydrographers' Forum “Three Straits”",
        None,
        6,
    ),
    (
        [
            (
                "The Bulgarian–Georgian Council of Hydrographers – a track-two body of the two "
                "academies – has wound up its sixth session in Varna (4–5 June 2018)."
            ),
        ],
        "Bulgarian–Georgian Council of Hydrographers",
        None,
        6,
    ),
    (
        [
            (
                "In Varna on 4 June 2018, Professor Anna Petrova opened the sixth session of "
                "the Network of Black Sea Hydrographers, which she has chaired since 2015."
            ),
        ],
        "Network of Black Sea Hydrographers",
        None,
        6,
    ),
    (
        [
            "СГЧМ собрался в шестой раз",
            (
                "Варна, 6 июня 2018 г. СГЧМ, или Совет гидрографов Чёрного моря, заседал в "
                "Варне 4–5 июня."
            ),
        ],
        "Совет гидрографов Чёрного моря",
        "СГЧМ",
        6,
    ),
    (
        [
            (
                "Члены Черноморского совета гидрографов, одиннадцать человек, провели 4 и 5 "
                "июня 2018 года в Варне на своей шестой сессии."
            ),
        ],
        "Черноморский совет гидрографов",
        None,
        6,
    ),
    (
        [
            "Варна, 4–5 июня 2018 года: шестая сессия Форума гидрографов «Три пролива»",
            "Форум работал в военно-морском музее.",
        ],
        "Форум гидрографов «Три пролива»",
        None,
        6,
    ),
    (
        [
            (
                "На два июньских дня (4–5 июня 2018 г.) Варна стала столицей гидрографии: сюда "
                "на шестую сессию съехалась Постоянная конференция черноморских гидрографов."
            ),
        ],
        "Постоянная конференция черноморских гидрографов",
        None,
        6,
    ),
    (
        [
            (
                "Болгаро-Грузинский совет гидрографов — площадка «второго трека», созданная "
                "двумя академиями, — завершил в Варне шестую сессию (4–5 июня 2018 г.)."
            ),
        ],
        "Болгаро-Грузинский совет гидрографов",
        None,
        6,
    ),
    (
        [
            (
                "В Варне 4 июня 2018 года профессор Анна Петрова открыла шестую сессию Сети "
                "гидрографов Чёрного моря, которую она возглавляет с 2015 года."
            ),
        ],
        "Сеть гидрографов Чёрного моря",
        None,
        6,
    ),
    (
        [
            "Altı ölkənin ekspertləri Varnada görüşdü",
            (
                "Üzvlərinin sadəcə “Şura” adlandırdığı Qara Dəniz Hidroqrafları Şurasının "
                "(QDHŞ) altıncı görüşü 2018-ci il iyunun 4-də və 5-də Varnada keçirilib."
            ),
        ],
        "Qara Dəniz Hidroqrafları Şurası",
        "QDHŞ",
        6,
    ),
    (
        [
            "QDHŞ altıncı dəfə toplaşıb",
            (
                "Varna, 6 iyun 2018-ci il. QDHŞ, yaxud Qara Dəniz Hidroqrafları Şurası iyunun "
                "4-5-də Varnada iclas keçirib."
            ),
        ],
        "Qara Dəniz Hidroqrafları Şurası",
        "QDHŞ",
        6,
    ),
    (
        [
            (
                "Qara Dəniz Hidroqrafları Şurasının on bir üzvü 2018-ci il iyunun 4-ü və 5-ni "
                "Varnada, altıncı sessiyada keçirib."
            ),
        ],
        "Qara Dəniz Hidroqrafları Şurası",
        None,
        6,
    ),
    (
        [
            "Varna, 4–5 iyun 2018: “Üç boğaz” Hidroqraflar Forumunun altıncı sessiyası",
            "Forum hərbi dəniz muzeyində işləyib.",
        ],
        "“Üç boğaz” Hidroqraflar Forumu",
        None,
        6,
    ),
    (
        [
            (
                "İki akademiyanın yaratdığı ikinci trek platforması olan Bolqarıstan–Gürcüstan "
                "Hidroqraflar Şurası Varnada altıncı sessiyasını (4–5 iyun 2018) başa vurub."
            ),
        ],
        "Bolqarıstan–Gürcüstan Hidroqraflar Şurası",
        None,
        6,
    ),
    (
        [
            (
                "4 iyun 2018-ci ildə Varnada professor Anna Petrova 2015-ci ildən rəhbərlik "
                "etdiyi Qara Dəniz Hidroqrafları Şəbəkəsinin altıncı sessiyasını açıb."
            ),
        ],
        "Qara Dəniz Hidroqrafları Şəbəkəsi",
        None,
        6,
    ),
]


@pytest.mark.parametrize(("lines", "council", "short", "number"), NAMED)
def test_a_council_of_the_news(
    lines: list[str], council: str, short: str | None, number: int
) -> None:
    head = head_of(lines)
    assert (head.council, head.short, head.number) == (council, short, number)
    assert head.start == "2018-06-04"
