"""The arguments by which commands keep to what readers may see, restrict it, and publish it."""

from argparse import ArgumentParser
from pathlib import Path

from db.model import LANGUAGES
from db.model.access import AccessStatus
from viewer.commands.day_arguments import day


def add_public(parser: ArgumentParser) -> None:
    """``--public``: the archive as readers see it."""
    parser.add_argument(
        "--public", action="store_true", help="as readers see it: without what is closed today"
    )


def add_restricted(parser: ArgumentParser) -> None:
    """``--restricted`` of what writes files."""
    parser.add_argument(
        "--restricted", action="store_true", help="also what readers may not see today"
    )


def add_publish(parser: ArgumentParser) -> None:
    """``publish``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the new archive's folder")
    parser.epilog = (
        "The copy never held what is closed or restricted today, nor any history: this is the one"
        " thing that protects it. Who has the archive's own folder can read all of it."
    )


def add_access(parser: ArgumentParser) -> None:
    """``access``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("id", metavar="ID", nargs="?", help="of which record; without it: the list")
    parser.add_argument(
        "--set", dest="status", choices=tuple(AccessStatus), help="how far readers see it"
    )
    parser.add_argument("--until", default="", metavar="DAY", type=day, help="the last day of it")
    parser.add_argument("--ground", default="", metavar="TEXT", help="why, or by what law")
    parser.add_argument("--lift", action="store_true", help="say nothing of it any more")
    parser.add_argument("--reason", default="", help="why it is changed, for the history")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def add_redact(parser: ArgumentParser) -> None:
    """``redact``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("id", metavar="ID", help="the document")
    parser.add_argument(
        "--words",
        metavar="WORDS",
        action="append",
        default=[],
        help="black these out wherever they stand; can be given several times",
    )
    parser.add_argument("--ground", default="", metavar="TEXT", help="shown beside the black")
    parser.add_argument("--uncover", action="store_true", help="uncover all that was black before")
    parser.add_argument("--reason", default="", help="why it is changed, for the history")
    parser.add_argument("--pdf", metavar="FILE.pdf", type=Path, help="write what readers get")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="the language of the pages"
    )
    parser.epilog = (
        "Readers get the black text in place of a restricted document: in --public, in the"
        " reader's view and in published copies. The document itself stays as it is."
    )
