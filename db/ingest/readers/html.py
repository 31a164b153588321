"""Reads web pages: the main text without navigation, with headings and list numbers."""

import re
from typing import Final

from lxml import etree

from db.ingest.encoding import decode
from db.ingest.limits import MAX_CHARACTERS
from db.ingest.package_xml import Element, is_out_of_memory
from db.ingest.page_edges import margin_blocks
from db.ingest.reader import (
    DAMAGED_MARKUP,
    HIDDEN_TEXT,
    TEXT_CUT,
    TRACKED_CHANGES,
    UNDECODABLE_BYTES,
    Block,
    Source,
    join_blocks,
    require_text,
)
from db.ingest.readers.html_blocks import page_blocks
from db.ingest.readers.html_boilerplate import without_boilerplate
from db.ingest.readers.html_content import main_content
from db.language.patterns import regex
from db.model import MARGIN, NOTE, DocumentText

_CHARSET: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
#: The parser leaves out what stands behind the end of the page; all browsers show it.
_END: Final = regex(r"</(?:body|html)\s*>", re.IGNORECASE)
_MAX_BYTES: Final = MAX_CHARACTERS * 4
#: Attribute of meta → key of the metadata; the first that a page has wins.
_META: Final = {
    "article:published_time": "published",
    "og:published_time": "published",
    "datepublished": "published",
    "date": "date",
    "dc.date": "date",
    "dcterms.date": "date",
    "dcterms.created": "date",
    "description": "description",
    "og:description": "description",
    "author": "author",
    "dc.creator": "author",
    "og:site_name": "site",
    "og:title": "title",
}


class HtmlReader:
    """HTML and XHTML pages saved from the web."""

    format = "html"

    def read(self, source: Source) -> DocumentText:
        """The page's own text; menus, forms, scripts and the like are left out."""
        return page_text(source.read(_MAX_BYTES + 1), source, self.format)


def page_text(data: bytes, source: Source, form: str, charset: str | None = None) -> DocumentText:
    """The text of a page's bytes; ``charset`` is what was said of them outside of the page."""
    cut = len(data) > _MAX_BYTES
    match = _CHARSET.search(data, 0, 4096)
    declared = match[1].decode("ascii") if match else None
    decoded = decode(data[:_MAX_BYTES], charset or declared)
    if decoded.is_binary:
        raise source.unreadable("file_binary")
    root, damaged = _parse(decoded.text)
    if root is None:
        raise source.unreadable("file_no_text")
    metadata = _metadata(root)
    changed = _accept_changes(root)
    content = main_content(root)
    blocks = without_boilerplate(page_blocks(content))
    text, paragraphs = join_blocks(_edges_last(blocks))
    if damaged and not text:
        raise source.unreadable("reading_failed", detail="the parser gave up")
    require_text(source, text)
    warnings = list(decoded.warnings)
    warnings += [TEXT_CUT] if cut else []
    warnings += [DAMAGED_MARKUP] if damaged else []
    warnings += [TRACKED_CHANGES] if changed else []
    warnings += [HIDDEN_TEXT] if content.hides_text else []
    return DocumentText(
        text=text,
        paragraphs=paragraphs,
        format=form,
        encoding=decoded.encoding,
        metadata=metadata,
        warnings=tuple(warnings),
        complete=not (cut or damaged or UNDECODABLE_BYTES in warnings),
    )


def _accept_changes(root: Element) -> bool:
    """Take away what is marked as deleted; True if that, or anything inserted, had words."""
    if next(root.iter("del", "ins"), None) is None:
        return False
    marked, depth = False, 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_mark = element.tag in ("del", "ins")
        depth += is_mark if event == "start" else -is_mark
        text = element.text if event == "start" else element.tail
        if depth and text and text.strip():
            marked = True
            break
    etree.strip_elements(root, "del", with_tail=False)
    return marked


def _edges_last(blocks: list[Block]) -> list[Block]:
    """The text, its notes, then what is printed at the edges of pages."""
    inside = [block for block in blocks if block.part not in (NOTE, MARGIN)]
    notes = [block for block in blocks if block.part == NOTE]
    return [*inside, *notes, *margin_blocks(block for block in blocks if block.part == MARGIN)]


def _parse(text: str) -> tuple[Element | None, bool]:
    """The tree, and whether the parser gave up before the end."""
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_END.sub("\n", text).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        if is_out_of_memory(error):
            raise MemoryError from error
        return None, False
    fatal = etree.ErrorLevels.FATAL
    return root, any(entry.level == fatal for entry in parser.error_log)


def _metadata(root: Element) -> dict[str, str]:
    metadata: dict[str, str] = {}
    title = root.find(".//title")
    if title is not None:
        _keep(metadata, "title", "".join(map(str, title.itertext())))
    for meta in root.iter("meta"):
        named = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if key := _META.get(named.strip().lower()):
            _keep(metadata, key, meta.get("content") or "")
        if (meta.get("http-equiv") or "").lower() == "content-language":
            _keep(metadata, "lang", meta.get("content") or "")
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    if lang.strip():
        metadata["lang"] = lang.strip()
    return metadata


def _keep(metadata: dict[str, str], key: str, text: str) -> None:
    """Add a value, its white space made simple, unless there is one already."""
    simple = " ".join(text.split())
    if simple:
        metadata.setdefault(key, simple)
