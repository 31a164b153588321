"""What can be said to ``import-table`` and ``undo-import``. Does nothing by itself."""

import argparse
from pathlib import Path

from db.model import LANGUAGES
from db.model.table_import import ImportKind

_IMPORT = """\
Reads .csv (the encoding and what stands between the cells are found) and .xlsx. The columns are
recognised by their titles in three languages; --mapping says them: the name of a mapping that the
archive keeps, or a file of JSON such as {"kind": "meetings", "columns": [["Date", "date"], …]}.
What is there already is never replaced. Dates are taken as exact as they are written, and a cell
that is not understood leaves its row out: then the exit status is 1. A second run of the same file
goes on where a first one was stopped."""


def add_import_table(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``import-table``."""
    parser.epilog = _IMPORT
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("file", metavar="FILE", type=Path, help="a .csv or .xlsx")
    parser.add_argument("--mapping", metavar="NAME|FILE.json", help="how the columns are meant")
    kinds = [kind.value for kind in ImportKind]
    parser.add_argument("--as", dest="kind", choices=kinds, help="what each row is")
    parser.add_argument("--sheet", default="", help="the sheet of a workbook (the first with rows)")
    parser.add_argument("--head-row", type=int, help="the row of titles; 0: there is none")
    parser.add_argument("--council", help="the council of rows that name none")
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of texts and names in columns without a language"
    )
    parser.add_argument(
        "--fill-up", action="store_true", help="give known records what they have not"
    )
    parser.add_argument("--save-mapping", metavar="NAME", help="keep the mapping under a name")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done; no more")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


_TOPICS = """\
Without an option the topics are listed as a tree, with the number of records under each and, after
a stroke, of those below it too. SKOS is written as Turtle (.ttl) or RDF/XML (.rdf, .xml), and read
as either. An import adds and changes and takes nothing away; it is one event, which the window
takes back. A topic without an address that bears the preferred label of one concept becomes that
concept. What the archive has no place for is counted."""


def add_topics(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``topics``."""
    parser.epilog = _TOPICS
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--export", metavar="FILE", type=Path, help="write all topics to a file")
    ways.add_argument("--import", dest="take_in", metavar="FILE", type=Path, help="take topics in")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done; no more")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="prefer labels in that language"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def add_undo_import(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``undo-import``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("id", metavar="ID", nargs="?", help="of the import; without it the last")
    parser.add_argument("--list", action="store_true", help="only list the imports")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
