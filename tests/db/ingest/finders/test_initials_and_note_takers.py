"""Names whose initial looks like a roman ten, and offices of those who took the minutes."""

import pytest

from db.ingest.finders.labels import read_label
from tests.db.ingest.finders.heads import HEADS, document_of, people_of


@pytest.mark.parametrize(
    ("line", "style"),
    [
        ("Х. Сафаров — сопредседатель Совета;", None),
        ("Х. Курбанова-Ли, декан факультета", None),
        ("Х. Совет — за мир на реке.", "roman"),
        ("Х. Поручить секретариату составить карту.", "roman"),
        ("X. The Council thanks the town.", "roman"),
        ("XI. Благодарит город.", "roman"),
    ],
)
def test_an_initial_is_no_roman_number(line: str, style: str | None) -> None:
    label = read_label(line, None)
    assert (label and label.style) == style


def test_a_list_of_those_present_with_such_an_initial() -> None:
    lines = [
        "Присутствовали:",
        "С. А. Юрьев — председатель Совета;",
        "Х. Сафаров — сопредседатель Совета (по видеосвязи);",
        "Т. Ким — доцент школы.",
    ]
    assert people_of(document_of([HEADS["ru"], *lines])) == [
        ("С. А. Юрьев", "председатель Совета"),
        ("Х. Сафаров", "сопредседатель Совета"),
        ("Т. Ким", "доцент школы"),
    ]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Ana Kovač took notes as Secretary to the Forum.", "Secretary to the Forum"),
        ("Ana Kovač kept the minutes as rapporteur.", "rapporteur"),
        ("Ana Kovač acted as Co-Chair of the Forum.", "Co-Chair of the Forum"),
        ("Ana Kovač took the floor as an observer.", None),
    ],
)
def test_the_office_of_who_took_the_minutes(told: str, people: str | None) -> None:
    assert people_of(document_of([f"{HEADS['en']} {told}"])) == [("Ana Kovač", people)]
