"""An archive with one session, and ways to its records."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, RecordType, SearchResult
from tests.db.usecases.councils import RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded; whole at the end, whatever was done."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


def one_of_each(archive: Archive) -> dict[RecordType, str]:
    """A record of each type that bears tags and notes, but topics, of which there is none."""
    meeting = archive.meeting(archive.record_ids(RecordType.MEETING)[0])
    assert meeting.council is not None
    assert meeting.place is not None
    return {
        RecordType.MEETING: meeting.id,
        RecordType.RESOLUTION: meeting.resolutions[0].id,
        RecordType.DOCUMENT: meeting.documents[0].id,
        RecordType.PERSON: meeting.participants[0].person.id,
        RecordType.INSTITUTION: meeting.organisers[0].id,
        RecordType.COUNCIL: meeting.council.id,
        RecordType.PLACE: meeting.place.id,
    }


def search(archive: Archive, words: str, **filters: tuple[str, ...]) -> SearchResult:
    """The answer of an index that has taken everything in."""
    archive.wait_for_index()
    return archive.search(Query(words, filters=filters))


def found(archive: Archive, words: str, **filters: tuple[str, ...]) -> set[str]:
    """The records that a query finds."""
    return {hit.id for hit in search(archive, words, **filters).hits}
