"""Partners that organise, and pages whose width one long line does not tell."""

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import Head, head_of

_RU = "Третье заседание Карпатского совета экспертов прошло 3 мая 2021 года во Львове."
_EN = "The 3rd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2021."
_AZ = "Karpat Ekspert Şurasının üçüncü iclası 3 may 2021-ci ildə Şəkidə keçirilib."
_ZADAR = "Zadar Institute of Ports"
_LVIV = "Львовский институт портов"


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        (
            f"{_EN} It was called by the {_ZADAR} and its Italian partner, the Bari School of Law.",
            (_ZADAR, "Bari School of Law"),
        ),
        (
            (
                f"{_EN} Arrangements were in the hands of the {_ZADAR} and the Odesa Seminar on Sea"
                " Trade."
            ),
            (_ZADAR, "Odesa Seminar on Sea Trade"),
        ),
        (f"{_EN} It was organised by the {_ZADAR} and the Minister of Trade.", (_ZADAR,)),
        (
            (
                f"{_EN} The {_ZADAR}, together with the Bari School of Law, had spent the spring"
                " planning it."
            ),
            (_ZADAR, "Bari School of Law"),
        ),
        (
            f"{_RU} Оно созвано Львовским институтом портов в соответствии с Положением о Совете.",
            (_LVIV,),
        ),
        (f"{_RU} Оно организовано Львовским институтом портов согласно Уставу клуба.", (_LVIV,)),
        (
            (
                f"{_AZ} Sessiyanın təşkilatçıları qismində Bakıdan “Yeni Məkan”"
                " Təşəbbüslər Mərkəzi,"
                " Budapeştdən isə Pannoniya Siyasət Akademiyası çıxış edib."
            ),
            ("“Yeni Məkan” Təşəbbüslər Mərkəzi", "Pannoniya Siyasət Akademiyası"),
        ),
        (
            (
                f"{_AZ} İclası Şəki Ticarət Mərkəzi və onun macar tərəfdaşı Pannoniya Siyasət"
                " Akademiyası təşkil edib."
            ),
            ("Şəki Ticarət Mərkəzi", "Pannoniya Siyasət Akademiyası"),
        ),
    ],
)
def test_partners_and_unusual_heads(text: str, organisers: tuple[str, ...]) -> None:
    assert head_of([text]).organisers == organisers


def test_one_long_line_does_not_widen_a_page() -> None:
    text = (
        "Второе заседание Карпатского энергетического совета\n"
        "(КЭС) прошло 25 мая 2021 г. в Душанбе, в Доме инженера. Оно было\n"
        "посвящено обмену электроэнергией между горными районами и\n"
        "организовано Ошским институтом горной экономики при содействии\n"
        "фонда. Участники осмотрели станцию.\n\n"
        "1. Совет отмечает:\n"
        "1.1. потери в распределительных сетях горных районов вдвое превышают средние по всему"
        " краю;\n"
        "1.2. зимний дефицит сохраняется.\n"
    )
    session = propose(DocumentText(text, (), "txt")).session
    assert session.place is not None
    assert session.theme is not None
    assert session.place.value == "Душанбе"
    assert session.theme.value == "обмену электроэнергией между горными районами"
    assert [body.name.text for body in session.organisers if body.name] == [
        "Ошский институт горной экономики"
    ]


def test_a_head_without_anything_new() -> None:
    assert head_of([_EN]) == Head(
        council="Adriatic Policy Forum", number=3, start="2021-05-03", place="Zadar"
    )
