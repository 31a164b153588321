"""The manual page, written from the program's own command line."""

import re
from datetime import UTC, datetime

from resources.packaging.command_line import Argument, Command
from resources.packaging.contents import NAME

#: What the program takes from the environment (a test looks for each in its source).
ENVIRONMENT = {
    "COUNCIL_ARCHIVE_TESSERACT": "Tesseract's program, which reads scans; empty: none is used.",
    "COUNCIL_ARCHIVE_CACHE": "The folder of the search indexes, which are built anew when lost.",
}
_FILES = """\
An archive is a folder NAME.archive with the database archive.db, every file as it was received \
(originals/), and a README.txt for who has not got this program."""
_HEAD = """\
'\\" -*- coding: UTF-8 -*-
.TH COUNCIL\\-ARCHIVE 1 "{date}" "{name} {version}" "User Commands"
.SH NAME
{name} \\- archive for the records of expert councils
.SH SYNOPSIS
.B {name}
.RI [ ARCHIVE ]
.br
.B {name}
.I COMMAND
.RI [ ARGUMENT \\&...]
.SH DESCRIPTION
"""


def manual(program: Command, version: str, moment: int) -> str:
    """The page in roff, for a version and the moment of its last change."""
    date = datetime.fromtimestamp(moment, UTC).date().isoformat()
    parts = [
        _HEAD.format(date=date, name=_roff(NAME), version=_roff(version)),
        _text(program.description),
        _text(program.epilog),
        ".SH OPTIONS\n",
        *(_described(one) for one in program.arguments),
        ".SH COMMANDS\n",
        *(_section(one) for one in program.commands),
        ".SH ENVIRONMENT\n",
        *(f".TP\n.B {_roff(name)}\n{_roff(what)}\n" for name, what in ENVIRONMENT.items()),
        ".SH FILES\n",
        _text(_FILES),
    ]
    return "".join(parts)


def _section(command: Command) -> str:
    given = " ".join(usage(one) for one in _in_order(command))
    head = f'.SS "{_roff(f"{command.name} {given}".strip(), quoted=True)}"\n'
    described = [_described(one) for one in command.arguments if one.help and not _is_help(one)]
    return head + _text(command.description) + "".join(described) + _text(command.epilog)


def _in_order(command: Command) -> list[Argument]:
    """What is known by its place first, as it is usually typed."""
    said = [one for one in command.arguments if not _is_help(one)]
    return sorted(said, key=lambda one: one.is_option)


def _is_help(argument: Argument) -> bool:
    return "--help" in argument.spellings


def usage(argument: Argument) -> str:
    """How an argument is written in one line."""
    text = " ".join([*argument.spellings[-1:], argument.value]).strip()
    if argument.repeated:
        text += "…"
    return text if argument.required else f"[{text}]"


def _described(argument: Argument) -> str:
    spelt = ", ".join(argument.spellings)
    text = f"\\fB{_roff(spelt)}\\fR" if spelt else ""
    if argument.value:
        text += (" " if text else "") + f"\\fI{_roff(argument.value)}\\fR"
    return f".TP\n{text}\n{_roff(argument.help)}\n"


def _text(text: str) -> str:
    """Paragraphs; a line that ends a sentence ends a line."""
    lines = [_roff(line) for line in text.strip().splitlines()]
    if not lines:
        return ""
    return ".PP\n" + "\n.br\n".join(_joined(lines)) + "\n"


def _joined(lines: list[str]) -> list[str]:
    """Lines that go on in the next one put together."""
    joined: list[str] = []
    for line in lines:
        if joined and not joined[-1].endswith((".", ":", "!")):
            joined[-1] += f"\n{line}"
        else:
            joined.append(line)
    return joined


def _roff(text: str, *, quoted: bool = False) -> str:
    """A text as roff reads it: nothing in it is a request or an escape."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    escaped = re.sub(r"^([.'])", r"\\&\1", escaped)
    return escaped.replace('"', "\\(dq") if quoted else escaped
