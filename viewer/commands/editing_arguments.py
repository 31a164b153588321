"""What can be said to ``edit`` and ``merge``. Does nothing by itself."""

import argparse
from pathlib import Path

from db.model import LANGUAGES

_EDIT = """\
The fields of a meeting: council, ordinal, date_start, date_end, place, legal_basis, theme.LANGUAGE.
Of a resolution: number, kinds (with commas between them), text.LANGUAGE.
Of a document: type, language, title. Of an instrument: date.
Of a council, an institution or a person, by ISAAR(CPF): existed_from, existed_to, history, places,
legal_status, functions, mandate, structure, context, rules, status (draft or revised), sources,
maintenance; identifier.isni, .orcid, .viaf, .wikidata, .own (several with “;” between them);
relation.KIND=NAME or ID | FROM/TO | NOTE with the kinds member_of, has_member, head_of, headed_by,
founder_of, founded_by, part_of, has_part, successor_of, predecessor_of, family, associated; of a
person office=OFFICE | INSTITUTION | FROM/TO | SOURCE. An office or a relation is added to those
that are there; an empty VALUE takes all offices, or all relations of that kind, out.
An empty VALUE takes a field's value out. A name that the archive does not know makes a new record.
A date is as exact as it is typed: 2021-11-18, 18.11.2021, 2021-11 or 2021.
Whoever changes a date, the number of a session or a wording says why (--reason).
Of several records at once: council, place, legal_basis; kinds; type, language; and of all of them
tag=WORDS, untag=WORDS, topic=NAME or ID, untopic=NAME or ID, access=STATUS | LAST DAY | GROUND."""


def add_edit(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``edit``."""
    parser.epilog = _EDIT
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument(
        "ids", metavar="ID", nargs="+", help="of the record; of several: all of them or none"
    )
    parser.add_argument(
        "--set",
        dest="fields",
        metavar="FIELD=VALUE",
        action="append",
        required=True,
        type=_assignment,
        help="may be given several times",
    )
    parser.add_argument("--reason", default="", help="why; kept in the history")
    _add_common(parser)


def add_merge(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``merge``."""
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    parser.add_argument("kept", metavar="KEPT", help="the record that stays")
    parser.add_argument("gone", metavar="GONE", help="the record that goes into it")
    parser.add_argument("--reason", required=True, help="why; kept in the history")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done; no more")
    _add_common(parser)


_AUTHORITIES = """\
Without an option the councils, institutions and persons are listed, with their dates of existence,
the status of their records and their identifiers. Files are EAC-CPF 2010. The record named by --id
is written as a document of the standard by itself; several stand in an element of this program,
each of them valid by itself. An import adds and changes and takes nothing away; it is one event,
which `undo` takes back. A record becomes one with that of the archive that has its id, bears one of
its identifiers, or is the only one of its name. What the archive has no place for is counted."""


def add_authorities(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``authorities``."""
    parser.epilog = _AUTHORITIES
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--export", metavar="FILE.xml", type=Path, help="write records to a file")
    ways.add_argument("--import", dest="take_in", metavar="FILE", type=Path, help="take records in")
    parser.add_argument(
        "--id", dest="ids", metavar="ID", action="append", default=[], help="only this record"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be done; no more")
    parser.add_argument(
        "--language", choices=LANGUAGES, default="ru", help="prefer names in that language"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", choices=LANGUAGES, default="ru", help="of names, and of names that are new"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def _assignment(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name.strip() and sign):
        raise argparse.ArgumentTypeError(f"“{text}” must be FIELD=VALUE")
    return name.strip(), value.strip()
