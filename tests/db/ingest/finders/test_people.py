"""Who took part, with offices in the nominative."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, people_of

Make = Callable[..., DocumentText]


RUSSIAN = [
    (
        (
            "Выступили ректор Тульского университета Олег Синицын и главный редактор журнала «Ока» "
            "Марина Долгова."
        ),
        [
            ("Олег Синицын", "ректор Тульского университета"),
            ("Марина Долгова", "главный редактор журнала «Ока»"),
        ],
    ),
    (
        "С докладом перед участниками выступил советник министра, профессор МГУ Рашид Каримов.",
        [("Рашид Каримов", "советник министра, профессор МГУ")],
    ),
    (
        "Слово было предоставлено директору Института леса Тамаре Ивановне Ореховой.",
        [("Тамара Ивановна Орехова", "директор Института леса")],
    ),
    (
        "В дискуссии участвовали: Лосев П. А., старший аналитик Фонда рек; Юсупова Д., географ.",
        [("П. А. Лосев", "старший аналитик Фонда рек"), ("Д. Юсупова", "географ")],
    ),
    (
        "Заседание вели заместители председателя Совета Пётр Громов и Алия Сабитова.",
        [
            ("Пётр Громов", "заместитель председателя Совета"),
            ("Алия Сабитова", "заместитель председателя Совета"),
        ],
    ),
    ("Участники почтили память академика Льва Орлова.", []),
    (
        "С приветствием обратился Иван Жуков (начальник Управления культуры).",
        [("Иван Жуков", "начальник Управления культуры")],
    ),
]
ENGLISH = [
    (
        (
            "Opening remarks were delivered by Ana Marković, Dean of the Split School of Law;"
            " and Dr "
            "Luka Perić, a former envoy to Malta."
        ),
        [
            ("Ana Marković", "Dean of the Split School of Law"),
            ("Luka Perić", "former envoy to Malta"),
        ],
    ),
    (
        "Taking part were Mira Kos (Senior Analyst, Sava Institute of Rivers) and Jan Novak.",
        [("Mira Kos", "Senior Analyst, Sava Institute of Rivers"), ("Jan Novak", None)],
    ),
]
AZERBAIJANI = [
    (
        (
            "İclasda Qəbələ Ekologiya Mərkəzinin direktoru Samir Quliyev və tarixçi Nərgiz Əlizadə "
            "çıxış ediblər."
        ),
        [
            ("Samir Quliyev", "Qəbələ Ekologiya Mərkəzinin direktoru"),
            ("Nərgiz Əlizadə", "tarixçi"),
        ],
    ),
    (
        "Zaqatala Təbiət Fondunun eksperti Rəşad Məmmədovun məruzəsi dinlənilib.",
        [("Rəşad Məmmədov", "Zaqatala Təbiət Fondunun eksperti")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), RUSSIAN)
def test_russian_speakers(
    make_text: Make, sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    assert people_of(make_text(HEADS["ru"], sentence)) == expected


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_english_speakers(
    make_text: Make, sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    assert people_of(make_text(HEADS["en"], sentence)) == expected


@pytest.mark.parametrize(("sentence", "expected"), AZERBAIJANI)
def test_azerbaijani_speakers(
    make_text: Make, sentence: str, expected: list[tuple[str, str | None]]
) -> None:
    assert people_of(make_text(HEADS["az"], sentence)) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("ru", "Председательствовал директор Музея леса Иван Жуков.", "chair"),
        ("ru", "Модератором выступил профессор Иван Жуков.", "moderator"),
        ("ru", "С докладом выступил профессор Иван Жуков.", "speaker"),
        (
            "en",
            "The session was chaired by Ana Marković, Dean of the Split School of Law.",
            "chair",
        ),
        ("az", "İclasda tarixçi Nərgiz Əlizadə çıxış edib.", "speaker"),
    ],
)
def test_roles_follow_the_verb(make_text: Make, language: str, sentence: str, role: str) -> None:
    person = propose(make_text(HEADS[language], sentence)).participants[0]
    assert person.role is not None
    assert person.role.value == role
