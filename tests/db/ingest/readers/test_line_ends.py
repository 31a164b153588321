"""Joining printed lines: which hyphens stay."""

import pytest

from db.ingest.page_line import PageLine
from db.ingest.readers.line_ends import LineEnds


def lines(*texts: str) -> list[PageLine]:
    return [PageLine(text, 1, 0, 100, 100 - 12 * at, 11, 20) for at, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("о развитии сотруд-", "ничества сторон", "о развитии сотрудничества сторон"),
        ("по теме «Азербайджано-", "Российское", "по теме «Азербайджано-Российское"),
        ("союз торгово-", "промышленных палат", "союз торгово-промышленных палат"),
        ("российско-азербай-", "джанский совет", "российско-азербайджанский совет"),
        ("российско-", "азербайджанский", "российско-азербайджанский"),
        ("сказал кто-", "то из экспертов", "сказал кто-то из экспертов"),
        ("выступила г-", "жа Мередова", "выступила г-жа Мередова"),
        ("в 2020-", "2021 годах", "в 2020-2021 годах"),
        ("Azərbay-", "canın ekspertləri", "Azərbaycanın ekspertləri"),
        ("ictimai-", "siyasi mühit", "ictimai-siyasi mühit"),
        ("the infor-", "mation exchange", "the information exchange"),
        ("a cross-", "border task", "a cross-border task"),
        ("the Secretary-", "General", "the Secretary-General"),
        ("меж\u00ad", "дународный", "международный"),
        ("14–", "15 октября", "14–15 октября"),
        ("Caspian–", "Danube Council", "Caspian–Danube Council"),
        ("Совет —", "орган экспертов", "Совет — орган экспертов"),
        ("Baku -", "Tbilisi", "Baku - Tbilisi"),
    ],
)
def test_a_word_goes_on_as_it_is_written(first: str, second: str, joined: str) -> None:
    group = lines(first, second)

    assert LineEnds(group).joined(group) == joined


def test_a_document_that_divides_no_words_keeps_its_hyphens() -> None:
    group = lines(
        "an avalanche-warning service, a decision-making body and a ten-year plan with drifting-",
        "mine risk",
    )
    assert LineEnds(group).joined(group).endswith("drifting-mine risk")


def test_the_document_itself_says_how_a_word_is_written() -> None:
    group = lines("the gediş-gəliş and again gediş-", "gəliş; the Ostgrenze at the Ost-", "grenze")

    assert LineEnds(group).joined(group) == (
        "the gediş-gəliş and again gediş-gəliş; the Ostgrenze at the Ostgrenze"
    )
