"""Files within files, taken out by the reading process."""

import io
import zipfile
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest import Budget, ReadingWorker


def zipped(folder: Path, **members: bytes) -> Path:
    """A zip of these files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    path = folder / "a.zip"
    path.write_bytes(data.getvalue())
    return path


@pytest.fixture
def into(tmp_path: Path) -> Path:
    """A folder for what is taken out."""
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


def test_bytes_come_out_as_they_went_in(worker: ReadingWorker, tmp_path: Path, into: Path) -> None:
    large = bytes(range(256)) * 40_000
    path = zipped(tmp_path, a=large, b=b"", c=b"text")

    found = worker.unpack(path, path.name, into, Budget())

    assert [one.name for one in found] == ["a", "b", "c"]
    assert [one.path.read_bytes() for one in found if one.path] == [large, b"", b"text"]
    text = tmp_path / "after.txt"
    text.write_bytes(b"The next file.")
    assert worker.read(text, text.name).text.text == "The next file."


@pytest.mark.parametrize("budget", [Budget(members=2), Budget(bytes=150)])
def test_what_comes_out_has_an_end(
    worker: ReadingWorker, tmp_path: Path, into: Path, budget: Budget
) -> None:
    path = zipped(tmp_path, **{f"{n}.txt": b"x" * 60 for n in range(9)})

    found = worker.unpack(path, path.name, into, budget)

    assert [one.name for one in found] == ["0.txt", "1.txt", "a.zip"]
    assert found[-1].error is not None
    assert found[-1].error.code == "file_unpacks_too_large"
    again = into / "again"
    again.mkdir()
    assert [one.name for one in worker.unpack(path, path.name, again, Budget())][8:] == ["8.txt"]


def test_what_holds_no_files_gives_none(worker: ReadingWorker, tmp_path: Path, into: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")

    assert worker.unpack(path, path.name, into, Budget()) == []


def test_what_cannot_be_opened_says_why(worker: ReadingWorker, tmp_path: Path, into: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"PK\x03\x04")

    with pytest.raises(UnreadableFileError) as caught:
        worker.unpack(path, path.name, into, Budget())
    assert caught.value.code == "file_truncated"


def test_a_folder_that_cannot_be_written_to_is_an_error_of_the_disk(
    worker: ReadingWorker, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="No such file"):
        worker.unpack(zipped(tmp_path, a=b"x"), "a.zip", tmp_path / "none", Budget())
    assert worker.process_id is None
