"""Searches are kept under names: in an order, with versions and events, and can be brought back."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import Archive
from db.errors import (
    ReadOnlyArchiveError,
    RecordNotFoundError,
    SearchNameError,
    StaleRecordError,
)
from db.model import (
    FACETS,
    Query,
    RecordType,
    SavedSearch,
    UnitType,
    query_from_json,
    query_to_json,
)
from tests.db.sample_council import Sample
from tests.db.usecases.opened_sample import opened_sample

_CHOICES = st.dictionaries(
    st.sampled_from(FACETS), st.lists(st.text(), min_size=1, max_size=3).map(tuple), max_size=3
)
QUERIES = st.builds(
    Query,
    text=st.text(),
    filters=_CHOICES,
    excluded=_CHOICES,
    within=st.lists(st.text(), max_size=3).map(tuple),
    like=st.text(max_size=36),
    sort=st.sampled_from(["relevance", "date", "-date", "meeting", "council"]),
    types=st.lists(st.sampled_from(UnitType), max_size=2).map(tuple),
    variants=st.booleans(),
)


@pytest.fixture
def council(tmp_path: Path) -> Iterator[tuple[Archive, Sample]]:
    """An archive with a small council, and the ids of its records."""
    with opened_sample(tmp_path) as (opened, sample):
        yield Archive(opened), sample


@pytest.fixture
def archive(council: tuple[Archive, Sample]) -> Archive:
    return council[0]


def names(archive: Archive) -> list[str]:
    return [search.name for search in archive.saved_searches.all()]


def keep(archive: Archive, *wanted: str) -> list[SavedSearch]:
    return [archive.saved_searches.save(name, Query(name)) for name in wanted]


def events(archive: Archive) -> list[tuple[str, str | None]]:
    with closing(sqlite3.connect(archive.paths.database)) as connection:
        return connection.execute(
            "SELECT what, record_id FROM event WHERE what LIKE 'search%' ORDER BY seq"
        ).fetchall()


@given(QUERIES)
def test_a_query_comes_back_from_its_json(query: Query) -> None:
    assert query_from_json(json.loads(json.dumps(query_to_json(query)))) == query


def test_what_is_not_asked_is_not_kept() -> None:
    query = Query("порт", limit=3, offset=9, language="az", typing=True, facets=False)
    assert query_from_json(query_to_json(query)) == Query("порт")


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"version": 2, "text": "a"},
        {"version": 1, "text": 3},
        {"version": 1, "filters": ["year"]},
        {"version": 1, "filters": {"year": "2021"}},
        {"version": 1, "within": "a"},
        {"version": 1, "types": ["file"]},
        {"version": 1, "variants": "no"},
    ],
)
def test_what_is_no_query_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        query_from_json(data)


def test_a_search_is_kept_with_all_it_asks(council: tuple[Archive, Sample]) -> None:
    archive, sample = council
    query = Query(
        "граница",
        filters={"council": (sample.council,), "year": ("2021", "2022")},
        excluded={"person": (sample.person,)},
        within=("порт",),
        like=sample.points[0],
        sort="-date",
        variants=False,
    )
    made = archive.saved_searches.save("  Граница \n и порты ", query)
    with Archive.open(archive.paths.root, read_only=True) as second:
        (found,) = second.saved_searches.all()
        assert (found.name, found.query, found.version) == ("Граница и порты", query, 1)
        assert found == made
        assert set(found.labels) == {sample.council, sample.person, sample.points[0]}
        assert found.labels[sample.points[0]].startswith("Представили")
        assert found.created_by == found.changed_by != ""
        assert second.show(found.id) == found
        assert second.counts().searches == Archive.peek(archive.paths.root).counts.searches == 1
        assert second.record_ids(RecordType.SAVED_SEARCH) == [found.id]


@pytest.mark.parametrize("other", ["ГРАНИЦА", " граница ", "«Граница»"])
def test_no_two_searches_have_one_name(archive: Archive, other: str) -> None:
    first, _ = keep(archive, "Граница", "Порты")
    with pytest.raises(SearchNameError) as refused:
        archive.saved_searches.save(other, Query("x"))
    assert refused.value.code == "search_name_taken"
    assert refused.value.params == {"name": "Граница", "id": first.id, "version": 1}
    assert names(archive) == ["Граница", "Порты"]


def test_signs_alone_are_a_name_too(archive: Archive) -> None:
    keep(archive, "!!!", "...", "«»")
    assert names(archive) == ["!!!", "...", "«»"]


@pytest.mark.parametrize(
    ("name", "code"), [("", "search_name_empty"), (" \n", "search_name_empty"), ("х" * 201, "long")]
)
def test_a_name_that_is_none_is_refused(archive: Archive, name: str, code: str) -> None:
    with pytest.raises(SearchNameError) as refused:
        archive.saved_searches.save(name, Query("x"))
    assert refused.value.code.endswith(code)
    assert events(archive) == []


def test_a_search_is_replaced_where_it_stands(archive: Archive) -> None:
    first, _ = keep(archive, "Граница", "Порты")
    again = archive.saved_searches.save(
        "граница", Query("рубеж"), replacing=(first.id, first.version)
    )
    assert (again.id, again.version, again.name) == (first.id, 2, "граница")
    assert again.query == Query("рубеж")
    assert names(archive) == ["граница", "Порты"]
    with pytest.raises(StaleRecordError):
        archive.saved_searches.save("Граница", Query("x"), replacing=(first.id, first.version))


def test_a_search_is_renamed(archive: Archive) -> None:
    first, second = keep(archive, "Граница", "Порты")
    with pytest.raises(SearchNameError):
        archive.saved_searches.rename(first.id, "порты", first.version)
    renamed = archive.saved_searches.rename(first.id, "ГРАНИЦА", first.version)
    assert (renamed.name, renamed.version) == ("ГРАНИЦА", 2)
    assert archive.saved_searches.rename(first.id, "ГРАНИЦА", 2).version == 2
    with pytest.raises(StaleRecordError):
        archive.saved_searches.rename(first.id, "Рубеж", first.version)
    assert archive.saved_searches.named("порты").id == second.id


def test_the_order_is_the_peoples(archive: Archive) -> None:
    one, two, three = keep(archive, "1", "2", "3")
    archive.saved_searches.put_in_order([three.id, one.id])
    assert names(archive) == ["3", "1", "2"]
    archive.saved_searches.put_in_order([two.id, "nobody", two.id])
    assert names(archive) == ["2", "3", "1"]
    keep(archive, "4")
    assert names(archive) == ["2", "3", "1", "4"]
    versions = {search.name: search.version for search in archive.saved_searches.all()}
    assert versions == {"1": 3, "2": 3, "3": 3, "4": 1}  # each was moved twice, or moved past
    assert [what for what, _ in events(archive)].count("searches_ordered") == 2


def test_a_deleted_search_comes_back_to_its_place(archive: Archive) -> None:
    _, two, _ = keep(archive, "1", "2", "3")
    archive.saved_searches.delete(two.id, two.version)
    assert names(archive) == ["1", "3"]
    assert archive.counts().searches == Archive.peek(archive.paths.root).counts.searches == 2
    for gone in (
        lambda: archive.show(two.id),
        lambda: archive.saved_searches.rename(two.id, "x", 2),
        lambda: archive.saved_searches.delete(two.id, 2),
    ):
        with pytest.raises(RecordNotFoundError):
            gone()
    back = archive.saved_searches.restore(two.id)
    assert (back.version, back.query) == (3, Query("2"))
    assert names(archive) == ["1", "2", "3"]
    assert archive.saved_searches.restore(two.id) == back
    assert [what for what, record in events(archive) if record == two.id] == [
        "search_saved",
        "search_deleted",
        "search_restored",
    ]
    assert archive.verify().ok


def test_a_deleted_searchs_name_is_free(archive: Archive) -> None:
    (first,) = keep(archive, "Граница")
    archive.saved_searches.delete(first.id, first.version)
    keep(archive, "граница")
    with pytest.raises(SearchNameError):
        archive.saved_searches.restore(first.id)
    assert names(archive) == ["граница"]


def test_every_version_is_kept(archive: Archive) -> None:
    (first,) = keep(archive, "Граница")
    archive.saved_searches.rename(first.id, "Рубеж", 1)
    archive.saved_searches.delete(first.id, 2)
    with closing(sqlite3.connect(archive.paths.database)) as connection:
        rows = connection.execute(
            "SELECT version, content FROM record_version WHERE record_id = ?", (first.id,)
        ).fetchall()
    kept = {version: json.loads(content) for version, content in rows}
    assert [kept[version]["name"] for version in (1, 2, 3)] == ["Граница", "Рубеж", "Рубеж"]
    assert [kept[version]["deleted_at"] is None for version in (1, 2, 3)] == [True, True, False]
    assert json.loads(kept[1]["query"])["text"] == "Граница"


def test_an_unknown_name_is_said(archive: Archive) -> None:
    keep(archive, "Граница")
    with pytest.raises(SearchNameError) as refused:
        archive.saved_searches.named("Порты")
    assert refused.value.code == "search_unknown"


def test_an_archive_for_reading_lists_and_changes_nothing(archive: Archive) -> None:
    (first,) = keep(archive, "Граница")
    with Archive.open(archive.paths.root, read_only=True) as second:
        searches = second.saved_searches
        assert searches.all() == (first,)
        for change in (
            lambda: searches.save("x", Query("x")),
            lambda: searches.rename(first.id, "x", 1),
            lambda: searches.put_in_order([first.id]),
            lambda: searches.delete(first.id, 1),
            lambda: searches.restore(first.id),
        ):
            with pytest.raises(ReadOnlyArchiveError):
                change()


def test_hits_are_those_of_the_search(archive: Archive) -> None:
    for query in (Query("пунктов"), Query("оценки"), Query("", types=(UnitType.RESOLUTION,))):
        archive.wait_for_index()
        assert archive.saved_searches.hits(query) == archive.search(query).total


def test_a_query_that_cannot_be_read_hides_no_other(archive: Archive) -> None:
    first, second = keep(archive, "Граница", "Порты")
    with closing(sqlite3.connect(archive.paths.database)) as connection:
        connection.execute("UPDATE saved_search SET query = '{' WHERE id = ?", (first.id,))
        connection.commit()
    found = archive.saved_searches.all()
    assert [search.query for search in found] == [None, second.query]
    problems = archive.verify().problems
    assert [(one.kind, one.id) for one in problems] == [("search_unreadable", first.id)]


def test_a_backup_has_them(archive: Archive, tmp_path: Path) -> None:
    first, second = keep(archive, "Граница", "Порты")
    archive.saved_searches.put_in_order([second.id])
    archive.saved_searches.delete(first.id, 2)
    backup = archive.backup(tmp_path / "backup")
    assert json.loads((backup / "manifest.json").read_text())["counts"]["saved_search"] == 2
    with Archive.restore(backup, tmp_path / "restored.archive") as restored:
        assert restored.saved_searches.all() == archive.saved_searches.all()
        assert restored.saved_searches.restore(first.id).query == first.query
        report = restored.verify(full=True)
        assert report.ok
        assert report.checked["searches"] == 2
