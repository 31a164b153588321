"""``as-of``: makes an archive of what was known on a day."""

from argparse import Namespace

from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, say
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Make it and say how many records it holds; its folder goes to stdout."""
    with open_to_read(arguments.archive) as archive, ProgressLine("Gathering") as progress:
        records = archive.history.as_of(arguments.moment, arguments.folder, progress)
    print(arguments.folder)
    say(f"{number(records, 'record', 'records')} as of {arguments.moment}.")
    return 0
