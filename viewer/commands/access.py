"""``access``: lists what is closed or restricted, says it of a record, or lifts it."""

from argparse import Namespace
from dataclasses import asdict

from db import Archive
from db.model.access import AccessState, AccessStatus, PointDocuments, Restriction
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, print_columns, print_facts, print_json, say


def run(arguments: Namespace) -> int:
    """Print the list or a record's state, or change that."""
    if arguments.id and (arguments.status or arguments.lift):
        with Archive.open(arguments.archive) as archive:
            return _change(archive, arguments)
    with open_to_read(arguments.archive) as archive:
        if arguments.id:
            return _show(archive, arguments)
        return _list(archive, as_json=arguments.json)


def _change(archive: Archive, arguments: Namespace) -> int:
    record_id = archive.history.record(arguments.id).id
    version = archive.history.versions(record_id)[0].version
    said = None
    if not arguments.lift:
        said = Restriction(AccessStatus(arguments.status), arguments.ground, arguments.until)
    archive.access.restrict(record_id, version, said, arguments.reason)
    say(_words(archive.access.states([record_id])[record_id]))
    if said is not None and said.status is not AccessStatus.OPEN:
        _say_what_follows(archive.access.point_documents(record_id))
    return 0


def _say_what_follows(documents: PointDocuments) -> None:
    """What readers get of the documents in which a point stands that is closed now."""
    if black := documents.black:
        say(
            f"It is black in the text of {number(len(black), 'document', 'documents')},"
            " which readers get in place of the original."
        )
    if withheld := documents.withheld:
        say(
            f"Readers get neither text nor original of"
            f" {number(len(withheld), 'document', 'documents')}: where it stands there is not"
            " known."
        )


def _show(archive: Archive, arguments: Namespace) -> int:
    record_id = archive.history.record(arguments.id).id
    states = archive.access.states([record_id])
    if arguments.json:
        print_json([asdict(state) for state in states.values()])
        return 0
    for state in states.values():
        own = state.own
        print_facts(
            [
                ("Access", _words(state)),
                ("Ground", own.reason if own else ""),
                ("Restricted with", "; ".join(ref.label for ref in state.sources)),
            ]
        )
    return 0


def _words(state: AccessState) -> str:
    until = f" until {state.until}" if state.until else ""
    return f"{state.status.capitalize()}{until}."


def _list(archive: Archive, *, as_json: bool) -> int:
    found = archive.access.stated()
    if as_json:
        print_json([asdict(one) for one in found])
        return 0
    if found:
        print_columns(
            [
                (
                    one.record.id,
                    one.restriction.status,
                    one.restriction.until + (" (over)" if one.is_over else ""),
                    one.record.type,
                    one.record.label,
                )
                for one in found
            ],
            ("ID", "ACCESS", "UNTIL", "TYPE", "RECORD"),
        )
    say(f"{number(len(found), 'restriction', 'restrictions')}.")
    return 0
