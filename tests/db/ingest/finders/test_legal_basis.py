"""What a session meets under, by the words around a cited text; and what it does not meet under."""

from collections.abc import Callable

import pytest

from db.ingest.finders.document import Document
from db.ingest.finders.instruments import find_instruments
from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

MakeDocument = Callable[..., Document]
MakeText = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("sentence", "basis"),
    [
        (
            "Сессия созвана на основании статьи 5 Соглашения о торговле от 3 мая 2010 года.",
            "Соглашение о торговле",
        ),
        (
            "Заседание прошло во исполнение пунктов 2 и 3 Меморандума о дружбе от 4 июня 2011 г..",
            "Меморандум о дружбе",
        ),
        (
            "Встреча состоялась по линии Договора о дружбе от 1 мая 2001 года.",
            "Договор о дружбе",
        ),
        (
            "Принято Соглашение о науке от 5 июня 2015 года, на основании которого созвана сессия.",
            "Соглашение о науке",
        ),
        (
            "Основание созыва: Соглашение об охране озёр от 11 февраля 1995 года.",
            "Соглашение об охране озёр",
        ),
        (
            "Правовую основу сессии составляет Конвенция о водах от 4 мая 1999 года.",
            "Конвенция о водах",
        ),
        (
            (
                "The session was convened under Articles 3 and 4 of the Protocol on Water Data of 5"
                " May 2010."
            ),
            "Protocol on Water Data",
        ),
        (
            (
                "They recalled the Protocol on Water Data, signed in Osh on 5 May 2010, under which"
                " the session was convened."
            ),
            "Protocol on Water Data",
        ),
        (
            (
                "They had adopted the Statute of the Forum, which was signed on 9 July 2021 and"
                " gives it its mandate."
            ),
            "Statute of the Forum",
        ),
        (
            "The meeting was held in pursuance of the Treaty of Friendship of 2 June 1999.",
            "Treaty of Friendship",
        ),
        (
            (
                "İclas Su Ehtiyatları haqqında 3 sentyabr 2010-cu il tarixli Sazişin (bundan sonra"
                " – Saziş) 5-ci maddəsinə əsasən toplanmışdır."
            ),
            "Su Ehtiyatları haqqında Saziş",
        ),
        (
            "Sessiya Forumun Nizamnaməsinin 7-ci bəndinə uyğun olaraq çağırılıb.",
            "Forumun Nizamnaməsi",
        ),
        ("Стороны вспомнили Соглашение о торговле от 3 мая 2010 года.", None),
        ("Действуя в духе Соглашения о торговле от 3 мая 2010 года, они собрались.", None),
        (
            (
                "Пошлины снизит Соглашение о торговле от 3 мая 2010 года, в соответствии с которым"
                " вагоны не вскрывают."
            ),
            None,
        ),
        (
            "They praised the Agreement on Transit of 4 June 2014, under which wagons stay sealed.",
            None,
        ),
        ("They recalled the Treaty of Friendship of 2 June 1999.", None),
        ("İştirakçılar 4 may 2012-ci il tarixli Bakı Bəyannaməsini xatırladıblar.", None),
    ],
)
def test_the_basis_is_what_they_meet_under(
    make_document: MakeDocument, sentence: str, basis: str | None
) -> None:
    document = make_document(sentence)
    found = find_instruments(document, len(document.text)).basis
    assert (found.text if found else None) == basis


@pytest.mark.parametrize(
    ("note", "basis"),
    [
        (
            "Справка. Встреча состоялась по линии Меморандума о науке от 4 мая 2017 года.",
            "Меморандум о науке",
        ),
        ("Товары ввозятся согласно Меморандуму о торговле от 4 мая 2017 года.", None),
    ],
)
def test_a_note_behind_the_points_may_tell_the_basis(
    make_text: MakeText, note: str, basis: str | None
) -> None:
    points = ("Участники:", "1. Обсудили паводок.", "2. Решили создать сайт.")
    found = propose(make_text(HEADS["ru"], *points, note)).session.legal_basis
    assert (found.text if found else None) == basis


def test_what_a_point_cites_is_no_basis(make_text: MakeText) -> None:
    text = make_text(
        HEADS["en"],
        "The participants:",
        "1. Noted that trade runs under the Agreement on Transit of 4 June 2014.",
        "2. Decided to meet again.",
    )
    assert propose(text).session.legal_basis is None
