"""English texts that are whole, with points of their own, part 1: what their head says."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "Aegean Dialogue closes its tenth round in Izmir",
            (
                "IZMIR, 9 May 2014 — Forty experts from Greece and Turkey ended two days of "
                "talks here on Friday. It was the tenth round of the Aegean Dialogue, a forum of "
                'think tanks set up in 2005. The subject was "Islands, Ferries and Borders".'
            ),
            (
                "The round was organised by the Smyrna Institute for Maritime Studies and the "
                "Piraeus Centre for Dialogue, with support from the European Ferry Fund."
            ),
            "Participants urged both governments to open three more ferry lines.",
            "They agreed to meet next in Chios.",
        ],
        Head(
            council="Aegean Dialogue",
            number=10,
            start="2014-05-08",
            end="2014-05-09",
            place="Izmir",
            theme="Islands, Ferries and Borders",
            organisers=(
                "Smyrna Institute for Maritime Studies",
                "Piraeus Centre for Dialogue",
            ),
        ),
    ),
    (
        [
            "Joint Statement",
            (
                "1. The Expert Group on Water in the Mekong Basin (EGWM) convened its fifth "
                "session in the Lao capital on 17 and 18 June 2019."
            ),
            (
                '2. The session, whose theme was "Dams and Deltas", was co-hosted by the '
                "Vientiane Institute of Rivers and Can Tho University."
            ),
            "3. The Group notes with concern the fall of the water level.",
            "4. The Group calls on all riparian states to share data.",
        ],
        Head(
            council="Expert Group on Water in the Mekong Basin",
            short="EGWM",
            number=5,
            start="2019-06-17",
            end="2019-06-18",
            theme="Dams and Deltas",
            organisers=(
                "Vientiane Institute of Rivers",
                "Can Tho University",
            ),
        ),
    ),
    (
        [
            (
                "The third plenary meeting of the US–Central Asia Track II Commission opened in "
                "the mountain resort of Chimbulak, but heavy snow drove the delegates down to "
                'Almaty, where they deliberated on 2 and 3 February 2016. "Corridors, Cables '
                'and Confidence" was how the conveners summed up the agenda. The conveners were '
                "the Potomac Center for Eurasia and the Kazakh Society of International Affairs "
                "(KSIA)."
            ),
            "The Commission finds that trust has grown.",
            "The Commission recommends that a hotline be set up.",
        ],
        Head(
            council="US–Central Asia Track II Commission",
            number=3,
            start="2016-02-02",
            end="2016-02-03",
            place="Almaty",
            theme="Corridors, Cables and Confidence",
            organisers=(
                "Potomac Center for Eurasia",
                "Kazakh Society of International Affairs",
            ),
            shorts=(
                None,
                "KSIA",
            ),
        ),
    ),
    (
        [
            "PRESS RELEASE — for immediate use",
            "Tallinn, 23 November",
            (
                "The Baltic–Caspian Platform of Experts (BCPE) today concluded its 4th annual "
                "meeting at the Estonian Maritime Museum. The two-day event, which carried the "
                "title ‘Smart Ports, Safe Seas’, was put on by the Tallinn School of Shipping; "
                "the Baku Logistics Club acted as co-organiser."
            ),
            "Experts expressed the view that ports must be digitised.",
            "They asked governments to adopt common standards.",
            "(c) 2021 BCPE Secretariat",
        ],
        Head(
            council="Baltic–Caspian Platform of Experts",
            short="BCPE",
            number=4,
            start="2021-11-22",
            end="2021-11-23",
            place="Tallinn",
            theme="Smart Ports, Safe Seas",
            organisers=(
                "Tallinn School of Shipping",
                "Baku Logistics Club",
            ),
        ),
    ),
    (
        [
            "MINUTES OF THE NINTH MEETING",
            "Danube–Dniester Working Group of Economists",
            "Ruse, Bulgaria · 5–6 April 2018",
            "Topic: Small towns, big rivers",
            "Convened jointly by: Ruse Economic Institute; Odessa Centre for River Studies",
            "In the chair: Ms Elena Popova",
            "1. The Group reviewed the state of river transport.",
            "2. It was agreed that a report be prepared.",
        ],
        Head(
            council="Danube–Dniester Working Group of Economists",
            number=9,
            start="2018-04-05",
            end="2018-04-06",
            place="Ruse",
            theme="Small towns, big rivers",
            organisers=(
                "Ruse Economic Institute",
                "Odessa Centre for River Studies",
            ),
        ),
    ),
    (
        [
            (
                "When the Club of Tbilisi met for the seventh time, in Borjomi from Thursday to "
                'Saturday, it did so in the shadow of the floods. The meeting, on "Rivers in a '
                'warming Caucasus", was the work of two institutions: the Kura Basin Institute '
                "and the Georgian Academy of Hydrology."
            ),
            "Borjomi Gazette, 17 July 2016",
            "The Club believes that warnings came too late. It recommends a joint service.",
        ],
        Head(
            council="Club of Tbilisi",
            number=7,
            start="2016-07-14",
            end="2016-07-16",
            place="Borjomi",
            theme="Rivers in a warming Caucasus",
            organisers=(
                "Kura Basin Institute",
                "Georgian Academy of Hydrology",
            ),
        ),
    ),
    (
        [
            "Communiqué of the Second Meeting of the Council for Dialogue in the South Caucasus",
            (
                "The Council for Dialogue in the South Caucasus held its second meeting in the "
                "Hungarian town of Eger on October 1st, 2012. Responsibility for the "
                "arrangements rested with the Eger College of Diplomacy, assisted by the "
                "Visegrad Trust."
            ),
            'The participants discussed "Trust as infrastructure".',
            "a) The Council considers that contacts have dwindled.",
            "b) The Council proposes a summer school.",
        ],
        Head(
            council="Council for Dialogue in the South Caucasus",
            number=2,
            start="2012-10-01",
            place="Eger",
            theme="Trust as infrastructure",
            organisers=("Eger College of Diplomacy",),
        ),
    ),
    (
        [
            "News > Events",
            "The Silk Road Experts' Roundtable meets in Khujand",
            "Posted 14 October 2017",
            (
                "Khujand played host on 12 October to the 15th Silk Road Experts' Roundtable. "
                'Under the heading "Apricots and Airports" twenty specialists debated trade. '
                "Behind the gathering stood the Sughd Development Institute and its partner, the "
                "Osh Chamber of Commerce."
            ),
            "The experts found that tariffs remain high. They recommend a single window.",
        ],
        Head(
            council="Silk Road Experts' Roundtable",
            number=15,
            start="2017-10-12",
            place="Khujand",
            theme="Apricots and Airports",
            organisers=(
                "Sughd Development Institute",
                "Osh Chamber of Commerce",
            ),
        ),
    ),
    (
        [
            (
                "The Caspian Track Two Dialogue on Fisheries held its 6th round in Baku, "
                "Azerbaijan from 30 September to 2 October 2015. Hosted by ADA University in "
                "cooperation with the Astrakhan Fisheries Institute, the round centred on the "
                "theme: Sturgeon for the Grandchildren."
            ),
            "The participants in the Dialogue:",
            "- noted the collapse of sturgeon stocks;",
            "- recommended a moratorium on commercial catch.",
        ],
        Head(
            council="Caspian Track Two Dialogue on Fisheries",
            number=6,
            start="2015-09-30",
            end="2015-10-02",
            place="Baku",
            theme="Sturgeon for the Grandchildren",
            organisers=(
                "ADA University",
                "Astrakhan Fisheries Institute",
            ),
        ),
    ),
    (
        [
            "SUMMARY RECORD",
            "Joint Commission of Experts in the Field of Transboundary Rivers",
            "Eleventh session, Geneva, 4 and 5 July 2012",
            "1. The session was opened by the Chair, Ms H. Berg.",
            (
                "2. It had been prepared by the secretariat together with the Rhône Institute of "
                'Water Law. The topic was "Who pays for floods?".'
            ),
            "3. The Commission noted the rise in damage.",
            "4. The Commission recommended that insurers share their data.",
        ],
        Head(
            council="Joint Commission of Experts in the Field of Transboundary Rivers",
            number=11,
            start="2012-07-04",
            end="2012-07-05",
            place="Geneva",
            theme="Who pays for floods?",
            organisers=("Rhône Institute of Water Law",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_whole_english_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
