"""A search that brings the page on which one record stands, wherever that is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from db import Archive
from db.model import Query, UnitType
from db.progress import Cancelled
from tests.benchmarks.filling import fill_archive

_COUNT = 700
_PAGE = 30


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("many")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        fill_archive(folder / "many.archive", _COUNT)
        with Archive.open(folder / "many.archive") as opened:
            opened.wait_for_index()
            yield opened


@pytest.fixture(params=["meeting", "-date", "relevance"])
def query(request: pytest.FixtureRequest) -> Query:
    text = "и" if request.param == "relevance" else ""
    types = (UnitType.RESOLUTION,)
    return Query(text, sort=request.param, types=types, limit=_PAGE)


def test_the_page_is_moved_to_a_record_that_stands_outside_of_it(
    archive: Archive, query: Query
) -> None:
    whole = archive.search(replace(query, limit=_COUNT)).hits
    for place in (_PAGE, 299, 300, 301, len(whole) - 1):
        asked, answer = archive.search_with(query, whole[place].id)
        ids = [hit.id for hit in answer.hits]
        assert ids == [hit.id for hit in whole[asked.offset : asked.offset + _PAGE]]
        assert whole[place].id in ids
        assert answer.total == len(whole)


def test_a_page_with_the_record_stays_as_it_is_asked_for(archive: Archive, query: Query) -> None:
    whole = archive.search(replace(query, limit=_COUNT)).hits
    for offset, place in ((0, 0), (0, _PAGE - 1), (200, 215)):
        asked = replace(query, offset=offset)
        assert archive.search_with(asked, whole[place].id)[0] == asked


def test_of_what_is_no_hit_the_page_comes_that_is_asked_for(archive: Archive, query: Query) -> None:
    for record in ("", "nobody"):
        asked, answer = archive.search_with(query, record)
        assert asked == query
        assert [hit.id for hit in answer.hits] == [hit.id for hit in archive.search(query).hits]


def test_a_search_that_is_not_wanted_any_more_ends(archive: Archive, query: Query) -> None:
    whole = archive.search(replace(query, limit=_COUNT)).hits
    with pytest.raises(Cancelled):
        archive.search_with(query, whole[-1].id, lambda: True)
    with pytest.raises(Cancelled):
        archive.search_with(query, "", lambda: True)


def test_words_are_not_looked_for_in_hits_that_nobody_wants_any_more(archive: Archive) -> None:
    asked: list[bool] = []

    def is_stale() -> bool:
        asked.append(len(asked) > 30)
        return asked[-1]

    with pytest.raises(Cancelled):
        archive.search(Query("и", limit=_COUNT), is_stale)
