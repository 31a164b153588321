"""What can be said on the command line, and what is said back when it cannot."""

from collections.abc import Callable

import pytest

from tests.viewer.commands.conftest import Answer
from viewer.commands import COMMANDS
from viewer.commands.arguments import parse


@pytest.mark.parametrize(
    "arguments",
    [
        ["serch", "x"],
        ["search"],
        ["search", "a.archive"],
        ["list", "a.archive", "everything"],
        ["new", "a.archive"],
        ["import", "a.archive"],
        ["search", "a.archive", "x", "--limit", "-1"],
        ["search", "a.archive", "x", "--sort", "size"],
        ["search", "a.archive", "x", "--sort"],
        ["search", "a.archive", "x", "y"],
        ["a.archive", "b.archive"],
        ["--measure-first-paint", "list"],
        ["--no-such-option"],
    ],
)
def test_wrong_usage_is_a_sentence_and_status_2(
    call: Callable[..., Answer], arguments: list[str]
) -> None:
    answer = call(*arguments)
    assert answer.status == 2
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert "Try: council-archive" in answer.err


def test_help_names_every_command(call: Callable[..., Answer]) -> None:
    answer = call("--help")
    assert answer.status == 0
    assert [name for name in COMMANDS if f"  {name} " not in answer.out] == []


def test_the_version_is_printed(call: Callable[..., Answer]) -> None:
    answer = call("--version")
    assert (answer.status, answer.out.split()[0]) == (0, "council-archive")


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.archive", "-word", "--sort", "-date", "--json"],
        ["--json", "a.archive", "--sort=-date", "-word"],
        ["--json", "--sort", "-date", "--", "a.archive", "-word"],
    ],
)
def test_a_word_to_leave_out_is_no_option(arguments: list[str]) -> None:
    values = parse(["search", *arguments])
    assert (str(values.archive), values.query, values.sort) == ("a.archive", "-word", "-date")
    assert values.json
    assert not values.facets
