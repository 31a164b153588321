"""What was known on a day is an archive of its own, found in as it was then."""

from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.errors import ArchiveExistsError, MomentError
from db.model import Query, RecordType
from db.model.drafts import MeetingDraft
from tests.db.usecases.councils import ENGLISH, RUSSIAN, take_in


def test_the_archive_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "then.archive"
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        (meeting_id,) = archive.record_ids(RecordType.MEETING)
        then = archive.history.events()[0].at
        before = archive.meeting(meeting_id)
        record = archive.history.read_draft(meeting_id)
        assert isinstance(record.draft, MeetingDraft)
        archive.history.save_draft(replace(record, draft=replace(record.draft, ordinal=77)))
        take_in(archive, tmp_path, "second.txt", ENGLISH, accept=True)
        assert archive.history.as_of(then, folder) > 3
        now = archive.counts()
        assert archive.verify(full=True).ok
    with Archive.open(folder, read_only=True) as old:
        assert old.info.title == f"Архив ({then})"
        found = old.meeting(meeting_id)
        assert found.ordinal == before.ordinal
        assert [point.texts for point in found.resolutions] == [p.texts for p in before.resolutions]
        assert old.counts().documents < now.documents
        assert old.verify(full=True).ok
        old.wait_for_index()
        assert old.search(Query("лоцманская")).total
        assert old.export_original(found.documents[0].id, tmp_path).read_text() == RUSSIAN


def test_before_the_first_record_there_is_nothing(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        for moment in ("2001", "2999"):
            with pytest.raises(MomentError):
                archive.history.as_of(moment, tmp_path / "then.archive")
        assert not (tmp_path / "then.archive").exists()
        take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True)
        with pytest.raises(ArchiveExistsError):
            archive.history.as_of("2999", archive.paths.root)
        assert archive.counts().meetings == 1
