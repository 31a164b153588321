"""Turns the text of a Word 97 or Word 6 file into paragraphs: rows, notes, fields, breaks."""

from collections.abc import Iterator
from typing import Final

from db.ingest.reader import Block
from db.ingest.readers.doc_file import WordFile, joined_halves
from db.ingest.readers.doc_lists import Lists, Styles
from db.ingest.readers.doc_runs import Properties, Runs
from db.ingest.table_rows import row_blocks

_PARAGRAPH, _CELL, _PAGE = "\r", "\x07", "\x0c"
_FIELD, _FIELD_RESULT, _FIELD_END = "\x13", "\x14", "\x15"
_NOTE: Final = "\x02"
_SIGNS: Final = {
    "\x0b": "\n", "\x0e": "\n", "\x1e": "\u2011", "\x1f": "\u00ad",
    "\x00": "", "\x01": "", "\x02": "", "\x03": "", "\x04": "", "\x05": "", "\x06": "", "\x08": "",
}  # fmt: skip


class _Row:
    """Cells of a table while they are gathered."""

    def __init__(self) -> None:
        self.cells: list[list[Block]] = []
        self.cell: list[Block] = []

    def end_cell(self) -> None:
        self.cells.append(self.cell)
        self.cell = []

    def end(self) -> list[Block]:
        if self.cell:
            self.end_cell()
        blocks = row_blocks(self.cells)
        self.cells = []
        return blocks


class DocBody:
    """Gives the blocks of the parts of one file; says whether there were tracked changes.

    Without ``structured`` nothing but the text itself is used: its properties are damaged, or it
    is older than Word 97.
    """

    def __init__(self, file: WordFile, *, structured: bool) -> None:
        self._file = file
        self._structured = structured
        self.saw_changes = False
        self._removed: set[int] = set()
        self._page = 1
        if structured:
            self._paragraphs = Runs(file, of_paragraphs=True)
            self._styles = Styles(file)
            self._lists = Lists(file)
            self._removed = set(self._removed_characters())

    def _removed_characters(self) -> Iterator[int]:
        """The characters that are hidden, or that a tracked change takes out."""
        runs = Runs(self._file, of_paragraphs=False)
        for piece in self._file.pieces:
            end = piece.place + (piece.end - piece.start) * piece.width
            for first, last, found in runs.between(piece.place, end):
                self.saw_changes = self.saw_changes or bool(found.removed or found.added)
                if found.removed or found.hidden == 1:
                    low = piece.start + max(0, first - piece.place) // piece.width
                    high = piece.start + (min(last, end) - piece.place) // piece.width
                    yield from range(low, high)

    def blocks(self, start: int, end: int) -> list[Block]:
        """The paragraphs of a part of the text."""
        found: list[Block] = []
        row = _Row()
        last_was_cell = False
        for first, mark in self._marks(start, end):
            sign = self._file.text[mark] if mark < end else _PARAGRAPH
            own = self._properties(mark)
            block = self._block(first, mark, own)
            ends_row = bool(own.ends_row)
            if not self._structured:
                ends_row = last_was_cell and sign == _CELL and first == mark
            last_was_cell = sign == _CELL and not ends_row
            if ends_row:
                found.extend(row.end())
            elif own.in_table or sign == _CELL:
                row.cell.append(block)
                if sign == _CELL:
                    row.end_cell()
            else:
                found.extend(row.end())
                found.append(block)
            if sign == _PAGE:
                self._page += 1
        found.extend(row.end())
        return found

    def _marks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The paragraphs' first characters and their marks; a mark taken out ends nothing."""
        text, first = self._file.text, start
        for at in range(start, min(end, len(text))):
            if text[at] in "\r\x07\x0c" and at not in self._removed:
                yield first, at
                first = at + 1
        if first < min(end, len(text)):
            yield first, min(end, len(text))

    def _properties(self, mark: int) -> Properties:
        if not self._structured:
            return Properties()
        return self._paragraphs.at(self._file.place(min(mark, len(self._file.text) - 1)))

    def _block(self, start: int, end: int, own: Properties) -> Block:
        text = joined_halves(self.shown(start, end))
        if not self._structured:
            return Block(text, page=self._page)
        own, level = self._styles.complete(own)
        if own.breaks_page:
            self._page += 1
        label = self._lists.label(own) if text.strip() else None
        return Block(text, label, level, self._page)

    def shown(self, start: int, end: int) -> str:
        """The characters that are seen: of fields only what they result in."""
        pieces: list[str] = []
        fields: list[bool] = []  # for each open field whether its result has begun
        for at in range(start, end):
            sign = self._file.text[at]
            if sign == _FIELD:
                fields.append(False)
            elif sign == _FIELD_RESULT and fields:
                fields[-1] = True
            elif sign == _FIELD_END and fields:
                fields.pop()
            elif all(fields) and at not in self._removed:
                pieces.append(_SIGNS.get(sign, sign))
        return "".join(pieces)
