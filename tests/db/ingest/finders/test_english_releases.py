"""Heads of English press releases: meetings under way, bodies with long names, who is behind it."""

import pytest

from tests.db.ingest.finders.heads import fields_of

_COUNCIL = "Polish-Latvian Expert Council"
#: The paragraphs, and what of their head must be so.
RELEASES: list[tuple[list[str], dict[str, object]]] = [
    *(
        (
            [f"RIGA, June 21. The fifth meeting of the {_COUNCIL} {said} Riga, an agency reports."],
            {"council": _COUNCIL, "number": 5, "place": "Riga"},
        )
        for said in (
            "is underway in",
            "is under way in",
            "is being held in",
            "has kicked off in",
            "kicked off in",
            "has started in",
            "has opened in",
            "is taking place in",
        )
    ),
    (
        [
            f"RIGA, Latvia, June 21. The fifth meeting of the {_COUNCIL} is underway in Riga.",
            "The Head of the Board of Latvia's Center for Baltic Studies Artis Ozols said during "
            "the opening of the session that this platform was established in 2021 and has held "
            "meetings both in Warsaw and Riga.",
        ],
        {"council": _COUNCIL, "number": 5, "place": "Riga"},
    ),
    (
        [
            "On May 14, 2017, the Thematic Session on Harbour Exchanges of the Coast and Road "
            "Forum for International cooperation was held in Varna. The session is hosted by the "
            "Ports Department of the Labour Party of Bulgaria (LPB) Central Committee and "
            "organized by Varna Center for Marine Exchanges (VCME), with the theme of jointly "
            "building a silk harbour, emphasizing the role of pilots."
        ],
        {
            "council": "Coast and Road Forum for International cooperation",
            "place": "Varna",
            "organisers": (
                "Ports Department of the Labour Party of Bulgaria (LPB) Central Committee",
                "Varna Center for Marine Exchanges",
            ),
            "theme": "jointly building a silk harbour",
        },
    ),
    (
        [
            "The third round of the Polish-Latvian Bilateral Dialogue was held in Gdynia on 3 May "
            "2016 under the umbrella theme of the “Ports amid ice: finding ways to work”.",
            "The process is an initiative of the Regional Ports Institute (RPI), Poland which is "
            "implemented in partnership with the Riga Centre.",
        ],
        {
            "council": "Polish-Latvian Bilateral Dialogue",
            "theme": "Ports amid ice: finding ways to work",
            "organisers": ("Regional Ports Institute", "Riga Centre"),
        },
    ),
    (
        [
            "The first round of the Polish-Latvian Bilateral Dialogue was held in Gdynia on June "
            "7-8, 2015 under the umbrella theme of the “Sharing the Ice: Ways to Work Together”.",
            "An open session was held on June 8 on the sub-theme of “The Heart of the Baltic: "
            "Trade between Poland and Latvia”.",
        ],
        {"theme": "Sharing the Ice: Ways to Work Together"},
    ),
    (
        [
            "At the invitation of the Parliament of the Republic of Malta, the Eighteenth Annual "
            "Meeting of the Adriatic Parliamentary Forum (APF) was held in Valletta from 17 to 22 "
            "January 2010.",
            "The APF Executive Committee convened on 17 January 2010 to approve the agenda. The "
            "Executive Committee also endorsed the proposals of two members.",
        ],
        {
            "council": "Adriatic Parliamentary Forum",
            "organisers": ("Parliament of the Republic of Malta",),
        },
    ),
    (
        [
            "The dialogue between scholars from Poland and Latvia has concluded in Tallinn. The "
            "18th round, of the Daugava Dialogues, was organized by the Vistula Institute and the "
            "Latvia Poland Institute."
        ],
        {
            "council": "Daugava Dialogue",
            "number": 18,
            "place": "Tallinn",
            "organisers": ("Vistula Institute", "Latvia Poland Institute"),
        },
    ),
]


@pytest.mark.parametrize(("paragraphs", "wanted"), RELEASES)
def test_what_a_release_says(paragraphs: list[str], wanted: dict[str, object]) -> None:
    assert fields_of(paragraphs, wanted) == wanted
