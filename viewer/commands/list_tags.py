"""``tags``: lists tags and what bears them; renames, merges or removes one on all records."""

from argparse import Namespace

from db import Archive
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, print_columns, print_json, say


def run(arguments: Namespace) -> int:
    """List, or change a tag wherever it is."""
    if arguments.rename or arguments.remove is not None:
        return _change(arguments)
    with open_to_read(arguments.archive) as archive:
        if arguments.of is not None:
            return _list_records(archive, arguments)
        tags = archive.annotations.tags()
    if arguments.json:
        print_json([{"tag": tag.text, "records": tag.records} for tag in tags])
        return 0
    if tags:
        print_columns([(str(tag.records), tag.text) for tag in tags], ("RECORDS", "TAG"))
    say(f"{number(len(tags), 'tag', 'tags')}.")
    return 0


def _list_records(archive: Archive, arguments: Namespace) -> int:
    found = archive.annotations.tagged(arguments.of, arguments.language)
    if arguments.json:
        print_json(
            [
                {"id": one.record.id, "type": one.record.type, "label": one.record.label}
                for one in found
            ]
        )
        return 0
    rows = [(one.record.id, one.record.type, one.record.label) for one in found]
    if rows:
        print_columns(rows, ("ID", "TYPE", "RECORD"))
    say(f"{number(len(rows), 'record', 'records')}.")
    return 0


def _change(arguments: Namespace) -> int:
    with Archive.open(arguments.archive) as archive:
        event: int | None
        if arguments.rename:
            event = archive.annotations.rename_tag(*arguments.rename)
        else:
            event = archive.annotations.remove_tag(arguments.remove)
    if arguments.json:
        print_json({"event": event})
    else:
        say("Nothing was changed: it is so already." if event is None else f"Event {event}.")
    return 0
