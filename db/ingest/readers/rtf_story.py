"""Gathers the characters of Rich Text into paragraphs and rows. Knows no controls."""

from dataclasses import replace

from db.ingest.reader import Block
from db.ingest.table_rows import row_blocks


class Story:
    """One text of a file: the main one, a note, what is printed at the edge of a page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.page = 1
        self._pieces: list[str] = []
        self._label: list[str] = []
        self._cell: list[Block] = []
        self._cells: list[list[Block]] = []
        self._began_on: int | None = None

    def add(self, text: str) -> None:
        """Characters of the open paragraph."""
        if self._began_on is None and text.strip():
            self._began_on = self.page
        self._pieces.append(text)

    def add_label(self, text: str) -> None:
        """Characters of the list number that stands before the open paragraph."""
        self._label.append(text)

    def end_paragraph(self, level: int, *, in_table: bool) -> None:
        """The open paragraph is complete."""
        label = "".join(self._label).strip() or None
        page = self.page if self._began_on is None else self._began_on
        block = Block("".join(self._pieces), label, level, page)
        self._pieces, self._label, self._began_on = [], [], None
        if in_table:
            self._cell.append(block)
            return
        self.end_row()
        self.blocks.append(block)

    def end_cell(self, level: int) -> None:
        """The open paragraph and its cell are complete."""
        self.end_paragraph(level, in_table=True)
        self._cells.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """The row is complete, if one is open."""
        if self._cell:
            self._cells.append(self._cell)
            self._cell = []
        self.blocks.extend(row_blocks(self._cells))
        self._cells = []

    def end(self) -> list[Block]:
        """Everything, in order."""
        self.end_paragraph(0, in_table=bool(self._cells or self._cell))
        self.end_row()
        return self.blocks

    def end_as_note(self, number: int) -> list[Block]:
        """Everything, as a note with that number."""
        blocks = [block for block in self.end() if block.text.strip()]
        return [replace(blocks[0], label=str(number)), *blocks[1:]] if blocks else []
