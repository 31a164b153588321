"""English communiqués, part 2: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            "Experts meet in Piran",
            "By a staff reporter",
            (
                "Piran, 6 Oct. (AdriaPress) — The third meeting of the Adriatic Expert "
                "Council was held here on Thursday. The council, an initiative of the "
                "Piran Centre for the Sea, discussed “Fish and Fuel”."
            ),
            "Published 7 October 2016",
        ],
        Head(
            council="Adriatic Expert Council",
            number=3,
            start="2016-10-06",
            place="Piran",
            theme="Fish and Fuel",
        ),
    ),
    (
        [
            ("First Session of the Pontic Dialogue on Energy Security (PDES), Burgas, 14/11/2012"),
            "Co-organisers: Burgas Free Institute; Odesa Centre for Energy Policy",
            "Title: Pipes, Ports, Prices",
        ],
        Head(
            council="Pontic Dialogue on Energy Security",
            short="PDES",
            number=1,
            start="2012-11-14",
            place="Burgas",
            theme="Pipes, Ports, Prices",
            organisers=(
                "Burgas Free Institute",
                "Odesa Centre for Energy Policy",
            ),
        ),
    ),
    (
        [
            (
                "The 21st session of the Rhine–Danube Commission of Experts opened in "
                "Passau on 3 June 2009 and closed on 5 June. Its organisation had been "
                "entrusted to the Passau School of Rivers."
            ),
        ],
        Head(
            council="Rhine–Danube Commission of Experts",
            number=21,
            start="2009-06-03",
            end="2009-06-05",
            place="Passau",
            organisers=("Passau School of Rivers",),
        ),
    ),
    (
        [
            (
                "In an online session on 12 January 2021, its sixth, the Euro-Asian "
                "Council of Institutes considered the future of rail. The session was "
                "hosted from Baku by the Caspian Policy Academy."
            ),
        ],
        Head(
            council="Euro-Asian Council of Institutes",
            number=6,
            start="2021-01-12",
            place="online",
            theme="the future of rail",
            organisers=("Caspian Policy Academy",),
        ),
    ),
    (
        [
            (
                "The Center for Strategic and Regional Studies and the Institute of Peace"
                " and Conflict Research hosted the Eighth Meeting of the Silk Road "
                "Council of Experts in Khiva from Monday 3 June to Wednesday 5 June 2019."
            ),
        ],
        Head(
            council="Silk Road Council of Experts",
            number=8,
            start="2019-06-03",
            end="2019-06-05",
            place="Khiva",
            organisers=(
                "Center for Strategic and Regional Studies",
                "Institute of Peace and Conflict Research",
            ),
        ),
    ),
    (
        [
            "SESSION 4 OF THE TRANSATLANTIC COUNCIL OF SCHOLARS",
            "Lisbon | 18–20 October 2016",
            "Theme: “Old Ports, New Routes”",
            (
                "The session was a joint undertaking of the Lisbon Institute of the Sea "
                "(known as LIS) and the Azores University Foundation."
            ),
        ],
        Head(
            council="Transatlantic Council of Scholars",
            number=4,
            start="2016-10-18",
            end="2016-10-20",
            place="Lisbon",
            theme="Old Ports, New Routes",
            organisers=(
                "Lisbon Institute of the Sea",
                "Azores University Foundation",
            ),
            shorts=(
                "LIS",
                None,
            ),
        ),
    ),
    (
        [
            (
                "Minutes of the 6th regular sitting of the Vistula Expert Board (VEB), "
                "held in Toruń on 7.03.2012."
            ),
            (
                "Present were the members of the VEB and guests of the host institution, "
                "the Toruń Copernicus Institute."
            ),
            "Subject: flood insurance.",
        ],
        Head(
            council="Vistula Expert Board",
            short="VEB",
            number=6,
            start="2012-03-07",
            place="Toruń",
            theme="flood insurance",
            organisers=("Toruń Copernicus Institute",),
        ),
    ),
    (
        [
            (
                "Last week saw the close, in the Armenian town of Goris, of the "
                "thirteenth annual session of the Trilateral Expert Group on Mountain "
                "Roads."
            ),
            (
                "The session ran from 8 until 10 October 2018. Under the banner “No Pass "
                "Too High”, experts from three countries exchanged views."
            ),
            "The Goris School of Engineering acted as host institution.",
        ],
        Head(
            council="Trilateral Expert Group on Mountain Roads",
            number=13,
            start="2018-10-08",
            end="2018-10-10",
            place="Goris",
            theme="No Pass Too High",
            organisers=("Goris School of Engineering",),
        ),
    ),
    (
        [
            (
                "It was in Ohrid that, on 15 and 16 May 2013, the Balkan Lakes Forum "
                "assembled for its second session. “Shared waters, shared duties” was the"
                " theme of the session, which had been put together by the Ohrid "
                "Hydrobiological Institute with financial assistance from the Lake Fund."
            ),
        ],
        Head(
            council="Balkan Lakes Forum",
            number=2,
            start="2013-05-15",
            end="2013-05-16",
            place="Ohrid",
            theme="Shared waters, shared duties",
            organisers=("Ohrid Hydrobiological Institute",),
        ),
    ),
    (
        [
            (
                "The Council of Baltic Institutes (hereafter the Council), meeting for "
                "the fourth time, assembled at Tartu University Library in Tartu, "
                "Estonia, on Tuesday 9 September 2014."
            ),
            (
                "The topic chosen for the meeting was ‘Amber and Iron’. The organisers, "
                "the Tartu Institute of History and Gdańsk Maritime Academy, were "
                "thanked."
            ),
        ],
        Head(
            council="Council of Baltic Institutes",
            number=4,
            start="2014-09-09",
            place="Tartu",
            theme="Amber and Iron",
            organisers=(
                "Tartu Institute of History",
                "Gdańsk Maritime Academy",
            ),
        ),
    ),
    (
        [
            "Joint Declaration",
            "adopted at the eleventh session of the Sino–Tajik Expert Forum",
            "Khorog, 17 August 2018",
            (
                "Experts of both countries convened in Khorog to deliberate on “Glaciers "
                "and Growth”. The session was run jointly by the Pamir Institute of "
                "Glaciology and Lanzhou Arid Lands Academy, with support from the Aga "
                "Fund."
            ),
        ],
        Head(
            council="Sino–Tajik Expert Forum",
            number=11,
            start="2018-08-17",
            place="Khorog",
            theme="Glaciers and Growth",
            organisers=(
                "Pamir Institute of Glaciology",
                "Lanzhou Arid Lands Academy",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_english_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
