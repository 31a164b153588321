"""Pieces of one reading of a file found in another reading of it."""

import pytest

from db.language.moved_spans import moved_span


@pytest.mark.parametrize(
    ("old", "new", "piece", "expected"),
    [
        ("a порт b", "c a порт b", (2, 6), (4, 8)),
        ("a порт b", "c a nort b", (2, 6), None),
        ("порт порт", "x порт порт", (5, 9), (7, 11)),
        ("порт порт", "порт порт порт", (5, 9), None),
        ("порт", "порт порт", (0, 4), None),
        ("порт порт", "порт", (5, 9), (0, 4)),
        ("a  b", "a  b", (1, 3), None),
        ("", "порт", (0, 0), None),
    ],
)
def test_a_piece_is_found_or_nothing_is_said(
    old: str, new: str, piece: tuple[int, int], expected: tuple[int, int] | None
) -> None:
    assert moved_span(old, new, *piece) == expected
