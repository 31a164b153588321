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
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
