"""Opens a zip package without trusting it: counts, sizes, ratios and names. Knows no document."""

import lzma
import struct
import zipfile
import zlib
from contextlib import ExitStack
from types import TracebackType
from typing import Final

from db.ingest.limits import MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES
from db.ingest.reader import Source
from db.ingest.zip_marks import Directory, Unmarked
from db.ingest.zip_names import member_name

_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_END64_LOCATOR: Final = b"PK\x06\x07"
_END64: Final = b"PK\x06\x06"
#: A central directory of ``MAX_ENTRIES`` entries with long names and extra fields (bytes).
_MAX_DIRECTORY: Final = MAX_ENTRIES * 1024
#: So much may unpack from anything: small packages of blanks have a large ratio and do no harm.
_HARMLESS: Final = 1024**2
_CHUNK: Final = 256 * 1024
_ENCRYPTED: Final = 0x1
#: What the ways of compressing raise over damaged bytes, and a name that is no UTF-8.
_DAMAGED: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, UnicodeDecodeError)


def check_directory(source: Source) -> Directory:
    """Refuse a package whose table of contents alone would be too much to read.

    Raises ``file_truncated`` if there is no table, ``file_unpacks_too_large`` if it is too large.
    """
    size = source.path.stat().st_size
    with source.path.open("rb") as file:
        before = max(size - _END_BYTES - 0xFFFF - 76, 0)
        file.seek(before)
        tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise source.unreadable("file_truncated")
    entries, directory, offset = struct.unpack_from("<HII", tail, at + 10)
    end = before + at
    # The 64-bit record counts wherever there is one, whatever the short record says.
    if tail[at - 20 : at - 16] == _END64_LOCATOR and tail[at - 76 : at - 72] == _END64:
        entries, directory, offset = struct.unpack_from("<QQQ", tail, at - 76 + 32)
        end -= 76
    if entries > MAX_ENTRIES or directory > _MAX_DIRECTORY:
        raise source.unreadable("file_unpacks_too_large")
    start = end - directory
    return Directory(start, directory, start - offset)


class Package:
    """An open zip package that has passed the checks. Parts are measured while they inflate.

    ``one_document`` says that its parts find each other by their names: then no two may be alike,
    and a part that may not be read spoils it all. In a package of files only its own reading fails.
    Raises ``file_hostile`` (names that leave the package, names twice), ``file_encrypted``,
    ``file_unpacks_too_large`` and ``file_truncated``.
    """

    def __init__(self, source: Source, *, one_document: bool = True) -> None:
        self._source = source
        self._one_document = one_document
        self._left = MAX_UNPACKED_BYTES
        directory = check_directory(source)
        with ExitStack() as closing:
            try:
                # A misformed name spoils a document, in a package of files not even its own file.
                file = source.path.open("rb") if one_document else Unmarked(source.path, directory)
                closing.enter_context(file)
                self._file = file
                self._zip = closing.enter_context(zipfile.ZipFile(file))
            except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
                raise source.unreadable("file_truncated") from error
            self._check_entries()
            self._open = closing.pop_all()

    def __enter__(self) -> "Package":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def _check_entries(self) -> None:
        entries = self._zip.infolist()
        packed = self._source.path.stat().st_size
        faults = [_fault(entry) for entry in entries]
        unpacked = sum(
            entry.file_size
            for entry, fault in zip(entries, faults, strict=True)
            if self._one_document or not fault
        )
        if (
            len(entries) > MAX_ENTRIES
            or unpacked > MAX_UNPACKED_BYTES
            or unpacked > max(packed * MAX_RATIO, _HARMLESS)
        ):
            raise self._source.unreadable("file_unpacks_too_large")
        if not self._one_document:
            return
        for code in ("file_unpacks_too_large", "file_hostile", "file_encrypted"):
            if code in faults:
                raise self._source.unreadable(code)
        names = [entry.filename.lower() for entry in entries]
        if len(set(names)) < len(names):
            raise self._source.unreadable("file_hostile")

    def entries(self) -> list[zipfile.ZipInfo]:
        """The table of contents."""
        return self._zip.infolist()

    def name_of(self, entry: zipfile.ZipInfo) -> str:
        """The name of a file, as the program that packed it meant."""
        misformed = isinstance(self._file, Unmarked) and self._file.is_misformed(entry)
        return member_name(entry, misformed=misformed)

    def has(self, name: str) -> bool:
        """True if there is a part of that name."""
        return name in self._zip.NameToInfo

    def read(self, name: str | zipfile.ZipInfo) -> bytes:
        """The bytes of a part, by its name or by its entry in the table of contents."""
        chunks: list[bytes] = []
        entry = self._zip.getinfo(name) if isinstance(name, str) else name
        if fault := _fault(entry):
            raise self._source.unreadable(fault)
        try:
            with self._zip.open(entry) as part:
                while chunk := part.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise self._source.unreadable("file_unpacks_too_large")
                    chunks.append(chunk)
        except _DAMAGED as error:
            raise self._source.unreadable("file_truncated") from error
        except NotImplementedError as error:
            raise self._source.unreadable("file_unsupported", format="zip") from error
        except OSError as error:
            if error.errno is not None:  # the disk's; that of damaged bytes has no number
                raise
            raise self._source.unreadable("file_truncated") from error
        return b"".join(chunks)


def _fault(entry: zipfile.ZipInfo) -> str:
    """Why a part may not be read, by its line in the table of contents; ``""`` if it may."""
    if entry.file_size > max(entry.compress_size * MAX_RATIO, _HARMLESS):
        return "file_unpacks_too_large"
    if _leaves_package(entry.filename):
        return "file_hostile"
    return "file_encrypted" if entry.flag_bits & _ENCRYPTED else ""


def _leaves_package(name: str) -> bool:
    """True for a name that means a place outside: absolute, on a drive, or through ``..``."""
    path = name.replace("\\", "/")
    on_drive = len(path) > 1 and path[1] == ":"
    return not path or path.startswith("/") or on_drive or ".." in path.split("/")
