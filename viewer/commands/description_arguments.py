"""The arguments of the commands that describe the archive and print its registers."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

from db.model import LANGUAGES
from db.model.description import UnitLevel
from viewer.commands.day_arguments import day
from viewer.printing.form_words import REGISTERS

#: What ``describe --add`` can add beside units.
OTHERS = ("accession", "rule", "act")
_FIELDS = """\
Fields of a unit: code title date_start date_end extent sheets file_index creators scope
arrangement access finding_aids language note pattern rule retention_from. Of an accession: number
date donor_name donor extent contents condition note originals. Of a rule: article title source
term years review trigger note. Of an act: number date place organisation approver basis
commission compiler note. Creators and originals are divided by “;”. A date is as exact as
it is typed: 2021-11-18, 18.11.2021, 2021-11 or 2021. rule is the article of a rule that was added.
An act lists the units named by --unit, which must be due on its date; printing it destroys nothing.
--carry-out erases what lies in its units, for good: texts, versions, originals; not before the
act's date, and only what is due today. Backups hold them until they are rotated out."""


def add_describe(parser: ArgumentParser) -> None:
    """``describe``."""
    _archive(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--add",
        metavar="WHAT",
        choices=(*UnitLevel, *OTHERS),
        help=f"add a unit of that level, or: {', '.join(OTHERS)}",
    )
    due = "list what is due for disposal (today)"
    what.add_argument("--due", metavar="DAY", nargs="?", const="", type=day, help=due)
    what.add_argument("--change", metavar="CODE", help="change the unit with that reference code")
    what.add_argument("--place", metavar="ID", help="lay a document or a meeting into --in CODE")
    what.add_argument(
        "--carry-out",
        metavar="NUMBER",
        help="erase what lies in the units of that approved act; needs --confirm and --reason",
    )
    parser.add_argument("--confirm", default="", metavar="NUMBER", help="the act's number again")
    parser.add_argument("--in", dest="within", metavar="CODE", help="the unit that it belongs to")
    parser.add_argument("--sheets", default="", help="the sheets on which a document lies")
    parser.add_argument(
        "--set",
        dest="values",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        type=_field,
        help="what is said of it; can be given several times",
    )
    parser.add_argument("--unit", dest="units", metavar="CODE", action="append", default=[])
    parser.add_argument("--reason", default="", help="why, for the history")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    _language(parser, "prefer names in that language")
    parser.epilog = _FIELDS


def add_print_register(parser: ArgumentParser) -> None:
    """``print-register``."""
    _archive(parser)
    parser.add_argument("kind", choices=REGISTERS, metavar="|".join(REGISTERS))
    parser.add_argument("file", metavar="FILE.pdf", type=Path, help="replaced if it is there")
    parser.add_argument(
        "--of",
        default="",
        metavar="CODE",
        help="of which unit, or the number of the act; needed where there are several",
    )
    _language(parser, "the language of the form")


def _archive(parser: ArgumentParser) -> None:
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")


def _language(parser: ArgumentParser, purpose: str) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help=purpose)


def _field(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise ArgumentTypeError(f"{text!r} is no FIELD=VALUE")
    return name.strip(), value
