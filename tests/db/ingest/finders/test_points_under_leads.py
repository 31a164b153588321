"""Points under parts and leads, what the paper says of the text, and what belongs to the page."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]


def _points(text: DocumentText) -> list[tuple[str | None, str]]:
    return [
        (point.number.text if point.number else None, point.text.text)
        for point in propose(text).points
    ]


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        (
            "ru",
            (
                "1. ОБЩИЕ СВЕДЕНИЯ",
                "Заседание прошло в здании речного вокзала.",
                "2. ИТОГИ ЗАСЕДАНИЯ",
                "2.1. Совет отметил, что пристаней стало меньше.",
                "2.2. Совет рекомендует судовладельцам вести общий журнал.",
            ),
            ["2.1", "2.2"],
        ),
        (
            "en",
            (
                "1. Setting",
                "The meeting was held in the river station.",
                "2. What came of it",
                "2.1 The Council noted that there are fewer piers.",
                "2.2 The Council recommends that owners keep a common log.",
                "3. Closing",
                "The chair thanked the hosts.",
            ),
            ["2.1", "2.2"],
        ),
        (
            "az",
            (
                "1. Ümumi hissə",
                "İclas çay vağzalının binasında keçirilmişdir.",
                "2. İclasın yekunu",
                "2.1. Şura qeyd etmişdir ki, körpülərin sayı azalmışdır.",
                "2.2. Şura gəmi sahiblərinə ümumi jurnal aparmağı tövsiyə etmişdir.",
            ),
            ["2.1", "2.2"],
        ),
        (
            "ru",
            (
                "1. Сообщения сделали капитан Пётр Лядов и лоцман Анна Рогова.",
                "2. Совет отметил, что пристаней стало меньше.",
                "3. Совет рекомендует судовладельцам вести общий журнал.",
            ),
            ["2", "3"],
        ),
        (
            "en",
            (
                "1. Papers were read by Captain Peter Lyle and the pilot Anna Rowe.",
                "2. The Council noted that there are fewer piers.",
                "3. The Council recommends that owners keep a common log.",
            ),
            ["2", "3"],
        ),
    ],
)
def test_parts_of_a_document_and_who_spoke_are_no_points(
    make_text: Make, language: str, lines: tuple[str, ...], expected: list[str]
) -> None:
    found = _points(make_text(HEADS[language], *lines, kind="docx"))
    assert [number for number, _ in found] == expected


@pytest.mark.parametrize(
    ("language", "before", "point", "behind"),
    [
        (
            "ru",
            "Завершая разговор, участники одобрили итоговый текст. Приводим его ниже.",
            "Участники отметили, что пристаней стало меньше.",
            "Перепечатка допускается только со ссылкой на сайт центра.",
        ),
        (
            "ru",
            "Договорённости, достигнутые участниками:",
            "Пристаней стало меньше, и чинить их некому. Участники видят причину в ценах.",
            "Принято консенсусом 3 мая.",
        ),
        (
            "en",
            "Before they left, the members had approved a joint statement. Its full text follows.",
            "The participants noted that there are fewer piers.",
            "Reprinting is allowed if the centre is named.",
        ),
        (
            "en",
            "After two days the delegates signed a joint statement. It is printed here in full.",
            "Piers grow fewer, and nobody mends them. Speakers put this down to prices.",
            "If quoting this text, please name the centre.",
        ),
        (
            "en",
            "The agreed conclusions:",
            "Piers grow fewer, and nobody mends them. Speakers put this down to prices.",
            "Adopted on 3 May without a vote.",
        ),
        (
            "az",
            "Görüşün sonunda iştirakçılar birgə bəyanatı təsdiq ediblər. Mətni təqdim edirik.",
            "İştirakçılar qeyd ediblər ki, körpülərin sayı azalıb.",
            "Materialdan istifadə edərkən mənbəyə link tələb olunur.",
        ),
        (
            "az",
            "Toplantının yekununda ekspertlər ortaq sənəd qəbul ediblər. Mətni təqdim edirik.",
            "İştirakçılar qeyd ediblər ki, körpülərin sayı azalıb.",
            "Xəbərdən istifadə edərkən sayta istinad zəruridir.",
        ),
        (
            "az",
            "Tərəflərin razılaşdırdığı müddəalar:",
            "Körpülərin sayı azalıb, gecədən növbə var. Məruzəçilər bunu bahalıqla izah edib.",
            "Səsvermə yolu ilə qəbul edilib.",
        ),
    ],
)
def test_only_what_was_agreed_is_a_point(
    make_text: Make, language: str, before: str, point: str, behind: str
) -> None:
    text = make_text(HEADS[language], "", before, "", point, "", behind, kind="docx")
    assert [said for _, said in _points(text)] == [point]
