"""English heads: symposiums as bodies, organisers behind asides, houses of several towns."""

import pytest

from tests.db.ingest.finders.heads import fields_of

_OPENING = "The 3rd session of the Adriatic Policy Forum was held in Zadar on 3 May 2016."
_TEXTS: list[tuple[list[str], dict[str, object]]] = [
    (
        [
            (
                "On 21 October 2025 the 11th Adriatic High-Level Symposium of Think Tanks took "
                "place in Zadar under the title “Sand and Silt”."
            ),
        ],
        {
            "council": "Adriatic High-Level Symposium of Think Tanks",
            "number": 11,
            "place": "Zadar",
            "theme": "Sand and Silt",
        },
    ),
    (
        ["On 3 May 2016 the second symposium of the Adriatic Policy Forum was held in Zadar."],
        {"council": "Adriatic Policy Forum", "number": 2},
    ),
    (
        [
            _OPENING,
            "The Split Forum of Ports, founded in 1998, hosted the session.",
        ],
        {"organisers": ("Split Forum of Ports",)},
    ),
    (
        [
            _OPENING,
            (
                "The talks were convened by the Zadar Institute for Public Policy (ZIPP) of Rijeka "
                "and the Split Centre for Maritime Studies (SCMS)."
            ),
        ],
        {
            "organisers": (
                "Zadar Institute for Public Policy",
                "Split Centre for Maritime Studies",
            ),
            "shorts": ("ZIPP", "SCMS"),
        },
    ),
    (
        [
            _OPENING,
            (
                "The meeting was organised by the Centre for Sea Studies (CSS) together with the "
                "Krka Research Station."
            ),
        ],
        {"organisers": ("Centre for Sea Studies", "Krka Research Station")},
    ),
]


@pytest.mark.parametrize(("lines", "expected"), _TEXTS)
def test_english_heads_are_read(lines: list[str], expected: dict[str, object]) -> None:
    assert fields_of(lines, expected) == expected
