"""The texts of many originals: by one reading process, and by others where there is much to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest.limits import MAX_FILE_BYTES
from db.model import DocumentText
from db.storage import StoredOriginal
from db.usecases.create_archive import create_archive
from db.usecases.open_archive import OpenedArchive
from db.usecases.read_texts import ReadTexts, TextOrError

_COUNT = 40


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    """A new archive."""
    found = create_archive(tmp_path / "a.archive", "Test")
    yield found
    found.close()


@pytest.fixture
def originals(opened: OpenedArchive, tmp_path: Path) -> list[StoredOriginal]:
    """Texts of a few words, and in the midst of them a file that is none."""
    kept = []
    for number in range(_COUNT):
        file = tmp_path / f"{number}.txt"
        content = f"Текст {number}".encode() if number != _COUNT // 2 else bytes(range(256))
        file.write_bytes(content)
        kept.append(opened.store.take_in(file, MAX_FILE_BYTES))
    return kept


def said(texts: list[TextOrError]) -> list[str]:
    return [one.text if isinstance(one, DocumentText) else "" for one in texts]


@pytest.mark.parametrize(("alone", "processes"), [(60.0, 1), (0.0, 2)])
def test_texts_come_in_order_from_as_many_processes_as_they_are_worth(
    opened: OpenedArchive, originals: list[StoredOriginal], alone: float, processes: int
) -> None:
    with ReadTexts(opened, alone=alone) as reading:
        texts = reading.texts(originals)
        assert len(reading.process_ids) <= processes
        assert (len(reading.process_ids) > 1) == (processes > 1 < reading.most)
        assert said(reading.texts(originals)) == said(texts)
    expected = [f"Текст {number}" for number in range(_COUNT)]
    expected[_COUNT // 2] = ""
    assert said(texts) == expected
    assert isinstance(texts[_COUNT // 2], UnreadableFileError)
    assert reading.process_ids == ()


def test_no_process_is_started_for_nothing(opened: OpenedArchive) -> None:
    with ReadTexts(opened) as reading:
        assert reading.texts([]) == []
        assert reading.process_ids == ()
