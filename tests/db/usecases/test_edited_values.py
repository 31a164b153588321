"""What an edit may say of a document's language, and what a long value is called by."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from db import Archive
from db.errors import DraftError
from db.model.drafts import NamedAuthority, ResolutionDraft
from db.model.many_records import ManyEdit
from tests.db.usecases.test_record_history import archive, edited, only_meeting

__all__ = ["archive"]  # the fixture


def test_a_long_name_is_cut_between_words_and_says_so(archive: Archive) -> None:
    meeting = only_meeting(archive)
    point = meeting.resolutions[0]
    record = archive.history.read_draft(point.id)
    assert isinstance(record.draft, ResolutionDraft)
    long = "Было объявлено " * 20
    texts = dict.fromkeys(record.draft.texts, long)
    archive.history.save_draft(replace(record, draft=replace(record.draft, texts=texts)))
    label = archive.history.record(point.id).label
    assert len(label) <= 160
    assert label.endswith(("Было…", "объявлено…"))
    council = NamedAuthority("Совет " + "экспертов " * 30)
    archive.history.save_draft(edited(archive, meeting.id, council=council))
    parts = archive.history.record(meeting.id).label.split(" · ")
    assert parts[0].endswith("экспертов…")
    assert parts[1:] == ["1", "2021-11-18"]


def test_a_document_is_in_a_language_that_the_archive_knows(archive: Archive) -> None:
    document = only_meeting(archive).documents[0]
    for odd in ("klingon", "RU", "rus"):
        with pytest.raises(DraftError, match="draft_language"):
            archive.history.save_draft(edited(archive, document.id, language=odd))
        several = archive.history.many.read([document.id])
        with pytest.raises(DraftError, match="draft_language"):
            archive.history.many.edit(several, ManyEdit(language=odd))
    archive.history.save_draft(edited(archive, document.id, language=""))
    assert only_meeting(archive).documents[0].language == ""
    with closing(sqlite3.connect(archive.paths.database)) as database, database:
        database.execute("UPDATE document SET language = 'klingon'")
    archive.history.save_draft(edited(archive, document.id, title="Из старого архива"))
