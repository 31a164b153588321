"""Whether a folder lies on another machine: there locks and syncs hold less than they promise.

SQLite says of itself that its locks fail on many network file systems (https://sqlite.org/faq.html,
question 5). Nothing is forbidden because of it; a person is told.
"""

import sys
from pathlib import Path

#: File systems whose files are another machine's, as Linux names them.
_NETWORKS = frozenset(
    "nfs nfs4 cifs smb smbfs smb3 ncpfs afs auristorfs coda ceph glusterfs lustre gpfs gfs gfs2"
    " ocfs2 beegfs orangefs davfs davfs2 acfs".split()
)
#: The same of those that a program of the user's serves: ``fuse.sshfs``.
_SERVED = frozenset(
    "sshfs rclone davfs davfs2 webdavfs curlftpfs smbnetfs glusterfs cephfs ceph s3fs gcsfuse"
    " gvfsd-fuse google-drive-ocamlfuse onedriver juicefs seaweedfs lustre mergerfs-nfs".split()
)


def network_of(folder: Path) -> str:
    """The name of the network file system that a folder lies on; empty: none is known of."""
    try:
        return _network_of(folder.resolve())
    except OSError:
        return ""


def network_in(mounts: str, folder: Path) -> str:
    """The same by the text of ``/proc/self/mounts``, in which a later mount hides an earlier."""
    found, depth = "", -1
    for row in mounts.splitlines():
        parts = row.split(" ")
        if len(parts) < 3:
            continue
        place = Path(_unescaped(parts[1]))
        if folder.is_relative_to(place) and len(place.parts) >= depth:
            found, depth = parts[2], len(place.parts)
    return found if is_network(found) else ""


def is_network(kind: str) -> bool:
    """Whether a file system of that name is another machine's."""
    outer, _, inner = kind.lower().partition(".")
    return outer in _NETWORKS or (outer in {"fuse", "fuseblk"} and inner in _SERVED)


def _unescaped(text: str) -> str:
    """Spaces and the like are written as a backslash and three octal digits."""
    for code in ("040", "011", "012", "134"):
        text = text.replace(f"\\{code}", chr(int(code, 8)))
    return text


if sys.platform == "win32":
    import ctypes

    _REMOTE = 4

    def _network_of(folder: Path) -> str:
        if str(folder).startswith("\\\\"):
            return "smb"
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        return "smb" if kind == _REMOTE else ""
elif sys.platform == "darwin":
    import ctypes
    import os

    _LOCAL = 0x1000

    class _StatFs(ctypes.Structure):
        """``struct statfs`` of macOS with 64-bit inodes."""

        _fields_ = (
            ("bsize", ctypes.c_uint32), ("iosize", ctypes.c_int32),
            ("counts", ctypes.c_uint64 * 5), ("fsid", ctypes.c_int32 * 2),
            ("owner", ctypes.c_uint32), ("type", ctypes.c_uint32), ("flags", ctypes.c_uint32),
            ("subtype", ctypes.c_uint32), ("name", ctypes.c_char * 16),
            ("rest", ctypes.c_char * 4096),
        )  # fmt: skip

    def _network_of(folder: Path) -> str:
        library, found = ctypes.CDLL(None), _StatFs()
        call = getattr(library, "statfs$INODE64", library.statfs)
        if call(os.fsencode(folder), ctypes.byref(found)) or found.flags & _LOCAL:
            return ""
        return str(found.name.decode("ascii", "replace")) or "network"
else:

    def _network_of(folder: Path) -> str:
        mounts = Path("/proc/self/mounts")
        return network_in(mounts.read_text(encoding="utf-8", errors="replace"), folder)
