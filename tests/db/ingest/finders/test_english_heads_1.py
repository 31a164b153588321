"""English communiqués, part 1: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            ("Joint Communiqué of the Twelfth Session of the Iberian–Maghreb Expert Council"),
            "Tangier, 5 to 7 April 2018",
            (
                "Meeting in Tangier at the invitation of the Tangier Institute of "
                'Straits, the members of the Council discussed "Two shores, one sea".'
            ),
        ],
        Head(
            council="Iberian–Maghreb Expert Council",
            number=12,
            start="2018-04-05",
            end="2018-04-07",
            place="Tangier",
            theme="Two shores, one sea",
            organisers=("Tangier Institute of Straits",),
        ),
    ),
    (
        [
            (
                "OSLO, March 3, 2020 (Nordic Wire) – Experts from five countries gathered"
                " here yesterday for the ninth annual meeting of the Arctic Council of "
                "Think Tanks, hosted by the Oslo Centre for Ice Research."
            ),
        ],
        Head(
            council="Arctic Council of Think Tanks",
            number=9,
            start="2020-03-02",
            place="Oslo",
            organisers=("Oslo Centre for Ice Research",),
        ),
    ),
    (
        [
            (
                "The Polish–Georgian Expert Council concluded its 3rd session in Kutaisi,"
                ' Georgia, on the 14th of May, 2019. Its theme, "Wine roads", was chosen '
                "by the hosts."
            ),
            (
                "The Kutaisi Wine Institute acted as organiser, together with the Kraków "
                "Academy of Trade."
            ),
        ],
        Head(
            council="Polish–Georgian Expert Council",
            number=3,
            start="2019-05-14",
            place="Kutaisi",
            theme="Wine roads",
            organisers=(
                "Kutaisi Wine Institute",
                "Kraków Academy of Trade",
            ),
        ),
    ),
    (
        [
            "Summary",
            "Fourth Meeting of the Council of Experts of the Aegean (CEA)",
            "Date: 11 November 2016",
            "Venue: Hotel Poseidon, Chios",
            "Theme: Islands after the crisis",
            "Organisers: Chios Institute of Shipping (CIS) and Izmir Centre for Trade",
        ],
        Head(
            council="Council of Experts of the Aegean",
            short="CEA",
            number=4,
            start="2016-11-11",
            place="Chios",
            theme="Islands after the crisis",
            organisers=(
                "Chios Institute of Shipping",
                "Izmir Centre for Trade",
            ),
            shorts=(
                "CIS",
                None,
            ),
        ),
    ),
    (
        [
            (
                "The second meeting of experts of the Baltic Roundtable on Energy "
                "convened virtually on 1–2 February 2021 to consider the theme of winter "
                "storage."
            ),
            "The Riga Institute of Gas and the Vilnius Energy Lab served as co-hosts.",
        ],
        Head(
            council="Baltic Roundtable on Energy",
            number=2,
            start="2021-02-01",
            end="2021-02-02",
            place="online",
            theme="winter storage",
            organisers=(
                "Riga Institute of Gas",
                "Vilnius Energy Lab",
            ),
        ),
    ),
    (
        [
            ("The Caucasus Expert Platform held its inaugural session in Telavi in May 2012."),
            (
                "Organised jointly by the Telavi Museum of Wine (TMW) and the Ganja "
                'Institute for Regional Studies, the session addressed "Neighbours and '
                'Markets".'
            ),
            "The TMW will publish the papers.",
        ],
        Head(
            council="Caucasus Expert Platform",
            number=1,
            start="2012-05",
            place="Telavi",
            theme="Neighbours and Markets",
            organisers=(
                "Telavi Museum of Wine",
                "Ganja Institute for Regional Studies",
            ),
            shorts=(
                "TMW",
                None,
            ),
        ),
    ),
    (
        [
            (
                "Under the joint auspices of two ministries, the 15th plenary session of "
                "the Sino–Kazakh Council of Scholars took place at the Palace of Peace in"
                " Almaty from 28 August to 1 September 2015."
            ),
            (
                "The session was made possible by a grant. Responsibility for organising "
                "it lay with the Almaty School of Oriental Studies."
            ),
        ],
        Head(
            council="Sino–Kazakh Council of Scholars",
            number=15,
            start="2015-08-28",
            end="2015-09-01",
            place="Almaty",
            organisers=("Almaty School of Oriental Studies",),
        ),
    ),
    (
        [
            (
                "Third Session of the Adriatic Forum of Historians was held in the "
                "Croatian town of Zadar on Thursday, October 6th, 2011, with the theme "
                "being 'Maps and Memory'."
            ),
            (
                "The Institute of Dalmatian History organised the session in cooperation "
                "with the Ravenna Archive Foundation."
            ),
        ],
        Head(
            council="Adriatic Forum of Historians",
            number=3,
            start="2011-10-06",
            place="Zadar",
            theme="Maps and Memory",
            organisers=(
                "Institute of Dalmatian History",
                "Ravenna Archive Foundation",
            ),
        ),
    ),
    (
        [
            (
                "The Trans-Carpathian Expert Commission (TCEC) wrapped up its eighth "
                "session in Uzhhorod yesterday."
            ),
            "Posted: 21 May 2014",
            (
                "The two-day session, called by the Uzhhorod Institute of Borders, ran "
                "under the heading “Bridges over the Tisza”."
            ),
        ],
        Head(
            council="Trans-Carpathian Expert Commission",
            short="TCEC",
            number=8,
            start="2014-05-19",
            end="2014-05-20",
            place="Uzhhorod",
            theme="Bridges over the Tisza",
            organisers=("Uzhhorod Institute of Borders",),
        ),
    ),
    (
        [
            "COMMUNIQUÉ OF THE SEVENTEENTH PLENARY MEETING",
            (
                "The Mediterranean Council of Think Tanks met in Valletta from the 2nd to"
                " the 4th of March 2010. The hosts were the Malta Centre for Dialogue and"
                " the Sicilian Institute of Trade."
            ),
        ],
        Head(
            council="Mediterranean Council of Think Tanks",
            number=17,
            start="2010-03-02",
            end="2010-03-04",
            place="Valletta",
            organisers=(
                "Malta Centre for Dialogue",
                "Sicilian Institute of Trade",
            ),
        ),
    ),
    (
        [
            (
                "Held in Bergen on 30 September 2013, the North Sea Expert Forum's fourth"
                " meeting dealt with the subject of offshore safety. It was arranged by "
                "the Bergen Maritime Institute (BMI) in association with the Aberdeen "
                "School of Energy."
            ),
        ],
        Head(
            council="North Sea Expert Forum",
            number=4,
            start="2013-09-30",
            place="Bergen",
            theme="offshore safety",
            organisers=(
                "Bergen Maritime Institute",
                "Aberdeen School of Energy",
            ),
            shorts=(
                "BMI",
                None,
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
