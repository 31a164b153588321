"""XML parts of a zip package of documents, and small queries over them."""

from collections.abc import Iterator

from db.ingest.reader import Source
from db.ingest.zip_guard import Package
from db.plain_xml import (
    BadXmlError,
    Element,
    HostileXmlError,
    attribute,
    is_out_of_memory,
    local_name,
    parse,
)

__all__ = [
    "Element", "attribute", "child", "children", "is_on", "is_out_of_memory", "local_name",
    "number", "parse_part", "parse_xml", "value",
]  # fmt: skip


def parse_part(package: Package, name: str, source: Source) -> Element | None:
    """The root of one part; None if the package has no such part.

    Raises ``file_hostile`` for a document type, ``reading_failed`` for what is not XML.
    """
    if not package.has(name):
        return None
    return parse_xml(package.read(name), name, source)


def parse_xml(data: bytes, name: str, source: Source) -> Element:
    """The root of XML that lies in the part ``name``. Raises as ``parse_part`` does."""
    try:
        return parse(data)
    except HostileXmlError as error:
        raise source.unreadable("file_hostile") from error
    except BadXmlError as error:
        raise source.unreadable("reading_failed", detail=f"{name}: {error}"[:200]) from error


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
