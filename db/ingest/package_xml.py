"""XML parts of a zip package: parsed without entities, document types or network; small queries.

Names are matched without their namespaces: the strict and the transitional form of Office Open
XML differ only in these.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias

from lxml import etree

from db.ingest.reader import Source
from db.ingest.zip_guard import Package

Element: TypeAlias = etree._Element  # noqa: SLF001 - the only name lxml gives to the type

_DOCTYPE: Final = "<!DOCTYPE"
_DOCTYPES: Final = tuple(_DOCTYPE.encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


def parse_part(package: Package, name: str, source: Source) -> Element | None:
    """The root of one part; None if the package has no such part.

    Raises ``file_hostile`` for a document type, ``reading_failed`` for what is not XML.
    """
    if not package.has(name):
        return None
    return parse_xml(package.read(name), name, source)


def parse_xml(data: bytes, name: str, source: Source) -> Element:
    """The root of XML that lies in the part ``name``. Raises as ``parse_part`` does."""
    if any(mark in data for mark in _DOCTYPES):
        raise source.unreadable("file_hostile")
    parser = etree.XMLParser(
        # The standard knows two encodings; another could hide a document type from the check.
        encoding="utf-16" if data.startswith(_WIDE) else "utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if is_out_of_memory(error):
            raise MemoryError from error
        raise source.unreadable("reading_failed", detail=f"{name}: {error.msg}"[:200]) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise source.unreadable("file_hostile")
    return root


def is_out_of_memory(error: etree.XMLSyntaxError) -> bool:
    """True if the parser gave up for want of memory and not because of the text."""
    return bool(getattr(error, "code", 0) == etree.ErrorTypes.ERR_NO_MEMORY)


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that name, and on down the path; None if there is none."""
    for name in path:
        if element is None:
            return None
        element = next((item for item in element if local_name(item) == name), None)
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The children of that name."""
    if element is not None:
        yield from (item for item in element if local_name(item) == name)


def attribute(element: Element | None, name: str) -> str:
    """An attribute by its name without its namespace; ``""`` if there is none."""
    if element is not None:
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] == name:
                return str(value)
    return ""


def value(element: Element | None, *path: str) -> str:
    """The ``val`` of the element at the path; ``""`` if there is none."""
    return attribute(child(element, *path), "val")


def number(text: str, default: int | None = None) -> int | None:
    """A decimal number, or ``default`` for what is none."""
    try:
        return int(text)
    except ValueError:
        return default


def is_on(element: Element | None, name: str) -> bool:
    """True if a property that is on or off is there and is not switched off."""
    found = child(element, name)
    return found is not None and attribute(found, "val") not in ("0", "false", "off")
