"""English communiqués, part 3: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "TRIESTE (11 June 2013) — Meeting in this port city for the seventh time "
                "since its foundation, the Upper Adriatic Council of Economists (UACE) "
                "yesterday examined “Rails to the Sea”. The host institutions were the "
                "Trieste Free Port Observatory and the Koper School of Logistics."
            ),
        ],
        Head(
            council="Upper Adriatic Council of Economists",
            short="UACE",
            number=7,
            start="2013-06-10",
            place="Trieste",
            theme="Rails to the Sea",
            organisers=(
                "Trieste Free Port Observatory",
                "Koper School of Logistics",
            ),
        ),
    ),
    (
        [
            "About the 14th Meeting",
            (
                "The 14th Meeting of the Nordic–Baltic Panel of Experts (NBPE) was held "
                "in Vaasa, Finland, between 2 and 4 December 2015. Its organisers, Vaasa "
                "Energy Lab and the Riga Centre for Grid Studies, had chosen “Cold "
                "Nights, Warm Homes” as the theme. The 13th meeting was held in Tartu in "
                "2014."
            ),
        ],
        Head(
            council="Nordic–Baltic Panel of Experts",
            short="NBPE",
            number=14,
            start="2015-12-02",
            end="2015-12-04",
            place="Vaasa",
            theme="Cold Nights, Warm Homes",
            organisers=(
                "Vaasa Energy Lab",
                "Riga Centre for Grid Studies",
            ),
        ),
    ),
    (
        [
            "Record of the second sitting of the Joint Commission of Historians (JCH)",
            "Place: Skopje",
            "Date: 4–5 November 2009",
            "Item: the textbooks of 1913",
            ("Convened by: the Skopje Institute of National History; Sofia University Press"),
        ],
        Head(
            council="Joint Commission of Historians",
            short="JCH",
            number=2,
            start="2009-11-04",
            end="2009-11-05",
            place="Skopje",
            theme="the textbooks of 1913",
            organisers=(
                "Skopje Institute of National History",
                "Sofia University Press",
            ),
        ),
    ),
    (
        [
            (
                "A virtual gathering on 25 February 2021 brought together members of the "
                "Levant–Caucasus Dialogue for their third meeting. It was hosted jointly "
                "by two partners, the Beirut Policy Workshop and the Batumi Centre for "
                "Ports. Its title was “Ports in a Storm”."
            ),
        ],
        Head(
            council="Levant–Caucasus Dialogue",
            number=3,
            start="2021-02-25",
            place="online",
            theme="Ports in a Storm",
            organisers=(
                "Beirut Policy Workshop",
                "Batumi Centre for Ports",
            ),
        ),
    ),
    (
        [
            "Twentieth Session of the Council",
            (
                "The Carpathian Council of Research Centres – CCRC for short – celebrated"
                " its twentieth session, held in the Slovak spa town of Piešťany on May 6"
                " and 7, 2017, by returning to the topic of its first: mountain railways."
                " CCRC members were guests of the Bratislava Transport Institute."
            ),
        ],
        Head(
            council="Carpathian Council of Research Centres",
            short="CCRC",
            number=20,
            start="2017-05-06",
            end="2017-05-07",
            place="Piešťany",
        ),
    ),
    (
        [
            "Experts call for joint flood warnings",
            (
                "Chernivtsi, Oct 12 — The upper Prut needs a joint flood-warning system, "
                "the Ukrainian–Romanian Council of Hydrologists said at the end of its "
                "fifth meeting here on Wednesday."
            ),
            (
                "The meeting was organised by the Chernivtsi School of Geography with the"
                " help of the Suceava Water Institute. Last updated 13.10.2016"
            ),
        ],
        Head(
            council="Ukrainian–Romanian Council of Hydrologists",
            number=5,
            start="2016-10-12",
            place="Chernivtsi",
            organisers=("Chernivtsi School of Geography",),
        ),
    ),
    (
        [
            (
                "The Ninth Session of the Standing Committee of Central European Think "
                "Tanks, or SCCETT, was hosted by the Brno Institute for Public Policy and"
                " the Polish Academy of Transport at Špilberk Castle, Brno, on 28 "
                "February–1 March 2019. It bore the title “Rails, Roads and Rivers”."
            ),
        ],
        Head(
            council="Standing Committee of Central European Think Tanks",
            short="SCCETT",
            number=9,
            start="2019-02-28",
            end="2019-03-01",
            place="Brno",
            theme="Rails, Roads and Rivers",
            organisers=(
                "Brno Institute for Public Policy",
                "Polish Academy of Transport",
            ),
        ),
    ),
    (
        [
            "CONCLUSIONS",
            "of the Third Round of the Expert Dialogue between Japan and Central Asia",
            "Nukus, 7th and 8th September 2015",
            (
                "1. The Third Round of the Expert Dialogue between Japan and Central Asia"
                " was devoted to the restoration of the Aral Sea. It was sponsored by the"
                " Sakura Foundation and organised by the Karakalpak Research Institute."
            ),
        ],
        Head(
            council="Expert Dialogue between Japan and Central Asia",
            number=3,
            start="2015-09-07",
            end="2015-09-08",
            place="Nukus",
            theme="the restoration of the Aral Sea",
            organisers=("Karakalpak Research Institute",),
        ),
    ),
    (
        [
            "News | Events | Contact",
            "Thursday, 14 November 2013",
            "Black Sea scholars meet again",
            (
                "This week Sinop welcomed the Black Sea Network of Scholars (BSNS) to its"
                " twelfth annual conference. “Small Harbours” was chosen as the theme by "
                "the organisers, Sinop University and the Constanța Museum of Navigation;"
                " the two-day event ended today."
            ),
        ],
        Head(
            council="Black Sea Network of Scholars",
            short="BSNS",
            number=12,
            start="2013-11-13",
            end="2013-11-14",
            place="Sinop",
            theme="Small Harbours",
            organisers=(
                "Sinop University",
                "Constanța Museum of Navigation",
            ),
        ),
    ),
    (
        [
            (
                "The co-chairs' summary of the 2nd Trans-Himalayan Track II Dialogue, "
                "Kathmandu, Nepal, 9 to 11 January 2020"
            ),
            (
                "The dialogue was initiated and organised by the Nepal Centre for "
                "Mountain Studies (NCMS)."
            ),
        ],
        Head(
            council="Trans-Himalayan Track II Dialogue",
            number=2,
            start="2020-01-09",
            end="2020-01-11",
            place="Kathmandu",
            organisers=("Nepal Centre for Mountain Studies",),
            shorts=("NCMS",),
        ),
    ),
    (
        [
            (
                "The Fifth Kyrgyz–Indian Expert Dialogue took place on Wednesday, 8 April"
                " 2015, at the Kyrgyz National Library, Bishkek. Jointly convened by the "
                "Bishkek Centre for Asia and the Delhi Institute of Strategy (DIS), it "
                "had as its theme “High roads, long roads”."
            ),
        ],
        Head(
            council="Kyrgyz–Indian Expert Dialogue",
            number=5,
            start="2015-04-08",
            place="Bishkek",
            theme="High roads, long roads",
            organisers=(
                "Bishkek Centre for Asia",
                "Delhi Institute of Strategy",
            ),
            shorts=(
                None,
                "DIS",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
