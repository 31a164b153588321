"""Reads .odt and .fodt: paragraphs with their list numbers, headings, tables, notes, metadata.

Tracked changes are taken as accepted; comments and hidden text are left out. Notes stand after the
text, so that a note never parts a list; what is printed at the pages' edges comes last, once each.
"""

from collections.abc import Iterator
from typing import Final

from db.ingest.package_xml import Element, child, children, local_name, parse_part, parse_xml
from db.ingest.page_edges import believable_pages, margin_blocks
from db.ingest.reader import TRACKED_CHANGES, Source, join_blocks, require_text
from db.ingest.readers.odt_body import OdtBody
from db.ingest.readers.odt_styles import OdtStyles
from db.ingest.wrapping import unwrapped
from db.ingest.zip_guard import Package
from db.model import DocumentText

#: Element of the document's metadata → key of the metadata.
_META: Final = {
    "title": "title",
    "initial-creator": "author",
    "creator": "author",
    "creation-date": "created",
    "date": "modified",
    "subject": "subject",
    "language": "lang",
}
_MANIFEST: Final = "META-INF/manifest.xml"
_EDGES: Final = ("header", "header-left", "header-first", "footer", "footer-left", "footer-first")


class OdtReader:
    """Text documents of OpenDocument, packed or flat."""

    format = "odt"

    def read(self, source: Source) -> DocumentText:
        """The text as it is shown with all changes accepted."""
        roots = _flat(source) if not source.head.startswith(b"PK") else _packed(source)
        bodies = (child(root, "body", "text") for root in roots)
        text_root = next((body for body in bodies if body is not None), None)
        if text_root is None:
            raise source.unreadable("file_unsupported", format="odt")
        rendered = next(text_root.iter("{*}soft-page-break"), None) is not None
        body = OdtBody(OdtStyles(roots), rendered=rendered)
        blocks = unwrapped(body.blocks(text_root))
        blocks = blocks if rendered else believable_pages(blocks)
        blocks += body.notes
        edges = [block for edge in _edges(roots) for block in body.blocks(edge)]
        blocks += margin_blocks(edges)
        text, paragraphs = join_blocks(blocks)
        require_text(source, text)
        return DocumentText(
            text=text,
            paragraphs=paragraphs,
            format=self.format,
            metadata=_metadata(roots),
            warnings=(TRACKED_CHANGES,) if body.saw_changes else (),
        )


def _packed(source: Source) -> list[Element]:
    with Package(source) as package:
        if package.has(_MANIFEST) and b"encryption-data" in package.read(_MANIFEST):
            raise source.unreadable("file_encrypted")
        parts = [
            parse_part(package, name, source) for name in ("content.xml", "styles.xml", "meta.xml")
        ]
    return [part for part in parts if part is not None]


def _flat(source: Source) -> list[Element]:
    return [parse_xml(source.read(), source.name, source)]


def _edges(roots: list[Element]) -> Iterator[Element]:
    """The headers and footers of all kinds of pages."""
    for root in roots:
        for page in children(child(root, "master-styles"), "master-page"):
            yield from (edge for edge in page if local_name(edge) in _EDGES)


def _metadata(roots: list[Element]) -> dict[str, str]:
    said: dict[str, str] = {}
    for root in roots:
        holder = child(root, "meta")
        for element in holder if holder is not None else ():
            said.setdefault(local_name(element), " ".join((element.text or "").split()))
    metadata: dict[str, str] = {}
    for name, key in _META.items():
        if text := said.get(name):
            metadata.setdefault(key, text)
    return metadata
