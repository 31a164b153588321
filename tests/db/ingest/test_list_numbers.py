"""Numbers of list items."""

import pytest

from db.ingest.list_numbers import list_number


@pytest.mark.parametrize(
    ("number", "style", "shown"),
    [
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (1, "lowerLetter", "a"),
        (26, "upperLetter", "Z"),
        (28, "lowerLetter", "bb"),
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (7, "russianLower", "ж"),
        (10, "russianUpper", "К"),
        (5, "none", ""),
        (5, "hebrew1", "5"),
        (0, "lowerRoman", "0"),
        (5_000_000, "upperLetter", "5000000"),
    ],
)
def test_numbers_in_every_style(number: int, style: str, shown: str) -> None:
    assert list_number(number, style) == shown
