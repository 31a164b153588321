"""Recognising the pages of one file: its time, its warnings, and what they do to a proposal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.ingest.reader import Source
from db.ingest.recognition import Recognition, doubted
from db.ingest.tesseract import installed_tesseract
from db.model import DocumentText, Leaf, Proposal, ProposedPoint, ProposedSession
from tests.db.ingest.recorded import RECORDED, table

MakeTesseract = Callable[..., Path]


def recognition(calls: list[int] | None = None) -> Recognition:
    source = Source(Path("a.png"), "a.png", lambda: (calls if calls is not None else []).append(1))
    return Recognition(source, installed_tesseract)


def test_each_page_asks_for_more_time(make_tesseract: MakeTesseract) -> None:
    make_tesseract(RECORDED)
    calls: list[int] = []
    found = recognition(calls)

    pages = [found.page(lambda: b"", number) for number in (1, 2)]

    assert len(calls) == 2
    assert all(page is not None and page.lines for page in pages)
    assert found.warnings() == ["recognised pages=2 percent=95"]


def test_without_tesseract_the_pages_are_missing() -> None:
    found = recognition()

    assert found.page(lambda: b"", 1) is None
    assert found.warnings() == ["scanned_pages"]


def test_a_file_without_pictures_has_nothing_to_warn_of() -> None:
    assert recognition().warnings() == []


def test_pages_that_fail_are_counted(make_tesseract: MakeTesseract) -> None:
    make_tesseract(RECORDED, does="if picture == b'bad': sys.exit(1)")
    found = recognition()
    for picture in (b"good", b"bad", b"good"):
        found.page(lambda picture=picture: picture, 1)  # type: ignore[misc]

    assert found.warnings()[0] == "recognition_stopped done=2 pages=3"


def words(word: str, certainty: int) -> bytes:
    rows = "1 1 0 0 0 0 0 0 900 900 -1\n"
    rows += "".join(f"5 1 1 1 {at} 1 10 {at * 20} 90 15 {certainty} {word}\n" for at in range(40))
    return table(rows)


def test_a_page_is_read_in_the_language_of_the_one_before(make_tesseract: MakeTesseract) -> None:
    make_tesseract(
        words("рекомендовал", 80),
        does="languages = arguments[arguments.index('-l') + 1]\n"
        f"answers = {{(b'ru', 'rus+aze+eng'): {words('рекомендовал', 95)!r},"
        f" (b'ru', 'rus+eng'): {words('рекомендовали', 96)!r},"
        f" (b'az', 'rus+aze+eng'): {words('mübadiləsinə', 95)!r}}}\n"
        "sys.stdout.buffer.write(answers.get((picture, languages), b'')) and sys.exit()",
    )
    found = recognition()

    pages = [found.page(lambda data=data: data, 1) for data in (b"ru", b"ru", b"az")]  # type: ignore[misc]

    first = [page.lines[0].text for page in pages if page is not None]
    assert first == ["рекомендовал", "рекомендовали", "mübadiləsinə"]


def test_a_file_has_so_much_time_and_no_more(make_tesseract: MakeTesseract) -> None:
    make_tesseract(RECORDED)
    found = Recognition(Source(Path("a.pdf"), "a.pdf"), installed_tesseract, seconds=0.0)

    assert found.page(lambda: b"", 1) is None
    assert found.warnings() == ["recognition_stopped done=0 pages=1"]


def test_poor_pictures_and_missing_languages_are_told(make_tesseract: MakeTesseract) -> None:
    rows = "1 1 0 0 0 0 0 0 900 900 -1\n5 1 1 1 1 1 10 10 90 20 60 Соbет\n"
    make_tesseract(table(rows), languages="rus eng")
    found = recognition()
    found.page(lambda: b"", 1)

    assert found.warnings() == [
        "recognised_badly pages=1 percent=60",
        "language_data_missing languages=aze",
    ]


@pytest.mark.parametrize(
    ("warning", "confidence", "reason"),
    [
        ("recognised pages=1 percent=96", 0.912, ""),
        ("recognised_badly pages=1 percent=60", 0.57, "recognised_badly"),
        ("scanned_pages", 0.95, ""),
    ],
)
def test_values_are_as_certain_as_their_letters(
    warning: str, confidence: float, reason: str
) -> None:
    proposal = Proposal(
        Leaf("ru", None, None, "language.letters", 0.98),
        ProposedSession(ordinal=Leaf(1, 0, 6, "ordinal.session", 0.95)),
        points=(ProposedPoint(Leaf("text", 7, 11, "point.number", 0.95)),),
    )
    found = doubted(proposal, DocumentText("", (), "pdf", warnings=(warning,)))

    ordinal = found.session.ordinal
    assert ordinal is not None
    for leaf in (ordinal, found.points[0].text):
        assert leaf.confidence == pytest.approx(confidence)
        assert leaf.reason == reason
    assert found.language == proposal.language
