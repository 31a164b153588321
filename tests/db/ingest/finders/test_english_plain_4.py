"""Whole English texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "SUMMARY RECORD",
            "Body: Nordic Council of Forest Experts (NCFE)",
            "Session: 14th",
            "Date and place: 22 August 2012, Umeå",
            "Theme: Forests after the storm",
            "Host: Umeå Institute of Forest Ecology",
            "The session noted that storms are more frequent.",
            "It was decided to publish a handbook.",
        ],
        Head(
            council="Nordic Council of Forest Experts",
            short="NCFE",
            number=14,
            start="2012-08-22",
            place="Umeå",
            theme="Forests after the storm",
            organisers=("Umeå Institute of Forest Ecology",),
        ),
    ),
    (
        [
            "The Yerevan Herald, 12 May 2014",
            "Talking across the mountain",
            (
                "Eleven scholars sat around a table in Dilijan this weekend and tried to "
                "agree on what a tourist is. The occasion was the third meeting of the "
                "Armenian–Georgian Panel of Tourism Experts, organised by the Dilijan School "
                "of Hospitality together with the Gori Institute of Heritage. The meeting, on "
                '10 and 11 May, had "One Mountain, Two Sides" for its title.'
            ),
            "The Panel believes the two countries should share a single trail map.",
        ],
        Head(
            council="Armenian–Georgian Panel of Tourism Experts",
            number=3,
            start="2014-05-10",
            end="2014-05-11",
            place="Dilijan",
            theme="One Mountain, Two Sides",
            organisers=(
                "Dilijan School of Hospitality",
                "Gori Institute of Heritage",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
