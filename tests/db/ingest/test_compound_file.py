"""Opening compound files."""

import contextlib
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest.compound_file import CompoundFile
from db.ingest.reader import Source
from tests.db.ingest.compound import compound

MakeFile = Callable[[str, bytes], Path]
STREAMS = {"small": b"a" * 100, "Large": b"b" * 9_000, "folder/inner": b"c", "folder/none": b""}


@pytest.fixture
def opened(make_file: MakeFile) -> Callable[[bytes], CompoundFile]:
    """Open bytes as a compound file."""
    return lambda data: CompoundFile(Source(make_file("a.ole", data), "a.ole"))


def test_streams_by_their_paths(opened: Callable[[bytes], CompoundFile]) -> None:
    found = opened(compound(STREAMS))

    assert set(found.streams()) == {"small", "large", "folder/inner", "folder/none"}
    assert {path: found.read(path) for path in STREAMS} == STREAMS
    assert found.has("FOLDER")
    assert not found.has("inner")
    assert found.read("missing") == found.read("folder") == b""


def test_a_stream_that_ends_too_early_is_an_error(opened: Callable[[bytes], CompoundFile]) -> None:
    data = compound({"large": b"b" * 9_000})
    table = struct.unpack_from("<I", data, 76)[0]
    place = (table + 1) * 512
    broken = data[: place + 16] + struct.pack("<I", 0xFFFFFFFE) + data[place + 20 :]

    with pytest.raises(UnreadableFileError) as caught:
        opened(broken).read("large")
    assert caught.value.code == "file_truncated"


def test_chains_that_run_in_a_circle_end(opened: Callable[[bytes], CompoundFile]) -> None:
    data = bytearray(compound(STREAMS))
    table = (struct.unpack_from("<I", data, 76)[0] + 1) * 512
    for index in range(40):
        struct.pack_into("<I", data, table + 4 * index, index)
    with contextlib.suppress(UnreadableFileError):
        found = opened(bytes(data))
        for path in found.streams():
            found.read(path)


@pytest.mark.parametrize("end", [8, 100, 511])
def test_a_head_that_is_cut(opened: Callable[[bytes], CompoundFile], end: int) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        opened(compound(STREAMS)[:end])
    assert caught.value.code == "file_truncated"
