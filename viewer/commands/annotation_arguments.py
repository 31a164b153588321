"""What can be said to ``tag``, ``tags`` and ``note``. Does nothing by itself."""

import argparse
from pathlib import Path
from typing import Any

from db.model import LANGUAGES

_TAG = """\
RECORD is the ID of a meeting, document, resolution, person, institution, council, instrument, place
or topic, or the beginning of one. Tags are the same whatever their case; one that is in use keeps
its spelling. A search for `tag:WORD` finds what bears it."""
_TAGS = """\
Without an option every tag is listed with the number of its records, with --of the records that
bear one. A tag that takes the name of another one becomes one with it."""
_NOTE = """\
With --on the note is on these words of the document RECORD, or of the wording of the resolution
RECORD; they must stand there exactly once. With --edit and --delete RECORD is the ID of a note, as
`show --json` and `search --json` print it. A search for `note:WORD` finds notes."""


def add_annotations(commands: "argparse._SubParsersAction[Any]") -> None:
    """The three commands."""
    tag = _command(commands, "tag", "put tags on a record, or take them away", _TAG)
    tag.add_argument("record", metavar="RECORD")
    tag.add_argument("tags", metavar="TAG", nargs="+")
    tag.add_argument("--remove", action="store_true", help="take them away")
    tags = _command(commands, "tags", "list, rename, merge or remove tags", _TAGS)
    ways = tags.add_mutually_exclusive_group()
    ways.add_argument("--of", metavar="TAG", help="list the records that bear a tag")
    ways.add_argument("--rename", metavar=("TAG", "NEW"), nargs=2, help="on all records")
    ways.add_argument("--remove", metavar="TAG", help="from all records")
    note = _command(commands, "note", "write a note on a record; change or delete one", _NOTE)
    note.add_argument("record", metavar="RECORD")
    note.add_argument("text", metavar="TEXT", nargs="?", default="")
    ways = note.add_mutually_exclusive_group()
    ways.add_argument("--on", metavar="WORDS", default="", help="the words that it is on")
    ways.add_argument("--edit", action="store_true", help="let the note say TEXT")
    ways.add_argument("--delete", action="store_true", help="take the note away")
    note.add_argument("--document", metavar="ID", default="", help="that the words are in")


def _command(
    commands: "argparse._SubParsersAction[Any]",
    name: str,
    purpose: str,
    epilog: str,
) -> argparse.ArgumentParser:
    description = f"{purpose[:1].upper()}{purpose[1:]}."
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=purpose, description=description, epilog=epilog, allow_abbrev=False
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="prefer texts in that language"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    return parser
