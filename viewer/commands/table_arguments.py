"""The arguments of the commands that write tables of what queries find."""

from argparse import ArgumentParser, ArgumentTypeError, HelpFormatter, RawDescriptionHelpFormatter
from pathlib import Path

from db.model import LANGUAGES
from db.model.tables import TABLE_FORMATS
from viewer.commands.access_arguments import add_public, add_restricted
from viewer.commands.number_arguments import count

#: The orders of results.
SORTS = ("relevance", "date", "-date", "meeting", "council")
_TABLES = """\
A .csv is UTF-8 with a byte order mark. With --language ru or az there is “;” between its cells
and a comma in decimals, with en “,” and a point. A text in it that a spreadsheet would take for
a formula, or that begins with an apostrophe, has an apostrophe put before it. An .xlsx holds at
most 1,048,575 rows, and 32,767 characters in a cell; what has no room is said. A file that is
there already is replaced when the new one is whole. What readers may not see today is left out,
and it is said how much that was."""


def add_export_results(parser: ArgumentParser) -> None:
    """``export-results``."""
    _archive(parser)
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("file", metavar="FILE.xlsx|.csv", type=_table, help="the table to write")
    parser.add_argument("--sort", choices=SORTS, default="relevance", help="the order of the rows")
    parser.add_argument("--marks", action="store_true", help="keep ⟦⟧ around what was found")
    parser.add_argument("--wordings", action="store_true", help="add each language's whole text")
    _add_rest(parser)


def add_batch(parser: ArgumentParser) -> None:
    """``batch``."""
    _archive(parser)
    parser.add_argument(
        "queries",
        metavar="QUERIES",
        type=Path,
        help="a text file with a query, or a name, a tab and a query, on each line (#: a comment);"
        " of a .csv the first column",
    )
    parser.add_argument("file", metavar="TABLE.xlsx|.csv", type=_table, help="the table to write")
    parser.add_argument("--hits", type=count, default=0, help="also list so many hits of each (0)")
    _add_rest(parser)


def _archive(parser: ArgumentParser) -> None:
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")


def _add_rest(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="prefer texts in that language"
    )
    add_public(parser)
    add_restricted(parser)
    parser.formatter_class = _layout
    parser.epilog = _TABLES


def _layout(prog: str) -> HelpFormatter:
    return RawDescriptionHelpFormatter(prog, max_help_position=28)


def _table(text: str) -> Path:
    if not text.lower().endswith(TABLE_FORMATS):
        raise ArgumentTypeError(f"“{text}” must end in {' or '.join(TABLE_FORMATS)}")
    return Path(text)
