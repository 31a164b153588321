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
from db.language.patterns import regex
from db.model import NOTE, DocumentText

_FRONT: Final = regex(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY: Final = regex(r"([A-Za-z_][A-Za-z0-9_.-]{0,40}):(?:[ \t]+(.*)|$)")
#: Keys of the front matter → keys of the metadata.
_KEYS: Final = {
    "title": "title", "author": "author", "authors": "author", "date": "date",
    "created": "created", "modified": "modified", "updated": "modified", "lang": "lang",
    "language": "lang", "description": "description", "subject": "subject",
}  # fmt: skip
_HEADING: Final = regex(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE: Final = regex(r" {0,3}(=+|-+)[ \t]*$")
_RULE: Final = regex(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$")
_ITEM: Final = regex(r"[ \t]*(?:([*+-])|(\d{1,9}[.)]))[ \t]+(?=\S)")
_QUOTE: Final = regex(r"^(?: {0,3}>[ \t]?)+")
#: What follows the mark names a language; a mark of the other kind in it is a word in the text.
_FENCE: Final = regex(r" {0,3}(?=(`{3,})[^`]*$|(~{3,}))[`~]+(.*)$")
_TABLE_RULE: Final = regex(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$")
_NOTE: Final = regex(r" {0,3}\[\^([^\]\n]{1,40})\]:[ \t]*")
_CELL_END: Final = regex(r"(?<!\\)\|")

_TITLE: Final = r"""(?:[ \t]+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?[ \t]*"""
#: What no word of a text is that stands behind a name in brackets: ``[Гаджиев]: Согласен.``
_TARGET: Final = (
    r"[a-z][a-z0-9+.-]*://\S*|(?:mailto|tel|doi|urn|data):\S+|\.{0,2}/\S*|#[^\W\d]\S*|"
    r"\S*\w\.[a-z]{2,8}(?:[/#?:]\S*)?"
)
_LINK_TARGET: Final = regex(
    rf" {{0,3}}\[([^\]\n]{{1,200}})\]:(?=.{{0,2000}}$)[ \t]*"
    rf"(?:<>|<?(?:{_TARGET})|<(?:{_TARGET})[^<>\n]*>){_TITLE}$"
)
#: An address, which may have brackets in it: some sign of one, or Latin letters.
_ADDRESS: Final = (
    r"\((?=[ \t<]*(?:\)|[^\s)]{0,900}[/.#:%?=@][^\s)]|[!-~]{1,900}[\s)]))[ \t]*"
    r"(?:<[^<>\n]{0,900}>|[^\s()]{0,900}(?:\([^\s()]{0,900}\)[^\s()]{0,900})?)"
    rf"{_TITLE}\)"
)
_DRESSING: Final = (
    (regex(r"(?<![\\\w*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?!\*)"), r"\2"),
    (regex(r"(?<![\\\w_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (regex(r"~~(?=\S)([^~\n]+?)~~"), r"\1"),
    (regex(r"(?<!`)(`{1,3})(?!`)([^`\n]+)\1(?!`)"), r"\2"),
    (regex(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)  # fmt: skip
_COMMENT: Final = regex(r"<!--(?:(?!-->|<!--).)*-->", re.DOTALL)
_PICTURE: Final = regex(rf"!\[([^\[\]\n]*)\]{_ADDRESS}")
_LINK: Final = regex(rf"\[([^\[\]\n]+)\]{_ADDRESS}")
_REFERENCE: Final = regex(r"\[([^\[\]\n]+)\]\[([^\[\]\n]*)\]")
_NOTE_SIGN: Final = regex(r"\[\^([^\]\n]{1,40})\]")
_BARE_ADDRESS: Final = regex(r"<((?:https?|mailto):[^>\s]+)>")
#: What every mark that dresses a text has in it.
_DRESSED: Final = regex(r"[<\[*_~`\\]")


class MarkdownReader:
    """Texts in Markdown, of any of its dialects."""

    format = "md"

    def read(self, source: Source) -> DocumentText:
        """The text that the marks make."""
        decoded = decoded_text(source)
        front = _front_matter(decoded.text)
        rest = decoded.text[front.end() :] if front else decoded.text
        blocks = list(_Lines(rest).blocks())
        notes = [block for block in blocks if block.part == NOTE]
        text, paragraphs = join_blocks([b for b in blocks if b.part != NOTE] + notes)
        require_text(source, text)
        metadata = _metadata(front[1]) if front else {}
        return replace(
            decoded, text=text, paragraphs=paragraphs, format=self.format, metadata=metadata
        )


def _front_matter(text: str) -> re.Match[str] | None:
    """What stands between two rules at the beginning and is nothing but keys with their values."""
    front = _FRONT.match(text)
    may_nest = may_list = False
    for line in front[1].split("\n") if front else ():
        if entry := _ENTRY.match(line):
            if not entry[1][0].islower() and entry[1].lower() not in _KEYS:
                return None  # who speaks, or where
            may_nest, may_list = True, not (entry[2] or "").strip()
        elif line[:1] in (" ", "\t") and line.strip():
            if not may_nest:
                return None
        elif line.startswith("-"):
            if not may_list:
                return None
        elif line.strip() and not line.startswith("#"):
            return None
    return front if may_nest else None


def _metadata(front: str) -> dict[str, str]:
    """Single lines of the front matter; what is nested there says nothing here."""
    metadata: dict[str, str] = {}
    for line in front.split("\n"):
        match = _ENTRY.match(line)
        key = _KEYS.get(match[1].lower()) if match else None
        if match and key and (said := (match[2] or "").strip().strip("\"'[]").strip()):
            metadata.setdefault(key, " ".join(said.split()))
    return metadata


class _Lines:
    """Goes through the lines and gives the paragraphs that they make."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._marks = _Marks([_QUOTE.sub("", line) for line in self._lines if "]:" in line])
        self._rows = _table_rows(self._lines)
        self._open: list[str] = []
        self._label: str | None = None
        self._part = ""

    def blocks(self) -> Iterator[Block]:
        """The paragraphs in their order."""
        fence = ""
        for index, line in enumerate(self._lines):
            match = _FENCE.match(line)
            mark = (match[1] or match[2]) if match else ""
            if match and (mark.startswith(fence) and not match[3].strip() if fence else True):
                fence = "" if fence else mark
                yield from self._close()
                if not match[3].isascii():  # no name of a language
                    yield Block(match[3])
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
            yield Block(self._marks.off(heading[2] or ""), level=len(heading[1]))
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
                yield from row_blocks([[Block(self._marks.off(cell.strip()))] for cell in cells])
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
            text = self._marks.off("".join(pieces).strip())
            yield Block(text, self._label, level, part=self._part)
        self._open, self._label, self._part = [], None, ""


class _Marks:
    """Takes the marks that only dress the words off them, in a text with these lines."""

    def __init__(self, lines: list[str]) -> None:
        named = [line for line in lines if "]:" in line]
        self._links = {_simple(match[1]) for line in named if (match := _LINK_TARGET.match(line))}
        self._notes = {_simple(match[1]) for line in named if (match := _NOTE.match(line))}

    def off(self, text: str) -> str:
        """The words alone. What leads to no note and to no address is a word too."""
        if not _DRESSED.search(text):
            return text
        text = _PICTURE.sub(r"\1", _COMMENT.sub("", text))
        text = _NOTE_SIGN.sub(lambda m: "" if _simple(m[1]) in self._notes else m[0], text)
        text = _REFERENCE.sub(
            lambda m: m[1] if _simple(m[2] or m[1]) in self._links else m[0],
            _LINK.sub(r"\1", text),
        )
        text = _BARE_ADDRESS.sub(r"\1", text)
        for pattern, shown in _DRESSING:
            text = pattern.sub(shown, text)
        return text


def _simple(label: str) -> str:
    return " ".join(label.split()).casefold()


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
