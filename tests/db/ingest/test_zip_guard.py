"""Packages that lie, hide or swell."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest import zip_guard
from db.ingest.reader import Source
from db.ingest.zip_guard import Package


def package(folder: Path, entries: dict[str, bytes]) -> Source:
    path = folder / "made.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            made.writestr(name, data)
    return Source(path, "made.docx")


def code_of(opening: Callable[[], object]) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        opening()
    return caught.value.code


def test_an_honest_package_is_opened(tmp_path: Path) -> None:
    with Package(package(tmp_path, {"a/b.xml": b"text"})) as opened:
        assert opened.has("a/b.xml")
        assert not opened.has("b.xml")
        assert opened.read("a/b.xml") == b"text"


@pytest.mark.parametrize(
    "name", ["../a", "a/../../b", "/etc/a", "\\a", "a\\..\\b", "C:\\a", "c:a", "//host/a"]
)
def test_names_that_leave_the_package_are_hostile(tmp_path: Path, name: str) -> None:
    source = package(tmp_path, {"a.xml": b"", name: b"x"})

    assert code_of(lambda: Package(source)) == "file_hostile"


def test_two_entries_of_one_name_are_hostile(tmp_path: Path) -> None:
    source = package(tmp_path, {"word/document.xml": b"a", "word/Document.xml": b"b"})

    assert code_of(lambda: Package(source)) == "file_hostile"


def test_a_large_ratio_is_refused(tmp_path: Path) -> None:
    source = package(tmp_path, {"a.xml": b" " * 5_000_000})

    assert code_of(lambda: Package(source)) == "file_unpacks_too_large"


def test_a_small_part_may_have_a_large_ratio(tmp_path: Path) -> None:
    with Package(package(tmp_path, {"a.xml": b" " * 500_000})) as opened:
        assert len(opened.read("a.xml")) == 500_000


def test_too_many_entries_are_refused(tmp_path: Path) -> None:
    source = package(tmp_path, {f"{number}": b"" for number in range(5_001)})

    assert code_of(lambda: Package(source)) == "file_unpacks_too_large"


def test_a_lying_table_of_contents_is_found_while_inflating(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = package(tmp_path, {"a.xml": b"x" * 100_000})
    monkeypatch.setattr(zip_guard, "MAX_UNPACKED_BYTES", 50_000)
    data = bytearray(source.path.read_bytes())
    # The size that the central directory claims: 24 bytes into its entry.
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 1_000)
    source.path.write_bytes(data)

    with Package(source) as opened:
        assert code_of(lambda: opened.read("a.xml")) == "file_truncated"


def test_the_unpacked_total_is_measured_over_all_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_guard, "MAX_UNPACKED_BYTES", 250)
    with Package(package(tmp_path, {"a": b"x" * 100, "b": b"y" * 100})) as opened:
        opened.read("a")
        opened.read("b")
        assert code_of(lambda: opened.read("a")) == "file_unpacks_too_large"


def test_an_encrypted_entry_is_told(tmp_path: Path) -> None:
    source = package(tmp_path, {"a.xml": b"x"})
    data = bytearray(source.path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    source.path.write_bytes(data)

    assert code_of(lambda: Package(source)) == "file_encrypted"


@pytest.mark.parametrize("before", [b"", b"x" * 70_000])
def test_a_misformed_name_spoils_a_document_and_no_files(tmp_path: Path, before: bytes) -> None:
    source = package(tmp_path, {"a.txt": b"first", "ü.txt": b"second" * 99, "я.txt": b"third"})
    made = source.path.read_bytes().replace("ü".encode(), b"\xff\xfe")
    source.path.write_bytes(before + made)

    assert code_of(lambda: Package(source)) == "file_truncated"
    with Package(source, one_document=False) as opened:
        entries = opened.entries()
        assert [opened.name_of(one) for one in entries] == ["a.txt", "��.txt", "я.txt"]
        assert [opened.read(one) for one in entries] == [b"first", b"second" * 99, b"third"]
