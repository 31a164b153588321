"""The figures of pictures: they agree with what searching finds, of everything and of a part."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, RecordType, ResolutionKind, UnitType
from db.model.pictures import UNDATED
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.storage.reading.pictures.years import years_between
from tests.viewer.council import make_archive

RESOLUTIONS = (UnitType.RESOLUTION,)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("pictures")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        make_archive(folder / "forum.archive", folder / "sources")
        with Archive.open(folder / "forum.archive") as opened:
            ids = opened.record_ids(RecordType.RESOLUTION)
            trade = make_topic(opened, "Экономика")
            ports = make_topic(opened, "Порты", trade)
            make_topic(opened, "Ничего")
            opened.topics.assign(ids[:3], [ports])
            opened.topics.assign(ids[2:4], [trade])
            opened.wait_for_index()
            yield opened


def make_topic(archive: Archive, label: str, broader: str | None = None) -> str:
    draft = TopicDraft((TopicLabel(LabelKind.PREFERRED, "ru", label),), broader=broader)
    return archive.topics.make(draft)[0]


def test_a_line_has_what_is_missing_in_it(archive: Archive) -> None:
    (line,) = archive.pictures.timeline("ru")
    assert line.council is not None
    assert line.council.label == "КФЭ"
    assert [(mark.ordinal, mark.meeting_id is None, mark.year) for mark in line.marks] == [
        (1, False, 2021), (2, False, 2021), (3, True, 2023), (4, False, 2023),
    ]  # fmt: skip
    assert line.marks[2].between == (2021, 2023)


def test_what_was_not_found_is_not_missing(archive: Archive) -> None:
    query = Query("", types=RESOLUTIONS, filters={"year": ("2023",)})
    (line,) = archive.pictures.timeline("ru", query)
    assert [mark.ordinal for mark in line.marks] == [4]


@pytest.mark.parametrize("text", ["", "границы"])
def test_kinds_are_counted_as_searching_counts_them(archive: Archive, text: str) -> None:
    query = Query(text, types=RESOLUTIONS)
    found = archive.pictures.kinds(query if text else None)
    kinds = [kind.value for kind in ResolutionKind]
    for year in ("2021", "2022", "2023"):
        for kind in kinds:
            filters = {"year": (year,), "kind": (kind,)}
            hits = archive.search(Query(text, types=RESOLUTIONS, filters=filters))
            assert found.counts.get((int(year), kind), 0) == hits.total
        hits = archive.search(Query(text, types=RESOLUTIONS, filters={"year": (year,)}))
        assert found.totals.get(int(year), 0) == hits.total
    assert found.total == archive.search(query).total
    for kind in kinds:
        hits = archive.search(Query(text, types=RESOLUTIONS, filters={"kind": (kind,)}))
        assert found.of_kind.get(kind, 0) == hits.total


def test_who_met_whom(archive: Archive) -> None:
    met: Counter[tuple[str, str]] = Counter()
    present: Counter[str] = Counter()
    for meeting in archive.record_ids(RecordType.MEETING):
        detail = archive.meeting(meeting)
        here = {one.person.id for one in detail.participants}
        here |= {one.id for one in detail.organisers}
        present.update(here)
        met.update(combinations(sorted(here), 2))
    network = archive.pictures.network("ru")
    ids = [node.ref.id for node in network.nodes]
    assert {node.ref.id: node.meetings for node in network.nodes} == present
    ties = {tuple(sorted((ids[tie.first], ids[tie.second]))): tie.meetings for tie in network.ties}
    assert ties == met
    assert (network.all_nodes, network.all_ties) == (len(present), len(met))
    assert [node.meetings for node in network.nodes] == sorted(present.values(), reverse=True)


def test_a_topic_counts_what_is_narrower_once(archive: Archive) -> None:
    trade, ports = archive.pictures.topics("ru")
    assert (trade.topic.label, trade.depth, trade.narrower, trade.total) == ("Экономика", 0, 1, 4)
    assert (ports.topic.label, ports.depth, ports.narrower, ports.total) == ("Порты", 1, 0, 3)
    for topic in (trade, ports):
        for year, count in topic.years.items():
            filters = {"topic": (topic.topic.id,), "year": (str(year),)}
            assert archive.search(Query("", types=RESOLUTIONS, filters=filters)).total == count


def test_places_with_all_their_names(archive: Archive) -> None:
    places = {place.place.label: place for place in archive.pictures.places("ru")}
    assert {label: place.meetings for label, place in places.items()} == {
        "Астрахань": 1, "Баку": 1, "Актау": 1,
    }  # fmt: skip
    assert places["Астрахань"].resolutions == 3
    assert places["Актау"].years == (2023, 2023)
    query = Query("", types=RESOLUTIONS, filters={"kind": ("acknowledgement",)})
    (found,) = archive.pictures.places("ru", query)
    assert (found.place.label, found.resolutions) == ("Баку", 1)


def test_the_years_of_a_span() -> None:
    assert years_between("2021-12-30", "2022-01-02") == (2021, 2022)
    assert years_between("2021-03-01", None) == (2021,)
    assert years_between(None, None) == (UNDATED,)


def test_an_archive_without_records_has_empty_pictures(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "empty.archive", "Пусто") as archive:
        assert archive.pictures.timeline("ru") == ()
        assert archive.pictures.kinds().total == 0
        assert archive.pictures.network("ru").nodes == ()
        assert archive.pictures.topics("ru") == ()
        assert archive.pictures.places("ru") == ()
