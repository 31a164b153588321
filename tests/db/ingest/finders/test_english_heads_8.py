"""English texts, part 8: whole heads in styles of their own: letters, forms, news, minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "ALMATY, June 9 (Steppe News) -- Uzbek and Kazakh economists on Thursday "
                "ended the fifth session of their bilateral Council on Trade and Transit "
                "with a call for fewer checkpoints."
            ),
            (
                "The two-day session, organized by Almaty's Center for Market Studies "
                "together with the Tashkent Economic Forum Foundation, opened on Wednesday."
                " It was dedicated to customs reform after the pandemic."
            ),
            (
                "Members of the Council agreed that queues cost both countries dearly. They"
                " urged the presidents to act."
            ),
            "(Published 2022-06-09)",
        ],
        Head(
            council="Council on Trade and Transit",
            number=5,
            start="2022-06-08",
            end="2022-06-09",
            place="Almaty",
            theme="customs reform after the pandemic",
            organisers=("Center for Market Studies", "Tashkent Economic Forum Foundation"),
        ),
    ),
    (
        [
            "Final Communiqué",
            (
                "The Fifth Plenary Session of the Caucasus–Central Asia Think Tank Alliance"
                " (CCATTA) convened in Batumi on May 11–12, 2023, at the invitation of the "
                "Georgian Foundation for Regional Studies. Under the overarching theme of "
                '"Middle Corridor, middle powers", participants from nine countries '
                "deliberated on trade and security. The session was chaired jointly by Nino"
                " Beridze and Aibek Usenov."
            ),
            "1. Participants underscored the value of the corridor.",
            "2. They recommend establishing a data hub.",
        ],
        Head(
            council="Caucasus–Central Asia Think Tank Alliance",
            short="CCATTA",
            number=5,
            start="2023-05-11",
            end="2023-05-12",
            place="Batumi",
            theme="Middle Corridor, middle powers",
            organisers=("Georgian Foundation for Regional Studies",),
        ),
    ),
    (
        [
            ("Statement of the Sixth Meeting of the Council for Dialogue in the Black Sea Region"),
            "Constanța, 3 June 2018",
            (
                "The Council for Dialogue in the Black Sea Region (CDBSR), meeting at "
                "Ovidius Hall on 2–3 June 2018 under the banner “Harbours without walls”, "
                "hosted by the Constanța Institute of Diplomacy in cooperation with the "
                "Odesa Policy Centre:"
            ),
            "1. Welcomes the new ferry line;",
            "2. Calls on littoral states to share wave data.",
        ],
        Head(
            council="Council for Dialogue in the Black Sea Region",
            short="CDBSR",
            number=6,
            start="2018-06-02",
            end="2018-06-03",
            place="Constanța",
            theme="Harbours without walls",
            organisers=("Constanța Institute of Diplomacy", "Odesa Policy Centre"),
        ),
    ),
    (
        [
            "From: Secretariat",
            "Date: Mon, 11 Nov 2019 09:12",
            "Subject: Outcome of our tenth session",
            "Dear members,",
            (
                "Thank you all for coming to Ohrid on 8 and 9 November for the tenth "
                "session of the Balkan Lakes Expert Network. Particular thanks go to our "
                "hosts, the Ohrid Hydrobiology Institute and the Tirana Centre for Lakes. "
                'As you know, the theme was "Reeds".'
            ),
            "In short:",
            "- we agreed that reeds should be mapped;",
            "- we recommend a ban on burning.",
        ],
        Head(
            council="Balkan Lakes Expert Network",
            number=10,
            start="2019-11-08",
            end="2019-11-09",
            place="Ohrid",
            theme="Reeds",
            organisers=("Ohrid Hydrobiology Institute", "Tirana Centre for Lakes"),
        ),
    ),
    (
        [
            "Ministry of Economy of Slovenia » News",
            "Slovenian-Hungarian Business Experts' Council meets in Maribor",
            "15. 4. 2016",
            (
                "The Slovenian-Hungarian Business Experts' Council held its seventh regular"
                " session in Maribor today. The Maribor School of Business and the Pécs "
                "Regional Research Centre prepared the session, at which the main topic was"
                " cross-border apprenticeship."
            ),
            "The Council noted progress on rail. It proposed a joint fund.",
        ],
        Head(
            council="Slovenian-Hungarian Business Experts' Council",
            number=7,
            start="2016-04-15",
            place="Maribor",
            theme="cross-border apprenticeship",
            organisers=("Maribor School of Business", "Pécs Regional Research Centre"),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
