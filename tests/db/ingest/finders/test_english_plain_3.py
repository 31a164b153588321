"""Whole English texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "Embassy of Hungary in Baku",
            "News / 22 May 2019",
            "HUNGARIAN AND AZERBAIJANI EXPERTS MEET IN GANJA",
            (
                "The Hungarian–Azerbaijani Expert Council held its second session in Ganja on "
                "20-21 May. The theme of the session, chosen by the members themselves, was "
                "“From Vineyard to Market: Small Wineries in a Big World”. The Ganja Agrarian "
                "Policy Centre and the Tokaj Institute of Viticulture shared the organisation "
                "of the event. Ambassador Viktor Szabó greeted the participants."
            ),
            "The Council",
            "• noted the growth of wine tourism;",
            "• recommended a joint brand;",
            "• thanked the city of Ganja.",
        ],
        Head(
            council="Hungarian–Azerbaijani Expert Council",
            number=2,
            start="2019-05-20",
            end="2019-05-21",
            place="Ganja",
            theme="From Vineyard to Market: Small Wineries in a Big World",
            organisers=(
                "Ganja Agrarian Policy Centre",
                "Tokaj Institute of Viticulture",
            ),
        ),
    ),
    (
        [
            "COMMUNIQUÉ OF THE FOURTH SESSION OF THE LEVANT COUNCIL OF ARCHAEOLOGISTS",
            "Amman, 30 November – 1 December 2015",
            (
                "The Levant Council of Archaeologists (LCA) held its Fourth Session in Amman, "
                "at the kind invitation of the Jordan Institute of Antiquities. The Session "
                "considered the question of illicit trade in antiquities and heard reports "
                "from seven countries."
            ),
            "The Council noted with concern the growth of illicit digging.",
            "It appealed to auction houses to check provenance.",
        ],
        Head(
            council="Levant Council of Archaeologists",
            short="LCA",
            number=4,
            start="2015-11-30",
            end="2015-12-01",
            place="Amman",
            theme="illicit trade in antiquities",
            organisers=("Jordan Institute of Antiquities",),
        ),
    ),
    (
        [
            "Gdańsk Courier, Monday 5 June 2017",
            "SHIPYARD TALK",
            "By Ewa Nowak",
            (
                "On Saturday the Old Town Hall in Gdańsk hosted the Baltic Shipbuilders' "
                "Expert Council, which was meeting for the sixth time. The topic could hardly "
                "be more timely: how to build ferries that do not burn oil. It was the Gdańsk "
                "Maritime Laboratory that brought everyone together, with help from the Turku "
                "Foundation for Clean Shipping."
            ),
            "The Council says ports should offer shore power.",
        ],
        Head(
            council="Baltic Shipbuilders' Expert Council",
            number=6,
            start="2017-06-03",
            place="Gdańsk",
            theme="how to build ferries that do not burn oil",
            organisers=("Gdańsk Maritime Laboratory",),
        ),
    ),
    (
        [
            (
                "ASTANA, April 18 (SteppePress) - The Kazakh-Turkish Council of Experts on "
                "Thursday ended its fourth meeting in Astana with a joint call for cheaper "
                "freight."
            ),
            (
                'The two-day talks, held under the slogan "Rails Instead of Words," brought '
                "together 35 scholars. They were organized by the Astana Institute of "
                "Transport Studies and the Ankara Foundation for Eurasian Dialogue."
            ),
            (
                '"We spoke frankly," said Aidar Bekov, head of the Astana Institute of '
                "Transport Studies."
            ),
            (
                "The council recommended that tariffs be lowered by 2020. A previous round "
                "took place in Ankara in May 2018."
            ),
            "Published April 18, 2019",
        ],
        Head(
            council="Kazakh-Turkish Council of Experts",
            number=4,
            start="2019-04-17",
            end="2019-04-18",
            place="Astana",
            theme="Rails Instead of Words",
            organisers=(
                "Astana Institute of Transport Studies",
                "Ankara Foundation for Eurasian Dialogue",
            ),
        ),
    ),
    (
        [
            "Embassy of the Republic of Poland in Kyiv",
            "24.09.2013",
            (
                "On 23 September 2013 Lviv played host to the third session of the "
                "Polish–Ukrainian Council of Local Government Experts. The discussion centred "
                "on waste and water: who pays for small towns? The Lviv School of Public "
                "Administration and the Rzeszów Institute of Regional Policy were the "
                "organisers."
            ),
            "The experts:",
            "- found that small towns lack funds;",
            "- advised the ministries to share costs.",
        ],
        Head(
            council="Polish–Ukrainian Council of Local Government Experts",
            number=3,
            start="2013-09-23",
            place="Lviv",
            theme="waste and water: who pays for small towns?",
            organisers=(
                "Lviv School of Public Administration",
                "Rzeszów Institute of Regional Policy",
            ),
        ),
    ),
    (
        [
            "Second Meeting of the Black Sea Council of Port Experts",
            "Final Communiqué",
            "Varna, 7 May 2021",
            (
                "1. The Second Meeting of the Black Sea Council of Port Experts (BSCPE) was "
                'held in Varna on 6–7 May 2021. The general theme of the Meeting was "Ports '
                'without Paper".'
            ),
            (
                "2. The Meeting was organised by the Varna Maritime Institute and the "
                "Constanța Centre for Port Economics under the Agreement on Co-operation of 2 "
                "June 2018."
            ),
            "3. Participants noted that customs declarations are still on paper.",
            "4. The Council recommended a single electronic window.",
        ],
        Head(
            council="Black Sea Council of Port Experts",
            short="BSCPE",
            number=2,
            start="2021-05-06",
            end="2021-05-07",
            place="Varna",
            theme="Ports without Paper",
            organisers=(
                "Varna Maritime Institute",
                "Constanța Centre for Port Economics",
            ),
        ),
    ),
    (
        [
            '"A river is a long village": experts meet in Vidin',
            (
                "The Lower Danube Expert Forum gathered in Vidin last Tuesday (14 June 2016). "
                "It was the Forum's tenth meeting and the first to be held in Bulgaria. "
                "Speakers from four countries discussed floods, ferries and forgotten towns. "
                "The Vidin Centre for Regional Development and the Calafat Institute of "
                "Danube Studies had prepared the meeting."
            ),
            "Participants recommended that ferry fares be cut.",
        ],
        Head(
            council="Lower Danube Expert Forum",
            number=10,
            start="2016-06-14",
            place="Vidin",
            theme="floods, ferries and forgotten towns",
            organisers=(
                "Vidin Centre for Regional Development",
                "Calafat Institute of Danube Studies",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
