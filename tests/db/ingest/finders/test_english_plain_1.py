"""Whole English texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            (
                "BAKU, 3 June (Caspian Wire) — The Azerbaijani-Turkish Expert Council opened "
                "its fifth meeting here on Monday with a call for closer cooperation in "
                "energy research. The two-day meeting, which focuses on gas transit and "
                "renewable energy, is organised by the Baku Institute of Energy Policy and "
                "the Ankara Centre for Eurasian Studies. It closes on Tuesday, 4 June 2019."
            ),
            (
                "Participants noted that transit had grown and urged both governments to "
                "invest in research."
            ),
        ],
        Head(
            council="Azerbaijani-Turkish Expert Council",
            number=5,
            start="2019-06-03",
            end="2019-06-04",
            place="Baku",
            theme="gas transit and renewable energy",
            organisers=(
                "Baku Institute of Energy Policy",
                "Ankara Centre for Eurasian Studies",
            ),
        ),
    ),
    (
        [
            "Embassy of Georgia to Lithuania",
            "News",
            "Third Session of the Georgian-Lithuanian Expert Forum",
            "16.05.2023",
            (
                "On May 15, 2023, the third session of the Georgian-Lithuanian Expert Forum "
                "(GLEF) was held in Vilnius. The session discussed the prospects of European "
                "integration and the resilience of small states. The event was co-organised "
                "by the Vilnius School of Diplomacy and the Tbilisi Policy Lab with the "
                "support of the Baltic Trust."
            ),
            "Ambassador Salome Shapakidze delivered opening remarks.",
            "The participants agreed that:",
            "- small states benefit from common rules;",
            "- the Forum should meet every year.",
        ],
        Head(
            council="Georgian-Lithuanian Expert Forum",
            short="GLEF",
            number=3,
            start="2023-05-15",
            place="Vilnius",
            theme="the prospects of European integration and the resilience of small states",
            organisers=(
                "Vilnius School of Diplomacy",
                "Tbilisi Policy Lab",
            ),
        ),
    ),
    (
        [
            "The Tartu Gazette",
            "Saturday, 9 September 2017",
            "SCHOLARS TALK ABOUT THE LAKE",
            (
                "Yesterday the university library filled with fishermen and professors. The "
                "Peipus Expert Panel, which brings together researchers from both banks of "
                "the lake, had come to Tartu for its fourth session. On the agenda was the "
                "future of fishing in Lake Peipus. The hosts were the Tartu Institute of "
                "Freshwater Research and the Pskov Centre for Local Economy."
            ),
            '"The fish don\'t carry passports," said Dr. Anu Tamm.',
            "The Panel called on the authorities of both countries to ban winter trawling.",
        ],
        Head(
            council="Peipus Expert Panel",
            number=4,
            start="2017-09-08",
            place="Tartu",
            theme="the future of fishing in Lake Peipus",
            organisers=(
                "Tartu Institute of Freshwater Research",
                "Pskov Centre for Local Economy",
            ),
        ),
    ),
    (
        [
            "Press release",
            "Nairobi, 21 November 2022",
            (
                "The East African Council of Water Experts (EACWE) concluded its second "
                "session today. Meeting under the title Rivers Without Borders, the Council "
                "reviewed the state of the Mara basin. The session was convened by the "
                "Nairobi Centre for Water Law, in partnership with the Arusha Institute of "
                "Hydrology."
            ),
            "The Council recommends that governments publish flow data.",
            "The Council decided to hold its third session in Kampala.",
        ],
        Head(
            council="East African Council of Water Experts",
            short="EACWE",
            number=2,
            start="2022-11-21",
            place="Nairobi",
            theme="Rivers Without Borders",
            organisers=(
                "Nairobi Centre for Water Law",
                "Arusha Institute of Hydrology",
            ),
        ),
    ),
    (
        [
            "MEMO",
            "To: All members",
            "From: Secretary",
            "Date: 2 March 2020",
            "Subject: Outcome of the Riga meeting",
            (
                "The sixth meeting of the Baltic Network of Think Tanks took place in Riga on "
                "27–28 February. The main subject was disinformation and media literacy in "
                "the region. The Latvian Institute of Media Studies did the organising."
            ),
            "The following was agreed:",
            "1. Members will share their databases.",
            "2. The seventh meeting will be held in Vilnius.",
        ],
        Head(
            council="Baltic Network of Think Tanks",
            number=6,
            start="2020-02-27",
            end="2020-02-28",
            place="Riga",
            theme="disinformation and media literacy in the region",
            organisers=("Latvian Institute of Media Studies",),
        ),
    ),
    (
        [
            "JOINT COMMUNIQUÉ",
            (
                "1. The Kazakh-Finnish Council of Experts on Education held its first meeting "
                "in Oulu from 5 to 7 May 2015 at the invitation of the Oulu Academy of "
                "Pedagogy."
            ),
            "2. The meeting dealt with teacher training and rural schools.",
            (
                "3. The Council noted the progress made since the signing of the Memorandum "
                "of Understanding of 10 April 2014."
            ),
            "4. The Council recommended that exchange programmes be expanded.",
        ],
        Head(
            council="Kazakh-Finnish Council of Experts on Education",
            number=1,
            start="2015-05-05",
            end="2015-05-07",
            place="Oulu",
            theme="teacher training and rural schools",
            organisers=("Oulu Academy of Pedagogy",),
        ),
    ),
    (
        [
            "Newsletter No. 12, Summer 2016",
            "Danube Experts Gather in Ruse",
            (
                "Members of the Danube Expert Council (DEC) met in Ruse, Bulgaria, on 16 and "
                "17 June 2016 for the Council's ninth annual meeting. This year's theme was "
                '"Bridges and Borders". Organisers were the Ruse Centre for Danube Studies '
                "and the Giurgiu Institute of European Affairs. The previous meeting took "
                "place in Novi Sad in June 2015."
            ),
            "Main conclusions:",
            "* Bridges are too few.",
            "* Governments should build more.",
        ],
        Head(
            council="Danube Expert Council",
            short="DEC",
            number=9,
            start="2016-06-16",
            end="2016-06-17",
            place="Ruse",
            theme="Bridges and Borders",
            organisers=(
                "Ruse Centre for Danube Studies",
                "Giurgiu Institute of European Affairs",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
