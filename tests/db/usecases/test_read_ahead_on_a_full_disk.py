"""A disk that is full while files are read ahead: what was read already is recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model import InboxState
from db.storage import Received
from db.usecases.create_archive import create_archive
from db.usecases.find_sources import Source
from db.usecases.open_archive import OpenedArchive
from db.usecases.read_ahead import ReadAhead
from db.usecases.record_together import RecordTogether, ToRecord
from tests.db.small_disk import small_disk

_LIMIT = 64 << 20
PATIENCE = 60.0


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    """An archive on a disk that takes a few files."""
    with small_disk(tmp_path / "disk", 16) as disk:
        archive = create_archive(disk / "a.archive", "Архив")
        try:
            yield archive
        finally:
            archive.close()


def _files(folder: Path, *contents: bytes) -> list[Source]:
    made = []
    for number, content in enumerate(contents):
        path = folder / f"{number}.bin"
        path.write_bytes(content)
        made.append(Source(path, path.name))
    return made


def _fill(disk: Path) -> None:
    """Leave not one block on the disk."""
    for name, piece in (("large", bytes(1 << 20)), ("small", bytes(4096))):
        with (disk / name).open("wb", buffering=0) as file:
            try:
                while file.write(piece) == len(piece):
                    pass
            except OSError:
                continue


def _taken(ahead: ReadAhead, source: Source) -> ToRecord:
    return ToRecord(
        source.name, Received(ahead.take_in(source), InboxState.INCOMPLETE), accepted=False
    )


def test_copies_of_what_is_to_come_give_way_to_what_was_read(
    opened: OpenedArchive, tmp_path: Path
) -> None:
    first = b"\0first" * 100
    files = _files(tmp_path, first, b"\0large" * 300_000, first, b"\0last" * 300_000)
    with ReadAhead(opened, files, _LIMIT) as ahead:
        group = RecordTogether(opened, ahead.give_back)
        group.add(_taken(ahead, files[0]))
        assert ahead.is_ready(files[1], PATIENCE)
        assert ahead.is_ready(files[2], PATIENCE)
        assert sum(1 for _ in opened.paths.originals.rglob("*") if _.is_file()) >= 2
        _fill(opened.paths.root.parent)
        (outcome,) = group.record()
        assert (outcome.state, outcome.error) == ("incomplete", None)
        originals = [path for path in opened.paths.originals.rglob("*") if path.is_file()]
        assert [path.read_bytes() for path in originals] == [first]
        assert list(opened.paths.staging.iterdir()) == []
        # What gave way comes in when its turn is there.
        assert ahead.take_in(files[1]).size == len(b"\0large" * 300_000)


def test_a_copy_that_waits_to_be_recorded_is_not_given_back(
    opened: OpenedArchive, tmp_path: Path
) -> None:
    same = b"\0same" * 100
    files = _files(tmp_path, b"\0other", same, same, b"\0last")
    with ReadAhead(opened, files, _LIMIT) as ahead:
        ahead.take_in(files[0])
        waiting = ahead.take_in(files[1])
        assert ahead.is_ready(files[2], PATIENCE)
        ahead.give_back(())
        assert opened.paths.original(waiting.sha256).read_bytes() == same
        assert ahead.take_in(files[3]).size == len(b"\0last")
