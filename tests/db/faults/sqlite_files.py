"""What SQLite does to files, seen from within the process: its own file layer tells each step.

SQLite writes with its own C code, which no audit hook of Python sees. Its layer for files is a
table of functions that may be put others in place of (https://sqlite.org/vfs.html); so no tracer
and no file system of ours is needed. For children only: a process cannot get rid of it again.
"""

import _sqlite3
import ctypes as c
import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

_OK, _FULL = 0, 13
_IOERR_WRITE, _IOERR_FSYNC, _IOERR_TRUNCATE, _IOERR_DELETE, _CANTOPEN = 778, 1034, 1546, 2570, 14
_OPEN_CREATE = 0x4

#: Told kind, path, offset or size, and data before each step; may raise OSError to refuse it.
Tell = Callable[[str, str, int, bytes], None]

_Pointer = c.c_void_p
_Open = c.CFUNCTYPE(c.c_int, _Pointer, _Pointer, _Pointer, c.c_int, _Pointer)
_Delete = c.CFUNCTYPE(c.c_int, _Pointer, _Pointer, c.c_int)
_Write = c.CFUNCTYPE(c.c_int, _Pointer, _Pointer, c.c_int, c.c_int64)
_Truncate = c.CFUNCTYPE(c.c_int, _Pointer, c.c_int64)
_Sync = c.CFUNCTYPE(c.c_int, _Pointer, c.c_int)
_GetCall = c.CFUNCTYPE(_Pointer, _Pointer, c.c_char_p)
_SetCall = c.CFUNCTYPE(c.c_int, _Pointer, c.c_char_p, _Pointer)
_OpenFolder = c.CFUNCTYPE(c.c_int, c.c_char_p, _Pointer)


class _Vfs(c.Structure):
    _fields_ = [
        ("version", c.c_int), ("file_size", c.c_int), ("longest_path", c.c_int),
        ("next", _Pointer), ("name", c.c_char_p), ("own", _Pointer),
        ("open", _Pointer), ("delete", _Pointer),
        *((f"unused{n}", _Pointer) for n in range(11)),
        ("set_call", _Pointer), ("get_call", _Pointer), ("next_call", _Pointer),
    ]  # fmt: skip


class _Methods(c.Structure):
    _fields_ = [
        ("version", c.c_int), ("close", _Pointer), ("read", _Pointer), ("write", _Pointer),
        ("truncate", _Pointer), ("sync", _Pointer), *((f"unused{n}", _Pointer) for n in range(13)),
    ]  # fmt: skip


class _File(c.Structure):
    _fields_ = [("methods", c.POINTER(_Methods))]


class SqliteFiles:
    """The steps of SQLite in this process, from now on."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._paths: dict[int, str] = {}
        self._kept: list[Any] = []  # SQLite holds bare pointers to them
        self._methods: dict[int, Any] = {}
        library = c.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = c.POINTER(_Vfs)
        vfs = library.sqlite3_vfs_find(None).contents
        self._open, self._delete = _Open(vfs.open), _Delete(vfs.delete)
        vfs.open, vfs.delete = (
            self._pointer(_Open(self._opening)),
            self._pointer(_Delete(self._deleting)),
        )
        get, put = _GetCall(vfs.get_call), _SetCall(vfs.set_call)
        self._open_folder = _OpenFolder(get(c.addressof(vfs), b"openDirectory"))
        put(c.addressof(vfs), b"openDirectory", self._pointer(_OpenFolder(self._opening_folder)))

    def _pointer(self, function: Any) -> int | None:
        self._kept.append(function)
        return c.cast(function, _Pointer).value

    def _refused(self, code: int, kind: str, path: str, at: int = 0, data: bytes = b"") -> int:
        """What SQLite is told: all is well, or which step of it the disk has refused."""
        try:
            self._tell(kind, path, at, data)
        except OSError as error:
            return _FULL if error.errno == errno.ENOSPC and kind in {"write", "truncate"} else code
        return _OK

    def _opening(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = c.string_at(name).decode() if name else ""
        is_new = bool(path) and flags & _OPEN_CREATE and not Path(path).exists()
        if is_new and (code := self._refused(_CANTOPEN, "create", path)):
            c.cast(file, c.POINTER(_File)).contents.methods = None
            return code
        code = int(self._open(vfs, name, file, flags, out))
        opened = c.cast(file, c.POINTER(_File)).contents
        if code == _OK and path and opened.methods:
            self._paths[file] = path
            opened.methods = self._watched(opened.methods)
        return code

    def _watched(self, methods: Any) -> Any:
        """The same functions with ours in the place of three; one copy of each table."""
        place = c.addressof(methods.contents)
        if place not in self._methods:
            old = methods.contents
            new = _Methods.from_buffer_copy(old)
            write, truncate, sync = _Write(old.write), _Truncate(old.truncate), _Sync(old.sync)

            def writing(file: int, data: int, count: int, at: int) -> int:
                content = c.string_at(data, count)
                code = self._refused(_IOERR_WRITE, "write", self._paths[file], at, content)
                return code or int(write(file, data, count, at))

            def truncating(file: int, size: int) -> int:
                code = self._refused(_IOERR_TRUNCATE, "truncate", self._paths[file], size)
                return code or int(truncate(file, size))

            def syncing(file: int, flags: int) -> int:
                code = self._refused(_IOERR_FSYNC, "sync", self._paths[file])
                return code or int(sync(file, flags))

            new.write = self._pointer(_Write(writing))
            new.truncate = self._pointer(_Truncate(truncating))
            new.sync = self._pointer(_Sync(syncing))
            self._methods[place] = c.pointer(new)
        return self._methods[place]

    def _deleting(self, vfs: int, name: int, sync: int) -> int:
        path = c.string_at(name).decode()
        if not Path(path).exists():
            return int(self._delete(vfs, name, sync))
        return self._refused(_IOERR_DELETE, "remove", path) or int(self._delete(vfs, name, sync))

    def _opening_folder(self, name: bytes, handle: int) -> int:
        """SQLite opens a folder for one thing only: to force its entries to the disk."""
        code = self._refused(_CANTOPEN, "sync folder", str(Path(name.decode()).parent))
        return code or int(self._open_folder(name, handle))
