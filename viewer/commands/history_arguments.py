"""What can be said to ``history``, ``log``, ``undo`` and ``verify --head``. Does nothing itself."""

import argparse
import re
from pathlib import Path

from db.model import LANGUAGES
from viewer.commands.day_arguments import moment
from viewer.commands.number_arguments import number

_UNDO = """\
EVENT is the number that `log` prints. What was changed since, or is needed by now, is not taken
back; nothing is changed then, and the exit status is 1. The undo is an event too: `undo` with its
number does again what was undone."""


def add_history(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``history``."""
    _archive(parser)
    parser.add_argument("id", metavar="ID", help="of the record, or its beginning")
    _language(parser)
    _json(parser)


def add_log(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``log``."""
    _archive(parser)
    parser.add_argument("--limit", type=number, default=50, help="events to print (50)")
    parser.add_argument(
        "--before", metavar="EVENT", type=number, help="only those before that number"
    )
    _language(parser)
    _json(parser)


def add_undo(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``undo``."""
    parser.epilog = _UNDO
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    _archive(parser)
    parser.add_argument("event", metavar="EVENT", type=number, help="its number in the log")
    _language(parser)
    _json(parser)


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``as-of``."""
    _archive(parser)
    parser.add_argument(
        "moment",
        metavar="MOMENT",
        type=moment,
        help="in UTC: 2026-03-12 (the end of that day), 2026-03, or 2026-03-12T09:30",
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="of the archive to be made")


def add_head(parser: argparse.ArgumentParser) -> None:
    """``--head`` of ``verify``."""
    parser.add_argument(
        "--head",
        metavar="NUMBER:SHA256",
        action="append",
        default=[],
        type=_head,
        help="an end of the log that was noted before: the log must still hold it",
    )


def _archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")


def _language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="prefer texts in that language"
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def _head(text: str) -> str:
    if not re.fullmatch(r"[0-9]{1,18}:[0-9a-f]{64}", text.strip()):
        raise argparse.ArgumentTypeError(f"“{text}” is no end of a log, NUMBER:SHA-256")
    return text.strip()
