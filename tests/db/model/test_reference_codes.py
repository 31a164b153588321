"""Patterns of reference codes, the order of codes, and the counting of retention terms."""

import pytest

from db.model.description import (
    RetentionRuleDraft,
    RetentionTerm,
    RetentionTrigger,
    UnitLevel,
)
from db.model.reference_codes import DEFAULT_PATTERN, CodePattern, code_order
from db.model.retention import due_day

FONDS, SERIES, FILE, ITEM = UnitLevel.FONDS, UnitLevel.SERIES, UnitLevel.FILE, UnitLevel.ITEM
PATH = {FONDS: "12", SERIES: "1", FILE: "3", ITEM: "5"}


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        (DEFAULT_PATTERN, "12-1-3-5"),
        ("{fonds}-{series}-{file}", "12-1-3"),
        ("ГААР, ф. {фонд}, оп. {опись}, д. {дело}, л. {лист}", "ГААР, ф. 12, оп. 1, д. 3, л. 5"),
        ("{fond}/{siyahı}/{iş}", "12/1/3"),
        ("{ Fonds }{subfonds}.{file}", "12.3"),
    ],
)
def test_a_pattern_makes_a_code(pattern: str, code: str) -> None:
    assert CodePattern.parse(pattern).code(PATH) == code


def test_what_stands_before_a_missing_level_is_left_out() -> None:
    pattern = CodePattern.parse("F {fonds} S {series} D {file}")
    assert pattern.code({FONDS: "1", FILE: "2"}) == "F 1 D 2"


@pytest.mark.parametrize(
    "pattern",
    ["", "12", "{series}", "{fonds}{fonds}", "{fonds}-{sheaf}", "{fonds}-{file", "{fonds})"],
)
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text is what is wrong in the pattern
        CodePattern.parse(pattern)


def test_codes_are_ordered_as_a_reader_does() -> None:
    codes = ["10", "2", "1б", "1", "1а", "А-2", "А-10"]
    assert sorted(codes, key=code_order) == ["1", "1а", "1б", "2", "10", "А-2", "А-10"]


@pytest.mark.parametrize(
    ("years", "trigger", "closed", "event", "due"),
    [
        (5, RetentionTrigger.CLOSING, "2018-11-05", None, "2024-01-01"),
        (5, RetentionTrigger.CLOSING, "2018", "2020", "2024-01-01"),
        (1, RetentionTrigger.EVENT, "2018", "2020-02", "2022-01-01"),
        (1, RetentionTrigger.EVENT, "2018", None, None),
        (5, RetentionTrigger.CLOSING, None, "2018", None),
    ],
)
def test_a_term_is_counted_from_the_year_after(
    years: int, trigger: RetentionTrigger, closed: str | None, event: str | None, due: str | None
) -> None:
    rule = RetentionRuleDraft("ст. 1", "x", RetentionTerm.YEARS, years=years, trigger=trigger)
    assert due_day(rule, closed, event) == due


@pytest.mark.parametrize(
    "term", [term for term in RetentionTerm if term is not RetentionTerm.YEARS]
)
def test_other_terms_never_run_out_by_themselves(term: RetentionTerm) -> None:
    assert due_day(RetentionRuleDraft("ст. 1", "x", term), "1999", "1999") is None
