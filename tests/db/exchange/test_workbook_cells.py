"""A number in a sheet's cell is what it is shown as; what is no number stays as it stands."""

import pytest

from db.exchange.workbook_cells import (
    DAY,
    MONTH,
    YEAR,
    cell_place,
    plain_number,
    precision,
    serial_date,
    whole_number,
)


@pytest.mark.parametrize(
    ("code", "exact"),
    [
        ("dd.mm.yyyy", DAY),
        ("mmm\\ yyyy", MONTH),
        ("yyyy", YEAR),
        ("dd.mm", DAY),
        ("dd.mm;@", DAY),
        ("d\\-mmm", DAY),
        ("[$-419]d\\ mmmm;@", DAY),
        ('[$-FC19]d" "mmmm', DAY),
        ("ДД.ММ", DAY),
        ("d.m. hh:mm", DAY),
        ("dddd", DAY),
        ("dddd, d mmmm", DAY),
        ("[$-42C]mmmm;@", MONTH),
        ("mmm", MONTH),
        ("dd/mm h:mm AM/PM", DAY),
        ("h:mm", ""),
        ("mm:ss", ""),
        ("mm:ss.0", ""),
        ("[h]:mm:ss", ""),
        ("[mm]:ss", ""),
        ("[h]:mm", ""),
        ("h AM/PM", ""),
        ("General", ""),
        ("Standard", ""),
        ("GENERAL", ""),
        ("0.00", ""),
        ("#,##0\\ _m", ""),
        ('0.0"дн"', ""),
        ('#,##0.00\\ "md"', ""),
        ("0.00E+00", ""),
        ("[Red]0", ""),
        ("# ?/?", ""),
        ("@", ""),
        ("", ""),
    ],
)
def test_how_exact_a_format_shows_a_day(code: str, exact: str) -> None:
    assert precision(170, code) == exact


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("3.0", "3"), ("3E0", "3"), ("-2", "-2"), ("1.5", "1.5"), ("0.1", "0.1"),
        ("1e999", "1e999"), ("-1e999", "-1e999"), ("nan", "nan"), ("inf", "inf"),
        ("-Infinity", "-Infinity"), ("1_000", "1_000"), ("", ""), ("x", "x"), ("٣", "٣"),
        ("9" * 5000, "9" * 5000),
    ],
)  # fmt: skip
def test_a_number_is_shown_as_it_is_typed(number: str, shown: str) -> None:
    assert plain_number(number) == shown


@pytest.mark.parametrize(
    "number", ["1e999", "nan", "-inf", "x", "1_0_0_0", "9" * 5000, "-1", "1e9"]
)
def test_what_is_no_day_stays_as_it_stands(number: str) -> None:
    assert serial_date(number, DAY, since_1904=False) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("7", 7), (" 7 ", 7), ("0", 0), ("-1", None), ("²", None), ("٣", None), ("", None),
     ("1.0", None), ("1_0", None), ("9" * 5000, None)],
)  # fmt: skip
def test_what_counts_or_points_is_a_number_of_a_few_digits(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    ("reference", "place"),
    [("A1", (0, 0)), ("$B$12", (11, 1)), ("xfd1048576", (1_048_575, 16_383)), ("A0", None),
     ("A²", None), ("A٣", None), ("1A", None), ("", None)],
)  # fmt: skip
def test_a_reference_is_a_place(reference: str, place: tuple[int, int] | None) -> None:
    assert cell_place(reference) == place
