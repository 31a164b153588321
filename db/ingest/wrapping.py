"""Where the paragraphs of a text are whose lines were broken at a fixed width.

Plain text is not changed: a paragraph of a wrapped text holds its line ends.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from db.ingest.reader import Block
from db.language.patterns import regex
from db.model import Paragraph

#: No text is wrapped at less or more than this (characters).
_MIN_WIDTH: Final = 32
_MAX_WIDTH: Final = 120
#: So many pairs of lines are needed to see a habit.
_MIN_PAIRS: Final = 4
_TERMINAL: Final = tuple('.;:!?…»”"')
_LINE: Final = regex(r"[^\n\f]+")
_FIRST_WORD: Final = regex(r"\S+")
#: What begins a list item: a number or a letter with its sign, or a bullet.
_MARKER: Final = regex(
    r"\s*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zа-яёəığöşüç]|[ivxIVX]{1,5})[.)]|[•●▪◦*–—-])\s+\S",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs: each line, or each block of lines if the text is wrapped at a width."""
    blocks = _blocks(text)
    width = _wrap_width(blocks)
    if width is None:
        groups = [[line] for block in blocks for line in block]
    else:
        groups = [group for block in blocks for group in _split_block(block, width)]
    return tuple(_paragraph(text, group) for group in groups)


def unwrapped(blocks: Sequence[Block]) -> list[Block]:
    """A document's paragraphs; the lines of a wrapped text that was put into it are joined.

    Blank paragraphs count: they part the others.
    """
    groups: list[list[_Line]] = [[]]
    for index, block in enumerate(blocks):
        is_line = not (block.label or block.level or block.part) and "\n" not in block.text.strip()
        if is_line and block.text.strip():
            groups[-1].append(_Line(index, index, block.text.rstrip()))
        elif groups[-1]:
            groups.append([])
    groups = [group for group in groups if group]
    width = _wrap_width(groups)
    if width is None:
        return list(blocks)
    joined = {group[0].start: group for lines in groups for group in _split_block(lines, width)}
    dropped = {line.start for group in joined.values() for line in group[1:]}
    return [
        replace(block, text=" ".join(line.text.strip() for line in joined[index]))
        if index in joined
        else block
        for index, block in enumerate(blocks)
        if index not in dropped
    ]


def _blocks(text: str) -> list[list[_Line]]:
    """The lines that are not blank, in groups that blank lines separate."""
    blocks: list[list[_Line]] = []
    position = -1
    for match in _LINE.finditer(text):
        line, start = match[0], match.start()
        if not line.strip():
            continue
        between = text[position:start] if position >= 0 else "\n\n"
        if between.count("\n") > 1 or "\f" in between:
            blocks.append([])
        blocks[-1].append(_Line(start, start + len(line), line.rstrip()))
        position = start + len(line)
    return blocks


def _wrap_width(blocks: list[list[_Line]]) -> int | None:
    """The width at which the lines were broken; None if each line is a paragraph."""
    pairs = [(first, second) for block in blocks for first, second in pairwise(block)]
    if len(pairs) < _MIN_PAIRS:
        return None
    # A long table row or address may stick out; what most lines keep to is the width.
    lengths = sorted(len(line.text) for block in blocks for line in block)
    width = lengths[(len(lengths) - 1) * 19 // 20]
    if not _MIN_WIDTH <= width <= _MAX_WIDTH:
        return None
    full = sum(_was_broken(first, second, width) for first, second in pairs)
    open_ended = sum(not first.text.endswith(_TERMINAL) for first, _ in pairs)
    return width if full * 2 >= len(pairs) and open_ended * 3 >= len(pairs) else None


def _was_broken(first: _Line, second: _Line, width: int) -> bool:
    """True if the second line's first word had no room in the first: nobody meant the break."""
    word = _FIRST_WORD.search(second.text)
    return len(first.text) + 1 + (len(word[0]) if word else 0) > width - 2


def _split_block(block: list[_Line], width: int) -> list[list[_Line]]:
    """A wrapped block's paragraphs: list items and indented first lines begin new ones."""
    base = min(line.indent for line in block)
    indented = [line for line in block if line.indent > base]
    first_lines = len(block) > 2 and 0 < len(indented) * 2 < len(block)
    groups = [[block[0]]]
    for before, line in pairwise(block):
        ends = before.text.endswith(_TERMINAL)
        is_item = _MARKER.match(line.text) is not None
        is_indented = (
            first_lines and line.indent >= base + 2 and before.indent == base
            and _MARKER.match(groups[-1][0].text) is None
        )  # fmt: skip
        long_enough = len(block) > 8 and not _was_broken(before, line, width - 8)
        if ends and (is_item or is_indented or long_enough):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _paragraph(text: str, lines: list[_Line]) -> Paragraph:
    start = lines[0].start + lines[0].indent
    end = lines[-1].start + len(lines[-1].text)
    return Paragraph(start, end)
