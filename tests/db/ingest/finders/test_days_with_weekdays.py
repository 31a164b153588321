"""Days told with the days of the week they were, and a day beside the hours of the meeting."""

import pytest

from tests.db.ingest.finders.heads import head_of

_AZ = "Talış Dağları Ekspert Şurasının üçüncü iclasının protokolu"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (
            (
                "Валдайский совет экспертов заседал в Боровичах с четверга, 30 июля, по субботу,"
                " 1 августа 2020 года."
            ),
            "2020-07-30",
            "2020-08-01",
        ),
        (
            (
                "В пятницу, 31 июля, и субботу, 1 августа 2020 года, в Боровичах прошла сессия"
                " Валдайского совета экспертов."
            ),
            "2020-07-31",
            "2020-08-01",
        ),
        (
            (
                "The Lakeland Council of Experts sat in Kendal from Thursday, 30 July, to Saturday,"
                " 1 August 2020."
            ),
            "2020-07-30",
            "2020-08-01",
        ),
        (
            (
                "On Friday 31 July and Saturday 1 August 2020 the Lakeland Council of Experts met"
                " in Kendal."
            ),
            "2020-07-31",
            "2020-08-01",
        ),
        (
            "The Lakeland Council of Experts met in Kendal on Friday, 31 July 2020.",
            "2020-07-31",
            None,
        ),
    ],
)
def test_days_of_the_week_beside_the_days(text: str, first: str, last: str | None) -> None:
    head = head_of([text])
    assert (head.start, head.end) == (first, last)


def test_days_of_the_week_whose_year_the_page_gives() -> None:
    page = "Posted on 3 August 2020 by admin"
    text = (
        "Kendal was full of boats on Friday 31 July and Saturday 1 August. Here the Lakeland"
        " Council of Experts met for the second time."
    )
    head = head_of([page, text])
    assert (head.start, head.end) == ("2020-07-31", "2020-08-01")


@pytest.mark.parametrize(
    "line",
    [
        "12 sentyabr 2019-cu il, saat 10:00–17:30",
        "12 sentyabr 2019-cu il, 10:00 – 17:30",
    ],
)
def test_the_hours_of_a_meeting_are_no_page(line: str) -> None:
    head = head_of([_AZ, "Lerik şəhəri, Mədəniyyət Evinin konfrans zalı", line])
    assert (head.start, head.place) == ("2019-09-12", "Lerik")
