"""What a lead-in, a heading, a point with items give to what stands below them, and what not."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


def kinds_of(language: str, lines: list[str]) -> list[str]:
    """The kinds of the points below the head of a communiqué."""
    points = propose(document_of([HEADS[language], *lines])).points
    return ["+".join(kind.text for kind in point.kinds) for point in points]


_ITEMS = {
    "ru": [
        "отметили, что лес редеет;",
        "выразили общее убеждение, что лес принадлежит всем;",
        "решили издать атлас лесов.",
    ],
    "en": [
        "noted that the woods are thinning;",
        "expressed the shared conviction that woods belong to everybody;",
        "decided to publish an atlas of the woods.",
    ],
}
_OWN = ["assessment", "position", "decision"]


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("ru", "Участники встречи, выслушав и обсудив доклады,"),
        ("ru", "Эксперты, рассмотрев положение в лесах,"),
        ("ru", "Члены Совета, ознакомившись с отчётом лесников,"),
        ("en", "The participants, having examined the state of the woods,"),
        ("en", "Members of the Forum, having discussed two reports,"),
    ],
)
def test_a_preamble_behind_its_subject_does_nothing(language: str, lead: str) -> None:
    assert kinds_of(language, [lead, *_ITEMS[language]]) == _OWN


def test_a_heading_of_another_part_ends_what_stood_over_the_one_before() -> None:
    lines = [
        "State of the coast",
        "The quays of nine towns are crumbling faster than they are repaired.",
        "Data",
        (
            "Harbour masters and pilots from all nine towns shared the opinion that tables are a "
            "public good."
        ),
        "The ministries of transport and of the sea are asked to publish them for every port.",
    ]
    assert kinds_of("en", lines) == ["assessment", "position", "recommendation"]


@pytest.mark.parametrize(
    ("language", "lead", "lines"),
    [
        (
            "ru",
            "Мы, участники встречи, заявляем следующее:",
            [
                "1) Мы обеспокоены тем, что пашня сокращается.",
                "2) Мы убеждены, что земля не должна простаивать.",
                "3) Мы просим земельные ведомства:",
                "• раскрывать реестры участков;",
                "• учитывать залежь каждую весну.",
                "4) Мы решили собираться ежегодно.",
            ],
        ),
        (
            "en",
            "We, the participants, declare as follows:",
            [
                "1) We are concerned that farmland is shrinking.",
                "2) We are convinced that land must not lie idle.",
                "3) We ask land registries:",
                "• to open their maps;",
                "• to count fallow land every spring.",
                "4) We have decided to meet every year.",
            ],
        ),
    ],
)
def test_a_point_asks_for_its_items_whatever_the_lead_in_declares(
    language: str, lead: str, lines: list[str]
) -> None:
    asked = ["recommendation"] * 3
    assert kinds_of(language, [lead, *lines]) == ["assessment", "position", *asked, "decision"]


@pytest.mark.parametrize(
    "line",
    [
        "The papers presented at the meeting will be posted on the website of the Forum.",
        "Presentations given by the engineers are available on the website in two languages.",
        "The proceedings submitted by members will be published by the Zadar Institute of Ports.",
    ],
)
def test_what_becomes_of_the_papers_that_were_read_is_no_point(line: str) -> None:
    items = ["First, they noted that quays are crumbling.", "Second, they resolved to meet again."]
    lines = ["The members adopted the following conclusions:", *items, line]
    assert kinds_of("en", lines) == ["assessment", "decision"]
