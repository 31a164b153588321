"""English texts, part 6: whole heads in styles of their own: letters, forms, news, minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            "What we learned in Izmir",
            "By Defne Aktan | Aegean Dialogues blog | 8 June 2021",
            (
                "Last week I had the privilege of attending the seventh gathering of the "
                "Greek–Turkish Experts' Forum, which ran from 2 to 4 June in Izmir. The "
                "organisers, the Izmir Institute of Maritime Law and Athens-based Thalassa "
                'Foundation, had picked a mischievous title: "Whose fish is it anyway?"'
            ),
            "Three things struck me.",
            "1. The Forum considers overfishing to be the main threat.",
            "2. It recommends joint patrols.",
        ],
        Head(
            council="Greek–Turkish Experts' Forum",
            number=7,
            start="2021-06-02",
            end="2021-06-04",
            place="Izmir",
            theme="Whose fish is it anyway?",
            organisers=("Izmir Institute of Maritime Law", "Thalassa Foundation"),
        ),
    ),
    (
        [
            "ANNUAL REPORT 2019",
            "Chapter 3. Meetings",
            "3.2 Ninth Session of the Danube Expert Commission (DEC)",
            "Dates: 14 and 15 May 2019",
            "Venue: Hotel Duna, Vukovar",
            (
                "Hosts: Vukovar Centre for River Studies (VCRS) and the Serbian Institute "
                "of Hydrology"
            ),
            (
                'The Commission devoted its ninth session to "Floods that ask no passport".'
                " It agreed:"
            ),
            "(a) that gauges should be shared;",
            "(b) that a common map will be drawn.",
        ],
        Head(
            council="Danube Expert Commission",
            short="DEC",
            number=9,
            start="2019-05-14",
            end="2019-05-15",
            place="Vukovar",
            theme="Floods that ask no passport",
            organisers=("Vukovar Centre for River Studies", "Serbian Institute of Hydrology"),
            shorts=("VCRS", None),
        ),
    ),
    (
        [
            "LARNACA CONCLUSIONS",
            (
                "We, the members of the Levant Network of Economic Researchers, meeting in "
                "Larnaca on the eleventh and twelfth of March 2020 at the joint invitation "
                "of the Cyprus Economics Centre and the Beirut School of Finance, for our "
                "sixth annual session,"
            ),
            'Having discussed "Banks after the storm",',
            "1. Note that deposits have fallen;",
            "2. Urge the central banks to publish data.",
        ],
        Head(
            council="Levant Network of Economic Researchers",
            number=6,
            start="2020-03-11",
            end="2020-03-12",
            place="Larnaca",
            theme="Banks after the storm",
            organisers=("Cyprus Economics Centre", "Beirut School of Finance"),
        ),
    ),
    (
        [
            "Ministry of Foreign Affairs of Finland",
            "Press release 112/2017",
            "Published 6.9.2017",
            "Finnish-Estonian Expert Panel meets for the twelfth time",
            (
                "The Finnish-Estonian Expert Panel held its autumn meeting in Tampere on "
                'Tuesday 5 September. "The tunnel that talks" served as the theme of the '
                "discussions. Responsibility for the arrangements rested with the Tampere "
                "Institute of Transport and Tallinn Mobility Lab."
            ),
            "The Panel welcomed the new ferry. It proposed a common ticket.",
        ],
        Head(
            council="Finnish-Estonian Expert Panel",
            number=12,
            start="2017-09-05",
            place="Tampere",
            theme="The tunnel that talks",
            organisers=("Tampere Institute of Transport", "Tallinn Mobility Lab"),
        ),
    ),
    (
        [
            "Transcript: Morning Programme, 19 January 2018",
            (
                "PRESENTER: And now to Aktobe, where the Kazakh–Hungarian Council of Steppe"
                " Scholars wrapped up its tenth meeting last night. Our correspondent is "
                "there. Sara, who was behind it?"
            ),
            (
                "SARA: The council brings together botanists and historians. It was the "
                "Aktobe Museum of Nature and the Budapest School of Ecology that staged the"
                " two days."
            ),
            "PRESENTER: And the outcome?",
            ("SARA: They believe the saiga is safe. They call on herders to keep dogs at home."),
        ],
        Head(
            council="Kazakh–Hungarian Council of Steppe Scholars",
            number=10,
            start="2018-01-17",
            end="2018-01-18",
            place="Aktobe",
            organisers=("Aktobe Museum of Nature", "Budapest School of Ecology"),
        ),
    ),
    (
        [
            ("Communiqué of the Fourth Session of the Azerbaijan–Kazakhstan Expert Council"),
            (
                "On 20-21 June 2022, the fourth session of the Azerbaijan–Kazakhstan Expert"
                " Council (AKEC) was held in Shusha, Republic of Azerbaijan, under the "
                'theme "Connectivity in a fractured world". The event was co-organized by '
                "the Centre for Caspian Analysis (CCA), the Astana Institute of Strategy, "
                "and, for the first time, Turan University."
            ),
            (
                "The session was opened by Farid Aliyev, Chairman of CCA, and Marat Seitov,"
                " Rector of Turan University."
            ),
            "The participants:",
            "1. Noted the growth of transit.",
            "2. Recommended to digitise customs.",
        ],
        Head(
            council="Azerbaijan–Kazakhstan Expert Council",
            short="AKEC",
            number=4,
            start="2022-06-20",
            end="2022-06-21",
            place="Shusha",
            theme="Connectivity in a fractured world",
            organisers=(
                "Centre for Caspian Analysis",
                "Astana Institute of Strategy",
                "Turan University",
            ),
            shorts=("CCA", None, None),
        ),
    ),
    (
        [
            "THE CARPATHIAN LETTER",
            "Winter 2016",
            "Snow, soup and shepherds",
            (
                "It took the Carpathian Club of Rural Scholars five years to come back to "
                "Zakopane. From 9 to 11 December the club's eighth annual gathering filled "
                "the old sanatorium there, courtesy of its two hosts, the Tatra Institute "
                "and the Lviv Academy of Agriculture. The talk was of “Who owns the "
                "meadow?”"
            ),
            "What they said",
            (
                "The scholars take the view that pastures are a commons. They call on "
                "parliaments to amend land codes."
            ),
        ],
        Head(
            council="Carpathian Club of Rural Scholars",
            number=8,
            start="2016-12-09",
            end="2016-12-11",
            place="Zakopane",
            theme="Who owns the meadow?",
            organisers=("Tatra Institute", "Lviv Academy of Agriculture"),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
