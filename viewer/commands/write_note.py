"""``note``: writes a note on a record or on words of a text; changes or deletes one."""

from argparse import Namespace
from dataclasses import asdict

from db import Archive
from db.model.annotations import Note
from viewer.commands.output import print_json, say


def run(arguments: Namespace) -> int:
    """One change of one note."""
    with Archive.open(arguments.archive) as archive:
        if arguments.delete:
            event: int | None = archive.annotations.delete(
                archive.annotations.note(arguments.record)
            )
            return _tell(arguments, event, arguments.record, None)
        if arguments.edit:
            note = archive.annotations.note(arguments.record)
            event = archive.annotations.edit(note, arguments.text)
            return _tell(arguments, event, note.id, archive.annotations.note(note.id))
        record = archive.show(arguments.record, arguments.language).id
        place = None
        if arguments.on:
            place = archive.annotations.place_of(record, arguments.on, arguments.document)
        note_id, event = archive.annotations.write(record, arguments.text, place)
        return _tell(arguments, event, note_id, archive.annotations.note(note_id))


def _tell(arguments: Namespace, event: int | None, note_id: str, note: Note | None) -> int:
    if arguments.json:
        print_json({"id": note_id, "event": event, "note": None if note is None else asdict(note)})
        return 0
    print(note_id, flush=True)
    say("Nothing was changed: it says that already." if event is None else f"Event {event}.")
    return 0
