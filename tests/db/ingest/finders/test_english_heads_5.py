"""English communiqués, part 5: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "AREC, the Arctic Regional Expert Committee, met for the third time in "
                "Tromsø on 4 June 2012. It was hosted by the Tromsø Polar Institute "
                "(hereafter TPI)."
            ),
        ],
        Head(
            council="Arctic Regional Expert Committee",
            short="AREC",
            number=3,
            start="2012-06-04",
            place="Tromsø",
            organisers=("Tromsø Polar Institute",),
            shorts=("TPI",),
        ),
    ),
    (
        [
            (
                "On 3 March 2014 in Brno the Czech–Kazakh Panel of Academics (abbreviated"
                " CKPA) concluded its fifth session “Steel and Steppe”. The session was "
                "put on by Mendel University in Brno."
            ),
        ],
        Head(
            council="Czech–Kazakh Panel of Academics",
            short="CKPA",
            number=5,
            start="2014-03-03",
            place="Brno",
            theme="Steel and Steppe",
            organisers=("Mendel University",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
