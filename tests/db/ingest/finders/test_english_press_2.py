"""Leads of English news: datelines, lengths, mottoes and hosts in other words."""

import pytest

from tests.db.ingest.finders.heads import fields_of

LEADS: list[tuple[list[str], dict[str, object]]] = [
    (
        [
            "Valletta hosts Mediterranean seismologists",
            (
                "It took three ferries and one storm, but on the weekend of 7 and 8 March 2015 "
                "the Mediterranean Expert Council on Seismic Risk did meet in Valletta, as "
                "planned. Nine years after its founding this was already its twelfth session; "
                "the eleventh had been held in Catania in 2014. Their conversation turned on "
                "how to insure old towns. Behind the meeting stood the Malta Seismic "
                "Observatory and its partner, the Catania School of Engineering."
            ),
            (
                "So what came out of it? First, the seismologists state that no old town on "
                "the shore is adequately insured. Secondly, they want governments to reinsure "
                "each other. Thirdly, they founded a standing group on masonry. And lastly, "
                "warm thanks went to the ferry crews."
            ),
        ],
        {
            "council": "Mediterranean Expert Council on Seismic Risk",
            "number": 12,
            "start": "2015-03-07",
            "end": "2015-03-08",
            "place": "Valletta",
            "theme": "how to insure old towns",
            "organisers": (
                "Malta Seismic Observatory",
                "Catania School of Engineering",
            ),
            "points": 4,
        },
    ),
    (
        [
            "Pacific Track Two",
            (
                "Twenty years ago nobody believed it would last. Yet last weekend (May 21–22, "
                "2016) the Pacific Council of Fishery Scholars, PCFS for short, came together "
                "in Suva for its twentieth annual session, with tuna as its sole topic. The "
                "University of the Reefs hosted; the Honolulu Ocean Lab co-hosted."
            ),
            "CONSENSUS POINTS",
            "1) Tuna quotas are too high.",
            "2) Small islands should be given a veto.",
            "3) PCFS will keep a public ledger of quotas.",
            'The session\'s theme was "One fish, many flags".',
        ],
        {
            "council": "Pacific Council of Fishery Scholars",
            "short": "PCFS",
            "number": 20,
            "start": "2016-05-21",
            "end": "2016-05-22",
            "place": "Suva",
            "theme": "One fish, many flags",
            "organisers": (
                "University of the Reefs",
                "Honolulu Ocean Lab",
            ),
            "points": 3,
        },
    ),
    (
        [
            (
                "KATHMANDU, Nepal, Sept. 9, 2016 /PRNewswire/ -- The Himalayan Expert Council "
                "on Glaciers today closed its third meeting, which had opened here on "
                'Wednesday, Sept. 7. "Who owns the ice?" was the question put to the '
                "delegates. Organizer: Kathmandu Ice Institute."
            ),
            "Members agreed on the following:",
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Himalayan Expert Council on Glaciers",
            "number": 3,
            "start": "2016-09-07",
            "end": "2016-09-09",
            "place": "Kathmandu",
            "theme": "Who owns the ice?",
            "organisers": ("Kathmandu Ice Institute",),
        },
    ),
    (
        [
            (
                "[Ankara – 21 May 2012] Water was the talk of Ankara on Friday and Saturday, "
                "as the Euphrates Expert Council convened for its second plenary (18–19 May "
                '2012). The plenary took as its motto "Drop by drop". It had been called by '
                "the Ankara Centre for Water."
            ),
            "Members agreed on the following:",
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Euphrates Expert Council",
            "number": 2,
            "start": "2012-05-18",
            "end": "2012-05-19",
            "place": "Ankara",
            "theme": "Drop by drop",
            "organisers": ("Ankara Centre for Water",),
        },
    ),
    (
        [
            (
                "The twenty-first session of the Council of Baltic Foresters, convened on the "
                "island of Saaremaa in Kuressaare on the 5th of June 2013 by the Tartu Forest "
                'Institute, ran under the slogan of "Plant twice".'
            ),
            "Members agreed on the following:",
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Council of Baltic Foresters",
            "number": 21,
            "start": "2013-06-05",
            "place": "Kuressaare",
            "theme": "Plant twice",
            "organisers": ("Tartu Forest Institute",),
        },
    ),
    (
        [
            (
                "Minsk hosted on April 20-22, 2011, the VII session of the Belarus–Latvia "
                'Council of Border Experts. The session, which had the title "One queue", was '
                "held on the premises of the Minsk Institute of Borders, which also organised "
                "it."
            ),
            "Members agreed on the following:",
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Belarus–Latvia Council of Border Experts",
            "number": 7,
            "start": "2011-04-20",
            "end": "2011-04-22",
            "place": "Minsk",
            "theme": "One queue",
            "organisers": ("Minsk Institute of Borders",),
        },
    ),
    (
        [
            (
                "Riga, 30 Nov 2016. Ninety minutes were enough. On Tuesday 29 November the "
                "Baltic–Black Sea Expert Council held an extraordinary, its thirteenth, "
                "session in Riga. Sole item: sanctions and sprats. The Riga Fisheries "
                "Institute had asked for it."
            ),
            "Members agreed on the following:",
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Baltic–Black Sea Expert Council",
            "number": 13,
            "start": "2016-11-29",
            "place": "Riga",
            "theme": "sanctions and sprats",
        },
    ),
    (
        [
            (
                "Thirty years on, the Black Sea Commission of Oceanographers is still going "
                "strong. Its thirtieth session, in Burgas on 2 and 3 October 2021, was a joint "
                "undertaking of the Burgas Marine Laboratory and the Odesa Institute of the "
                'Sea. "Cleaner, colder, calmer?" asked its title.'
            ),
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Black Sea Commission of Oceanographers",
            "number": 30,
            "start": "2021-10-02",
            "end": "2021-10-03",
            "place": "Burgas",
            "theme": "Cleaner, colder, calmer?",
            "organisers": (
                "Burgas Marine Laboratory",
                "Odesa Institute of the Sea",
            ),
        },
    ),
    (
        [
            "22 November 2018. Lisbon.",
            (
                "At a ceremony in Lisbon's old customs house, the Luso-Moroccan Council of "
                "Historians opened its eighth session yesterday; it closed today. The Lisbon "
                "Centre for Maritime History had invited its members. They devoted the session "
                'to "Corsairs and consuls".'
            ),
            "1. The Council notes the growth of trade.",
            "2. The Council calls on ports to share data.",
        ],
        {
            "council": "Luso-Moroccan Council of Historians",
            "number": 8,
            "start": "2018-11-21",
            "end": "2018-11-22",
            "place": "Lisbon",
            "theme": "Corsairs and consuls",
            "organisers": ("Lisbon Centre for Maritime History",),
        },
    ),
]


@pytest.mark.parametrize(("lines", "said"), LEADS)
def test_english_leads_are_read(lines: list[str], said: dict[str, object]) -> None:
    assert fields_of(lines, said) == said
