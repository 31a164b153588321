"""``verify``: checks that nothing is lost or altered."""

from argparse import Namespace
from dataclasses import asdict, replace

from db import Archive
from db.errors import DamagedArchiveError
from db.model import VerifyProblem, VerifyReport
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, one_line, print_columns, print_json, say
from viewer.commands.progress import ProgressLine
from viewer.errors import error_sentence


def run(arguments: Namespace) -> int:
    """Verify and print what was found; exit status 1 if anything is wrong."""
    report = _verify(arguments)
    if arguments.json:
        print_json(asdict(report))
    else:
        if report.problems:
            rows = [(one.kind, one.id, one.detail) for one in report.problems]
            print_columns(rows, ("PROBLEM", "ID", "DETAIL"))
        checked = ", ".join(f"{count:,} {kind}" for kind, count in report.checked.items())
        verdict = (
            "Everything is as it should be"
            if report.ok
            else number(len(report.problems), "problem was found", "problems were found")
        )
        say(f"{verdict}. Checked: {one_line(checked) or 'nothing'}.")
        if report.head:
            say(f"The end of the log is {report.head}. Noted elsewhere, it proves the log later.")
    return 0 if report.ok else 1


def _verify(arguments: Namespace) -> VerifyReport:
    try:
        with (
            open_to_read(arguments.archive) as archive,
            ProgressLine("Checking") as progress,
        ):
            return archive.verify(full=arguments.full, heads=arguments.head, progress=progress)
    except DamagedArchiveError as error:
        report = Archive.verify_unopened(arguments.archive, error)
        problem = VerifyProblem(error.code, str(arguments.archive), error_sentence(error))
        return replace(report, problems=(problem, *report.problems[1:]))
