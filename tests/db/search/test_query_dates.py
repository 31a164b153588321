"""Dates in a query: complete ones, partial ones, spans, and those that are still being written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.dates import read_days, read_words
from db.search.parser import parse
from db.search.syntax import Days
from tests.db.search.shapes import shape

FIRST, LAST = 10101, 99991231
NOVEMBER = Days(20211101, 20211130)
DAY = Days(20211118, 20211118)
YEARS = Days(20200101, 20221231)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2021", Days(20210101, 20211231)),
        ("2021-11", NOVEMBER),
        ("2021-11-18", DAY),
        ("18.11.2021", DAY),
        ("18/11/2021", DAY),
        ("11.2021", NOVEMBER),
        ("2021-1", Days(20210101, 20210131)),
        ("2020..2022", YEARS),
        ("2020…2022", YEARS),
        ("2022..2020", YEARS),
        ("2020-2022", YEARS),
        ("2020–2022", YEARS),
        ("2020 – 2022", YEARS),
        ("2021–11", NOVEMBER),
        ("01.01.2020-31.12.2022", YEARS),
        ("2020..", Days(20200101, LAST)),
        ("..2022", Days(FIRST, 20221231)),
        (">2021", Days(20220101, LAST)),
        (">=2021", Days(20210101, LAST)),
        ("<2021", Days(FIRST, 20201231)),
        ("<= 2021-11", Days(FIRST, 20211130)),
        ("≥2021", Days(20210101, LAST)),
        ("ноябрь 2021", NOVEMBER),
        ("18 ноября 2021 г.", DAY),
        ("noyabr 2021", NOVEMBER),
        ("18 noyabr 2021-ci il", DAY),
        ("November 18, 2021", DAY),
        ("nov 2021", NOVEMBER),
        ("мая 2021", Days(20210501, 20210531)),
        ("ноябрь 2020 – март 2021", Days(20201101, 20210331)),
        ("завтра", None),
        ("ноябрь", None),
        ("31.02.2021", None),
        ("2021-13", None),
        ("..", None),
        ("0000", None),
        ("", None),
    ],
)
def test_a_date_is_read(text: str, days: Days | None) -> None:
    assert read_days(text) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2", Days(20000101, 29991231)),
        ("20", Days(20000101, 20991231)),
        ("202", Days(20200101, 20291231)),
        ("2021", Days(20210101, 20211231)),
        ("2021-", Days(20210101, 20211231)),
        ("2021-0", Days(20210101, 20210931)),
        ("2021-1", Days(20210101, 20211231)),
        ("2021-11-", NOVEMBER),
        ("2021-11-1", NOVEMBER),
        ("2020..", Days(20200101, LAST)),
        ("2020..2", Days(20200101, 29991231)),
        ("2020..202", Days(20200101, 20291231)),
        ("2020..x", Days(20200101, LAST)),
        (">202", Days(20300101, LAST)),
        ("18.", None),
        ("18.11.2", None),
        ("но", None),
    ],
)
def test_a_date_that_is_begun_means_all_that_it_may_become(text: str, days: Days | None) -> None:
    assert read_days(text, typing=True) == days


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("date:ноябрь 2021 граница", ("and", NOVEMBER, "граница")),
        ("date:18 ноября 2021 г. граница", ("and", DAY, "граница")),
        ("date:2020 - 2022 граница", ("and", YEARS, "граница")),
        ("date:2021 ноябрь", ("and", Days(20210101, 20211231), "ноябрь")),
        ('date:"ноябрь 2021" граница', ("and", NOVEMBER, "граница")),
        ("date:(2020 OR 2021-11)", ("or", Days(20200101, 20201231), NOVEMBER)),
        ("date:> 2021", Days(20220101, LAST)),
    ],
)
def test_a_date_takes_the_words_that_belong_to_it(query: str, expected: object) -> None:
    parsed = parse(query)
    assert (shape(parsed.node), parsed.messages) == (expected, ())


def test_words_that_may_become_a_date_are_waited_for() -> None:
    for query in ("date:18", "date:18 но", "date:18 ноя", "date:18 ноября", "date:18 ноября 20"):
        assert parse(query, typing=True).messages == (), query
    assert parse("date:18 ноября", typing=False).messages != ()
    assert read_words(["18", "вода"], typing=True) == (None, 1)


@given(st.text(alphabet="0123456789.-–…/<>= ноябряmay", max_size=25), st.booleans())
def test_no_value_of_a_date_raises(text: str, typing: bool) -> None:
    days = read_days(text, typing=typing)
    assert days is None or FIRST <= days.first <= days.last + 1 <= LAST + 1
    read_words(text.split() or [text], typing=typing)
