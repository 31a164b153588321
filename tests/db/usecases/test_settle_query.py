"""What is kept of a query that somebody is still typing."""

from pathlib import Path

from db import Archive
from db.model import Query
from tests.db.usecases.opened_sample import opened_sample


def test_a_search_that_is_saved_while_it_is_typed_finds_what_it_found(tmp_path: Path) -> None:
    """Words stay as they are where they find the same; else the last one gets an asterisk."""
    with opened_sample(tmp_path) as (opened, _sample):
        archive = Archive(opened)
        archive.wait_for_index()
        for text, kept in (
            ("подтвер", "подтвер*"),
            ("подтвердили", "подтвердили"),
            ("-подтвер", "-подтвер*"),
            ("вид:реш", "вид:решение"),
            ("дата:202", "дата:2020-01-01..2029-12-31"),
        ):
            typed = Query(text, typing=True, limit=1)
            total = archive.search(typed).total
            assert total, text
            search = archive.saved_searches.save(text, typed)
            assert search.query is not None
            assert search.query.text == kept
            assert archive.saved_searches.hits(search.query) == total
        assert archive.settled(Query("реш")).text == "реш"
