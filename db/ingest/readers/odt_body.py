"""Walks the body of an OpenDocument text and gives its paragraphs in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from db.ingest.list_counters import ListCounter, ListLevel
from db.ingest.package_xml import Element, attribute, child, children, local_name, number
from db.ingest.reader import Block
from db.ingest.readers.odt_styles import OdtStyles
from db.ingest.table_rows import in_part, row_blocks
from db.language.patterns import regex
from db.model import NOTE

#: More blanks than this in one place say nothing; a file can ask for two thousand million.
_MOST_BLANKS: Final = 200
#: Rows and cells that are said to repeat are repeated so often, if they hold anything.
_MOST_REPEATED: Final = 100
_LEFT_OUT: Final = frozenset(
    ("annotation", "annotation-end", "tracked-changes", "sequence-decls", "variable-decls",
     "user-field-decls", "forms", "index-title-template", "ruby-text", "hidden-text", "binary-data",
     "event-listeners", "table-of-content-source", "title", "desc", "script",
     "dde-connection-decls")
)  # fmt: skip
_CONTAINERS: Final = frozenset(
    ("section", "index-body", "index-title", "table-of-content", "alphabetical-index",
     "bibliography", "illustration-index", "object-index", "table-index", "user-index", "text-box")
)  # fmt: skip
#: What may have paragraphs in it, or other shapes.
_SHAPES: Final = frozenset(
    ("g", "custom-shape", "rect", "line", "polyline", "polygon", "regular-polygon", "path",
     "circle", "ellipse", "connector", "caption", "measure")
)  # fmt: skip
_SPACE: Final = regex(r"[ \t\r\n]+")
_CHANGES: Final = frozenset(("change", "change-start", "change-end"))


@dataclass(slots=True)
class _Open:
    """A paragraph while its text is gathered; ``boxes`` are paragraphs of text boxes in it."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)
    page: int | None = None


@dataclass(slots=True)
class _List:
    """An open list: how it counts and how far it is; ``depth`` counts from 0."""

    levels: list[ListLevel]
    counter: ListCounter
    depth: int


