"""``tag``: puts tags on a record, or takes them away, as one event that can be undone."""

from argparse import Namespace

from db import Archive
from viewer.commands.output import print_json, say


def run(arguments: Namespace) -> int:
    """Change the tags of one record, and print those that it has now."""
    with Archive.open(arguments.archive) as archive:
        record = archive.show(arguments.record, arguments.language).id
        add, remove = ((), arguments.tags) if arguments.remove else (arguments.tags, ())
        event = archive.annotations.tag([record], add, remove)
        own = archive.annotations.of([record]).get(record)
    tags = [] if own is None else list(own.tags)
    if arguments.json:
        print_json({"id": record, "tags": tags, "event": event})
        return 0
    for tag in tags:
        print(tag, flush=True)
    say("Nothing was changed: it is so already." if event is None else f"Event {event}.")
    return 0
