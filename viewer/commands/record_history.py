"""``history``: the versions of a record, and what each changed."""

from argparse import Namespace
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from db import Archive
from db.model.history import FieldChange, RecordVersion
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, one_line, print_facts, print_json, say, wrap

Changed = tuple[RecordVersion, tuple[FieldChange, ...]]


def run(arguments: Namespace) -> int:
    """Print them, the newest first."""
    with open_to_read(arguments.archive) as archive:
        record = archive.history.record(arguments.id, arguments.language)
        versions = list(_versions(archive, record.id, arguments.language))
    if arguments.json:
        listed = [_version(version, changes) for version, changes in versions]
        print_json(
            {"id": record.id, "type": record.type, "label": record.label, "versions": listed}
        )
        return 0
    print_facts([(record.type.replace("_", " ").capitalize(), record.id), ("Name", record.label)])
    for version, changes in versions:
        print()
        _print(version, changes)
    say(f"{number(len(versions), 'version', 'versions')}.")
    return 0


def _versions(archive: Archive, record_id: str, language: str) -> Iterator[Changed]:
    """Each version with what it changed; the first one changed nothing that was there."""
    history = archive.history
    versions = history.versions(record_id)
    for newer, older in pairwise(versions):
        compared = history.compare(record_id, older.version, newer.version, language)
        yield newer, compared.changes
    yield versions[-1], ()


def _version(version: RecordVersion, changes: tuple[FieldChange, ...]) -> dict[str, Any]:
    return {
        "version": version.version,
        "event": version.event,
        "at": version.at,
        "who": version.who,
        "what": version.what,
        "reason": version.reason,
        "deleted": version.deleted,
        "erased_by": version.erased_by,
        "changes": [
            {
                "field": one.key.field,
                "language": one.key.language,
                "about": one.key.about,
                "before": one.before,
                "after": one.after,
            }
            for one in changes
        ],
    }


def _print(version: RecordVersion, changes: tuple[FieldChange, ...]) -> None:
    print_facts(
        [
            ("Version", f"{version.version}{' (in the recycle bin)' if version.deleted else ''}"),
            ("At", version.at),
            ("By", version.who),
            ("What", f"{version.what.replace('_', ' ')} (event {version.event})"),
            ("Reason", version.reason),
            ("Content", f"erased by act {version.erased_by}" if version.erased_by else ""),
        ]
    )
    for one in changes:
        key = one.key
        about = ", ".join(part for part in (key.language, one_line(key.about)) if part)
        print(f"  {key.field.replace('_', ' ')}{f' ({about})' if about else ''}")
        for sign, text in (("-", one.before), ("+", one.after)):
            for line in wrap(one_line(text), 6) if text else ():
                print(f"    {sign} {line}")
