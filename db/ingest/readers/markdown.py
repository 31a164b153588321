"""Reads Markdown: headings, lists with their numbers, tables, notes; the front matter as metadata.

What only dresses the text (stars around a word, addresses of links) is left out of it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from db.ingest.list_numbers import BULLET
from db.ingest.reader import Block, Source, join_blocks, require_text
from db.ingest.readers.plain_text import decoded_text
from db.ingest.table_rows import row_blocks
from db.model import NOTE, DocumentText

_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY: Final = re.compile(r"([A-Za-z_-]{1,40}):[ \t]*(.*)")
#: Keys of the front matter → keys of the metadata.
_KEYS: Final = {
    "title": "title", "author": "author", "authors": "author", "date": "date",
    "created": "created", "modified": "modified", "updated": "modified", "lang": "lang",
    "language": "lang", "description": "description", "subject": "subject",
}  # fmt: skip
_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_ITEM: Final = re.compile(r"[ \t]*(?:([*+-])|(\d{1,9}[.)]))[ \t]+(?=\S)")
_QUOTE: Final = re.compile(r"(?: {0,3}>[ \t]?)+")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_TABLE_RULE: Final = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$")
_NOTE: Final = re.compile(r" {0,3}\[\^([^\]\n]{1,40})\]:[ \t]*")
_LINK_TARGET: Final = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+.*$")
_CELL_END: Final = re.compile(r"(?<!\\)\|")

#: An address, which may have brackets in it.
_ADDRESS: Final = r"\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)"
_DRESSING: Final = (
    (re.compile(r"<!--(?:(?!-->|<!--).)*-->", re.DOTALL), ""),
    (re.compile(r"!\[([^\[\]\n]*)\]\([^()\n]*\)"), r"\1"),
    (re.compile(r"\[\^[^\]\n]{1,40}\]"), ""),
    (re.compile(rf"\[([^\[\]\n]+)\](?:{_ADDRESS}|\[[^\[\]\n]*\])"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^>\s]+)>"), r"\1"),
    (re.compile(r"(?<![\\\w*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?!\*)"), r"\2"),
    (re.compile(r"(?<![\\\w_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"~~(?=\S)([^~\n]+?)~~"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)  # fmt: skip
#: What every mark that dresses a text has in it.
_DRESSED: Final = re.compile(r"[<\[*_~`\\]")


class MarkdownReader:
    """Texts in Markdown, of any of its dialects."""

    format = "md"

    def read(self, source: Source) -> DocumentText:
        """The text that the marks make."""
        decoded = decoded_text(source)
        front = _FRONT.match(decoded.text)
        rest = decoded.text[front.end() :] if front else decoded.text
        blocks = list(_Lines(rest).blocks())
        notes = [block for block in blocks if block.part == NOTE]
        text, paragraphs = join_blocks([b for b in blocks if b.part != NOTE] + notes)
        require_text(source, text)
        metadata = _metadata(front[1]) if front else {}
        return replace(
            decoded, text=text, paragraphs=paragraphs, format=self.format, metadata=metadata
        )


def _metadata(front: str) -> dict[str, str]:
    """Single lines of the front matter; what is nested there says nothing here."""
    metadata: dict[str, str] = {}
    for line in front.split("\n"):
        match = _ENTRY.match(line)
        key = _KEYS.get(match[1].lower()) if match else None
        if match and key and (said := match[2].strip().strip("\"'[]").strip()):
            metadata.setdefault(key, " ".join(said.split()))
    return metadata


class _Lines:
    """Goes through the lines and gives the paragraphs that they make."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._rows = _table_rows(self._lines)
        self._open: list[str] = []
        self._label: str | None = None
        self._part = ""

    def blocks(self) -> Iterator[Block]:
        """The paragraphs in their order."""
        fence = ""
        for index, line in enumerate(self._lines):
            match = _FENCE.match(line)
            if match and (not fence or match[1].startswith(fence)):
                fence = "" if fence else match[1]
                yield from self._close()
                continue
            if fence:
                yield Block(line)
                continue
            yield from self._line(_QUOTE.sub("", line, count=1), index)
        yield from self._close()

    def _line(self, line: str, index: int) -> Iterator[Block]:
        if line[:1].isalpha() and index not in self._rows:  # no mark begins with a letter
            self._add(line)
        elif not line.strip():
            yield from self._close()
        elif heading := _HEADING.match(line):
            yield from self._close()
            yield Block(_undressed(heading[2] or ""), level=len(heading[1]))
        elif self._open and not self._label and (under := _UNDERLINE.match(line)):
            yield from self._close(level=1 if under[1][0] == "=" else 2)
        elif _RULE.match(line) or (_LINK_TARGET.match(line) and not _NOTE.match(line)):
            yield from self._close()
        elif note := _NOTE.match(line):
            yield from self._begin(line[note.end() :], note[1], NOTE)
        elif item := _ITEM.match(line):
            yield from self._begin(line[item.end() :], BULLET if item[1] else item[2])
        elif index in self._rows:
            yield from self._close()
            if not _TABLE_RULE.match(line):
                cells = _CELL_END.split(line.strip().removeprefix("|").removesuffix("|"))
                yield from row_blocks([[Block(_undressed(cell.strip()))] for cell in cells])
        else:
            self._add(line)

    def _add(self, line: str) -> None:
        """A further line of the open paragraph."""
        self._open.append(line.strip() + ("\n" if line.endswith("  ") else ""))

    def _begin(self, text: str, label: str, part: str = "") -> Iterator[Block]:
        yield from self._close()
        self._open, self._label, self._part = [text.strip()], label, part

    def _close(self, level: int = 0) -> Iterator[Block]:
        """The open paragraph, if there is one."""
        if self._open:
            pieces = [f"{line} " if not line.endswith("\n") else line for line in self._open]
            text = _undressed("".join(pieces).strip())
            yield Block(text, self._label, level, part=self._part)
        self._open, self._label, self._part = [], None, ""


def _undressed(text: str) -> str:
    """The words without the marks that only dress them."""
    if not _DRESSED.search(text):
        return text
    for pattern, shown in _DRESSING:
        text = pattern.sub(shown, text)
    return text


def _table_rows(lines: list[str]) -> set[int]:
    """The lines that are tables: one with bars, the table's rule under it, and what follows."""
    rows: set[int] = set()
    for index, line in enumerate(lines):
        if "|" not in line:
            continue
        follows = index - 1 in rows
        if follows or (index and "|" in lines[index - 1] and _TABLE_RULE.match(line)):
            rows.update((index - 1, index))
    return rows
