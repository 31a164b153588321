"""``demo``: makes the sample archive if there is none. Opens no window."""

from argparse import Namespace
from pathlib import Path

from db import Archive
from viewer.commands.output import number, one_line, say
from viewer.commands.progress import ProgressLine
from viewer.errors import error_sentence
from viewer.sample import is_made, make_sample, sample_folder


def run(arguments: Namespace) -> int:
    """Make the archive and say what is in it; exit status 1 if a sample was not recorded."""
    folder = demo_folder(arguments)
    recorded = is_made(folder) or _make(folder)
    if not is_made(folder):
        say("Nothing could be recorded, so no sample archive was made.")
        return 1
    with Archive.open(folder, read_only=True) as archive:
        counts = archive.counts()
    say(
        f"The sample archive is {folder}: "
        f"{number(counts.meetings, 'meeting', 'meetings')}, "
        f"{number(counts.resolutions, 'resolution', 'resolutions')}, "
        f"{number(counts.documents, 'document', 'documents')}."
    )
    return 0 if recorded else 1


def demo_folder(arguments: Namespace) -> Path:
    """The folder that was asked for, else the usual one."""
    return sample_folder() if arguments.folder is None else Path(arguments.folder).absolute()


def _make(folder: Path) -> bool:
    say("Making the sample archive.")
    with ProgressLine("Reading") as progress:
        report = make_sample(folder, progress)
    bad = [outcome for outcome in report.outcomes if outcome.state != "confirmed"]
    for outcome in bad:
        reason = error_sentence(outcome.error) if outcome.error else f"it is “{outcome.state}”."
        say(f"{one_line(outcome.name)} was not recorded: {reason}")
    return not bad
