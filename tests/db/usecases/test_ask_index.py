"""One door to the index: whoever passes a query on, all that takes one answers alike."""

import csv
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, RecordType, ResultTable, TableWords, UnitType
from db.model.access import AccessStatus, Restriction
from db.usecases.create_archive import create_archive
from tests.db.sample_records import Rows

POINTS = (
    "Согласован паромный тариф порта",
    "Паромный тариф порта пересмотрен",
    "Отмечена важность воды",
)
#: A query for each field, by which a question without that field would be told apart.
ASKED = {
    "text": Query("порта"),
    "limit": Query("порта", limit=2),
    "offset": Query("", offset=3),
    "sort": Query("порта", sort="council"),
    "filters": Query("", filters={"year": ("2021",)}),
    "excluded": Query("", excluded={"year": ("2021",)}),
    "within": Query("тариф", within=("пересмотрен",)),
    "like": Query("", like="the first point"),
    "types": Query("", types=(UnitType.MEETING,)),
    "facets": Query("порта", facets=False),
    "facet_limit": Query("порта", facet_limit=1),
    "language": Query("порта", sort="council", language="en"),
    "variants": Query("Hacıyev", variants=False),
    "typing": Query("порт пересм", typing=True),
    "openly": Query("", openly=True),
}  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Councils whose names go in another order than they came, and in another one in English."""
    folder = tmp_path_factory.mktemp("door")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        opened = create_archive(folder / "T.archive", "Архив")
        with opened.store.writing() as session:
            rows = Rows(session)
            person = rows.authority(RecordType.PERSON, "ru:Гаджиев")
            for names in (
                ("ru:Яшмовый совет", "en:Amber Council"),
                ("ru:Азовский совет", "en:Zonal Council"),
                ("ru:Мирный совет", "en:Meek Council"),
            ):
                council = rows.authority(RecordType.COUNCIL, *names)
                for year in (2021, 2022):
                    meeting = rows.meeting(council, f"{year}-05-01", ordinal=year)
                    rows.participation(meeting, person)
                    document = rows.document(meeting, "ru", f"{year} {names[0]}\n{POINTS[0]}")
                    for number, text in enumerate(POINTS, start=1):
                        rows.resolution(meeting, str(number), texts={document: text})
            rows.settle()
        made = Archive(opened)
        closed = made.record_ids(RecordType.MEETING)[0]
        version = made.access.states([closed])[closed].version
        made.access.restrict(closed, version, Restriction(AccessStatus.CLOSED, "", ""), "")
        made.wait_for_index()
        yield made
        made.close()


def asked(archive: Archive, name: str) -> Query:
    """The query for a field; what it is to be like is a point of this archive."""
    query = ASKED[name]
    if not query.like:
        return query
    found = archive.search(Query("паромный", types=(UnitType.RESOLUTION,)))
    return replace(query, like=found.hits[0].id)


def test_no_field_of_a_query_is_left_out() -> None:
    assert set(ASKED) == {field.name for field in fields(Query)}
    for name, query in ASKED.items():
        plain = {field.name: field.default for field in fields(Query)}
        assert getattr(query, name) != plain[name], name


@pytest.mark.parametrize("name", ASKED)
def test_all_that_takes_a_query_answers_alike(archive: Archive, tmp_path: Path, name: str) -> None:
    query = asked(archive, name)
    whole = archive.search(replace(query, limit=10_000, offset=0))
    assert whole.total == len(whole.hits)
    assert (whole.total > 0) is (name != "variants")
    page = archive.search(query)
    assert page.hits == whole.hits[query.offset : query.offset + query.limit]

    words = TableWords(query.language, "Council Archive 1.0", {})
    report = archive.export_results(ResultTable(query, tmp_path / "t.csv", words, restricted=True))
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="," if query.language == "en" else ";"))
    columns = ("id", "council", "text")
    assert [tuple(row[column] for column in columns) for row in rows] == [
        (hit.id, hit.council, hit.snippet.replace("⟦", "").replace("⟧", "")) for hit in whole.hits
    ]
    assert (report.total, report.meetings, report.left_out) == (whole.total, whole.meetings, 0)
    if name == "openly":
        assert report.withheld == archive.search(Query("")).total - whole.total > 0

    typed = replace(query, typing=False)  # a count takes what was typed as typed to its end
    assert archive.saved_searches.hits(query) == archive.search(typed).total
    kept = archive.saved_searches.save(name, query).query
    assert kept is not None
    assert archive.saved_searches.hits(kept) == archive.search(kept).total

    points = replace(query, types=(UnitType.RESOLUTION,), facets=True, limit=0, offset=0)
    found = archive.search(points)
    drawn = archive.pictures.kinds(points)
    assert drawn.total == found.total
