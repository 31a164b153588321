"""English communiqués, part 4: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            "Press note",
            (
                "The Hungarian–Serbian Academic Council (hereinafter referred to as HSAC)"
                " today held its 18th session in Subotica. The members reviewed the "
                "session’s main topic, “Tisza without borders.”"
            ),
            "5 November 2020",
            (
                "The session was prepared by the Novi Sad Water Institute in partnership "
                "with Szeged Academy of Sciences and sponsored by the Danube Bank."
            ),
        ],
        Head(
            council="Hungarian–Serbian Academic Council",
            short="HSAC",
            number=18,
            start="2020-11-05",
            place="Subotica",
            theme="Tisza without borders",
            organisers=(
                "Novi Sad Water Institute",
                "Szeged Academy of Sciences",
            ),
        ),
    ),
    (
        [
            (
                "We, the members of the Circumpolar Expert Assembly, gathered in Kirkenes"
                " from 30 August to 1 September 2022 for our eighth session, hosted by "
                "the Barents Studies Institute and entitled “Ice, Oil and Trust”,"
            ),
        ],
        Head(
            council="Circumpolar Expert Assembly",
            number=8,
            start="2022-08-30",
            end="2022-09-01",
            place="Kirkenes",
            theme="Ice, Oil and Trust",
            organisers=("Barents Studies Institute",),
        ),
    ),
    (
        [
            (
                "Communiqué of the Inaugural Meeting of the Silk Road Universities "
                "Network (SRUN), Xi’an, 2 June 2016"
            ),
            (
                "The meeting was devoted to the mutual recognition of degrees and was "
                "organised on behalf of the Network by the Shaanxi Academy of Education, "
                "the University of Samarkand and Tbilisi State University."
            ),
        ],
        Head(
            council="Silk Road Universities Network",
            short="SRUN",
            number=1,
            start="2016-06-02",
            place="Xi’an",
            theme="the mutual recognition of degrees",
            organisers=(
                "Shaanxi Academy of Education",
                "University of Samarkand",
                "Tbilisi State University",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
