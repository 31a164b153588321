"""A search for an authority goes on for the one it was merged into, and back when they part."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, RecordType, UnitType
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from db.usecases.create_archive import create_archive
from tests.db.sample_records import Rows

TYPES = (
    ("council", RecordType.COUNCIL),
    ("person", RecordType.PERSON),
    ("place", RecordType.PLACE),
    ("topic", RecordType.TOPIC),
)


@dataclass
class Three:
    """An archive with three sessions, each with authorities of its own."""

    archive: Archive
    ids: dict[str, list[str]]

    def merge(self, kept: str, gone: str) -> int:
        versions = (self.archive.history.versions(i)[0].version for i in (kept, gone))
        event = self.archive.history.merge((kept, next(versions)), (gone, next(versions)))
        self.archive.wait_for_index()
        return event

    def undo(self, event: int) -> int:
        undone = self.archive.history.undo(event)
        self.archive.wait_for_index()
        return undone

    def saved(self) -> Query:
        (search,) = self.archive.saved_searches.all()
        assert search.query is not None
        return search.query

    def hits(self) -> tuple[int, int | None]:
        query = self.saved()
        return self.archive.search(query).total, self.archive.saved_searches.hits(query)


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    opened = create_archive(tmp_path / "T.archive", "Архив")
    ids: dict[str, list[str]] = {}
    points = []
    with opened.store.writing() as session:
        rows = Rows(session)
        for number in range(3):
            own = {facet: rows.authority(kind, f"ru:{facet} {number}") for facet, kind in TYPES}
            meeting = rows.meeting(own["council"], f"202{number}-05-01", place_id=own["place"])
            rows.participation(meeting, own["person"])
            document = rows.document(meeting, "ru", f"Решение {number}")
            points.append(rows.resolution(meeting, "1", texts={document: f"Решение {number}"}))
            for facet, one in own.items():
                ids.setdefault(facet, []).append(one)
        rows.settle()
    archive = Archive(opened)
    for point, topic in zip(points, ids["topic"], strict=True):
        archive.topics.assign([point], [topic])
    archive.wait_for_index()
    yield Three(archive, ids)
    archive.close()


@pytest.mark.parametrize("facet", [facet for facet, _kind in TYPES])
def test_a_kept_search_goes_on_for_what_was_merged(three: Three, facet: str) -> None:
    first, second, third = three.ids[facet]
    asked = Query("", filters={facet: (second,)}, types=(UnitType.RESOLUTION,))
    three.archive.saved_searches.save("мой", asked)
    assert three.hits() == (1, 1)

    merged = three.merge(first, second)
    assert three.saved().filters == {facet: (first,)}
    assert three.hits() == (2, 2)
    label = three.archive.saved_searches.all()[0].labels[first]
    assert label == f"{facet} 0"
    assert three.archive.search(asked).total == 2
    values = {one.value: one.count for one in three.archive.search(asked).facets[facet]}
    assert values == {first: 2, third: 1}

    undone = three.undo(merged)
    assert three.saved() == asked
    assert three.hits() == (1, 1)
    again = three.undo(undone)
    assert three.hits() == (2, 2)
    three.undo(again)
    assert three.saved() == asked


def test_a_search_follows_one_merge_after_another(three: Three) -> None:
    first, second, third = three.ids["person"]
    asked = Query("", filters={"person": (second, third)}, types=(UnitType.RESOLUTION,))
    three.archive.saved_searches.save("мой", asked)
    three.merge(first, second)
    assert three.saved().filters == {"person": (first, third)}
    last = three.merge(third, first)
    assert three.saved().filters == {"person": (third,)}
    assert three.hits() == (3, 3)
    three.undo(last)
    assert three.saved().filters == {"person": (first, third)}


def test_what_is_excluded_is_followed_too(three: Three) -> None:
    first, second, _third = three.ids["council"]
    asked = Query("", excluded={"council": (second,)}, types=(UnitType.RESOLUTION,))
    three.archive.saved_searches.save("мой", asked)
    assert three.hits() == (2, 2)
    three.merge(first, second)
    assert three.saved().excluded == {"council": (first,)}
    assert three.hits() == (1, 1)


def test_undoing_the_merge_needs_no_search_to_be_as_it_was(three: Three) -> None:
    first, second, _third = three.ids["place"]
    asked = Query("", filters={"place": (second,)}, types=(UnitType.RESOLUTION,))
    kept = three.archive.saved_searches.save("мой", asked)
    merged = three.merge(first, second)
    three.archive.saved_searches.rename(kept.id, "моё", kept.version)
    three.undo(merged)
    assert three.saved() == asked


def test_what_is_only_binned_is_followed_nowhere(three: Three) -> None:
    topic = three.archive.topics.make(
        TopicDraft((TopicLabel(LabelKind.PREFERRED, "ru", "Лишняя"),))
    )[0]
    asked = Query("", filters={"topic": (topic,)})
    three.archive.saved_searches.save("мой", asked)
    three.archive.history.bin(topic, three.archive.history.versions(topic)[0].version, "")
    assert three.saved() == asked


def test_what_is_asked_for_in_words_is_followed_too(three: Three) -> None:
    first, second, third = three.ids["person"]
    types = (UnitType.RESOLUTION,)
    asked = Query(f"ref:({second} OR {third}) решение", within=(f"-ref:{third}",), types=types)
    three.archive.saved_searches.save("мой", asked)
    assert three.hits() == (1, 1)
    merged = three.merge(first, second)
    assert three.saved().text == f"ref:({first} OR {third}) решение"
    assert three.hits() == (2, 2)
    answer = three.archive.search(asked)
    assert (answer.total, answer.query) == (2, asked.text)
    excluding = Query("решение", within=(f"-ref:{second}",), types=types)
    assert three.archive.search(excluding).total == 1
    three.undo(merged)
    assert three.saved() == asked
    assert three.hits() == (1, 1)


def test_words_that_name_nobody_merged_stay(three: Three) -> None:
    first, second, third = three.ids["person"]
    three.merge(first, second)
    for words in (f"ref:{third}", f"ref:{second}0", f"ref:x-{second}", "решение"):
        three.archive.saved_searches.save(words, Query(words))
        assert three.archive.saved_searches.named(words).query == Query(words)
