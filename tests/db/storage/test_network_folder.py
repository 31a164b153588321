"""Folders of other machines are known by what the system says of them."""

from pathlib import Path

import pytest

from db.storage.network_folder import is_network, network_in, network_of

MOUNTS = r"""
overlay / overlay rw,relatime 0 0
server:/export /mnt/nfs nfs4 rw,vers=4.2 0 0
//nas/share /mnt/smb\040share cifs rw 0 0
user@host:/home /home/anna/far fuse.sshfs rw 0 0
/dev/sdb1 /mnt/nfs/local ext4 rw 0 0
/dev/sdc1 /mnt/hidden ext4 rw 0 0
server:/other /mnt/hidden nfs rw 0 0
/dev/sdd1 /mnt/ntfs fuseblk rw 0 0
half
"""


@pytest.mark.parametrize(
    ("folder", "found"),
    [
        ("/home/anna/A.archive", ""),
        ("/mnt/nfs/A.archive", "nfs4"),
        ("/mnt/nfs", "nfs4"),
        ("/mnt/nfs2/A.archive", ""),
        ("/mnt/smb share/A.archive", "cifs"),
        ("/home/anna/far/A.archive", "fuse.sshfs"),
        ("/mnt/nfs/local/A.archive", ""),
        ("/mnt/hidden/A.archive", "nfs"),
        ("/mnt/ntfs/A.archive", ""),
    ],
)
def test_the_deepest_and_last_mount_decides(folder: str, found: str) -> None:
    assert network_in(MOUNTS, Path(folder)) == found


def test_what_is_of_this_machine_is_no_network() -> None:
    assert not any(
        map(is_network, ("ext4", "tmpfs", "fuse.gocryptfs", "fuse", "9p", "", "overlay"))
    )
    assert all(map(is_network, ("nfs", "CIFS", "smb3", "fuse.rclone")))


def test_a_folder_of_a_test_is_this_machines(tmp_path: Path) -> None:
    assert network_of(tmp_path) == ""
    assert network_of(tmp_path / "not there") == ""
