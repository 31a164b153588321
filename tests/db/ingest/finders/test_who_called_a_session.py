"""Who called a session: in a form that asks, in a row of houses, by what was settled before."""

import pytest

from tests.db.ingest.finders.heads import HEADS, Head, head_of

_ZADAR, _BARI = "Zadar Institute of Ports", "Bari School of Law"
_TULA, _RYAZAN = "Тульский институт рек", "Рязанский центр экологии"


@pytest.mark.parametrize(
    ("language", "told", "organisers"),
    [
        (
            "en",
            (
                f"It was arranged by the {_ZADAR} in cooperation with the Bar Seminar on Trade"
                " and Peace and the Split-based Sava Study Network."
            ),
            (_ZADAR, "Bar Seminar on Trade and Peace", "Sava Study Network"),
        ),
        (
            "en",
            f"It was organised by the {_ZADAR} and the Šibenik-based Dalmatian Policy Workshop.",
            (_ZADAR, "Dalmatian Policy Workshop"),
        ),
        (
            "en",
            f"It was called by the Győr-based Danube Circle and the {_ZADAR}.",
            ("Danube Circle", _ZADAR),
        ),
        (
            "en",
            (
                f"Each is a joint undertaking of two houses. This year’s were the {_ZADAR} and the"
                f" {_BARI}."
            ),
            (_ZADAR, _BARI),
        ),
        (
            "en",
            f"Each is prepared by two houses. This time they were the {_ZADAR} and the {_BARI}.",
            (_ZADAR, _BARI),
        ),
        (
            "ru",
            (
                "Каждое заседание — общее дело двух институтов. В этом году ими стали "
                f"{_TULA} и {_RYAZAN}."
            ),
            (_TULA, _RYAZAN),
        ),
        (
            "az",
            (
                "Hər iclası iki qurum hazırlayır. Bu il onlar Şəki Dağ Mərkəzi və Qax Araşdırmalar "
                "İnstitutu olub."
            ),
            ("Şəki Dağ Mərkəzi", "Qax Araşdırmalar İnstitutu"),
        ),
        (
            "ru",
            (
                "Как и было условлено в Рязани, на первом заседании (май 2015 года), принимающей "
                f"стороной стал {_TULA}; программу он составлял вместе с Рязанским центром"
                f" экологии."
            ),
            (_TULA, _RYAZAN),
        ),
        (
            "en",
            (
                f"As agreed in Bari, at the first meeting (May 2015), the host was the {_ZADAR},"
                f" which prepared the programme together with the {_BARI}."
            ),
            (_ZADAR, _BARI),
        ),
        ("en", f"As agreed at the first meeting, papers were sent to the {_BARI}.", ()),
        ("en", f"The prizes went to two houses. This year’s winners were the {_ZADAR}.", ()),
        ("ru", f"Премию дали двум институтам. Прошлогодними лауреатами были {_TULA}.", ()),
    ],
)
def test_organisers(language: str, told: str, organisers: tuple[str, ...]) -> None:
    head = head_of([f"{HEADS[language]} {told}"])
    assert head.organisers == organisers
    assert head.number == 2


@pytest.mark.parametrize(
    ("lines", "head"),
    [
        (
            [
                "Протокол второго заседания Волжского экспертного совета",
                "12.03.2019, г. Саратов",
                (
                    "Созыв: Саратовский институт рек совместно с Энгельсским центром степи,"
                    " согласно Положению о Совете от 11.02.2014."
                ),
                "ПОВЕСТКА ДНЯ: «Вода и степь».",
            ],
            Head(
                council="Волжский экспертный совет",
                number=2,
                start="2019-03-12",
                place="Саратов",
                theme="Вода и степь",
                organisers=("Саратовский институт рек", "Энгельсский центр степи"),
            ),
        ),
        (
            [
                "Adriatic Council of Institutes",
                "Note of the Second Meeting",
                "Lisinski Hall, Zadar, Wednesday 4 May 2019",
                f"Who called us together. The {_ZADAR}, with the {_BARI} as its partner.",
                (
                    "What we talked about: who pays for small harbours – a question left over"
                    " from the First Meeting (Bari, June 2018)."
                ),
            ],
            Head(
                council="Adriatic Council of Institutes",
                number=2,
                start="2019-05-04",
                place="Zadar",
                theme="who pays for small harbours",
                organisers=(_ZADAR, _BARI),
            ),
        ),
        (
            [
                "Волжский экспертный совет",
                "Записка о второй встрече",
                "Дом учёных, Саратов, суббота, 4 мая 2019 года",
                "Кто нас собрал. Саратовский институт рек вместе с Энгельсским центром степи.",
                "О чём говорили: цена воды",
            ],
            Head(
                council="Волжский экспертный совет",
                number=2,
                start="2019-05-04",
                place="Саратов",
                theme="цена воды",
                organisers=("Саратовский институт рек", "Энгельсский центр степи"),
            ),
        ),
        (
            [
                "Xəzər Ekspert Şurası",
                "İkinci iclas haqqında qeyd",
                "Elm evi, Lənkəran, şənbə, 4 may 2019-cu il",
                "Bizi kim topladı? Lənkəran Balıqçılıq Mərkəzi və Astara Araşdırmalar İnstitutu.",
                "Nədən danışdıq: kiçik limanların gələcəyi",
            ],
            Head(
                council="Xəzər Ekspert Şurası",
                number=2,
                start="2019-05-04",
                place="Lənkəran",
                theme="kiçik limanların gələcəyi",
                organisers=("Lənkəran Balıqçılıq Mərkəzi", "Astara Araşdırmalar İnstitutu"),
            ),
        ),
        (
            [
                "What was it for. The Zadar Institute of Ports does not know.",
                "The second meeting of the Adriatic Council was held in Zadar on 4 May 2019.",
            ],
            Head(council="Adriatic Council", number=2, start="2019-05-04", place="Zadar"),
        ),
    ],
)
def test_forms_whose_labels_ask(lines: list[str], head: Head) -> None:
    assert head_of(lines) == head
