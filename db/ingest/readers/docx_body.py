"""Walks the body of a Word document and gives its paragraphs in reading order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from db.ingest.list_numbers import BULLET
from db.ingest.package_xml import Element, attribute, child, is_on, local_name, value
from db.ingest.reader import Block
from db.ingest.readers.docx_numbering import Numbering
from db.ingest.readers.docx_styles import Styles
from db.ingest.table_rows import row_blocks

#: What merely wraps other content.
_WRAPPERS: Final = frozenset(
    ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple",
     "dir", "bdo", "oMath", "oMathPara", "ruby", "rubyBase", "body", "drawing",
     "inline", "anchor", "graphic", "graphicData", "wsp", "wgp", "wpc", "txbx", "pict",
     "shape", "group", "rect", "roundrect", "textbox", "object", "num", "den", "e", "sub",
     "sup", "f", "sSub", "sSup", "sSubSup", "d", "nary", "rad", "deg", "func", "fName", "acc",
     "bar", "box", "borderBox", "eqArr", "groupChr", "limLow", "limUpp", "lim", "m", "mr", "sPre",
     "phant", "oval", "polyline", "line", "curve", "arc", "image", "grpSp")
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
    #: The page on which its first sign stands; None as long as it has none.
    page: int | None = None


class BodyWalker:
    """Gives blocks; remembers whether there were tracked changes, and which notes were cited.

    With ``rendered`` the file tells where its pages ended when it was printed; else only the
    breaks that somebody typed are counted.
    """

    def __init__(self, styles: Styles, numbering: Numbering, *, rendered: bool = False) -> None:
        self._styles = styles
        self._numbering = numbering
        self.saw_changes = False
        self.note_references: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self._rendered = rendered
        self._page = 1

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
                if nested := self._nested(element, name):
                    # Behind a table no paragraph goes on.
                    found.extend(nested if held is None else [held, *nested])
                    held = None
                continue
            block, boxes = self._paragraph(element)
            if held is not None:
                block = replace(
                    held,
                    text=held.text + block.text,
                    label=held.label or block.label,
                    level=held.level or block.level,
                )
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
        if _is_prompt(element):
            return []
        if name == "AlternateContent":
            # The first of these whose form is known.
            return next(filter(None, map(self.blocks, element)), [])
        return self.blocks(element) if name in _WRAPPERS else []

    def _table(self, table: Element) -> list[Block]:
        """The rows, each one paragraph, or the cells' paragraphs; see ``row_blocks``."""
        found: list[Block] = []
        for row in table:
            if _is_prompt(row):
                continue
            if local_name(row) in ("sdt", "sdtContent", "customXml", "ins"):
                found.extend(self._table(row))
                continue
            if child(row, "trPr", "del") is not None:
                self.saw_changes = True
                continue
            found.extend(row_blocks(list(self._cells(row))))
        return found

    def _cells(self, row: Element) -> Iterator[list[Block]]:
        for cell in row:
            name = local_name(cell)
            if name == "tc":
                yield self.blocks(cell)
            elif _is_prompt(cell):
                yield []  # the columns behind it stay where they are
            elif name in _WRAPPERS:
                yield from self._cells(cell)

    def _mark_is_removed(self, paragraph: Element) -> bool:
        marks = child(paragraph, "pPr", "rPr")
        removed = any(child(marks, name) is not None for name in _REMOVED)
        self.saw_changes = self.saw_changes or removed or child(marks, "ins") is not None
        return removed

    def _paragraph(self, element: Element) -> tuple[Block, list[Block]]:
        gathered = _Paragraph()
        properties = child(element, "pPr")
        if not self._rendered and is_on(properties, "pageBreakBefore"):
            self._page += 1
        for part in element:
            self._inline(part, gathered)
        label = self._numbering.label(element)
        page = self._page if gathered.page is None else gathered.page
        block = Block("".join(gathered.pieces), label, self._styles.level(element), page)
        section = child(properties, "sectPr")
        if section is not None and value(section, "type") not in ("continuous", "nextColumn"):
            self._break_page(name="section")
        return block, gathered.boxes

    def _break_page(self, name: str) -> None:
        if self._rendered == (name == "lastRenderedPageBreak"):
            self._page += 1

    def _inline(self, element: Element, into: _Paragraph) -> None:
        """Gather what an element within a paragraph shows."""
        name = local_name(element)
        if name in _CHANGES:
            self.saw_changes = True
        if name in _REMOVED or _is_prompt(element):
            return
        if name == "lastRenderedPageBreak" or (
            name == "br" and attribute(element, "type") == "page"
        ):
            self._break_page(name)
        if (shown := _shown(element, name)) is not None:
            into.pieces.append(shown)
            if into.page is None and shown.strip():
                into.page = self._page
        elif name in _NOTES:
            self.note_references[_NOTES[name]].append(attribute(element, "id"))
        elif name == "txbxContent":
            into.boxes.extend(self.blocks(element))
        elif name == "AlternateContent":
            self._first_known(element, into)
        else:
            for part in _inside(element, name):
                self._inline(part, into)

    def _first_known(self, alternatives: Element, into: _Paragraph) -> None:
        """Gather what the first alternative shows of which anything can be read."""
        before = len(into.pieces), len(into.boxes)
        for alternative in alternatives:
            for part in alternative:
                self._inline(part, into)
            if (len(into.pieces), len(into.boxes)) != before:
                return


def _is_prompt(element: Element) -> bool:
    """True for a field to be filled in that shows only what to put there: nobody wrote that.

    Word gives the prompt a style of characters. Programs that fill in forms leave the mark of the
    prompt and put runs without one there.
    """
    if local_name(element) != "sdt" or not is_on(child(element, "sdtPr"), "showingPlcHdr"):
        return False
    texts = (
        part for part in element.iter() if local_name(part) == "t" and (part.text or "").strip()
    )
    return all(child(text.getparent(), "rPr", "rStyle") is not None for text in texts)


def _inside(element: Element, name: str) -> Iterable[Element]:
    """The children to go through: none of what is hidden or of no known kind."""
    if name == "r":
        return () if is_on(child(element, "rPr"), "vanish") else element
    return element if name in _WRAPPERS else ()


def _shown(element: Element, name: str) -> str | None:
    """The characters that an element stands for; None if it is not of that kind."""
    if name == "t":
        return element.text or ""
    if name == "sym":
        return _symbol(element)
    if name == "textpath":
        return attribute(element, "string")
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
