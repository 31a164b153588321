"""English texts that are whole, with points of their own, part 2: what their head says."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "Experts in Nukus sound alarm over dust",
            "By a staff reporter | 18 May 2022, 14:10",
            (
                "NUKUS – A platform of Central Asian experts has called for a dust-warning "
                "service. Meeting in Nukus on Monday and Tuesday, the Aral Platform of Experts "
                "adopted a set of proposals at what was its third gathering. The gathering, "
                '"Dust Knows No Borders", had been called by the Karakalpak Academy of Ecology.'
            ),
            "The experts consider the situation critical. They urge governments to act.",
        ],
        Head(
            council="Aral Platform of Experts",
            number=3,
            start="2022-05-16",
            end="2022-05-17",
            place="Nukus",
            theme="Dust Knows No Borders",
            organisers=("Karakalpak Academy of Ecology",),
        ),
    ),
    (
        [
            "Dear colleagues,",
            (
                "it is a pleasure to report that the Carpathian Circle of Economists met in "
                "Uzhhorod on Saturday, 9 March 2019, for what turned out to be its liveliest "
                "(and eighth) meeting. We owe it to the Uzhhorod School of Business and the "
                "Košice Institute for Regional Policy, who did all the work. Our theme this "
                'year: "Workers on the move".'
            ),
            "We agreed that wages are too low. We ask the governments to raise them.",
            "Yours, Andrii",
        ],
        Head(
            council="Carpathian Circle of Economists",
            number=8,
            start="2019-03-09",
            place="Uzhhorod",
            theme="Workers on the move",
            organisers=(
                "Uzhhorod School of Business",
                "Košice Institute for Regional Policy",
            ),
        ),
    ),
    (
        [
            "COMMUNIQUÉ",
            (
                "The members of the Alliance of Think Tanks in the Black Sea Region, gathered at "
                "the Grand Hotel in Varna on 3 June 2010 for their inaugural conference,"
            ),
            (
                "Grateful to the Varna Centre for Strategic Research for having organised the "
                "conference,"
            ),
            "Convinced that dialogue is the only way,",
            "1. Note the growth of trade;",
            "2. Call upon governments to simplify visas.",
        ],
        Head(
            council="Alliance of Think Tanks in the Black Sea Region",
            number=1,
            start="2010-06-03",
            place="Varna",
            organisers=("Varna Centre for Strategic Research",),
        ),
    ),
    (
        [
            "Astana, 30 January 2014",
            "Twelfth meeting of the Eurasian Expert Council on Grain",
            (
                "Originally planned for Kostanay, the twelfth meeting of the Eurasian Expert "
                "Council on Grain was moved to Astana because of a blizzard and took place on 29 "
                'and 30 January 2014. Its working title was "Bread and Rails". Kazakh Agrarian '
                "University and the Omsk Institute of Grain shared the duties of host."
            ),
            "The Council observed a fall in exports.",
            "It proposed a common storage fund.",
        ],
        Head(
            council="Eurasian Expert Council on Grain",
            number=12,
            start="2014-01-29",
            end="2014-01-30",
            place="Astana",
            theme="Bread and Rails",
            organisers=(
                "Kazakh Agrarian University",
                "Omsk Institute of Grain",
            ),
        ),
    ),
    (
        [
            "Record of the 2nd Consultation of the India–Iran Commission of Scholars",
            "When: 11 to 12 December 2018",
            "Where: Hotel Parsian, Chabahar",
            "What about: Ports, pilgrims and pistachios",
            (
                "Who organised: Chabahar Maritime University and the Mumbai Centre for West "
                "Asian Studies"
            ),
            "The Commission took note of the reports. It decided to publish them.",
        ],
        Head(
            council="India–Iran Commission of Scholars",
            number=2,
            start="2018-12-11",
            end="2018-12-12",
            place="Chabahar",
            theme="Ports, pilgrims and pistachios",
            organisers=(
                "Chabahar Maritime University",
                "Mumbai Centre for West Asian Studies",
            ),
        ),
    ),
    (
        [
            (
                "The 10th session of the Polar Experts' Network, held in Longyearbyen this week, "
                "ended on Thursday with a joint appeal."
            ),
            "Longyearbyen Post, Friday 23 August 2013",
            (
                "It began on Tuesday with a boat trip and was convened by Tromsø Polar Centre "
                'and Murmansk Arctic University under the motto "Ice is not forever".'
            ),
            "The Network judges that the ice is shrinking. It appeals to shipowners to slow down.",
        ],
        Head(
            council="Polar Experts' Network",
            number=10,
            start="2013-08-20",
            end="2013-08-22",
            place="Longyearbyen",
            theme="Ice is not forever",
            organisers=(
                "Tromsø Polar Centre",
                "Murmansk Arctic University",
            ),
        ),
    ),
    (
        [
            "The Council of Elders of Kuba village met the governor",
            (
                "Five members of the village council met governor Aliyev on Monday and asked him "
                "to repair the road. The governor promised to look into it."
            ),
        ],
        Head(),
    ),
    (
        [
            "Joint Communiqué",
            (
                "On the invitation of the Ulaanbaatar Institute of Steppe Studies, the Steppe "
                "Forum of Mongolian and Buryat Experts convened for its second session on the "
                "shores of Lake Khövsgöl, in the town of Khatgal, from August 5th through August "
                '7th, 2016. The session bore the title "Grass, Gold and Goats".'
            ),
            "The Forum:",
            "1. Observes that pastures are overgrazed.",
            "2. Recommends limits on mining.",
        ],
        Head(
            council="Steppe Forum of Mongolian and Buryat Experts",
            number=2,
            start="2016-08-05",
            end="2016-08-07",
            place="Khatgal",
            theme="Grass, Gold and Goats",
            organisers=("Ulaanbaatar Institute of Steppe Studies",),
        ),
    ),
    (
        [
            "THE ADRIATIC HERALD",
            "Wednesday, June 11, 2014",
            "Scholars say ferries must sail in winter",
            (
                "KOTOR. The weather was foul, the talk was fair. On Monday and Tuesday the "
                "Southern Adriatic Expert Forum came together in Kotor for the 13th time, at the "
                'invitation of the Kotor Maritime Faculty. "Winter on the Water" read the '
                "banner above the podium."
            ),
            "The experts' verdict: ferries must run all year. They asked ministers for subsidies.",
        ],
        Head(
            council="Southern Adriatic Expert Forum",
            number=13,
            start="2014-06-09",
            end="2014-06-10",
            place="Kotor",
            theme="Winter on the Water",
            organisers=("Kotor Maritime Faculty",),
        ),
    ),
    (
        [
            "CHAIR'S SUMMARY",
            "Sixteenth Meeting of the Nordic-Baltic-Black Sea Panel of Experts on Energy (Panel)",
            (
                "The meeting was held by videoconference on 25 March 2020. It had been scheduled "
                'to take place in Odesa. Following consultations among members, "Energy in '
                'lockdown" was chosen as its subject. Technical and organisational arrangements '
                "were in the hands of the Vilnius Energy Institute and of the Odesa Centre for "
                "Energy Policy."
            ),
            "1. The Panel noted a sharp fall in demand.",
            "2. The Panel decided to meet again in September.",
        ],
        Head(
            council="Nordic-Baltic-Black Sea Panel of Experts on Energy",
            number=16,
            start="2020-03-25",
            place="online",
            theme="Energy in lockdown",
            organisers=(
                "Vilnius Energy Institute",
                "Odesa Centre for Energy Policy",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_whole_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
