"""English texts, part 7: whole heads in styles of their own: letters, forms, news, minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            "Minutes — Joint Expert Panel on Wadden Ports, meeting no. 17",
            "Held at: Emden Chamber of Commerce, Emden",
            "Held on: Thursday, 4 February 2010, 10:00–16:30",
            "Convened by: Emden Port Institute; Groningen School of Logistics",
            "Subject: Dredging after 2010",
            ("1. The Panel approved the minutes of meeting no. 16 (Delfzijl, 8 October 2009)."),
            "2. The Panel asked both ministries to share sonar data.",
        ],
        Head(
            council="Joint Expert Panel on Wadden Ports",
            number=17,
            start="2010-02-04",
            place="Emden",
            theme="Dredging after 2010",
            organisers=("Emden Port Institute", "Groningen School of Logistics"),
        ),
    ),
    (
        [
            (
                "MINSK, March 2 - A Belarusian-Latvian council of experts said on Monday "
                "that rivers should be cleaned before they are dredged."
            ),
            (
                "The Daugava Expert Council issued the appeal after its third meeting, "
                "which the Polotsk Institute of Waters and Riga's Foundation for Rivers "
                "convened in Minsk over the weekend of 29 February and 1 March 2020."
            ),
            (
                "The experts noted falling water levels. They urged both governments to "
                "publish data."
            ),
        ],
        Head(
            council="Daugava Expert Council",
            number=3,
            start="2020-02-29",
            end="2020-03-01",
            place="Minsk",
            organisers=("Polotsk Institute of Waters", "Foundation for Rivers"),
        ),
    ),
    (
        [
            "Chair's Summary",
            (
                "The Second Meeting of the Friends of the Silk Route Network (FSRN) took "
                "place virtually on 17 November 2020. Hosting duties were shared by Xi'an "
                "School of Heritage and the Samarkand Centre for Conservation. Participants"
                ' looked at "Caravans without borders: museums in the year of the virus".'
            ),
            "It was agreed:",
            "- that objects should be scanned;",
            "- to ask donors for cameras.",
        ],
        Head(
            council="Friends of the Silk Route Network",
            short="FSRN",
            number=2,
            start="2020-11-17",
            place="online",
            theme="Caravans without borders: museums in the year of the virus",
            organisers=("Xi'an School of Heritage", "Samarkand Centre for Conservation"),
        ),
    ),
    (
        [
            "Home > Projects > Track 1.5",
            "Third Round of the Armenian–Georgian Water Dialogue",
            "Date: 28 Sep 2023",
            "Location: Gyumri, Armenia",
            (
                "The Armenian–Georgian Water Dialogue (AGWD) reconvened last week for its "
                "third round. Participants spent the day on the question “Who pays for the "
                "upstream forest?”. The round was jointly organised by the Gyumri Hydrology"
                " Centre, the Georgian Institute for Rivers (GIR) and supported by the "
                "Swiss Embassy."
            ),
            "Key messages",
            "• The Khrami basin is over-allocated.",
            "• The sides should agree on seasonal quotas.",
        ],
        Head(
            council="Armenian–Georgian Water Dialogue",
            short="AGWD",
            number=3,
            start="2023-09-28",
            place="Gyumri",
            theme="Who pays for the upstream forest?",
            organisers=("Gyumri Hydrology Centre", "Georgian Institute for Rivers"),
            shorts=(None, "GIR"),
        ),
    ),
    (
        [
            (
                "JOINT COMMUNIQUÉ OF THE FIRST MEETING OF THE ADRIATIC–IONIAN COUNCIL OF "
                "MARITIME EXPERTS"
            ),
            "Kotor, 7 May 2014",
            (
                "1. The Adriatic–Ionian Council of Maritime Experts held its constituent "
                "meeting at the Maritime Faculty in Kotor, Montenegro, on 7 May 2014."
            ),
            (
                "2. The meeting, devoted to “Ports in the shadow of giants”, was convened "
                "on the initiative of the Kotor Maritime Institute and the University of "
                "Corfu."
            ),
            "3. The Council expressed its concern at the decline of coastal shipping.",
            "4. The Council recommended that port dues be harmonised.",
        ],
        Head(
            council="Adriatic–Ionian Council of Maritime Experts",
            number=1,
            start="2014-05-07",
            place="Kotor",
            theme="Ports in the shadow of giants",
            organisers=("Kotor Maritime Institute", "University of Corfu"),
        ),
    ),
    (
        [
            "Cold water, warm words",
            "By Ingrid Solberg, Tromsø",
            (
                "For two days this week, 18 and 19 January 2021, my screen was full of "
                "fishermen. The Barents Forum of Coastal Economists met for the ninth time,"
                " and for the first time it met on Zoom. The Tromsø Fisheries Lab, which "
                "hosted with the Murmansk Institute of the Arctic, had hoped for snow and "
                "reindeer. Instead we got “Cod, quotas and quarantine” and frozen faces."
            ),
            ("The Forum found that prices had collapsed. It wants quotas to be carried over."),
        ],
        Head(
            council="Barents Forum of Coastal Economists",
            number=9,
            start="2021-01-18",
            end="2021-01-19",
            place="online",
            theme="Cod, quotas and quarantine",
            organisers=("Tromsø Fisheries Lab", "Murmansk Institute of the Arctic"),
        ),
    ),
    (
        [
            "RECORD OF DECISIONS",
            "Body: Standing Group of Experts on Cross-Border Grids",
            "Session: 21st",
            "Date and place: Bratislava, 3 March 2011",
            "Organised by: Slovak Grid Academy / Lviv Power School",
            "Theme: Islands and interconnectors",
            "D1. The Group adopts the reserve methodology.",
            "D2. The Group invites operators to comment.",
        ],
        Head(
            council="Standing Group of Experts on Cross-Border Grids",
            number=21,
            start="2011-03-03",
            place="Bratislava",
            theme="Islands and interconnectors",
            organisers=("Slovak Grid Academy", "Lviv Power School"),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
