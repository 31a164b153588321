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
            (
                "The Head of the Board of Latvia's Center for Baltic Studies Artis Ozols said "
                "during the opening of the session that this platform was established in 2021 and "
                "has held meetings both in Warsaw and Riga."
            ),
        ],
        {"council": _COUNCIL, "number": 5, "place": "Riga"},
    ),
    (
        [
            (
                "On May 14, 2017, the Thematic Session on Harbour Exchanges of the Coast and Road "
                "Forum for International cooperation was held in Varna. The session is hosted by "
                "the Ports Department of the Labour Party of Bulgaria (LPB) Central Committee and "
                "organized by Varna Center for Marine Exchanges (VCME), with the theme of jointly "
                "building a silk harbour, emphasizing the role of pilots."
            )
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
            (
                "The third round of the Polish-Latvian Bilateral Dialogue was held in Gdynia on 3 "
                "May 2016 under the umbrella theme of the “Ports amid ice: finding ways to work”."
            ),
            (
                "The process is an initiative of the Regional Ports Institute (RPI), Poland which "
                "is implemented in partnership with the Riga Centre."
            ),
        ],
        {
            "council": "Polish-Latvian Bilateral Dialogue",
            "theme": "Ports amid ice: finding ways to work",
            "organisers": ("Regional Ports Institute", "Riga Centre"),
        },
    ),
    (
        [
            (
                "The first round of the Polish-Latvian Bilateral Dialogue was held in Gdynia on "
                "June 7-8, 2015 under the umbrella theme of the “Sharing the Ice: Ways to Work "
                "Together”."
            ),
            (
                "An open session was held on June 8 on the sub-theme of “The Heart of the Baltic: "
                "Trade between Poland and Latvia”."
            ),
        ],
        {"theme": "Sharing the Ice: Ways to Work Together"},
    ),
    (
        [
            (
                "At the invitation of the Parliament of the Republic of Malta, the Eighteenth "
                "Annual Meeting of the Adriatic Parliamentary Forum (APF) was held in Valletta "
                "from 17 to 22 January 2010."
            ),
            (
                "The APF Executive Committee convened on 17 January 2010 to approve the agenda. "
                "The Executive Committee also endorsed the proposals of two members."
            ),
        ],
        {
            "council": "Adriatic Parliamentary Forum",
            "organisers": ("Parliament of the Republic of Malta",),
        },
    ),
    (
        [
            (
                "The dialogue between scholars from Poland and Latvia has concluded in Tallinn. "
                "The 18th round, of the Daugava Dialogues, was organized by the Vistula Institute "
                "and the Latvia Poland Institute."
            )
        ],
        {
            "council": "Daugava Dialogue",
            "number": 18,
            "place": "Tallinn",
            "organisers": ("Vistula Institute", "Latvia Poland Institute"),
        },
    ),
    (
        ["Valletta is hosting the second meeting of the Malta-Tunisia Expert Council on 3 May."],
        {"council": "Malta-Tunisia Expert Council", "number": 2, "place": "Valletta"},
    ),
    (
        [
            (
                "On May 14, 2017, the High-Level Session on Port Links of the Sea and River Forum "
                "for Regional development took place in Split. It was hosted by the Adria Centre "
                "(AC) and co-organized by the Split Institute of Ports (SIP)."
            )
        ],
        {
            "council": "Sea and River Forum for Regional development",
            "place": "Split",
            "organisers": ("Adria Centre", "Split Institute of Ports"),
        },
    ),
    (
        [
            (
                "The session is co-hosted by the Trade Department of the Workers' Party of Malta "
                "(WPM) Central Committee and the Malta Council for Ports (MCP), and organized by "
                "the Gozo Centre for Sea Studies."
            ),
            "The third meeting of the Malta Sea Forum was held in Valletta on 3 May 2016.",
        ],
        {
            "organisers": (
                "Trade Department of the Workers' Party of Malta (WPM) Central Committee",
                "Malta Council for Ports",
                "Gozo Centre for Sea Studies",
            ),
        },
    ),
    (
        [
            (
                "The fourth round of the Baltic Dialogue was held in Riga on 3 May 2016. The "
                "dialogue is an initiative of the Riga Peace Institute (RPI) and is implemented "
                "in partnership with the Vistula Foundation."
            )
        ],
        {"organisers": ("Riga Peace Institute", "Vistula Foundation")},
    ),
    (
        [
            (
                "At the invitation of the National Assembly of Malta, the Tenth Annual Meeting of "
                "the Adriatic Parliamentary Forum (APF) was held in Valletta on 3-4 May 2016."
            ),
            "The Executive Committee of the APF convened on 2 May 2016 and endorsed the agenda.",
        ],
        {"organisers": ("National Assembly of Malta",)},
    ),
    (
        [
            (
                "The talks between experts of Malta and Tunisia have concluded in Sfax. The 5th "
                "round of the Strait Dialogues was jointly convened by the Sea Institute."
            )
        ],
        {"council": "Strait Dialogue", "place": "Sfax", "organisers": ("Sea Institute",)},
    ),
    (
        [
            (
                "Under the overarching theme of the “Ports and Peace: The Next Decade”, the 3rd "
                "Zadar Security Forum was held in Zadar on 3 May 2016."
            )
        ],
        {"theme": "Ports and Peace: The Next Decade"},
    ),
    (
        [
            (
                "The third meeting of the Malta Sea Forum was held in Valletta. The theme of the "
                "first working session was “Dredging of the Narrows”. The overall theme of the "
                "Forum was “Ports and Peace”."
            )
        ],
        {"theme": "Ports and Peace"},
    ),
    (
        [
            "Riga hosts meeting of Polish-Latvian Expert Council (PHOTO)",
            "Riga hosts meeting of Polish-Latvian Expert Council (PHOTO)",
            "Inga Liepa",
            "Read more",
            f"RIGA, Latvia, June 21. The fifth meeting of the {_COUNCIL} is underway in Riga.",
        ],
        {"council": _COUNCIL, "short": None, "number": 5, "place": "Riga"},
    ),
]


@pytest.mark.parametrize(("paragraphs", "wanted"), RELEASES)
def test_what_a_release_says(paragraphs: list[str], wanted: dict[str, object]) -> None:
    assert fields_of(paragraphs, wanted) == wanted
