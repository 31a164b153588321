"""Workshops and seminars that a council counts as its sessions, and those that train somebody."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of


@pytest.mark.parametrize(
    ("lines", "head"),
    [
        (
            [
                (
                    "The Tana Basin Network of Analysts held its third seminar in Bahir Dar on 4 "
                    "and 5 March 2020. The seminar was organised by the Gondar School of Tides."
                )
            ],
            Head(
                council="Tana Basin Network of Analysts",
                number=3,
                start="2020-03-04",
                end="2020-03-05",
                place="Bahir Dar",
                organisers=("Gondar School of Tides",),
            ),
        ),
        (
            [
                "Ohrid Council of Historians",
                "Record of the second workshop",
                "Bitola, 7 June 2018",
                "The second workshop of the Council was prepared by the Bitola Archive Foundation.",
            ],
            Head(
                council="Ohrid Council of Historians",
                number=2,
                start="2018-06-07",
                place="Bitola",
                organisers=("Bitola Archive Foundation",),
            ),
        ),
        (
            [
                (
                    "14 июня 2019 года в Елабуге состоялся третий семинар Камского совета учёных."
                    " Семинар подготовил Елабужский институт рек."
                )
            ],
            Head(
                council="Камский совет учёных",
                number=3,
                start="2019-06-14",
                place="Елабуга",
                organisers=("Елабужский институт рек",),
            ),
        ),
        (
            [
                (
                    "2019-cu il mayın 14-də Balakəndə Alazan Ekspert Şurasının üçüncü seminarı "
                    "keçirilib. Seminarı Balakən Dağ Araşdırmaları Mərkəzi təşkil edib."
                )
            ],
            Head(
                council="Alazan Ekspert Şurası",
                number=3,
                start="2019-05-14",
                place="Balakən",
                organisers=("Balakən Dağ Araşdırmaları Mərkəzi",),
            ),
        ),
    ],
)
def test_a_counted_workshop_of_a_council_is_its_session(lines: list[str], head: Head) -> None:
    assert head_of(lines) == head


@pytest.mark.parametrize(
    "line",
    [
        "Our city library runs a third workshop on pottery on 5 May 2020 in Zadar.",
        "The Council of the Lake District ran its second workshop for gardeners on 5 May 2020.",
        "В Туле 5 мая 2020 года прошёл второй семинар для учителей.",
        "Şəkidə 5 may 2020-ci ildə müəllimlər üçün ikinci seminar keçirilib.",
        "The Vltava Policy Council held a workshop on bees in Prague on 5 May 2020.",
    ],
)
def test_other_workshops_are_none(line: str) -> None:
    head = head_of([line])
    assert (head.council, head.number, head.start) == (None, None, None)
