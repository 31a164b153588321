"""Headings with a numeral or a letter over numbered points: they head a part and are no points."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "lines", "numbers"),
    [
        (
            "en",
            (
                "The Forum agreed as follows:",
                "I. Quays and tariffs",
                "1. It recommends that harbour masters publish their tariffs.",
                "2. It notes that two ferries are laid up.",
                "II. Trade in timber",
                "3. It decides to open a help desk.",
                "4. It thanks the pilots.",
            ),
            ["1", "2", "3", "4"],
        ),
        (
            "en",
            (
                "A. Quays and tariffs",
                "1. The Forum recommends that harbour masters publish their tariffs.",
                "2. The Forum notes that two ferries are laid up.",
                "B. Trade in timber",
                "1. The Forum decides to open a help desk.",
                "2. The Forum thanks the pilots.",
            ),
            ["1", "2", "1", "2"],
        ),
        (
            "ru",
            (
                "Совет постановил:",
                "I. Причалы и сборы",
                "1. Рекомендовать капитанам портов обнародовать сборы.",
                "2. Отметить, что два парома стоят без дела.",
                "II. Торговля лесом",
                "3. Создать справочный стол.",
                "4. Поблагодарить лоцманов.",
            ),
            ["1", "2", "3", "4"],
        ),
        # What does something is a point, whatever stands under it.
        (
            "en",
            (
                "The Forum:",
                "I. Urges the harbour masters:",
                "1. to publish their tariffs;",
                "2. to call at the smaller piers.",
                "II. Decides to open a help desk.",
            ),
            ["I", "1", "2", "II"],
        ),
    ],
)
def test_a_heading_of_a_part_is_no_point(
    make_text: Make, language: str, lines: tuple[str, ...], numbers: list[str]
) -> None:
    found = propose(make_text(HEADS[language], *lines)).points
    assert [point.number and point.number.text for point in found] == numbers
    assert all(point.kinds for point in found)
