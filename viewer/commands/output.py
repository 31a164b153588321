"""Text for a terminal or another program: columns, labelled facts, JSON. Knows no records.

Results are written out before anything more is said: a summary must not precede a failure.
"""

import json
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

#: Embeddings, overrides and isolates of the two writing directions, and what ends them.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def say(sentence: str) -> None:
    """A sentence for the person: to stderr, so that stdout holds results only."""
    print(one_line(sentence), file=sys.stderr, flush=True)


def print_json(value: Any) -> None:
    """A value as JSON, letters as they are, in the order of its keys."""
    print(json.dumps(value, ensure_ascii=False, indent=2), flush=True)


def print_json_array(values: Iterable[Any]) -> None:
    """An array of values, written as they come."""
    opening = "["
    for value in values:
        print(opening, json.dumps(value, ensure_ascii=False), sep="\n  ", end="")
        opening = ","
    print("[]" if opening == "[" else "\n]", flush=True)


def print_columns(rows: Sequence[Sequence[str]], header: Sequence[str]) -> None:
    """Rows in columns under a header; on a screen the last column is cut to its width."""
    table = [tuple(header), *(tuple(one_line(cell) for cell in row) for row in rows)]
    widths = [max(_width(row[column]) for row in table) for column in range(len(header) - 1)]
    room = _room()
    for row in table:
        cells = [_pad(cell, width) for cell, width in zip(row, widths, strict=False)]
        line = "  ".join([*cells, row[-1]]).rstrip()
        print(line if not room or len(line) <= room else line[: room - 1] + "…")
    sys.stdout.flush()


def print_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Labels with their values, the empty ones left out, long values wrapped under their start."""
    known = [(label, value) for label, value in facts if value]
    margin = max((_width(label) for label, _ in known), default=0) + 2
    for label, value in known:
        lines = wrap(one_line(value), margin)
        print(_pad(label, margin) + lines[0])
        for line in lines[1:]:
            print(" " * margin + line)
    sys.stdout.flush()


def wrap(text: str, margin: int = 0) -> list[str]:
    """A text in lines that fit beside a margin; at least one line."""
    width = max(30, min(_room() or 100, 120) - margin)
    return textwrap.wrap(text, width, break_on_hyphens=False) or [""]


def one_line(text: str) -> str:
    """The text without line breaks and control characters: it may come out of a document.

    What would turn the direction of the line around shows as ``⟨U+202E⟩``.
    """
    return "".join(
        f"⟨U+{ord(letter):04X}⟩" if letter in _TURNING else letter
        for letter in " ".join(text.split())
        if unicodedata.category(letter) != "Cc"
    )


def number(count: int, one: str, many: str) -> str:
    """“1 file”, “2 files”."""
    return f"{count:,} {one if count == 1 else many}"


def _room() -> int:
    """The screen's width in columns; 0 where the output is no screen."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


def _width(text: str) -> int:
    return sum(not unicodedata.combining(letter) for letter in text)


def _pad(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
