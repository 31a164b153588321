"""``new``: makes an empty archive."""

from argparse import Namespace

from db import Archive
from viewer.commands.output import one_line


def run(arguments: Namespace) -> int:
    """Make the archive; say where it is."""
    with Archive.create(arguments.archive, arguments.title) as archive:
        print(one_line(f"Made “{archive.info.title}” in {archive.paths.root}."))
    return 0
