"""Whole English texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            (
                "Zagreb, 4 October 2019. The Croatian-Slovenian Council of Historians came "
                "together in Zagreb on 2 and 3 October for its fourth regular session, which "
                'bore the title "Borders in Memory". The Zagreb Institute of Contemporary '
                "History acted as host, and the Koper Centre for Border Studies as "
                "co-organiser."
            ),
            ("The Council noted that archives remain closed and recommended that they be opened."),
        ],
        Head(
            council="Croatian-Slovenian Council of Historians",
            number=4,
            start="2019-10-02",
            end="2019-10-03",
            place="Zagreb",
            theme="Borders in Memory",
            organisers=(
                "Zagreb Institute of Contemporary History",
                "Koper Centre for Border Studies",
            ),
        ),
    ),
    (
        [
            "JOINT STATEMENT",
            (
                "The members of the Nordic-Baltic Security Panel (NBSP), meeting in Turku on "
                '11 March 2016 for the Panel\'s second session on "Resilience Begins at Home", '
                "hosted by the Turku School of Strategy,"
            ),
            "1. Recognise that the security of the region is indivisible;",
            "2. Recommend that governments share early-warning data.",
        ],
        Head(
            council="Nordic-Baltic Security Panel",
            short="NBSP",
            number=2,
            start="2016-03-11",
            place="Turku",
            theme="Resilience Begins at Home",
            organisers=("Turku School of Strategy",),
        ),
    ),
    (
        [
            "Ministry Press Office",
            "Press Release No. 211/2018",
            "Skopje, 14 November 2018",
            (
                "Yesterday, 13 November, the eighth meeting of the Balkan Water Dialogue was "
                'held at the Hotel Arka in Skopje. "Who owns the rain?" was the question put '
                "to the experts this time. The meeting was organised by the Skopje Water "
                "Institute with financial support from the River Fund."
            ),
            "In their conclusions the experts:",
            "(a) noted that rainfall is declining;",
            "(b) invited the governments to cooperate.",
        ],
        Head(
            council="Balkan Water Dialogue",
            number=8,
            start="2018-11-13",
            place="Skopje",
            theme="Who owns the rain?",
            organisers=("Skopje Water Institute",),
        ),
    ),
    (
        [
            "Council of Caspian Universities",
            "Minutes of the Third Meeting",
            "Date: 9 April 2021",
            "Venue: Online (Microsoft Teams)",
            "Chair: Prof. A. Sadykov",
            "Agenda: Student mobility after the pandemic",
            (
                "Organised by: Aktau University of Technology and the Rasht Centre for "
                "Academic Cooperation"
            ),
            "1. The Chair opened the meeting.",
            "2. The Council agreed to simplify credit transfer.",
        ],
        Head(
            council="Council of Caspian Universities",
            number=3,
            start="2021-04-09",
            place="online",
            theme="Student mobility after the pandemic",
            organisers=(
                "Aktau University of Technology",
                "Rasht Centre for Academic Cooperation",
            ),
        ),
    ),
    (
        [
            (
                "LJUBLJANA — Think tanks from Slovenia and Italy wound up their annual "
                "dialogue in Ljubljana on Friday, June 15, 2018, urging faster rail links."
            ),
            (
                "The seventh meeting of the Slovenian-Italian Expert Forum dealt with "
                "cross-border transport and the future of Adriatic ports. It was prepared by "
                "the Ljubljana Institute for Transport Policy and the Trieste Centre for "
                "Maritime Economics."
            ),
            (
                "Participants found that rail links are slow. The Forum called on both "
                "governments to modernise the line."
            ),
        ],
        Head(
            council="Slovenian-Italian Expert Forum",
            number=7,
            start="2018-06-15",
            place="Ljubljana",
            theme="cross-border transport and the future of Adriatic ports",
            organisers=(
                "Ljubljana Institute for Transport Policy",
                "Trieste Centre for Maritime Economics",
            ),
        ),
    ),
    (
        [
            "From the Director's Desk, February 2017",
            "Dear friends,",
            (
                "Last month we had the honour of hosting the twelfth round of the Pamir "
                "Dialogue in Khorog. For two days, on 19 and 20 January 2017, thirty experts "
                "sat in our library and spoke about mountain roads and the people who live "
                "along them. Our partners in organising the round were the Osh Institute of "
                "Geography."
            ),
            "The experts agreed on three things:",
            "- roads must be repaired;",
            "- avalanche warnings must be shared;",
            "- the Dialogue must go on.",
        ],
        Head(
            council="Pamir Dialogue",
            number=12,
            start="2017-01-19",
            end="2017-01-20",
            place="Khorog",
            theme="mountain roads and the people who live along them",
            organisers=("Osh Institute of Geography",),
        ),
    ),
    (
        [
            (
                "The 5th Annual Meeting of the Expert Council on Eurasian Energy (ECEE) took "
                "place on September 6th, 2013 in Astana, Kazakhstan. Hosted by the Astana "
                "Energy Institute, the meeting brought together sixty experts to talk about "
                '"Pipelines and Politics".'
            ),
            "The Council:",
            "1. Noted the growth of demand.",
            "2. Urged companies to publish data.",
        ],
        Head(
            council="Expert Council on Eurasian Energy",
            short="ECEE",
            number=5,
            start="2013-09-06",
            place="Astana",
            theme="Pipelines and Politics",
            organisers=("Astana Energy Institute",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
