"""``publish``: makes an archive of what readers may see today."""

from argparse import Namespace

from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, say
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Make it and say what it lacks; its folder goes to stdout."""
    with (
        open_to_read(arguments.archive) as archive,
        ProgressLine("Leaving out what is closed") as progress,
    ):
        report = archive.access.publish(arguments.folder, progress)
    print(arguments.folder, flush=True)
    say(f"{number(report.records, 'record', 'records')} published.")
    say(f"Not there: {report.closed:,} closed. Heads only: {report.restricted:,} restricted.")
    if report.redacted:
        say(f"{number(report.redacted, 'document', 'documents')} with words blacked out.")
    return 0
