"""``verify``: checks that nothing is lost or altered, in an archive or in a backup."""

from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path

from db import Archive
from db.errors import ArchiveError, DamagedArchiveError
from db.model import VerifyProblem, VerifyReport
from db.model.backups import BackupInfo, DrillReport
from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, one_line, print_columns, print_json, say
from viewer.commands.progress import ProgressLine
from viewer.errors import error_sentence
from viewer.errors.remark_sentences import remark_sentence


def run(arguments: Namespace) -> int:
    """Verify and print what was found; exit status 1 if anything is wrong."""
    if arguments.backup is not None:
        return _drill(arguments)
    report = _verify(arguments)
    if arguments.json:
        print_json(asdict(report))
    else:
        _print(report)
    return 0 if report.ok else 1


def _print(report: VerifyReport) -> None:
    if report.problems:
        rows = [(one.kind, one.id, one.detail) for one in report.problems]
        print_columns(rows, ("PROBLEM", "ID", "DETAIL"))
    for one in report.remarks:
        say(f"{remark_sentence(one)} ({one.id}, {one.detail})")
    checked = ", ".join(f"{count:,} {kind}" for kind, count in report.checked.items())
    verdict = (
        "Everything is as it should be"
        if report.ok
        else number(len(report.problems), "problem was found", "problems were found")
    )
    say(f"{verdict}. Checked: {one_line(checked) or 'nothing'}.")
    if report.head:
        say(f"The end of the log is {report.head}. Noted elsewhere, it proves the log later.")


def _verify(arguments: Namespace) -> VerifyReport:
    try:
        with (
            open_to_read(arguments.archive) as archive,
            ProgressLine("Checking") as progress,
        ):
            return archive.verify(
                full=arguments.full,
                heads=arguments.head,
                second=arguments.backups,
                progress=progress,
            )
    except DamagedArchiveError as error:
        report = Archive.verify_unopened(arguments.archive, error)
        problem = VerifyProblem(error.code, str(arguments.archive), error_sentence(error))
        return replace(report, problems=(problem, *report.problems[1:]))


def _drill(arguments: Namespace) -> int:
    """Prove a backup; its archive, if it is at hand, keeps the outcome in its log."""
    found = _proved(arguments.backup, arguments.archive or _archive_of(arguments.backup))
    if arguments.json:
        print_json({"backup": _facts(found.info), **asdict(found.report)})
    else:
        for name, value in _facts(found.info).items():
            print(f"{name}: {one_line(str(value))}")
        _print(found.report)
    return 0 if found.report.ok else 1


def _proved(backup: Path, archive: Path | None) -> DrillReport:
    with ProgressLine("Proving") as progress:
        if archive is not None:
            try:
                with Archive.open(archive) as opened:
                    return opened.backups.prove(backup, progress)
            except DamagedArchiveError as error:
                say(error_sentence(error))  # all the more reason to prove its backup
        return Archive.prove_backup(backup, progress)


def _archive_of(backup: Path) -> Path | None:
    """The archive in whose folder of backups this one lies."""
    place = backup.absolute().parent
    return place.parent if place.name == "backups" and _opens(place.parent) else None


def _opens(folder: Path) -> bool:
    try:
        Archive.peek(folder)
    except ArchiveError:
        return False
    return True


def _facts(info: BackupInfo) -> dict[str, str | int]:
    return {
        "title": info.title,
        "made_at": info.made_at,
        **info.counts,
        "originals": info.originals,
        "head": info.head,
    }
