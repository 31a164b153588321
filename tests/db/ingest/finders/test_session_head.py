"""The head of a record: council, number, date, place, theme, organisers, legal basis."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText, Leaf, ProposedSession

Make = Callable[..., DocumentText]


def _session(make_text: Make, *lines: str) -> ProposedSession:
    return propose(make_text(*lines)).session


def _value(leaf: Leaf | None) -> object:
    return None if leaf is None else leaf.value


HEADS = [
    (
        (
            "5 апреля 2018 года в Костроме прошло двенадцатое заседание Польско-Литовского клуба "
            "аналитиков (ПЛКА) на тему «Лес и люди»."
        ),
        ("Польско-Литовский клуб аналитиков", "ПЛКА", 12, "2018-04-05", "Кострома", "Лес и люди"),
    ),
    (
        (
            "В июне 2019 года в Ростове-на-Дону состоялась II сессия Азово-Донского форума"
            " историков "
            "под названием «Степь: путь и рубеж»."
        ),
        (
            "Азово-Донской форум историков",
            None,
            2,
            "2019-06",
            "Ростов-на-Дону",
            "Степь: путь и рубеж",
        ),
    ),
    (
        "3-е заседание Балтийского экспертного диалога проведено 09.02.2017 в режиме онлайн.",
        ("Балтийский экспертный диалог", None, 3, "2017-02-09", "онлайн", None),
    ),
    (
        (
            "The 7th meeting of the Adriatic Policy Forum (APF) took place in Split on 2 May 2016 "
            "under the title “Harbours and Highlands”."
        ),
        ("Adriatic Policy Forum", "APF", 7, "2016-05-02", "Split", "Harbours and Highlands"),
    ),
    (
        (
            "The Polish–Estonian Expert Commission held its third session in Tartu on 8–9 June"
            " 2017, "
            "devoted to digital border services."
        ),
        (
            "Polish–Estonian Expert Commission",
            None,
            3,
            "2017-06-08",
            "Tartu",
            "digital border services",
        ),
    ),
    (
        (
            "2017-ci il mayın 11-də Şəki şəhərində Azərbaycan–Moldova Ekspert Forumunun (AMEF)"
            " altıncı "
            "sessiyası keçirilmişdir. Sessiya “Bağlar və bazarlar” mövzusuna həsr olunmuşdur."
        ),
        (
            "Azərbaycan–Moldova Ekspert Forumu",
            "AMEF",
            6,
            "2017-05-11",
            "Şəki",
            "Bağlar və bazarlar",
        ),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), HEADS)
def test_one_sentence_gives_the_head(
    make_text: Make, sentence: str, expected: tuple[object, ...]
) -> None:
    session = _session(make_text, sentence)
    assert session.council is not None
    found = (
        _value(session.council.name),
        _value(session.council.abbreviation),
        _value(session.ordinal),
        _value(session.date_start),
        _value(session.place),
        _value(session.theme),
    )
    assert found == expected


MEETING = "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "Организаторами заседания выступили Тульский центр городских исследований (ТЦГИ) и "
                "Фонд «Живая река»."
            ),
            ["Тульский центр городских исследований", "Фонд «Живая река»"],
        ),
        (
            "Заседание организовано Рязанской академией права при поддержке Банка развития.",
            ["Рязанская академия права"],
        ),
        (
            "Встречу подготовили и провели Орловский институт агрономии и Брянское бюро прогнозов.",
            ["Орловский институт агрономии", "Брянское бюро прогнозов"],
        ),
        ("Организатор: Калужская школа экономики.", ["Калужская школа экономики"]),
        ("Заседание открыл губернатор.", []),
    ],
)
def test_russian_organisers_are_read_in_every_construction(
    make_text: Make, sentence: str, expected: list[str]
) -> None:
    organisers = _session(make_text, MEETING, sentence).organisers
    assert [_value(body.name) for body in organisers] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "It was co-organised by the Ljubljana Institute of Geodesy (LIG) and the Split"
                " School "
                "of Law, with the support of the Sava Foundation."
            ),
            ["Ljubljana Institute of Geodesy", "Split School of Law"],
        ),
        (
            "The Zagreb Academy of Music and the Koper Maritime Museum convened the meeting.",
            ["Zagreb Academy of Music", "Koper Maritime Museum"],
        ),
    ],
)
def test_english_organisers_are_read(make_text: Make, sentence: str, expected: list[str]) -> None:
    meeting = "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016."
    organisers = _session(make_text, meeting, sentence).organisers
    assert [_value(body.name) for body in organisers] == expected


def test_azerbaijani_organisers_are_read(make_text: Make) -> None:
    organisers = _session(
        make_text,
        "2018-ci il iyunun 2-də Qəbələdə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.",
        "İclas Qəbələ Ekologiya Mərkəzi (QEM) və Zaqatala Təbiət Fondu tərəfindən təşkil olunub.",
    ).organisers
    assert [_value(body.name) for body in organisers] == [
        "Qəbələ Ekologiya Mərkəzi",
        "Zaqatala Təbiət Fondu",
    ]
    assert _value(organisers[0].abbreviation) == "QEM"


def test_a_bare_abbreviation_is_matched_by_initials_and_doubted(make_text: Make) -> None:
    council = _session(make_text, MEETING, "Участники ОВСЭ обсудили паводок.").council
    assert council is not None
    assert council.abbreviation is not None
    assert council.abbreviation.value == "ОВСЭ"
    assert council.abbreviation.reason == "not_expanded"
    assert council.abbreviation.confidence < 0.85


def test_earlier_and_later_sessions_are_not_taken_for_the_reported_one(make_text: Make) -> None:
    session = _session(
        make_text,
        "Первое заседание Окско-Волжского совета экспертов состоялось 2 мая 2015 года в Муроме, "
        "а предыдущее предложение о нём прозвучало годом ранее.",
        MEETING,
        "Следующее, третье заседание пройдёт 9 июня 2017 года в Касимове.",
    )
    assert (_value(session.ordinal), _value(session.date_start)) == (2, "2016-05-04")
    assert _value(session.place) == "Тула"


def test_a_missing_year_comes_from_the_page_and_is_doubted(make_text: Make) -> None:
    session = _session(
        make_text,
        "10.05.2016 12:30",
        "4 мая в Туле прошло второе заседание Окско-Волжского совета экспертов.",
    )
    assert session.date_start is not None
    assert session.date_start.value == "2016-05-04"
    assert session.date_start.reason == "from_metadata"


def test_the_basis_of_the_session_is_named(make_text: Make) -> None:
    basis = _session(
        make_text, MEETING, "Встреча прошла на основании Договора о дружбе от 5 мая 2010 года."
    ).legal_basis
    assert _value(basis) == "Договор о дружбе"


@pytest.mark.parametrize(
    "lines",
    [
        ("В Твери открылась выставка народных промыслов.", "1. «Кружево» — Анна Белова."),
        ("Applications are invited from students. The Adriatic Policy Forum follows the school.",),
        ("",),
        ("12345",),
    ],
)
def test_a_text_without_a_session_gives_none(make_text: Make, lines: tuple[str, ...]) -> None:
    proposal = propose(make_text(*lines))
    assert proposal.session.is_empty()
    assert not any((proposal.points, proposal.participants, proposal.instruments))
