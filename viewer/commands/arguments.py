"""What can be said on the command line, and the help for it. Does nothing by itself."""

import argparse
import os
import re
from itertools import islice
from pathlib import Path
from typing import NoReturn

from db.model import LANGUAGES
from viewer.commands.access_arguments import add_access, add_public, add_publish, add_redact
from viewer.commands.annotation_arguments import add_annotations
from viewer.commands.citing_arguments import add_cite, add_print, add_verify_quotation
from viewer.commands.description_arguments import add_describe, add_print_register
from viewer.commands.editing_arguments import add_authorities, add_edit, add_merge
from viewer.commands.history_arguments import add_as_of, add_head, add_history, add_log, add_undo
from viewer.commands.import_arguments import add_import_table, add_topics, add_undo_import
from viewer.commands.narrowing_arguments import add_narrowing
from viewer.commands.number_arguments import count
from viewer.commands.table_arguments import SORTS, add_batch, add_export_results
from viewer.commands.verify_arguments import add_verify

#: What ``list`` lists, with the record type behind each word.
LISTS = {
    "meetings": "meeting",
    "resolutions": "resolution",
    "people": "person",
    "institutions": "institution",
    "instruments": "instrument",
    "documents": "document",
    "searches": "saved_search",
}

_USAGE = "council-archive [ARCHIVE]\n       council-archive COMMAND …"
_EPILOG = """\
Without a command the window opens, on ARCHIVE if it is given.
Results go to stdout, progress and errors to stderr.
Exit status: 0 done, 1 failed or problems found, 2 wrong usage.
`council-archive COMMAND --help` says more of a command."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are sentences; exit status 2."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and leave with status 2."""
        text = message[:1].upper() + message[1:]
        self.exit(2, f"{text.rstrip('.')}.\nTry: {self.prog} --help\n")


def parse(arguments: list[str]) -> argparse.Namespace:
    """The command line as values; ``command`` names one of ``COMMANDS``. May end the process."""
    parser = command_line()
    parsed = parser.parse_args(_with_words_last(arguments))
    for name, value in vars(parsed).items():
        setattr(parsed, name, _as_text(parser, value))
    if parsed.command == "search" and parsed.query is None and parsed.saved is None:
        parser.error("a QUERY is required, or --saved NAME")
    if parsed.command == "verify" and parsed.archive is None and parsed.backup is None:
        parser.error("an ARCHIVE is required, or --backup BACKUP")
    return parsed


def _as_text(parser: Parser, value: object) -> object:
    """An argument that is a text as one that can be stored; a path stays the bytes that it is."""
    if isinstance(value, list):
        return [_as_text(parser, one) for one in value]
    if isinstance(value, tuple):
        return tuple(_as_text(parser, one) for one in value)
    if not isinstance(value, str) or value.isprintable():
        return value
    try:
        return os.fsencode(value).decode("utf-8")
    except UnicodeError:
        shown = value.encode("utf-8", "backslashreplace").decode("utf-8")
        parser.error(f"“{shown}” is no text: its bytes are not UTF-8")


#: Options of a search that a value follows.
_WITH_VALUE = frozenset(
    ("--limit", "--offset", "--sort", "--language", "--filter", "--exclude", "--within", "--saved")
)


def _with_words_last(arguments: list[str]) -> list[str]:
    """A search with what begins with hyphens (``-word``, ``---``) told from its options."""
    if arguments[:1] not in (["search"], ["export-results"]):
        return arguments
    options: list[str] = []
    words: list[str] = []
    rest = iter(arguments[1:])
    for argument in rest:
        if argument in _WITH_VALUE:
            options.append("=".join([argument, *islice(rest, 1)]))
        elif argument == "--":
            words += rest
        elif re.match(r"--[a-z]", argument) or argument == "-h":
            options.append(argument)
        else:
            words.append(argument)
    return [arguments[0], *options, "--", *words]


def _layout(prog: str) -> argparse.HelpFormatter:
    return argparse.RawDescriptionHelpFormatter(prog, max_help_position=28)


def command_line() -> Parser:
    """The parser of the whole command line, with every command's own."""
    parser = Parser(
        prog="council-archive",
        usage=_USAGE,
        description="An archive for the records of expert councils.",
        epilog=_EPILOG,
        formatter_class=_layout,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    commands = parser.add_subparsers(
        dest="command",
        metavar="COMMAND ARGUMENTS…",
        title="commands",
        prog="council-archive",
        parser_class=Parser,
    )
    _add_making(commands)
    _add_looking(commands)
    _add_tables(commands)
    _add_describing(commands)
    add_cite(_command(commands, "cite", "print citations of records in a style"))
    add_verify_quotation(
        _command(commands, "verify-quotation", "say whether quoted words are as they were read")
    )
    add_print(_command(commands, "print", "print a record, or an extract of it, to a PDF"))
    _add_keeping(commands)
    return parser


def _add_describing(commands: "type_of_commands[Parser]") -> None:
    describe = _command(commands, "describe", "show or add to the reference tree and registers")
    register = _command(commands, "print-register", "print a register to a PDF")
    add_describe(describe)
    add_print_register(register)
    for parser in (describe, register):
        add_public(parser)
    add_access(_command(commands, "access", "show or set how far readers may see records"))
    add_redact(_command(commands, "redact", "black words out of a document for readers"))
    add_publish(_command(commands, "publish", "make a copy without what is closed today"))


type_of_commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def _command(commands: "type_of_commands[Parser]", name: str, purpose: str) -> Parser:
    return commands.add_parser(
        name, help=purpose, description=f"{purpose[:1].upper()}{purpose[1:]}.", allow_abbrev=False
    )


def _archive(parser: Parser) -> None:
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the archive's folder")


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def _language(parser: Parser) -> None:
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="prefer texts in that language"
    )


