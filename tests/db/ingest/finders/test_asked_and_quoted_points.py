"""Points behind a question or a scene, or numbered inside of a quotation; notices are none."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "before", "point"),
    [
        ("ru", "Чем же кончилось?", "Эксперты пришли к выводу, что река обмелела."),
        ("ru", "К вечеру договорились.", "Эксперты признали, что воды стало меньше."),
        ("en", "What came of it?", "The experts found that a third of all water is lost."),
        ("en", "And the upshot?", "The experts agreed that roads come before schools."),
        ("az", "Bəs nə qərara gəldilər?", "Ekspertlər qeyd etdilər ki, şəhər kasıblaşır."),
    ],
)
def test_a_question_or_a_scene_is_no_part_of_the_point_behind_it(
    make_text: Make, language: str, before: str, point: str
) -> None:
    found = propose(make_text(HEADS[language], f"{before} {point}")).points
    assert [one.text.text for one in found] == [point]


@pytest.mark.parametrize(
    ("language", "point", "notice"),
    [
        (
            "ru",
            "Участники отметили, что пристаней стало меньше.",
            "Четвёртое заседание намечено на октябрь 2021 года в Рыбинске.",
        ),
        (
            "en",
            "The participants noted that there are fewer piers.",
            "Members are kindly requested to send their corrections by 20 March.",
        ),
        (
            "en",
            "The participants noted that there are fewer piers.",
            "The next session is scheduled for October in Ganja.",
        ),
        (
            "az",
            "İştirakçılar qeyd ediblər ki, körpülərin sayı azalıb.",
            "Dördüncü iclasın oktyabr ayında Aktauda keçirilməsi nəzərdə tutulur.",
        ),
    ],
)
def test_when_they_meet_next_and_what_members_are_asked_is_no_point(
    make_text: Make, language: str, point: str, notice: str
) -> None:
    found = propose(make_text(HEADS[language], point, notice)).points
    assert [one.text.text for one in found] == [point]


@pytest.mark.parametrize(
    ("opening", "closing"), [("«", "»."), ("“", ".”"), ("„", ".“"), ('"', '."')]
)
def test_statements_numbered_inside_of_a_quotation(
    make_text: Make, opening: str, closing: str
) -> None:
    found = propose(
        make_text(
            HEADS["ru"],
            "Принято следующее заявление:",
            f"{opening}1. Мы убеждены, что горы не разделяют народы.",
            "2. Мы призываем власти ограничить строительство.",
            f"3. Мы благодарим жителей Бийска{closing}",
        )
    ).points
    assert [text_of(one.number) for one in found] == ["1", "2", "3"]
    assert found[0].text.text == "Мы убеждены, что горы не разделяют народы."
    assert not found[2].text.text.endswith(closing[-1] if closing != "»." else "»")


def test_headings_inside_of_a_list_lead_it_in(make_text: Make) -> None:
    found = propose(
        make_text(
            HEADS["ru"],
            "УСТАНОВИЛИ:",
            "(1) Содержание фосфора в озере не изменилось.",
            "(2) Методики отбора проб различаются.",
            "СОГЛАСИЛИСЬ:",
            "(3) Нерпа нуждается в защите в обоих озёрах.",
            "ПОСТАНОВИЛИ:",
            "(4) Считать Совет учреждённым.",
        )
    ).points
    kinds = [[str(kind.value) for kind in one.kinds] for one in found]
    assert kinds == [["assessment"], ["assessment"], ["position"], ["decision"]]
