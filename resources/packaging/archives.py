"""Archives that are the same bytes whenever and wherever they are made: .tar.xz and .deb.

Files lie in the order of their names and belong to root; every moment is the one that is given.
"""

import io
import lzma
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_DIRECTORY, _FILE, _PROGRAM = 0o755, 0o644, 0o755
#: xz can look for calls in programs and libraries of that machine, which saves a tenth.
_FILTERS = {"amd64": lzma.FILTER_X86}


@dataclass(frozen=True)
class Entry:
    """One thing in an archive: bytes, a file on the disk, or a link."""

    place: str  # without a slash at its beginning
    content: bytes | Path = b""
    link: str = ""
    is_program: bool = False

    @property
    def size(self) -> int:
        """Its bytes; a link has none."""
        return self.content.stat().st_size if isinstance(self.content, Path) else len(self.content)


def entries_below(folder: Path, place: str) -> list[Entry]:
    """All files and links of a folder, to lie below a place."""
    found = []
    for path in sorted(folder.rglob("*")):
        target = f"{place}/{path.relative_to(folder).as_posix()}"
        if path.is_symlink():
            found.append(Entry(target, link=str(path.readlink())))
        elif path.is_file():
            found.append(Entry(target, path, is_program=_runs(path)))
    return found


def _runs(path: Path) -> bool:
    """Whether it is to be run: libraries are only loaded."""
    return bool(path.stat().st_mode & 0o100) and ".so" not in path.name and path.suffix == ""


def tar(entries: Iterable[Entry], moment: int, prefix: str = "") -> bytes:
    """A tar of the entries and of all folders above them."""
    by_place = {entry.place: entry for entry in entries}
    folders = {str(above) for place in by_place for above in Path(place).parents} - {"."}
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as archive:
        if prefix:
            archive.addfile(_head(prefix, moment, tarfile.DIRTYPE, _DIRECTORY))
        for place in sorted(by_place.keys() | folders):
            if place in by_place:
                _add(archive, by_place[place], moment, prefix)
            else:
                archive.addfile(_head(f"{prefix}{place}", moment, tarfile.DIRTYPE, _DIRECTORY))
    return made.getvalue()


def _add(archive: tarfile.TarFile, entry: Entry, moment: int, prefix: str) -> None:
    place = f"{prefix}{entry.place}"
    if entry.link:
        head = _head(place, moment, tarfile.SYMTYPE, 0o777)
        head.linkname = entry.link
        archive.addfile(head)
        return
    head = _head(place, moment, tarfile.REGTYPE, _PROGRAM if entry.is_program else _FILE)
    content = entry.content.read_bytes() if isinstance(entry.content, Path) else entry.content
    head.size = len(content)
    archive.addfile(head, io.BytesIO(content))


def _head(place: str, moment: int, kind: bytes, mode: int) -> tarfile.TarInfo:
    head = tarfile.TarInfo(place)
    head.type, head.mode, head.mtime = kind, mode, moment
    head.uname = head.gname = "root"
    return head


def xz(content: bytes, architecture: str) -> bytes:
    """The content compressed as far as xz goes."""
    chain: list[dict[str, int]] = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
    if architecture in _FILTERS:
        chain.insert(0, {"id": _FILTERS[architecture]})
    return lzma.compress(content, lzma.FORMAT_XZ, lzma.CHECK_CRC64, filters=chain)


def deb(control: list[Entry], data: list[Entry], moment: int, architecture: str) -> bytes:
    """A package of Debian: three files in an archive of ar's kind."""
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", xz(tar(control, moment, "./"), architecture="")),
        ("data.tar.xz", xz(tar(data, moment, "./"), architecture)),
    ]
    made = b"!<arch>\n"
    for name, content in members:
        head = f"{name:<16}{moment:<12}{0:<6}{0:<6}{0o100644:<8o}{len(content):<10}`\n"
        made += head.encode("ascii") + content + b"\n" * (len(content) % 2)
    return made
