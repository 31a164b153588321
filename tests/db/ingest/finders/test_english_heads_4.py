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
    (
        [
            "Council of Caucasus Geographers: Sixth Session ends in Gudauri",
            (
                "Gudauri, Georgia – The Council of Caucasus Geographers (CCG) ended its "
                "sixth session on Sunday in the mountain resort of Gudauri. Date: "
                "September 25, 2011."
            ),
            (
                "Participants had come at the joint invitation of the Tbilisi Institute "
                "of Glaciers and the Baku Society of Geographers to talk about “Snow and "
                "Stone”."
            ),
        ],
        Head(
            council="Council of Caucasus Geographers",
            short="CCG",
            number=6,
            start="2011-09-25",
            place="Gudauri",
            theme="Snow and Stone",
            organisers=(
                "Tbilisi Institute of Glaciers",
                "Baku Society of Geographers",
            ),
        ),
    ),
    (
        [
            "EXPERT COUNCIL OF THE GREATER ALTAI",
            "Ust-Kamenogorsk, 3 July 2014",
            "Outcome document of the tenth session",
            (
                "The tenth session of the Expert Council of the Greater Altai considered "
                "forest fires and their prevention. Organising institutions: the East "
                "Kazakhstan University, the Barnaul Academy of Forestry (BAF)."
            ),
        ],
        Head(
            council="Expert Council of the Greater Altai",
            number=10,
            start="2014-07-03",
            place="Ust-Kamenogorsk",
            theme="forest fires and their prevention",
            organisers=(
                "East Kazakhstan University",
                "Barnaul Academy of Forestry",
            ),
            shorts=(
                None,
                "BAF",
            ),
        ),
    ),
    (
        [
            (
                "The Lower Danube Expert Group convened for the 7th time on the 19th and "
                "20th of November 2018. This year’s meeting, on “Sturgeon and State”, was"
                " held aboard the ship Delta in Tulcea. It was sponsored by a bank and "
                "organized by Tulcea's Danube Delta Institute and by the Izmail Naval "
                "College."
            ),
        ],
        Head(
            council="Lower Danube Expert Group",
            number=7,
            start="2018-11-19",
            end="2018-11-20",
            place="Tulcea",
            theme="Sturgeon and State",
            organisers=(
                "Danube Delta Institute",
                "Izmail Naval College",
            ),
        ),
    ),
    (
        [
            (
                "STATEMENT of the Third Session of the Arctic Youth Expert Council, "
                "Rovaniemi, 1 February 2020"
            ),
            (
                "The Council, having met at the invitation of the Arctic Centre of "
                "Lapland, and having discussed the topic “Young North”,"
            ),
        ],
        Head(
            council="Arctic Youth Expert Council",
            number=3,
            start="2020-02-01",
            place="Rovaniemi",
            theme="Young North",
            organisers=("Arctic Centre of Lapland",),
        ),
    ),
    (
        [
            "The Deputy Minister attends the expert council",
            "The Deputy Minister attends the expert council",
            "03/10/2019",
            (
                "On 2 October in Struga, Deputy Minister Ana Kos took part in the ninth "
                "session of the Ohrid–Prespa Expert Council (OPEC-E). Titled “Two Lakes, "
                "One Law”, the session was the joint work of the Struga Institute of "
                "Lakes and Korçë University."
            ),
        ],
        Head(
            council="Ohrid–Prespa Expert Council",
            short="OPEC-E",
            number=9,
            start="2019-10-02",
            place="Struga",
            theme="Two Lakes, One Law",
            organisers=(
                "Struga Institute of Lakes",
                "Korçë University",
            ),
        ),
    ),
    (
        [
            "Joint Press Statement",
            (
                "In accordance with the Terms of Reference adopted in Vilnius on 4 May "
                "2010, the Baltic–Black Sea Expert Council (“BBSEC” or “the Council”) "
                "convened its sixth regular session in Lviv on 17 September 2015 at the "
                "kind invitation of the Lviv Academy of Commerce. BBSEC discussed the "
                "topic of “Grain corridors”."
            ),
        ],
        Head(
            council="Baltic–Black Sea Expert Council",
            short="BBSEC",
            number=6,
            start="2015-09-17",
            place="Lviv",
            theme="Grain corridors",
            organisers=("Lviv Academy of Commerce",),
        ),
    ),
    (
        [
            "REPORT",
            "Meeting: Fourth Meeting of the Pamir Expert Network (PEN)",
            "When: 7–8 August 2013",
            "Where: Osh State University, Osh",
            "Hosts: Osh State University and the Khorog Botanical Institute",
            "Subject: High pastures",
        ],
        Head(
            council="Pamir Expert Network",
            short="PEN",
            number=4,
            start="2013-08-07",
            end="2013-08-08",
            place="Osh",
            theme="High pastures",
            organisers=(
                "Osh State University",
                "Khorog Botanical Institute",
            ),
        ),
    ),
    (
        [
            (
                "The Euro-Caspian Expert Council, known as ECEC, held its fourth session "
                "in Graz on 2 May 2011. The session was organised by the Graz Centre for "
                "Eurasia [GCE]."
            ),
        ],
        Head(
            council="Euro-Caspian Expert Council",
            short="ECEC",
            number=4,
            start="2011-05-02",
            place="Graz",
            organisers=("Graz Centre for Eurasia",),
            shorts=("GCE",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
