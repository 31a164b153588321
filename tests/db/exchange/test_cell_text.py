"""Texts of cells: what is replaced, what is disarmed, and that it can be undone."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.exchange.cell_text import clean, guarded, shortened, unguarded
from db.exchange.delimited_reading import delimited_rows
from tests.db.exchange.hostile import HOSTILE


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a\r\nb\rc\x85d", "a\nb\nc\nd"),
        ("bell\x07 null\x00", "bell\ufffd null\ufffd"),
        ("half \ud83d of a pair", "half \ufffd of a pair"),
        ("no character \uffff\ufdd0", "no character \ufffd\ufffd"),
        ("tab\tand\nline", "tab\tand\nline"),
    ],
)
def test_what_no_file_may_hold_is_replaced_visibly(text: str, cell: str) -> None:
    assert clean(text) == cell


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t1", "\n=1", " =1", "＝1", "'a"])
def test_what_a_spreadsheet_would_run_is_disarmed(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a", "2021-11", "№ 1", "«=»", "a=b"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


@given(st.text() | st.sampled_from(HOSTILE))
def test_disarming_can_be_undone(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["'a", "'»", "'  a", "'2021"])
def test_an_apostrophe_that_guards_nothing_stays(text: str) -> None:
    assert unguarded(text) == text


#: What readers take away around a cell.
AROUND = " \t\n\ufeff\u00a0"


@given(st.text("=+-@' \u00a0\ufeff\n\ta", max_size=6))
def test_a_file_gives_back_what_was_disarmed(text: str) -> None:
    """But for white space around a cell."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=";").writerow([guarded(text), "x"])
    ((cell, _),) = delimited_rows(buffer.getvalue(), ";")
    assert cell.strip(AROUND) == text.strip(AROUND)


@given(st.text(max_size=60), st.integers(20, 50))
def test_a_shortened_text_fits_and_begins_as_the_whole(text: str, limit: int) -> None:
    cell = shortened(text, limit, "…[{count}]")
    assert len(cell.encode("utf-16-le", "surrogatepass")) // 2 <= limit
    kept, cut, count = cell.rpartition("…[")
    if cell != text:
        assert cut
        assert text.startswith(kept)
        assert int(count.removesuffix("]")) == len(text) - len(kept)


def test_a_pair_of_units_is_not_torn() -> None:
    assert shortened("😀" * 10, 14, "…{count}") == "😀" * 5 + "…5"
