"""The arguments of the commands that cite, verify quotations and print records."""

from argparse import ArgumentParser
from pathlib import Path

from db.model import LANGUAGES
from viewer.citing.styles import FIRST_STYLE, STYLES


def add_cite(parser: ArgumentParser) -> None:
    """``cite``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument(
        "ids", metavar="ID", nargs="+", help="a document, a resolution, a meeting, an instrument"
    )
    parser.add_argument(
        "--style", choices=tuple(STYLES), default=FIRST_STYLE, help=f"({FIRST_STYLE})"
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default="", help="of the words; else each document's own"
    )


def add_verify_quotation(parser: ArgumentParser) -> None:
    """``verify-quotation``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument(
        "file", metavar="FILE", type=Path, nargs="?", help="the quotation; without it, stdin"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.epilog = (
        "Exit status 1 where the words are not what the record says today. “Exact” is code point "
        "for code point; white space, quotation marks, dashes and unseen signs are told apart."
    )


def add_print(parser: ArgumentParser) -> None:
    """``print``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("id", metavar="ID", help="a meeting, a document, a resolution, a name")
    parser.add_argument("file", metavar="FILE.pdf", type=Path, help="replaced if it is there")
    parser.add_argument(
        "--extract", metavar="POINT", nargs="+", help="only these points, as an extract to certify"
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="the language of the form"
    )
