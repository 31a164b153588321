"""``new``: makes an empty archive."""

from argparse import Namespace

from db import Archive


def run(arguments: Namespace) -> int:
    """Make the archive; say where it is."""
    with Archive.create(arguments.archive, arguments.title) as archive:
        print(f"Made “{archive.info.title}” in {archive.paths.root}.")
    return 0
