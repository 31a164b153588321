"""Titles of cited texts that go on in small letters, and who is called upon before a title."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


@pytest.mark.parametrize(
    ("language", "lines", "cited"),
    [
        (
            "en",
            [
                "1. Recalled the Lund Declaration on clean rivers of 6 October 2017.",
                "2. Urged ports to observe the Joint Protocol on e-Trade adopted on 4 May 2019.",
            ],
            [
                ("Lund Declaration on clean rivers", "2017-10-06"),
                ("Joint Protocol on e-Trade", "2019-05-04"),
            ],
        ),
        (
            "en",
            [
                "1. Noted the Cooperation Charter among the five towns signed on 3 March 2016.",
                "2. Urged governments to join the Partnership Pact between two ports of May 2018.",
            ],
            [("Cooperation Charter", "2016-03-03"), ("Partnership Pact", "2018-05")],
        ),
        (
            "ru",
            [
                "1. Отметили значение Соглашения между двумя институтами от 4 мая 2010 года.",
                "2. Рекомендовали соблюдать Протокол о чистых реках, подписанный 5 мая 2011 г.",
            ],
            [("Соглашение", "2010-05-04"), ("Протокол о чистых реках", "2011-05-05")],
        ),
        (
            "az",
            [
                "1. Uşaq Hüquqları haqqında 2007-ci il tarixli Konvensiyanı nəzərdən keçirdi.",
                "2. Hökumətləri Meşələrin qorunması haqqında Sazişə yenidən baxmağa çağırdı.",
            ],
            [
                ("Uşaq Hüquqları haqqında Konvensiya", "2007"),
                ("Meşələrin qorunması haqqında Saziş", ""),
            ],
        ),
    ],
)
def test_title_and_date(language: str, lines: list[str], cited: list[tuple[str, str]]) -> None:
    found = propose(document_of([HEADS[language], *lines])).instruments
    assert [(one.title.text, one.date.text if one.date else "") for one in found] == cited
