"""The program's command line as values, read from its own parser, for the manual and the shell.

argparse hands all that its help says to a formatter; this one writes it down instead of laying it
out, so that nothing here can say what the program does not know.
"""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Argument:
    """One thing that can be said: its spellings (none if it is known by its place) and its help."""

    spellings: tuple[str, ...]
    value: str  # what stands for its value in the help; empty for a switch
    choices: tuple[str, ...]
    help: str
    required: bool
    repeated: bool

    @property
    def is_option(self) -> bool:
        """Whether it is known by a spelling."""
        return bool(self.spellings)


@dataclass(frozen=True)
class Command:
    """A parser's words; ``commands`` are those below it."""

    name: str
    purpose: str
    description: str
    epilog: str
    arguments: tuple[Argument, ...]
    commands: tuple["Command", ...]


@dataclass
class _Noted:
    texts: list[str] = field(default_factory=list)
    actions: list[argparse.Action] = field(default_factory=list)


def describe(parser: argparse.ArgumentParser, name: str = "", purpose: str = "") -> Command:
    """What a parser takes, and what the parsers below it take."""
    noted = _Noted()

    class Notes(argparse.HelpFormatter):
        """Takes down what it is given."""

        def add_usage(self, *_: Any, **__: Any) -> None:
            """Usage is made anew from the arguments."""

        def add_text(self, text: str | None) -> None:
            noted.texts.append(text or "")

        def add_arguments(self, actions: Iterable[argparse.Action]) -> None:
            noted.actions.extend(actions)

        def start_section(self, heading: str | None) -> None:
            """Sections have no texts here but those of their arguments."""
            noted.texts.append("")

        def end_section(self) -> None:
            """Nothing was indented."""

        def format_help(self) -> str:
            return ""

    laid_out_by = parser.formatter_class
    parser.formatter_class = Notes
    try:
        parser.format_help()
    finally:
        parser.formatter_class = laid_out_by
    return Command(
        name=name,
        purpose=purpose,
        description=noted.texts[0],
        epilog=noted.texts[-1],
        arguments=tuple(_argument(one) for one in noted.actions if not _parsers(one)),
        commands=tuple(_commands(noted.actions)),
    )


def _commands(actions: list[argparse.Action]) -> Iterable[Command]:
    for action in actions:
        purposes = _purposes(action)
        for name, parser in _parsers(action).items():
            yield describe(parser, name, purposes.get(name, ""))


def _parsers(action: argparse.Action) -> dict[str, argparse.ArgumentParser]:
    """The commands that an action leads to; none if it is a plain argument."""
    choices = action.choices if isinstance(action.choices, dict) else {}
    return {
        name: parser
        for name, parser in choices.items()
        if isinstance(parser, argparse.ArgumentParser)
    }


def _purposes(action: argparse.Action) -> dict[str, str]:
    """What each command is for: argparse keeps it in a list that only its formatters are given."""
    found: dict[str, str] = {}

    class Asking(argparse.HelpFormatter):
        """Looks at the actions below one."""

        def names(self) -> dict[str, str]:
            for one in self._iter_indented_subactions(action):
                found[one.dest] = one.help or ""
            return found

    return Asking("").names()


def _argument(action: argparse.Action) -> Argument:
    choices = tuple(str(one) for one in action.choices or ())
    takes_none = action.nargs == 0
    return Argument(
        spellings=tuple(action.option_strings),
        value="" if takes_none else _value(action, choices),
        choices=choices,
        help=action.help or "",
        required=action.required,
        repeated=action.nargs in {"+", "*"} or type(action).__name__ == "_AppendAction",
    )


def _value(action: argparse.Action, choices: tuple[str, ...]) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    if choices:
        return "|".join(choices)
    return action.dest.upper() if action.option_strings else action.dest
