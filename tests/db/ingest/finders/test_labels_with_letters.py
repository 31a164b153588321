"""Labels with a letter and a figure, lists that go on inside a paragraph, and lettered headings."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, people_of

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
            "en",
            (
                "C. Recommendations",
                "C.1. that harbour masters publish their depths;",
                "C.2. that states keep a dredger ready.",
                "D. Decisions",
                "D.1. to open a help desk in Rijeka.",
            ),
            [
                ("C.1", "that harbour masters publish their depths;"),
                ("C.2", "that states keep a dredger ready."),
                ("D.1", "to open a help desk in Rijeka."),
            ],
        ),
        (
            "en",
            (
                "The Forum:",
                "A/1. notes that the piers are silted;",
                "A/2. recommends that harbour masters publish their depths;",
                "B/1. decides to open a help desk in Rijeka.",
            ),
            [
                ("A/1", "notes that the piers are silted;"),
                ("A/2", "recommends that harbour masters publish their depths;"),
                ("B/1", "decides to open a help desk in Rijeka."),
            ],
        ),
        (
            "en",
            (
                "The Forum:",
                "(1) notes that the piers are silted;",
                "(2) recommends that harbour masters publish their depths.",
                "It also resolved the following: (3) to open a help desk; (4) to meet in Rijeka.",
            ),
            [
                ("1", "notes that the piers are silted;"),
                ("2", "recommends that harbour masters publish their depths."),
                ("3", "to open a help desk;"),
                ("4", "to meet in Rijeka."),
            ],
        ),
        (
            "ru",
            (
                "Совет:",
                "(1) отмечает, что пристани обмелели;",
                "(2) рекомендует капитанам портов обнародовать глубины.",
                "Кроме того, Совет решил: (3) открыть справочный стол; (4) собраться в Калуге.",
            ),
            [
                ("1", "отмечает, что пристани обмелели;"),
                ("2", "рекомендует капитанам портов обнародовать глубины."),
                ("3", "открыть справочный стол;"),
                ("4", "собраться в Калуге."),
            ],
        ),
    ],
)
def test_points_have_their_labels(
    make_text: Make, language: str, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert _points(make_text(HEADS[language], *lines)) == expected


def test_a_heading_with_a_letter_is_no_person(make_text: Make) -> None:
    text = make_text(
        HEADS["en"],
        "A. Ports and Fleet",
        "1. The Forum notes that the piers are silted.",
        "2. The Forum notes that no dredger is left.",
        "C. Recommendations",
        "C.1. that harbour masters publish their depths;",
        "C.2. that states keep a dredger ready.",
        "Present: A. Perić (Zadar), L. Rossi (Trieste).",
    )
    assert [name for name, _office in people_of(text)] == ["A. Perić", "L. Rossi"]
