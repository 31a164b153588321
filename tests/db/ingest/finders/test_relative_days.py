"""Days that are told from the day of writing, and what gives that day."""

from collections.abc import Callable
from datetime import date

import pytest

from db.ingest.finders.document import Document, Span
from db.ingest.finders.relative_days import relative_day
from tests.db.ingest.finders.heads import head_of

#: A Wednesday.
WRITTEN = date(2020, 3, 11)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Заседание Совета прошло сегодня в Туле.", 11),
        ("Заседание Совета прошло вчера в Туле.", 10),
        ("Заседание Совета прошло накануне в Туле.", 10),
        ("Заседание Совета прошло в минувшую пятницу в Туле.", 6),
        ("В среду в Туле прошло заседание Совета.", 11),
        ("The Council met in Zadar yesterday to discuss the ports of the region.", 10),
        ("The Council met in Zadar on Friday to discuss the ports of the region.", 6),
        ("Şuranın iclası bu gün Şəkidə keçirilib, ekspertlər çıxış ediblər.", 11),
        ("Şuranın iclası dünən Şəkidə keçirilib, ekspertlər çıxış ediblər.", 10),
        ("Cümə axşamı Şəkidə Şuranın iclası keçirilib, ekspertlər çıxış ediblər.", 5),
        ("Cümə günü Şəkidə Şuranın iclası keçirilib, ekspertlər çıxış ediblər.", 6),
    ],
)
def test_a_day_is_counted_from_the_day_of_writing(
    make_document: Callable[..., Document], sentence: str, day: int
) -> None:
    document = make_document(sentence)
    found = relative_day(document, Span(0, len(document.text)))
    assert found is not None
    assert found.on(WRITTEN) == date(2020, 3, day)


@pytest.mark.parametrize(
    "sentence",
    [
        "Заседание Совета прошло накануне саммита в Туле.",
        "Выставка «Сегодня и завтра» открыта для гостей Совета.",
        "The Council met in Zadar to discuss the ports of the region.",
    ],
)
def test_other_words_tell_no_day(make_document: Callable[..., Document], sentence: str) -> None:
    document = make_document(sentence)
    assert relative_day(document, Span(0, len(document.text))) is None


@pytest.mark.parametrize(
    ("lines", "start"),
    [
        (
            [
                "ТУЛА, 11 мар — Ока-Пресс. Вчера здесь прошло третье заседание Окского совета.",
                "Опубликовано: 11.03.2020 18:31",
            ],
            "2020-03-10",
        ),
        (
            [
                "Posted: 11 March 2020",
                "The Adriatic Policy Forum concluded its third session in Zadar on Friday.",
            ],
            "2020-03-06",
        ),
        (
            [
                "Dünən Şəkidə Dağ Ekspert Şurasının üçüncü iclası keçirilib.",
                "Dərc olunub: 11.03.2020",
            ],
            "2020-03-10",
        ),
        (["Вчера в Туле прошло третье заседание Окского совета."], None),
    ],
)
def test_the_page_or_the_dateline_gives_the_day_of_writing(
    lines: list[str], start: str | None
) -> None:
    assert head_of(lines).start == start


def test_a_year_is_never_taken_from_a_cited_text() -> None:
    head = head_of(
        [
            "4 мая в Туле прошло третье заседание Окского совета.",
            "Оно состоялось на основании Договора от 5 мая 2010 года.",
        ]
    )
    assert head.start is None
