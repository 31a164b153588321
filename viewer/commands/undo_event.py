"""``undo``: takes an event of the log back; a second undo does it again."""

from argparse import Namespace

from db import Archive
from viewer.commands.output import print_json, say
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Undo one event and print the number of the undo."""
    with Archive.open(arguments.archive) as archive:
        with ProgressLine("Undoing") as progress:
            made = archive.history.undo(arguments.event, arguments.language, progress)
        head = archive.history.head()
    if arguments.json:
        print_json({"undone": arguments.event, "event": made, "head": head})
    else:
        print(made, flush=True)
        say(f"Event {arguments.event} was undone by event {made}; undo that one to do it again.")
    return 0
