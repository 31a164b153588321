"""Reads .docx: paragraphs with their list numbers, headings, tables, notes, metadata.

Tracked changes are taken as accepted; comments and hidden text are left out. Notes stand after the
text, so that a note never parts a list; what is printed at the pages' edges comes last, once each.
"""

import posixpath
from dataclasses import replace
from typing import Final

from db.ingest.package_xml import Element, attribute, child, parse_part
from db.ingest.page_edges import believable_pages, margin_blocks
from db.ingest.reader import (
    TEXT_INCOMPLETE,
    TRACKED_CHANGES,
    Block,
    Source,
    join_blocks,
    require_text,
)
from db.ingest.readers.docx_body import BodyWalker
from db.ingest.readers.docx_numbering import Numbering
from db.ingest.readers.docx_styles import Styles
from db.ingest.table_rows import in_part
from db.ingest.wrapping import unwrapped
from db.ingest.zip_guard import Package
from db.model import NOTE, DocumentText

_DEFAULT_MAIN: Final = "word/document.xml"
#: Element of docProps/core.xml → key of the metadata.
_CORE: Final = {
    "title": "title",
    "creator": "author",
    "created": "created",
    "modified": "modified",
    "subject": "subject",
    "language": "lang",
}


class DocxReader:
    """Word documents since 2007 (Office Open XML, transitional and strict)."""

    format = "docx"

    def read(self, source: Source) -> DocumentText:
        """The text as Word shows it with all changes accepted."""
        with Package(source) as package:
            main = _main_part(package, source)
            document = parse_part(package, main, source)
            body = None if document is None else child(document, "body")
            if body is None:
                raise source.unreadable("file_unsupported", format="zip")
            relations = _Relations(package, main, source)
            styles = Styles(relations.part("styles"))
            numbering = Numbering(relations.part("numbering"), styles)
            rendered = next(body.iter("{*}lastRenderedPageBreak"), None) is not None
            walker = BodyWalker(styles, numbering, rendered=rendered)
            blocks = unwrapped(walker.blocks(body))
            blocks = blocks if rendered else believable_pages(blocks)
            for kind in ("footnote", "endnote"):
                notes = relations.part(f"{kind}s")
                if notes is not None:
                    blocks.extend(_notes(walker, notes, kind))
            names = relations.names("header", "footer")
            edges = [parse_part(package, name, source) for name in names]
            margins = [walker.blocks(edge) for edge in edges if edge is not None]
            blocks.extend(margin_blocks(block for part in margins for block in part))
            metadata = _metadata(parse_part(package, "docProps/core.xml", source))
            # A document of another format, put in whole, to be converted when Word opens this one.
            complete = next(body.iter("{*}altChunk"), None) is None
        text, paragraphs = join_blocks(blocks)
        require_text(source, text)
        warnings = [] if complete else [TEXT_INCOMPLETE]
        warnings += [TRACKED_CHANGES] if walker.saw_changes else []
        return DocumentText(
            text=text,
            paragraphs=paragraphs,
            format=self.format,
            metadata=metadata,
            warnings=tuple(warnings),
            complete=complete,
        )


def _main_part(package: Package, source: Source) -> str:
    """The name of the part that holds the document, as the package says or as is usual."""
    relations = parse_part(package, "_rels/.rels", source)
    if relations is not None:
        for relation in relations:
            if attribute(relation, "Type").endswith("/officeDocument"):
                target = _place("", attribute(relation, "Target"))
                if package.has(target):
                    return target
    if not package.has(_DEFAULT_MAIN):
        raise source.unreadable("file_unsupported", format="zip")
    return _DEFAULT_MAIN


class _Relations:
    """Where the parts are that belong to the document: as it says, else by their usual names."""

    def __init__(self, package: Package, main: str, source: Source) -> None:
        self._folder, _, name = main.rpartition("/")
        self._package, self._source = package, source
        root = parse_part(package, f"{self._folder}/_rels/{name}.rels", source)
        self._named = [
            (attribute(relation, "Type").rpartition("/")[2], attribute(relation, "Target"))
            for relation in (root if root is not None else ())
        ]

    def names(self, *kinds: str) -> list[str]:
        """The names of the parts of these kinds."""
        return sorted({_place(self._folder, to) for kind, to in self._named if kind in kinds})

    def part(self, kind: str) -> Element | None:
        """The one part of a kind; None if there is none."""
        usual = f"{self._folder}/{kind}.xml"
        named = (name for name in self.names(kind) if self._package.has(name))
        return parse_part(self._package, next(named, usual), self._source)


def _place(folder: str, target: str) -> str:
    """The name of the part that a relation of one in a folder leads to."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _notes(walker: BodyWalker, notes: Element, kind: str) -> list[Block]:
    """The notes that the text refers to, in the order of their references, numbered from 1."""
    by_id = {
        attribute(note, "id"): note
        for note in notes
        if attribute(note, "type") not in ("separator", "continuationSeparator")
    }
    blocks: list[Block] = []
    for number, reference in enumerate(walker.note_references[kind], start=1):
        note = by_id.get(reference)
        if note is None:
            continue
        parts = in_part([part for part in walker.blocks(note) if part.text.strip()], NOTE)
        for index, part in enumerate(parts):
            blocks.append(replace(part, label=str(number) if index == 0 else part.label, page=0))
    return blocks


def _metadata(core: Element | None) -> dict[str, str]:
    metadata: dict[str, str] = {}
    for element in core if core is not None else ():
        name = str(element.tag).rpartition("}")[2]
        text = " ".join((element.text or "").split())
        if name in _CORE and text:
            metadata[_CORE[name]] = text
    return metadata
