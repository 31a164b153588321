"""An archive with one session, and drafts of topics."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from tests.db.usecases.councils import RUSSIAN, take_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with one session recorded; whole at the end, whatever was done."""
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        assert take_in(opened, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Archive]:
    """Another archive, without records."""
    with Archive.create(tmp_path / "b.archive", "Other") as opened:
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems


def draft(text: str, broader: str | None = None, *others: str, language: str = "ru") -> TopicDraft:
    """A topic with one preferred label and others."""
    labels = [TopicLabel(LabelKind.PREFERRED, language, text)]
    labels += [TopicLabel(LabelKind.OTHER, language, other) for other in others]
    return TopicDraft(tuple(labels), broader=broader)
