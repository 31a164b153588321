"""Constructions in which communiqués vary: each general rule on words of its own."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, people_of, text_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "ru",
            (
                "Выступили начальник отдела печати Тульской области Вера Покровская и старший "
                "хранитель Музея леса Игорь Лаптев."
            ),
            [
                ("Вера Покровская", "начальник отдела печати Тульской области"),
                ("Игорь Лаптев", "старший хранитель Музея леса"),
            ],
        ),
        (
            "ru",
            (
                "С докладами выступили директор Центра рыболовства Зарина "
                "Абдулмуталимова, советник "
                "министра Лев Орлов."
            ),
            [
                ("Зарина Абдулмуталимова", "директор Центра рыболовства"),
                ("Лев Орлов", "советник министра"),
            ],
        ),
        (
            "ru",
            "Участвовали Анна Седова, Пётр Громов — ведущие аналитики Фонда рек.",
            [
                ("Анна Седова", "ведущий аналитик Фонда рек"),
                ("Пётр Громов", "ведущий аналитик Фонда рек"),
            ],
        ),
        (
            "ru",
            (
                "С докладом выступил кандидат технических наук Олег Синицын, доцент Тульского "
                "университета."
            ),
            [("Олег Синицын", "доцент Тульского университета")],
        ),
        (
            "ru",
            "В дискуссии участвовал Олег Синицын. Секретарём встречи была избрана Анна Седова.",
            [("Олег Синицын", None), ("Анна Седова", "секретарь встречи")],
        ),
        (
            "en",
            "Speakers were Dr Mira Kos and Dr Jan Novak, Senior Analysts at the Sava Institute.",
            [
                ("Mira Kos", "Senior Analyst at the Sava Institute"),
                ("Jan Novak", "Senior Analyst at the Sava Institute"),
            ],
        ),
        (
            "en",
            (
                "Remarks were made by H.E. Ambassador Luka Perić, President of the "
                "Split Institute of "
                "Law, and by the river hydrologist Ana Marković."
            ),
            [
                ("Luka Perić", "President of the Split Institute of Law"),
                ("Ana Marković", "river hydrologist"),
            ],
        ),
        (
            "ru",
            "Выступили Пол Грин (Paul Green), профессор Лидского университета, и Анна Седова.",
            [("Пол Грин", "профессор Лидского университета"), ("Анна Седова", None)],
        ),
        (
            "en",
            (
                "The Forum’s secretary, Mira Kos, welcomed the participants; Deputy Transport "
                "Minister Jan Novak spoke."
            ),
            [("Mira Kos", "Forum’s secretary"), ("Jan Novak", "Deputy Transport Minister")],
        ),
        (
            "az",
            (
                "Dr. Leyla Quliyeva və giriş sözü ilə çıxış edən nazirin müşaviri Samir Əliyev "
                "iştirak ediblər."
            ),
            [("Leyla Quliyeva", None), ("Samir Əliyev", "nazirin müşaviri")],
        ),
        (
            "en",
            "The discussion was moderated by Mira Kos of Ljubljana State University.",
            [("Mira Kos", None)],
        ),
        (
            "en",
            "The meeting was addressed by Jan Novak, Envoy-at-Large of the Ministry of Trade.",
            [("Jan Novak", "Envoy-at-Large of the Ministry of Trade")],
        ),
        (
            "az",
            (
                "İclasda Qəbələ Ekologiya Mərkəzinin direktoru, Şəki Fondunun məsləhətçisi Samir "
                "Quliyev çıxış edib."
            ),
            [
                (
                    "Samir Quliyev",
                    "Qəbələ Ekologiya Mərkəzinin direktoru, Şəki Fondunun məsləhətçisi",
                )
            ],
        ),
        (
            "az",
            (
                "Çıxış edənlər arasında Gürcüstanın Bakıdakı fövqəladə və səlahiyyətli "
                "səfiri Zurab "
                "Beridze və Şəki Təbiət Fondunun eksperti Nərgiz Əlizadə olub."
            ),
            [
                ("Zurab Beridze", "Gürcüstanın Bakıdakı fövqəladə və səlahiyyətli səfiri"),
                ("Nərgiz Əlizadə", "Şəki Təbiət Fondunun eksperti"),
            ],
        ),
        (
            "az",
            (
                "İclasda rayon idarəsinin rəisi Olqa Petrova və Dağ İqlimi İnstitutunun baş elmi "
                "işçisi Elnur Mürsəlov çıxış ediblər."
            ),
            [
                ("Olqa Petrova", "rayon idarəsinin rəisi"),
                ("Elnur Mürsəlov", "Dağ İqlimi İnstitutunun baş elmi işçisi"),
            ],
        ),
    ],
)
def test_speakers(
    make_text: Make, language: str, sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    assert people_of(make_text(HEADS[language], sentence)) == expected


def test_a_quoted_theme_says_nothing_of_other_sessions(make_text: Make) -> None:
    session = propose(
        make_text(
            "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов по "
            "теме «Следующее поколение и будущее рек»."
        )
    ).session
    assert text_of(session.ordinal) == "2"
    assert text_of(session.theme) == "Следующее поколение и будущее рек"


def test_a_council_can_meet_without_a_noun_for_it(make_text: Make) -> None:
    session = propose(
        make_text(
            "On Monday, 6 June 2016, the Adriatic Policy Forum convened in Zadar for the fourth "
            "time."
        )
    ).session
    assert text_of(session.ordinal) == "4"
    assert text_of(session.date_start) == "2016-06-06"


def test_lines_of_a_form_are_read(make_text: Make) -> None:
    session = propose(
        make_text(
            "ЯЗСКИЙ ЭКСПЕРТНЫЙ КРУГ",
            "Сообщение о третьей сессии",
            "Дата проведения: май 2016 года",
            "Место проведения: гостиница «Ока», Калуга",
            "Тема: «Мосты и берега»",
            "Организаторы: Калужское товарищество краеведов (КТК); Окский институт рек",
            "Язский экспертный круг собирается каждый год. Вторая сессия проходила в Туле.",
        )
    ).session
    assert session.council is not None
    assert text_of(session.council.name) == "Язский экспертный круг"
    assert text_of(session.ordinal) == "3"
    assert (text_of(session.date_start), text_of(session.place)) == ("2016-05", "Калуга")
    assert text_of(session.theme) == "Мосты и берега"
    assert [text_of(body.name) for body in session.organisers] == [
        "Калужское товарищество краеведов",
        "Окский институт рек",
    ]


def test_another_session_behind_a_semicolon_hides_nothing(make_text: Make) -> None:
    session = propose(
        make_text(
            "In March 2017 the Adriatic Policy Forum held its third session online.",
            "The session was organised by the Split Institute of Law and the Kotor Academy; the "
            "second session, in May 2016, had been hosted by the Zadar Museum.",
        )
    ).session
    assert [text_of(body.name) for body in session.organisers] == [
        "Split Institute of Law",
        "Kotor Academy",
    ]
    assert text_of(session.date_start) == "2017-03"


def test_items_inside_a_sentence_are_points(make_text: Make) -> None:
    points = propose(
        make_text(
            HEADS["en"],
            "In conclusion the Forum (1) finds that ports are full; (2) asks both ministries to "
            "build quays; (3) thanks its hosts.",
        )
    ).points
    assert [text_of(point.number) for point in points] == ["1", "2", "3"]
    assert [[kind.text for kind in point.kinds] for point in points] == [
        ["assessment"],
        ["recommendation"],
        ["acknowledgement"],
    ]


def test_unmarked_items_that_semicolons_divide_are_points(make_text: Make) -> None:
    points = propose(
        make_text(
            HEADS["ru"],
            "Участники заседания:",
            "разобрали причины паводка;",
            "попросили службы двух стран обмениваться сводками;",
            "постановили издать атлас.",
        )
    ).points
    assert [[kind.text for kind in point.kinds] for point in points] == [
        ["assessment"],
        ["recommendation"],
        ["decision"],
    ]


def test_what_is_recommended_is_not_done(make_text: Make) -> None:
    points = propose(
        make_text(
            HEADS["az"],
            "İclas iştirakçıları:",
            "1. Hökumətlərə vahid tarif barədə razılığa gəlməyi tövsiyə etmişlər.",
            "2. Gənclər üçün məktəb yaratmağı qərara aldılar.",
        )
    ).points
    assert [[kind.text for kind in point.kinds] for point in points] == [
        ["recommendation"],
        ["decision"],
    ]
