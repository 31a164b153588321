"""The way through the documents of the results: each once, in the order of the list."""

from db.model import Hit, UnitType
from viewer.pages.reading_content import ReadingRequest
from viewer.pages.reading_walk import stops_of

ASKED = ReadingRequest("", query="граница")


def hit(
    record: str,
    meeting: str | None,
    language: str = "ru",
    languages: tuple[str, ...] = (),
    paragraph: int | None = None,
) -> Hit:
    kind = UnitType.RESOLUTION if paragraph is None else UnitType.PARAGRAPH
    return Hit(
        record, kind, meeting, None, None, "", "", 0.0,
        language=language, languages=languages or (language,), paragraph=paragraph,
    )  # fmt: skip


def way(*hits: Hit) -> list[tuple[int, str, str, bool]]:
    return [
        (stop.row, stop.request.record_id, stop.request.language, stop.listed)
        for stop in stops_of(list(enumerate(hits)), ASKED)
    ]


def test_a_document_is_a_stop_once_though_many_of_its_points_are_found() -> None:
    assert way(hit("r1", "m1"), hit("r2", "m1"), hit("r3", "m2")) == [
        (0, "r1", "ru", True),
        (2, "r3", "ru", True),
    ]


def test_a_further_language_is_a_stop_where_the_result_lists_it() -> None:
    assert way(hit("r1", "m1", "az", ("ru", "az")), hit("r2", "m2")) == [
        (0, "r1", "az", True),
        (0, "r1", "ru", False),
        (1, "r2", "ru", True),
    ]


def test_a_language_found_later_by_itself_is_a_stop_without_condition() -> None:
    found = way(hit("r1", "m1", "ru", ("ru", "az")), hit("r2", "m1", "az", ("ru", "az")))
    assert found == [(0, "r1", "ru", True), (1, "r2", "az", True)]


def test_a_record_without_a_text_is_a_stop() -> None:
    assert way(hit("p1", None, ""), hit("p2", None, "")) == [
        (0, "p1", "", True),
        (1, "p2", "", True),
    ]


def test_paragraphs_of_one_document_are_one_stop() -> None:
    found = way(hit("d1", "m1", paragraph=2), hit("d1", "m1", paragraph=7))
    assert found == [(0, "d1", "ru", True)]


def test_a_stop_asks_with_the_search_s_words() -> None:
    (stop,) = stops_of([(0, hit("d1", "m1", paragraph=2))], ASKED)
    assert stop.request.query == "граница"
    assert stop.request.paragraph == 2
