"""Heads of many styles: letters of a masthead, scenes, titles, numbers apart, themes in prose."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.db.ingest.finders.heads import fields_of

_CASES = Path(__file__).with_name("cases") / "styles.txt"


def _blocks() -> Iterator[list[str]]:
    for block in _CASES.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("# ")]
        if lines:
            yield lines


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_shown(one) for one in value) or "-"
    return "-" if value is None else str(value)


@pytest.mark.parametrize("lines", list(_blocks()), ids=lambda lines: lines[1][:40])
def test_head(lines: list[str]) -> None:
    wanted = dict(pair.split(" = ") for pair in lines[0].removeprefix("= ").split(" | "))
    found = fields_of(lines[1:], wanted)
    assert {field: _shown(value) for field, value in found.items()} == wanted
