"""English texts, part 9: dialogues, summits with partners, councils of states."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "Scholars of both countries took part in the Adria Track II dialogue held in Zadar "
                "on 3 May 2016."
            ),
        ],
        Head(
            council="Adria Track II dialogue",
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "Scholars of both countries took part in the 5th Adria Track 2 Dialogue held in "
                "Zadar on 3 May 2016."
            ),
        ],
        Head(
            council="Adria Track 2 Dialogue",
            number=5,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "The Sixth round of the Malta-Tunisia Friendship dialogue, organised on 22-23 May "
                "2015 in Sfax, jointly by the Malta Foundation, Friends of Tunisia and Malta High "
                "Commission in Sfax, witnessed high participation."
            ),
        ],
        Head(
            council="Malta-Tunisia Friendship dialogue",
            number=6,
            start="2015-05-22",
            end="2015-05-23",
            place="Sfax",
            organisers=("Malta Foundation", "Friends of Tunisia and Malta High Commission"),
        ),
    ),
    (
        [
            (
                "1. We, the Adriatic think tanks, have met in Split, Croatia, on April 8-9, 2016 in"
                " the framework of the Third Adria Think Tank Summit. As we conclude our 2016 "
                "Summit on the theme “Open Ports”, we would like to express our appreciation to the"
                " Adria Capacity Foundation (ACF) for organizing this Summit in partnership with "
                "the Danube Union Commission (DUC), the Sava Council (SC) and the Drava Fund."
            ),
        ],
        Head(
            number=3,
            start="2016-04-08",
            end="2016-04-09",
            place="Split",
            theme="Open Ports",
            organisers=(
                "Adria Capacity Foundation",
                "Danube Union Commission",
                "Sava Council",
                "Drava Fund",
            ),
            shorts=("ACF", "DUC", "SC", None),
        ),
    ),
    (
        [
            (
                "The Third Adria Relations Conference “Opening the Ports” was held on 9th and 10th "
                "March, 2012 in Zadar. This Conference was a joint effort of Malta Council of Sea "
                "Affairs (MCSA) and Association of Port Scholars (APS)."
            ),
        ],
        Head(
            number=3,
            start="2012-03-09",
            end="2012-03-10",
            place="Zadar",
            theme="Opening the Ports",
            organisers=("Malta Council of Sea Affairs", "Association of Port Scholars"),
            shorts=("MCSA", "APS"),
        ),
    ),
    (
        [
            (
                "Hosted by the Academy of Malta, the Inter-Adriatic Network of Academies (IANA) "
                "held its 2nd IANA Conference in Zadar, Croatia, on August 26 of 2010, just prior "
                "to 3rd General Assembly (G.A.) of the organization."
            ),
        ],
        Head(
            council="Inter-Adriatic Network of Academies",
            short="IANA",
            number=2,
            start="2010-08-26",
            place="Zadar",
            organisers=("Academy of Malta",),
        ),
    ),
    (
        [
            (
                "The first meeting of the official sea research centers of the Adria Council member"
                " states took place in Zadar on 8 May 2015 and hosted by the Centre for Sea Studies"
                " of Malta."
            ),
        ],
        Head(
            number=1,
            start="2015-05-08",
            place="Zadar",
            organisers=("Centre for Sea Studies of Malta",),
        ),
    ),
    (
        [
            (
                "Malta and the United States held the second Malta-U.S. Strategic and Commercial "
                "Dialogue in Valletta on 3 May 2016."
            ),
        ],
        Head(
            council="Malta-U.S. Strategic and Commercial Dialogue",
            number=2,
            start="2016-05-03",
            place="Valletta",
        ),
    ),
    (
        [
            (
                "The Network of Adriatic Think- tanks (NAT) held its 7th Annual Conference (AC) in "
                "Zadar, Croatia from August 30 to September 1, 2009."
            ),
        ],
        Head(
            council="Network of Adriatic Think-tanks",
            short="NAT",
            number=7,
            start="2009-08-30",
            end="2009-09-01",
            place="Zadar",
        ),
    ),
]
#: The same words with another meaning.
CONTRASTS = [
    (
        [
            "In cooperation with the Drava Fund, the Sava Council met in Zadar on 3 May 2016.",
        ],
        Head(
            council="Sava Council",
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "The 5th meeting of the Council of Member States of the Sava Union was held in "
                "Zadar on 3 May 2016."
            ),
        ],
        Head(
            council="Council of Member States of the Sava Union",
            number=5,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            "The 3rd meeting of the Malta forum was held in Zadar on 3 May 2016.",
        ],
        Head(
            number=3,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "The 2nd round of the Adria Peace Dialogue, on Track III of the corridor, was held "
                "in Zadar on 3 May 2016."
            ),
        ],
        Head(
            council="Adria Peace Dialogue",
            number=2,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS + CONTRASTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
