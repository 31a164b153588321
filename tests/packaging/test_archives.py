"""Packages that are the same bytes each time, and what is in them."""

import io
import lzma
import os
import tarfile
from pathlib import Path

import pytest

from resources.packaging import debian, sizes
from resources.packaging.archives import Entry, deb, entries_below, tar, xz
from resources.packaging.elf import Needs, parse
from resources.packaging.sharing import Facts

_FACTS = Facts("1.2.3", "amd64", 1_700_000_000, "# Changes\n")
_DUMP = """\
  NEEDED               libstdc++.so.6
  NEEDED               libc.so.6
  NEEDED               libfoo-1.so.0

Version References:
  required from libc.so.6:
    0x06969197 0x00 03 GLIBC_2.17
    0x0d696918 0x00 02 GLIBC_2.4
  required from libstdc++.so.6:
    0x08922974 0x00 05 GLIBCXX_3.4.29
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as a build leaves it."""
    made = tmp_path / "built"
    (made / "_internal").mkdir(parents=True)
    (made / "program").write_bytes(b"run me")
    (made / "program").chmod(0o755)
    (made / "_internal" / "libone.so.1").write_bytes(b"load me")
    (made / "_internal" / "libone.so.1").chmod(0o755)
    (made / "_internal" / "libone.so").symlink_to("libone.so.1")
    return made


def test_a_tar_tells_nothing_of_who_made_it_when(folder: Path) -> None:
    first = tar(entries_below(folder, "usr/lib/x"), 1_700_000_000)
    os.utime(folder / "program", (0, 0))
    (folder / "_internal" / "libone.so.1").chmod(0o700)
    assert tar(list(reversed(entries_below(folder, "usr/lib/x"))), 1_700_000_000) == first
    with tarfile.open(fileobj=io.BytesIO(first)) as archive:
        members = archive.getmembers()
    assert [one.name for one in members] == sorted(one.name for one in members)
    assert {(one.uid, one.gid, one.uname, one.mtime) for one in members} == {
        (0, 0, "root", 1_700_000_000)
    }
    modes = {one.name: one.mode for one in members if one.isfile()}
    assert modes == {"usr/lib/x/program": 0o755, "usr/lib/x/_internal/libone.so.1": 0o644}


def test_a_deb_is_three_members_that_begin_at_even_places() -> None:
    entries = [Entry("usr/share/one", b"odd")]
    made = deb([Entry("control", b"Package: one\n")], entries, 1_700_000_000, "amd64")
    assert deb([Entry("control", b"Package: one\n")], entries, 1_700_000_000, "amd64") == made
    at, found = 8, {}
    while at < len(made):
        head = made[at : at + 60]
        size = int(head[48:58])
        found[head[:16].decode().strip()] = made[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    assert list(found) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    assert found["debian-binary"] == b"2.0\n"
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(found["data.tar.xz"]))) as archive:
        assert archive.getnames() == [".", "./usr", "./usr/share", "./usr/share/one"]


@pytest.mark.parametrize("architecture", ["amd64", "arm64", ""])
def test_what_is_compressed_comes_back(architecture: str) -> None:
    content = bytes(range(256)) * 40
    assert lzma.decompress(xz(content, architecture)) == content


def test_what_a_library_asks_for_is_read() -> None:
    needs = parse(_DUMP)
    assert needs.libraries == {"libstdc++.so.6", "libc.so.6", "libfoo-1.so.0"}
    assert needs.newest("GLIBC") == (2, 17)
    assert needs.newest("GLIBCXX") == (3, 4, 29)


def test_dependencies_are_the_packages_of_what_is_not_carried() -> None:
    assert debian.packages_of(parse(_DUMP), {"libfoo-1.so.0"}) == [
        "libc6 (>= 2.17)",
        "libstdc++6 (>= 11)",
        "xkb-data",
    ]


def test_a_library_of_no_known_package_stops_the_build() -> None:
    with pytest.raises(LookupError, match=r"libfoo-1\.so\.0"):
        debian.packages_of(parse(_DUMP), set())
    assert debian.packages_of(Needs(frozenset(), frozenset()), set()) == ["xkb-data"]


def test_the_card_of_a_package_is_in_the_form_that_debian_reads() -> None:
    card = debian.control_file([Entry("a", b"x" * 1025)], ["libc6 (>= 2.17)"], _FACTS)
    assert "Version: 1.2.3\nArchitecture: amd64\n" in card
    assert "Installed-Size: 2\n" in card
    assert "Depends: libc6 (>= 2.17)\n" in card
    assert all(line.startswith(" ") or ": " in line for line in card.splitlines())


@pytest.mark.parametrize(("size", "fits"), [(134_999_999, True), (135_100_000, False)])
def test_what_is_too_large_is_said(size: int, fits: bool) -> None:
    assert (sizes.complaint("The folder", size, sizes.FOLDER[False]) == "") is fits


def test_a_folder_is_as_large_as_its_files(folder: Path) -> None:
    assert sizes.folder_size(folder) == len(b"run me") + len(b"load me")
