"""Walks the body of a Word document and gives its paragraphs in reading order."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from db.ingest.list_numbers import BULLET
from db.ingest.package_xml import Element, attribute, child, is_on, local_name
from db.ingest.reader import Block
from db.ingest.readers.docx_numbering import Numbering
from db.ingest.readers.docx_styles import Styles

#: What merely wraps other content.
_WRAPPERS: Final = frozenset(
    ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple",
     "dir", "bdo", "Choice", "oMath", "oMathPara", "ruby", "rubyBase", "body", "drawing",
     "inline", "anchor", "graphic", "graphicData", "wsp", "wgp", "wpc", "txbx", "pict",
     "shape", "group", "rect", "roundrect", "textbox", "object", "num", "den", "e", "sub",
     "sup", "f", "sSub", "sSup", "sSubSup", "d", "nary", "rad", "deg")
)  # fmt: skip
_CHANGES: Final = frozenset(("ins", "del", "moveFrom", "moveTo"))
_REMOVED: Final = frozenset(("del", "moveFrom"))
_SIGNS: Final = {
    "tab": "\t",
    "ptab": "\t",
    "cr": "\n",
    "br": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote"}


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while its runs are gathered; ``boxes`` are paragraphs of text boxes in it."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)


class BodyWalker:
    """Gives blocks; remembers whether there were tracked changes, and which notes were cited."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self.saw_changes = False
        self.note_references: dict[str, list[str]] = {"footnote": [], "endnote": []}

    def blocks(self, container: Element) -> list[Block]:
        """The paragraphs of a container: of the body, a table cell, a note or a text box."""
        found: list[Block] = []
        # The text before a paragraph mark that a tracked change removed joins the next paragraph.
        held: Block | None = None
        for element in container:
            name = local_name(element)
            if name in _CHANGES:
                self.saw_changes = True
            if name in _REMOVED:
                continue
            if name != "p":
                found.extend(self._nested(element, name))
                continue
            block, boxes = self._paragraph(element)
            if held is not None:
                label, level = held.label, held.level
                block = Block(held.text + block.text, label or block.label, level or block.level)
            held = block if self._mark_is_removed(element) else None
            if held is None:
                found.append(block)
            found.extend(boxes)
        if held is not None:
            found.append(held)
        return found

    def _nested(self, element: Element, name: str) -> list[Block]:
        if name == "tbl":
            return self._table(element)
        if name == "AlternateContent":
            choice = child(element, "Choice")
            return self.blocks(choice) if choice is not None else []
        return self.blocks(element) if name in _WRAPPERS else []

    def _table(self, table: Element) -> list[Block]:
        """The cells' paragraphs, row by row."""
        found: list[Block] = []
        for row in table:
            if local_name(row) in ("sdt", "sdtContent", "customXml", "ins"):
                found.extend(self._table(row))
                continue
            properties = child(row, "trPr")
            if child(properties, "del") is not None:
                self.saw_changes = True
                continue
            for cell in row:
                name = local_name(cell)
                if name == "tc":
                    found.extend(self.blocks(cell))
                elif name in _WRAPPERS:
                    found.extend(block for inner in cell for block in self.blocks(inner))
        return found

    def _mark_is_removed(self, paragraph: Element) -> bool:
        marks = child(paragraph, "pPr", "rPr")
        removed = any(child(marks, name) is not None for name in _REMOVED)
        self.saw_changes = self.saw_changes or removed or child(marks, "ins") is not None
        return removed

    def _paragraph(self, element: Element) -> tuple[Block, list[Block]]:
        gathered = _Paragraph()
        for part in element:
            self._inline(part, gathered)
        label = self._numbering.label(element)
        block = Block("".join(gathered.pieces), label, self._styles.level(element))
        return block, gathered.boxes

    def _inline(self, element: Element, into: _Paragraph) -> None:
        """Gather what an element within a paragraph shows."""
        name = local_name(element)
        if name in _CHANGES:
            self.saw_changes = True
        if name in _REMOVED:
            return
        if (shown := _shown(element, name)) is not None:
            into.pieces.append(shown)
        elif name in _NOTES:
            self.note_references[_NOTES[name]].append(attribute(element, "id"))
        elif name == "txbxContent":
            into.boxes.extend(self.blocks(element))
        else:
            for part in _inside(element, name):
                self._inline(part, into)


def _inside(element: Element, name: str) -> Iterable[Element]:
    """The children to go through: none of what is hidden or of no known kind."""
    if name == "AlternateContent":
        choice = child(element, "Choice")
        return () if choice is None else choice
    if name == "r":
        return () if is_on(child(element, "rPr"), "vanish") else element
    return element if name in _WRAPPERS else ()


def _shown(element: Element, name: str) -> str | None:
    """The characters that an element stands for; None if it is not of that kind."""
    if name == "t":
        return element.text or ""
    if name == "sym":
        return _symbol(element)
    return _SIGNS.get(name)


def _symbol(element: Element) -> str:
    """A character of a symbol font: as it is, or a bullet where Unicode has none."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    if 0xE000 <= code <= 0xF8FF:
        return BULLET
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
