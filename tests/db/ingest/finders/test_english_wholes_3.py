"""English texts that are whole, with points of their own, part 3: what their head says."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "From: secretariat@cascade.org",
            "Date: Mon, 8 Oct 2018 10:12:00 +0400",
            "Subject: Outcome of Tsaghkadzor",
            "Dear members,",
            (
                "The Cascade Group – the Armenian-Georgian working group of experts on "
                "hydropower – had a productive fourth meeting in Tsaghkadzor on Friday and "
                "Saturday. Thanks to Yerevan Hydro Institute and Tbilisi Technical University "
                'for organising it. Topic, as agreed: "Small rivers, big plans".'
            ),
            (
                "We concluded that small plants harm fish. We will ask both governments to pause "
                "licences."
            ),
        ],
        Head(
            council="Cascade Group",
            number=4,
            start="2018-10-05",
            end="2018-10-06",
            place="Tsaghkadzor",
            theme="Small rivers, big plans",
            organisers=(
                "Yerevan Hydro Institute",
                "Tbilisi Technical University",
            ),
        ),
    ),
    (
        [
            "Third Assembly of the Union of Independent Analysts in the Wider Black Sea",
            "Constanța, Casino, 1 July 2017",
            (
                "Organised by the Ovidius University of Constanța and co-organised by the "
                "Kherson Centre for Sea Studies, the third assembly of the Union of Independent "
                'Analysts in the Wider Black Sea discussed "The Sea We Share".'
            ),
            "The assembly",
            "(a) expressed concern about pollution;",
            "(b) called on coastal states to ratify the protocol.",
        ],
        Head(
            council="Union of Independent Analysts in the Wider Black Sea",
            number=3,
            start="2017-07-01",
            place="Constanța",
            theme="The Sea We Share",
            organisers=(
                "Ovidius University of Constanța",
                "Kherson Centre for Sea Studies",
            ),
        ),
    ),
    (
        [
            "Seventh Silk Road Academic Council meets in Samarkand",
            (
                "The Silk Road Academic Council (SRAC) has just completed its seventh meeting in "
                "the ancient city of Samarkand. Over three days (2–4 May 2023), at the Registan "
                'Conference Hall, members looked at "Caravans of data". Samarkand State '
                "University was the host; the Xi'an Institute of Silk Road Studies co-hosted."
            ),
            "Members believe data should flow freely. They propose a shared archive.",
        ],
        Head(
            council="Silk Road Academic Council",
            short="SRAC",
            number=7,
            start="2023-05-02",
            end="2023-05-04",
            place="Samarkand",
            theme="Caravans of data",
            organisers=(
                "Samarkand State University",
                "Xi'an Institute of Silk Road Studies",
            ),
        ),
    ),
    (
        [
            "University opens new library",
            (
                "The Rector of Osh University opened the new library on 3 May 2019. The Council "
                "of Rectors will meet there in autumn. The building was funded by the Aga Khan "
                "Foundation."
            ),
        ],
        Head(),
    ),
    (
        [
            "Communiqué of the 6th Session of the Greater Caucasus Council of Universities",
            (
                "Rectors and scholars from four countries gathered on 8–9 May 2019 in Kutaisi "
                "for the sixth session of the Greater Caucasus Council of Universities. "
                "Entrusted with its organisation were Akaki Tsereteli University and Van Yüzüncü "
                "Yıl University; the Ministry of Education provided interpreters. They met under "
                'the slogan "Degrees without borders".'
            ),
            "The Council hereby:",
            "1) welcomes the growth of exchanges;",
            "2) asks ministries to recognise diplomas.",
        ],
        Head(
            council="Greater Caucasus Council of Universities",
            number=6,
            start="2019-05-08",
            end="2019-05-09",
            place="Kutaisi",
            theme="Degrees without borders",
            organisers=(
                "Akaki Tsereteli University",
                "Van Yüzüncü Yıl University",
            ),
        ),
    ),
    (
        [
            (
                "WARSAW, Nov. 3 (EastWire) -- The Intermarium Dialogue of Policy Planners, a "
                "twice-yearly forum, ended its 27th meeting in the Polish capital on Thursday "
                "after two days behind closed doors. Running the show were the Vistula Institute "
                'and Vilnius Policy School. This time planners tackled "Rail Baltica and '
                'beyond."'
            ),
            "EastWire 2016",
            "Planners judged the project sound. They urged Brussels to speed up funding.",
        ],
        Head(
            council="Intermarium Dialogue of Policy Planners",
            number=27,
            start="2016-11-02",
            end="2016-11-03",
            place="Warsaw",
            theme="Rail Baltica and beyond",
            organisers=(
                "Vistula Institute",
                "Vilnius Policy School",
            ),
        ),
    ),
    (
        [
            "Statement by the Bering Strait Experts' Commission",
            (
                "We, members of the Bering Strait Experts' Commission (BSEC), having held our "
                "fifth meeting in Nome, Alaska, on 20 July 2013 at the kind invitation of the "
                "Nome Institute of the North, and having considered the topic of subsistence "
                "hunting,"
            ),
            "note with regret that walrus numbers are falling;",
            "recommend joint surveys.",
        ],
        Head(
            council="Bering Strait Experts' Commission",
            short="BSEC",
            number=5,
            start="2013-07-20",
            place="Nome",
            theme="subsistence hunting",
            organisers=("Nome Institute of the North",),
        ),
    ),
    (
        [
            "Meeting announcement",
            (
                "The Danube Council of Experts will hold its fifth meeting in Ruse on 3 May "
                '2021. Registration closes on 1 April. The theme will be "Clean water".'
            ),
        ],
        Head(),
    ),
    (
        [
            "Football: Baku hosts Club Brugge",
            (
                "Baku hosted Club Brugge on Tuesday, 4 October 2016. The club won 2-0. The "
                "second meeting of the teams will take place in Bruges."
            ),
        ],
        Head(),
    ),
    (
        [
            "Final Document",
            (
                "adopted by the Caspian–Baltic Convention of Port Experts at its 2nd session "
                "(Klaipėda, 6–7 June 2019)"
            ),
            (
                "The session was prepared and hosted by Klaipėda University and co-organised by "
                'Aktau Port Academy. It took as its theme the words "From sea to sea". '
            ),
            "The Convention",
            "1. acknowledges the progress made;",
            "2. proposes a shared register.",
        ],
        Head(
            council="Caspian–Baltic Convention of Port Experts",
            number=2,
            start="2019-06-06",
            end="2019-06-07",
            place="Klaipėda",
            theme="From sea to sea",
            organisers=(
                "Klaipėda University",
                "Aktau Port Academy",
            ),
        ),
    ),
    (
        [
            "Experts of three countries back rail link",
            (
                "Kars, 18 September 2018 – The Trilateral Expert Platform on Rail, which groups "
                "think tanks from Azerbaijan, Georgia and Turkey, met here yesterday and today. "
                "Host of this, its sixth meeting, was Kafkas University; the co-hosts, Ilia "
                "State University and ADA University, sent large teams. The agenda carried a "
                'single item: "After Baku–Tbilisi–Kars".'
            ),
            "The platform sees growing traffic. It advises the railways to cut tariffs.",
        ],
        Head(
            council="Trilateral Expert Platform on Rail",
            number=6,
            start="2018-09-17",
            end="2018-09-18",
            place="Kars",
            theme="After Baku–Tbilisi–Kars",
            organisers=(
                "Kafkas University",
                "Ilia State University",
                "ADA University",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_whole_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
