"""RDF/XML is read in all the shapes in which thesauri come."""

import pytest

from db.exchange.skos.rdf_xml import read_rdf_xml
from db.exchange.skos.terms import FIRST, NIL, RDF, REST, TYPE, Literal, RdfError
from db.plain_xml import HostileXmlError

EX = "http://e/"
HEAD = f'<rdf:RDF xmlns:rdf="{RDF}" xmlns="{EX}" xml:base="http://base/x" xml:lang="RU">'
A = '<rdf:Description rdf:about="http://a">'


@pytest.mark.parametrize(
    ("inside", "wanted"),
    [
        ('<C rdf:about="http://a"/>', [("http://a", TYPE, EX + "C")]),
        ('<rdf:Description rdf:about="b"><p rdf:resource="#c"/></rdf:Description>', [
            ("http://base/b", EX + "p", "http://base/x#c")
        ]),
        ('<C rdf:ID="i"><p>т</p><p xml:lang="">u</p><p xml:lang="en">v</p></C>', [
            ("http://base/x#i", TYPE, EX + "C"),
            ("http://base/x#i", EX + "p", Literal("т", "ru")),
            ("http://base/x#i", EX + "p", Literal("u")),
            ("http://base/x#i", EX + "p", Literal("v", "en")),
        ]),
        ('<C rdf:about="http://a"><p><D rdf:about="http://d"/></p></C>', [
            ("http://a", TYPE, EX + "C"), ("http://d", TYPE, EX + "D"), ("http://a", EX + "p", "http://d")
        ]),
        ('<rdf:Description rdf:nodeID="n"><p rdf:nodeID="m"/></rdf:Description>', [
            ("_:n.named", EX + "p", "_:m.named")
        ]),
        (A + '<p rdf:parseType="Resource"><q>1</q></p></rdf:Description>', [
            ("_:1", EX + "q", Literal("1", "ru")), ("http://a", EX + "p", "_:1")
        ]),
        (f'{A}<p rdf:parseType="Collection">{A}</rdf:Description></p></rdf:Description>', [
            ("_:1", FIRST, "http://a"), ("_:1", REST, NIL), ("http://a", EX + "p", "_:1")
        ]),
        (f'{A}<p rdf:datatype="http://i">7</p><q rdf:parseType="Literal"/></rdf:Description>', [
            ("http://a", EX + "p", Literal("7"))
        ]),
        (f'<rdf:Description xmlns:e="{EX}" rdf:about="http://a" e:p="v" rdf:type="http://t"/>', [
            ("http://a", EX + "p", Literal("v", "ru")), ("http://a", TYPE, "http://t")
        ]),
    ],
)  # fmt: skip
def test_triples(inside: str, wanted: list[object]) -> None:
    assert list(read_rdf_xml(f"{HEAD}{inside}</rdf:RDF>".encode())) == wanted


def test_broken_and_hostile_documents() -> None:
    with pytest.raises(RdfError):
        list(read_rdf_xml(b"<a><b></a>"))
    with pytest.raises(HostileXmlError):
        list(read_rdf_xml(b'<!DOCTYPE a SYSTEM "http://x/y.dtd"><a/>'))
    with pytest.raises(RdfError):
        list(read_rdf_xml(b"<a>" * 100_000))
