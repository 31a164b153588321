"""Themes in a title behind a colon or beside a body's name, and the day that a lead tells."""

import pytest

from tests.db.ingest.finders.heads import Head, fields_of, head_of


@pytest.mark.parametrize(
    ("lines", "theme"),
    [
        (
            [
                "Adriatic Council of Experts",
                "Report on the third meeting: Small Harbours, Large Ships",
                "Zadar, Croatia, 4 May 2019",
                "The Council’s third meeting brought together twenty guests.",
            ],
            "Small Harbours, Large Ships",
        ),
        (
            [
                "Волжский совет экспертов",
                "Отчёт о третьей встрече: общая вода и разные берега",
                "Саратов, 4 мая 2019 года",
                "Третья встреча Совета собрала двадцать гостей.",
            ],
            "общая вода и разные берега",
        ),
        (
            [
                "Xəzər Ekspert Şurası",
                "Üçüncü iclas: kiçik limanlar və böyük gəmilər",
                "Lənkəran, 4 may 2019-cu il",
                "Şuranın üçüncü iclası iyirmi qonağı bir araya gətirib.",
            ],
            "kiçik limanlar və böyük gəmilər",
        ),
        (
            [
                "Adriatic Council of Experts",
                "Report on the third meeting: adopted without a vote",
                "Zadar, Croatia, 4 May 2019",
                "The Council’s third meeting brought together twenty guests.",
            ],
            None,
        ),
        (
            [
                "Third meeting of the Adriatic Council of Experts: the guests arrive by sea",
                "It was a fine day in Zadar and many boats were out.",
                "The Council’s third meeting was held on 4 May 2019.",
            ],
            None,
        ),
    ],
)
def test_a_theme_behind_the_colon_of_a_title(lines: list[str], theme: str | None) -> None:
    assert head_of(lines).theme == theme


def test_a_body_called_a_workshop_is_no_part_of_the_day() -> None:
    lines = [
        (
            "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016. It"
            " had been called by the Zadar Institute of Ports, together with the Dalmatian Peace"
            " Workshop, under the title “Ferries in a Hard Winter.”"
        )
    ]
    assert head_of(lines).theme == "Ferries in a Hard Winter"


def test_the_theme_of_a_workshop_beside_the_meeting_is_not_its_own() -> None:
    lines = [
        "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        "On the eve of it students held a workshop under the title “How to Mend a Net”.",
    ]
    assert head_of(lines).theme is None


@pytest.mark.parametrize(
    ("lead", "start"),
    [
        ("OSLO, June 14, 2019 (Fjord Wire) – Experts called on Thursday, June 13, for", "13"),
        ("OSLO, June 14, 2019 (Fjord Wire) – Experts asked ministers on June 11 for", "11"),
        ("OSLO, June 14, 2019 (Fjord Wire) – Experts from six countries called for", "14"),
        ("OSLO, June 14, 2019 (Fjord Wire) – Experts who saw the flood of May 3 called for", "14"),
    ],
)
def test_the_day_that_a_lead_tells_goes_before_the_day_of_its_dateline(
    lead: str, start: str
) -> None:
    lines = [
        f"{lead} a bridge register.",
        (
            "The appeal closed the second session of the Adriatic Council of Experts, a one-day "
            "meeting at the library."
        ),
    ]
    assert fields_of(lines, {"number", "start", "place"}) == {
        "number": 2,
        "start": f"2019-06-{start}",
        "place": "Oslo",
    }


@pytest.mark.parametrize(
    "day",
    ["Thursday 9 May 2019", "Thursday, 9 May 2019", "9 May 2019"],
)
def test_a_town_before_the_day_of_the_week(day: str) -> None:
    lines = [
        "Adriatic Council of Experts",
        "Note of the second meeting",
        f"Old Town Hall, Bar, {day}",
    ]
    assert head_of(lines) == Head(
        council="Adriatic Council of Experts", number=2, start="2019-05-09", place="Bar"
    )
