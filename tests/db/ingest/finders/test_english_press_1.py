"""Leads of English press releases, notes and newsletters, in many manners of telling."""

import pytest

from tests.db.ingest.finders.heads import fields_of

LEADS: list[tuple[list[str], dict[str, object]]] = [
    (
        [
            "Skopje Centre for Regional Dialogue",
            "NEWS",
            (
                "SKOPJE, North Macedonia (4 October 2019) — The Balkan–Baltic Council of "
                "Transport Experts wound up its fifth meeting here on Thursday, 3 October. The "
                'two-day gathering was devoted to "Rail after the wall" and was hosted by the '
                "Skopje Centre for Regional Dialogue together with the Riga Institute of "
                "Logistics."
            ),
            "Participants agreed on the following.",
            "The experts find that freight speeds have not risen since 2010.",
            "They recommend that ministries publish timetables together.",
            "They thanked the city of Skopje for its hospitality.",
        ],
        {
            "council": "Balkan–Baltic Council of Transport Experts",
            "number": 5,
            "start": "2019-10-02",
            "end": "2019-10-03",
            "place": "Skopje",
            "theme": "Rail after the wall",
            "organisers": (
                "Skopje Centre for Regional Dialogue",
                "Riga Institute of Logistics",
            ),
            "points": 3,
        },
    ),
    (
        [
            "FOR RELEASE AT 10 A.M., JUNE 12, 2018",
            "Media contact: Ann Lowe, 202-555-0100",
            (
                "(DUBLIN, June 12, 2018) -- Scholars from Ireland and Iceland met June 10–11 "
                "for the third session of the Irish–Icelandic Expert Council on Ocean Energy. "
                'Under the banner "Two Islands, One Current," they reviewed five years of '
                "joint research. The session, the first since 2014, was co-organized by the "
                "Dublin Institute of Tidal Studies and the Reykjavik Energy Forum."
            ),
            "The Council's conclusions are summarized below:",
            "* The Council notes that tidal pilot projects cost twice what was planned.",
            "* The Council calls on both governments to share seabed surveys.",
            "* The Council decided to set up a small secretariat in Galway.",
        ],
        {
            "council": "Irish–Icelandic Expert Council on Ocean Energy",
            "number": 3,
            "start": "2018-06-10",
            "end": "2018-06-11",
            "place": "Dublin",
            "theme": "Two Islands, One Current",
            "organisers": (
                "Dublin Institute of Tidal Studies",
                "Reykjavik Energy Forum",
            ),
            "points": 3,
        },
    ),
    (
        [
            (
                "Tashkent, 7 November 2016 (Uz-Info). A two-day session of the Silk Road "
                "Analysts' Council ended in the Uzbek capital on Saturday. It was the "
                "Council's eighth session, and its theme, chosen by secret ballot, was water "
                "for cotton. The Institute of Arid Lands acted as host; the Nukus Ecology Club "
                "was its partner."
            ),
            "Summing up, the experts:",
            "- noted that canals lose a third of their water;",
            "- urged the governments to meter every pump;",
            "- thanked the interpreters.",
        ],
        {
            "council": "Silk Road Analysts' Council",
            "number": 8,
            "start": "2016-11-04",
            "end": "2016-11-05",
            "place": "Tashkent",
            "theme": "water for cotton",
            "points": 3,
        },
    ),
    (
        [
            "PRESS RELEASE – Hanoi, 22.3.2017",
            (
                "The Mekong Council of Public Health Experts (MCPHE), which brings together "
                "doctors and economists from six countries, gathered for the fourth time "
                "yesterday in Hanoi. Delegates spent the day on one question only: who pays "
                "for clean water? The Council was received by the Hanoi School of Public "
                "Policy, organiser of the meeting jointly with the Vientiane Health Forum."
            ),
            (
                "In their final statement the delegates record that rural clinics lack wells. "
                "They call upon donors to fund boreholes in border districts. They resolve to "
                "meet again in Phnom Penh."
            ),
        ],
        {
            "council": "Mekong Council of Public Health Experts",
            "short": "MCPHE",
            "number": 4,
            "start": "2017-03-21",
            "place": "Hanoi",
            "organisers": (
                "Hanoi School of Public Policy",
                "Vientiane Health Forum",
            ),
        },
    ),
    (
        [
            "Newsletter No. 14, Spring 2020",
            "BACK AT THE TABLE",
            (
                "After a break of four years – the last session was in Trieste in May 2015 – "
                "the Alpine Experts' Council sat again in Innsbruck from 27 to 29 February "
                '2020. Theme of this sixth session: "Snow without winter". The Tyrol '
                "Institute of Mountain Research issued the invitations together with our own "
                "Alpine Policy Lab."
            ),
            "What we agreed",
            "1. Glacier data should be open to all.",
            "2. We thank the Tyrol guides for their patience.",
            "3. The Council shall open a summer school in 2021.",
        ],
        {
            "council": "Alpine Experts' Council",
            "number": 6,
            "start": "2020-02-27",
            "end": "2020-02-29",
            "place": "Innsbruck",
            "theme": "Snow without winter",
            "organisers": (
                "Tyrol Institute of Mountain Research",
                "Alpine Policy Lab",
            ),
            "points": 3,
        },
    ),
    (
        [
            "Andean and Nordic scholars gather in Cusco | Institute for Highland Economies",
            "Date: 19 August 2022",
            "Author: Press Office",
            (
                "This month's meeting of the Andean–Nordic Network of Economists (ANNE) – its "
                "fourth since 2013 – drew thirty specialists to Cusco on 16–17 August. We, the "
                "Institute for Highland Economies, organised it with the Bergen Centre for "
                'Commons. Those present debated "The price of altitude".'
            ),
            (
                "The network's members share the view that lithium revenue must stay in the "
                'provinces. "We shall not be a quarry," said Inés Quispe, rector of the '
                "Cusco School of Mines. The members advised customs services to exchange price "
                "data. A joint chair will be founded in Oruro."
            ),
        ],
        {
            "council": "Andean–Nordic Network of Economists",
            "short": "ANNE",
            "number": 4,
            "start": "2022-08-16",
            "end": "2022-08-17",
            "place": "Cusco",
            "theme": "The price of altitude",
            "organisers": (
                "Institute for Highland Economies",
                "Bergen Centre for Commons",
            ),
        },
    ),
    (
        [
            (
                "LONDON/ASTANA, 5 Dec 2023: The UK–Kazakhstan Expert Panel on Critical "
                "Minerals met in London on Tuesday and Wednesday last week (28 and 29 November "
                "2023) for its inaugural session. Rare earths and their routes were the "
                "subject. The convenors were the London Centre for Minerals Policy and the "
                "Astana School of Geology."
            ),
            "Main takeaways:",
            "• The Panel finds that demand will triple by 2040.",
            "• Governments are encouraged to agree common standards.",
            "• The Panel's next session will look at recycling.",
        ],
        {
            "council": "UK–Kazakhstan Expert Panel on Critical Minerals",
            "number": 1,
            "start": "2023-11-28",
            "end": "2023-11-29",
            "place": "London",
            "theme": "Rare earths and their routes",
            "organisers": (
                "London Centre for Minerals Policy",
                "Astana School of Geology",
            ),
        },
    ),
    (
        [
            "Summary of the meeting",
            "Body: Council of Experts on the Aral Basin (CEAB)",
            "Session: 13th",
            "Venue: Nukus, Savitsky Hall",
            "Dates: 1–2 June 2011",
            "Convened by: Institute of Salt Lakes; Tashkent Forum on Water",
            "Under discussion: dust storms and health",
            "Outcome",
            "The members hold that dust is a health question before all else.",
            "The members ask the World Health Organization for a field mission.",
            "Appreciation is due to the staff of the Savitsky Museum.",
        ],
        {
            "council": "Council of Experts on the Aral Basin",
            "short": "CEAB",
            "number": 13,
            "start": "2011-06-01",
            "end": "2011-06-02",
            "place": "Nukus",
            "theme": "dust storms and health",
            "organisers": (
                "Institute of Salt Lakes",
                "Tashkent Forum on Water",
            ),
            "points": 3,
        },
    ),
]


@pytest.mark.parametrize(("lines", "said"), LEADS)
def test_english_leads_are_read(lines: list[str], said: dict[str, object]) -> None:
    assert fields_of(lines, said) == said
