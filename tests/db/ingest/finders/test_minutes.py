"""Minutes: their number is the session's, absent people are none, items of the agenda divide."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]

_RU = (
    "ПРОТОКОЛ № 6",
    "Совет смотрителей маяков Балтики",
    "Место: г. Выборг",
    "Дата: 3 июня 2014 г.",
    "Присутствовали: Илья Громов, смотритель; Ольга Лосева, историк.",
    "Повестка дня: ремонт башен.",
    "Постановили:",
    "1. Отметить, что башни ветшают.",
    "2. Рекомендовать портам сберечь линзы.",
)
_EN = (
    "Lighthouse Keepers Council of the Baltic",
    "MINUTES No. 6",
    "Visby, 3 June 2014",
    "Present: Jan Holm, keeper; Eva Berg, historian.",
    "1. The Council noted that the towers are crumbling.",
    "2. It was recommended that ports save the lenses.",
)
_AZ = (
    "Mayak Nəzarətçiləri Şurası",
    "6 saylı PROTOKOL",
    "Lənkəran, 3 iyun 2014-cü il",
    "İştirak edirdilər: Anar Qurbanlı, nəzarətçi; Lalə Həsənova, tarixçi.",
    "Qərara alındı:",
    "1. Qeyd edilsin ki, qüllələr köhnəlir.",
    "2. Limanlara linzaları qorumaq tövsiyə edilsin.",
)


@pytest.mark.parametrize(
    ("lines", "council", "place"),
    [
        (_RU, "Совет смотрителей маяков Балтики", "Выборг"),
        (_EN, "Lighthouse Keepers Council of the Baltic", "Visby"),
        (_AZ, "Mayak Nəzarətçiləri Şurası", "Lənkəran"),
    ],
)
def test_minutes_are_of_the_session_that_their_number_names(
    make_text: Make, lines: tuple[str, ...], council: str, place: str
) -> None:
    proposal = propose(make_text(*lines))
    session = proposal.session
    assert session.council is not None
    assert text_of(session.council.name) == council
    assert session.ordinal is not None
    assert session.ordinal.value == 6
    assert text_of(session.date_start) == "2014-06-03"
    assert text_of(session.place) == place
    assert [text_of(point.number) for point in proposal.points] == ["1", "2"]


@pytest.mark.parametrize(
    "lines",
    [
        ("ПРОТОКОЛ № 6", "Место: г. Выборг", *_RU[4:]),
        ("Инструкция смотрителям", *_RU[1:5], "1. Лампы чистить утром."),
        ("ПРОТОКОЛ", "Совет смотрителей маяков Балтики", "Выборг, 3 июня 2014 г.", "Лампы целы."),
    ],
)
def test_without_a_body_or_its_doings_there_is_no_session(
    make_text: Make, lines: tuple[str, ...]
) -> None:
    assert propose(make_text(*lines)).session.council is None


@pytest.mark.parametrize(
    ("language", "lines", "people"),
    [
        (
            "ru",
            (
                "Присутствовали:",
                "Илья Громов, смотритель",
                "Не явились:",
                "Пётр Лосев, историк",
                "Анна Белова, архивист",
            ),
            ["Илья Громов"],
        ),
        (
            "ru",
            (
                "Участники: Илья Громов, смотритель; Анна Белова, архивист.",
                "Отсутствовали: Пётр Лосев, историк; Олег Титов, гидролог.",
            ),
            ["Илья Громов", "Анна Белова"],
        ),
        (
            "en",
            (
                "Present",
                "Jan Holm, keeper",
                "Eva Berg, historian",
                "Apologies for absence",
                "Lars Dahl, Senior Adviser, Visby Academy",
            ),
            ["Jan Holm", "Eva Berg"],
        ),
        (
            "az",
            (
                "İştirak edirdilər: Anar Qurbanlı, nəzarətçi; Lalə Həsənova, tarixçi.",
                "Üzrlü səbəbdən gəlməyənlər:",
                "Rauf Əliyev, memar",
            ),
            ["Anar Qurbanlı", "Lalə Həsənova"],
        ),
    ],
)
def test_who_is_listed_as_absent_takes_no_part(
    make_text: Make, language: str, lines: tuple[str, ...], people: list[str]
) -> None:
    points = {
        "ru": ("1. Совет отметил, что башни ветшают.", "2. Совет решил собраться через год."),
        "en": ("1. The Council noted a decay.", "2. The Council decided to meet in a year."),
        "az": ("1. Şura qeyd edib ki, qüllə köhnəlir.", "2. Şura xəritə çəkməyi qərara alıb."),
    }
    proposal = propose(make_text(HEADS[language], *lines, *points[language]))
    assert [one.name.text for one in proposal.participants] == people


def test_who_was_heard_stands_in_the_accusative(make_text: Make) -> None:
    proposal = propose(
        make_text(
            HEADS["ru"],
            "Присутствовали: Рахмат Юсуфзай, архивист; Илья Громов, смотритель.",
            "СЛУШАЛИ: Рахмата Юсуфзая.",
            "ПОСТАНОВИЛИ:",
            "1. Отметить, что башни ветшают.",
            "2. Рекомендовать портам сберечь линзы.",
        )
    )
    names = [one.name.text for one in proposal.participants]
    assert names == ["Рахмат Юсуфзай", "Илья Громов"]


def test_points_count_on_across_the_items_of_an_agenda(make_text: Make) -> None:
    proposal = propose(
        make_text(
            HEADS["en"],
            "Item 1. Towers",
            "1. The Council noted that the towers are crumbling.",
            "2. Ports are requested to save the lenses.",
            "Item 2. Any other business",
            "3. The Council decided to meet in Visby in 2018.",
            "4. The Council thanked the museum.",
        )
    )
    assert [text_of(point.number) for point in proposal.points] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (
            (
                "ТУЛА, 12 марта. Здесь прошло второе заседание Окско-Волжского совета экспертов.",
                "1. Совет отметил, что башни ветшают.",
                "2. Совет решил собраться снова в мае 2020 года.",
                "«Ключ», 2019",
            ),
            "2019-03-12",
        ),
        (
            (
                "QUBA, 12 mart. Dağ Bölgələri Ekspert Şurasının ikinci iclası burada keçirilib.",
                "1. Şura qeyd edib ki, qüllə köhnəlir.",
                "2. Şura 2020-ci ilin mayında toplaşmağı qərara alıb.",
                "“Açar” qəzeti, 2019",
            ),
            "2019-03-12",
        ),
    ],
)
def test_the_year_closes_the_page(make_text: Make, lines: tuple[str, ...], day: str) -> None:
    assert text_of(propose(make_text(*lines)).session.date_start) == day


def test_the_day_in_the_title_of_minutes_is_the_sessions_own(make_text: Make) -> None:
    proposal = propose(make_text("ПРОТОКОЛ № 6 от 3 июня 2014 года", *_RU[1:3], *_RU[4:]))
    assert text_of(proposal.session.date_start) == "2014-06-03"
    assert not proposal.instruments


def test_a_roman_number_with_an_english_ending_counts(make_text: Make) -> None:
    session = propose(
        make_text(
            "Record of the XIVth Meeting",
            "Lighthouse Keepers Council of the Baltic",
            "Visby, 3 June 2014",
            *_EN[4:],
        )
    ).session
    assert session.ordinal is not None
    assert session.ordinal.value == 14
    assert session.council is not None
    assert session.council.abbreviation is None


@pytest.mark.parametrize(
    ("head", "place"),
    [
        (
            "The Keepers Council gathered for its fourth session at Varna on the 8th of May 2011.",
            "Varna",
        ),
        (
            "Mayak Nəzarətçiləri Şurası dördüncü dəfə Port-Bakıda 2011-ci il mayın 8-də toplaşdı.",
            "Port-Bakı",
        ),
    ],
)
def test_towns_behind_at_and_with_a_hyphen(make_text: Make, head: str, place: str) -> None:
    points = _EN[4:] if "Council" in head else _AZ[5:]
    assert text_of(propose(make_text(head, *points)).session.place) == place


def test_a_body_that_held_it_may_stand_far_behind_the_verb(make_text: Make) -> None:
    session = propose(
        make_text(
            "Второе заседание Совета смотрителей маяков проведено в Выборге с 29 мая по 1 июня "
            "2014 года Институтом северных морей и Школой маяков.",
            *_RU[6:],
        )
    ).session
    names = [text_of(body.name) for body in session.organisers]
    assert names == ["Институт северных морей", "Школа маяков"]
