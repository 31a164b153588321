"""``log``: what was done in the archive, the newest first."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from db.model.history import ArchiveEvent
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, print_columns, print_json, say


def run(arguments: Namespace) -> int:
    """Print so many events, and the end of the log's chain."""
    with open_to_read(arguments.archive) as archive:
        events = archive.history.events(arguments.language, arguments.limit, arguments.before)
        head = archive.history.head()
    if arguments.json:
        print_json({"head": head, "events": [_event(one) for one in events]})
        return 0
    if events:
        rows = [(str(one.seq), one.at[:19], one.who, _what(one), _about(one)) for one in events]
        print_columns(rows, ("EVENT", "AT", "BY", "WHAT", "ABOUT"))
    say(f"{number(len(events), 'event', 'events')}. The end of the log is {head}.")
    return 0


def _event(event: ArchiveEvent) -> dict[str, Any]:
    record = event.record
    return {**asdict(event), "detail": dict(event.detail), "record": record and asdict(record)}


def _what(event: ArchiveEvent) -> str:
    redone = event.what == "undone" and event.detail.get("undid") == "undone"
    return "redone" if redone else event.what.replace("_", " ")


def _about(event: ArchiveEvent) -> str:
    facts = (str(event.detail.get(name, "")) for name in ("filename", "name"))
    label = event.record.label if event.record is not None else ""
    return " · ".join(dict.fromkeys(part for part in (label, *facts, event.reason) if part))
