"""Reads RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), parsed by the guarded XML parser.

What needs no SKOS is left out: reification, containers' counters and XML as a value.
"""

from collections.abc import Iterator

from db.exchange.skos.terms import FIRST, NIL, RDF, REST, TYPE, XML, Literal, Node, RdfError, Triple
from db.exchange.skos.turtle_reading import joined
from db.plain_xml import BadXmlError, Element, parse

_SYNTAX = frozenset(
    f"{RDF}{name}" for name in ("about", "ID", "nodeID", "resource", "parseType", "datatype")
)


def read_rdf_xml(data: bytes) -> Iterator[Triple]:
    """Every triple of a document. Raises RdfError, HostileXmlError, MemoryError."""
    try:
        root = parse(data)
    except BadXmlError as error:
        raise RdfError(str(error)) from error
    reader = _Reader()
    nodes = list(root) if _name(root) == f"{RDF}RDF" else [root]
    base, language = _inherited(root, "", "")
    for node in nodes:
        reader.node(node, base, language)
        yield from reader.made
        reader.made.clear()


class _Reader:
    """Collects the triples of one node after the other."""

    def __init__(self) -> None:
        self.made: list[Triple] = []
        self._nodes = 0

    def node(self, element: Element, base: str, language: str) -> Node:
        base, language = _inherited(element, base, language)
        subject = self._subject(element, base)
        if _name(element) != f"{RDF}Description":
            self.made.append((subject, TYPE, _name(element)))
        self._attributes(subject, element, base, language)
        for inner in element:
            self._property(subject, inner, base, language)
        return subject

    def _subject(self, element: Element, base: str) -> Node:
        if (about := element.get(_clark(f"{RDF}about"))) is not None:
            return _address(base, str(about))
        if (own := element.get(_clark(f"{RDF}ID"))) is not None:
            return _address(base, f"#{own}")
        return self._blank(element)

    def _blank(self, element: Element) -> Node:
        if (name := element.get(_clark(f"{RDF}nodeID"))) is not None:
            return f"_:{name}.named"
        self._nodes += 1
        return f"_:{self._nodes}"

    def _attributes(self, subject: Node, element: Element, base: str, language: str) -> None:
        for key, value in element.attrib.items():
            name = _plain(str(key))
            if name == TYPE:
                self.made.append((subject, TYPE, _address(base, str(value))))
            elif name not in _SYNTAX and not name.startswith(XML) and name != str(key):
                self.made.append((subject, name, Literal(str(value), language)))

    def _property(self, subject: Node, element: Element, base: str, language: str) -> None:
        base, language = _inherited(element, base, language)
        name, kind = _name(element), element.get(_clark(f"{RDF}parseType"))
        if kind == "Literal":
            return
        if kind == "Resource":
            value: Node | Literal = self._blank(element)
            for inner in element:
                self._property(str(value), inner, base, language)
        elif kind == "Collection":
            value = self._collection(element, base, language)
        elif len(element):
            value = self.node(element[0], base, language)
        else:
            value = self._leaf(element, base, language)
        self.made.append((subject, name, value))

    def _leaf(self, element: Element, base: str, language: str) -> Node | Literal:
        """What has nothing inside: an address, a text, or a node that its attributes describe."""
        node: Node | None = None
        if (resource := element.get(_clark(f"{RDF}resource"))) is not None:
            node = _address(base, str(resource))
        elif element.get(_clark(f"{RDF}nodeID")) is not None:
            node = self._blank(element)
        if node is None:
            return Literal(element.text or "", "" if _is_typed(element) else language)
        self._attributes(node, element, base, language)
        return node

    def _collection(self, element: Element, base: str, language: str) -> Node:
        items = [self.node(inner, base, language) for inner in element]
        following: Node = NIL
        for item in reversed(items):
            self._nodes += 1
            node = f"_:{self._nodes}"
            self.made += [(node, FIRST, item), (node, REST, following)]
            following = node
        return following


def _inherited(element: Element, base: str, language: str) -> tuple[str, str]:
    own = element.get(f"{{{XML}}}base")
    tag = element.get(f"{{{XML}}}lang")
    return (
        base if own is None else joined(base, str(own)).partition("#")[0],
        language if tag is None else str(tag).lower(),
    )


def _is_typed(element: Element) -> bool:
    return element.get(_clark(f"{RDF}datatype")) is not None


def _address(base: str, written: str) -> str:
    return joined(base, written) if base else written


def _name(element: Element) -> str:
    return _plain(str(element.tag))


def _plain(clark: str) -> str:
    """``{http://…#}about`` as an address."""
    return clark[1:].replace("}", "", 1) if clark.startswith("{") else clark


def _clark(address: str) -> str:
    return f"{{{RDF}}}{address[len(RDF) :]}"
