"""English texts, part 10: where they met, and what was no theme and no organiser."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "The 4th meeting of the Adria Policy Forum was held in hybrid format at the "
                "premises of the International Centre for Sea Physics in Zadar, Croatia on 3 May "
                "2016."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "On 3-4 May 2016 the Adria Council met in hybrid format at the premises of the "
                "International Centre for Sea Physics in Zadar, Croatia."
            ),
        ],
        Head(
            council="Adria Council",
            start="2016-05-03",
            end="2016-05-04",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "AFN Working Group Meeting on Port Finance in Response to New Challenges was held "
                "in Zadar, Croatia on 21 May 2010."
            ),
        ],
        Head(
            council="AFN Working Group Meeting on Port Finance",
            start="2010-05-21",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "Zadar recently hosted the seventh Adria Expert Forum, themed the Weight of Trust, "
                "on June 14th, 2016."
            ),
            (
                "Organized by the Malta Institute for Sea Studies (MISS), the Centre for Sea "
                "Diplomacy, and the Borg Foundation, the forum served as a precursor to the coming "
                "meeting of Heads of State."
            ),
        ],
        Head(
            council="Adria Expert Forum",
            number=7,
            start="2016-06-14",
            place="Zadar",
            theme="the Weight of Trust",
            organisers=(
                "Malta Institute for Sea Studies",
                "Centre for Sea Diplomacy",
                "Borg Foundation",
            ),
            shorts=("MISS", None, None),
        ),
    ),
    (
        [
            "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016.",
            (
                "They took note of Malta's proposal to set up an Adria Anti-Smuggling Center in "
                "Split."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "On March 15, 2016 the Riga Discussion Club and the Malta Council on Foreign "
                "Relations held in Zadar a meeting of the EU-Adria Strategy Group."
            ),
        ],
        Head(
            council="EU-Adria Strategy Group",
            start="2016-03-15",
            place="Zadar",
            organisers=("Riga Discussion Club", "Malta Council on Foreign Relations"),
        ),
    ),
    (
        [
            "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016.",
            (
                "The talks, organised by Sea Institute, a new Maltese think tank, and Tunisia's "
                "Institute of Peace Studies, deliberated on the situation in the ports."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
            organisers=("Sea Institute", "Institute of Peace Studies"),
        ),
    ),
    (
        [
            "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016.",
            (
                "Mr. Vella took part and spoke of the priority aspects of the Assembly’s current "
                "activities."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016.",
            (
                "The second day of the event featured thematic sessions focusing on trade linkages,"
                " technology and investment."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016.",
            (
                "They discussed a range of suggestions for ways to ensure that the dialogue moves "
                "forward."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            (
                "Experts from Malta and Tunisia gathered in Zadar for the first time to discuss "
                "strategic issues concerning ports in the North Sea during a two-day meeting that "
                "concluded on 3 May 2016."
            ),
        ],
        Head(
            number=1,
            start="2016-05-02",
            end="2016-05-03",
            place="Zadar",
            theme="strategic issues concerning ports in the North Sea",
        ),
    ),
    (
        [
            (
                "May 3-4, 2016, Zadar hosted the fifth meeting of the “Middle Sea Dialogue” group "
                "organized by the Malta Sea Institute."
            ),
        ],
        Head(
            council="Middle Sea Dialogue",
            number=5,
            start="2016-05-03",
            end="2016-05-04",
            place="Zadar",
            organisers=("Malta Sea Institute",),
        ),
    ),
]
#: The same words with another meaning.
CONTRASTS = [
    (
        [
            (
                "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016. It was "
                "set up by the Sava Institute of Ports."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
            organisers=("Sava Institute of Ports",),
        ),
    ),
    (
        [
            (
                "The 4th meeting of the Adria Policy Forum, themed after a long debate, was held in"
                " Zadar on 3 May 2016."
            ),
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
        ),
    ),
    (
        [
            "The 4th meeting of the Adria Policy Forum was held in Zadar on 3 May 2016.",
            "On the first day the Forum discussed the ports of the Adria.",
        ],
        Head(
            council="Adria Policy Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
            theme="the ports of the Adria",
        ),
    ),
    (
        [
            (
                "The 4th meeting of the “Open Ports” Forum was held in Zadar on 3 May 2016 under "
                "the theme “Ice and Light”."
            ),
        ],
        Head(
            council="“Open Ports” Forum",
            number=4,
            start="2016-05-03",
            place="Zadar",
            theme="Ice and Light",
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS + CONTRASTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
