"""A search from the command line, narrowed by facets and by other queries."""

from collections.abc import Callable
from pathlib import Path

import pytest

from db.model import Query
from tests.viewer.commands.conftest import Answer
from viewer.commands.arguments import parse


def test_each_narrowing_can_be_said_several_times_and_anywhere() -> None:
    values = parse(
        [
            *("search", "--filter", "kind=decision", "a.archive", "--within", "порты"),
            *("-море", "--exclude=year=2021", "--filter", "kind=position", "--sort", "council"),
            *("--within", "-граница"),
        ]
    )
    assert (str(values.archive), values.query) == ("a.archive", "-море")
    assert values.filter == [("kind", "decision"), ("kind", "position")]
    assert values.exclude == [("year", "2021")]
    assert values.within == ["порты", "-граница"]
    assert values.sort == "council"


@pytest.mark.parametrize("said", ["kind", "kind=", "colour=red", "=decision"])
def test_what_is_no_facet_with_a_value_is_wrong_usage(
    call: Callable[..., Answer], said: str
) -> None:
    answer = call("search", "a.archive", "x", "--filter", said)
    assert answer.status == 2
    assert "year, council, kind" in answer.err


def test_values_are_named_as_the_facets_print_them(
    call: Callable[..., Answer], archive: Path
) -> None:
    every = call("search", archive, "", "--facets", "--limit", "500", "--json").json
    council = every["facets"]["council"][0]
    for said in (council["label"].lower(), council["value"]):
        found = call("search", archive, "", "--filter", f"council={said}", "--json").json
        assert found["total"] == council["count"]
    none = call("search", archive, "", "--filter", "council=ничей", "--json").json
    assert none["total"] == 0


def test_the_query_asks_for_what_was_said(
    call: Callable[..., Answer], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db import Archive

    asked: list[Query] = []
    search = Archive.search

    def noted(self: Archive, query: Query) -> object:
        asked.append(query)
        return search(self, query)

    monkeypatch.setattr(Archive, "search", noted)
    call("search", archive, "x", "--within", "порты", "--exclude", "kind=decision")
    assert (asked[-1].within, asked[-1].excluded) == (("порты",), {"kind": ("decision",)})
