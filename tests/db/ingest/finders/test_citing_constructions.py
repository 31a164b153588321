"""Constructions beyond the session itself: cited points, instruments, texts without a session."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "point", "expected"),
    [
        (
            "ru",
            "1. Высказались за мост, о котором шла речь в пункте 4 коммюнике первого заседания.",
            ("follows_up", "1", "4"),
        ),
        (
            "ru",
            "1. Вновь призвали суда держаться пункта 2 коммюнике первого заседания.",
            ("reaffirms", "1", "2"),
        ),
        (
            "az",
            (
                "1. Birinci iclasın kommünikesinin 3-cü bəndində göstərilən körpünün tikilməsini "
                "zəruri saymışlar."
            ),
            ("follows_up", "1", "3"),
        ),
    ],
)
def test_cited_points_of_earlier_sessions(
    make_text: Make, language: str, point: str, expected: tuple[str, str, str]
) -> None:
    lead = {"ru": "Участники:", "az": "İştirakçılar:"}[language]
    thanks = {"ru": "2. Поблагодарили хозяев.", "az": "2. Ev sahiblərinə təşəkkür etmişlər."}
    found = propose(make_text(HEADS[language], lead, point, thanks[language])).points[0].references
    assert [(r.kind.text, r.ordinal.text, text_of(r.number)) for r in found] == [expected]


@pytest.mark.parametrize(
    ("language", "point", "expected"),
    [
        (
            "en",
            "1. Reviewed the Joint Declarations of May 2010 and June 2012.",
            [("Joint Declaration", "2010-05"), ("Joint Declaration", "2012-06")],
        ),
        (
            "az",
            (
                "1. Meşələrin qorunması üzrə 4 may 2010-cu il tarixli Çərçivə Sazişinin icrasını "
                "müzakirə etmişlər."
            ),
            [("Meşələrin qorunması üzrə Çərçivə Sazişi", "2010-05-04")],
        ),
        (
            "ru",
            "1. Обсудили Соглашение о сотрудничестве в области лесного дела от 4 мая 2010 года.",
            [("Соглашение о сотрудничестве в области лесного дела", "2010-05-04")],
        ),
        ("ru", "1. Обсудили Протокол предыдущего заседания.", []),
    ],
)
def test_instruments(
    make_text: Make, language: str, point: str, expected: list[tuple[str, str]]
) -> None:
    lead = {"ru": "Участники:", "az": "İştirakçılar:", "en": "The participants:"}[language]
    thanks = {
        "ru": "2. Поблагодарили хозяев.",
        "az": "2. Ev sahiblərinə təşəkkür etmişlər.",
        "en": "2. Thanked the hosts.",
    }
    found = propose(make_text(HEADS[language], lead, point, thanks[language])).instruments
    assert [(item.title.text, text_of(item.date)) for item in found] == expected


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Call for papers: Adriatic Policy Forum",
            (
                "The Adriatic Policy Forum invites papers for its fourth session, "
                "which will be held "
                "in Zadar on 3 May 2030."
            ),
        ),
        (
            "Вышел сборник Окско-Волжского совета экспертов",
            "Презентация прошла 4 мая 2016 года в Туле. Следующее заседание состоится осенью.",
        ),
        (
            "2018-ci il iyunun 2-də Şəkidə Dağ Tədqiqatları Mərkəzinin yeni binası açılıb.",
            "Mərkəzin direktoru Samir Quliyev çıxış edib.",
        ),
    ],
)
def test_a_text_that_reports_no_session_gives_none(make_text: Make, lines: tuple[str, ...]) -> None:
    assert propose(make_text(*lines)).session.is_empty()
