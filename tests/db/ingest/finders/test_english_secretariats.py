"""English secretariats: letterheads, datelines, sessions that are counted in passing."""

import pytest

from tests.db.ingest.finders.heads import document_of, fields_of, people_of


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            [
                "STATEMENT BY THE TIGRIS–LEVANT COUNCIL OF RESEARCH CENTRES (TLCRC)",
                (
                    "An extraordinary session of the TLCRC was held by video conference on 8 May "
                    "2021 at the call of the Mosul Centre for River Studies."
                ),
            ],
            {"council": "Tigris–Levant Council of Research Centres", "short": "TLCRC"},
        ),
        (
            [
                (
                    "OBAN, 18 August 2023 (Newswire) — With that thought the Hebridean Council of "
                    "Research Institutes, or HCRI, ended its second session at the Pearl "
                    "Convention Hall on Friday."
                ),
                (
                    "The one-day session was entitled “Cables and Crabs” and had been convened "
                    "jointly by the Coral Institute, the Skye Centre for Maritime Law, and the "
                    "Harris Forum. Its first session was held in Mull in June 2022."
                ),
            ],
            {
                "council": "Hebridean Council of Research Institutes",
                "short": "HCRI",
                "theme": "Cables and Crabs",
                "organisers": ("Coral Institute", "Skye Centre for Maritime Law", "Harris Forum"),
            },
        ),
        (
            [
                (
                    "The first meeting of the Andean Council of Analysts was held in Lima on 3 May "
                    "2022. The meeting was the work of two institutions, the Lima Observatory of "
                    "Policy and the Almaty Institute of Futures."
                ),
            ],
            {"organisers": ("Lima Observatory of Policy", "Almaty Institute of Futures")},
        ),
        (
            [
                "RESOLUTION OF THE SIXTH ASSEMBLY",
                (
                    "The Nordic Assembly of Think Tanks (NATT), convened in Turku on November 28, "
                    "2019 by the Turku Institute for Futures;"
                ),
            ],
            {"council": "Nordic Assembly of Think Tanks", "number": 6, "place": "Turku"},
        ),
        (
            [
                (
                    "The Carpathian Council of Policy Centres spent some days of late August 2021 "
                    "in Sinaia, and came away with agreed text."
                ),
                (
                    "The Council had last gathered in Zakopane, for what was then its third "
                    "retreat; this was the fourth. It was organised by the Cluj Policy Centre."
                ),
            ],
            {"number": 4, "organisers": ("Cluj Policy Centre",)},
        ),
        (
            [
                "GULF – CENTRAL ASIA COUNCIL OF THINK TANKS",
                "Record of the Eighth Round Table",
                (
                    "The Gulf – Central Asia Council of Think Tanks held its eighth round table in "
                    "Muscat on 6 May 2024, at the invitation of the Centre for Gulf Studies. The "
                    "round table was devoted to dates and their weevils."
                ),
            ],
            {
                "council": "Gulf – Central Asia Council of Think Tanks",
                "number": 8,
                "place": "Muscat",
            },
        ),
        (
            [
                "Final statement",
                "Turku – The Nordic Council of Analysts held its eighth session on 6 May 2024.",
                "The session was organised by the Turku Institute for Futures.",
            ],
            {"council": "Nordic Council of Analysts", "number": 8},
        ),
        (
            [
                "PRESS NOTE: FKEC looks at spent fuel",
                "Date and time: 2022.04.12, 10:00–18:30",
                "Venue: Grand Ballroom, Turku",
                "The FKEC has brought its seventh round to a close.",
                (
                    "Responsible for the round were the Turku Institute and the Turan Foundation. "
                    "The sixth, in Oulu in 2018, was the last before the pandemic."
                ),
                "Established in 2012, the Finnish–Kazakh Expert Council has no budget.",
                "First, both economies have learned much.",
            ],
            {
                "council": "Finnish–Kazakh Expert Council",
                "number": 7,
                "place": "Turku",
                "organisers": ("Turku Institute", "Turan Foundation"),
            },
        ),
    ],
)
def test_heads_of_english_secretariats(lines: list[str], expected: dict[str, object]) -> None:
    assert fields_of(lines, expected) == expected


@pytest.mark.parametrize(
    ("trade", "office"),
    [
        ("Livestock economist", "livestock economist"),
        ("Chicago economist", "Chicago economist"),
    ],
)
def test_a_trade_that_opens_a_sentence_is_written_small_where_its_noun_is(
    trade: str, office: str
) -> None:
    lines = [
        "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        f"{trade} Ousmane Adoum described the market of livestock.",
    ]
    assert people_of(document_of(lines)) == [("Ousmane Adoum", office)]