def _title(text: str) -> str:
    """A title that can be stored; bytes that are no UTF-8 become U+FFFD."""
    title = " ".join(os.fsencode(text).decode("utf-8", "replace").split())
    if not title:
        raise ValueError(text)
    return title


_title.__name__ = "title"


def _add_making(commands: "type_of_commands[Parser]") -> None:
    demo = _command(commands, "demo", "make the sample archive if there is none, and open it")
    demo.add_argument("folder", metavar="FOLDER", type=Path, nargs="?", help="where it is to be")
    demo.add_argument("--no-window", action="store_true", help="only make it")
    new = _command(commands, "new", "make a new, empty archive")
    _archive(new)
    new.add_argument("--title", required=True, type=_title, help="what the archive is called")
    propose = _command(commands, "propose", "say what would be recorded of a file; write nothing")
    propose.add_argument("file", metavar="FILE", type=Path)
    _json(propose)
    take_in = _command(commands, "import", "take files, and the files of folders, in")
    _archive(take_in)
    take_in.add_argument("paths", metavar="PATH", type=Path, nargs="+")
    how = take_in.add_mutually_exclusive_group()
    how.add_argument("--accept", action="store_true", help="take proposals as they are")
    how.add_argument(
        "--keep", action="store_true", help="only keep files and find their words; read-again reads"
    )
    take_in.add_argument(
        "--wait", metavar="SECONDS", type=float, default=0.0, help="for another program to close it"
    )
    _json(take_in)
    again = _command(commands, "read-again", "read kept files, and anew those not whole")
    _archive(again)
    _json(again)
    add_import_table(_command(commands, "import-table", "take the rows of a spreadsheet in"))
    add_undo_import(_command(commands, "undo-import", "take the import of a spreadsheet back"))
    add_edit(_command(commands, "edit", "change fields of a record"))
    add_merge(_command(commands, "merge", "make one record of two of one person or thing"))
    add_authorities(_command(commands, "authorities", "list, export or import authority records"))
    add_topics(_command(commands, "topics", "list, export or import the topics (SKOS)"))
    add_annotations(commands)


def _add_looking(commands: "type_of_commands[Parser]") -> None:
    listing = _command(commands, "list", "list the records of one type")
    _archive(listing)
    listing.add_argument("what", choices=LISTS, metavar="|".join(LISTS))
    _language(listing)
    _json(listing)
    show = _command(commands, "show", "show one record")
    _archive(show)
    show.add_argument("id", metavar="ID")
    _language(show)
    _json(show)
    add_history(_command(commands, "history", "what was done to one record, version by version"))
    add_log(_command(commands, "log", "what was done in the archive, the newest first"))
    search = _command(commands, "search", "search for resolutions, paragraphs, meetings, people")
    _archive(search)
    search.add_argument("query", metavar="QUERY", nargs="?", help="without it: --saved")
    search.add_argument("--saved", metavar="NAME", help="a saved search; QUERY searches in it")
    search.add_argument("--limit", type=count, default=20, help="hits to print (20)")
    search.add_argument("--offset", type=count, default=0, help="hits to leave out first (0)")
    search.add_argument("--sort", choices=SORTS)
    add_narrowing(search)
    search.add_argument("--facets", action="store_true", help="count the hits by their facets")
    _language(search)
    _json(search)
    for parser in (listing, show, search):
        add_public(parser)


def _add_tables(commands: "type_of_commands[Parser]") -> None:
    add_export_results(
        _command(commands, "export-results", "write all that a query finds to a table")
    )
    add_batch(_command(commands, "batch", "write what each query of a file finds to a table"))


def _add_keeping(commands: "type_of_commands[Parser]") -> None:
    verify = _command(commands, "verify", "check that nothing is lost or altered")
    add_verify(verify)
    add_head(verify)
    _json(verify)
    add_as_of(_command(commands, "as-of", "make an archive of what was known on a day"))
    add_undo(_command(commands, "undo", "take an event of the log back, an undo too"))
    _archive(_command(commands, "reindex", "build the search index anew"))
    backup = _command(commands, "backup", "write a verified backup")
    _archive(backup)
    backup.add_argument("destination", metavar="DEST", type=Path, help="where the backup goes")
    restore = _command(commands, "restore", "restore a backup into a new folder")
    restore.add_argument("backup", metavar="BACKUP", type=Path)
    _archive(restore)
    _command(commands, "self-test", "try every part once, in a scratch archive")
