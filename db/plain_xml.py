"""XML parts of packages from anywhere: parsed without entities, document types or network.

Names are matched without their namespaces: the strict and the transitional form of Office Open
XML differ only in these.
"""

import io
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001 - the only name lxml gives to the type

_DOCTYPES: Final = tuple("<!DOCTYPE".encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))
#: How every parser is told to read.
_PLAIN: Final[Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


class BadXmlError(ValueError):
    """What was to be XML is none; the text says why."""


class HostileXmlError(ValueError):
    """There is a document type, which no part of a package has."""


def parse(data: bytes) -> Element:
    """The root of a document. Raises BadXmlError, HostileXmlError, MemoryError."""
    _refuse_document_type(data)
    parser = etree.XMLParser(
        encoding=_encoding(data),
        **_PLAIN,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _meant(error) from error
    return _without_document_type(root)


def walk(data: bytes, names: tuple[str, ...]) -> Iterator[Element]:
    """The elements of those names, each whole when it comes and empty afterwards.

    Raises as ``parse`` does, when it comes to what is wrong.
    """
    _refuse_document_type(data)
    elements = etree.iterparse(
        io.BytesIO(data),
        events=("end",),
        tag=[f"{{*}}{name}" for name in names],
        encoding=_encoding(data),
        **_PLAIN,
    )
    is_checked = False
    try:
        for _, element in elements:
            yield element if is_checked else _without_document_type(element)
            is_checked = True
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise _meant(error) from error


def _encoding(data: bytes) -> str:
    """The standard knows two encodings; another could hide a document type from the check."""
    return "utf-16" if data.startswith(_WIDE) else "utf-8"


def _refuse_document_type(data: bytes) -> None:
    if any(mark in data for mark in _DOCTYPES):
        raise HostileXmlError("document type")


def _without_document_type(element: Element) -> Element:
    if element.getroottree().docinfo.internalDTD is not None:
        raise HostileXmlError("document type")
    return element


def _meant(error: etree.XMLSyntaxError) -> Exception:
    return MemoryError() if is_out_of_memory(error) else BadXmlError(error.msg)


def is_out_of_memory(error: etree.XMLSyntaxError) -> bool:
    """True if the parser gave up for want of memory and not because of the text."""
    return bool(getattr(error, "code", 0) == etree.ErrorTypes.ERR_NO_MEMORY)


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element | None, name: str) -> str:
    """An attribute by its name without its namespace; ``""`` if there is none."""
    if element is not None:
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] == name:
                return str(value)
    return ""