class OdtBody:
    """Gives blocks; gathers the notes, and remembers whether there were tracked changes.

    With ``rendered`` the file tells where its pages ended when it was saved; else only the breaks
    that somebody typed are counted.
    """

    def __init__(self, styles: OdtStyles, *, rendered: bool) -> None:
        self._styles = styles
        self._rendered = rendered
        self._page = 1
        self._by_style: dict[str, ListCounter] = {}
        self._by_id: dict[str, ListCounter] = {}
        self._outline = ListCounter()
        self.saw_changes = False
        self.notes: list[Block] = []

    def blocks(self, container: Element, inside: _List | None = None) -> list[Block]:
        """The paragraphs of a container: of the body, a section, a cell, a note, a list's item."""
        found: list[Block] = []
        for element in container:
            name = local_name(element)
            if name in ("p", "h"):
                found.extend(self._paragraph(element))
            elif name == "list":
                found.extend(self._list(element, inside))
            elif name == "numbered-paragraph":
                found.extend(self._numbered(element))
            elif name == "table":
                found.extend(self._table(element))
            elif name == "soft-page-break":
                self._page += 1
            elif name == "frame":
                found.extend(self._frame(element))
            elif name == "tracked-changes":
                self.saw_changes = self.saw_changes or len(element) > 0
            elif name in _SHAPES or name == "a":
                found.extend(self.blocks(element))
            elif name in _CONTAINERS and attribute(element, "display") != "none":
                found.extend(self.blocks(element, inside))
        return found

    # Lists ----------------------------------------------------------------------------------------

    def _list(self, element: Element, outer: _List | None) -> list[Block]:
        current = self._open_list(element, outer)
        found: list[Block] = []
        for item in element:
            name = local_name(item)
            if name == "soft-page-break":
                self._page += 1
            if name not in ("list-item", "list-header"):
                continue
            label = self._label(item, current) if name == "list-item" else None
            for index, block in enumerate(self.blocks(item, current)):
                own = index == 0 and block.label is None and label is not None
                found.append(replace(block, label=label) if own else block)
        return found

    def _label(self, item: Element, current: _List) -> str | None:
        first = next((part for part in item if local_name(part) != "soft-page-break"), None)
        if first is None or local_name(first) == "list":
            return None  # it only holds a deeper list, and is not counted
        level = min(current.depth, len(current.levels) - 1)
        current.counter.count(level, current.levels, number(attribute(item, "start-value")))
        return current.counter.label(level, current.levels)

    def _open_list(self, element: Element, outer: _List | None) -> _List:
        name = attribute(element, "style-name")
        if outer is not None:
            levels = self._styles.list_levels(name) if name else outer.levels
            return _List(levels, outer.counter, outer.depth + 1)
        name = name or self._styles.list_style(_first_style(element))
        goes_on = attribute(element, "continue-numbering") == "true"
        followed = attribute(element, "continue-list")
        if followed and followed in self._by_id:
            counter = self._by_id[followed]
        elif (goes_on or followed) and name in self._by_style:
            counter = self._by_style[name]
        else:
            counter = ListCounter()
        self._by_style[name] = counter
        self._by_id[attribute(element, "id")] = counter
        return _List(self._styles.list_levels(name), counter, 0)

    def _numbered(self, element: Element) -> list[Block]:
        """A paragraph that names its list and its level itself."""
        key = attribute(element, "list-id")
        counter = self._by_id.setdefault(key, ListCounter())
        levels = self._styles.list_levels(attribute(element, "style-name"))
        level = min(max(0, (number(attribute(element, "level")) or 1) - 1), len(levels) - 1)
        counter.count(level, levels, number(attribute(element, "start-value")))
        label = counter.label(level, levels)
        blocks = self.blocks(element)
        return [replace(blocks[0], label=label), *blocks[1:]] if blocks else []

    # Tables and frames ----------------------------------------------------------------------------

    def _table(self, table: Element) -> list[Block]:
        found: list[Block] = []
        for row in table:
            name = local_name(row)
            if name in ("table-rows", "table-header-rows", "table-row-group"):
                found.extend(self._table(row))
            elif name == "soft-page-break":
                self._page += 1
            elif name == "table-row":
                blocks = row_blocks([cell for each in row for cell in self._cells(each)])
                found.extend(blocks * _repeated(row, "number-rows-repeated"))
        return found

    def _cells(self, cell: Element) -> Iterator[list[Block]]:
        name = local_name(cell)
        if name == "table-cell":
            blocks = self.blocks(cell)
            yield from [blocks] * (_repeated(cell, "number-columns-repeated") if blocks else 1)
        elif name == "covered-table-cell":
            yield []

    def _frame(self, frame: Element) -> list[Block]:
        """The text boxes of a frame; of the forms that it offers only the first counts."""
        box = child(frame, "text-box")
        return [] if box is None else self.blocks(box)

    # Paragraphs -----------------------------------------------------------------------------------

    def _paragraph(self, element: Element) -> list[Block]:
        style = attribute(element, "style-name")
        if not self._rendered and self._styles.begins_page(style):
            self._page += 1
        open_paragraph = _Open()
        self._inline(element, open_paragraph)
        page = self._page if open_paragraph.page is None else open_paragraph.page
        level, label = 0, None
        if local_name(element) == "h":
            level = max(1, number(attribute(element, "outline-level")) or 1)
            label = self._heading_label(element, level)
        elif self._styles.is_title(style):
            level = 1
        block = Block("".join(open_paragraph.pieces), label, level, page)
        return [block, *open_paragraph.boxes]

    def _heading_label(self, element: Element, level: int) -> str | None:
        levels = self._styles.outline
        if not levels or attribute(element, "is-list-header") == "true" or level > len(levels):
            return None
        if attribute(element, "restart-numbering") == "true":
            value = number(attribute(element, "start-value"), levels[level - 1].start)
        else:
            value = None
        self._outline.count(level - 1, levels, value)
        return self._outline.label(level - 1, levels)

    def _inline(self, element: Element, into: _Open) -> None:
        """Gather what an element within a paragraph shows."""
        self._add(element.text, into)
        for part in element:
            self._inline_part(part, local_name(part), into)
            self._add(part.tail, into)

    def _inline_part(self, part: Element, name: str, into: _Open) -> None:
        if name == "s":
            into.pieces.append(" " * min(_MOST_BLANKS, number(attribute(part, "c"), 1) or 1))
        elif name in ("tab", "line-break"):
            into.pieces.append("\t" if name == "tab" else "\n")
        elif name == "soft-page-break":
            self._page += 1
        elif name == "note":
            self._note(part)
        elif name == "frame":
            into.boxes.extend(self._frame(part))
        elif name in _SHAPES:
            into.boxes.extend(self.blocks(part))
        elif name in _CHANGES:
            self.saw_changes = True
        elif not _is_left_out(part, name) and not _is_hidden(part, name):
            self._inline(part, into)

    def _add(self, text: str | None, into: _Open) -> None:
        """Text of the file, in which any row of blanks and line ends is one blank."""
        if not text:
            return
        simple = _SPACE.sub(" ", text)
        if into.page is None and not simple.isspace():
            into.page = self._page
        into.pieces.append(simple)

    def _note(self, note: Element) -> None:
        citation = child(note, "note-citation")
        label = "" if citation is None else "".join(map(str, citation.itertext()))
        bodies = children(note, "note-body")
        blocks = [block for body in bodies for block in self.blocks(body) if block.text.strip()]
        for index, block in enumerate(in_part(blocks, NOTE)):
            shown = label.strip() or None if index == 0 else block.label
            self.notes.append(replace(block, label=shown, page=0))


def _first_style(element: Element) -> str:
    """The style of a list's first paragraph, which may name the list's style."""
    paragraph = next(element.iter("{*}p", "{*}h"), None)
    return attribute(paragraph, "style-name")


def _repeated(element: Element, name: str) -> int:
    return max(1, min(_MOST_REPEATED, number(attribute(element, name), 1) or 1))


def _is_left_out(element: Element, name: str) -> bool:
    # What a drawing is called is not shown; a field with the title of the document is.
    is_field = name == "title" and ":text:" in str(element.tag)
    return name in _LEFT_OUT and not is_field


def _is_hidden(element: Element, name: str) -> bool:
    is_conditional = name in ("hidden-paragraph", "conditional-text")
    return is_conditional and attribute(element, "is-hidden") == "true"
