"""Turns the elements of a web page's main text into paragraphs. Knows nothing of navigation."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from db.ingest.list_numbers import BULLET, list_number
from db.ingest.package_xml import Element, number
from db.ingest.reader import Block
from db.ingest.readers.html_content import PageContent
from db.ingest.readers.html_notes import note_sign, part_of
from db.ingest.table_rows import row_blocks
from db.language.patterns import regex
from db.model import BODY, NOTE

#: What begins and ends a paragraph. A line break does so too, except in a heading.
_BLOCKS: Final = frozenset(
    ("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
     "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
     "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre",
     "section", "summary", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul")
)  # fmt: skip
_CELLS: Final = frozenset(("td", "th"))
_HEADING: Final = regex(r"h([1-6])$")
#: White space that is no single space already.
_SPACE: Final = regex(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+")
_LIST_STYLES: Final = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
}  # fmt: skip
#: A list item that brings its own number or bullet needs none from its list.
_OWN_LABEL: Final = regex(r"\s*(?:\(?\w{1,4}[.)]|[•—–-])\s")
_NO_STYLE: Final = regex(r"list-style(?:-type)?\s*:\s*none", re.IGNORECASE)


@dataclass(slots=True)
class _List:
    """An open list: the next number, the step, the style; no style for bullets."""

    next: int
    step: int
    style: str | None
    shown: bool


class _Gatherer:
    """Collects text until a paragraph ends."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._lists: list[_List] = []
        self._label: str | None = None
        self.level = 0
        self.preformatted = 0
        self._parts: list[str] = []

    def add(self, text: str | None) -> None:
        """Text within the open paragraph."""
        if text:
            self._pieces.append(text if self.preformatted else _SPACE.sub(" ", text))

    def end_paragraph(self) -> Iterator[Block]:
        """The open paragraph, if it holds anything."""
        text = "".join(self._pieces)
        self._pieces.clear()
        if not self.preformatted and "  " in text:
            text = re.sub(" {2,}", " ", text)
        if text.strip():
            label = None if _OWN_LABEL.match(text) else self._label
            self._label = None
            yield Block(text, label=label, level=self.level, part=self._part())

    def _part(self) -> str:
        return next((part for part in reversed(self._parts) if part), BODY)

    def enter(self, element: Element) -> None:
        """A block begins, which may be a note or the edge of a page."""
        self._parts.append(part_of(element))

    def leave(self) -> None:
        """The innermost block is complete."""
        self._parts.pop()

    def name_note(self, sign: str) -> None:
        """The sign of the note that the open paragraph is."""
        if sign and self._part() == NOTE:
            self._label = sign

    def open_list(self, element: Element) -> None:
        """Begin an ordered or a plain list."""
        step = -1 if element.get("reversed") is not None else 1
        first = number(element.get("start") or "")
        if first is None:
            first = 1 if step > 0 else sum(item.tag == "li" for item in element)
        ordered = element.tag == "ol"
        style = _LIST_STYLES.get(element.get("type") or "", "decimal") if ordered else None
        shown = not _NO_STYLE.search(element.get("style") or "")
        self._lists.append(_List(first, step, style, shown))

    def close_list(self) -> None:
        """End the innermost list."""
        if self._lists:
            self._lists.pop()

    def begin_item(self, element: Element) -> None:
        """The next paragraph begins a list item."""
        if not self._lists:
            return
        current = self._lists[-1]
        if current.style is None:
            self._label = BULLET if current.shown else None
            return
        at = number(element.get("value") or "", current.next)
        at = current.next if at is None else at
        self._label = f"{list_number(at, current.style)}." if current.shown else None
        current.next = at + current.step


class _Rows:
    """The open rows of tables, the innermost last: a table may stand in a cell of another."""

    def __init__(self) -> None:
        self._open: list[list[list[Block]]] = []

    def take(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Keep the blocks for the open cell; give them back where none is open."""
        if self._open and self._open[-1]:
            self._open[-1][-1].extend(blocks)
        else:
            yield from blocks

    def begin(self, tag: str) -> None:
        """A row begins, or a cell of it."""
        if tag == "tr":
            self._open.append([])
        elif tag in _CELLS and self._open:
            self._open[-1].append([])

    def end(self, tag: str) -> Iterator[Block]:
        """A row is complete."""
        if tag == "tr" and self._open:
            yield from self.take(row_blocks(self._open.pop()))


def page_blocks(content: PageContent) -> Iterator[Block]:
    """The paragraphs of the main text in their order."""
    rows = _Rows()
    gatherer = _Gatherer()
    walk = etree.iterwalk(content.root, events=("start", "end"))
    left_out: Element | None = None
    for event, element in walk:
        if event == "start":
            sign = note_sign(element)
            if sign or content.leaves_out(element):
                left_out = element
                gatherer.name_note(sign)
                walk.skip_subtree()
            else:
                yield from rows.take(_start(gatherer, element))
                rows.begin(str(element.tag))
        elif left_out is not None and element is left_out:
            left_out = None
            yield from rows.take(gatherer.end_paragraph() if element.tag in _BLOCKS else ())
            gatherer.add(element.tail)
        else:
            yield from rows.take(_end(gatherer, element))
            yield from rows.end(str(element.tag))
            if element is not content.root:
                gatherer.add(element.tail)
    yield from gatherer.end_paragraph()


def _start(gatherer: _Gatherer, element: Element) -> Iterator[Block]:
    tag = element.tag
    if tag in _BLOCKS:
        yield from gatherer.end_paragraph()
        gatherer.enter(element)
        if match := _HEADING.match(str(tag)):
            gatherer.level = int(match[1])
        elif tag == "pre":
            gatherer.preformatted += 1
        elif tag in ("ol", "ul", "menu"):
            gatherer.open_list(element)
        elif tag == "li":
            gatherer.begin_item(element)
    elif tag == "br":
        if gatherer.level or gatherer.preformatted:
            gatherer.add(" " if gatherer.level else "\n")
        else:
            yield from gatherer.end_paragraph()
    gatherer.add(element.text)


def _end(gatherer: _Gatherer, element: Element) -> Iterator[Block]:
    tag = element.tag
    if tag not in _BLOCKS:
        return
    yield from gatherer.end_paragraph()
    gatherer.leave()
    if _HEADING.match(str(tag)):
        gatherer.level = 0
    elif tag == "pre":
        gatherer.preformatted -= 1
    elif tag in ("ol", "ul", "menu"):
        gatherer.close_list()
