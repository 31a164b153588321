"""Numbered lines that lead in what is asked of somebody, and numbered reports before the points."""

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


def _points(lines: list[str]) -> list[tuple[str | None, str]]:
    return [
        (
            str(point.number.value) if point.number else None,
            " ".join(str(kind.value) for kind in point.kinds),
        )
        for point in propose(document_of(lines)).points
    ]


def test_a_numbered_line_that_says_of_whom_it_is_asked_is_a_point_of_its_own() -> None:
    lines = [
        HEADS["ru"],
        "В ходе заседания выработано следующее:",
        "1. Стороны заслушали сообщения и признали, что льгот не хватает.",
        "2. Администрациям парков целесообразно:",
        "2.1. заключить с университетами договоры о практике студентов;",
        "2.2. назначить куратора.",
        "3. Совет решил:",
        "3.1. образовать группу по подготовке кадров;",
        "3.2. второе заседание провести в Гродно.",
    ]
    assert _points(lines) == [
        ("1", "assessment"),
        ("2", "recommendation"),
        ("2.1", "recommendation"),
        ("2.2", "recommendation"),
        ("3", "decision"),
        ("3.1", "decision"),
        ("3.2", "decision"),
    ]


def test_numbered_paragraphs_that_tell_of_the_day_are_no_points() -> None:
    lines = [
        "CHAIR’S STATEMENT",
        "Hue, 29 November 2022",
        (
            "1. The Sixth Round of the Delta Dialogue of Research Institutes was convened in Hue "
            "by the Institute of River Studies."
        ),
        (
            "2. The Round was chaired by Dr Khamphone Sayavong, President of the Institute of "
            "River Studies. It heard presentations from Sokha Meas, fisheries officer of Kratie."
        ),
        "3. Discussions were guided by the theme “Sand and Silt”.",
        "4. The participants noted that the delta is losing ground.",
        "5. The participants thanked the people of Hue for their warm welcome.",
    ]
    assert _points(lines) == [("4", "assessment"), ("5", "acknowledgement")]
    assert [person.name.value for person in propose(document_of(lines)).participants] == [
        "Khamphone Sayavong",
        "Sokha Meas",
    ]
