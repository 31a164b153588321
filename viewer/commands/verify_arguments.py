"""What ``verify`` can be told."""

import argparse
from pathlib import Path


def add_verify(verify: argparse.ArgumentParser) -> None:
    """The archive, or a backup to prove; how thoroughly."""
    verify.add_argument(
        "archive", metavar="ARCHIVE", type=Path, nargs="?", help="the archive's folder"
    )
    verify.add_argument(
        "--full", action="store_true", help="also hash every original, record and backup"
    )
    verify.add_argument(
        "--backup",
        metavar="BACKUP",
        type=Path,
        help="prove a backup: restore it into a scratch folder, verify that, remove it",
    )
    verify.add_argument(
        "--backups",
        metavar="FOLDER",
        type=Path,
        help="with --full: a second place of the archive's backups",
    )
